import { type FlowEdge, maxFlow } from '../stats/max-flow.ts';
import { localDay, weekOf } from './diary.ts';
import type { Desk } from './place-beat.ts';
import type { Member } from './roll.ts';

/** Some meetings of one pairing, of which at most so many can be had: for each the moments at which it may begin. */
export type Wanted = { readonly most: number; readonly meetings: readonly (readonly number[])[] };

/**
 * How many of these meetings a mentor can have at most: by the limits of each day and week of theirs, of which `ground` has
 * used some, and by how many of them find room in a day one after the other. A flow from pairings over meetings and days to
 * weeks; no plan can have more, some have fewer.
 */
export function mostOfMentor(ground: Desk, mentor: Member, wanted: readonly Wanted[]): number {
  const numbers = new Map<string, number>();
  const nodeOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const edges: FlowEdge[] = [];
  const join = (from: string, to: string, capacity: number): void => {
    edges.push({ from: nodeOf(from), to: nodeOf(to), capacity: Math.max(0, capacity) });
  };
  for (const [pairing, { most, meetings }] of wanted.entries()) {
    join('source', `pairing ${pairing}`, most);
    for (const [nth, starts] of meetings.entries()) {
      const meeting = `meeting ${pairing} ${nth}`;
      join(`pairing ${pairing}`, meeting, 1);
      for (const day of new Set(starts.map((from) => localDay(mentor, from)))) join(meeting, `day ${day}`, 1);
    }
  }
  const weeks = new Set<number>();
  for (const [day, room] of roomOfDays(ground, mentor, wanted)) {
    const { ofDay, ofWeek } = ground.diary.left(mentor, day);
    join(`day ${day}`, `week ${weekOf(day)}`, Math.min(room, ofDay));
    if (!weeks.has(weekOf(day))) join(`week ${weekOf(day)}`, 'sink', ofWeek);
    weeks.add(weekOf(day));
  }
  return maxFlow(edges, nodeOf('source'), nodeOf('sink'));
}

/** How many of the meetings can follow one another on each day: the earliest first. */
function roomOfDays(ground: Desk, mentor: Member, wanted: readonly Wanted[]): ReadonlyMap<number, number> {
  const starts = new Map<number, Set<number>>();
  for (const from of wanted.flatMap(({ meetings }) => meetings.flat())) {
    const day = localDay(mentor, from);
    starts.set(day, (starts.get(day) ?? new Set<number>()).add(from));
  }
  const step = ground.frame.length + ground.frame.limits.gap;
  return new Map([...starts].map(([day, times]) => [day, mostInTurn(times, step)]));
}

/** How many meetings can follow one another that begin at some of these times, a step or more apart. */
export function mostInTurn(times: ReadonlySet<number>, step: number): number {
  let next = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const from of [...times].sort((a, b) => a - b)) {
    if (from < next) continue;
    count += 1;
    next = from + step;
  }
  return count;
}
