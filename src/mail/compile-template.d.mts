/** Types of compile-template.mjs, for its tests. */

/** The source of an ES module that exports `render(data)`, for a template file. */
export function compileTemplate(path: string): Promise<string>;
