/** The digest as an e-mail. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '#core/digest/digest.ts';
import { digestMail } from '#mail/digest-mail.ts';
import { CONTEXT, sampleDigest, sampleItem, sampleItems } from './sample-digest.ts';

function subjectOf(digest: Partial<Digest>): string {
  return digestMail(sampleDigest(digest), CONTEXT).subject;
}

describe('the subject', () => {
  test.each([
    { overdue: 3, thisPeriod: 2, next: 1, counts: '3 actividades vencidas y 2 de esta semana' },
    { overdue: 1, thisPeriod: 1, next: 0, counts: '1 actividad vencida y 1 de esta semana' },
    { overdue: 2, thisPeriod: 0, next: 4, counts: '2 actividades vencidas' },
    { overdue: 0, thisPeriod: 1, next: 4, counts: '1 actividad de esta semana' },
    { overdue: 0, thisPeriod: 0, next: 4, counts: '4 actividades en las próximas semanas' },
    { overdue: 0, thisPeriod: 0, next: 0, counts: 'nada pendiente por ahora' },
  ])('says $counts', ({ overdue, thisPeriod, next, counts }) => {
    const lists = { overdue: sampleItems(overdue), thisPeriod: sampleItems(thisPeriod), next: sampleItems(next) };
    expect(subjectOf(lists)).toBe(`Rendición de cuentas: ${counts} · PC`);
  });

  test('is one line of reasonable length, whatever the code', () => {
    const unit = { ...sampleDigest().unit, code: `PC\r\nBcc: otra@alcaldia.example\u2028${'x'.repeat(500)}` };
    const subject = subjectOf({ unit });
    expect(subject).not.toMatch(/[\r\n\u2028]/);
    expect(subject.length).toBeLessThanOrEqual(150);
  });
});

describe('the plain text', () => {
  const overdue = [
    sampleItem({ number: 4, others: ['TIC', 'COM'] }, 2),
    sampleItem({ number: null, row: 31, stage: null, title: '' }, 8),
  ];
  const { text } = digestMail(
    sampleDigest({ overdue, next: [sampleItem({ number: '30' }, 1, '2026-01-12')] }),
    CONTEXT,
  );

  test('has each list with its activities, weeks, stages and other units', () => {
    expect(text).toContain(
      [
        'VENCIDAS (2)',
        'Su semana ya terminó y no están marcadas como ejecutadas.',
        '',
        '4. Publicar la estrategia',
        '   semanas del 3 al 7 de marzo y del 10 al 14 de marzo',
        '   Etapa: Diseño · Junto con: TIC, COM',
        '',
        'fila 31. (sin texto en la columna de actividad)',
        '   8 semanas, entre el 3 de marzo y el 25 de abril',
        '',
        'PRÓXIMAS CUATRO SEMANAS (1)',
        'Para ir preparándolas.',
        '',
        '30. Publicar la estrategia',
        '   semana del 12 al 16 de enero de 2026',
        '   Etapa: Diseño',
      ].join('\n'),
    );
  });

  test('has the progress and the address of the sheet', () => {
    expect(text).toContain('Avance: 31 de 80 semanas ejecutadas (39\u00a0%).');
    expect(text).toContain(`Abrir el cronograma:\n${CONTEXT.spreadsheetUrl}`);
  });

  test('leaves no activity out, however many there are', () => {
    const { text: long } = digestMail(sampleDigest({ overdue: sampleItems(200) }), CONTEXT);
    expect(long).toContain('\n200. Publicar la estrategia\n');
  });
});

describe('the HTML', () => {
  test('has the lists in the order of their urgency', () => {
    const item = (title: string) => [sampleItem({ title })];
    const { html } = digestMail(
      sampleDigest({ overdue: item('Primera'), thisPeriod: item('Segunda'), next: item('Tercera') }),
      CONTEXT,
    );
    const places = ['Vencidas (1)', 'Primera', 'Esta semana (1)', 'Segunda', 'Próximas', 'Tercera'].map((text) =>
      html.lastIndexOf(text),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('says so when there is nothing to do', () => {
    const { html, text } = digestMail(sampleDigest(), CONTEXT);
    expect(html).toContain('su unidad no tiene actividades vencidas');
    expect(text).toContain('su unidad no tiene actividades vencidas');
    expect(html).not.toContain('<h2');
  });

  test('is Spanish and its tables are for layout only', () => {
    const { html } = digestMail(sampleDigest({ overdue: sampleItems(2) }), CONTEXT);
    expect(html).toMatch(/^<!doctype html><html lang="es"/);
    const tables = html.match(/<table[^>]*>/g) ?? [];
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
  });

  test.each([
    { lists: 'one list', overdue: 48, thisPeriod: 0, next: 0, rows: [48, 0, 0] },
    { lists: 'three lists', overdue: 48, thisPeriod: 48, next: 48, rows: [28, 10, 10] },
    { lists: 'short later lists', overdue: 48, thisPeriod: 2, next: 3, rows: [43, 2, 3] },
  ])('of 48 long activities in $lists stays below 40 KB and says how many it leaves out', (counts) => {
    const title = 'Socialización de la ruta metodológica para la Audiencia Pública de Rendición de Cuentas '.repeat(3);
    const { html } = digestMail(
      sampleDigest({
        overdue: sampleItems(counts.overdue, title),
        thisPeriod: sampleItems(counts.thisPeriod, title),
        next: sampleItems(counts.next, title),
      }),
      CONTEXT,
    );
    expect(Buffer.byteLength(html)).toBeLessThan(40 * 1024);
    const sections = html.split('<h2').slice(1);
    expect(sections.map((section) => section.split('Etapa: Diseño').length - 1)).toEqual(
      counts.rows.filter((rows) => rows > 0),
    );
    const left = 48 - (counts.rows[0] ?? 0);
    expect(sections[0]?.match(/Hay (\d+) actividades más en el cronograma/)?.[1]).toBe(
      left === 0 ? undefined : String(left),
    );
  });

  test('opens only addresses of the web, and has no button without one', () => {
    const link = (spreadsheetUrl: string | null) =>
      digestMail(sampleDigest(), { ...CONTEXT, spreadsheetUrl }).html.match(/href="([^"]*)"/)?.[1];
    expect(link('https://docs.google.com/d/1?a=1&b=2')).toBe('https://docs.google.com/d/1?a=1&amp;b=2');
    expect(link(null)).toBeUndefined();
    expect(link('javascript:alert(1)')).toBeUndefined();
    expect(link('https://x"onmouseover="alert(1)')).toBeUndefined();
  });

  test('takes no colour that is none', () => {
    const unit = { ...sampleDigest().unit, color: 'red;background:url(https://rastreo.example)' };
    expect(digestMail(sampleDigest({ unit }), CONTEXT).html).not.toContain('rastreo');
  });

  test('texts of the sheet stay texts', () => {
    const hostile = fc.string({ unit: 'binary-ascii', maxLength: 40 }).map((text) => `<i ${text}"'&`);
    fc.assert(
      fc.property(hostile, (text) => {
        const unit = { ...sampleDigest().unit, code: text, name: text };
        const item = sampleItem({ number: text, title: text, stage: text, others: [text] });
        const hostileMail = digestMail(sampleDigest({ unit, overdue: [item] }), { ...CONTEXT, scheduleTitle: text });
        const mildUnit = { ...sampleDigest().unit, code: 'x', name: 'x' };
        const mildItem = sampleItem({ number: 'x', title: 'x', stage: 'x', others: ['x'] });
        const mildMail = digestMail(sampleDigest({ unit: mildUnit, overdue: [mildItem] }), {
          ...CONTEXT,
          scheduleTitle: 'x',
        });
        const skeleton = (html: string): string => html.replace(/[^<>"']/g, '');
        expect(skeleton(hostileMail.html)).toBe(skeleton(mildMail.html));
      }),
      { numRuns: 50 },
    );
  });
});
