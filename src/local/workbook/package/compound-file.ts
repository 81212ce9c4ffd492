/** Tells apart what hides in an OLE compound file: an encrypted .xlsx, an old .xls, or something else. */

import { WORKBOOK_TEXTS, WorkbookError } from '../workbook-error.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries are 128 bytes and aligned to that size in every sector ([MS-CFB] 2.6.1). */
const ENTRY_SIZE = 128;
const NAME_LENGTH_OFFSET = 64;

/** Whether the bytes start as an OLE compound file ([MS-CFB] 2.2). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The error that says why this compound file cannot be read: `password-protected`, `old-format` or `not-a-workbook`. */
export function compoundFileError(bytes: Uint8Array): WorkbookError {
  if (hasStream(bytes, 'EncryptedPackage')) {
    return new WorkbookError('password-protected', WORKBOOK_TEXTS.passwordProtected);
  }
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) {
    return new WorkbookError('old-format', WORKBOOK_TEXTS.oldFormat);
  }
  return new WorkbookError('not-a-workbook', WORKBOOK_TEXTS.notAZip);
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) {
    const isEntry = at % ENTRY_SIZE === 0 && file.length >= at + ENTRY_SIZE;
    if (isEntry && file.readUInt16LE(at + NAME_LENGTH_OFFSET) === wanted.length) return true;
  }
  return false;
}
