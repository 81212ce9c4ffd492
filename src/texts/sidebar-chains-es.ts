/** Spanish texts of the sidebar about chains. */

/** What stands in the section «Cadenas». */
export const chainsEs = {
  title: 'Cadenas',
  intro:
    'Actividades que solo tienen sentido una después de otra; de cada una se dice si su semana va después de la anterior. Confirme las cadenas que lo son: de las demás solo se dan avisos.',
  none: 'No encontré actividades que formen una cadena. Si las hay, agréguelas con «Nueva cadena».',
  standing: { suggested: 'sugerida', confirmed: 'confirmada', rejected: 'no es cadena' },
  verdicts: { cumple: 'Cumple', 'no cumple': 'No cumple', indeterminado: 'Indeterminado' },
  activity: (number: string) => `Actividad ${number}`,
  unnumbered: 'Actividad sin número',
  gone: (numbers: readonly string[]) =>
    `Ya no encuentro ${numbers.map((number) => `«${number}»`).join(', ')}. Revise la cadena y confírmela de nuevo.`,
  confirm: 'Confirmar',
  edit: 'Editar',
  reject: 'No es una cadena',
  takeBack: 'Sí es una cadena',
  create: 'Nueva cadena',
  name: 'Nombre',
  nameHint: 'Si lo deja vacío, lo tomo de las actividades.',
  activities: 'Números de las actividades, en orden',
  activitiesHint: 'Por ejemplo: 30, 31, 33, 32. La que no tiene número, por su fila: fila 36.',
  missing: 'Escriba los números de dos actividades o más, separados por comas.',
  save: 'Guardar',
  cancel: 'Cancelar',
  confirmed: 'Guardé la cadena. Valide de nuevo para revisar su orden y sus plazos.',
  rejected: 'Guardé que no es una cadena. Valide de nuevo para que los hallazgos lo sepan.',
} as const;
