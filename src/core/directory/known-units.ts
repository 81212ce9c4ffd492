/** The nine responsible units of the staff's own document. */

import { ownerColor } from '#core/colour/palette.ts';
import type { Directory } from './directory.ts';

/** Code, name and aliases. */
const UNITS: readonly (readonly [code: string, name: string, ...aliases: string[]])[] = [
  ['PC', 'Secretaría de Participación Comunitaria'],
  ['COM', 'Dirección de Comunicaciones'],
  [
    'TIC',
    'Dirección de TIyC (tecnología, innovación y ciencia)',
    'Dirección de TIyC',
    'Dirección de TIC',
    'Dirección de Tecnología, Innovación y Ciencia',
  ],
  [
    'ENL',
    'Enlaces de Rendición de Cuentas de cada dependencia',
    'Enlaces de Rendición de Cuentas por cada dependencia',
    'Enlaces de Rendición de Cuentas por dependencia',
    'Enlaces de cada dependencia',
    'Enlaces de las dependencias',
  ],
  ['PLA', 'Secretaría de Planeación'],
  ['GL', 'Grupo Líder de Rendición de Cuentas'],
  ['IS', 'Secretaría de Integración Social'],
  ['EEA', 'Equipo Estratégico del Alcalde'],
  ['ENC', 'Enlaces de la Dirección de Comunicaciones de cada dependencia'],
];

/**
 * Units, codes and spellings as they stand in "Actualización del cronograma de la Estrategia de Rendición de Cuentas"
 * of the alcaldía; without addresses, which only the staff know. Misspellings of the document are no aliases.
 */
export const KNOWN_DIRECTORY: Directory = {
  units: UNITS.map(([code, name, ...aliases], index) => ({
    code,
    name,
    aliases,
    emails: [],
    color: ownerColor(index),
  })),
};
