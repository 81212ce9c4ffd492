/** Writes the "Hallazgos" sheet anew and keeps what staff wrote in it. */

import type { SheetSnapshot } from '#core/change/sheet-snapshot.ts';
import { findingsSheet } from '#core/report/findings-sheet.ts';
import { type FindingState, isFindingsSheet, readFindingsStates } from '#core/report/read-findings-states.ts';
import { reportValidation } from '#core/report/report-validation.ts';
import type { IgnoredNote, ValidationReport } from '#core/report/validation-report.ts';
import { openQuestions } from '#core/schedule/decision.ts';
import { ignoredKey, readIgnored, surplusNotes, writeIgnored } from '#core/settings/ignored-findings.ts';
import { es } from '#texts/es.ts';
import { type CheckedSchedule, rulesInUse } from './check-schedule.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Texts to keep, by their key; null forgets one. */
type KeptTexts = Readonly<Record<string, string | null>>;

/** The sheet as it was written last; null where there is none yet. */
export interface WrittenFindings {
  readonly snapshot: SheetSnapshot | null;
}

/** Reads the sheet before anything is changed. Refuses to take a sheet of the staff's that happens to have its name. */
export function openFindings(ports: Ports, { sheets }: CheckedSchedule): Outcome<WrittenFindings> {
  const present = sheets.some(({ name }) => name === es.sheets.findings);
  const snapshot = present ? ports.workbook.read(es.sheets.findings) : null;
  return snapshot === null || isFindingsSheet(snapshot)
    ? done({ snapshot })
    : refused('not-ours', es.refusals.notOurs(es.sheets.findings));
}

/**
 * Writes what was found and gives it as a report. States that staff typed in the sheet since it was written last are taken
 * first, and kept with the document before the sheet is emptied; `changed` goes before them.
 */
export function writeFindings(
  ports: Ports,
  checked: CheckedSchedule,
  written: WrittenFindings,
  changed: KeptTexts = {},
): ValidationReport {
  const states = written.snapshot === null ? [] : readFindingsStates(written.snapshot);
  const typed = typedStates(ports, states, checked.texts);
  keep(ports, typed);
  ports.workbook.apply(checked.directoryPatch);
  const said = { ...typed, ...changed };
  const texts = withTexts(checked.texts, said);
  const report = reportOf({ ...checked, texts });
  const places = new Map(checked.findings.map((finding) => [finding.fingerprint, finding]));
  const sheets = checked.directoryPatch.length > 0 ? ports.workbook.sheets() : checked.sheets;
  const content = findingsSheet(report, ({ fingerprint }) => places.get(fingerprint) ?? { row: 1, column: 1 }, {
    cutOff: checked.cutOff,
    sheetId: checked.snapshot.id,
    directoryId: sheets.find(({ name }) => name === es.sheets.directory)?.id ?? null,
    remarks: remarksIn(states, checked.snapshot.id, changed),
    checked: rulesInUse(checked.settings).map(({ title }) => title),
  });
  ports.workbook.apply([{ kind: 'sheet', content }]);
  // Last: should the run die before, the sheet says it already, or nothing does; were it first, the old line would win.
  keep(ports, { ...changed, ...(Object.keys(said).length === 0 ? {} : surplusIn(texts, checked.snapshot.id, places)) });
  return report;
}

/** Forgets what nobody needs, so that the document has room for what is said now. */
function surplusIn(
  texts: Readonly<Record<string, string>>,
  sheetId: number,
  places: ReadonlyMap<string, unknown>,
): KeptTexts {
  const surplus = surplusNotes(texts, sheetId, (fingerprint) => places.has(fingerprint));
  return Object.fromEntries(surplus.map((key) => [key, null]));
}

function keep(ports: Ports, texts: KeptTexts): void {
  if (Object.keys(texts).length > 0) ports.settings.writeAll(texts);
}

/** The report of what was found. */
function reportOf(checked: CheckedSchedule): ValidationReport {
  const { snapshot, schedule, decisions, findings, texts, settings } = checked;
  return reportValidation(findings, readIgnored(texts, snapshot.id), {
    snapshot,
    directory: schedule.directory,
    activities: schedule.activities.length,
    rules: rulesInUse(settings).length,
    questions: openQuestions(decisions).length,
  });
}

/** What must be kept so that the document says what the sheet says. */
function typedStates(
  ports: Ports,
  states: readonly FindingState[],
  texts: Readonly<Record<string, string>>,
): KeptTexts {
  const notes = new Map(states.map(({ sheetId }) => [sheetId, readIgnored(texts, sheetId)]));
  const changed = states.filter((state) => differs(state, notes.get(state.sheetId)?.get(state.fingerprint)));
  if (changed.length === 0) return {};
  const [when, user] = [ports.clock.now(), ports.user()];
  return Object.fromEntries(
    changed.map(({ sheetId, fingerprint, ignored, reason }) => [
      ignoredKey(sheetId, fingerprint),
      ignored ? writeIgnored({ reason, when, user }) : null,
    ]),
  );
}

/** What stands beside findings of the sheet that count, but for those that are just being ignored or counted again. */
function remarksIn(states: readonly FindingState[], sheetId: number, changed: KeptTexts): ReadonlyMap<string, string> {
  const own = states.filter((state) => state.sheetId === sheetId && !state.ignored && state.reason !== '');
  const kept = own.filter(({ fingerprint }) => !(ignoredKey(sheetId, fingerprint) in changed));
  return new Map(kept.map(({ fingerprint, reason }) => [fingerprint, reason]));
}

function differs({ ignored, reason }: FindingState, note: IgnoredNote | undefined): boolean {
  return ignored ? note?.reason !== reason : note !== undefined;
}

function withTexts(texts: Readonly<Record<string, string>>, changed: KeptTexts): Record<string, string> {
  const kept = { ...texts };
  for (const [key, text] of Object.entries(changed)) {
    if (text === null) delete kept[key];
    else kept[key] = text;
  }
  return kept;
}
