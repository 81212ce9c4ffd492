/** All commands, in the order of the menu. */

import { adoptCommand } from './adopt.ts';
import { answerCommand } from './answer.ts';
import { chainCommand } from './chain.ts';
import { chainsCommand } from './chains.ts';
import { changeSettingsCommand } from './change-settings.ts';
import { colourCommand } from './colour.ts';
import { correctCommand } from './correct.ts';
import { goToCommand } from './go-to.ts';
import { ignoreCommand } from './ignore.ts';
import { markListCommand } from './mark-list.ts';
import { previewCorrectionsCommand } from './preview-corrections.ts';
import { previewMailsCommand } from './preview-mails.ts';
import { readCommand } from './read.ts';
import { removeColoursCommand } from './remove-colours.ts';
import { sendMailsCommand } from './send-mails.ts';
import { settingsCommand } from './settings.ts';
import { summariseCommand } from './summarise.ts';
import { undoCommand } from './undo.ts';
import { validateCommand } from './validate.ts';

/** Menu, sidebar and command line know only these. */
export const commands = [
  readCommand,
  answerCommand,
  validateCommand,
  ignoreCommand,
  previewCorrectionsCommand,
  correctCommand,
  goToCommand,
  settingsCommand,
  changeSettingsCommand,
  markListCommand,
  chainsCommand,
  chainCommand,
  adoptCommand,
  colourCommand,
  removeColoursCommand,
  summariseCommand,
  previewMailsCommand,
  sendMailsCommand,
  undoCommand,
] as const;
