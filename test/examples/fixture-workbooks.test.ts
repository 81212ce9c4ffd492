/** The workbooks of the tests are sound packages, and those made by scripts are what the scripts write. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { columnNumber, elements, namedCells, optionalPart, parseXml, readParts, readSheets } from './read-cells.ts';

const FOLDER = 'test/fixtures/workbooks';
const workbooks = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));
const scratch = mkdtempSync(join(tmpdir(), 'cronograma-fixtures-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Parts that the relationships of a part lead to; as in any address, `..` does not leave the root (LibreOffice relies on it). */
function targets(relationships: string, name: string): string[] {
  const source = posix.dirname(posix.dirname(name));
  return elements(parseXml(relationships), 'Relationship')
    .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
    .map((relation) => relation.getAttribute('Target') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join('/', source, target).slice(1)));
}

/** Row and column of a cell's name as one number that grows in reading order. */
function place(name: string): number {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return Number(row) * 100_000 + columnNumber(letters);
}

function cellsOf(area: string): string[] {
  const [first = '', last = first] = area.split(':');
  const cells: string[] = [];
  for (let row = Math.floor(place(first) / 100_000); row <= Math.floor(place(last) / 100_000); row += 1) {
    for (let column = place(first) % 100_000; column <= place(last) % 100_000; column += 1)
      cells.push(`${row}/${column}`);
  }
  return cells;
}

describe.each([...workbooks.map((name) => join(FOLDER, name)), 'examples/cronograma-2025.xlsx'])('%s', (path) => {
  const parts = readParts(path);
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));

  it('has only well-formed parts, each with a content type', () => {
    const types = parseXml(parts.get('[Content_Types].xml') ?? '');
    const extensions = elements(types, 'Default').map((entry) => entry.getAttribute('Extension'));
    const names = elements(types, 'Override').map((entry) => entry.getAttribute('PartName'));
    for (const [name, xml] of parts) {
      if (/\.(xml|rels|vml)$/.test(name)) expect(() => parseXml(xml), name).not.toThrow();
      if (name === '[Content_Types].xml') continue;
      expect(names.includes(`/${name}`) || extensions.includes(name.split('.').at(-1) ?? ''), name).toBe(true);
    }
    expect(names.filter((name) => !parts.has(name?.slice(1) ?? ''))).toEqual([]);
  });

  it('relates only to parts that are there', () => {
    const missing = [...parts]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, xml]) => targets(xml, name))
      .filter((target) => !parts.has(target));
    expect(missing).toEqual([]);
  });

  it('refers only to styles and texts that are there', () => {
    const styles = elements(optionalPart(parts, 'xl/styles.xml'), 'cellXfs').flatMap((list) => elements(list, 'xf'));
    const texts = elements(optionalPart(parts, 'xl/sharedStrings.xml'), 'si');
    for (const [, xml] of sheets) {
      const cells = elements(parseXml(xml), 'c');
      const lastStyle = Math.max(...cells.map((cell) => Number(cell.getAttribute('s') ?? 0)));
      const shared = cells.filter((cell) => cell.getAttribute('t') === 's');
      const lastText = Math.max(-1, ...shared.map((cell) => Number(elements(cell, 'v')[0]?.textContent)));
      expect(lastStyle).toBeLessThan(Math.max(1, styles.length));
      expect(lastText).toBeLessThan(texts.length);
    }
  });

  it('has its cells in order and no two merges over one cell', () => {
    for (const [, xml] of sheets) {
      const sheet = parseXml(xml);
      const places = namedCells(sheet).map(([name]) => place(name));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      const merged = elements(sheet, 'mergeCell').flatMap((merge) => cellsOf(merge.getAttribute('ref') ?? ''));
      expect(new Set(merged).size).toBe(merged.length);
    }
  });
});

describe('what the scripts write', () => {
  it('is rich.xlsx, to the byte', () => {
    execFileSync(process.execPath, [`${FOLDER}/make-rich.mjs`, join(scratch, 'rich.xlsx')]);
    expect(readFileSync(join(scratch, 'rich.xlsx')).equals(readFileSync(`${FOLDER}/rich.xlsx`))).toBe(true);
  });

  it.each([
    ['small schedule', 'make-schedules.mjs', 5],
    ['dialect', 'make-dialects.mjs', 15],
  ])('is each %s and its truth, to the byte', (_, script, count) => {
    const folder = mkdtempSync(join(scratch, 'written-'));
    execFileSync(process.execPath, [`${FOLDER}/${script}`, folder]);
    const written = readdirSync(folder);
    expect(written.filter((name) => /\.xls[xm]$/.test(name))).toHaveLength(count);
    for (const name of written) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(FOLDER, name))), name).toBe(true);
    }
  });
});

interface ExpectedReading {
  sheet: string;
  activities: { row: number; title: string; responsible: string; marks: { cell: string }[] }[];
}

const truthOf = (name: string) => join(FOLDER, name.replace(/\.\w+$/, '.expected.json'));
const described = workbooks.filter((name) => existsSync(truthOf(name)));

describe.each(described)('the truth about %s', (name) => {
  const truth = JSON.parse(readFileSync(truthOf(name), 'utf8')) as ExpectedReading;
  const sheet = readSheets(join(FOLDER, name)).find((candidate) => candidate.name === truth.sheet);

  it('stands in its sheet', () => {
    for (const { row, title, responsible, marks } of truth.activities) {
      const texts = [...(sheet?.cells ?? [])]
        .filter(([cell]) => cell.replace(/^[A-Z]+/, '') === String(row))
        .map(([, { text }]) => text);
      expect(texts).toEqual(expect.arrayContaining([title, responsible]));
      for (const { cell } of marks) {
        const { text, fill } = sheet?.cells.get(cell) ?? { text: '', fill: null };
        expect(text !== '' || fill !== null, cell).toBe(true);
      }
    }
  });
});
