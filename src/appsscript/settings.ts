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
};
