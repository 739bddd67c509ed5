import type { Day } from '../model/day.ts';
import type { Person } from '../model/person.ts';
import { minutesPerWeek, type UtcInterval, weekInUtc } from '../time/common-hours.ts';
import type { Hours, Overlap, WeekSide } from './forms/form.ts';
import { column, type Sides } from './sides.ts';

/** Up to this many words of bits counting bits is quicker than walking along two lists of windows. */
const mostWords = 24;

type Week = readonly UtcInterval[] | undefined;

/**
 * A value by the minutes a week in which both are free, zones counted on `day`; unknown where one of them did not say.
 * Where all windows begin and end on a common grid (hours, halves, quarters) the slots are bits.
 */
export function commonHoursForm(sides: Sides, day: Day, worth: (minutes: number) => number): Overlap | Hours {
  const mentees = weeksOf(sides.mentees, 'mentee', day);
  const mentors = weeksOf(sides.mentors, 'mentor', day);
  const grid = commonGrid([...mentees, ...mentors]);
  const usedByMentees = slotsUsed(mentees, grid);
  const usedByMentors = slotsUsed(mentors, grid);
  const slots = [...usedByMentees].filter((slot) => usedByMentors.has(slot)).sort((a, b) => a - b);
  const wordsEach = Math.max(1, Math.ceil(slots.length / 32));
  if (wordsEach > mostWords)
    return {
      kind: 'hours',
      mentee: weekSide(mentees),
      mentor: weekSide(mentors),
      values: Int32Array.from({ length: minutesPerWeek + 1 }, (_, minutes) => worth(minutes)),
    };
  const values = Int32Array.from({ length: slots.length + 1 }, (_, count) => worth(count * grid));
  const bitOf = new Map(slots.map((slot, bit) => [slot, bit]));
  const side = (weeks: readonly Week[]) => ({
    words: slotBits(weeks, { grid, bitOf, wordsEach }),
    base: Int32Array.from(weeks, (week) => (week === undefined ? values.length : 0)),
  });
  return { kind: 'overlap', wordsEach, step: 1, values, mentee: side(mentees), mentor: side(mentors) };
}

const weeksOf = (people: readonly Person[], role: 'mentee' | 'mentor', day: Day): Week[] =>
  column(people, role, 'availability').map((value, place) =>
    value?.type === 'availability'
      ? weekInUtc(value.windows, people[place]?.timezone ?? 'UTC', day)
      : undefined,
  );

/** The longest step in minutes from Monday 00:00 UTC on which all windows begin and end. */
function commonGrid(weeks: readonly Week[]): number {
  let grid = minutesPerWeek;
  for (const week of weeks)
    for (const { from, to } of week ?? [])
      for (let rest of [from, to]) while (rest !== 0) [grid, rest] = [rest, grid % rest];
  return grid;
}

function slotsUsed(weeks: readonly Week[], grid: number): ReadonlySet<number> {
  const used = new Set<number>();
  for (const week of weeks)
    for (const { from, to } of week ?? []) for (let at = from; at < to; at += grid) used.add(at / grid);
  return used;
}

function slotBits(
  weeks: readonly Week[],
  by: { readonly grid: number; readonly bitOf: ReadonlyMap<number, number>; readonly wordsEach: number },
): Int32Array {
  const words = new Int32Array(weeks.length * by.wordsEach);
  weeks.forEach((week, person) => {
    for (const { from, to } of week ?? []) {
      for (let at = from; at < to; at += by.grid) {
        const bit = by.bitOf.get(at / by.grid);
        if (bit === undefined) continue;
        const word = person * by.wordsEach + (bit >>> 5);
        words[word] = (words[word] ?? 0) | (1 << (bit & 31));
      }
    }
  });
  return words;
}

function weekSide(weeks: readonly Week[]): WeekSide {
  const all = weeks.flatMap((week) => week ?? []);
  const first = new Int32Array(weeks.length + 1);
  weeks.forEach((week, person) => {
    first[person + 1] = (first[person] ?? 0) + (week?.length ?? 0);
  });
  return {
    first,
    from: Int32Array.from(all, (w) => w.from),
    to: Int32Array.from(all, (w) => w.to),
    known: Uint8Array.from(weeks, (week) => (week === undefined ? 0 : 1)),
  };
}
