/** How a clean schedule looks: its columns, header, marks and what surrounds it. */

import type { Random } from './random.ts';

/** How weeks are marked. */
export type MarkStyle =
  | { readonly kind: 'letters' }
  | { readonly kind: 'signs'; readonly sign: string }
  | { readonly kind: 'fills'; readonly planned: string; readonly executed: string | null }
  | { readonly kind: 'stacked' };

/** Options of one sheet. */
export interface Look {
  readonly sheet: string;
  readonly blankColumns: number;
  /** Lines above the title: the entity, the code and version of the form. */
  readonly entity: boolean;
  readonly form: boolean;
  readonly subtitle: boolean;
  readonly title: 'Cronograma' | 'CRONOGRAMA' | 'Cronograma de actividades' | 'Plan de trabajo';
  readonly yearWord: '' | 'vigencia ' | 'año ';
  readonly mergedTitle: boolean;
  /** Where the year is said; months that do not say it take it from the title. */
  readonly year: 'title' | 'months';
  readonly monthStyle: 'MARZO' | 'Marzo' | 'MAR' | 'date';
  readonly mergedMonths: boolean;
  readonly weekStyle: '1' | 'S1' | 'Semana 1' | 'days';
  readonly headings: Readonly<Record<'number' | 'stage' | 'activity' | 'responsible', string>>;
  readonly headingRows: 'merged' | 'top' | 'bottom';
  readonly numbers: 'running' | 'by part' | 'dotted' | 'none';
  readonly parts: 'merged column' | 'column' | 'rows' | 'none';
  readonly partNames: 'as is' | 'numbered' | 'capitals';
  /** A blank row above each part. */
  readonly spacers: boolean;
  readonly titles: 'as is' | 'full stop' | 'capitals';
  /** Columns before and behind the weeks. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly marks: MarkStyle;
  readonly mergedOwners: boolean;
  readonly foot: 'none' | 'legend' | 'signature';
}

const FILLS = ['#92d050', '#9fc5e8', '#ffe599', '#b4a7d6'] as const;
const EXECUTED_FILL = '#6aa84f';

/** Any look; `needsDays` where only the days of the weeks say how they are counted. */
export function drawLook(random: Random, needsDays: boolean): Look {
  const parts = random.weighted<Look['parts']>([3, 'merged column'], [2, 'column'], [2, 'rows'], [2, 'none']);
  const numbers = random.weighted<Look['numbers']>([6, 'running'], [1, 'by part'], [2, 'dotted'], [2, 'none']);
  const year = random.pick(['title', 'months'] as const);
  const isUpper = random.chance(50);
  const headings = {
    number: random.pick(['N.º', 'No.', 'Ítem', '#']),
    stage: random.pick(['Etapa', 'Componente', 'Fase']),
    activity: random.pick(['Actividad', 'Actividades', 'Acción', 'Descripción de la actividad']),
    responsible: random.pick(['Responsable', 'Responsables', 'Dependencia responsable']),
  };
  return {
    sheet: random.pick(['Cronograma', 'Plan de trabajo', 'Hoja 1']),
    blankColumns: random.weighted([4, 0], [1, 1]),
    entity: random.chance(50),
    form: random.chance(15),
    subtitle: random.chance(40),
    title: random.pick(['Cronograma', 'CRONOGRAMA', 'Cronograma de actividades', 'Plan de trabajo']),
    yearWord: random.weighted([3, ''], [1, 'vigencia '], [1, 'año ']),
    mergedTitle: random.chance(60),
    year,
    monthStyle: random.weighted([3, 'MARZO'], [3, 'Marzo'], [2, 'MAR'], [year === 'months' ? 1 : 0, 'date']),
    mergedMonths: random.chance(70),
    weekStyle: needsDays ? 'days' : random.weighted([4, '1'], [2, 'S1'], [1, 'Semana 1'], [1, 'days']),
    headings: isUpper ? mapped(headings, (text) => text.toUpperCase()) : headings,
    headingRows: random.weighted([4, 'merged'], [1, 'top'], [1, 'bottom']),
    numbers: parts === 'none' && numbers !== 'none' ? 'running' : numbers,
    parts,
    partNames: random.weighted([3, 'as is'], [1, 'numbered'], [1, 'capitals']),
    spacers: random.chance(8),
    titles: random.weighted([8, 'as is'], [1, 'full stop'], [1, 'capitals']),
    before: random.weighted([4, []], [1, ['Meta']], [1, ['Producto']]),
    behind: random.weighted([4, []], [1, ['Observaciones']], [1, ['Evidencia']]),
    marks: drawMarks(random),
    mergedOwners: random.chance(15),
    foot: random.weighted([3, 'none'], [1, 'legend'], [2, 'signature']),
  };
}

function drawMarks(random: Random): MarkStyle {
  return random.weighted<MarkStyle>(
    [5, { kind: 'letters' }],
    [3, { kind: 'signs', sign: random.pick(['X', 'x', '✓', '•']) }],
    [2, { kind: 'fills', planned: random.pick(FILLS), executed: null }],
    [1, { kind: 'fills', planned: random.pick(FILLS), executed: EXECUTED_FILL }],
    [2, { kind: 'stacked' }],
  );
}

function mapped<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  change: (text: string) => string,
): Record<Key, string> {
  return Object.fromEntries(Object.entries<string>(texts).map(([key, text]) => [key, change(text)])) as Record<
    Key,
    string
  >;
}
