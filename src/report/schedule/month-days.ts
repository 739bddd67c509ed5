import type { Day } from '../../model/day.ts';
import type { DaysOff } from '../../model/day-off.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MilestoneDate } from '../../model/milestone.ts';
import { sortedBy } from '../../model/order.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { dayFromNumber, dayNumber, daysInMonth } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';

/** A month of the calendar as `YYYY-MM`. */
export type Month = string;

export type MonthInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'pairings'>;
  /** schedule.csv as it stands. */
  readonly meetings: readonly Meeting[];
  readonly month: Month;
  readonly daysOff: DaysOff;
  /** The check-in waves, each with the days it opens for the first and the last unit. */
  readonly waves: readonly { readonly wave: string; readonly opens: Day; readonly lastOpens: Day }[];
  /** Of all open units, each with the day on which it falls due. */
  readonly milestones: readonly MilestoneDate[];
  readonly today: Day;
};

/** An event that is to take place, under the name that program.yaml gives it. */
export type NamedEvent = Meeting & { readonly name: string };

/** What one day of the month holds, on the program's clock. */
export type MonthDay = {
  readonly day: Day;
  readonly meetings: readonly Meeting[];
  readonly events: readonly NamedEvent[];
  /** Why nobody is to meet. */
  readonly off?: string;
  /** Holidays by name, each with how many people have it. */
  readonly holidays: readonly (readonly [name: string, people: number])[];
};

/** The day of a meeting on the program's clock: where people live by several, no other is everybody's. */
const dayOn = ({ start }: Meeting, zone: string): Day => instantToWall(start, zone).day;

const stands = ({ state }: Meeting): boolean => state !== 'cancelled';

/** The month of today if anything is planned in it, else that of the first meeting to come, else that of today. */
export function monthToShow(meetings: readonly Meeting[], today: Day, zone: string): Month {
  const days = sortedBy(
    meetings.filter(stands).map((meeting) => dayOn(meeting, zone)),
    (day) => day,
  );
  const current = today.slice(0, 7);
  if (days.some((day) => day.startsWith(current))) return current;
  return (days.find((day) => day >= today) ?? today).slice(0, 7);
}

/** How many people have which holiday on each day. */
function holidaysByDay(daysOff: DaysOff): ReadonlyMap<Day, ReadonlyMap<string, number>> {
  const days = new Map<Day, Map<string, number>>();
  for (const off of daysOff.values())
    for (const [number, name] of off) {
      const day = dayFromNumber(number);
      const names = days.get(day) ?? new Map<string, number>();
      days.set(day, names.set(name, (names.get(name) ?? 0) + 1));
    }
  return days;
}

/** Every day of the month with what stands in the schedule for it. */
export function monthDays({ folder, meetings, month, daysOff }: MonthInput): MonthDay[] {
  const { timezone, meetings: settings } = folder.program;
  const byDay = groupBy(meetings.filter(stands), (meeting) => dayOn(meeting, timezone));
  const holidays = holidaysByDay(daysOff);
  const [year = 0, nth = 0] = month.split('-').map(Number);
  const first = dayNumber(`${month}-01`);
  return Array.from({ length: daysInMonth(year, nth) }, (_, at): MonthDay => {
    const day = dayFromNumber(first + at);
    const held = sortedBy(
      byDay.get(day) ?? [],
      ({ start }) => start,
      ({ id }) => id,
    );
    const why = settings.blackout.find(({ from, to }) => from <= day && day <= to)?.why;
    return {
      day,
      meetings: held.filter(({ pairing }) => pairing !== undefined),
      events: held
        .filter(({ pairing }) => pairing === undefined)
        .map((event) => ({
          ...event,
          name: settings.events[event.number - 1]?.name ?? event.agenda ?? 'Event',
        })),
      ...(why === undefined ? {} : { off: why }),
      holidays: sortedBy(holidays.get(day) ?? [], ([name]) => name),
    };
  });
}
