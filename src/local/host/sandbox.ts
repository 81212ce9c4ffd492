/** One run of the script in a realm of its own. */

import vm from 'node:vm';
import type {
  Bridge,
  HostState,
  RunError,
  RunJournal,
  RunOutcome,
  RunRequest,
  SandboxRun,
} from '#local/services/protocol.ts';
import type { ServicesModule } from './load-services.ts';

/** The compiled parts of a project. */
export interface Project {
  readonly bundle: vm.Script;
  readonly services: (context: vm.Context) => ServicesModule;
}

/** How a run ended, what it did, and what it left. */
export interface SandboxResult {
  readonly outcome: RunOutcome;
  readonly journal: RunJournal;
  readonly state: HostState;
  /** Whether the script has the function that was asked for. */
  readonly isFound: boolean;
}

/** By this name the realm's global object holds the call to be made, for the moment in which it is made. */
const START = Symbol.for('cronograma.start');

const startScript = new vm.Script(
  `{ const start = globalThis[Symbol.for('${START.description}')]; delete globalThis[Symbol.for('${START.description}')]; start(); }`,
  { filename: 'start.js' },
);

function describeFailure(thrown: unknown): RunError {
  const { name, message, stack, code } = (thrown ?? {}) as Partial<NodeJS.ErrnoException>;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
  }
  return { name: String(name ?? 'Error'), message: String(message ?? thrown), stack: String(stack ?? '') };
}

/** Evaluates the bundle and calls the function, all within the time limit; gives what went wrong, if anything. */
function execute(
  project: Project,
  context: vm.Context,
  global: object,
  run: SandboxRun,
  limit: number,
): RunError | null {
  const deadline = performance.now() + limit;
  const options = () => ({ timeout: Math.max(1, Math.ceil(deadline - performance.now())) });
  try {
    project.bundle.runInContext(context, options());
    Object.defineProperty(global, START, { value: run.start, configurable: true });
    startScript.runInContext(context, options());
    return null;
  } catch (thrown) {
    return describeFailure(thrown);
  }
}

/**
 * Runs a function of the project in a fresh realm, as the platform evaluates the whole project anew at every call.
 *
 * @param limit milliseconds the run may take.
 */
export function runInSandbox(project: Project, bridge: Bridge, request: RunRequest, limit: number): SandboxResult {
  const context = vm.createContext(Object.create(null) as object, { microtaskMode: 'afterEvaluate' });
  const global = vm.runInContext('globalThis', context) as typeof globalThis;
  const run = project.services(context).install(global, bridge, JSON.stringify(request));
  const failure = execute(project, context, global, run, limit);
  const outcome = JSON.parse(run.outcome()) as RunOutcome;
  return {
    outcome: failure === null ? outcome : { returned: null, error: failure },
    journal: JSON.parse(run.journal()) as RunJournal,
    state: JSON.parse(run.state()) as HostState,
    isFound: run.isFound(),
  };
}
