/** Calls the script's function as the platform does, and tells how it ended. */

import { callArguments } from './events.ts';
import { Exception } from './platform/exception.ts';
import type { JsonValue, RunError, RunOutcome } from './protocol.ts';
import { isCallable, type Runtime } from './runtime.ts';
import { typeEntry } from './spreadsheet/typing.ts';
import { isTransferable } from './transferable.ts';

/** An error as plain data, whatever was thrown. */
export function describeError(thrown: unknown): RunError {
  if (thrown instanceof Error) {
    return { name: String(thrown.name), message: String(thrown.message), stack: String(thrown.stack ?? '') };
  }
  return { name: 'Error', message: String(thrown), stack: '' };
}

function asJson(value: unknown): JsonValue {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as JsonValue);
}

function transfer(runtime: Runtime, value: unknown): JsonValue {
  if (isTransferable(value)) return asJson(value);
  if (runtime.request.context !== 'sidebar') return null;
  throw new Exception('The script completed but the returned value is not a supported return type.');
}

/** One call of the script's function. A promise is followed as far as microtasks take it. */
export class FunctionCall {
  readonly #runtime: Runtime;
  #outcome: RunOutcome = { returned: null, error: null };

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** How the call ended, or stands. */
  get outcome(): RunOutcome {
    return this.#outcome;
  }

  /** Makes the call; never throws. */
  start(): void {
    try {
      const result = this.#call();
      if (result instanceof Promise) result.then((value) => this.#end(value)).catch((thrown) => this.#fail(thrown));
      else this.#end(result);
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  #call(): unknown {
    const { global, request } = this.#runtime;
    if (request.typed !== null) return typeEntry(this.#runtime, request.typed);
    if (!isCallable(this.#runtime, request.functionName)) {
      throw new Exception(`Script function not found: ${request.functionName}`);
    }
    const target = Reflect.get(global, request.functionName) as (...args: unknown[]) => unknown;
    return target(...callArguments(this.#runtime));
  }

  #end(value: unknown): void {
    this.#outcome = { returned: transfer(this.#runtime, value), error: null };
  }

  #fail(thrown: unknown): void {
    this.#outcome = { returned: null, error: describeError(thrown) };
  }
}
