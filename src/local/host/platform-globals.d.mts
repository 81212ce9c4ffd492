/** Types of platform-globals.mjs, which plain Node reads too. */

/** JavaScript's own. */
export const languageGlobals: string[];

/** The platform's services. */
export const serviceGlobals: string[];

/** All a script finds. */
export const appsScriptGlobals: string[];

/** What scripts are tempted to use and Apps Script lacks. */
export const forbiddenGlobals: string[];
