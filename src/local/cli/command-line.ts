/** The command line, from its arguments to its exit code. */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { createHost, type LocalHost } from '#local/host/local-host.ts';
import type { Deliver } from '#local/outbox/outgoing-mail.ts';
import { type OpenedWorkbook, openWorkbook } from '#local/workbook/open-workbook.ts';
import { WorkbookError } from '#local/workbook/workbook-error.ts';
import type { StepResult } from './answers.ts';
import { type Arguments, HELP, readArguments } from './arguments.ts';
import { askAddOn } from './ask-add-on.ts';
import { BadUse } from './bad-use.ts';
import { callLines } from './call-lines.ts';
import { describe, evidenceLines } from './describe.ts';
import { wantsJson } from './format-option.ts';
import { documentOf } from './formats/index.ts';
import { DEFAULT_OUTBOX, outboxPath } from './outbox-path.ts';
import { outputPath } from './output-path.ts';
import { Refused } from './refused.ts';
import { stepsOf } from './steps.ts';
import type { Tool } from './tool.ts';

/** Where the command line runs and whom it speaks to. */
export interface Environment {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly now: Date;
  readonly addOn: AddOnFiles;
  /** What the add-on says of itself, read only where it is told. */
  readonly tool: () => Tool;
  /** Makes the way mails go out, only once there is one to send. */
  readonly outbox: (args: Pick<Arguments, 'outbox' | 'smtp'>, now: Date) => Deliver;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** The built add-on and the services it runs over, as texts. */
export interface AddOnFiles {
  readonly bundle: string;
  readonly services: string;
  readonly html: Readonly<Record<string, string>>;
}

/** Who mails when nobody says who; a reserved domain (RFC 2606). */
export const EXAMPLE_SENDER = 'cronograma@alcaldia.example';

/** How a run ends: 0 done, 1 error findings, 2 refused or bad use, 3 unexpected, no mail getting through included. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs one command line. Nothing is written unless every step was done. */
export function runCommandLine(argv: readonly string[], environment: Environment): ExitCode {
  const json = wantsJson(argv);
  try {
    const args = readArguments(argv);
    if (args === null) {
      environment.print(HELP);
      return 0;
    }
    return runOrder(args, environment);
  } catch (error) {
    return refuse(error, json, environment);
  }
}

function runOrder(args: Arguments, environment: Environment): ExitCode {
  const target = outputPath(args, environment.folder);
  if (args.send && args.smtp === null) outboxPath(args.outbox, environment.folder);
  const source = readSource(resolve(environment.folder, args.workbook), args.workbook);
  const book = openWorkbook(source, basename(args.workbook, extname(args.workbook)));
  const host = hostFor(args, book, environment);
  const sheet = args.sheet === null ? {} : { sheet: args.sheet };
  const isAnswered = Object.keys(args.answers).length > 0;
  if (isAnswered) askAddOn(host, 'responder', { ...sheet, answers: args.answers });
  const steps = stepsOf(args).map((command) => {
    const step = askAddOn(host, command, { ...sheet, ...args.input });
    if (args.calls) callLines(command, step.calls).forEach(environment.printError);
    return step.result;
  });
  const saved = save(source, book.save(host.workbook), target, args);
  report(args, steps, saved, environment);
  return exitCode(args, steps);
}

function exitCode({ order }: Arguments, steps: readonly StepResult[]): ExitCode {
  const hasErrors = steps.some((step) => step.command === 'validar' && step.done.counts.error > 0);
  const isLost = steps.some(
    ({ command, done }) =>
      command === 'enviar' && done.mails.length === 0 && done.skipped.some(({ code }) => code === 'doubtful'),
  );
  if (isLost) return 3;
  return order === 'validar' && hasErrors ? 1 : 0;
}

function readSource(path: string, asTyped: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const why = code === 'EISDIR' ? 'es una carpeta, no un libro' : 'no existe o no se puede abrir';
    throw new BadUse(`«${asTyped}» ${why}. Revise el nombre y la carpeta.`, 'no-such-file');
  }
}

/** The instant that counts as now. */
function nowOf({ date }: Arguments, { now }: Environment): Date {
  return date === null ? now : new Date(`${date}T09:00:00-05:00`);
}

function hostFor(args: Arguments, book: OpenedWorkbook, environment: Environment): LocalHost {
  const now = nowOf(args, environment);
  let deliver: Deliver | null = null;
  return createHost(book.model, {
    ...environment.addOn,
    userEmail: args.sender ?? EXAMPLE_SENDER,
    now: () => now,
    deliver(mail) {
      deliver ??= environment.outbox(args, now);
      deliver(mail);
    },
  });
}

/** Writes the workbook where it changed or was asked for by name, and gives its path; null where there is nothing to write. */
function save(source: Uint8Array, bytes: Uint8Array, target: string, args: Arguments): string | null {
  const isUnchanged = Buffer.from(bytes).equals(Buffer.from(source));
  if (isUnchanged && (args.output === null || args.order === 'leer')) return null;
  try {
    writeFileSync(target, bytes);
  } catch {
    throw new BadUse(`No se pudo guardar en «${target}». Revise que la carpeta exista y que el libro no esté abierto.`);
  }
  return target;
}

function report(args: Arguments, steps: readonly StepResult[], saved: string | null, environment: Environment): void {
  const { print, printError } = environment;
  const document = documentOf(args, steps, { now: nowOf(args, environment), tool: environment.tool });
  if (document !== null) print(document);
  else for (const step of steps) [step.text, ...describe(step), ...evidenceOf(step, args), ''].forEach(print);
  const say = document !== null ? printError : print;
  if (saved !== null) say(`Libro guardado en ${saved}`);
  if (steps.some((step) => step.command === 'enviar' && step.done.mails.length > 0)) say(mailPlace(args));
}

function evidenceOf(step: StepResult, { evidence }: Arguments): string[] {
  return step.command === 'leer' && evidence ? evidenceLines(step.done) : [];
}

function mailPlace({ outbox, smtp, inPlace }: Arguments): string {
  const copy = inPlace ? '' : ' La «Bitácora» quedó en la copia: siga con ella para que nada se envíe dos veces.';
  return smtp === null ? `Correos en ${outbox ?? DEFAULT_OUTBOX}.${copy}` : `Correos entregados a ${smtp}.${copy}`;
}

/** Expected refusals are one sentence; anything else is told plainly, with its cause. */
function refuse(error: unknown, json: boolean, { print, printError }: Environment): ExitCode {
  const expected = error instanceof BadUse || error instanceof WorkbookError || error instanceof Refused;
  if (!expected) {
    printError(`Algo inesperado falló: ${error instanceof Error ? error.message : String(error)}`);
    return 3;
  }
  if (json) print(JSON.stringify({ refusal: { code: error.code, text: error.message } }));
  printError(error.message);
  return 2;
}
