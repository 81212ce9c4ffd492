/** The workbook's interned styles: a change of look finds or makes the style it leads to. */

import type { StyleModel } from '#local/workbook/model.ts';

/** Part of a style that changes. */
export type StyleChange = Partial<StyleModel>;

/** Finds and makes styles; never changes one that is there. */
export class StylePool {
  readonly #styles: StyleModel[];
  readonly #byContent = new Map<string, number>();
  readonly #derived = new Map<string, number>();

  /** @param styles the workbook's own list, which grows. */
  constructor(styles: StyleModel[]) {
    this.#styles = styles;
    styles.forEach((style, index) => {
      const key = JSON.stringify(style);
      if (!this.#byContent.has(key)) this.#byContent.set(key, index);
    });
  }

  /** The style at an index; the default one where there is none. */
  at(index: number): StyleModel {
    const style = this.#styles[index] ?? this.#styles[0];
    if (style === undefined) throw new TypeError('the workbook has no styles');
    return style;
  }

  /** Index of the style that differs from the one at `index` by the change alone. */
  derive(index: number, change: StyleChange): number {
    const memo = `${index} ${JSON.stringify(change)}`;
    const known = this.#derived.get(memo);
    if (known !== undefined) return known;
    const found = this.#intern({ ...this.at(index), ...change });
    this.#derived.set(memo, found);
    return found;
  }

  #intern(style: StyleModel): number {
    const key = JSON.stringify(style);
    const known = this.#byContent.get(key);
    if (known !== undefined) return known;
    const index = this.#styles.push(style) - 1;
    this.#byContent.set(key, index);
    return index;
  }
}
