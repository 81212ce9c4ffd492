/** The menu as its user meets it: every entry of the built bundle, clicked in the local host. */

import { beforeEach, describe, expect, it } from 'vitest';
import { commands } from '#commands/index.ts';
import { typeAddresses } from '#local/demo/staff.ts';
import type { HostRun, LocalHost } from '#local/host/local-host.ts';
import { exampleHost } from '../domain/example-host.ts';

const click = (host: LocalHost, handler: string): HostRun => host.call(handler, [], { context: 'menu' });

/** What the user reads after a click: the toast, or the last dialog. */
function told({ toasts, dialogs }: HostRun): string {
  return toasts.at(-1)?.message ?? dialogs.at(-1)?.prompt ?? '';
}

function sheetNames(host: LocalHost): string[] {
  return host.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

describe('the menu', () => {
  it('is built on opening, before anything was authorised, with every command', () => {
    const run = exampleHost({ authModes: { open: 'NONE' } }).call('onOpen', [], { context: 'open' });
    expect(run.error).toBeNull();
    const [menu] = run.menus;
    expect(menu?.caption).toBe('Cronograma');
    const handlers = menu?.items.flatMap((item) => (item.kind === 'item' ? [item.functionName] : []));
    expect(handlers).toEqual(['menuSidebar', ...commands.flatMap(({ handler }) => handler ?? [])]);
  });

  it('opens the panel', () => {
    const run = click(exampleHost(), 'menuSidebar');
    expect(run.sidebar?.title).toBe('Cronograma');
    expect(run.sidebar?.content).toContain('<!doctype html>');
  });
});

describe('a click', () => {
  let host: LocalHost;

  beforeEach(() => {
    host = exampleHost();
  });

  it('on «Así leí su cronograma» tells what was understood and asks what is doubtful', () => {
    const text = told(click(host, 'menuRead'));
    expect(text).toContain('48 actividades, 13 meses, 61 semanas');
    expect(text).toContain('¿Los 129 rellenos de color verde');
    expect(sheetNames(host)).toEqual(['Cronograma']);
  });

  it('on «Validar cronograma» counts the findings in a toast and leaves the user on his sheet', () => {
    expect(told(click(host, 'menuValidate'))).toMatch(/^3 errores, 7 advertencias y 60 avisos\./);
    expect(sheetNames(host)).toEqual(['Cronograma', 'Responsables', 'Hallazgos']);
    expect(host.workbook.activeSheet).toBe(host.workbook.sheets[0]?.id);
  });

  it('on «Adoptar» asks first, and a no changes nothing', () => {
    host = exampleHost({ answerDialog: () => ({ button: 'NO' }) });
    const before = structuredClone(host.workbook);
    const run = click(host, 'menuAdopt');
    expect(run.dialogs.map(({ prompt }) => prompt).join()).toContain(
      'Se escribirá P en 129 celdas en lugar de los rellenos',
    );
    expect(host.workbook).toEqual(before);
  });

  it('on «Adoptar» and yes writes the letters, and «Deshacer» takes them back', () => {
    expect(told(click(host, 'menuAdopt'))).toContain('Se escribió P en 129 celdas');
    expect(host.workbook.sheets[0]?.cells[5]?.[5]?.value).toBe('P');
    const undone = click(host, 'menuUndo');
    expect(undone.dialogs[0]?.prompt).toContain('¿Deshacer «adoptar» (2025-08-15 09:00)?');
    expect(told(undone)).toContain('129 celdas volvieron a como estaban');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Cronograma']);
  });

  it('on «Colorear» refuses while the marks are fills, and says what to do', () => {
    expect(told(click(host, 'menuColour'))).toContain('Use primero «Adoptar cronograma»');
    click(host, 'menuAdopt');
    expect(told(click(host, 'menuColour'))).toContain('9 unidades');
    expect(told(click(host, 'menuRemoveColours'))).toContain('Se quitaron los colores');
  });

  it('on «Generar resumen» tells the progress', () => {
    expect(told(click(host, 'menuSummarise'))).toMatch(/^Avance al 15 de agosto de 2025: 0 de 124 semanas ejecutadas/);
    expect(sheetNames(host)).toContain('Resumen');
  });

  it('on «Ver los correos» shows each mail as it will be read, and sends nothing', () => {
    click(host, 'menuValidate');
    typeAddresses(host.workbook, 'Responsables');
    const [page] = click(host, 'menuPreviewMails').pages;
    expect(page?.kind).toBe('modal');
    expect(page?.content.match(/<iframe sandbox/g)).toHaveLength(9);
    expect(host.mails).toEqual([]);
  });

  it('on «Enviar» names every addressee first, sends on a yes, and never twice', () => {
    click(host, 'menuValidate');
    typeAddresses(host.workbook, 'Responsables');
    const sent = click(host, 'menuSendMails');
    expect(sent.dialogs[0]?.prompt).toContain('PC → pc@alcaldia.example');
    expect(host.mails.map(({ to }) => to.join())).toHaveLength(9);
    const again = click(host, 'menuSendMails');
    expect(told(again)).toContain('ya recibió su resumen de esta semana');
    expect(host.mails).toHaveLength(9);
  });

  it('on «Enviar» and a no sends nothing', () => {
    click(host, 'menuValidate');
    typeAddresses(host.workbook, 'Responsables');
    const careful = exampleHost({ answerDialog: () => ({ button: 'NO' }) });
    careful.workbook = host.workbook;
    click(careful, 'menuSendMails');
    expect(careful.mails).toEqual([]);
    expect(sheetNames(careful)).not.toContain('Bitácora');
  });

  it('while somebody else is at work is refused', () => {
    expect(told(click(exampleHost({ lockBusy: true }), 'menuValidate'))).toContain('Otra persona está usando');
  });

  it('that fails half-way says so plainly and logs the cause', () => {
    const run = click(exampleHost({ failAtCall: 20 }), 'menuValidate');
    expect(run.error).toBeNull();
    expect(told(run)).toMatch(/^Algo falló y no se pudo terminar/);
    expect(run.logs.some(({ level, message }) => level === 'error' && message.includes('Service error'))).toBe(true);
  });
});

describe('a mail that the service does not take', () => {
  it('is marked doubtful, the others go, and nobody gets it twice', () => {
    let sends = 0;
    const host = exampleHost({
      deliver() {
        sends += 1;
        if (sends === 2) throw new Error('connection lost');
      },
    });
    click(host, 'menuValidate');
    typeAddresses(host.workbook, 'Responsables');
    expect(told(click(host, 'menuSendMails'))).toContain('Correos enviados: 8.');
    const ledger = host.workbook.sheets.find(({ name }) => name === 'Bitácora');
    const states = Object.values(ledger?.cells ?? {}).map((row) => row[8]?.value);
    expect(states).toEqual(['Estado', 'enviado', 'dudoso', ...Array.from({ length: 7 }, () => 'enviado')]);
    expect(told(click(host, 'menuSendMails'))).toContain('No se sabe si el resumen de');
    expect(sends).toBe(9);
  });
});
