/** Where words carry their accent. */

import { describe, expect, it } from 'vitest';
import { hasStrayAccent, spellingsOf, sureSpelling } from '#core/rules/words/accents.ts';
import { lettersOf, Word } from '#core/rules/words/word.ts';

/** How the second of three words must be written, or null; `''` stands for no word. */
function spelling(before: string, text: string, after = ''): string | null {
  const word = (written: string) => (written === '' ? undefined : new Word(lettersOf(written), 0, written.length, ' '));
  const letters = lettersOf(text);
  const spellings = spellingsOf(letters);
  return spellings && sureSpelling(spellings, new Word(letters, 0, text.length, ' '), word(before), word(after));
}

describe('the sure spelling of a word', () => {
  it.each([
    ['gestion', 'gestión'],
    ['reunion', 'reunión'],
    ['conexion', 'conexión'],
    ['difusíon', 'difusión'],
    ['gestiòn', 'gestión'],
    ['metodologias', 'metodologías'],
    ['autonomia', 'autonomía'],
    ['economico', 'económico'],
    ['tecnologicas', 'tecnológicas'],
    ['estadistica', 'estadística'],
    ['biometricos', 'biométricos'],
    ['linguísticas', 'linguísticas'],
    ['lingüisticas', 'lingüísticas'],
    ['articulos', 'artículos'],
    ['psicologos', 'psicólogos'],
    ['segun', 'según'],
    ['nino', 'niño'],
    ['paises', 'países'],
    ['actívidad', 'actividad'],
    ['lideres', 'líderes'],
  ])('%s is %s', (written, right) => {
    expect(spelling('', written)).toBe(right);
  });

  it.each([
    'guion',
    'reuniones',
    'mission',
    'proyectó',
    'informé',
    'publica',
    'secretaria',
    'practica',
    'plática',
    'platica',
    'convocatoria',
    'ratico',
    'prestamos',
    'asis',
    'video',
    'periodo',
  ])('%s is left open', (written) => {
    expect(spelling('', written) ?? written).toBe(written);
  });

  it('depends on what stands beside it', () => {
    expect(spelling('el', 'termino')).toBe('término');
    expect(spelling('cuando', 'termino')).toBeNull();
    expect(spelling('audiencia', 'publica')).toBe('pública');
    expect(spelling('consulta', 'publica', 'el')).toBeNull();
    expect(spelling('la', 'publica')).toBeNull();
    expect(spelling('servidor', 'publico')).toBe('público');
    expect(spelling('World', 'Vision')).toBeNull();
    expect(spelling('la', 'Vision')).toBe('visión');
  });
});

describe('a stray accent', () => {
  it.each(['jóven', 'imágen', 'cuéntas', 'estratégia', 'acciónes', 'incluído', 'ésto', 'dialógo'])(
    '%s has one',
    (word) => {
      expect(hasStrayAccent(word)).toBe(true);
    },
  );

  it.each(
    'jóvenes línea búho raíces período país oído continúe técnico héroe cómo cuáles sólo éstas cómics líder también gestión lección águila'.split(
      ' ',
    ),
  )('%s has none', (word) => {
    expect(hasStrayAccent(word)).toBe(false);
  });
});
