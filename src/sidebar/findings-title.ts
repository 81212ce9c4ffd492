/** Where the findings begin, for whoever is taken there from elsewhere on the page. */

/** The id of their title. */
export const FINDINGS_TITLE = 'findings';

/** The title, where there are findings on the page. */
export function findingsTitle(): HTMLElement | null {
  return document.getElementById(FINDINGS_TITLE);
}
