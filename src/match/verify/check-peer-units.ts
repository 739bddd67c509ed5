import type { FormatLock } from '../../schema/format-lock.ts';
import { placedPeople, standingUnits } from '../formats/standing-units.ts';
import type { Market } from '../market.ts';
import type { PeerTask } from '../peer-task.ts';
import { placesOf } from '../places-of.ts';
import type { Fault } from './check-prices.ts';

/** What the match made of those who were free: its doubled worth, trios by number among the free, and how many are left. */
export type PeerUnits = {
  readonly worth: bigint;
  readonly trios: readonly (readonly number[])[];
  readonly left: number;
};

type Unit = FormatLock['units'][number];

/**
 * Recomputes rows and totals: pins are just those of the files; all others are pairs, or three, of people who are free and
 * possible for one another, each in one unit; scores and sums are right, and whoever is in no unit is said to be left.
 */
export function checkPeerUnits(
  market: Market,
  task: PeerTask,
  lock: FormatLock,
): PeerUnits & { readonly faults: readonly Fault[] } {
  const { sides, scorer } = market;
  const place = placesOf(sides.mentees);
  const number = new Map(task.free.map((at, person) => [at, person]));
  const details: string[] = [];
  const both = (a: number, b: number) => scorer.score(a, b) + scorer.score(b, a);
  const peopleOf = ({ rows }: Unit): number[] =>
    [...new Set(rows.flatMap(({ mentee, mentor }) => (mentor === '' ? [mentee] : [mentee, mentor])))].map(
      (id) => place.get(id) ?? -1,
    );
  const all = lock.units.map((unit) => ({ unit, people: peopleOf(unit).sort((a, b) => a - b) }));
  const pinned = all.filter(({ unit }) => unit.rows.some((row) => row.pinned));
  const pins = task.pinned.map((group) => group.join()).sort();
  if (
    pinned
      .map(({ people }) => people.join())
      .sort()
      .join(' ') !== pins.join(' ')
  )
    details.push('other pins than those of overrides.csv');
  const seen = new Set<number>();
  let total = 0;
  for (const { unit, people } of all) {
    if (unit.joins || people.some((p) => p < 0 || seen.has(p)))
      details.push(`${unit.pairing} has somebody twice, or unknown`);
    for (const p of people) seen.add(p);
    total += worthOf(people);
    if (!rowsFit(unit, people)) details.push(`${unit.pairing} has other rows, roles or scores`);
  }
  const made = all.filter(({ unit }) => !unit.rows.some((row) => row.pinned));
  const numbers = made.map(({ people }) => people.map((p) => number.get(p) ?? -1));
  const weights = numbers.map(weigh);
  if (weights.includes(undefined)) details.push('a unit is of people who may not meet, or of too many');
  if (lock.total !== total || lock.matched !== seen.size) details.push('people or points do not add up');
  const stand = placedPeople(standingUnits(market));
  const free = new Set(task.free);
  const left = sides.mentees.filter(
    ({ id }, at) =>
      !seen.has(at) &&
      !stand.has(id) &&
      (free.has(at) || market.barred.mentee.has(id) || market.barred.mentor.has(id)),
  );
  if (
    left
      .map(({ id }) => id)
      .sort()
      .join() !== lock.left.toSorted().join()
  )
    details.push('others are left');
  return {
    worth: weights.reduce<bigint>((sum, w) => sum + (w ?? 0n), 0n),
    trios: numbers.filter((people) => people.length === 3),
    left: task.free.filter((at) => !seen.has(at)).length,
    faults: details.map((detail) => ({ check: 'pairs', detail })),
  };

  function worthOf(people: readonly number[]): number {
    const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => both(a, b)));
    return pairs.reduce((sum, e) => sum + e, 0) / (people.length - 1);
  }

  function rowsFit({ rows }: Unit, people: readonly number[]): boolean {
    const ids = people.map((p) => sides.mentees[p]?.id ?? '').sort();
    const expected = people.length === 2 ? [ids] : ids.map((id) => [id, '']);
    return (
      rows.length === expected.length &&
      expected.every(([mentee, mentor]) => {
        const row = rows.find((r) => r.mentee === mentee && r.mentor === mentor);
        const one = place.get(mentee ?? '') ?? -1;
        const others = people.filter((p) => p !== one);
        const mean = others.reduce((sum, other) => sum + both(one, other), 0) / (2 * others.length);
        return row?.role === 'peer' && row.score === Math.floor(mean + 0.5);
      })
    );
  }

  /** Doubled: a pair counts twice, each pair of a trio once. */
  function weigh(people: readonly number[]): bigint | undefined {
    if (people.length < 2 || people.length > 3 || people.includes(-1)) return undefined;
    const row = new Int16Array(task.free.length);
    let sum = 0n;
    for (const [at, a] of people.entries()) {
      task.row(a, row);
      for (const b of people.slice(at + 1)) {
        const affinity = row[b] ?? -1;
        if (affinity < 0) return undefined;
        sum += BigInt(task.scale.seat + affinity * task.scale.unit + task.lottery(a, b));
      }
    }
    return people.length === 2 ? 2n * sum : sum;
  }
}
