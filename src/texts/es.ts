/** Spanish texts that no single rule, command or mail owns. */

/** Everything users read that is shared. */
export const es = {
  menu: { title: 'Cronograma', sidebar: 'Abrir panel' },
  sheets: {
    directory: 'Responsables',
    findings: 'Hallazgos',
    summary: 'Resumen',
    legend: 'Leyenda',
    ledger: 'Bitácora',
    undoLog: '_cronograma_deshacer',
  },
  dialogs: {
    adoptTitle: 'Adoptar cronograma',
    sendTitle: 'Enviar correos',
    undoTitle: 'Deshacer',
    markListTitle: 'Lista de marcas',
    markListOn: (sheet: string) =>
      `Las celdas de las semanas de «${sheet}» tendrán una lista con las marcas que se aceptan, y no dejarán escribir otra cosa. Las celdas que ya tienen una validación la conservan. ¿Continuar?`,
    markListOff: (sheet: string) => `¿Quitar la lista de marcas de las semanas de «${sheet}»?`,
  },
  refusals: {
    noSuchSheet: (name: string, sheets: readonly string[]) =>
      `No hay ninguna hoja llamada «${name}». Las hojas del libro son: ${sheets.join(', ')}.`,
    emptySheet: (name: string) =>
      `La hoja «${name}» está vacía. Abra la hoja donde está el cronograma y repita la orden.`,
    noSchedule: (name: string) =>
      `No encontré un cronograma en ${name}: hace falta una fila con los meses y, a su izquierda, una columna de actividades (por ejemplo «Actividad») o de responsables. Abra la hoja del cronograma y repita la orden.`,
    everySheet: 'ninguna hoja del libro',
    thatSheet: (name: string) => `la hoja «${name}»`,
    noSuchQuestion: (code: string, codes: readonly string[]) =>
      `No hay nada que responder con el código «${code}». Los códigos de esta hoja son: ${codes.join(', ')}.`,
    badAnswer: (question: string, value: string, answers: readonly string[]) =>
      `«${value}» no responde a «${question}». Puede ser: ${answers.join(', ')}.`,
    unreadableAnswer: (question: string, value: string) =>
      `Con «${value}» como respuesta a «${question}» la hoja no se puede leer como cronograma, así que no guardé nada. Revise la fila, la columna o el mes que escribió.`,
    noSuchChain: (code: string, codes: readonly string[]) =>
      `No hay ninguna cadena con el código «${code}». ${codes.length === 0 ? 'En esta hoja no hay cadenas.' : `Las de esta hoja son: ${codes.join(', ')}.`}`,
    noSuchActivity: (typed: string) =>
      `No hay ninguna actividad «${typed}». Escriba los números de las actividades, o su fila («fila 12»), separados por comas.`,
    ambiguousActivity: (typed: string, rows: readonly number[]) =>
      `El número «${typed}» está en varias filas. Diga cuál: ${rows.map((row) => `«fila ${row}»`).join(', ')}.`,
    repeatedActivity: (typed: string) => `La actividad «${typed}» está dos veces en la lista. Escríbala una sola vez.`,
    shortChain: 'Una cadena necesita por lo menos dos actividades. Escriba sus números en orden, separados por comas.',
    busy: 'Otra persona está usando el complemento en este mismo libro. Espere un momento y repita la orden.',
    badRequest: (details: string) => `No entendí la orden: ${details}`,
    notAdopted:
      'Las marcas de este cronograma son rellenos de color y colorear por responsable las taparía. Use primero «Adoptar cronograma», que las convierte en letras P y se puede deshacer.',
    noUnits:
      'No reconocí ningún responsable, así que no hay nada que colorear. Revise la columna de responsables y la hoja «Responsables».',
    notOurs: (sheet: string) =>
      `Ya hay una hoja «${sheet}» que no hizo el complemento, así que no escribí nada. Cámbiele el nombre y repita la orden.`,
    ledgerNotOurs:
      'La hoja «Bitácora» no la hizo el complemento, o le cambiaron los encabezados, así que no puedo saber qué correos ya salieron y no preparé ninguno. Devuelva los encabezados a su lugar o, si esa hoja es otra, cámbiele el nombre.',
    noSuchRule: (id: string) => `No hay ninguna regla «${id}». «ajustes» las muestra todas.`,
    badSetting: (id: string) =>
      `Ese ajuste no sirve para la regla «${id}», así que no guardé nada. «ajustes» muestra qué se puede ajustar.`,
    badHoliday: (day: string) => `«${day}» no es un día. Escriba los festivos así: 2025-06-13.`,
    tooManyMarks:
      'Las semanas tienen demasiados textos distintos para hacer con ellos una lista. Deje en ellas solo marcas (P, E, R, C) y repita la orden.',
    noReason: 'Escriba por qué se ignora este hallazgo, para que otros lo entiendan después.',
    noSuchFinding:
      'Ese hallazgo ya no está: el cronograma cambió desde la última validación. Valide de nuevo y repita la orden.',
    nothingToUndo: 'No hay ningún cambio del complemento por deshacer.',
    notWritten: (cause: string) =>
      `La hoja no dejó escribir las marcas y quedó como estaba. Si tiene rangos protegidos o una validación de datos en las semanas, permita en ellos P, E, R y C, y repita la orden. Detalle: ${cause}`,
    notListed: (cause: string) =>
      `La hoja no dejó cambiar la lista de las semanas y quedó como estaba. Si está protegida, pida permiso a su propietario y repita la orden. Detalle: ${cause}`,
    notColoured: (cause: string) =>
      `La hoja no dejó cambiar sus colores y quedó como estaba. Si está protegida, pida permiso a su propietario y repita la orden. Detalle: ${cause}`,
    layoutChanged: (command: string) =>
      `No deshice «${command}»: desde entonces se insertaron, borraron o movieron filas o columnas, y las celdas ya no son las mismas. Use Archivo › Historial de versiones.`,
  },
  typing: {
    told: (text: string, advice: string, others: number) =>
      `${text} ${advice}${others === 0 ? '' : ` (Y ${others} más en lo que acaba de escribir.)`}`,
  },
  corrections: {
    changedMeanwhile: (cell: string) =>
      `La celda ${cell} cambió desde que se mostró la corrección, así que no la toqué. Valide de nuevo para ver cómo está.`,
  },
  questions: {
    directory: (cell: string, problem: string) => `En «Responsables», celda ${cell}: ${problem} ¿Puede corregirlo?`,
    directoryEvidence: 'Se sigue sin ese dato hasta que se corrija en la hoja «Responsables».',
    whichSheet: (names: readonly string[]) =>
      `¿Cuál hoja es el cronograma? Encontré más de uno: ${names.map((name) => `«${name}»`).join(', ')}.`,
    longest: 'Es la que tiene más actividades.',
    inFront: 'Es la que está abierta.',
  },
  mail: {
    senderName: 'Cronograma de rendición de cuentas',
    notTaken: (unit: string, detail: string) =>
      `El servicio de correo no aceptó el resumen de ${unit} (${detail}). No se reenvía solo: mire la «Bitácora».`,
  },
  failure: (cause: string) =>
    `Algo falló y no se pudo terminar. Lo que alcanzó a cambiar está en el historial de versiones del libro. Detalle técnico: ${cause}`,
} as const;
