/** Addresses in the "Responsables" sheet that nobody can be written to. */

import { defineRule, type RuleNotes } from '../rule.ts';

export const malformedEmail = defineRule({
  id: 'malformed-email',
  title: 'Correo mal escrito',
  severity: 'error',
  options: {},
  *check(_, __, { directory }) {
    for (const { row, column, subject, text } of directory.problems.filter(
      ({ code }) => code === 'malformed-address',
    )) {
      yield {
        sheet: 'directory',
        row,
        column,
        about: subject,
        text,
        advice: 'Escriba la dirección completa, con la arroba y el dominio y sin espacios ni tildes.',
      };
    }
  },
});

/** For the documentation. */
export const malformedEmailNotes: RuleNotes<typeof malformedEmail> = {
  description: 'Busca en la columna de correos de la hoja Responsables textos que no son direcciones de correo.',
  reason: 'A esa dirección no le llega nada, y la unidad se queda sin el resumen de sus actividades.',
  source: 'Estándar RFC 5321 (direcciones de correo).',
  example: '«planeacion.alcaldia.example» no es una dirección de correo: no se tuvo en cuenta.',
  fixable: false,
  optionNotes: {},
};
