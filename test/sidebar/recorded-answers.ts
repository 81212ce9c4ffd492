/** What the server answered to the sidebar in situations worth a look, and a server that answers so again. */

import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import type { Severity } from '#core/rules/finding.ts';
import type { Decision } from '#core/schedule/decision.ts';
import type { Answer } from '../../src/appsscript/answer.ts';
import type { CommandWord } from '../../src/sidebar/server-api.ts';
import type { ServerFunction } from '../browser/script-run.ts';
import { decided, decisionsOf, fillQuestions } from './recorded-decisions.ts';

/** The answer to each command; an Error is a call that Google itself did not let through. */
export type Answers = { readonly [Word in CommandWord]?: Answer | Error };

/** A server that gives these answers. Whatever else it is asked fails, as a call of a missing function does. */
export function serverWith(answers: Answers): ServerFunction {
  return (request) => {
    const { command } = JSON.parse(request) as { command: CommandWord };
    const answer = answers[command] ?? new Error(`Nobody expected ${request}`);
    if (answer instanceof Error) throw answer;
    return JSON.stringify(answer);
  };
}

const MONTHS = ['FEBRERO 2025', 'MARZO 2025', 'ABRIL 2025', 'MAYO 2025'];
const WEEKS = [4, 4, 5, 5];

const report: ReadingReport = {
  sheet: 'CRONOGRAMA',
  headerRows: [3, 4],
  months: MONTHS.map((label, index) => ({ label, month: `2025-0${index + 2}`, weeks: WEEKS[index] ?? 0 })),
  activities: [['PC'], ['PC', 'COM'], ['COM', 'TIC']].map((units, index) => ({
    row: 5 + index,
    number: index + 1,
    stage: 'Aprestamiento',
    title: 'Conformar el equipo',
    responsible: units.join(', '),
    units,
    unread: [],
    marks: [{ cell: `F${5 + index}`, month: '2025-02', week: 2, kind: 'planned' }],
  })),
  questions: [],
  decisions: decisionsOf(),
};

/** Three activities, four months, eighteen weeks, three units. */
export const reading: Answer = { done: report, text: 'Hoja «CRONOGRAMA»: 3 actividades.' };

/** The same, with these decisions. */
export function readingOf(decisions: readonly Decision[]): Answer {
  return { done: { ...report, decisions }, text: 'Hoja «CRONOGRAMA»: 3 actividades.' };
}

/** The same, with so many things the reader asks. */
export function readingWithQuestions(asked: number): Answer {
  return readingOf([...decisionsOf(), ...fillQuestions(asked)]);
}

type ReportedFinding = ValidationReport['findings'][number];

/** A validation with these findings. */
export function validationOf(findings: readonly Omit<ReportedFinding, 'fixable'>[], text: string): Answer {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return { done: { findings: findings.map((finding) => ({ ...finding, fixable: false })), counts }, text };
}

/** Findings of every severity, in the order of the sheet. */
export const validation = validationOf(
  [
    {
      rule: 'title-year',
      severity: 'warning',
      cell: 'A1',
      text: 'El título dice 2023, pero las actividades dicen 2025.',
    },
    {
      rule: 'week-count',
      severity: 'error',
      cell: 'I4',
      text: 'Marzo de 2025 tiene 4 semanas en la hoja y 5 en el calendario: falta la del lunes 31.',
    },
    {
      rule: 'spaces',
      severity: 'info',
      cell: 'C16',
      text: 'La actividad 12 tiene espacios dobles.',
    },
    {
      rule: 'owner-near-miss',
      severity: 'warning',
      cell: 'D21',
      text: '«Enlaces de Renición de Cuentas por Dependencia» se parece a «Enlaces de Rendición de Cuentas de cada dependencia».',
    },
    {
      rule: 'unknown-mark',
      severity: 'error',
      cell: 'AX25',
      text: 'No se entiende la marca «?» de la actividad 21.',
    },
  ],
  '2 errores, 2 advertencias y 1 avisos. Están en la hoja «Hallazgos», cada uno con un enlace a su celda.',
);

/** Nothing wrong. */
export const cleanValidation = validationOf([], 'El cronograma pasó todas las reglas: no hay nada por corregir.');

/** A validation with so many errors of one kind. */
export function longValidation(length: number): Answer {
  const findings = Array.from({ length }, (_, index) => ({
    rule: 'empty-owner',
    severity: 'error' as const,
    cell: `D${index + 5}`,
    text: `La actividad ${index + 1} no tiene responsable.`,
  }));
  return validationOf(findings, `${length} errores, 0 advertencias y 0 avisos.`);
}

const summaryReport: Summary = {
  cutOff: '2025-08-15',
  total: { activities: 48, plannedWeeks: 1342, dueWeeks: 640, executedWeeks: 450, progress: 450 / 1342, overdue: 7 },
  units: [],
  stages: [],
  curve: [],
};

/** A third of the weeks done. */
export const summary: Answer = {
  done: summaryReport,
  text: 'Avance al 15 de agosto de 2025: 450 de 1342 semanas ejecutadas (34 %) y 7 actividades vencidas. Está en la hoja «Resumen».',
};

/** No schedule where the user is. */
export const noSchedule: Answer = {
  refusal: {
    code: 'no-schedule',
    text: 'No encontré un cronograma en la hoja «Notas»: hace falta una fila con los meses. Abra la hoja del cronograma y repita la orden.',
  },
};

/** Somebody else is at it. */
export const busy: Answer = {
  refusal: { code: 'busy', text: 'Otra persona está usando el complemento en este mismo libro. Espere un momento.' },
};

/** The add-on broke. */
export const failure: Answer = {
  failure: { text: 'Algo falló y no se pudo terminar. Detalle técnico: Límite excedido' },
};

/** How Google words it when the page's account is not the document's. */
export const permissionDenied = new Error(
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
);

/** A call that got lost. */
export const connectionLost = new Error('NetworkError: Connection failure due to HTTP 0');

const SCRIPT = `<img src="x" onerror="alert('hostile')"><script>alert('hostile')</script>&lt;b&gt;`;

/** Text as a mischievous sheet would hold it. */
export const hostile = {
  text: SCRIPT,
  answers: {
    leer: {
      done: {
        ...report,
        sheet: SCRIPT,
        months: [{ label: SCRIPT, month: null, weeks: 4 }],
        decisions: [
          decided({
            code: SCRIPT,
            text: SCRIPT,
            evidence: SCRIPT,
            choices: [{ value: SCRIPT, label: SCRIPT }],
            value: SCRIPT,
          }),
          decided({
            code: `fill-meaning:${SCRIPT}`,
            text: SCRIPT,
            value: SCRIPT,
            accepts: 'column',
            certainty: 'doubtful',
          }),
        ],
      },
      text: SCRIPT,
    },
    validar: validationOf([{ rule: SCRIPT, severity: 'error', cell: SCRIPT, text: SCRIPT }], SCRIPT),
    responder: { refusal: { code: 'bad-answer', text: SCRIPT } },
    resumen: { refusal: { code: 'no-schedule', text: SCRIPT } },
  } satisfies Answers,
};
