/** Menus, dialogs, sidebar; and what a script may do when. */

import { describe, expect, it } from 'vitest';
import type { CallContext } from '#local/services/protocol.ts';
import { refusal, resultOf, runScript, scenarios, type World } from './scripts.ts';

const ui = 'const ui = SpreadsheetApp.getUi();';

it('a menu with all it can hold', () => {
  const { run } = runScript(
    `function leer() {}
     ${ui} ui.createMenu('Cronograma').addItem('Leer', 'leer').addSeparator().addSubMenu(ui.createMenu('Más').addItem('Otra', 'main')).addToUi();`,
  );
  expect(run.menus).toEqual([
    {
      caption: 'Cronograma',
      items: [
        { kind: 'item', caption: 'Leer', functionName: 'leer' },
        { kind: 'separator' },
        { kind: 'menu', caption: 'Más', items: [{ kind: 'item', caption: 'Otra', functionName: 'main' }] },
      ],
    },
  ]);
});

scenarios('menu entries', [
  [
    'need a global function',
    `${ui} ui.createMenu('C').addItem('Leer', 'leer')`,
    refusal('Script function not found: leer'),
  ],
  [
    'that is not private',
    `function leer_() {}\n${ui} ui.createMenu('C').addItem('Leer', 'leer_')`,
    refusal('Script function not found: leer_'),
  ],
]);

describe('dialogs', () => {
  it('are answered yes unless told otherwise, and recorded', () => {
    const { run } = runScript(
      `${ui} return [ui.alert('¿Seguro?'), ui.alert('T', '¿Seguro?', ui.ButtonSet.YES_NO), ui.prompt('¿Nombre?', ui.ButtonSet.OK_CANCEL).getSelectedButton()].map(String)`,
    );
    expect(run.returned).toEqual(['OK', 'YES', 'OK']);
    expect(run.dialogs).toEqual([
      { kind: 'alert', title: '', prompt: '¿Seguro?', buttons: 'OK', answer: { button: 'OK', text: '' } },
      { kind: 'alert', title: 'T', prompt: '¿Seguro?', buttons: 'YES_NO', answer: { button: 'YES', text: '' } },
      { kind: 'prompt', title: '', prompt: '¿Nombre?', buttons: 'OK_CANCEL', answer: { button: 'OK', text: '' } },
    ]);
  });

  it('can be answered by the host', () => {
    const world: World = {
      options: { answerDialog: ({ kind }) => (kind === 'prompt' ? { text: 'Plan' } : { button: 'NO' }) },
    };
    expect(
      resultOf(
        `${ui} return [ui.alert('T', '¿?', ui.ButtonSet.YES_NO) === ui.Button.NO, ui.prompt('¿Nombre?').getResponseText()]`,
        world,
      ),
    ).toEqual([true, 'Plan']);
  });

  it('and pages are shown', () => {
    const { run } = runScript(
      `${ui} const page = HtmlService.createHtmlOutput('<p>').setTitle('Barra').setWidth(400);
       ui.showModalDialog(page, 'Vista previa'); ui.showSidebar(page); book.toast('Listo', 'Cronograma', 10); book.toast('Fijo', '', -1); book.toast('Corto')`,
    );
    expect(run.pages).toEqual([
      { kind: 'modal', title: 'Vista previa', content: '<p>', width: 400, height: null },
      { kind: 'sidebar', title: 'Barra', content: '<p>', width: 400, height: null },
    ]);
    expect(run.sidebar?.title).toBe('Barra');
    expect(run.toasts).toEqual([
      { message: 'Listo', title: 'Cronograma', seconds: 10 },
      { message: 'Fijo', title: '', seconds: null },
      { message: 'Corto', title: '', seconds: 5 },
    ]);
  });
});

const NEEDS = (method: string, scope: string) =>
  `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`;

describe('what a script may do', () => {
  it.each<[CallContext, string, string]>([
    ['trigger', `SpreadsheetApp.getUi()`, 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['open', `MailApp.getRemainingDailyQuota()`, NEEDS('MailApp.getRemainingDailyQuota', 'script.send_mail')],
    ['open', `SpreadsheetApp.getUi().alert('Hola')`, NEEDS('Ui.alert', 'script.container.ui')],
    ['open', `ScriptApp.getProjectTriggers()`, NEEDS('ScriptApp.getProjectTriggers', 'script.scriptapp')],
    [
      'edit',
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`,
      NEEDS('Ui.showSidebar', 'script.container.ui'),
    ],
  ])('in %s: not %s', (context, script, message) => {
    const { run } = runScript(script, { context, args: [{ range: 'A1' }] });
    expect(run.error?.message).toBe(message);
  });

  it.each<[CallContext, string, unknown]>([
    ['open', `SpreadsheetApp.getUi().createMenu('C').addItem('x', 'main').addToUi(); return book.getName()`, 'Libro'],
    ['open', `return Session.getActiveUser().getEmail()`, ''],
    ['open', `PropertiesService.getDocumentProperties().setProperty('a', '1'); return 1`, 1],
    ['trigger', `return MailApp.getRemainingDailyQuota()`, 100],
  ])('in %s: %s', (context, script, expected) => {
    expect(resultOf(script, { context })).toBe(expected);
  });

  it('before an add-on is used in a document: its menu, nothing of the document', () => {
    const bundle = `
      function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('Leer', 'menu').addToUi(); }
      function read() { SpreadsheetApp.getActiveSpreadsheet(); }
      function store() { PropertiesService.getDocumentProperties(); }`;
    const options = { bundle, authModes: { open: 'NONE' } } as const;
    const call = (name: string) => runScript('', { options }).host.call(name, [], { context: 'open' });
    expect(call('menu')).toMatchObject({ error: null, menus: [{ items: [{ caption: 'Leer' }] }] });
    expect(call('read').error?.message).toContain('SpreadsheetApp.getActiveSpreadsheet');
    expect(call('store').error?.message).toContain('PropertiesService.getDocumentProperties');
  });
});
