/** The zip around a workbook: unpacked with limits, packed the same way every time. */

import { unzipSync, type Zippable, zipSync } from 'fflate';
import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';
import { compoundFileError, isCompoundFile } from './compound-file.ts';

/** Parts of a package by entry name, in the order of the zip. */
export type Parts = Map<string, Uint8Array>;

/** A schedule unpacks to a few megabytes; beyond this it is a zip bomb or would not fit in memory as text. */
const LARGEST_TOTAL = 256 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** Written in every entry, so that the same change always gives the same bytes. */
const MODIFIED = new Date(1980, 0, 1);
/** Beyond this size of a part, packing quickly matters more than packing tightly. */
const LARGE_PART = 4 * 1024 * 1024;
const ALREADY_COMPRESSED = /\.(png|jpe?g|gif|zip|mp4|emz|wmz)$/i;

/**
 * The entries of a zip.
 * @throws {WorkbookError} `not-a-workbook`, `old-format` and `password-protected` for other kinds of file, `corrupt` for a
 * damaged zip, `too-large` for one that unpacks to more than {@link LARGEST_TOTAL}.
 */
export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new WorkbookError('not-a-workbook', WORKBOOK_TEXTS.empty);
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError('not-a-workbook', WORKBOOK_TEXTS.notAZip);
  let total = 0;
  let entries = 0;
  const withinLimits = (entry: { originalSize: number }): boolean => {
    total += entry.originalSize;
    entries += 1;
    if (total > LARGEST_TOTAL || entries > MOST_ENTRIES) throw new WorkbookError('too-large', WORKBOOK_TEXTS.tooLarge);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: withinLimits })));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('corrupt', WORKBOOK_TEXTS.truncated, { cause: error });
  }
}

/** A zip of the parts in their order; equal parts give equal bytes. */
export function pack(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of parts) {
    entries[name] = [content, { mtime: MODIFIED, level: levelFor(name, content.length) }];
  }
  return zipSync(entries);
}

function levelFor(name: string, size: number): 0 | 2 | 6 {
  if (ALREADY_COMPRESSED.test(name)) return 0;
  return size > LARGE_PART ? 2 : 6;
}
