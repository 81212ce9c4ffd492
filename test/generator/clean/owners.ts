/** Who answers for activities: units by their right names, and cells that name one or several of them. */

import type { Random } from './random.ts';

/** The directories: units of one institution each. Two of a directory may share a head that one of them lends the other. */
const DIRECTORIES: readonly (readonly string[])[] = [
  [
    'Secretaría de Planeación',
    'Secretaría de Gobierno',
    'Secretaría de Hacienda',
    'Secretaría de Salud',
    'Secretaría de Educación',
    'Secretaría de Infraestructura',
    'Secretaría de Cultura y Turismo',
    'Oficina de Control Interno',
    'Oficina Asesora de Comunicaciones',
    'Dirección de Talento Humano',
    'Despacho del Alcalde',
    'Comité Institucional de Gestión y Desempeño',
    'Todas las dependencias',
  ],
  [
    'Secretaría de Participación Comunitaria',
    'Dirección de Comunicaciones',
    'Dirección de TIC',
    'Secretaría de Planeación',
    'Grupo Líder de Rendición de Cuentas',
    'Secretaría de Integración Social',
    'Equipo Estratégico del Alcalde',
    'Enlaces de las dependencias',
  ],
  [
    'Dirección de Planeación y Presupuesto',
    'Dirección de Tecnología e Innovación',
    'Dirección Administrativa y Financiera',
    'Dirección de Participación y Convivencia',
    'Subdirección de Servicio al Ciudadano',
    'Oficina Asesora Jurídica',
    'Oficina de Prensa',
    'Grupo de Gestión Documental',
    'Enlaces de cada dirección',
    'Comité Directivo',
  ],
  [
    'Gerencia',
    'Subgerencia Administrativa',
    'Subgerencia Científica',
    'Oficina de Planeación',
    'Oficina de Atención al Usuario',
    'Coordinación de Calidad',
    'Coordinación de Enfermería',
    'Oficina Asesora Jurídica',
    'Asociación de Usuarios',
    'Junta Directiva',
  ],
  [
    'Secretaría General y de Gobierno',
    'Secretaría de Obras e Infraestructura',
    'Tesorería Municipal',
    'Comisaría de Familia',
    'Inspección de Policía',
    'Personería Municipal',
    'Coordinación de Deportes',
    'Almacén Municipal',
    'Consejo Territorial de Planeación',
  ],
];

const SEPARATORS = [', ', '; ', ' / ', '\n', ' y '] as const;
const FEWEST_UNITS = 4;
/** "Secretaría de Planeación" → its head and what is lent it. */
const LENDABLE = /^(Secretaría|Dirección|Oficina) de (\p{Lu}[\p{L}]+)$/u;

/** Texts of owner cells, one each for so many activities. */
export function ownerTexts(random: Random, count: number): string[] {
  const directory = random.pick(DIRECTORIES);
  const units = random.shuffled(directory).slice(0, random.int(FEWEST_UNITS, directory.length));
  const separator = random.pick(SEPARATORS);
  const cells = Array.from({ length: count }, () => {
    return random.shuffled(units).slice(0, random.weighted([14, 1], [4, 2], [1, 3]));
  });
  const alone = new Set(cells.filter((cell) => cell.length === 1).flat());
  return cells.map((cell) => lent(random, cell, alone) ?? joined(cell, separator));
}

function joined(cell: readonly string[], separator: string): string {
  return separator === ' y ' && cell.length > 2
    ? `${cell.slice(0, -1).join(', ')} y ${cell.at(-1)}`
    : cell.join(separator);
}

/** "Secretaría de Planeación y Hacienda", where both stand in cells of their own too; now and then. */
function lent(random: Random, cell: readonly string[], alone: ReadonlySet<string>): string | null {
  const [one, other] = cell.map((unit) => LENDABLE.exec(unit));
  if (cell.length !== 2 || !cell.every((unit) => alone.has(unit)) || !random.chance(30)) return null;
  if (one === null || other === null || one === undefined || other === undefined || one[1] !== other[1]) return null;
  return /^I/.test(other[2] ?? '') ? null : `${one[0]} y ${other[2]}`;
}
