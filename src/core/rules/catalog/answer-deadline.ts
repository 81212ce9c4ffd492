/** Written answers that come too late after the event in which the questions were asked. */

import { type AnsweredEvent, answeredEvents } from '#core/chains/answered-events.ts';
import { type TimedWeek, type Timing, timingIn } from '#core/chains/timing.ts';
import type { AssignedActivity } from '#core/directory/assigned-schedule.ts';
import { addDays, type DaySpan, weekday } from '#core/schedule/day.ts';
import { longDay, longWeek } from '#core/schedule/spanish-dates.ts';
import { calendarTerm, spanOf, type Term, withinTerm, workingTerm } from '#core/schedule/verdict.ts';
import { choice, count } from '../options.ts';
import { defineRule, type RuleNotes, type Violation } from '../rule.ts';
import { activityName, quote } from '../wording.ts';

const FRIDAY = 5;

/** One date of an event. */
interface Window {
  readonly event: AnsweredEvent;
  readonly held: DaySpan;
}

export const answerDeadline = defineRule({
  id: 'answer-deadline',
  title: 'Plazo de las respuestas escritas',
  // Not an error while the article stays to be confirmed: docs/decisions/0012.
  severity: 'warning',
  options: { days: count(15, 1, 90), calendar: choice('working', ['working', 'calendar']) },
  *check(schedule, { days, calendar }, { chains, workingDays }) {
    const answered = answeredEvents(schedule.activities, chains);
    if (answered.length === 0) return;
    const timingOf = timingIn(schedule);
    const isWorking = calendar === 'working';
    const term = isWorking ? workingTerm(days, workingDays) : calendarTerm(days);
    const name = `${days} días ${isWorking ? 'hábiles' : 'calendario'}`;
    for (const { activity, events, isGeneral } of answered) {
      const windows = events.flatMap((event) =>
        timingOf(event.activity).dates.map((held): Window => ({ event, held: isWorking ? held : withWeekend(held) })),
      );
      const answers = timingOf(activity);
      const outcomes = windows.map((window): Outcome => {
        const next = nextStart(window, windows);
        const hasOwn = ownWeeks(answers, window, next).length > 0;
        return { event: window.event, hasOwn, found: judge(activity, answers, window, next, term, name) };
      });
      /** What was said of an event is not said again of its next date. */
      const told = new Set<string>();
      for (const { event, found } of isGeneral ? meantAmong(outcomes) : outcomes) {
        if (found === null) continue;
        const { week, isMissed: _, ...violation } = found;
        const key = `${event.activity.row} ${week}`;
        if (!told.has(key)) {
          yield { row: activity.row, column: schedule.layout.columns.activity, about: event.name, ...violation };
        }
        told.add(key);
      }
    }
  },
});

/** For the documentation. */
export const answerDeadlineNotes: RuleNotes<typeof answerDeadline> = {
  description:
    'Reconoce por su texto la actividad que responde por escrito las preguntas de los ciudadanos y compara sus semanas con el plazo que corre desde cada evento que nombra; la que nombra dos eventos, o un evento con dos fechas apartadas, tiene dos plazos. Si es la única y no nombra ninguno, o lo nombra con menos palabras, da aviso; si no nombra ninguno y alguno queda respondido a tiempo, calla de los anteriores. Es advertencia si ningún día de esas semanas cumple y el evento está en una cadena confirmada; si el evento solo se dedujo del texto, o si el cumplimiento depende del día de la semana, da aviso.',
  reason: 'Las respuestas a la ciudadanía tienen un plazo en la ley, y vencido el plazo hay incumplimiento.',
  source:
    'Ley 1757 de 2015, art. 56, literal f (por confirmar), y Ley 4 de 1913, art. 62: los plazos en días no cuentan los feriados.',
  example:
    'Las respuestas a «Audiencia Pública» (actividad 3) empiezan en la semana del 10 al 14 de marzo de 2025, después de vencidos los 15 días hábiles: el plazo termina a más tardar el 7 de marzo de 2025.',
  fixable: false,
  optionNotes: {
    days: 'cuántos días hay para responder.',
    calendar: 'qué días se cuentan: `working` (hábiles) o `calendar` (todos).',
  },
};

/** An event may be on the Saturday or Sunday of a week whose column ends on Friday; days that are not worked move no other term. */
function withWeekend({ from, to }: DaySpan): DaySpan {
  return { from, to: weekday(to) === FRIDAY ? addDays(to, 2) : to };
}

/** The next date in time: from then on answers may be to that one. */
function nextStart({ held }: Window, windows: readonly Window[]): string | null {
  return (
    windows
      .map((other) => other.held.from)
      .filter((from) => from > held.from)
      .sort()[0] ?? null
  );
}

/** What is wrong, and the first week of the answers that it is about. */
interface Judged extends Omit<Violation, 'row' | 'column'> {
  readonly week: string | undefined;
  /** Whatever the days of the event and of the answers are. */
  readonly isMissed: boolean;
}

/** What became of a window. */
interface Outcome {
  readonly event: AnsweredEvent;
  /** Whether there are answers before the next event. */
  readonly hasOwn: boolean;
  readonly found: Judged | null;
}

/** Where one is answered in time, the answers may not be to those that another event followed before them. */
function meantAmong(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.every(({ found }) => found?.isMissed) ? outcomes : outcomes.filter(({ hasOwn }) => hasOwn);
}

/** The weeks of the answers from an event on, to where the next one begins. */
function ownWeeks({ weeks }: Timing, { held }: Window, next: string | null): TimedWeek[] {
  return weeks.filter(({ days }) => days.to >= held.from && (next === null || days.from < next));
}

function judge(
  activity: AssignedActivity,
  answers: Timing,
  window: Window,
  next: string | null,
  term: Term,
  termName: string,
): Judged | null {
  if (answers.whole === null) return null;
  const { event, held } = window;
  const mild = event.confirmed ? {} : ({ atMost: 'info' } as const);
  const about = `${quote(event.name)} (${activityName(event.activity).replace(/^la /, '')})`;
  const own = ownWeeks(answers, window, next);
  const weeks = own.length > 0 ? own : ownWeeks(answers, window, null).slice(0, 1);
  const [first] = weeks;
  const week = first?.days.from;
  const missed = { week, isMissed: true, ...mild };
  if (first === undefined) return isSettled(activity) ? { ...unanswered(about, held, termName), ...missed } : null;
  const verdict = withinTerm(spanOf(weeks.map(({ days }) => days)), held, term);
  if (verdict === 'cumple') return null;
  const ends = { from: term(held.from), to: term(held.to) };
  if (verdict === 'no cumple') return { ...late(about, first, ends, termName), ...missed };
  const sentences = unsure(about, weeks.at(-1) ?? first, ends, termName);
  return { week, isMissed: false, ...sentences, atMost: 'info' };
}

/** Nothing in its row that could be weeks which were not understood. */
function isSettled({ marks, unreadMarks, strayMarks }: AssignedActivity): boolean {
  return unreadMarks.length + strayMarks.length === 0 && marks.every(({ kind }) => kind !== 'rescheduled');
}

type Sentences = Pick<Violation, 'text' | 'advice'>;

function unanswered(event: string, held: DaySpan, term: string): Sentences {
  return {
    text: `Después de ${event}, que termina el ${longDay(held.to)} a más tardar, no hay semanas para las respuestas escritas, que deben darse en ${term}.`,
    advice: 'Marque las semanas en que se responderá.',
  };
}

function late(event: string, { days }: TimedWeek, ends: DaySpan, term: string): Sentences {
  return {
    text: `Las respuestas a ${event} empiezan en ${longWeek(days)}, después de vencidos los ${term}: el plazo termina a más tardar el ${longDay(ends.to)}.`,
    advice: 'Adelante las respuestas o corrija las semanas del evento.',
  };
}

function unsure(event: string, { days }: TimedWeek, ends: DaySpan, term: string): Sentences {
  return {
    text: `Las respuestas a ${event} van hasta ${longWeek(days)}: no se puede saber si cumplen los ${term}, que vencen entre el ${longDay(ends.from)} y el ${longDay(ends.to)} según el día del evento.`,
    advice: 'Confirme los días del evento y de las respuestas, o adelante las respuestas.',
  };
}
