/** Where a workbook is, as other programs write it. */

import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A relative path as a relative reference, an absolute one as a `file:` URI, percent-encoded (RFC 3986). */
export function artifactUri(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .split(/[/\\]/)
    .filter((segment, index) => segment !== '.' && (segment !== '' || index === 0))
    .map(encodeURIComponent)
    .join('/');
}
