/** TextStyle and its builder: how a run of text looks. */

import type { StyleModel } from '#local/workbook/model.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The part of a cell's style that text has; what is absent is not set. */
export type TextLook = Partial<
  Pick<StyleModel, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontFamily' | 'fontSize' | 'fontColor'>
>;

const STYLE_METHODS = {
  copy: local(),
  getFontFamily: local(),
  getFontSize: local(),
  getForegroundColor: local(),
  isBold: local(),
  isItalic: local(),
  isStrikethrough: local(),
  isUnderline: local(),
} satisfies MethodTable<TextStyle>;

const STYLE_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.TextStyle', methods: STYLE_METHODS };

/** A finished style. */
export class TextStyleService extends ServiceObject<TextStyle> implements Pick<TextStyle, keyof typeof STYLE_METHODS> {
  readonly look: TextLook;
  readonly #runtime: Runtime;

  constructor(runtime: Runtime, look: TextLook) {
    super(runtime.gate, STYLE_SPEC);
    this.#runtime = runtime;
    this.look = look;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilderService(this.#runtime, this.look).self;
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
}

const BUILDER_METHODS = {
  build: local(),
  setBold: local('Boolean'),
  setFontFamily: local('String'),
  setFontSize: local('Integer'),
  setForegroundColor: local('String'),
  setItalic: local('Boolean'),
  setStrikethrough: local('Boolean'),
  setUnderline: local('Boolean'),
} satisfies MethodTable<TextStyleBuilder>;

const BUILDER_SPEC: ServiceSpec = { qualifiedName: 'SpreadsheetApp.TextStyleBuilder', methods: BUILDER_METHODS };

/** A style in the making. */
export class TextStyleBuilderService
  extends ServiceObject<TextStyleBuilder>
  implements Pick<TextStyleBuilder, keyof typeof BUILDER_METHODS>
{
  readonly #runtime: Runtime;
  #look: TextLook;

  constructor(runtime: Runtime, look: TextLook = {}) {
    super(runtime.gate, BUILDER_SPEC);
    this.#runtime = runtime;
    this.#look = look;
  }

  build(): TextStyle {
    return new TextStyleService(this.#runtime, this.#look).self;
  }

  setBold(bold: boolean): TextStyleBuilder {
    return this.#set({ bold });
  }

  setFontFamily(fontFamily: string): TextStyleBuilder {
    return this.#set({ fontFamily });
  }

  setFontSize(fontSize: number): TextStyleBuilder {
    return this.#set({ fontSize });
  }

  setForegroundColor(color: string): TextStyleBuilder {
    return this.#set({ fontColor: color.toLowerCase() });
  }

  setItalic(italic: boolean): TextStyleBuilder {
    return this.#set({ italic });
  }

  setStrikethrough(strikethrough: boolean): TextStyleBuilder {
    return this.#set({ strikethrough });
  }

  setUnderline(underline: boolean): TextStyleBuilder {
    return this.#set({ underline });
  }

  #set(change: TextLook): TextStyleBuilder {
    this.#look = { ...this.#look, ...change };
    return this.self;
  }
}

/** The look of a style a script made; an empty one for null. */
export function lookOf(style: TextStyle | null): TextLook {
  return style === null ? {} : implementationOf<TextStyleService>(style).look;
}
