/** What most commands take: which sheet, and the day on which things are judged. */

import * as z from 'zod/mini';
import { type Day, isDay } from '#core/schedule/day.ts';
import type { Ports } from './ports.ts';

const dateSchema = z.custom<Day>(
  (date) => typeof date === 'string' && isDay(date),
  'La fecha debe ser un día real, como 2025-08-15.',
);

/** `sheet` left out: the active sheet, or the one with a schedule. `date` left out: today. */
export const scheduleInput = z.object({ sheet: z.optional(z.string()), date: z.optional(dateSchema) });

/** The checked input. */
export type ScheduleInput = z.infer<typeof scheduleInput>;

/** The day on which the command judges. */
export function cutOffOf(ports: Ports, input: ScheduleInput): Day {
  return input.date ?? ports.clock.today();
}
