/** Slips of the pen, and words that only look like them. */

import { describe, expect, it } from 'vitest';
import { isSlip, slipIndex } from '#core/rules/words/slip.ts';

describe('a slip', () => {
  it.each([
    ['depedencia', 'dependencia'],
    ['rendiccion', 'rendicion'],
    ['presupeusto', 'presupuesto'],
    ['organisacion', 'organizacion'],
    ['ebaluacion', 'ebaluasion'],
    ['conprometido', 'comprometido'],
    ['participacon', 'participacion'],
    ['realisar', 'realizar'],
    ['estrateguia', 'estrategia'],
    ['resonsable', 'responsable'],
    ['cabilldo', 'cabildo'],
  ])('%s for %s', (word, right) => {
    expect(isSlip(word, right)).toBe(true);
  });

  it.each([
    ['accion', 'seccion'],
    ['comision', 'omision'],
    ['ninos', 'ninas'],
    ['realizar', 'realizara'],
    ['responsable', 'responsables'],
    ['publicado', 'publicada'],
    ['conformacion', 'confirmacion'],
    ['evaluacion', 'evacuacion'],
    ['proteccion', 'proyeccion'],
    ['cunetas', 'cuentas'],
    ['planilla', 'plantilla'],
    ['concejos', 'consejos'],
    ['trasparencia', 'transparencia'],
    ['setiembre', 'septiembre'],
    ['suscripcion', 'subscripcion'],
    ['reedicion', 'redicion'],
    ['contrastacion', 'contratacion'],
    ['realzar', 'realizar'],
    ['publicar', 'publicas'],
    ['veredas', 'verdes'],
    ['talleres', 'taller'],
    ['igual', 'igual'],
  ])('is not what %s and %s differ by', (word, other) => {
    expect(isSlip(word, other)).toBe(false);
    expect(isSlip(other, word)).toBe(false);
  });
});

it('the index finds what a comparison with every word finds', () => {
  const words = ['dependencia', 'cronograma', 'presupuesto', 'participacion', 'organizacion', 'comunidad'];
  for (const word of ['depedencia', 'cronorama', 'presupeusto', 'participacon', 'organisacion', 'comunidades']) {
    expect(slipIndex(words).near(word)).toEqual(words.filter((other) => isSlip(word, other)));
  }
});
