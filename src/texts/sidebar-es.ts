/** Spanish texts of the sidebar. */

import { counted, figure } from './count-es.ts';
import { chainsEs } from './sidebar-chains-es.ts';
import { findingsEs } from './sidebar-findings-es.ts';
import { settingsEs } from './sidebar-settings-es.ts';

const longMonths = new Intl.DateTimeFormat('es-CO', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const longDays = new Intl.DateTimeFormat('es-CO', { dateStyle: 'long', timeZone: 'UTC' });

/** Everything the sidebar says on its own account; the sentences of commands and rules come from the server. */
export const sidebarEs = {
  title: 'Cronograma de rendición de cuentas',
  number: figure,
  month: (date: Date) => longMonths.format(date),
  day: (date: Date) => longDays.format(date),
  moment: (day: string, time: string) => `${day} a las ${time}`,
  reading: {
    title: 'Así leí su cronograma',
    titleBefore: 'Su cronograma',
    again: 'Volver a leer',
    sheet: 'Hoja',
    activities: (number: number) => (number === 1 ? 'actividad' : 'actividades'),
    months: (number: number) => (number === 1 ? 'mes' : 'meses'),
    weeks: (number: number) => (number === 1 ? 'semana' : 'semanas'),
    units: (number: number) => (number === 1 ? 'unidad' : 'unidades'),
    period: (first: string, last: string) => (first === last ? first : `${first} a ${last}`),
    questions: (number: number) => counted(number, 'pregunta por aclarar', 'preguntas por aclarar'),
  },
  answers: {
    guessing:
      'Mientras tanto sigo con lo que dice «por ahora». Si acerté, marque «Así está bien»; si no, elija otra respuesta.',
    standing: { doubtful: 'por ahora', sure: 'así lo leí', answered: 'lo dijo usted' },
    right: 'Así está bien',
    others: {
      row: { label: 'Otra fila', example: 'Escriba su número, por ejemplo: 12' },
      column: { label: 'Otra columna', example: 'Escriba sus letras, por ejemplo: C' },
      month: { label: 'Otro mes', example: 'Escriba mes y año, por ejemplo: febrero de 2025' },
    },
    alone: 'Guardaré solo esta respuesta: las demás preguntas pueden cambiar con ella.',
    save: (number: number) => (number === 0 ? 'Guardar respuestas' : `Guardar respuestas (${figure(number)})`),
    nothing: 'Todavía no ha respondido ninguna pregunta. Marque «Así está bien» donde acerté o elija otra respuesta.',
    missing: 'Falta su respuesta: escríbala o elija una de la lista.',
    saved: 'Guardé lo que usted respondió y volví a leer la hoja.',
  },
  understood: {
    title: 'Lo que entendí',
    groups: {
      sheet: 'Hoja y encabezado',
      calendar: 'Calendario',
      columns: 'Columnas',
      colours: 'Colores',
      texts: 'Letras y textos',
      owners: 'Responsables',
      others: 'Otras',
    },
    names: {
      'which-sheet': 'Hoja del cronograma',
      'header-row': 'Fila de los meses',
      'first-week-column': 'Primera semana',
      'last-week-column': 'Última semana',
      'last-row': 'Última fila',
      'first-month': 'Primer mes',
      'week-convention': 'Cómo se cuentan las semanas',
      'day-columns': 'Cada columna es',
      'other-periods': 'Columnas de otros periodos',
      'activity-column': 'Actividades',
      'number-column': 'Números',
      'stage-column': 'Etapas',
      'responsible-column': 'Responsables',
      'other-owners': 'Otras columnas de responsables',
      'merged-owners': 'Filas con varios responsables',
      'second-rows': 'Segunda fila de cada actividad',
      'unread-marks': 'Otros textos en las semanas',
    },
    families: {
      'month-order': (column: string) => `Mes de la columna ${column}`,
      'month-weeks': (column: string) => `Semana de la columna ${column}`,
      'fill-meaning': (colour: string) => `Relleno ${colour}`,
      'mark-meaning': (text: string) =>
        text === '#' ? 'Números en las semanas' : text === '%' ? 'Porcentajes en las semanas' : `Texto «${text}»`,
    },
    values: {
      row: (row: string) => `fila ${row}`,
      column: (letters: string) => `columna ${letters}`,
      none: 'sin respuesta',
    },
    change: 'Cambiar',
    answer: 'Responder',
    save: 'Guardar',
    takeBack: 'Volver a lo que lee el complemento',
  },
  commands: {
    leer: { running: 'Leyendo el cronograma…', problem: 'No se pudo leer' },
    validar: { caption: 'Validar cronograma', running: 'Validando…', problem: 'No se pudo validar' },
    responder: { running: 'Guardando…', problem: 'No se guardó' },
    ignorar: { running: 'Guardando…', problem: 'No se guardó' },
    correcciones: { running: 'Buscando correcciones…', problem: 'No se pudo mostrar' },
    corregir: { running: 'Corrigiendo…', problem: 'No se corrigió' },
    ir: { running: 'Buscando la celda…', problem: 'No se pudo ir a la celda' },
    ajustes: { running: 'Leyendo los ajustes…', problem: 'No se pudieron leer los ajustes' },
    ajustar: { running: 'Guardando…', problem: 'No se guardó' },
    'lista-de-marcas': { running: 'Cambiando la lista…', problem: 'No se cambió la lista' },
    cadenas: { running: 'Buscando cadenas…', problem: 'No se pudieron buscar las cadenas' },
    encadenar: { running: 'Guardando…', problem: 'No se guardó' },
    resumen: { caption: 'Generar resumen', running: 'Generando el resumen…', problem: 'No se pudo generar el resumen' },
  },
  findings: findingsEs,
  settings: settingsEs,
  chains: chainsEs,
  summary: {
    title: 'Avance',
    percent: (share: number) => `${Math.round(share * 100)} %`,
    executed: 'Semanas ejecutadas',
    of: (part: number, whole: number) => `${figure(part)} de ${figure(whole)}`,
    due: 'Semanas que ya debían cumplirse',
    overdue: 'Actividades vencidas',
  },
  problems: {
    unauthorised: {
      text: 'Google no dejó trabajar al panel. Suele pasar cuando hay varias cuentas de Google abiertas en el mismo navegador: el panel usa una cuenta y la hoja, otra.',
      steps: [
        'Abra la hoja en una ventana de incógnito y entre solo con la cuenta con la que la edita.',
        'O ábrala en un perfil del navegador que tenga una sola cuenta.',
        'Si solo tiene una cuenta abierta, use una orden del menú «Cronograma» y conceda los permisos que Google le pida.',
      ],
    },
    unreachable: {
      text: 'No llegó respuesta de Google. Revise la conexión a internet y, si lleva mucho tiempo con la hoja abierta, recárguela.',
      steps: [],
    },
    unreadable: {
      text: 'El complemento respondió algo que este panel no entiende. Cierre el panel y vuelva a abrirlo desde el menú «Cronograma».',
      steps: [],
    },
    detail: 'Detalle técnico',
    retry: 'Volver a intentar',
  },
} as const;
