/** The rules of the house, executable: each says why it is one. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '#commands/index.ts';
import { RULES } from '#core/rules/catalog/index.ts';
import * as main from '../src/main.ts';

const SOURCE = /\.(?:ts|tsx|mjs)$/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export) (type )?(?:[^'";]*? from )?'([^']+)'/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return Array.from(text.matchAll(IMPORT), ([, type, target = '']) => ({ file, target, typeOnly: type !== undefined }));
}

/** The layer a file or an import belongs to: `core`, `commands`, …, or the name of a package. */
function layerOf(path: string): string {
  if (path === 'src/sidebar/rule-guide.ts') return 'guide';
  if (/^(?:src\/|#)core\/(?:text(?:\/|$)|change\/area)/.test(path)) return 'shared';
  return /^(?:src\/|#)([^/]+?)(?:\.ts|\/|$)/.exec(path)?.[1] ?? path;
}

function targetLayer({ file, target }: Import): string {
  return target.startsWith('.') ? layerOf(join(file, '..', target)) : layerOf(target);
}

/** What each layer may import; `type:` where types alone may be, since they leave no trace in the bundle. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Pure, so that it can be tested without Google and moved anywhere.
  core: ['core', 'shared', 'texts', 'zod/mini', 'colombian-holidays'],
  // Texts and cell names mean the same to everybody: core/text and core/change/area.ts.
  shared: ['shared'],
  // Commands see the world through ports, never a service.
  commands: ['commands', 'core', 'shared', 'mail', 'texts', 'zod/mini'],
  // Rendering needs the digests, nothing else.
  mail: ['mail', 'core', 'shared', 'texts'],
  texts: ['texts'],
  // The only layer that names Google's services.
  appsscript: ['appsscript', 'commands', 'core', 'shared', 'texts', 'zod/mini'],
  main: ['appsscript', 'commands'],
  // A page of its own: it knows the server by the shape of its answers.
  sidebar: [
    'sidebar',
    'guide',
    'shared',
    'texts',
    'preact',
    'preact/hooks',
    'type:commands',
    'type:core',
    'type:appsscript',
  ],
  // Runs when the page is built, which gets the notes of the rules as plain data and no code of theirs.
  guide: ['core', 'shared'],
  // Runs the built bundle like anybody's: importing the add-on's code would test something else.
  local: ['local', 'shared', 'type:commands', 'type:core'],
};

describe('layers', () => {
  // The .mjs files run at build time, on the developer's machine: no layer of the product.
  const sources = filesUnder('src').filter((file) => /\.tsx?$/.test(file));

  it.each(Object.keys(ALLOWED))('%s imports only what it may', (layer) => {
    const allowed = ALLOWED[layer] ?? [];
    const wrong = sources
      .filter((file) => layerOf(file) === layer)
      .flatMap(importsOf)
      .filter((found) => {
        const target = targetLayer(found);
        const isPackage = layer === 'local' && !target.startsWith('#') && !(target in ALLOWED);
        return !isPackage && !allowed.includes(target) && !(found.typeOnly && allowed.includes(`type:${target}`));
      });
    expect(wrong).toEqual([]);
  });

  it('every file is in a layer', () => {
    expect(sources.filter((file) => !(layerOf(file) in ALLOWED))).toEqual([]);
  });

  it('only src/appsscript and the emulator name a service of Google', () => {
    const named = sources.filter(
      (file) =>
        !/^src\/(?:appsscript|local)\//.test(file) &&
        /\b(?:SpreadsheetApp|MailApp|HtmlService|LockService|PropertiesService|ScriptApp)\./.test(
          readFileSync(file, 'utf8'),
        ),
    );
    expect(named).toEqual([]);
  });
});

describe('files', () => {
  const sources = ['src', 'test', 'examples', 'bench'].flatMap(filesUnder).filter((file) => SOURCE.test(file));

  it('open with a sentence on what they define', () => {
    expect(sources.filter((file) => !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are read in one go', () => {
    const limit = (file: string): number => (file.startsWith('test') ? 320 : 300);
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > limit(file));
    expect(long).toEqual([]);
  });

  it('say what they hold', () => {
    expect(sources.filter((file) => /\b(?:utils?|helpers?|misc|common)\b/.test(file))).toEqual([]);
  });
});

describe('commands', () => {
  it('are what the menu calls, and what the bundle exposes', () => {
    const handlers = commands.flatMap(({ handler }) => handler ?? []);
    const others = ['onOpen', 'onInstall', 'onEdit', 'menuSidebar', 'serverApi'];
    expect(Object.keys(main).sort()).toEqual([...handlers, ...others].sort());
  });

  it('have one word, caption and handler each', () => {
    for (const key of ['word', 'caption', 'handler'] as const) {
      const names = commands.flatMap((command) => command[key] ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('rules', () => {
  const ids = RULES.map(({ id }) => id).sort();
  const named = (folder: string, ending: string): string[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending) && file !== `index${ending}`)
      .map((file) => file.slice(0, -ending.length))
      .sort();

  it('are a file each, named like them', () => {
    expect(named('src/core/rules/catalog', '.ts')).toEqual(ids);
  });

  it('have scenarios each', () => {
    expect(named('test/scenarios/rules', '.md')).toEqual(ids);
  });
});
