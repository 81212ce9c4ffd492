/** The columns that are no week: which there are, in which order, under which headings, and what stands in the others. */

import fc from 'fast-check';
import { type Drawing, type DrawnValue, merge, write } from './drawing.ts';
import { sometimes, weighted } from './weighted.ts';

/** What a column holds. */
export type Role = 'number' | 'stage' | 'activity' | 'responsible' | 'support' | 'kind' | 'extra';

/** A column that is no week. */
export interface TextColumn {
  readonly role: Role;
  readonly heading: string;
  readonly column: number;
}

const NUMBER_HEADINGS = ['N°', 'No.', 'No', 'Ítem', '#', 'Nro', 'Nro.', 'N.º', 'Núm.', 'Item', 'Número'] as const;
const ACTIVITY_HEADINGS = [
  'Actividad',
  'Actividades',
  'Acción',
  'Acciones',
  'Tarea',
  'Tareas',
  'Descripción',
  'Descripción de la actividad',
  'Actividades a desarrollar',
  'Nombre de la actividad',
] as const;
const OWNER_HEADINGS = [
  'Responsable',
  'Responsables',
  'Responsable(s)',
  'Dependencia',
  'Dependencia responsable',
  'Área responsable',
  'Área',
  'Unidad',
  'Unidad responsable',
  'Encargado',
  'Encargado(a)',
  'Responsable de la actividad',
  'Líder',
] as const;
const STAGE_HEADINGS = ['Etapa', 'Fase', 'Componente', 'Etapas', 'Momento'] as const;
const SUPPORT_HEADINGS = ['Apoyo', 'Dependencia de apoyo', 'Corresponsable', 'Apoyos'] as const;

/** Columns beside the schedule's own, and what stands in them. */
const EXTRAS = {
  Meta: ['1 informe', '3 mesas', '100%'],
  Indicador: ['N° de asistentes / N° de convocados', 'Informe publicado'],
  Producto: ['Acta', 'Documento', 'Listado de asistencia'],
  Evidencia: ['Fotos', 'Enlace en la página web', 'Actas'],
  'Medio de verificación': ['Pantallazo', 'Acta firmada'],
  Observaciones: ['', '', 'Se aplazó por lluvias', 'Pendiente'],
  Recursos: ['Propios', 'Humanos y técnicos', { number: 1500000, format: '#,##0' }],
  Presupuesto: [{ number: 2000000, format: '#,##0' }, 0],
  '% avance': [{ number: 0.5, format: '0%' }, { number: 1, format: '0%' }, ''],
  'Fecha inicio': [{ day: '2025-02-03', format: 'dd/mm/yyyy' }, ''],
  'Fecha fin': [{ day: '2025-03-14', format: 'dd/mm/yyyy' }, ''],
  Lugar: ['Auditorio', 'Parque principal'],
  Objetivo: ['Informar a la ciudadanía', 'Promover el diálogo con los grupos de valor'],
  Estado: ['En ejecución', 'Cumplida', 'Por iniciar'],
} as const satisfies Record<string, readonly DrawnValue[]>;

type Extra = keyof typeof EXTRAS;
const EXTRA_NAMES = Object.keys(EXTRAS) as Extra[];

/** Options of the columns. */
export interface Columns {
  readonly order:
    | 'number stage activity responsible'
    | 'stage number activity responsible'
    | 'number responsible stage activity'
    | 'number activity responsible stage'
    | 'responsible number stage activity'
    | 'number stage activity | responsible';
  readonly numbered: boolean;
  readonly owned: boolean;
  readonly support: boolean;
  readonly numberHeading: (typeof NUMBER_HEADINGS)[number];
  readonly activityHeading: (typeof ACTIVITY_HEADINGS)[number];
  readonly ownerHeading: (typeof OWNER_HEADINGS)[number];
  readonly stageHeading: (typeof STAGE_HEADINGS)[number];
  readonly supportHeading: (typeof SUPPORT_HEADINGS)[number];
  readonly spelling: 'as is' | 'upper' | 'no accents' | 'line break' | 'spaces';
  /** Over several header rows: merged down, in the first or in the last of them. */
  readonly headingPlace: 'merged' | 'top' | 'bottom';
  /** Before the owner's, behind it, and behind the weeks. */
  readonly extrasInside: readonly Extra[];
  readonly extrasBefore: readonly Extra[];
  readonly extrasBehind: readonly Extra[];
}

const extras = (weight: number): fc.Arbitrary<readonly Extra[]> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 100 - weight, arbitrary: fc.constant([]) },
    { weight, arbitrary: fc.uniqueArray(fc.constantFrom(...EXTRA_NAMES), { minLength: 1, maxLength: 3 }) },
  );

/** Any such options. */
export const columnsFields: { [Key in keyof Columns]: fc.Arbitrary<Columns[Key]> } = {
  order: weighted(
    [14, 'number stage activity responsible'],
    [4, 'stage number activity responsible'],
    [1, 'number responsible stage activity'],
    [1, 'number activity responsible stage'],
    [1, 'responsible number stage activity'],
    [2, 'number stage activity | responsible'],
  ),
  numbered: sometimes(85),
  owned: sometimes(99),
  support: sometimes(2),
  numberHeading: fc.constantFrom(...NUMBER_HEADINGS),
  activityHeading: fc.constantFrom('Actividad', ...ACTIVITY_HEADINGS),
  ownerHeading: fc.constantFrom('Responsable', 'Responsable', ...OWNER_HEADINGS),
  stageHeading: fc.constantFrom(...STAGE_HEADINGS),
  supportHeading: fc.constantFrom(...SUPPORT_HEADINGS),
  spelling: weighted([4, 'as is'], [6, 'upper'], [1, 'no accents'], [1, 'line break'], [1, 'spaces']),
  headingPlace: weighted([6, 'merged'], [3, 'top'], [2, 'bottom']),
  extrasInside: extras(12),
  extrasBefore: extras(6),
  extrasBehind: extras(25),
};

/** The columns left and right of the weeks, in order, without their places. */
export function columnRoles(
  options: Columns,
  hasStages: boolean,
  hasKinds: boolean,
): { readonly left: readonly Omit<TextColumn, 'column'>[]; readonly right: readonly Omit<TextColumn, 'column'>[] } {
  const [left = '', right = ''] = options.order.split('|');
  const own = (roles: string): Omit<TextColumn, 'column'>[] =>
    roles
      .trim()
      .split(' ')
      .filter((role) => role !== '')
      .flatMap((role) => ownColumns(role as Role, options, hasStages));
  const extra = (names: readonly Extra[]): Omit<TextColumn, 'column'>[] =>
    names.map((heading) => ({ role: 'extra', heading: spelled(heading, options.spelling) }));
  const kind: Omit<TextColumn, 'column'>[] = hasKinds ? [{ role: 'kind', heading: 'P/E' }] : [];
  const placed = own(left);
  const activityAt = placed.findIndex(({ role }) => role === 'activity');
  placed.splice(activityAt + 1, 0, ...extra(options.extrasInside));
  placed.splice(activityAt, 0, ...extra(options.extrasBefore));
  return { left: [...placed, ...kind], right: [...own(right), ...extra(options.extrasBehind)] };
}

function ownColumns(role: Role, options: Columns, hasStages: boolean): Omit<TextColumn, 'column'>[] {
  const column = (named: Role, heading: string) => ({ role: named, heading: spelled(heading, options.spelling) });
  if (role === 'number') return options.numbered ? [column(role, options.numberHeading)] : [];
  if (role === 'stage') return hasStages ? [column(role, options.stageHeading)] : [];
  if (role === 'activity') return [column(role, options.activityHeading)];
  const owner = options.owned ? [column('responsible', options.ownerHeading)] : [];
  return options.owned && options.support ? [...owner, column('support', options.supportHeading)] : owner;
}

function spelled(heading: string, spelling: Columns['spelling']): string {
  if (spelling === 'upper') return heading.toUpperCase();
  if (spelling === 'no accents') return heading.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (spelling === 'spaces') return ` ${heading} `;
  return spelling === 'line break' ? heading.replace(' ', '\n') : heading;
}

/** Writes the headings over the header's rows. */
export function drawHeadings(
  drawing: Drawing,
  columns: readonly TextColumn[],
  top: number,
  bottom: number,
  place: Columns['headingPlace'],
): void {
  for (const { heading, column } of columns) {
    write(drawing, place === 'bottom' ? bottom : top, column, heading);
    if (place === 'merged') merge(drawing, { row: top, column, rows: bottom - top + 1, columns: 1 });
  }
}

/** What stands in an extra column of the activity with this index. */
export function extraValue(heading: string, index: number): DrawnValue | null {
  const folded = heading.replace(/\s+/g, ' ').trim().toUpperCase();
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toUpperCase();
  const name = EXTRA_NAMES.find((extra) => plain(extra) === plain(folded));
  const values: readonly DrawnValue[] = name === undefined ? [] : EXTRAS[name];
  const value = values[index % Math.max(1, values.length)];
  return value === undefined || value === '' ? null : value;
}
