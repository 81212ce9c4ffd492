/** The "Hallazgos" sheet: what it shows, and what is read back of it after staff worked in it. */

import { describe, expect, it } from 'vitest';
import type { SheetContent } from '#core/change/sheet-content.ts';
import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { type FindingsContext, findingsSheet } from '#core/report/findings-sheet.ts';
import { readFindingsStates } from '#core/report/read-findings-states.ts';
import type { IgnoredFinding, ReportedFinding, ValidationReport } from '#core/report/validation-report.ts';
import { rendered } from '../../domain/rendered-sheet.ts';

function finding(fields: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'empty-owner',
    title: 'Actividad sin responsable',
    severity: 'error',
    sheet: 'Cronograma',
    cell: 'D4',
    text: 'La actividad 2 no tiene responsable.',
    advice: 'Escriba la unidad responsable.',
    fixable: false,
    change: null,
    fingerprint: '0123456789abcdef',
    units: ['PC', 'COM'],
    ...fields,
  };
}

const ignored: IgnoredFinding = {
  ...finding({ fingerprint: 'fedcba9876543210', severity: 'info', cell: 'Responsables!D3', sheet: 'Responsables' }),
  ignored: { reason: 'Así lo pidió el =Comité', when: '2025-08-15 09:30', user: 'ana@alcaldia.example' },
};

const CONTEXT: FindingsContext = {
  cutOff: '2025-08-15',
  sheetId: 7,
  directoryId: 12,
  remarks: new Map(),
  checked: ['Espacios sobrantes'],
};

function sheetOf(report: Partial<ValidationReport>): SheetContent {
  const whole: ValidationReport = {
    sheet: 'Cronograma',
    findings: [],
    ignored: [],
    counts: { error: report.findings?.length ?? 0, warning: 0, info: 0 },
    activities: 48,
    rules: 50,
    units: [],
    questions: 0,
    ...report,
  };
  return findingsSheet(whole, () => ({ row: 4, column: 4 }), CONTEXT);
}

const texts = ({ cells }: SheetContent): string[][] => cells.map((row) => row.map(({ value }) => String(value)));

describe('the sheet', () => {
  const sheet = sheetOf({ findings: [finding()], ignored: [ignored] });

  it('has a line per finding, those that were ignored last and quiet', () => {
    expect(texts(sheet).slice(2)).toEqual([
      ['Gravedad', 'Regla', 'Celda', 'Hallazgo', 'Qué hacer', 'Unidades', 'Estado', 'Motivo', 'Clave'],
      [
        'Error',
        'Actividad sin responsable',
        'D4',
        'La actividad 2 no tiene responsable.',
        'Escriba la unidad responsable.',
        'PC, COM',
        'Pendiente',
        '',
        '7:0123456789abcdef',
      ],
      [
        'Aviso',
        'Actividad sin responsable',
        'Responsables!D3',
        'La actividad 2 no tiene responsable.',
        'Escriba la unidad responsable.',
        'PC, COM',
        'Ignorado',
        'Así lo pidió el =Comité',
        '7:fedcba9876543210',
      ],
    ]);
    expect(sheet.cells[4]?.[3]?.look?.fontColor).not.toBe(sheet.cells[3]?.[3]?.look?.fontColor);
  });

  it('links each cell, also those of the units', () => {
    expect(sheet.cells[3]?.[2]?.link).toEqual({ sheetId: 7, row: 4, column: 4 });
    expect(sheet.cells[4]?.[2]?.link).toEqual({ sheetId: 12, row: 4, column: 4 });
  });

  it('can be filtered, hides the keys, and offers the states', () => {
    expect(sheet.filter).toEqual({ row: 3, column: 1, rows: 3, columns: 9 });
    expect(sheet.hiddenColumns).toEqual([9]);
    expect(sheet.lists).toEqual([
      expect.objectContaining({ area: { row: 4, column: 7, rows: 2, columns: 1 }, values: ['Pendiente', 'Ignorado'] }),
    ]);
  });

  it('says of a clean schedule what was checked', () => {
    const clean = sheetOf({});
    expect(texts(clean).flat()).toEqual(
      expect.arrayContaining(['No se encontró nada por corregir. Se revisó:', 'Espacios sobrantes']),
    );
    expect(clean.filter).toBeUndefined();
  });
});

describe('what staff wrote in it', () => {
  const snapshot = rendered(
    sheetOf({ findings: [finding(), finding({ fingerprint: 'aaaaaaaaaaaaaaaa' })], ignored: [ignored] }),
  );
  const withText = (row: number, column: number, text: string): SheetSnapshot => ({
    ...snapshot,
    display: snapshot.display.map((line, at) =>
      line.map((cell, index) => (at === row - 1 && index === column - 1 ? text : cell)),
    ),
  });

  it('is read back as it was written where nobody touched it', () => {
    expect(readFindingsStates(snapshot)).toEqual([
      { sheetId: 7, fingerprint: '0123456789abcdef', ignored: false, reason: '' },
      { sheetId: 7, fingerprint: 'aaaaaaaaaaaaaaaa', ignored: false, reason: '' },
      { sheetId: 7, fingerprint: 'fedcba9876543210', ignored: true, reason: 'Así lo pidió el =Comité' },
    ]);
  });

  it.each([
    ['Ignorado', true],
    ['ignorar', true],
    ['IGNORADA', true],
    ['Pendiente', false],
    ['', false],
  ])('%s is understood', (text, expected) => {
    expect(readFindingsStates(withText(4, 7, text))[0]?.ignored).toBe(expected);
  });

  it('that is no state says nothing', () => {
    expect(readFindingsStates(withText(4, 7, 'en revisión')).map(({ fingerprint }) => fingerprint)).not.toContain(
      '0123456789abcdef',
    );
  });

  it('is found after lines were sorted and columns moved', () => {
    const turn = <Cell>(grid: readonly (readonly Cell[])[]): Cell[][] => grid.map((row) => [...row].reverse());
    const [title = [], note = [], heading = [], ...lines] = turn(snapshot.display);
    const display = [title, note, heading, ...lines.reverse()];
    expect(readFindingsStates({ ...snapshot, display }).map((state) => state.ignored)).toEqual([true, false, false]);
  });

  it('in a sheet that is not ours says nothing', () => {
    expect(readFindingsStates(withText(3, 9, 'Otra'))).toEqual([]);
    expect(readFindingsStates(withText(4, 9, 'x'))).toHaveLength(2);
  });
});
