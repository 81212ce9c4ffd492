/** Notes of cells: the comments part. */

import type { Element } from '@xmldom/xmldom';
import { cellName } from '#core/change/area.ts';
import { plainText } from '../cells/shared-strings.ts';
import { guardEscapes } from '../formula/escaped-text.ts';
import { parseCell } from '../formula/references.ts';
import type { OpcPackage, Relationship } from '../package/opc-package.ts';
import type { PackageEdit } from '../package/package-edit.ts';
import { legalText } from '../package/xml-text.ts';
import { append, child, children, descendants, detach, ensureChild, number, rootOf } from '../package/xml-tree.ts';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';

/** Content type of a comments part. */
export const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** A comments part without comments. */
export const BLANK_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList/></comments>`;

/** A cell's note; in an edit, null takes it away. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly note: string | null;
}

/** The notes of a sheet. Conversations (threaded comments), which stand there as placeholders, are left out. */
export function readNotes(opc: OpcPackage, relationships: readonly Relationship[]): CellNote[] {
  const part = relationships.find(({ type, external }) => type === 'comments' && !external)?.target;
  if (part === undefined) return [];
  const root = rootOf(opc.document(part), part);
  const threads = threadAuthors(root);
  return commentsOf(root).flatMap((comment) => {
    const cell = parseCell(comment.getAttribute('ref') ?? '');
    if (cell === null || threads.has(number(comment, 'authorId') ?? -1)) return [];
    return { ...cell, note: commentText(comment) };
  });
}

function commentsOf(root: Element): Element[] {
  return children(child(root, 'commentList'), 'comment');
}

/** Conversations have a placeholder whose author is `tc=` and an id ([MS-XLSX] 2.1.16). */
function threadAuthors(root: Element): Set<number> {
  const authors = children(child(root, 'authors'), 'author');
  return new Set(authors.flatMap((author, index) => (author.textContent?.startsWith('tc=') ? index : [])));
}

function commentText(comment: Element): string {
  const text = child(comment, 'text');
  if (text === null) return '';
  const pieces = descendants(text, 't').filter((piece) => (piece.parentNode as Element).localName !== 'rPh');
  return plainText(pieces.map((piece) => piece.textContent ?? '').join(''));
}

/**
 * Changes notes in a comments part; gives the cells that gained and that lost one.
 * @throws {WorkbookError} `unsupported` for a note on a cell with a conversation
 */
export function writeComments(
  edit: PackageEdit,
  part: string,
  notes: readonly CellNote[],
): { gained: CellNote[]; lost: CellNote[] } {
  const root = edit.root(part);
  const list = ensureChild(root, 'commentList', ['authors', 'commentList', 'extLst']);
  const threads = threadAuthors(root);
  const existing = new Map(commentsOf(root).map((comment) => [comment.getAttribute('ref'), comment]));
  const gained: CellNote[] = [];
  const lost: CellNote[] = [];
  for (const change of notes) {
    const ref = cellName(change.row, change.column);
    const comment = existing.get(ref);
    const isThread = comment !== undefined && threads.has(number(comment, 'authorId') ?? -1);
    if (isThread) throw new WorkbookError('unsupported', WORKBOOK_TEXTS.noteOnThread(ref));
    if (change.note === null) {
      detach(comment ?? null);
      lost.push(change);
    } else {
      if (comment === undefined) gained.push(change);
      const target = comment ?? append(list, 'comment', { ref, authorId: plainAuthor(root) });
      writeText(target, change.note);
    }
  }
  return { gained, lost };
}

/** The index of an author that is no conversation, made where there is none. */
function plainAuthor(root: Element): string {
  const authors = ensureChild(root, 'authors', ['authors', 'commentList', 'extLst']);
  const threads = threadAuthors(root);
  const index = children(authors, 'author').findIndex((_, place) => !threads.has(place));
  if (index >= 0) return String(index);
  append(authors, 'author');
  return String(children(authors, 'author').length - 1);
}

function writeText(comment: Element, note: string): void {
  detach(child(comment, 'text'));
  const text = ensureChild(comment, 'text', ['text', 'commentPr', 'AlternateContent']);
  const piece = append(text, 't', { 'xml:space': 'preserve' });
  piece.textContent = guardEscapes(legalText(note).replace(/\r\n?/g, '\n'));
}
