/**
 * The boxes in which Excel shows notes: shapes of a legacy VML drawing. Files in the wild hold VML that is no XML
 * (unclosed `<br>`), so it is changed as text.
 */

import type { CellNote } from './comments.ts';

/** Content type of a VML drawing. */
export const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A VML drawing without shapes. */
export const BLANK_VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** The drawing with boxes for the notes gained and without those of the notes lost. */
export function changeNoteShapes(vml: string, gained: readonly CellNote[], lost: readonly CellNote[]): string {
  const removed = new Set(lost.map(({ row, column }) => `${row - 1}:${column - 1}`));
  const pruned = vml.replace(/<(\w+:)?shape\b[^>]*>[\s\S]*?<\/\1shape>\s*/g, (shape) =>
    removed.has(notePlace(shape)) ? '' : shape,
  );
  const used = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(1024, ...used) + 1;
  const shapes = gained.map((note, index) => noteShape(note, first + index)).join('');
  const close = pruned.lastIndexOf('</');
  return pruned.slice(0, close) + shapes + pruned.slice(close);
}

/** Row and column, from 0, of the cell whose note a shape shows; '' for other shapes. */
function notePlace(shape: string): string {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return '';
  const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(shape)?.[1] ?? '';
  const column = /<(?:\w+:)?Column>\s*(\d+)/.exec(shape)?.[1] ?? '';
  return `${row}:${column}`;
}

function noteShape({ row, column, note }: CellNote, id: number): string {
  const lines = Math.ceil((note ?? '').length / 22) + (note ?? '').split('\n').length;
  const bottom = row + Math.min(20, Math.max(4, lines));
  const anchor = [column, 15, Math.max(0, row - 2), 10, column + 2, 31, bottom, 9].join(', ');
  return `<v:shape ${NAMESPACES} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
