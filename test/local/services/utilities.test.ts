/** Utilities, HtmlService, logs. */

import { expect, it } from 'vitest';
import { gap, refusal, runScript, scenarios } from './scripts.ts';

const date = (zone: string, pattern: string, instant = '2025-03-01T03:04:05.006Z') =>
  `return Utilities.formatDate(new Date('${instant}'), '${zone}', ${JSON.stringify(pattern)})`;

scenarios('dates', [
  ['in Bogotá, the day before', date('America/Bogota', 'yyyy-MM-dd HH:mm:ss'), '2025-02-28 22:04:05'],
  ['in UTC', date('UTC', "d/M/yy 'a las' h:mm a"), '1/3/25 a las 3:04 AM'],
  ['with an offset', date('GMT+05:30', 'HH:mm Z XXX z'), '08:34 +0530 +05:30 GMT+05:30'],
  ['with a short offset', date('GMT-5', 'HH:mm X'), '22:04 -05'],
  ['names are English', date('America/Bogota', 'EEEE EEE MMMM MMM'), 'Friday Fri February Feb'],
  ['summer time where there is one', date('America/New_York', 'HH:mm', '2025-07-01T12:00:00Z'), '08:00'],
  ['day of week, of year, week', date('UTC', 'u D w S', '2025-12-31T00:00:00Z'), '3 365 1 0'],
  ['quotation marks', date('UTC', "yyyy''MM"), "2025'03"],
  ['a zone that is none is GMT', date('Nowhere/Here', 'HH'), '03'],
  ['a letter that is no field', date('UTC', 'b'), refusal("Illegal pattern character 'b'")],
  [
    'a text is no date',
    `Utilities.formatDate('2025-03-01', 'UTC', 'yyyy')`,
    refusal("The parameters (String,String,String) don't match the method signature for Utilities.formatDate."),
  ],
  [
    'read back',
    `return Utilities.parseDate('2025-02-28', 'America/Bogota', 'yyyy-MM-dd').toISOString()`,
    '2025-02-28T05:00:00.000Z',
  ],
  [
    'read with touching numbers',
    `return Utilities.parseDate('20250228 1545', 'UTC', 'yyyyMMdd HHmm').toISOString()`,
    '2025-02-28T15:45:00.000Z',
  ],
  [
    'read with names and halves of the day',
    `return Utilities.parseDate('5 Mar 25, 1:30 PM', 'UTC', 'd MMM yy, h:mm a').toISOString()`,
    '2025-03-05T13:30:00.000Z',
  ],
  [
    'read across summer time',
    `return Utilities.parseDate('2025-07-01 08:00', 'America/New_York', 'yyyy-MM-dd HH:mm').toISOString()`,
    '2025-07-01T12:00:00.000Z',
  ],
  ['what does not fit', `Utilities.parseDate('hoy', 'UTC', 'yyyy-MM-dd')`, refusal('Unparseable date: "hoy"')],
]);

scenarios('bytes', [
  ['base64 of a text', `return Utilities.base64Encode('Rendición 🙂')`, Buffer.from('Rendición 🙂').toString('base64')],
  [
    'there and back',
    `return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('año 🙂'))).getDataAsString()`,
    'año 🙂',
  ],
  [
    'web-safe',
    `return [Utilities.base64EncodeWebSafe([-5, -1, -2]), Utilities.base64DecodeWebSafe('-__-')]`,
    ['-__-', [-5, -1, -2]],
  ],
  ['what is none', `Utilities.base64Decode('ñ')`, refusal('Could not decode string.')],
  ['bytes have signs', `return Utilities.newBlob('ñ').getBytes()`, [-61, -79]],
  ['broken bytes', `return Utilities.newBlob([65, -61, 66]).getDataAsString()`, 'A\uFFFDB'],
  [
    'a digest',
    `return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc'))`,
    'kAFQmDzST7DWlj99KOF/cg==',
  ],
  [
    'a keyed digest (RFC 4231, case 2)',
    `return Utilities.base64Encode(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))`,
    Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64'),
  ],
  [
    'a blob',
    `const b = Utilities.newBlob('x', 'text/calendar', 'a.ics'); return [b.getName(), b.getContentType(), b.setName('b.ics').getName(), b.copyBlob().getDataAsString()]`,
    ['a.ics', 'text/calendar', 'b.ics', 'x'],
  ],
]);

scenarios('texts', [
  [
    'templates',
    `return Utilities.formatString('%s: %d de %05.2f, %-4s|%%', 'Avance', 7.9, 3.14159, 'a')`,
    'Avance: 7 de 03.14, a   |%',
  ],
  ['values that are missing', `return Utilities.formatString('%s %s', 'a')`, 'a %s'],
  [
    'uuids are new every time',
    `const a = Utilities.getUuid(); return [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(a), a === Utilities.getUuid()]`,
    [true, false],
  ],
  ['csv is a gap', `Utilities.parseCsv('a,b')`, gap('Utilities.parseCsv')],
]);

it('ids are the same in every telling where there is a seed', () => {
  const ids = () =>
    runScript(`return [Utilities.getUuid(), Utilities.getUuid()]`, { options: { idSeed: 'demo' } }).run.returned;
  expect(ids()).toEqual(ids());
});

scenarios(
  'pages',
  [
    [
      'from text',
      `return HtmlService.createHtmlOutput('<b>').append('x').appendUntrusted('<i>').getContent()`,
      '<b>x&lt;i&gt;',
    ],
    [
      'from a file of the project',
      `const p = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Cronograma').setWidth(300); return [p.getContent(), p.getTitle(), p.getWidth(), p.getHeight()]`,
      ['<p>hola</p>', 'Cronograma', 300, null],
    ],
    [
      'from a file that is not there',
      `HtmlService.createHtmlOutputFromFile('otra')`,
      refusal('No HTML file named otra was found.'),
    ],
    ['templates are a gap', `HtmlService.createTemplateFromFile('sidebar')`, gap('HtmlService.createTemplateFromFile')],
  ],
  () => ({ options: { html: { sidebar: '<p>hola</p>' } } }),
);

it('console and Logger write one log', () => {
  const { run } = runScript(
    `console.log('a %s', 'b', { c: [1] }); console.warn(new Error('mal').message); Logger.log('x %s', 1); console.error(null); return Logger.getLog()`,
  );
  expect(run.returned).toBe('x 1');
  expect(run.logs).toEqual([
    { level: 'log', message: 'a b {"c":[1]}' },
    { level: 'warn', message: 'mal' },
    { level: 'info', message: 'x 1' },
    { level: 'error', message: 'null' },
  ]);
});
