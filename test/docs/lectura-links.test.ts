/** What docs/lectura.md refers to is there: pictures, files, places in the text, command lines, sentences of the add-on. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '#local/cli/arguments.ts';
import { es } from '#texts/es.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { documentedRows, READING_DOCUMENT, typedIn } from './documented.ts';

const links = Array.from(READING_DOCUMENT.matchAll(/(!?)\[([^\]]+)\]\(([^)]+)\)/g), ([, sign, text = '', to = '']) => ({
  isPicture: sign === '!',
  text,
  to,
}));

/** The place that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}

function anchorsIn(markdown: string): string[] {
  const headings = Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchorOf(heading));
  return [...headings, ...Array.from(markdown.matchAll(/<a id="([^"]+)"/g), ([, id = '']) => id)];
}

describe('what the document refers to', () => {
  it.each(links.map(({ to }) => to))('%s is there', (to) => {
    const [file = '', anchor] = to.split('#');
    const path = join('docs', file);
    expect(existsSync(path)).toBe(true);
    const text = file === '' ? READING_DOCUMENT : readFileSync(path, 'utf8');
    if (anchor !== undefined) expect(anchorsIn(text)).toContain(decodeURIComponent(anchor));
  });

  it('lists its chapters', () => {
    const chapters = Array.from(READING_DOCUMENT.matchAll(/^## (.+)$/gm), ([, heading]) => heading);
    const listed = links.filter(({ to }) => to.startsWith('#')).map(({ text }) => text);
    expect(listed).toEqual(chapters);
  });

  it('shows every picture there is, and says what it shows', () => {
    const pictures = links.filter(({ isPicture }) => isPicture);
    const files = readdirSync('docs/img').filter((file) => /^lectura-.*\.png$/.test(file));
    expect(pictures.map(({ to }) => to).sort()).toEqual(files.map((file) => `img/${file}`).sort());
    expect(pictures.filter(({ text }) => text.length < 20)).toEqual([]);
  });
});

describe('what the document has typed', () => {
  const blocks = Array.from(READING_DOCUMENT.matchAll(/^```\n([\s\S]*?)\n```/gm), ([, block = '']) =>
    block.split('\n'),
  );
  const lines = blocks.flat();

  it.each(lines)('%s', (line) => {
    const [npx, command, ...argv] = Array.from(
      line.matchAll(/"([^"]*)"|(\S+)/g),
      ([, quoted, word]) => quoted ?? word ?? '',
    );
    expect([npx, command]).toEqual(['npx', 'cronograma']);
    expect(readArguments(argv)).not.toBeNull();
  });

  it('are several command lines', () => {
    expect(lines.length).toBeGreaterThan(3);
  });

  it('and every option in it is one', () => {
    const options = new Set(READING_DOCUMENT.match(/--[a-z-]+\b/g));
    const withValue: Readonly<Record<string, string>> = { '--respuesta': 'a=b', '--hoja': 'x' };
    for (const option of options) {
      const value = withValue[option];
      expect(readArguments(['leer', 'LIBRO.xlsx', option, ...(value === undefined ? [] : [value])])).not.toBeNull();
    }
  });
});

it('the refusal that the document quotes is the one that is told', () => {
  const [sentence = ''] = es.refusals.noSchedule(es.refusals.everySheet).split(/(?<=\.) /);
  expect(READING_DOCUMENT).toContain(sentence);
});

it('what it says to press is in the menu and the sidebar', () => {
  const { answers, reading, understood } = sidebarEs;
  const words = [reading.title, answers.right, answers.standing.doubtful, understood.title, understood.takeBack];
  const text = READING_DOCUMENT.replace(/\s+/g, ' ');
  expect(text).toContain(`**${es.menu.title} › ${es.menu.sidebar}**`);
  expect(words.filter((word) => !text.includes(`«${word}»`))).toEqual([]);
});

it('the sheets that it names are those of the add-on', () => {
  const visible = Object.values(es.sheets).filter((name) => !name.startsWith('_'));
  const line = READING_DOCUMENT.split('\n').find((text) => text.includes('Las hojas que crea el complemento')) ?? '';
  expect(Array.from(line.matchAll(/«([^»]+)»/g), ([, name]) => name).sort()).toEqual(visible.sort());
});

it('the lists of words that it names are in their files', () => {
  const rows = documentedRows('Para agregar una manera de escribir');
  const missing = rows.flatMap(([, where = '']) => {
    const [, path = ''] = /\(\.\.\/([^)]+)\)/.exec(where) ?? [];
    const source = readFileSync(path, 'utf8');
    return typedIn(where).filter((name) => !source.includes(`const ${name}`));
  });
  expect(missing).toEqual([]);
});
