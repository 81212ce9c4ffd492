/** Decisions as the reader makes them, for the answers of a server. */

import type { Choice, Decision } from '#core/schedule/decision.ts';

/** A decision the sheet is sure of; the changes say what is different about this one. */
export function decided(changes: Partial<Decision> & Pick<Decision, 'code'>): Decision {
  return {
    text: `¿${changes.code}?`,
    value: '',
    choices: [],
    accepts: 'choice',
    evidence: 'Lo dice la hoja.',
    certainty: 'sure',
    ...changes,
  };
}

/** What a colour may mean. */
export const MARKS: readonly Choice[] = [
  { value: 'P', label: 'semana programada (P)' },
  { value: 'E', label: 'semana ejecutada (E)' },
  { value: 'R', label: 'semana reprogramada (R)' },
  { value: 'C', label: 'semana cancelada (C)' },
  { value: 'nada', label: 'ninguna marca' },
];

const COLUMNS: readonly Choice[] = [
  { value: 'A', label: 'A («N°»)' },
  { value: 'B', label: 'B («Etapa»)' },
  { value: 'C', label: 'C («Actividad»)' },
  { value: 'D', label: 'D («Responsable»)' },
  { value: 'ninguna', label: 'ninguna' },
];

/** A decision on a text column. */
export function columnDecision(code: string, value: string, changes: Partial<Decision> = {}): Decision {
  const text = '¿En qué columna están las actividades?';
  return decided({ code, text, value, choices: COLUMNS, accepts: 'column', ...changes });
}

/** Where the table ends. */
export const lastRow = decided({
  code: 'last-row',
  text: '¿Cuál es la última fila del cronograma?',
  value: '52',
  choices: [{ value: '52', label: 'fila 52' }],
  accepts: 'row',
  evidence: 'Debajo no hay más filas con actividad.',
});

/** What is decided about every schedule. */
export function decisionsOf(): Decision[] {
  return [
    decided({
      code: 'header-row',
      text: '¿En qué fila están los meses?',
      value: '3',
      choices: [{ value: '3', label: 'fila 3: de «FEBRERO 2025» a «MAYO 2025»' }],
      accepts: 'row',
      evidence: 'En ella hay 4 meses, de «FEBRERO 2025» a «MAYO 2025».',
    }),
    decided({
      code: 'first-week-column',
      text: '¿Cuál es la primera columna de semanas?',
      value: 'E',
      accepts: 'column',
      evidence: 'Encima dice «FEBRERO 2025 · 1».',
    }),
    decided({
      code: 'first-month',
      text: '¿Cuál es el primer mes del cronograma?',
      value: '2025-02',
      accepts: 'month',
      evidence: 'Los meses dicen su año.',
    }),
    columnDecision('activity-column', 'C', { evidence: 'Su encabezado dice «Actividad».' }),
    lastRow,
    decided({
      code: 'mark-meaning:x',
      text: '¿Qué significa en las semanas «X» (12 celdas)?',
      value: 'P',
      choices: MARKS,
      evidence: 'Es una marca conocida.',
    }),
  ];
}

/** So many colours that nothing explains. */
export function fillQuestions(asked: number): Decision[] {
  return Array.from({ length: asked }, (_, index) => {
    const colour = `#${(0x00b050 + index * 0x110a07).toString(16).padStart(6, '0')}`;
    return decided({
      code: `fill-meaning:${colour}`,
      text: `¿Los ${index + 2} rellenos de color verde (${colour}) son semanas programadas?`,
      value: 'P',
      choices: MARKS,
      evidence: 'Ninguna leyenda dice qué significa.',
      certainty: 'doubtful',
    });
  });
}

/** A problem in the "Responsables" sheet: it is mended there. */
export const directoryProblem = decided({
  code: 'directory-bad-email:C4',
  text: 'En «Responsables», celda C4: «planeacion» no es un correo. ¿Puede corregirlo?',
  evidence: 'Se sigue sin ese dato hasta que se corrija en la hoja «Responsables».',
  certainty: 'doubtful',
});
