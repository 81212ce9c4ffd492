/** The nine responsible units of the staff's own document. */

import { ownerColor } from '#core/colour/palette.ts';
import type { Directory } from './directory.ts';

interface KnownUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const UNITS: readonly KnownUnit[] = [
  { code: 'PC', name: 'Secretaría de Participación Comunitaria', aliases: [] },
  { code: 'COM', name: 'Dirección de Comunicaciones', aliases: [] },
  {
    code: 'TIC',
    name: 'Dirección de TIyC (tecnología, innovación y ciencia)',
    aliases: ['Dirección de TIyC', 'Dirección de TIC', 'Dirección de Tecnología, Innovación y Ciencia'],
  },
  {
    code: 'ENL',
    name: 'Enlaces de Rendición de Cuentas de cada dependencia',
    aliases: [
      'Enlaces de Rendición de Cuentas por cada dependencia',
      'Enlaces de Rendición de Cuentas por dependencia',
      'Enlaces de cada dependencia',
      'Enlaces de las dependencias',
    ],
  },
  { code: 'PLA', name: 'Secretaría de Planeación', aliases: [] },
  { code: 'GL', name: 'Grupo Líder de Rendición de Cuentas', aliases: [] },
  { code: 'IS', name: 'Secretaría de Integración Social', aliases: [] },
  { code: 'EEA', name: 'Equipo Estratégico del Alcalde', aliases: [] },
  { code: 'ENC', name: 'Enlaces de la Dirección de Comunicaciones de cada dependencia', aliases: [] },
];

/**
 * Units, codes and spellings as they stand in "Actualización del cronograma de la Estrategia de Rendición de Cuentas"
 * of the alcaldía; without addresses, which only the staff know. Misspellings of the document are no aliases.
 */
export const KNOWN_DIRECTORY: Directory = {
  units: UNITS.map((unit, index) => ({ ...unit, emails: [], color: ownerColor(index) })),
};
