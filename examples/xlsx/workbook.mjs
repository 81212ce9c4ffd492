/** A workbook as the bytes of an .xlsx file, the same for the same content. */

import { zipParts } from './package.mjs';
import { createSharedStrings } from './shared-strings.mjs';
import { createStyles } from './styles.mjs';
import { OFFICE_THEME } from './theme.mjs';
import { worksheetXml } from './worksheet.mjs';
import { attributes, escapeXml, XML_DECLARATION } from './xml.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */

/**
 * What the file says about itself.
 * @typedef {object} Properties
 * @property {string} title
 * @property {string} creator
 * @property {string} created `2025-01-31T15:00:00Z`
 */

const TYPES = 'application/vnd.openxmlformats-officedocument';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** @param {[name: string, type: string][]} parts */
function contentTypesXml(parts) {
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return [
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

/** @param {[type: string, target: string][]} relations with their whole type, numbered rId1, rId2 … */
function relationshipsXml(relations) {
  const items = relations.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/**
 * @param {Sheet} sheet
 * @param {number} index
 */
function printNames(sheet, index) {
  if (sheet.print === null) return [];
  const owner = `'${sheet.name.replaceAll("'", "''")}'!`;
  const [first, last] = sheet.print.titleRows;
  const area = sheet.print.area.replace(/[A-Z]+|\d+/g, '$$$&');
  /** @type {[string, string][]} */
  const names = [
    ['Print_Area', `${owner}${area}`],
    ['Print_Titles', `${owner}$${first}:$${last}`],
  ];
  return names.map(([name, target]) => {
    return `<definedName name="_xlnm.${name}" localSheetId="${index}">${escapeXml(target)}</definedName>`;
  });
}

/**
 * @param {readonly Sheet[]} sheets
 * @param {number} active
 */
function workbookXml(sheets, active) {
  const tabs = sheets.map((sheet, index) => {
    const state = sheet.hidden ? 'hidden' : undefined;
    return `<sheet${attributes({ name: sheet.name, sheetId: index + 1, state, 'r:id': `rId${index + 1}` })}/>`;
  });
  const names = sheets.flatMap(printNames);
  return [
    `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    '<workbookPr defaultThemeVersion="124226"/>',
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="${active}"/></bookViews>`,
    `<sheets>${tabs.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '<calcPr calcId="191029"/></workbook>',
  ].join('');
}

/** @param {Properties} properties */
function corePropertiesXml({ title, creator, created }) {
  const moment = (/** @type {string} */ name) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return [
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>${moment('created')}${moment('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

const EXTENDED_PROPERTIES = `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;

const PACKAGE_RELATIONS = relationshipsXml([
  [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${RELATIONS}/extended-properties`, 'docProps/app.xml'],
]);

/**
 * The parts of a workbook, in the order of its zip.
 * @param {readonly Sheet[]} sheets in tab order
 * @param {Properties} properties
 * @param {number} [active] index of the sheet shown on opening
 * @returns {[name: string, content: string][]}
 */
export function workbookParts(sheets, properties, active = 0) {
  const styles = createStyles();
  const strings = createSharedStrings();
  const worksheets = sheets.map((sheet, index) => worksheetXml(sheet, index === active, styles, strings));
  const sheetName = (/** @type {number} */ index) => `worksheets/sheet${index + 1}.xml`;
  /** @type {[string, string][]} */
  const types = [
    ['xl/workbook.xml', `${TYPES}.spreadsheetml.sheet.main+xml`],
    ...sheets.map(
      (_, index) =>
        /** @type {[string, string]} */ ([`xl/${sheetName(index)}`, `${TYPES}.spreadsheetml.worksheet+xml`]),
    ),
    ['xl/theme/theme1.xml', `${TYPES}.theme+xml`],
    ['xl/styles.xml', `${TYPES}.spreadsheetml.styles+xml`],
    ['xl/sharedStrings.xml', `${TYPES}.spreadsheetml.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', `${TYPES}.extended-properties+xml`],
  ];
  const workbookRelations = relationshipsXml([
    ...sheets.map((_, index) => /** @type {[string, string]} */ ([`${RELATIONS}/worksheet`, sheetName(index)])),
    [`${RELATIONS}/theme`, 'theme/theme1.xml'],
    [`${RELATIONS}/styles`, 'styles.xml'],
    [`${RELATIONS}/sharedStrings`, 'sharedStrings.xml'],
  ]);
  return [
    ['[Content_Types].xml', contentTypesXml(types)],
    ['_rels/.rels', PACKAGE_RELATIONS],
    ['xl/workbook.xml', workbookXml(sheets, active)],
    ['xl/_rels/workbook.xml.rels', workbookRelations],
    ...worksheets.map((xml, index) => /** @type {[string, string]} */ ([`xl/${sheetName(index)}`, xml])),
    ['xl/theme/theme1.xml', OFFICE_THEME],
    ['xl/styles.xml', styles.toXml()],
    ['xl/sharedStrings.xml', strings.toXml()],
    ['docProps/core.xml', corePropertiesXml(properties)],
    ['docProps/app.xml', EXTENDED_PROPERTIES],
  ];
}

/**
 * The file of a workbook.
 * @param {readonly Sheet[]} sheets in tab order
 * @param {Properties} properties
 * @param {number} [active] index of the sheet shown on opening
 * @returns {Uint8Array}
 */
export function workbookFile(sheets, properties, active = 0) {
  return zipParts(workbookParts(sheets, properties, active));
}
