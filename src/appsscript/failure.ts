/** Something unexpected: logged for whoever maintains the add-on, told to its user. */

import { errorText } from '#core/text/error-text.ts';
import { es } from '#texts/es.ts';

/** Logs the error with its stack and gives the sentence for the user. */
export function reportFailure(error: unknown): string {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  return es.failure(errorText(error));
}
