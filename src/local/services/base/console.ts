/** console and Logger: both write the execution log. */

import type { Journal } from '../platform/journal.ts';
import type { LogRecord } from '../protocol.ts';
import { logLine } from './format-text.ts';

/** The console and the Logger of the script's realm. They take anything, as consoles do. */
export function createLogs(
  journal: Journal,
  now: () => number,
): { console: Console; Logger: GoogleAppsScript.Base.Logger } {
  const writer =
    (level: LogRecord['level']) =>
    (...values: unknown[]): void => {
      journal.logs.push({ level, message: logLine(values) });
    };
  const started = new Map<string, number>();
  const console = {
    log: writer('log'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    time: (label: string) => {
      started.set(label, now());
    },
    timeEnd: (label: string) => {
      writer('info')(`${label}: ${now() - (started.get(label) ?? now())}ms`);
    },
  };
  const logged: string[] = [];
  const logger: GoogleAppsScript.Base.Logger = {
    log: (...values: unknown[]) => {
      writer('info')(...values);
      logged.push(logLine(values));
      return logger;
    },
    getLog: () => logged.join('\n'),
    clear: () => {
      logged.length = 0;
    },
  };
  return { console: console as Console, Logger: logger };
}
