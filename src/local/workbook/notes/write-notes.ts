/** Writes changed notes of a sheet: their texts and their boxes. */

import type { PackageEdit } from '../package/package-edit.ts';
import { folderAbove } from '../package/part-names.ts';
import { child, ensureChild, relationshipId } from '../package/xml-tree.ts';
import { setRelationshipId } from '../sheet/relationship-attribute.ts';
import type { SheetFrame } from '../sheet/sheet-frame.ts';
import { WORKSHEET_SEQUENCE } from '../sheet/worksheet-sequence.ts';
import { BLANK_COMMENTS, type CellNote, COMMENTS_TYPE, writeComments } from './comments.ts';
import { BLANK_VML, changeNoteShapes, VML_TYPE } from './note-shapes.ts';

/** Gives the notes' cells their new notes; the sheet's frame changes only where it had no notes before. */
export function writeNotes(edit: PackageEdit, sheetPart: string, frame: SheetFrame, notes: readonly CellNote[]): void {
  const { gained, lost } = writeComments(edit, commentsPart(edit, sheetPart), notes);
  if (gained.length === 0 && lost.length === 0) return;
  const vml = shapesPart(edit, sheetPart, frame);
  edit.setText(vml, changeNoteShapes(edit.text(vml), gained, lost));
}

function commentsPart(edit: PackageEdit, sheetPart: string): string {
  const existing = edit.relationships(sheetPart).find(({ type }) => type === 'comments');
  if (existing !== undefined) return existing.target;
  const part = edit.freeName(`${folderAbove(sheetPart)}comments`, '.xml');
  edit.addPart(part, COMMENTS_TYPE, BLANK_COMMENTS);
  edit.relate(sheetPart, 'comments', part);
  return part;
}

function shapesPart(edit: PackageEdit, sheetPart: string, frame: SheetFrame): string {
  const legacy = child(frame.view(), 'legacyDrawing');
  const id = legacy === null ? null : relationshipId(legacy);
  const existing = edit.relationships(sheetPart).find((relationship) => relationship.id === id);
  if (existing !== undefined) return existing.target;
  const part = edit.freeName(`${folderAbove(sheetPart)}drawings/vmlDrawing`, '.vml');
  edit.addPart(part, VML_TYPE, BLANK_VML);
  const root = frame.change();
  const drawing = ensureChild(root, 'legacyDrawing', WORKSHEET_SEQUENCE);
  setRelationshipId(drawing, root, edit.relate(sheetPart, 'vmlDrawing', part));
  return part;
}
