/** A blank workbook file. */

import { pack } from './package/container.ts';
import { encodeXml, escapeText, legalText } from './package/xml-text.ts';
import { BLANK_WORKSHEET, WORKSHEET_TYPE } from './sheet/blank-worksheet.ts';
import { BLANK_STYLES, STYLES_TYPE } from './styles/blank-styles.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The bytes of a minimal .xlsx with one empty sheet, "Hoja 1".
 * @param name the workbook's title in its document properties
 */
export function newWorkbook(name: string): Uint8Array {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', rootRelationships()],
    ['docProps/core.xml', coreProperties(name)],
    ['xl/workbook.xml', workbook()],
    ['xl/_rels/workbook.xml.rels', workbookRelationships()],
    ['xl/styles.xml', BLANK_STYLES],
    ['xl/worksheets/sheet1.xml', BLANK_WORKSHEET],
  ];
  return pack(new Map(parts.map(([part, text]) => [part, encodeXml(text)])));
}

function contentTypes(): string {
  const overrides = [
    ['/docProps/core.xml', CORE_TYPE],
    ['/xl/workbook.xml', WORKBOOK_TYPE],
    ['/xl/styles.xml', STYLES_TYPE],
    ['/xl/worksheets/sheet1.xml', WORKSHEET_TYPE],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function rootRelationships(): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
}

function coreProperties(name: string): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(legalText(name))}</dc:title></cp:coreProperties>`;
}

function workbook(): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews><sheets><sheet name="Hoja 1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

function workbookRelationships(): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`;
}
