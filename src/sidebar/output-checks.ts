/** What each command's output must look like for the sidebar to show it: exactly the fields that it shows. */

import type { Figures } from '#core/progress/figures.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import type { AnswerKind, Certainty, Choice, Decision } from '#core/schedule/decision.ts';
import type { CommandOutputs, CommandWord } from './server-api.ts';
import { SEVERITIES } from './severities.ts';
import { isNumber, isText, listOf, oneOf, recordOf } from './shape.ts';

type Item<List> = List extends readonly (infer Element)[] ? Element : never;

const ANSWER_KINDS: readonly AnswerKind[] = ['choice', 'row', 'column', 'month'];
const CERTAINTIES: readonly Certainty[] = ['sure', 'doubtful', 'answered'];

const isReading = recordOf<ReadingReport>({
  sheet: isText,
  months: listOf(recordOf<Item<ReadingReport['months']>>({ label: isText, weeks: isNumber })),
  activities: listOf(recordOf<Item<ReadingReport['activities']>>({ units: listOf(isText) })),
  decisions: listOf(
    recordOf<Decision>({
      code: isText,
      text: isText,
      value: isText,
      choices: listOf(recordOf<Choice>({ value: isText, label: isText })),
      accepts: oneOf(ANSWER_KINDS),
      evidence: isText,
      certainty: oneOf(CERTAINTIES),
    }),
  ),
});

/** A check per command. */
export const outputChecks: { readonly [Word in CommandWord]: (value: unknown) => value is CommandOutputs[Word] } = {
  leer: isReading,
  responder: isReading,
  validar: recordOf<ValidationReport>({
    findings: listOf(
      recordOf<Item<ValidationReport['findings']>>({
        rule: isText,
        severity: oneOf(SEVERITIES),
        cell: isText,
        text: isText,
      }),
    ),
    counts: recordOf<ValidationReport['counts']>({ error: isNumber, warning: isNumber, info: isNumber }),
  }),
  resumen: recordOf<Summary>({
    total: recordOf<Figures>({
      plannedWeeks: isNumber,
      dueWeeks: isNumber,
      executedWeeks: isNumber,
      progress: isNumber,
      overdue: isNumber,
    }),
  }),
};
