/** Range: fonts. */

import { type MethodTable, remote } from '../platform/exposure.ts';
import { FONT_COLOR, FONT_FAMILY, FONT_LINE, FONT_SIZE, FONT_STYLE, FONT_WEIGHT } from './look.ts';
import { RangeLook } from './range-look.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

/** Methods of Range that the platform still has but no longer documents. */
export interface OlderRangeMethods {
  getFontColor(): string;
  getFontColors(): string[][];
}

/** The methods of this part. */
export const FONT_METHODS = {
  getFontColor: remote(),
  getFontColors: remote(),
  getFontFamilies: remote(),
  getFontFamily: remote(),
  getFontLine: remote(),
  getFontLines: remote(),
  getFontSize: remote(),
  getFontSizes: remote(),
  getFontStyle: remote(),
  getFontStyles: remote(),
  getFontWeight: remote(),
  getFontWeights: remote(),
  setFontColor: remote('String?'),
  setFontColors: remote('String?[][]'),
  setFontFamilies: remote('String?[][]'),
  setFontFamily: remote('String?'),
  setFontLine: remote('String?'),
  setFontLines: remote('String?[][]'),
  setFontSize: remote('Integer'),
  setFontSizes: remote('Integer[][]'),
  setFontStyle: remote('String?'),
  setFontStyles: remote('String?[][]'),
  setFontWeight: remote('String?'),
  setFontWeights: remote('String?[][]'),
} satisfies MethodTable<Range & OlderRangeMethods>;

/** Fonts of the cells. */
export class RangeFonts extends RangeLook implements Pick<Range & OlderRangeMethods, keyof typeof FONT_METHODS> {
  getFontColor(): string {
    return this.getLook(FONT_COLOR);
  }

  getFontColors(): string[][] {
    return this.getLooks(FONT_COLOR);
  }

  getFontFamilies(): string[][] {
    return this.getLooks(FONT_FAMILY);
  }

  getFontFamily(): string {
    return this.getLook(FONT_FAMILY);
  }

  getFontLine(): FontLine {
    return this.getLook(FONT_LINE);
  }

  getFontLines(): FontLine[][] {
    return this.getLooks(FONT_LINE);
  }

  getFontSize(): number {
    return this.getLook(FONT_SIZE);
  }

  getFontSizes(): number[][] {
    return this.getLooks(FONT_SIZE);
  }

  getFontStyle(): FontStyle {
    return this.getLook(FONT_STYLE);
  }

  getFontStyles(): FontStyle[][] {
    return this.getLooks(FONT_STYLE);
  }

  getFontWeight(): FontWeight {
    return this.getLook(FONT_WEIGHT);
  }

  getFontWeights(): FontWeight[][] {
    return this.getLooks(FONT_WEIGHT);
  }

  setFontColor(value: string | null): Range {
    return this.setLook(FONT_COLOR, value);
  }

  setFontColors(values: (string | null)[][]): Range {
    return this.setLooks(FONT_COLOR, values);
  }

  setFontFamilies(values: (string | null)[][]): Range {
    return this.setLooks(FONT_FAMILY, values);
  }

  setFontFamily(value: string | null): Range {
    return this.setLook(FONT_FAMILY, value);
  }

  setFontLine(value: FontLine | null): Range {
    return this.setLook(FONT_LINE, value);
  }

  setFontLines(values: (FontLine | null)[][]): Range {
    return this.setLooks(FONT_LINE, values);
  }

  setFontSize(value: number): Range {
    return this.setLook(FONT_SIZE, value);
  }

  setFontSizes(values: number[][]): Range {
    return this.setLooks(FONT_SIZE, values);
  }

  setFontStyle(value: FontStyle | null): Range {
    return this.setLook(FONT_STYLE, value);
  }

  setFontStyles(values: (FontStyle | null)[][]): Range {
    return this.setLooks(FONT_STYLE, values);
  }

  setFontWeight(value: FontWeight | null): Range {
    return this.setLook(FONT_WEIGHT, value);
  }

  setFontWeights(values: (FontWeight | null)[][]): Range {
    return this.setLooks(FONT_WEIGHT, values);
  }
}
