/** RichTextValue and its builder: a text with links and styles on parts of it. */

import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';
import { lookOf, type TextLook, TextStyleService } from './text-style.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** A part of the text in one style, with or without a link. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly look: TextLook;
}

const VALUE_METHODS = {
  copy: local(),
  getEndIndex: local(),
  getLinkUrl: local('', 'Integer, Integer'),
  getRuns: local(),
  getStartIndex: local(),
  getText: local(),
  getTextStyle: local('', 'Integer, Integer'),
} satisfies MethodTable<RichTextValue>;

const VALUE_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.RichTextValue', methods: VALUE_METHODS };

/** A finished text, or one run of it. */
export class RichTextValueService
  extends ServiceObject<RichTextValue>
  implements Pick<RichTextValue, keyof typeof VALUE_METHODS>
{
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly #runtime: Runtime;

  /** @param runs the whole text cut up, in order; none for an empty text. */
  constructor(runtime: Runtime, text: string, runs: readonly TextRun[]) {
    super(runtime.gate, VALUE_SPEC);
    this.#runtime = runtime;
    this.text = text;
    this.runs = runs;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilderService(this.#runtime, this.text, this.runs).self;
  }

  getEndIndex(): number {
    return this.runs.at(-1)?.end ?? 0;
  }

  /** The link of the text, or of a part; null where its characters differ. */
  getLinkUrl(start = this.getStartIndex(), end = this.getEndIndex()): string | null {
    const links = new Set(this.#within(start, end).map(({ link }) => link));
    const [link] = links;
    return links.size === 1 ? (link ?? null) : null;
  }

  getRuns(): RichTextValue[] {
    return this.runs.map((run) => new RichTextValueService(this.#runtime, this.text, [run]).self);
  }

  getStartIndex(): number {
    return this.runs[0]?.start ?? 0;
  }

  getText(): string {
    return this.text.slice(this.getStartIndex(), this.getEndIndex());
  }

  getTextStyle(start = this.getStartIndex(), end = this.getEndIndex()): TextStyle {
    return new TextStyleService(this.#runtime, commonLook(this.#within(start, end))).self;
  }

  #within(start: number, end: number): TextRun[] {
    return this.runs.filter((run) => run.start < end && run.end > start);
  }
}

/** What all runs agree on. */
export function commonLook(runs: readonly TextRun[]): TextLook {
  const [first, ...others] = runs.map(({ look }) => look);
  const shared = Object.entries(first ?? {}).filter(([name, value]) =>
    others.every((look) => Reflect.get(look, name) === value),
  );
  return Object.fromEntries(shared);
}

const BUILDER_METHODS = {
  build: local(),
  setLinkUrl: local('String?', 'Integer, Integer, String?'),
  setText: local('String'),
  setTextStyle: local('TextStyle?', 'Integer, Integer, TextStyle?'),
} satisfies MethodTable<RichTextValueBuilder>;

const BUILDER_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.RichTextValueBuilder', methods: BUILDER_METHODS };

/** A text in the making. */
export class RichTextValueBuilderService
  extends ServiceObject<RichTextValueBuilder>
  implements Pick<RichTextValueBuilder, keyof typeof BUILDER_METHODS>
{
  readonly #runtime: Runtime;
  #text: string;
  #runs: readonly TextRun[];

  constructor(runtime: Runtime, text = '', runs: readonly TextRun[] = []) {
    super(runtime.gate, BUILDER_SPEC);
    this.#runtime = runtime;
    this.#text = text;
    this.#runs = runs;
  }

  build(): RichTextValue {
    return new RichTextValueService(this.#runtime, this.#text, this.#runs).self;
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): RichTextValueBuilder {
    const [start, end, link] = args.length === 1 ? [0, this.#text.length, args[0]] : args;
    return this.#change(start, end, () => ({ link: link === '' ? null : link }));
  }

  setText(text: string): RichTextValueBuilder {
    this.#text = text;
    this.#runs = text === '' ? [] : [{ start: 0, end: text.length, link: null, look: {} }];
    return this.self;
  }

  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): RichTextValueBuilder {
    const [start, end, style] = args.length === 1 ? [0, this.#text.length, args[0]] : args;
    return this.#change(start, end, ({ look }) => ({ look: style === null ? {} : { ...look, ...lookOf(style) } }));
  }

  #change(start: number, end: number, change: (run: TextRun) => Partial<TextRun>): RichTextValueBuilder {
    if (start < 0 || end > this.#text.length || start > end) {
      throw new Exception(`Illegal argument: offsets ${start} to ${end} are outside the text.`);
    }
    this.#runs = this.#runs
      .flatMap((run) => cut(run, start))
      .flatMap((run) => cut(run, end))
      .map((run) => (run.start >= start && run.end <= end ? { ...run, ...change(run) } : run));
    return this.self;
  }
}

function cut(run: TextRun, at: number): TextRun[] {
  if (at <= run.start || at >= run.end) return [run];
  return [
    { ...run, end: at },
    { ...run, start: at },
  ];
}
