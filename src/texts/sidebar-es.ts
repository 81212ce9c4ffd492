/** Spanish texts of the sidebar. */

const figures = new Intl.NumberFormat('es-CO');

function count(number: number, one: string, many: string): string {
  return `${figures.format(number)} ${number === 1 ? one : many}`;
}

/** Everything the sidebar says on its own account; the sentences of commands and rules come from the server. */
export const sidebarEs = {
  title: 'Cronograma de rendición de cuentas',
  number: (value: number) => figures.format(value),
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
    questions: (number: number) => count(number, 'pregunta por aclarar', 'preguntas por aclarar'),
    guessing: 'Mientras tanto sigo con lo que me parece más probable.',
  },
  commands: {
    leer: { running: 'Leyendo el cronograma…', problem: 'No se pudo leer' },
    validar: { caption: 'Validar cronograma', running: 'Validando…', problem: 'No se pudo validar' },
    resumen: { caption: 'Generar resumen', running: 'Generando el resumen…', problem: 'No se pudo generar el resumen' },
  },
  findings: {
    title: 'Hallazgos',
    severities: {
      error: { one: 'Error', many: 'Errores' },
      warning: { one: 'Advertencia', many: 'Advertencias' },
      info: { one: 'Aviso', many: 'Avisos' },
    },
    more: (next: number, left: number) => `Mostrar más (${figures.format(next)} de ${figures.format(left)} restantes)`,
    checked: 'Se revisó:',
    checks: [
      'el año del título y las semanas de cada mes frente al calendario',
      'las marcas: que se entiendan y estén en una semana',
      'la numeración: ni repetida ni incompleta',
      'las actividades: ni vacías, ni cortadas, ni sin marcas',
      'los responsables: conocidos y bien escritos',
      'los espacios sobrantes',
    ],
  },
  summary: {
    title: 'Avance',
    percent: (share: number) => `${Math.round(share * 100)} %`,
    executed: 'Semanas ejecutadas',
    of: (part: number, whole: number) => `${figures.format(part)} de ${figures.format(whole)}`,
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
  },
} as const;
