/** Service objects as scripts hold them: proxies that count, check and refuse before the implementation does its work. */

import { Exception, NotImplementedError } from './exception.ts';
import { identify } from './identity.ts';
import { accepts, describeArguments, parseSignature, type Signature } from './signature.ts';

/** How one method is called. */
export interface MethodSpec {
  /** Whether the call goes to Google's servers; otherwise the script's own machine answers it. */
  readonly travels: boolean;
  readonly signatures: readonly Signature[];
}

/** The methods of an interface that are implemented. */
export type MethodTable<Interface> = { readonly [Name in keyof Interface]?: MethodSpec };

/** From which AuthMode on a service can be used. */
export interface Access {
  readonly from: 'LIMITED' | 'FULL';
  /** The permission that the refusal names. */
  readonly scope: string;
  /** Methods that are always allowed. */
  readonly except?: readonly string[];
}

/** A service or one of its classes. */
export interface ServiceSpec {
  /** As the platform's messages name it: `SpreadsheetApp.Range`. */
  readonly qualifiedName: string;
  readonly methods: Readonly<Record<string, MethodSpec | undefined>>;
  /** Enumerations and other values. */
  readonly constants?: Readonly<Record<string, unknown>>;
  readonly access?: Access;
}

/** What a call meets on its way: it may be counted, and refused by throwing. */
export interface Gate {
  pass(spec: ServiceSpec, className: string, method: string, travels: boolean): void;
  notImplemented(what: string): void;
}

function methodSpec(travels: boolean, takes: readonly string[]): MethodSpec {
  return { travels, signatures: (takes.length === 0 ? [''] : takes).map(parseSignature) };
}

/** A method that travels to the server; one text per overload, none for a method without parameters. */
export function remote(...takes: string[]): MethodSpec {
  return methodSpec(true, takes);
}

/** A method that is answered on the spot: accessors of what is known, setters of builders. */
export function local(...takes: string[]): MethodSpec {
  return methodSpec(false, takes);
}

/** The class's own name: `Range` of `SpreadsheetApp.Range`. */
export function classNameOf(spec: ServiceSpec): string {
  return spec.qualifiedName.slice(spec.qualifiedName.lastIndexOf('.') + 1);
}

/** What JavaScript itself asks of any object; a service object has none of it. */
const SILENT = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'inspect',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
]);

function guarded(gate: Gate, spec: ServiceSpec, name: string, method: MethodSpec, implementation: object) {
  const className = classNameOf(spec);
  const body = Reflect.get(implementation, name) as (...args: unknown[]) => unknown;
  return (...args: unknown[]): unknown => {
    gate.pass(spec, className, name, method.travels);
    if (!method.signatures.some((signature) => accepts(signature, args))) {
      throw new Exception(
        `The parameters (${describeArguments(args)}) don't match the method signature for ${spec.qualifiedName}.${name}.`,
      );
    }
    return body.apply(implementation, args);
  };
}

/** The proxy through which scripts use an implementation. Whatever the spec does not name throws {@link NotImplementedError}. */
export function expose<Interface>(gate: Gate, spec: ServiceSpec, implementation: object): Interface {
  const className = classNameOf(spec);
  const refuse = (what: string): never => {
    gate.notImplemented(what);
    throw new NotImplementedError(what);
  };
  const proxy = new Proxy(Object.freeze({}), {
    get(_target, property) {
      if (typeof property === 'symbol' || SILENT.has(property)) return undefined;
      if (property === 'toString') return () => className;
      const method = Object.hasOwn(spec.methods, property) ? spec.methods[property] : undefined;
      if (method !== undefined) return guarded(gate, spec, property, method, implementation);
      if (spec.constants !== undefined && Object.hasOwn(spec.constants, property)) return spec.constants[property];
      return refuse(`${className}.${property}`);
    },
    set(_target, property) {
      return refuse(`${className}.${String(property)} =`);
    },
  });
  identify(proxy, { qualifiedName: spec.qualifiedName, name: className, implementation });
  return proxy as Interface;
}

/** Base of every implementation: holds what the script sees of it. */
export abstract class ServiceObject<Interface> {
  /** The proxy scripts hold. */
  readonly self: Interface;

  constructor(gate: Gate, spec: ServiceSpec) {
    this.self = expose(gate, spec, this);
  }
}
