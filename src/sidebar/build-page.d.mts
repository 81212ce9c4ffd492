/** Types of build-page.mjs, for the tests. */

/** Gives the page's HTML. Throws when a source does not compile or the page is over its budget. */
export function buildSidebarPage(): Promise<string>;
