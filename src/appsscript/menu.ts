/** The custom menu: built from the list of commands, and what a click on one of its entries does. */

import type { Command } from '#commands/command.ts';
import { commands } from '#commands/index.ts';
import { runCommand } from '#commands/run-command.ts';
import { es } from '#texts/es.ts';
import { reportFailure } from './failure.ts';
import { appsScriptPorts } from './ports.ts';

type AnyCommand = Command<unknown, unknown>;

const TOAST_SECONDS = 10;

/** Adds the menu and touches nothing else: onOpen runs before the user has granted anything. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(es.menu.title);
  menu.addItem(es.menu.sidebar, 'menuSidebar').addSeparator();
  for (const { caption, handler } of commands) if (handler !== null) menu.addItem(caption, handler);
  menu.addToUi();
}

/** Opens the sidebar. */
export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(es.menu.title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Runs the command behind a menu entry: asks first where it must, then tells how it went. */
export function runFromMenu<Input, Output>(command: Command<Input, Output>): void {
  const ui = SpreadsheetApp.getUi();
  try {
    runWithDialogs(ui, command as unknown as AnyCommand);
  } catch (error) {
    ui.alert(command.caption, reportFailure(error), ui.ButtonSet.OK);
  }
}

function runWithDialogs(ui: GoogleAppsScript.Base.Ui, command: AnyCommand): void {
  const ports = appsScriptPorts();
  const confirmed = command.confirm?.(ports);
  if (confirmed !== undefined && 'refusal' in confirmed) {
    ui.alert(command.caption, confirmed.refusal.text, ui.ButtonSet.OK);
    return;
  }
  // Locks do not survive a dialog, so everything is asked before the command takes its own.
  if (confirmed !== undefined && !isYes(ui, confirmed.done)) return;
  const outcome = runCommand(ports, command, confirmed?.done.input ?? {});
  if ('refusal' in outcome) ui.alert(command.caption, outcome.refusal.text, ui.ButtonSet.OK);
  else show(ui, command, outcome.done);
}

function isYes(ui: GoogleAppsScript.Base.Ui, { title, text }: { title: string; text: string }): boolean {
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function show(ui: GoogleAppsScript.Base.Ui, command: AnyCommand, output: unknown): void {
  const text = command.tell(output);
  if (command.page !== undefined) {
    const page = HtmlService.createHtmlOutput(command.page(output)).setWidth(800).setHeight(600);
    ui.showModalDialog(page, command.caption);
  } else if (text.includes('\n')) {
    ui.alert(command.caption, text, ui.ButtonSet.OK);
  } else {
    SpreadsheetApp.getActiveSpreadsheet().toast(text, command.caption, TOAST_SECONDS);
  }
}
