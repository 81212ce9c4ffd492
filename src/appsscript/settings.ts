/** The settings port over the document's properties, which go with the document and which no sheet shows. */

import type { SettingsPort } from '#commands/ports.ts';

/** Of the open document. */
export const settings: SettingsPort = {
  read: () => PropertiesService.getDocumentProperties().getProperties(),
  write(key, text) {
    const properties = PropertiesService.getDocumentProperties();
    if (text === null) properties.deleteProperty(key);
    else properties.setProperty(key, text);
  },
  writeAll(texts) {
    const properties = PropertiesService.getDocumentProperties();
    const kept = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null);
    if (kept.length > 0) properties.setProperties(Object.fromEntries(kept));
    for (const [key, text] of Object.entries(texts)) if (text === null) properties.deleteProperty(key);
  },
};
