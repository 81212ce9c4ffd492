/** Aspects of how a cell looks: how each is read from a style, and what setting it changes. */

import type { StyleModel } from '#local/workbook/model.ts';
import { fileCode, platformPattern } from '../grid/number-format.ts';
import type { StyleChange } from '../grid/style-pool.ts';
import { NotImplementedError } from '../platform/exception.ts';
import { WRAP_STRATEGY } from './enumerations.ts';

/** One aspect. `Written` is what setting it takes: null stands for the default. */
export interface Look<Value, Written = Value | null> {
  read(style: StyleModel): Value;
  change(value: Written): StyleChange;
}

/** `#RRGGBB` and `red` alike become what the model holds; null and `''` no colour at all. */
export function modelColor(color: string | null | undefined): string | null {
  return color === null || color === undefined || color === ''
    ? null
    : (NAMED_COLORS[color.toLowerCase()] ?? color.toLowerCase());
}

/** The CSS names that scripts use most. Source: CSS Color Module Level 4, 6.1. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

export const BACKGROUND: Look<string> = {
  read: ({ background }) => background ?? '#ffffff',
  change: (color) => ({ background: modelColor(color) }),
};

export const FONT_COLOR: Look<string> = {
  read: ({ fontColor }) => fontColor ?? '#000000',
  change: (color) => ({ fontColor: modelColor(color) }),
};

export const FONT_FAMILY: Look<string> = {
  read: ({ fontFamily }) => fontFamily ?? 'Arial',
  change: (fontFamily) => ({ fontFamily }),
};

export const FONT_LINE: Look<GoogleAppsScript.Spreadsheet.FontLine> = {
  read: ({ underline, strikethrough }) => {
    if (strikethrough) return 'line-through';
    return underline ? 'underline' : 'none';
  },
  change: (line) => ({ underline: line === 'underline', strikethrough: line === 'line-through' }),
};

export const FONT_SIZE: Look<number, number> = {
  read: ({ fontSize }) => fontSize ?? 10,
  change: (fontSize) => ({ fontSize }),
};

export const FONT_STYLE: Look<GoogleAppsScript.Spreadsheet.FontStyle> = {
  read: ({ italic }) => (italic ? 'italic' : 'normal'),
  change: (style) => ({ italic: style === 'italic' }),
};

export const FONT_WEIGHT: Look<GoogleAppsScript.Spreadsheet.FontWeight> = {
  read: ({ bold }) => (bold ? 'bold' : 'normal'),
  change: (weight) => ({ bold: weight === 'bold' }),
};

export const NUMBER_FORMAT: Look<string, string> = {
  read: ({ numberFormat }) => platformPattern(numberFormat),
  change: (pattern) => ({ numberFormat: fileCode(pattern) }),
};

export const HORIZONTAL: Look<string, 'left' | 'center' | 'normal' | 'right' | null> = {
  read: ({ horizontal }) => horizontal ?? 'general',
  change: (alignment) => ({ horizontal: alignment === 'normal' ? null : alignment }),
};

export const VERTICAL: Look<string, 'top' | 'middle' | 'bottom' | null> = {
  read: ({ vertical }) => vertical ?? 'bottom',
  change: (vertical) => ({ vertical }),
};

export const WRAP: Look<boolean, boolean> = {
  read: ({ wrap }) => wrap,
  change: (wrap) => ({ wrap }),
};

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

export const WRAP_BY_STRATEGY: Look<WrapStrategy, WrapStrategy> = {
  read: ({ wrap }) => (wrap ? WRAP_STRATEGY.WRAP : WRAP_STRATEGY.OVERFLOW),
  change: (strategy) => {
    if (strategy === WRAP_STRATEGY.CLIP) throw new NotImplementedError('WrapStrategy.CLIP');
    return { wrap: strategy === WRAP_STRATEGY.WRAP };
  },
};
