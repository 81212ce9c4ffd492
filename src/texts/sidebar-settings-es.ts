/** Spanish texts of the sidebar about rules and other settings. */

import { counted, figure } from './count-es.ts';

/** What stands in the section «Reglas». */
export const settingsEs = {
  title: 'Reglas',
  intro: 'Lo que cambie vale para todos los que usan este libro.',
  active: (on: number, all: number) => `${figure(on)} de ${counted(all, 'regla activa', 'reglas activas')}`,
  search: 'Buscar una regla',
  noneFound: 'Ninguna regla coincide.',
  otherTopic: 'Otras',
  adjust: 'Ajustar',
  changed: 'ajustada',
  unsaved: 'sin guardar',
  severity: 'Gravedad',
  limits: (least: number, most: number) => `De ${figure(least)} a ${figure(most)}.`,
  badNumber: (least: number, most: number) => `Escriba un número entero de ${figure(least)} a ${figure(most)}.`,
  factory: 'Volver a lo de fábrica',
  whileTyping: 'Revisar mientras escribo',
  whileTypingHint: 'Si lo que escribe en una fila no se entiende, un aviso breve lo dice.',
  holidays: {
    title: 'Festivos propios del municipio',
    hint: 'Los nacionales ya están. Agregue solo los días en que su municipio no trabaja.',
    none: 'Ninguno.',
    add: 'Agregar',
    day: 'Día festivo',
    remove: (day: string) => `Quitar ${day}`,
    missing: 'Elija el día.',
    known: (day: string) => `El ${day} ya está en la lista.`,
  },
  save: (number: number) => (number === 0 ? 'Guardar cambios' : `Guardar cambios (${figure(number)})`),
  discard: 'Descartar',
  misfit: (rule: string) => `Revise los números de la regla «${rule}».`,
  saved: 'Guardé los ajustes. Valide de nuevo para verlos en los hallazgos.',
  validate: 'Validar de nuevo',
  markList: {
    title: 'Lista de marcas en las semanas',
    hint: 'Pone en cada semana una lista con las marcas que se aceptan, y no deja escribir otra cosa. Al quitarla, la hoja queda como estaba.',
    on: 'Activar',
    off: 'Quitar',
  },
} as const;
