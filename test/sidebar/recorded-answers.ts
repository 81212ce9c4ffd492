/** What the server answered to the sidebar in situations worth a look, and a server that answers so again. */

import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { Decision } from '#core/schedule/decision.ts';
import type { Answer } from '../../src/appsscript/answer.ts';
import type { CommandWord } from '../../src/sidebar/server-api.ts';
import type { ServerFunction } from '../browser/script-run.ts';
import { chainsOf, linkOf } from './recorded-chains.ts';
import { decided, decisionsOf, fillQuestions } from './recorded-decisions.ts';
import { ruleOf, settingsOf } from './recorded-settings.ts';
import { findingOf, ignoredOf, validationOf } from './recorded-validations.ts';

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

const hostileFinding = findingOf({
  rule: SCRIPT,
  title: SCRIPT,
  severity: 'error',
  sheet: SCRIPT,
  cell: SCRIPT,
  text: SCRIPT,
  advice: SCRIPT,
  units: [SCRIPT],
  change: { before: SCRIPT, after: `${SCRIPT} ` },
});

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
    validar: validationOf(
      [hostileFinding],
      [ignoredOf(hostileFinding, { reason: SCRIPT, when: SCRIPT, user: SCRIPT })],
    ),
    correcciones: {
      done: { sheet: SCRIPT, changes: [{ cell: SCRIPT, before: SCRIPT, after: `${SCRIPT} `, fingerprints: [SCRIPT] }] },
      text: SCRIPT,
    },
    corregir: { refusal: { code: 'busy', text: SCRIPT } },
    ignorar: { refusal: { code: 'no-reason', text: SCRIPT } },
    ir: { refusal: { code: 'no-such-sheet', text: SCRIPT } },
    ajustes: settingsOf([ruleOf({ id: SCRIPT, title: SCRIPT })], { holidays: [SCRIPT] }),
    cadenas: chainsOf([
      { code: SCRIPT, name: SCRIPT, links: [linkOf({ number: SCRIPT, cell: SCRIPT, title: SCRIPT, act: SCRIPT })] },
    ]),
    responder: { refusal: { code: 'bad-answer', text: SCRIPT } },
    resumen: { refusal: { code: 'no-schedule', text: SCRIPT } },
  } satisfies Answers,
};
