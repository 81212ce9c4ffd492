/** The "Hallazgos" sheet: what was found, one line each, with a link to its cell and a state that staff may change. */

import type { CellLook, OutputCell, SheetContent, ValueList } from '#core/change/sheet-content.ts';
import type { Severity } from '#core/rules/finding.ts';
import { SEVERITY_NAMES, severityCounts } from '#core/rules/severity-names.ts';
import type { Day } from '#core/schedule/day.ts';
import { longDay } from '#core/schedule/spanish-dates.ts';
import { countOf } from '#core/text/count-of.ts';
import { es } from '#texts/es.ts';
import { headerRow, noteCell, titleCell, wrappedCell } from './cells.ts';
import type { IgnoredFinding, ReportedFinding, ValidationReport } from './validation-report.ts';

const SEVERITY_FILLS: Readonly<Record<Severity, string>> = { error: '#f8d7da', warning: '#fff3cd', info: '#e2ecf7' };
const LINK: CellLook = { fontColor: '#1155cc' };
const QUIET: CellLook = { fontColor: '#80868b' };

/** What stands above the columns; the last one is hidden and tells which finding a line is about. */
export const FINDINGS_HEADINGS = {
  severity: 'Gravedad',
  rule: 'Regla',
  cell: 'Celda',
  text: 'Hallazgo',
  advice: 'Qué hacer',
  units: 'Unidades',
  state: 'Estado',
  reason: 'Motivo',
  key: 'Clave',
} as const;

const HEADINGS: readonly string[] = Object.values(FINDINGS_HEADINGS);
const WIDTHS: readonly number[] = [95, 205, 75, 460, 360, 90, 90, 220, 60];
const HEADER_ROW = 3;
const STATE_COLUMN = HEADINGS.indexOf(FINDINGS_HEADINGS.state) + 1;

/** The states that a line may have. */
export const STATES = { open: 'Pendiente', ignored: 'Ignorado' } as const;

/** What its first cell begins with. */
export const FINDINGS_TITLE = 'Hallazgos en la hoja';

/** What the sheet says besides the findings. */
export interface FindingsContext {
  readonly cutOff: Day;
  /** `gid` of the schedule's sheet. */
  readonly sheetId: number;
  /** `gid` of the "Responsables" sheet; null where there is none. */
  readonly directoryId: number | null;
  /** What staff wrote beside findings that they did not ignore, by fingerprint: it stays. */
  readonly remarks: ReadonlyMap<string, string>;
  /** Titles of the rules that were checked. */
  readonly checked: readonly string[];
}

/** The sheet: the gravest first, those that were ignored last. Where nothing is left to mend it says what was checked. */
export function findingsSheet(
  report: ValidationReport,
  placeOf: (finding: ReportedFinding) => { readonly row: number; readonly column: number },
  context: FindingsContext,
): SheetContent {
  const lines = [...report.findings, ...report.ignored].map((finding) =>
    lineOf(finding, placeOf(finding), context, report),
  );
  const clean = report.findings.length > 0 ? [] : cleanLines(context.checked);
  const filtered = { row: HEADER_ROW, column: 1, rows: lines.length + 1, columns: HEADINGS.length };
  return {
    name: es.sheets.findings,
    cells: [
      [titleCell(`${FINDINGS_TITLE} «${report.sheet}»`)],
      [noteCell(checkedSentence(report, context))],
      headerRow(HEADINGS),
      ...lines,
      ...clean,
    ],
    columnWidths: WIDTHS,
    frozenRows: HEADER_ROW,
    charts: [],
    hiddenColumns: [HEADINGS.length],
    ...(lines.length === 0 ? {} : { filter: filtered }),
    lists: lines.length === 0 ? [] : [stateList(lines.length)],
  };
}

function stateList(rows: number): ValueList {
  const area = { row: HEADER_ROW + 1, column: STATE_COLUMN, rows, columns: 1 };
  return {
    area,
    values: Object.values(STATES),
    help: 'Elija «Ignorado» y escriba el motivo a la derecha para que este hallazgo no cuente.',
  };
}

function checkedSentence(
  { activities, rules, counts, ignored, questions }: ValidationReport,
  { cutOff }: FindingsContext,
): string {
  const found = [
    ...severityCounts(counts),
    ...(ignored.length === 0 ? [] : [countOf(ignored.length, 'ignorado', 'ignorados')]),
  ].join(', ');
  return `Revisado con fecha de corte ${longDay(cutOff)}: ${countOf(activities, 'actividad', 'actividades')}, ${countOf(rules, 'regla', 'reglas')}; ${found}.${questions === 0 ? '' : ' Hay preguntas por aclarar en «Así leí su cronograma».'} Esta hoja se escribe de nuevo en cada validación; los estados y motivos se conservan.`;
}

function cleanLines(checked: readonly string[]): OutputCell[][] {
  const first: OutputCell[] = [
    { value: '✓', look: { align: 'center' } },
    { value: '' },
    { value: '' },
    { value: 'No se encontró nada por corregir. Se revisó:', look: { bold: true } },
  ];
  return [first, ...checked.map((title) => [{ value: '✓', look: { align: 'center' as const } }, wrappedCell(title)])];
}

function lineOf(
  finding: ReportedFinding | IgnoredFinding,
  { row, column }: { readonly row: number; readonly column: number },
  { sheetId, directoryId, remarks }: FindingsContext,
  { sheet }: ValidationReport,
): OutputCell[] {
  const { severity, title, cell, text, advice, fixable, units, fingerprint } = finding;
  const ignored = 'ignored' in finding ? finding.ignored : null;
  const home = finding.sheet === sheet ? sheetId : directoryId;
  const link = home === null ? {} : { link: { sheetId: home, row, column } };
  const quiet = ignored === null ? {} : QUIET;
  const look = ignored === null ? { background: SEVERITY_FILLS[severity], bold: severity === 'error' } : QUIET;
  const plain = (value: string): OutputCell => ({ value, look: { wrap: true, ...quiet } });
  return [
    { value: SEVERITY_NAMES[severity], look },
    plain(title),
    { value: cell, look: LINK, ...link },
    plain(text),
    plain(fixable ? `${advice} El panel puede hacerlo.` : advice),
    plain(units.join(', ')),
    plain(ignored === null ? STATES.open : STATES.ignored),
    plain(ignored?.reason ?? remarks.get(fingerprint) ?? ''),
    { value: findingKey(sheetId, fingerprint), look: QUIET },
  ];
}

/** What the hidden column holds: which sheet, and which finding of it. */
function findingKey(sheetId: number, fingerprint: string): string {
  return `${sheetId}:${fingerprint}`;
}
