/** How words sound, and what no word sounds like. */

import { describe, expect, it } from 'vitest';
import { isUnspeakable, soundsLike } from '#core/rules/words/sound.ts';

describe('words that sound alike', () => {
  it.each([
    ['realizar', 'realisar'],
    ['elaborar', 'elavorar'],
    ['conformar', 'comformar'],
    ['hacer', 'aser'],
    ['gestion', 'jestion'],
    ['equipo', 'ekipo'],
  ])('%s, %s', (word, other) => {
    expect(soundsLike(word, other)).toBe(true);
  });

  it.each([
    ['ficha', 'fica'],
    ['publicar', 'publisar'],
    ['amo', 'ano'],
    ['gato', 'jato'],
  ])('not %s, %s', (word, other) => {
    expect(soundsLike(word, other)).toBe(false);
  });
});

describe('a word that cannot be said', () => {
  it.each(['eqipo', 'publcar', 'cabilldo', 'ganadderos', 'cabihldo', 'assamblea'])('%s', (word) => {
    expect(isUnspeakable(word)).toBe(true);
  });

  it.each(
    'equipo publicar arriba accion innovacion instruccion abstracto transporte perspectiva concreto amplio enfrentar constructor inscripcion extra ciudad atlas etnia observar anchura inhabilitar adherir subyacer'.split(
      ' ',
    ),
  )('%s can be', (word) => {
    expect(isUnspeakable(word)).toBe(false);
  });
});
