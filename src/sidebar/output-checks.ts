/** What each command's output must look like for the sidebar to show it: exactly the fields that it shows. */

import type { CorrectionReport } from '#commands/correct.ts';
import type { GoToInput } from '#commands/go-to.ts';
import type { MarkListState } from '#commands/mark-list.ts';
import type { CorrectionPreview, ProposedChange } from '#commands/preview-corrections.ts';
import type { SetRule, SettingsReport } from '#commands/settings.ts';
import type { ChainReport, ReportedChain, ReportedLink } from '#core/chains/chain-report.ts';
import type { Figures } from '#core/progress/figures.ts';
import type { Summary } from '#core/progress/summary.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { IgnoredFinding, IgnoredNote, ReportedFinding, ValidationReport } from '#core/report/validation-report.ts';
import type { AnswerKind, Certainty, Choice, Decision } from '#core/schedule/decision.ts';
import type { Verdict } from '#core/schedule/verdict.ts';
import type { CommandOutputs, CommandWord } from './server-api.ts';
import { SEVERITIES } from './severities.ts';
import { type Check, either, isFlag, isNull, isNumber, isText, listOf, oneOf, recordOf } from './shape.ts';

type Item<List> = List extends readonly (infer Element)[] ? Element : never;

const ANSWER_KINDS: readonly AnswerKind[] = ['choice', 'row', 'column', 'month'];
const CERTAINTIES: readonly Certainty[] = ['sure', 'doubtful', 'answered'];
const VERDICTS: readonly Verdict[] = ['cumple', 'no cumple', 'indeterminado'];

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

const findingFields = {
  rule: isText,
  title: isText,
  severity: oneOf(SEVERITIES),
  sheet: isText,
  cell: isText,
  text: isText,
  advice: isText,
  fixable: isFlag,
  change: either(isNull, recordOf<NonNullable<ReportedFinding['change']>>({ before: isText, after: isText })),
  fingerprint: isText,
  units: listOf(isText),
} satisfies { readonly [Field in keyof ReportedFinding]: Check };

const isValidation = recordOf<ValidationReport>({
  findings: listOf(recordOf<ReportedFinding>(findingFields)),
  ignored: listOf(
    recordOf<IgnoredFinding>({
      ...findingFields,
      ignored: recordOf<IgnoredNote>({ reason: isText, when: isText, user: isText }),
    }),
  ),
  counts: recordOf<ValidationReport['counts']>({ error: isNumber, warning: isNumber, info: isNumber }),
  activities: isNumber,
  rules: isNumber,
  units: listOf(recordOf<Item<ValidationReport['units']>>({ code: isText, name: isText })),
});

const isChange = recordOf<ProposedChange>({
  cell: isText,
  before: isText,
  after: isText,
  fingerprints: listOf(isText),
});

const isOption: Check = either(
  recordOf({ kind: oneOf(['flag']), name: isText, initial: isFlag, value: isFlag }),
  recordOf({
    kind: oneOf(['count']),
    name: isText,
    initial: isNumber,
    value: isNumber,
    least: isNumber,
    most: isNumber,
  }),
  recordOf({ kind: oneOf(['choice']), name: isText, initial: isText, value: isText, values: listOf(isText) }),
);

const isSettings = recordOf<SettingsReport>({
  rules: listOf(
    recordOf<SetRule>({
      id: isText,
      title: isText,
      enabled: isFlag,
      severity: oneOf(SEVERITIES),
      initial: recordOf<SetRule['initial']>({ enabled: isFlag, severity: oneOf(SEVERITIES) }),
      options: listOf(isOption),
    }),
  ),
  holidays: listOf(isText),
  whileTyping: isFlag,
});

const isChains = recordOf<ChainReport>({
  chains: listOf(
    recordOf<ReportedChain>({
      code: isText,
      name: isText,
      confirmed: isFlag,
      rejected: isFlag,
      gone: listOf(isText),
      links: listOf(
        recordOf<ReportedLink>({
          number: isText,
          typed: isText,
          cell: isText,
          title: isText,
          act: isText,
          verdict: either(isNull, oneOf(VERDICTS)),
        }),
      ),
    }),
  ),
});

/** A check per command. */
export const outputChecks: { readonly [Word in CommandWord]: (value: unknown) => value is CommandOutputs[Word] } = {
  leer: isReading,
  responder: isReading,
  validar: isValidation,
  ignorar: isValidation,
  correcciones: recordOf<CorrectionPreview>({ changes: listOf(isChange) }),
  corregir: recordOf<CorrectionReport>({
    corrected: listOf(isChange),
    skipped: listOf(recordOf<Item<CorrectionReport['skipped']>>({ cell: isText, text: isText })),
    validation: isValidation,
  }),
  ir: recordOf<GoToInput>({}),
  resumen: recordOf<Summary>({
    total: recordOf<Figures>({
      plannedWeeks: isNumber,
      dueWeeks: isNumber,
      executedWeeks: isNumber,
      progress: isNumber,
      overdue: isNumber,
    }),
  }),
  ajustes: isSettings,
  ajustar: isSettings,
  'lista-de-marcas': recordOf<MarkListState>({ on: isFlag }),
  cadenas: isChains,
  encadenar: isChains,
};
