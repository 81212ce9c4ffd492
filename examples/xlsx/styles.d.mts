/** Types of styles.mjs, for the tests. */

/** A colour of its own, or one of the theme's with a tint. */
export type Color = { readonly rgb: string } | { readonly theme: number; readonly tint?: number };

/** How a cell looks; what is left out stays as in an empty workbook. */
export interface Look {
  readonly bold?: boolean;
  readonly fill?: Color;
  readonly pattern?: string;
  readonly border?: Color;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}
