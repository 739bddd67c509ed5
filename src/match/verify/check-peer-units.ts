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
/** A unit with its people by place in the market, in order; −1 for somebody who is not there. */
type PlacedUnit = { readonly unit: Unit; readonly people: readonly number[] };

/**
 * Recomputes rows and totals: pins are just those of the files; all others are pairs, or three, of people who are free and
 * possible for one another, each in one unit; scores and sums are right, and whoever is in no unit is said to be left.
 */
export function checkPeerUnits(
  market: Market,
  task: PeerTask,
  lock: FormatLock,
): PeerUnits & { readonly faults: readonly Fault[] } {
  const number = new Map(task.free.map((at, person) => [at, person]));
  const all = lock.units.map((unit) => placed(market, unit));
  const isPin = ({ unit }: PlacedUnit) => unit.rows.some((row) => row.pinned);
  const numbers = all
    .filter((unit) => !isPin(unit))
    .map(({ people }) => people.map((p) => number.get(p) ?? -1));
  const weights = numbers.map((people) => weigh(task, people));
  const seen = new Set(all.flatMap(({ people }) => people));
  const details = [
    ...pinFaults(task, all.filter(isPin)),
    ...unitFaults(market, all),
    ...(weights.includes(undefined) ? ['a unit is of people who may not meet, or of too many'] : []),
    ...sumFaults(market, lock, all),
    ...leftFaults(market, task, { lock, seen }),
  ];
  return {
    worth: weights.reduce<bigint>((sum, w) => sum + (w ?? 0n), 0n),
    trios: numbers.filter((people) => people.length === 3),
    left: task.free.filter((at) => !seen.has(at)).length,
    faults: details.map((detail) => ({ check: 'pairs', detail })),
  };
}

function placed({ sides }: Market, unit: Unit): PlacedUnit {
  const place = placesOf(sides.mentees);
  const ids = new Set(
    unit.rows.flatMap(({ mentee, mentor }) => (mentor === '' ? [mentee] : [mentee, mentor])),
  );
  return { unit, people: [...ids].map((id) => place.get(id) ?? -1).sort((a, b) => a - b) };
}

function pinFaults({ pinned }: PeerTask, made: readonly PlacedUnit[]): string[] {
  const [own, wanted] = [made.map(({ people }) => people.join()), pinned.map((group) => group.join())];
  return own.sort().join(' ') === wanted.sort().join(' ') ? [] : ['other pins than those of overrides.csv'];
}

/** Everybody once, and rows as such a unit has them. */
function unitFaults(market: Market, units: readonly PlacedUnit[]): string[] {
  const seen = new Set<number>();
  return units.flatMap(({ unit, people }) => {
    const strange = unit.joins || people.some((p) => p < 0 || seen.has(p));
    for (const p of people) seen.add(p);
    return [
      ...(strange ? [`${unit.pairing} has somebody twice, or unknown`] : []),
      ...(rowsFit(market, unit, people) ? [] : [`${unit.pairing} has other rows, roles or scores`]),
    ];
  });
}

const bothWays = ({ scorer }: Market, a: number, b: number): number =>
  scorer.score(a, b) + scorer.score(b, a);

function rowsFit(market: Market, { rows }: Unit, people: readonly number[]): boolean {
  const { mentees } = market.sides;
  const place = placesOf(mentees);
  const ids = people.map((p) => mentees[p]?.id ?? '').sort();
  const expected = people.length === 2 ? [ids] : ids.map((id) => [id, '']);
  return (
    rows.length === expected.length &&
    expected.every(([mentee, mentor]) => {
      const row = rows.find((r) => r.mentee === mentee && r.mentor === mentor);
      const one = place.get(mentee ?? '') ?? -1;
      const others = people.filter((p) => p !== one);
      const mean = others.reduce((sum, other) => sum + bothWays(market, one, other), 0) / (2 * others.length);
      return row?.role === 'peer' && row.score === Math.floor(mean + 0.5);
    })
  );
}

/** Points of everybody's mean with the others of their unit, and how many people there are. */
function sumFaults(market: Market, lock: FormatLock, units: readonly PlacedUnit[]): string[] {
  const worth = units.map(({ people }) => {
    const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => bothWays(market, a, b)));
    return pairs.reduce((sum, e) => sum + e, 0) / (people.length - 1);
  });
  const total = worth.reduce((sum, own) => sum + own, 0);
  const people = new Set(units.flatMap((unit) => unit.people));
  return lock.total === total && lock.matched === people.size ? [] : ['people or points do not add up'];
}

function leftFaults(
  market: Market,
  task: PeerTask,
  { lock, seen }: { readonly lock: FormatLock; readonly seen: ReadonlySet<number> },
): string[] {
  const { sides, barred } = market;
  const stand = placedPeople(standingUnits(market));
  const free = new Set(task.free);
  const left = sides.mentees.filter(
    ({ id }, at) =>
      !seen.has(at) && !stand.has(id) && (free.has(at) || barred.mentee.has(id) || barred.mentor.has(id)),
  );
  const ids = left.map(({ id }) => id).sort();
  return ids.join() === lock.left.toSorted().join() ? [] : ['others are left'];
}

/** Doubled: a pair counts twice, each pair of a trio once. */
function weigh(task: PeerTask, people: readonly number[]): bigint | undefined {
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
