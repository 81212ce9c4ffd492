/** printf-like texts: `Utilities.formatString`, `Logger.log`, `console.log`. */

/** A value as the execution log prints it. */
export function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function convert(kind: string, precision: string | undefined, value: unknown): string {
  if (kind === 'd' || kind === 'i') return Math.trunc(Number(value)).toFixed(0);
  if (kind === 'f') return Number(value).toFixed(precision === undefined ? 6 : Number(precision));
  if (kind === 'e') return Number(value).toExponential(precision === undefined ? 6 : Number(precision));
  if (kind === 'x') return Math.trunc(Number(value)).toString(16);
  const text = printed(value);
  return precision === undefined ? text : text.slice(0, Number(precision));
}

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  return text.startsWith('-') ? `-${text.slice(1).padStart(width - 1, '0')}` : text.padStart(width, '0');
}

const DIRECTIVE = /%(?:%|([-+0 ]*)(\d+)?(?:\.(\d+))?([sdifexjoO]))/g;

/** Fills `%s`, `%d`, `%05.2f` and their like, in order; directives without a value stay as they are. */
export function formatText(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(DIRECTIVE, (directive, flags = '', width = '0', precision, kind) => {
    if (directive === '%%') return '%';
    if (next >= values.length) return directive;
    const text = convert(kind, precision, values[next++]);
    const sign = flags.includes('+') && 'dife'.includes(kind) && !text.startsWith('-') ? '+' : '';
    return pad(sign + text, flags, Number(width));
  });
}

/** A line of the log: a template with its values, or just values; what the template does not use comes after it. */
export function logLine(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (typeof first !== 'string') return values.map(printed).join(' ');
  const used = [...first.matchAll(DIRECTIVE)].filter(([directive]) => directive !== '%%').length;
  return [formatText(first, others), ...others.slice(used).map(printed)].join(' ');
}
