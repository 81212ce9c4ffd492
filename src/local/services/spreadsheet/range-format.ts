/** Range: fills, number formats, alignment, wrapping. */

import { type MethodTable, remote } from '../platform/exposure.ts';
import { BACKGROUND, HORIZONTAL, NUMBER_FORMAT, VERTICAL, WRAP, WRAP_BY_STRATEGY } from './look.ts';
import { RangeFonts } from './range-fonts.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type HorizontalAlignment = 'left' | 'center' | 'normal' | 'right' | null;
type VerticalAlignment = 'top' | 'middle' | 'bottom' | null;

/** The methods of this part. */
export const FORMAT_METHODS = {
  getBackground: remote(),
  getBackgrounds: remote(),
  getHorizontalAlignment: remote(),
  getHorizontalAlignments: remote(),
  getNumberFormat: remote(),
  getNumberFormats: remote(),
  getVerticalAlignment: remote(),
  getVerticalAlignments: remote(),
  getWrap: remote(),
  getWrapStrategies: remote(),
  getWrapStrategy: remote(),
  getWraps: remote(),
  setBackground: remote('String?'),
  setBackgroundRGB: remote('Integer, Integer, Integer'),
  setBackgrounds: remote('String?[][]'),
  setHorizontalAlignment: remote('String?'),
  setHorizontalAlignments: remote('String?[][]'),
  setNumberFormat: remote('String'),
  setNumberFormats: remote('String[][]'),
  setVerticalAlignment: remote('String?'),
  setVerticalAlignments: remote('String?[][]'),
  setWrap: remote('Boolean'),
  setWrapStrategies: remote('WrapStrategy[][]'),
  setWrapStrategy: remote('WrapStrategy'),
  setWraps: remote('Boolean[][]'),
} satisfies MethodTable<Range>;

/** Fills and formats of the cells. */
export class RangeFormat extends RangeFonts implements Pick<Range, keyof typeof FORMAT_METHODS> {
  getBackground(): string {
    return this.getLook(BACKGROUND);
  }

  getBackgrounds(): string[][] {
    return this.getLooks(BACKGROUND);
  }

  getHorizontalAlignment(): string {
    return this.getLook(HORIZONTAL);
  }

  getHorizontalAlignments(): string[][] {
    return this.getLooks(HORIZONTAL);
  }

  getNumberFormat(): string {
    return this.getLook(NUMBER_FORMAT);
  }

  getNumberFormats(): string[][] {
    return this.getLooks(NUMBER_FORMAT);
  }

  getVerticalAlignment(): string {
    return this.getLook(VERTICAL);
  }

  getVerticalAlignments(): string[][] {
    return this.getLooks(VERTICAL);
  }

  getWrap(): boolean {
    return this.getLook(WRAP);
  }

  getWrapStrategies(): WrapStrategy[][] {
    return this.getLooks(WRAP_BY_STRATEGY);
  }

  getWrapStrategy(): WrapStrategy {
    return this.getLook(WRAP_BY_STRATEGY);
  }

  getWraps(): boolean[][] {
    return this.getLooks(WRAP);
  }

  setBackground(value: string | null): Range {
    return this.setLook(BACKGROUND, value);
  }

  setBackgroundRGB(red: number, green: number, blue: number): Range {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }

  setBackgrounds(values: (string | null)[][]): Range {
    return this.setLooks(BACKGROUND, values);
  }

  setHorizontalAlignment(value: HorizontalAlignment): Range {
    return this.setLook(HORIZONTAL, value);
  }

  setHorizontalAlignments(values: HorizontalAlignment[][]): Range {
    return this.setLooks(HORIZONTAL, values);
  }

  setNumberFormat(value: string): Range {
    return this.setLook(NUMBER_FORMAT, value);
  }

  setNumberFormats(values: string[][]): Range {
    return this.setLooks(NUMBER_FORMAT, values);
  }

  setVerticalAlignment(value: VerticalAlignment): Range {
    return this.setLook(VERTICAL, value);
  }

  setVerticalAlignments(values: VerticalAlignment[][]): Range {
    return this.setLooks(VERTICAL, values);
  }

  setWrap(value: boolean): Range {
    return this.setLook(WRAP, value);
  }

  setWrapStrategies(values: WrapStrategy[][]): Range {
    return this.setLooks(WRAP_BY_STRATEGY, values);
  }

  setWrapStrategy(value: WrapStrategy): Range {
    return this.setLook(WRAP_BY_STRATEGY, value);
  }

  setWraps(values: boolean[][]): Range {
    return this.setLooks(WRAP, values);
  }
}
