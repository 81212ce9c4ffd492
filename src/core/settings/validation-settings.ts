/** What the staff set about validations, as it is kept with the document. */

import * as z from 'zod/mini';
import { type RuleSettings, readRuleSettings } from '#core/rules/rule-settings.ts';
import { type Day, isDay } from '#core/schedule/day.ts';
import { parseJson } from '#core/text/parse-json.ts';

/** Settings of all validations of a document. */
export interface ValidationSettings {
  readonly rules: RuleSettings;
  /** Days on which the municipality rests besides the holidays of the law, in order. */
  readonly holidays: readonly Day[];
  /** Whether a row is checked while somebody types in it. */
  readonly whileTyping: boolean;
}

/** Of the text's form. A text of a later version is left alone by those who do not know it. */
const VERSION = 1;

const keptSchema = z.object({
  version: z.literal(VERSION),
  rules: z.unknown(),
  holidays: z.array(z.string()),
  whileTyping: z.boolean(),
});

/** The settings in a text that was kept; the catalogue's where there is no such text or it cannot be read. */
export function readValidationSettings(text: string | undefined): ValidationSettings {
  const { data } = keptSchema.safeParse(parseJson(text ?? ''));
  if (data === undefined) return { rules: {}, holidays: [], whileTyping: true };
  const { rules, holidays, whileTyping } = data;
  return { rules: readRuleSettings(rules), holidays: sortedDays(holidays), whileTyping };
}

/** The text to keep. */
export function writeValidationSettings(settings: ValidationSettings): string {
  return JSON.stringify({ version: VERSION, ...settings });
}

/** The days among the texts, each once, in order. */
export function sortedDays(texts: readonly string[]): Day[] {
  return [...new Set(texts.filter(isDay))].sort();
}
