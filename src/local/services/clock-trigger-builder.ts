/** ClockTriggerBuilder: triggers that recur, or come once. */

import { installTrigger } from './install-trigger.ts';
import { Exception } from './platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from './platform/exposure.ts';
import type { Runtime } from './runtime.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

const CLOCK_METHODS = {
  after: local('Integer'),
  at: local('Date'),
  atDate: local('Integer, Integer, Integer'),
  atHour: local('Integer'),
  create: remote(),
  everyDays: local('Integer'),
  everyHours: local('Integer'),
  everyMinutes: local('Integer'),
  everyWeeks: local('Integer'),
  inTimezone: local('String'),
  nearMinute: local('Integer'),
  onMonthDay: local('Integer'),
  onWeekDay: local('Weekday'),
} satisfies MethodTable<ClockBuilder>;

const CLOCK_SPEC: ServiceSpec = { qualifiedName: 'ScriptApp.ClockTriggerBuilder', methods: CLOCK_METHODS };

/** The methods of which a clock trigger needs exactly one. */
const RECURRENCES = ['after', 'at', 'atDate', 'everyDays', 'everyHours', 'everyMinutes', 'everyWeeks', 'onMonthDay'];

/** A clock trigger in the making. */
export class ClockTriggerBuilderService
  extends ServiceObject<ClockBuilder>
  implements Pick<ClockBuilder, keyof typeof CLOCK_METHODS>
{
  readonly #runtime: Runtime;
  readonly #handler: string;
  #schedule: Readonly<Record<string, string | number>> = {};

  constructor(runtime: Runtime, handler: string) {
    super(runtime.gate, CLOCK_SPEC);
    this.#runtime = runtime;
    this.#handler = handler;
  }

  after(milliseconds: number): ClockBuilder {
    return this.#set('after', milliseconds);
  }

  at(date: GoogleAppsScript.Base.Date): ClockBuilder {
    return this.#set('at', date.toISOString());
  }

  atDate(year: number, month: number, day: number): ClockBuilder {
    return this.#set('atDate', [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
  }

  atHour(hour: number): ClockBuilder {
    if (hour < 0 || hour > 23)
      throw new Exception('The value you passed to atHour was invalid. It must be between 0 and 23.');
    return this.#set('atHour', hour);
  }

  create(): Trigger {
    const recurrences = RECURRENCES.filter((name) => name in this.#schedule);
    const weekly = 'onWeekDay' in this.#schedule;
    if (recurrences.length + Number(weekly && recurrences[0] !== 'everyWeeks') !== 1) {
      throw new Exception('A clock trigger needs one recurrence, and only one.');
    }
    return installTrigger(this.#runtime, {
      handler: this.#handler,
      eventType: 'CLOCK',
      sourceId: null,
      schedule: { ...this.#schedule },
    });
  }

  everyDays(days: number): ClockBuilder {
    return this.#set('everyDays', days);
  }

  everyHours(hours: number): ClockBuilder {
    return this.#set('everyHours', oneOf('everyHours', hours, [1, 2, 4, 6, 8, 12]));
  }

  everyMinutes(minutes: number): ClockBuilder {
    return this.#set('everyMinutes', oneOf('everyMinutes', minutes, [1, 5, 10, 15, 30]));
  }

  everyWeeks(weeks: number): ClockBuilder {
    return this.#set('everyWeeks', weeks);
  }

  inTimezone(zone: string): ClockBuilder {
    return this.#set('inTimezone', zone);
  }

  nearMinute(minute: number): ClockBuilder {
    return this.#set('nearMinute', minute);
  }

  onMonthDay(day: number): ClockBuilder {
    return this.#set('onMonthDay', day);
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): ClockBuilder {
    return this.#set('onWeekDay', String(day));
  }

  #set(name: string, value: string | number): ClockBuilder {
    this.#schedule = { ...this.#schedule, [name]: value };
    return this.self;
  }
}

function oneOf(method: string, value: number, allowed: readonly number[]): number {
  if (allowed.includes(value)) return value;
  const last = allowed.at(-1);
  throw new Exception(
    `The value you passed to ${method} was invalid. It must be one of ${allowed.slice(0, -1).join(', ')} or ${last}.`,
  );
}
