/** The "Hallazgos" sheet: what was found, one line each, with a link to the cell. */

import type { OutputCell, SheetContent } from '#core/change/sheet-content.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';
import type { Day } from '#core/schedule/day.ts';
import { longDay } from '#core/schedule/spanish-dates.ts';
import { es } from '#texts/es.ts';
import { headerRow, noteCell, titleCell, wrappedCell } from './cells.ts';

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Advertencia', info: 'Aviso' };
const SEVERITY_FILLS: Readonly<Record<Severity, string>> = { error: '#f8d7da', warning: '#fff3cd', info: '#e2ecf7' };
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const HEADINGS: readonly string[] = ['Gravedad', 'Celda', 'Hallazgo', 'Qué hacer', 'Regla'];

/** What the sheet says above the list. */
export interface FindingsContext {
  readonly sheet: string;
  readonly sheetId: number;
  readonly cutOff: Day;
  /** How many activities were checked and by how many rules. */
  readonly activities: number;
  readonly rules: number;
}

/** The sheet, errors first. */
export function findingsSheet(findings: readonly Finding[], context: FindingsContext): SheetContent {
  const sorted = SEVERITY_ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const lines = sorted.map((finding) => lineOf(finding, context.sheetId));
  const empty: OutputCell[][] = findings.length > 0 ? [] : [[{ value: 'No se encontró nada por corregir.' }]];
  return {
    name: es.sheets.findings,
    cells: [
      [titleCell(`Hallazgos en la hoja «${context.sheet}»`)],
      [noteCell(checkedSentence(context))],
      headerRow(HEADINGS),
      ...lines,
      ...empty,
    ],
    columnWidths: [100, 70, 520, 420, 200],
    frozenRows: 3,
    charts: [],
  };
}

function checkedSentence({ activities, rules, cutOff }: FindingsContext): string {
  return `Revisado el ${longDay(cutOff)}: ${activities} actividades, ${rules} reglas. Esta hoja se escribe de nuevo en cada validación.`;
}

function lineOf(finding: Finding, sheetId: number): OutputCell[] {
  const { severity, row, column, cell, text, advice, rule } = finding;
  return [
    { value: SEVERITY_NAMES[severity], look: { background: SEVERITY_FILLS[severity], bold: severity === 'error' } },
    { value: cell, link: { sheetId, row, column }, look: { fontColor: '#1155cc' } },
    wrappedCell(text),
    wrappedCell(advice),
    noteCell(RULES.find(({ id }) => id === rule)?.title ?? rule),
  ];
}
