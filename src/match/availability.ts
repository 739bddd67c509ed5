import type { Day } from '../model/day.ts';
import type { Person } from '../model/person.ts';
import { sharedMinutes, weekInUtc } from '../time/common-hours.ts';
import { column, type Sides } from './sides.ts';

/** Shared available minutes a week of a mentee and a mentor, zones counted on `day`; undefined where one is unknown. */
export function availableMinutes(
  sides: Sides,
  day: Day,
): (mentee: number, mentor: number) => number | undefined {
  const weeks = (people: readonly Person[], role: 'mentee' | 'mentor') =>
    column(people, role, 'availability').map((value, place) =>
      value?.type === 'availability'
        ? weekInUtc(value.windows, people[place]?.timezone ?? 'UTC', day)
        : undefined,
    );
  const mentee = weeks(sides.mentees, 'mentee');
  const mentor = weeks(sides.mentors, 'mentor');
  return (i, j) => {
    const a = mentee[i];
    const b = mentor[j];
    return a === undefined || b === undefined ? undefined : sharedMinutes(a, b);
  };
}
