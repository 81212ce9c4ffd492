/** Starts the sidebar. */

import { render } from 'preact';
import { Panel } from './panel.tsx';
import { scriptRunServer } from './script-run.ts';

const page = document.getElementById('panel');
if (page !== null) render(<Panel server={scriptRunServer} />, page);
