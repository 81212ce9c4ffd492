/** What an import of an MJML template gives: the build compiles it to a function (compile-template.mjs). */
declare module '*.mjml' {
  /** The mail's HTML, every text of `data` put through `escapeText`. */
  export function render(data: object, escapeText: (text: string) => string): string;
}
