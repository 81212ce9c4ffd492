/** Spanish texts of the sidebar about chains. */

/** What stands in the section «Cadenas». */
export const chainsEs = {
  title: 'Cadenas',
  intro:
    'Actividades que solo tienen sentido una después de otra. Confirme las que lo son: de las demás solo se dan avisos.',
  none: 'No encontré actividades que formen una cadena. Si las hay, agréguelas con «Nueva cadena».',
  standing: { suggested: 'sugerida', confirmed: 'confirmada', rejected: 'no es cadena' },
  acts: {
    convening: 'Convocatoria',
    holding: 'Realización',
    'writing-up': 'Sistematización',
    bulletin: 'Boletín',
    other: '',
  },
  verdicts: { cumple: 'Cumple', 'no cumple': 'No cumple', indeterminado: 'Indeterminado' },
  activity: (number: string) => `Actividad ${number}`,
  unnumbered: 'Actividad sin número',
  numberThem: 'Para confirmarla, primero numere en la hoja las actividades que no tienen número.',
  confirm: 'Confirmar',
  edit: 'Editar',
  reject: 'No es una cadena',
  takeBack: 'Sí es una cadena',
  create: 'Nueva cadena',
  name: 'Nombre',
  nameExample: 'Por ejemplo: Audiencia Pública',
  activities: 'Números de las actividades, en orden',
  activitiesExample: 'Por ejemplo: 30, 31, 33, 32',
  missingName: 'Escriba el nombre de la cadena.',
  missingActivities: 'Escriba los números de dos actividades o más, separados por comas.',
  save: 'Guardar',
  cancel: 'Cancelar',
  confirmed: 'Guardé la cadena. Valide de nuevo para revisar su orden y sus plazos.',
  rejected: 'Guardé que no es una cadena. Valide de nuevo para que los hallazgos lo sepan.',
} as const;
