import type { Day } from '../model/day.ts';
import type { Person } from '../model/person.ts';
import { minutesPerWeek, weekAtOffset } from '../time/common-hours.ts';
import { offsetMinutesOnDay } from '../time/zone.ts';
import type { Hours, Overlap, WeekSide } from './forms/form.ts';
import { IntList } from './forms/int-list.ts';
import { column, type Sides } from './sides.ts';

/** Up to this many words of bits counting bits is quicker than walking along two lists of windows. */
const mostWords = 24;

/**
 * A value by the minutes a week in which both are free, zones counted on `day`; unknown where one of them did not say.
 * Where all windows begin and end on a common grid (hours, halves, quarters) the slots are bits.
 */
export function commonHoursForm(sides: Sides, day: Day, worth: (minutes: number) => number): Overlap | Hours {
  const offset = offsetsOn(day);
  const mentee = weeksOf(sides.mentees, 'mentee', offset);
  const mentor = weeksOf(sides.mentors, 'mentor', offset);
  const grid = commonGrid([mentee, mentor]);
  const usedByMentees = slotsUsed(mentee, grid);
  const usedByMentors = slotsUsed(mentor, grid);
  // A slot in which only one side has anybody can never be common.
  const bitOf = new Int32Array(usedByMentees.length).fill(-1);
  let slots = 0;
  for (let slot = 0; slot < bitOf.length; slot++)
    if (usedByMentees[slot] === 1 && usedByMentors[slot] === 1) bitOf[slot] = slots++;
  const wordsEach = Math.max(1, Math.ceil(slots / 32));
  if (wordsEach > mostWords)
    return {
      kind: 'hours',
      mentee,
      mentor,
      values: Int32Array.from({ length: minutesPerWeek + 1 }, (_, minutes) => worth(minutes)),
    };
  const values = Int32Array.from({ length: slots + 1 }, (_, count) => worth(count * grid));
  const side = (week: WeekSide) => ({
    words: slotBits(week, { grid, bitOf, wordsEach }),
    base: Int32Array.from(week.known, (known) => (known === 1 ? 0 : values.length)),
  });
  return { kind: 'overlap', wordsEach, step: 1, values, mentee: side(mentee), mentor: side(mentor) };
}

/** The minutes that a zone is ahead of UTC on a day; each zone is looked up once. */
function offsetsOn(day: Day): (zone: string) => number {
  const known = new Map<string, number>();
  return (zone) => {
    const offset = known.get(zone) ?? offsetMinutesOnDay(zone, day);
    known.set(zone, offset);
    return offset;
  };
}

function weeksOf(
  people: readonly Person[],
  role: 'mentee' | 'mentor',
  offset: (zone: string) => number,
): WeekSide {
  const first = new Int32Array(people.length + 1);
  const known = new Uint8Array(people.length);
  const from = new IntList();
  const to = new IntList();
  column(people, role, 'availability').forEach((value, place) => {
    if (value?.type === 'availability') {
      known[place] = 1;
      for (const stretch of weekAtOffset(value.windows, offset(people[place]?.timezone ?? 'UTC'))) {
        from.push(stretch.from);
        to.push(stretch.to);
      }
    }
    first[place + 1] = from.length;
  });
  return { first, from: from.values(), to: to.values(), known };
}

/** The longest step in minutes from Monday 00:00 UTC on which all windows begin and end. */
function commonGrid(sides: readonly WeekSide[]): number {
  let grid = minutesPerWeek;
  for (const { from, to } of sides)
    for (const ends of [from, to]) for (const end of ends) grid = greatestDivisor(grid, end);
  return grid;
}

/** Of two whole numbers (Euclid); nearly always the first divides the second already. */
function greatestDivisor(a: number, b: number): number {
  let [x, y] = [a, b % a];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** 1 for each slot of the week in which somebody is free. */
function slotsUsed({ from, to }: WeekSide, grid: number): Uint8Array {
  const used = new Uint8Array(minutesPerWeek / grid);
  for (let at = 0; at < from.length; at++) used.fill(1, (from[at] ?? 0) / grid, (to[at] ?? 0) / grid);
  return used;
}

function slotBits(
  { first, from, to, known }: WeekSide,
  by: { readonly grid: number; readonly bitOf: Int32Array; readonly wordsEach: number },
): Int32Array {
  const words = new Int32Array(known.length * by.wordsEach);
  for (let person = 0; person < known.length; person++) {
    for (let at = first[person] ?? 0; at < (first[person + 1] ?? 0); at++) {
      const end = (to[at] ?? 0) / by.grid;
      for (let slot = (from[at] ?? 0) / by.grid; slot < end; slot++) {
        const bit = by.bitOf[slot] ?? -1;
        if (bit < 0) continue;
        const word = person * by.wordsEach + (bit >>> 5);
        words[word] = (words[word] ?? 0) | (1 << (bit & 31));
      }
    }
  }
  return words;
}
