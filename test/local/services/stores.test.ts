/** Properties, cache, locks, triggers, session: what outlives a run, and who runs it. */

import { describe, expect, it } from 'vitest';
import { createHost } from '#local/host/local-host.ts';
import { SERVICES } from '../host/built-services.ts';
import { sheetModel, workbookModel } from '../host/workbook-builder.ts';
import { gap, refusal, resultOf, runScript, scenarios } from './scripts.ts';

const store = 'const p = PropertiesService.getDocumentProperties();';

scenarios('properties', [
  [
    'set, read, listed, deleted',
    `${store} p.setProperty('a', '1').setProperty('b', '2').deleteProperty('b'); return [p.getProperty('a'), p.getProperty('b'), p.getKeys(), p.getProperties()]`,
    ['1', null, ['a'], { a: '1' }],
  ],
  [
    'several at once, others kept or not',
    `${store} p.setProperties({ a: '1' }).setProperties({ b: '2' }); const kept = p.getKeys(); p.setProperties({ c: '3' }, true); return [kept, p.getKeys()]`,
    [['a', 'b'], ['c']],
  ],
  [
    'several at once of which one is too large: none',
    `${store} p.setProperty('a', '0'); try { p.setProperties({ a: '1', b: 'x'.repeat(9217) }, true) } catch (e) { return [e.message, p.getProperties()] }`,
    ['Argument too large: value', { a: '0' }],
  ],
  [
    'several at once that are too many together: none',
    `${store} const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => ['c' + i, 'x'.repeat(9000)])); try { p.setProperties(many) } catch (e) { return [e.message, p.getKeys()] }`,
    ['You have exceeded the property storage quota. Please remove some properties and try again.', []],
  ],
  [
    'the store is full with its names counted, and others make room',
    `${store} const fill = (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => ['k' + (i + 10), 'x'.repeat(9213)])); p.setProperties(fill(55)); p.setProperties({ z: 'x'.repeat(9000) }, true); return p.getKeys()`,
    ['z'],
  ],
  [
    'the three stores are apart',
    `PropertiesService.getScriptProperties().setProperty('a', 's'); PropertiesService.getUserProperties().setProperty('a', 'u'); ${store} return [PropertiesService.getScriptProperties(), PropertiesService.getUserProperties(), p].map((x) => x.getProperty('a'))`,
    ['s', 'u', null],
  ],
  ['names of Object.prototype are no properties', `${store} return p.getProperty('toString')`, null],
  [
    '9 KB a value, in bytes',
    `${store} p.setProperty('a', 'ñ'.repeat(4608)); p.setProperty('b', 'ñ'.repeat(4609))`,
    refusal('Argument too large: value'),
  ],
  [
    '500 KB a store',
    `${store} for (let i = 0; i < 60; i++) p.setProperty('clave' + i, 'x'.repeat(9000))`,
    refusal('You have exceeded the property storage quota. Please remove some properties and try again.'),
  ],
  [
    'texts only',
    `${store} p.setProperty('a', null)`,
    refusal(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    ),
  ],
]);

it('document properties go with the workbook', () => {
  const { host } = runScript(`${store} p.setProperty('ajustes', '{}')`);
  expect(host.workbook.properties).toEqual({ ajustes: '{}' });
});

const cache = 'const c = CacheService.getDocumentCache();';

scenarios('the cache', [
  [
    'keeps for ten minutes',
    `${cache} c.put('a', '1'); const now = c.get('a'); Utilities.sleep(299999); Utilities.sleep(299999); const then = c.get('a'); Utilities.sleep(3); return [now, then, c.get('a')]`,
    ['1', '1', null],
  ],
  ['or as long as told', `${cache} c.put('a', '1', 2); Utilities.sleep(2000); return c.get('a')`, null],
  [
    'several at once',
    `${cache} c.putAll({ a: '1', b: '2' }); c.remove('a'); return c.getAll(['a', 'b', 'c'])`,
    { b: '2' },
  ],
  ['short keys', `${cache} c.put('k'.repeat(251), '1')`, refusal('Argument too large: key')],
  ['100 KB a value', `${cache} c.put('k', 'x'.repeat(102401))`, refusal('Argument too large: value')],
]);

const lock = 'const l = LockService.getDocumentLock();';

scenarios('locks', [
  [
    'taken and given back',
    `${lock} const got = l.tryLock(100); const has = l.hasLock(); l.releaseLock(); return [got, has, l.hasLock()]`,
    [true, true, false],
  ],
  [
    'do not survive a dialog',
    `${lock} l.waitLock(100); SpreadsheetApp.getUi().alert('¿Sigo?'); return l.hasLock()`,
    false,
  ],
]);

describe('a busy lock', () => {
  const options = { lockBusy: true };
  it('makes tryLock give up in time', () => {
    const { run } = runScript(`${lock} return l.tryLock(10000)`, { options });
    expect(run).toMatchObject({ returned: false, slept: 10_000 });
  });
  it('makes waitLock throw', () => {
    expect(() => resultOf(`${lock} l.waitLock(1)`, { options })).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
});

describe('triggers', () => {
  it('are installed for good, with their schedule', () => {
    const { run, host } = runScript(
      `function cadaLunes() {}
       ScriptApp.newTrigger('cadaLunes').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create();
       ScriptApp.newTrigger('main').forSpreadsheet(book).onEdit().create();
       return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()])`,
      { options: { idSeed: 'x' } },
    );
    expect(run.error).toBeNull();
    expect(run.returned).toEqual([
      ['cadaLunes', 'CLOCK', 'CLOCK', null],
      ['main', 'ON_EDIT', 'SPREADSHEETS', 'libro-local'],
    ]);
    expect(host.triggers).toMatchObject([
      { handler: 'cadaLunes', schedule: { everyWeeks: 1, onWeekDay: 'MONDAY', atHour: 7 } },
      { handler: 'main', eventType: 'ON_EDIT' },
    ]);
    expect(new Set(host.triggers.map(({ id }) => id)).size).toBe(2);
  });

  const clock = `const t = () => ScriptApp.newTrigger('main').timeBased();`;
  scenarios('and refused', [
    [
      'the twenty-first',
      `${clock} for (let i = 0; i < 21; i++) t().everyDays(1).create()`,
      refusal('This script has too many triggers.'),
    ],
    [
      'odd minutes',
      `${clock} t().everyMinutes(7)`,
      refusal('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'),
    ],
    ['hours of no day', `${clock} t().atHour(24)`, refusal('The value you passed to atHour was invalid.')],
    [
      'without a recurrence',
      `${clock} t().atHour(7).create()`,
      refusal('A clock trigger needs one recurrence, and only one.'),
    ],
    [
      'deleted',
      `${clock} t().everyDays(1).create(); t().everyHours(2).create(); ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); return ScriptApp.getProjectTriggers().length`,
      1,
    ],
    ['forms are a gap', `ScriptApp.newTrigger('main').forForm('x')`, gap('TriggerBuilder.forForm')],
  ]);
});

scenarios('session and authorisation', [
  [
    'who and where',
    `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale()]`,
    ['ana@entidad.example', 'ana@entidad.example', 'America/Bogota', 'es'],
  ],
  ['a user key is a gap', `Session.getTemporaryActiveUserKey()`, gap('Session.getTemporaryActiveUserKey')],
  [
    'nothing to authorise',
    `const i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['x']); return [String(i.getAuthorizationStatus()), i.getAuthorizationUrl()]`,
    ['NOT_REQUIRED', ''],
  ],
]);

it('state outlives the calls, the script’s own variables do not', () => {
  const bundle = `let calls = 0; function next() { calls++; const p = PropertiesService.getScriptProperties();
    p.setProperty('n', String(Number(p.getProperty('n') || 0) + 1)); return [calls, p.getProperty('n')]; }`;
  const host = createHost(workbookModel([sheetModel(1, 'Hoja 1')]), { services: SERVICES, bundle });
  const call = () => host.call('next', [], { context: 'menu' }).returned;
  expect([call(), call()]).toEqual([
    [1, '1'],
    [1, '2'],
  ]);
});
