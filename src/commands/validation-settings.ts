/** Where the settings of validations are kept among those of the document. */

import {
  readValidationSettings,
  type ValidationSettings,
  writeValidationSettings,
} from '#core/settings/validation-settings.ts';
import type { Ports } from './ports.ts';

/** Key of the settings. */
const KEY = 'validation';

/** The settings among all that is kept with the document. */
export function validationSettings(texts: Readonly<Record<string, string>>): ValidationSettings {
  return readValidationSettings(texts[KEY]);
}

/** Keeps the settings. */
export function keepValidationSettings({ settings }: Ports, changed: ValidationSettings): void {
  settings.write(KEY, writeValidationSettings(changed));
}
