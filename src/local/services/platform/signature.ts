/** Signatures of the platform's methods: what they take, and how the platform names what it was given instead. */

import { identityOf } from './identity.ts';

/** One parameter. */
interface Parameter {
  /** `String`, `Integer` …, or the name of a service class or enumeration. */
  readonly type: string;
  /** How many arrays deep. */
  readonly depth: number;
  readonly nullable: boolean;
  /** Whether any number of further arguments may follow, each like this one. */
  readonly rest: boolean;
}

/** The parameters of one overload. */
export type Signature = readonly Parameter[];

/**
 * Reads a signature such as `Integer, String?[][], Range`. `?` lets null and undefined pass, `...` any number of arguments;
 * `Object` is anything at all, `Map` a plain object.
 */
export function parseSignature(text: string): Signature {
  if (text === '') return [];
  return text.split(', ').map((parameter) => {
    const [, type = '', mark = '', arrays = '', rest = ''] =
      /^(\w+)(\??)((?:\[\])*)((?:\.\.\.)?)$/.exec(parameter) ?? [];
    if (type === '') throw new TypeError(`bad signature: ${text}`);
    return { type, nullable: mark === '?', depth: arrays.length / 2, rest: rest !== '' };
  });
}

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Object: () => true,
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value) => typeof value === 'number' && Number.isFinite(value),
  Byte: (value) => typeof value === 'number' && Number.isInteger(value),
  Date: (value) => value instanceof Date,
  Map: (value) => isPlainObject(value),
};

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && identityOf(value) === undefined;
}

function fits(value: unknown, parameter: Parameter, depth: number): boolean {
  if (depth > 0) return Array.isArray(value) && value.every((item) => fits(item, parameter, depth - 1));
  if (value === null || value === undefined) return parameter.nullable || parameter.type === 'Object';
  const primitive = PRIMITIVES[parameter.type];
  return primitive === undefined ? identityOf(value)?.name === parameter.type : primitive(value);
}

/** Whether the arguments are what the signature asks for. */
export function accepts(signature: Signature, args: readonly unknown[]): boolean {
  const last = signature.at(-1);
  const counted = last?.rest === true ? args.length >= signature.length - 1 : args.length === signature.length;
  return (
    counted &&
    args.every((value, index) => {
      const parameter = signature[index] ?? last;
      return parameter !== undefined && fits(value, parameter, parameter.depth);
    })
  );
}

function describeOne(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'Object[]' : `${describeOne(value[0])}[]`;
  const identity = identityOf(value);
  if (identity !== undefined) return identity.qualifiedName;
  if (value instanceof Date) return 'Date';
  return { string: 'String', number: 'number', boolean: 'Boolean' }[typeof value as string] ?? '(class)';
}

/** The arguments as the platform's message lists them: `String,number[]`. */
export function describeArguments(args: readonly unknown[]): string {
  return args.map(describeOne).join(',');
}
