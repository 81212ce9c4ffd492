/** Spanish texts of the sidebar about findings and their corrections. */

import { counted, figure } from './count-es.ts';

/** What stands around the findings; their own sentences come from the rules. */
export const findingsEs = {
  title: 'Hallazgos',
  sheet: 'También están en la hoja «Hallazgos».',
  severities: {
    error: { one: 'Error', many: 'Errores' },
    warning: { one: 'Advertencia', many: 'Advertencias' },
    info: { one: 'Aviso', many: 'Avisos' },
  },
  only: 'Ver solo:',
  search: 'Buscar en los hallazgos',
  searchExample: 'Celda, palabra, regla o unidad',
  groupings: { title: 'Agrupar', severity: 'Por gravedad', unit: 'Por unidad' },
  noUnit: 'Sin unidad',
  shown: (shown: number, all: number) =>
    `${shown === 1 ? 'Se ve' : 'Se ven'} ${figure(shown)} de ${counted(all, 'hallazgo', 'hallazgos')}.`,
  noneShown: 'Ningún hallazgo coincide.',
  showAll: 'Ver todos',
  more: (next: number, left: number) => `Mostrar más (${figure(next)} de ${figure(left)} restantes)`,
  what: 'Qué hacer:',
  goTo: 'Ir a la celda',
  correct: 'Corregir',
  ignore: 'Ignorar…',
  why: '¿Por qué?',
  cancel: 'Cancelar',
  close: 'Cerrar',
  correcting: {
    before: 'Ahora',
    after: 'Quedará',
    blanks: { space: 'espacio', tab: 'tabulación', line: 'salto de línea' },
    ask: (cell: string) => `¿Cambiar la celda ${cell}?`,
    yes: 'Sí, corregir',
    undo: 'Se deshace con «Cronograma › Deshacer el último cambio…».',
  },
  correctingAll: {
    open: (number: number) => `Corregir todo lo seguro (${figure(number)})`,
    title: 'Revise antes de corregir',
    intro: (number: number) =>
      number === 1
        ? 'Cambiará 1 celda. Si no quiere el cambio, quítele la marca.'
        : `Cambiarán ${figure(number)} celdas. Quite la marca a las que no quiera cambiar.`,
    all: 'Marcar todas',
    none: 'No marcar ninguna',
    partly: (left: number) =>
      `${left === 1 ? 'Falta 1 por ver' : `Faltan ${figure(left)} por ver`}: solo se corrige lo que ya se mostró.`,
    do: (number: number) => `Corregir ${counted(number, 'celda', 'celdas')}`,
    nothing: 'No hay ninguna celda marcada. Marque las que quiera corregir, o cancele.',
    done: (number: number) =>
      number === 0
        ? 'No se corrigió ninguna celda.'
        : `${number === 1 ? 'Se corrigió 1 celda' : `Se corrigieron ${figure(number)} celdas`}.`,
    skipped: (number: number) => (number === 1 ? 'No se tocó 1 celda:' : `No se tocaron ${figure(number)} celdas:`),
  },
  ignoring: {
    reason: '¿Por qué se deja así?',
    hint: 'Otros lo leerán. Por ejemplo: «Así lo aprobó el comité el 3 de marzo».',
    missing: 'Escriba el motivo, para que otros lo entiendan después.',
    do: 'Ignorar',
    done: 'Ya no cuenta. Está al final, en «Ignorados».',
  },
  reasons: {
    why: 'Por qué importa',
    source: 'Fuente',
    checks: 'Qué revisa',
    settings: 'Si no le sirve, la regla se ajusta o se apaga abajo, en «Reglas».',
    unknown: 'Este panel no conoce la regla. Ciérrelo y vuelva a abrirlo desde el menú «Cronograma».',
  },
  ignored: {
    title: 'Ignorados',
    reason: 'Motivo:',
    signed: (day: string, user: string) => (user === '' ? `Ignorado el ${day}.` : `Ignorado el ${day} por ${user}.`),
    again: 'Volver a contar',
    done: 'Vuelve a contar.',
  },
  clean: (activities: number, rules: number) =>
    `El cronograma está limpio: ${counted(activities, 'actividad', 'actividades')} y ${counted(rules, 'regla', 'reglas')}, sin nada por corregir.`,
  checked: 'Se revisó:',
} as const;
