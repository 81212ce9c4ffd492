/** Every global of the add-on, one line each. Their names are contracts with menus, triggers and pages already out there. */

import { adoptCommand } from '#commands/adopt.ts';
import { colourCommand } from '#commands/colour.ts';
import { markListCommand } from '#commands/mark-list.ts';
import { previewMailsCommand } from '#commands/preview-mails.ts';
import { readCommand } from '#commands/read.ts';
import { removeColoursCommand } from '#commands/remove-colours.ts';
import { sendMailsCommand } from '#commands/send-mails.ts';
import { summariseCommand } from '#commands/summarise.ts';
import { undoCommand } from '#commands/undo.ts';
import { validateCommand } from '#commands/validate.ts';
import { answer } from './appsscript/answer.ts';
import { buildMenu, runFromMenu, showSidebar } from './appsscript/menu.ts';
import { checkEdit } from './appsscript/on-edit.ts';

export const onOpen = () => buildMenu();
export const onInstall = () => buildMenu();
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => checkEdit(event);
export const menuSidebar = () => showSidebar();
export const menuRead = () => runFromMenu(readCommand);
export const menuValidate = () => runFromMenu(validateCommand);
export const menuMarkList = () => runFromMenu(markListCommand);
export const menuAdopt = () => runFromMenu(adoptCommand);
export const menuColour = () => runFromMenu(colourCommand);
export const menuRemoveColours = () => runFromMenu(removeColoursCommand);
export const menuSummarise = () => runFromMenu(summariseCommand);
export const menuPreviewMails = () => runFromMenu(previewMailsCommand);
export const menuSendMails = () => runFromMenu(sendMailsCommand);
export const menuUndo = () => runFromMenu(undoCommand);
export const serverApi = (request: string) => answer(request);
