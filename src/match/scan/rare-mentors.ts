import { sumOf } from '../../stats/sum-of.ts';
import { type Lists, mergedRow, type Row, rowOf } from './candidate-lists.ts';
import type { ScanData } from './scan.ts';
import type { Suitors } from './suitors.ts';

/**
 * Mentors in fewer than `times` lists, where seats are scarce: they will be needed all the same, and prices that know
 * nothing of that are far off. Where there are seats to spare, nobody is rare.
 */
export function rareMentors(lists: Lists, { seats, capacity }: ScanData, times: number): number[] {
  if (sumOf(capacity) > 1.05 * sumOf(seats)) return [];
  const listed = new Int32Array(capacity.length);
  for (const mentor of lists.mentor) listed[mentor] = (listed[mentor] ?? 0) + 1;
  return [...capacity.keys()].filter((j) => capacity[j] !== 0 && (listed[j] ?? 0) < times);
}

/** The rows of those who suit these mentors, with them in it. */
export function rowsWithSuitors(
  lists: Lists,
  mentors: Int32Array,
  { count, mentee, score, keep }: Suitors & { readonly keep: number },
): Map<number, Row> {
  const rows = new Map<number, Row>();
  mentors.forEach((mentor, at) => {
    for (let k = at * keep; k < at * keep + (count[at] ?? 0); k++) {
      const i = mentee[k] ?? 0;
      const one = { mentor: Int32Array.of(mentor), score: Int16Array.of(score[k] ?? 0) };
      rows.set(i, mergedRow(rows.get(i) ?? rowOf(lists, i), one));
    }
  });
  return rows;
}
