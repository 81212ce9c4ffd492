/** What is to be done, by whom and when, before any sheet is drawn: the part of a schedule that is always the same. */

import fc from 'fast-check';
import { weighted } from './weighted.ts';

/** Some weeks in a row. */
export interface Bar {
  /** Where it begins, in thousandths of all the weeks. */
  readonly start: number;
  readonly length: number;
  /** How many of its weeks, from the first on, are executed. */
  readonly executed: number;
}

/** One activity; `{year}` in its title stands for the schedule's year. */
export interface PlannedActivity {
  readonly title: string;
  readonly owner: string;
  /** Whether a new stage begins with it. */
  readonly opensStage: boolean;
  readonly bars: readonly Bar[];
}

/** The whole plan. */
export interface Plan {
  readonly year: number;
  /** 1 January … 12 December. */
  readonly firstMonth: number;
  readonly months: number;
  readonly activities: readonly PlannedActivity[];
}

const TITLES = [
  'Convocar a la ciudadanía',
  'Conformar el equipo líder de rendición de cuentas',
  'Capacitar a los enlaces de cada dependencia',
  'Publicar el informe de gestión',
  'Realizar la audiencia pública',
  'Elaborar el autodiagnóstico del proceso',
  'Definir la estrategia de comunicaciones y el micrositio',
  'Identificar los grupos de valor y de interés',
  'Diálogo zonal con las comunas 1, 2 y 3',
  'Recolectar y consolidar la información por dependencias',
  'Responder por escrito las preguntas (15 días)',
  'Aplicar la encuesta de percepción',
  'Sistematizar los resultados de los diálogos',
  'Formular el plan de mejoramiento',
  'Mesa de trabajo con niños, niñas y adolescentes',
  'Boletín de prensa',
  'Enviar invitaciones',
  'Seguimiento a los compromisos',
  'Feria de la transparencia: stands, foros y conversatorios',
  'Actualizar la página web',
  'Informe mensual de avance',
  'Reunión del comité',
  'Socializar el reglamento  de la audiencia ',
  'Evaluar la jornada\n(lista de asistencia y actas)',
  'Hacer seguimiento al 100% de las acciones y',
  'E. Evaluación y cierre',
  'Semana de la participación',
  'Contratar el operador logístico',
] as const;

/** Titles that name a year. */
const DATED_TITLES = ['Audiencia pública {year}', 'Publicar el plan de acción {year}'] as const;

const OWNERS = [
  'Secretaría de Planeación',
  'Oficina Asesora de Comunicaciones',
  'Secretaría de Gobierno y Participación',
  'Planeación, Prensa',
  'Secretaría General y Dirección de TIC',
  'Oficina de Control Interno (OCI)',
  'Despacho del Alcalde / Oficina de Prensa',
  'Secretaría de Hacienda - Tesorería',
  'Secretaría de Salud\nSecretaría de Educación',
  '1. Planeación\n2. Control Interno',
  'Equipo líder con apoyo de Comunicaciones',
  'Todas las dependencias',
  'SECRETARIA DE PLANEACION',
  'Secretaria de  planeación ',
  'Personería; Concejo Municipal',
  'Enlaces de rendición de cuentas',
  'P.U. Atención al Ciudadano',
  'Gerencia',
] as const;

const bar: fc.Arbitrary<Bar> = fc.record({
  start: fc.nat(999),
  length: weighted([8, 1], [5, 2], [2, 3], [2, 4], [1, 9]),
  executed: weighted([3, 0], [2, 1], [1, 9]),
});

const activity: fc.Arbitrary<PlannedActivity> = fc.record({
  title: fc.oneof(
    { withCrossShrink: true },
    { weight: 30, arbitrary: fc.constantFrom(...TITLES) },
    { weight: 1, arbitrary: fc.constantFrom(...DATED_TITLES) },
  ),
  owner: fc.oneof(
    { withCrossShrink: true },
    { weight: 20, arbitrary: fc.constantFrom(...OWNERS) },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  opensStage: weighted([3, false], [1, true]),
  bars: fc.oneof(
    { withCrossShrink: true },
    { weight: 12, arbitrary: fc.array(bar, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
});

/** Any plan: mostly a year of some ten activities. */
export const planArbitrary: fc.Arbitrary<Plan> = fc.record({
  year: fc.integer({ min: 2019, max: 2031 }),
  firstMonth: weighted([16, 1], [4, 2], [1, 3], [1, 5], [1, 7], [1, 8], [1, 10], [1, 11], [1, 12]),
  months: weighted(
    [4, 2],
    [3, 1],
    [3, 3],
    [3, 4],
    [5, 6],
    [2, 9],
    [2, 11],
    [16, 12],
    [2, 13],
    [1, 18],
    [1, 24],
    [1, 36],
  ),
  activities: fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.array(activity, { minLength: 1, maxLength: 4, size: 'max' }) },
    { weight: 6, arbitrary: fc.array(activity, { minLength: 4, maxLength: 14, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(activity, { minLength: 14, maxLength: 30, size: 'max' }) },
  ),
});
