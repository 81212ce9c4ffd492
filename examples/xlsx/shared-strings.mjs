/** The table of texts that a workbook's cells share. */

import { escapeXml, XML_DECLARATION } from './xml.mjs';

/** A new table of texts. */
export function createSharedStrings() {
  /** @type {Map<string, number>} */
  const indexes = new Map();
  let uses = 0;
  return {
    /**
     * Place of a text in the table, into which it is taken when it is new.
     * @param {string} text
     * @returns {number}
     */
    indexOf(text) {
      uses += 1;
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    /**
     * The `xl/sharedStrings.xml` part.
     * @returns {string}
     */
    toXml() {
      const items = [...indexes.keys()].map((text) => {
        const space = text === text.trim() && !text.includes('\n') ? '' : ' xml:space="preserve"';
        return `<si><t${space}>${escapeXml(text)}</t></si>`;
      });
      const counts = `count="${uses}" uniqueCount="${indexes.size}"`;
      const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
      return `${XML_DECLARATION}<sst ${namespace} ${counts}>${items.join('')}</sst>`;
    },
  };
}

/** @typedef {ReturnType<typeof createSharedStrings>} SharedStrings */
