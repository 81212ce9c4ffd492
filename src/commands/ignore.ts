/** "ignorar": decides that a finding stays as it is, with a reason, or that it counts again. */

import * as z from 'zod/mini';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { ignoredKey, readIgnored, writeIgnored } from '#core/settings/ignored-findings.ts';
import { oneLine } from '#core/text/one-line.ts';
import { es } from '#texts/es.ts';
import { checkSchedule } from './check-schedule.ts';
import type { Command } from './command.ts';
import { done, refused } from './outcome.ts';
import { scheduleInput } from './schedule-input.ts';
import { validateCommand } from './validate.ts';
import { openFindings, writeFindings } from './write-findings.ts';

/** A property holds 9 KB; nobody reads a longer reason. */
const LONGEST_REASON = 500;

/** Which finding, and why; a null reason makes it count again. */
const ignoreInput = z.object({ ...scheduleInput.shape, fingerprint: z.string(), reason: z.nullable(z.string()) });

/** The checked input. */
export type IgnoreInput = z.infer<typeof ignoreInput>;

/** Keeps the decision with the document and gives the findings as they are now. */
export const ignoreCommand: Command<IgnoreInput, ValidationReport> = {
  word: 'ignorar',
  caption: 'Ignorar un hallazgo',
  handler: null,
  changes: true,
  input: ignoreInput,
  run(ports, input) {
    const reason = input.reason === null ? null : oneLine(input.reason).slice(0, LONGEST_REASON);
    if (reason === '') return refused('no-reason', es.refusals.noReason);
    const checked = checkSchedule(ports, input);
    if ('refusal' in checked) return checked;
    const { snapshot, findings, texts } = checked.done;
    const isKnown = findings.some(({ fingerprint }) => fingerprint === input.fingerprint);
    const isIgnored = readIgnored(texts, snapshot.id).has(input.fingerprint);
    if (!isKnown && !isIgnored) return refused('no-such-finding', es.refusals.noSuchFinding);
    const written = openFindings(ports, checked.done);
    if ('refusal' in written) return written;
    const note = reason === null ? null : writeIgnored({ reason, when: ports.clock.now(), user: ports.user() });
    return done(
      writeFindings(ports, checked.done, written.done, { [ignoredKey(snapshot.id, input.fingerprint)]: note }),
    );
  },
  tell: validateCommand.tell,
};
