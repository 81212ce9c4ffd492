/** Addresses are read however they were typed, and only those that can be written to are kept. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmails } from '#core/directory/email-list.ts';

describe('readEmails', () => {
  it.each([
    ['a@alcaldia.example, b@alcaldia.example', ['a@alcaldia.example', 'b@alcaldia.example']],
    ['a@alcaldia.example;b@alcaldia.example;', ['a@alcaldia.example', 'b@alcaldia.example']],
    [
      'a@alcaldia.example\nb@alcaldia.example c@alcaldia.example',
      ['a@alcaldia.example', 'b@alcaldia.example', 'c@alcaldia.example'],
    ],
    ['Participación Comunitaria <pc@alcaldia.example>', ['pc@alcaldia.example']],
    ['mailto:pc@alcaldia.example.', ['pc@alcaldia.example']],
    ['PC@alcaldia.example, pc@Alcaldia.example', ['PC@alcaldia.example']],
    [
      'rendicion.cuentas+2025@participacion.alcaldia.example',
      ['rendicion.cuentas+2025@participacion.alcaldia.example'],
    ],
    [
      'Ana Pérez <ana@alcaldia.example> Luis <luis@alcaldia.example>',
      ['ana@alcaldia.example', 'luis@alcaldia.example'],
    ],
    ['<ana@alcaldia.example> luis@alcaldia.example', ['ana@alcaldia.example', 'luis@alcaldia.example']],
    ['Correo: pc@alcaldia.example', ['pc@alcaldia.example']],
    ['• pc@alcaldia.example (principal)', ['pc@alcaldia.example']],
    ['pc@alcaldia.example y ana@alcaldia.example', ['pc@alcaldia.example', 'ana@alcaldia.example']],
    ['pc@alcaldia.example - ana@alcaldia.example', ['pc@alcaldia.example', 'ana@alcaldia.example']],
    ['"Rojas, Lina" <lina@alcaldia.example>', ['lina@alcaldia.example']],
    ['Rojas, Lina <lina@alcaldia.example>', ['lina@alcaldia.example']],
    [
      'Ruiz Gómez, Ana <ana@alcaldia.example>; Páez, Luis <luis@alcaldia.example>',
      ['ana@alcaldia.example', 'luis@alcaldia.example'],
    ],
    ['Lina Rojas - lina@alcaldia.example', ['lina@alcaldia.example']],
    ['Lina Rojas lina@alcaldia.example', ['lina@alcaldia.example']],
    [
      'Dra. María del Pilar Ruiz pilar@alcaldia.example Luis Páez luis@alcaldia.example',
      ['pilar@alcaldia.example', 'luis@alcaldia.example'],
    ],
    ['lina@alcaldia.example Lina Rojas', ['lina@alcaldia.example']],
    ['lina@alcaldia.example (Lina, secretaria)', ['lina@alcaldia.example']],
    ['lina@alcaldia.example ext. 103', ['lina@alcaldia.example']],
    ['lina@alcaldia.example Cel: 310 123 4567', ['lina@alcaldia.example']],
    ['lina@alcaldia.example 3101234567 2b@alcaldia.example', ['lina@alcaldia.example', '2b@alcaldia.example']],
    [
      'Institucional: lina@alcaldia.example Personal: rojas@alcaldia.example',
      ['lina@alcaldia.example', 'rojas@alcaldia.example'],
    ],
    ['lina@alcaldia.example (copia a: ana@alcaldia.example)', ['lina@alcaldia.example', 'ana@alcaldia.example']],
    ['1. pc@alcaldia.example\n2. ana@alcaldia.example', ['pc@alcaldia.example', 'ana@alcaldia.example']],
    ['', []],
  ])('%j', (text, emails) => {
    expect(readEmails(text)).toEqual({ emails, malformed: [] });
  });

  it.each([
    ['pc', 'pc'],
    ['pc@alcaldia', 'pc@alcaldia'],
    ['pc@@alcaldia.example', 'pc@@alcaldia.example'],
    ['.pc@alcaldia.example', '.pc@alcaldia.example'],
    ['pc@-alcaldia.example', 'pc@-alcaldia.example'],
    ['participación@alcaldia.example', 'participación@alcaldia.example'],
    ['pc@alcaldia.example\u0000', 'pc@alcaldia.example\u0000'],
    ['seis @alcaldia.example', 'seis @alcaldia.example'],
    ['prensa tocancipa@alcaldia.example', 'prensa tocancipa@alcaldia.example'],
    ['alcaldia:neira@alcaldia.example', 'alcaldia:neira@alcaldia.example'],
    ['ñ alcaldia@alcaldia.example', 'ñ alcaldia@alcaldia.example'],
    ['pc@ alcaldia.example', 'pc@ alcaldia.example'],
    ['pc@alcaldia.gov .example', 'pc@alcaldia.gov .example'],
    ['Prensa tocancipa@alcaldia.example', 'Prensa tocancipa@alcaldia.example'],
    ['Prensa Alcaldía Tocancipa@alcaldia.example', 'Prensa Alcaldía Tocancipa@alcaldia.example'],
    ['no usar: pc@alcaldia.example', 'no usar: pc@alcaldia.example'],
    ['pc(1)@alcaldia.example', 'pc(1)@alcaldia.example'],
    ['310 pc@alcaldia.example', '310 pc@alcaldia.example'],
    ['Prensa <prensa tocancipa@alcaldia.example>', 'prensa tocancipa@alcaldia.example'],
    [`${'p'.repeat(250)}@alcaldia.example`, `${'p'.repeat(250)}@alcaldia.example`],
  ])('nobody can write to %j', (text, malformed) => {
    expect(readEmails(text)).toEqual({ emails: [], malformed: [malformed] });
  });

  it('says nothing of a word beside an address, but of an address without @', () => {
    expect(readEmails('prensa, pc.alcaldia.example, ana@alcaldia.example')).toEqual({
      emails: ['ana@alcaldia.example'],
      malformed: ['pc.alcaldia.example'],
    });
    expect(readEmails('ana@alcaldia.example (no usar: luis@alcaldia.example)')).toEqual({
      emails: ['ana@alcaldia.example'],
      malformed: ['no usar: luis@alcaldia.example'],
    });
  });

  it('keeps every address that people use, each once, in order', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,10}$/);
    const address = fc.tuple(label, label).map(([local, domain]) => `${local}@${domain}.example`);
    const separator = fc.constantFrom(',', ';', '\n', ' ', ' ; ', ',\n');
    fc.assert(
      fc.property(fc.uniqueArray(address), separator, (addresses, between) => {
        expect(readEmails(addresses.join(between)).emails).toEqual(addresses);
      }),
    );
  });

  it('never gives an address with a line break or a blank, which a mail header could be forged with', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const email of readEmails(`${text}@alcaldia.example`).emails) expect(email).toMatch(/^[!-~]+@[!-~]+$/);
      }),
    );
  });
});
