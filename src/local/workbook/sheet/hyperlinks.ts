/** Links of cells: addresses by relationship, places in the workbook by their location. */

import type { Element } from '@xmldom/xmldom';
import { areaName, cellName } from '#core/change/area.ts';
import { parseArea, quotedSheetName } from '../formula/references.ts';
import type { Relationship } from '../package/opc-package.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { legalText } from '../package/xml-text.ts';
import { child, children, createLike, detach, ensureChild, relationshipId } from '../package/xml-tree.ts';
import { setRelationshipId } from './relationship-attribute.ts';
import { WORKSHEET_SEQUENCE } from './worksheet-sequence.ts';

/** The only addresses taken into the model: a workbook may also hold scripts and paths of its author's disk. */
const ADDRESS = /^(https?:\/\/|mailto:)/i;

/** Ids of the workbook's sheets by their name in lower case. */
export type SheetIds = ReadonlyMap<string, number>;

/** A link and the cell it belongs to: the top left one of the cells it covers. */
interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly link: string;
}

/** The links of a sheet that the model can say. */
export function readHyperlinks(
  root: Element,
  relationships: readonly Relationship[],
  sheetIds: SheetIds,
  ownId: number,
): CellLink[] {
  return hyperlinksOf(root).flatMap((element) => {
    const area = parseArea(element.getAttribute('ref') ?? '');
    const link = linkOf(element, relationships, sheetIds, ownId);
    return area === null || link === null ? [] : { row: area.row, column: area.column, link };
  });
}

function hyperlinksOf(root: Element): Element[] {
  return children(child(root, 'hyperlinks'), 'hyperlink');
}

function linkOf(
  element: Element,
  relationships: readonly Relationship[],
  sheetIds: SheetIds,
  ownId: number,
): string | null {
  const id = relationshipId(element);
  const target = relationships.find((relationship) => relationship.id === id)?.target ?? '';
  const location = element.getAttribute('location') ?? '';
  if (ADDRESS.test(target)) return location === '' ? target : `${target}#${location}`;
  const place = target.startsWith('#') ? target.slice(1) : target === '' ? location.replace(/^#/, '') : '';
  return place === '' ? null : placeLink(place, sheetIds, ownId);
}

/** `'My sheet'!A1:B2`, or LibreOffice's `'My sheet'.A1`, as a link of the model; null for a defined name. */
function placeLink(place: string, sheetIds: SheetIds, ownId: number): string | null {
  const match = /^(?:(?:'((?:[^']|'')*)'|(.*?))[!.])?(\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?)$/.exec(place);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const area = parseArea(match?.[3] ?? '');
  const id = name === undefined ? ownId : sheetIds.get(name.toLowerCase());
  return area === null || id === undefined ? null : `#gid=${id}&range=${areaName(area)}`;
}

/** A cell's new link; null takes it away. */
export interface LinkEdit {
  readonly row: number;
  readonly column: number;
  readonly link: string | null;
}

/** Where links are written: the sheet's part, and the names by which places in the workbook are said. */
interface LinkTarget {
  readonly edit: PackageEdit;
  readonly part: string;
  readonly sheetNames: ReadonlyMap<number, string>;
}

/** Writes changed links; others stay as they are written. */
export function writeHyperlinks(root: Element, edits: readonly LinkEdit[], target: LinkTarget): void {
  const list = ensureChild(root, 'hyperlinks', WORKSHEET_SEQUENCE);
  const existing = new Map(hyperlinksOf(root).map((element) => [topLeft(element), element]));
  for (const { row, column, link } of edits) {
    const place = cellName(row, column);
    const old = existing.get(place);
    if (old !== undefined) removeLink(old, root, target);
    if (link !== null) addLink(list, place, link, target);
  }
  if (list.firstChild === null) detach(list);
}

function topLeft(element: Element): string {
  const area = parseArea(element.getAttribute('ref') ?? '');
  return area === null ? '' : cellName(area.row, area.column);
}

function removeLink(element: Element, root: Element, { edit, part }: LinkTarget): void {
  const id = relationshipId(element);
  detach(element);
  if (id !== null && hyperlinksOf(root).every((other) => relationshipId(other) !== id)) edit.unrelate(part, id);
}

function addLink(list: Element, ref: string, link: string, { edit, part, sheetNames }: LinkTarget): void {
  const element = createLike(list, 'hyperlink', { ref });
  const place = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  if (place === null) {
    const id = edit.relate(part, 'hyperlink', asAddress(link), true);
    setRelationshipId(element, list, id);
  } else {
    const name = sheetNames.get(Number(place[1]));
    // A place in a sheet that is gone leads nowhere.
    if (name === undefined) return;
    const area = parseArea(place[2] ?? 'A1') ?? { row: 1, column: 1, rows: 1, columns: 1 };
    element.setAttribute('location', `${quotedSheetName(name)}!${areaName(area)}`);
  }
  list.appendChild(element);
}

/** Excel takes an address with blanks or other such characters for damage. */
function asAddress(link: string): string {
  return legalText(link).replace(/[\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
}
