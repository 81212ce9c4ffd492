/** Colours in week columns that are none of the marks of the schedule. */

import { groupBy } from '#core/collections/group-by.ts';
import type { AssignedActivity, AssignedSchedule } from '#core/directory/assigned-schedule.ts';
import { colourName } from '#core/reading/colour-name.ts';
import type { Mark } from '#core/schedule/mark.ts';
import { weeksAt } from '#core/schedule/schedule.ts';
import { countOf } from '#core/text/count-of.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { weekList } from '../week-names.ts';
import { activityName } from '../wording.ts';

/** In more activities a colour is told once. */
const MOST_ACTIVITIES = 3;
/** Among letters, a colour in more cells than this share of theirs is a way of marking. */
const SLIPPED_SHARE = 0.1;

export const unknownColour = defineRule({
  id: 'unknown-colour',
  title: 'Color desconocido',
  severity: 'warning',
  options: {},
  *check(schedule) {
    const { cells, known, letters } = coloursOf(schedule);
    if (cells.length === 0 || (known === 0 && cells.length > letters * SLIPPED_SHARE)) return;
    const isSure = known > 0 && cells.length < known;
    for (const [fill, own] of groupBy(cells, ({ mark }) => mark.fill)) {
      for (const violation of told(schedule, fill, own)) yield isSure ? violation : { ...violation, atMost: 'info' };
    }
  },
});

/** For the documentation. */
export const unknownColourNotes: RuleNotes<typeof unknownColour> = {
  description:
    'Busca en las semanas celdas coloreadas, sin texto, de un color que no está en las convenciones ni se ha explicado, cuando otros colores sí lo están. Donde las semanas se marcan con letras, señala como aviso las pocas celdas que solo tienen color. Si todas las semanas se marcan con colores que nadie explica, calla: eso se pregunta en «Así leí su cronograma».',
  reason: 'Mientras no se sepa qué significa, ese color cuenta como una semana programada, y puede no serlo.',
  source: 'Convenciones de colores del propio cronograma.',
  example:
    'No se sabe qué significa el color rojo claro (#ea9999) en la semana 2 de marzo de 2025 de la actividad 1: por ahora cuenta como programada.',
  fixable: false,
  optionNotes: {},
};

interface ColouredCell {
  readonly activity: AssignedActivity;
  readonly mark: Mark;
}

interface Colours {
  /** Where only a colour that nothing explains marks a week. */
  readonly cells: readonly ColouredCell[];
  /** How many marks are fills that a legend or the user explained. */
  readonly known: number;
  /** How many marks are texts. */
  readonly letters: number;
}

/** A fill that stands under letters too belongs to them: the weeks of a bar of which only the first has its letter. */
function coloursOf({ activities }: AssignedSchedule): Colours {
  const cells: ColouredCell[] = [];
  const underLetters = new Set<string>();
  let [known, letters] = [0, 0];
  for (const activity of activities) {
    for (const mark of activity.marks) {
      if (mark.from === 'text') {
        letters += 1;
        underLetters.add(mark.fill);
      } else if (mark.unexplained) cells.push({ activity, mark });
      else if (mark.from === 'fill') known += 1;
    }
  }
  return { cells: cells.filter(({ mark }) => !underLetters.has(mark.fill)), known, letters };
}

function* told(schedule: AssignedSchedule, fill: string, cells: readonly ColouredCell[]): Iterable<Violation> {
  const groups = [...groupBy(cells, ({ activity }) => activity).values()];
  const isEverywhere = groups.length > MOST_ACTIVITIES;
  for (const group of isEverywhere ? groups.slice(0, 1) : groups) {
    const [{ activity, mark }] = group;
    const weeks = weeksAt(
      schedule,
      group.map((cell) => cell.mark),
    );
    const where = isEverywhere
      ? `, que está en ${countOf(cells.length, 'celda', 'celdas')} de ${groups.length} actividades`
      : ` en ${weekList(weeks)} de ${activityName(activity)}`;
    const kind = mark.kind === 'executed' ? 'ejecutada' : 'programada';
    yield {
      row: mark.row,
      column: mark.column,
      about: fill,
      ...(isEverywhere ? { whole: true } : {}),
      text: `No se sabe qué significa el color ${colourName(fill)} (${fill})${where}: por ahora cuenta como ${kind}.`,
      advice: 'Use una de las marcas del cronograma, quite el color o diga qué significa en «Así leí su cronograma».',
    };
  }
}
