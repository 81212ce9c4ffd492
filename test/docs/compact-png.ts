/** Makes a screenshot's PNG small: its colours in a palette, packed as tightly as can be. */

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 40;
/** Lower bits of a channel that nobody sees in a drawing. */
const COARSE = 0xf8;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** The same picture with at most 40 colours. Takes 8-bit RGB and RGBA that is opaque, as browsers write them. */
export function compactPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = unfilter(inflateSync(packed), width, height, bytes);
  const colours = Array.from({ length: width * height }, (_, at) => colourAt(pixels, at * bytes));
  const palette = paletteOf(colours);
  const places = placesIn(palette);
  const lines = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, at) => {
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places(colour);
  });
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', indexed),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Undoes the filters of PNG's lines (PNG specification, 9.2). */
function unfilter(lines: Buffer, width: number, height: number, bytes: number): Buffer {
  const size = width * bytes;
  // A blank line above and a blank pixel before each line stand for what is outside the picture.
  const stride = size + bytes;
  const pixels = Buffer.alloc((height + 1) * stride);
  for (let row = 1; row <= height; row += 1) {
    const filter = lines[(row - 1) * (size + 1)] ?? 0;
    for (let x = 0; x < size; x += 1) {
      const at = row * stride + bytes + x;
      const [left = 0, up = 0, corner = 0] = [pixels[at - bytes], pixels[at - stride], pixels[at - stride - bytes]];
      pixels[at] = (lines[(row - 1) * (size + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  const rows = Array.from({ length: height }, (_, row) => (row + 1) * stride + bytes);
  return Buffer.concat(rows.map((start) => pixels.subarray(start, start + size)));
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 4) return nearest(left, up, corner);
  return [0, left, up, (left + up) >> 1][filter] ?? 0;
}

/** The Paeth predictor. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function colourAt(pixels: Buffer, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/** The most frequent colours, one for all that look alike. */
function paletteOf(colours: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const alike = new Map<number, number>();
  for (const colour of sorted) if (!alike.has(coarse(colour))) alike.set(coarse(colour), colour);
  return [...alike.values()].slice(0, MOST_COLOURS);
}

function coarse(colour: number): number {
  return colour & ((COARSE << 16) | (COARSE << 8) | COARSE);
}

/** Looks up the place of the nearest colour of the palette. */
function placesIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map<number, number>();
  return (colour) => {
    const place = known.get(colour) ?? nearestPlace(palette, colour);
    known.set(colour, place);
    return place;
  };
}

function nearestPlace(palette: readonly number[], colour: number): number {
  const far = palette.map((each) =>
    [16, 8, 0].reduce((sum, shift) => sum + Math.abs(((each >> shift) & 255) - ((colour >> shift) & 255)), 0),
  );
  return far.indexOf(Math.min(...far));
}
