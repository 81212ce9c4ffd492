/** All subjects. */

import { ACCOUNTABILITY } from './accountability.ts';
import { ARCHIVE } from './archive.ts';
import { CONTROL } from './control.ts';
import type { Corpus } from './corpus.ts';
import { PLANNING } from './planning.ts';
import { TRANSPARENCY } from './transparency.ts';
import { WELLBEING } from './wellbeing.ts';

export { ACCOUNTABILITY };

/** Those whose parts are subjects beside each other, not stages. */
export const OTHER_SUBJECTS: readonly Corpus[] = [PLANNING, TRANSPARENCY, WELLBEING, ARCHIVE, CONTROL];
