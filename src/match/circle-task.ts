import type { Person } from '../model/person.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { type AffinityRow, affinityRows } from './affinity-rows.ts';
import { placedPeople, type StandingUnit } from './formats/standing-units.ts';
import { type SpreadRule, spreadRules } from './group-task/spread-rules.ts';
import { joinedSets } from './joined-sets.ts';
import type { Market } from './market.ts';
import { placesOf } from './places-of.ts';

/** Affinities of people, both directions added, in hundredths of a point; −1 for those who may not sit together. */
export type Affinities = { readonly people: number; readonly of: Int16Array };

/** A circle that runs and has room. `affinity` of each who is free with all its members, −1 where they may not join. */
export type OpenCircle = {
  readonly id: string;
  readonly places: readonly number[];
  readonly affinity: Int32Array;
};

/** What circles are to be made of: the definition that solver and checker share. People are numbered among the free. */
export type CircleTask = {
  /** Places in the market of those who are free, in canonical order. */
  readonly free: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly affinities: Affinities;
  readonly standing: readonly OpenCircle[];
  /** Whom pins hold together, two or more; and the circle that pins call somebody to. */
  readonly together: readonly (readonly number[])[];
  readonly calledTo: ReadonlyMap<number, number>;
  readonly spread: readonly SpreadRule[];
};

/** Size of a circle with everybody, and twice the affinities that count: among those who come, half of theirs with members. */
export type CircleSum = { readonly size: number; readonly doubled: number };

/** The number of a circle that nobody can come to. */
const closed = 2 ** 30;
/** Wishes and decisions against somebody, which no pin lifts. */
const unpinnable: ReadonlySet<string> = new Set(['self', 'avoids', 'ban']);

/** The circles of a program: who is free, which circles stand with room, who must and who cannot sit together. */
export function circleTask(
  folder: ProgramFolder,
  market: Market,
  standing: readonly StandingUnit[],
): CircleTask {
  const { sides, barred, decisions } = market;
  const { min, max } = folder.program.matching.group_size;
  const placed = placedPeople(standing);
  const isFree = ({ id, capacity }: Person) =>
    !placed.has(id) && !barred.mentee.has(id) && !barred.mentor.has(id) && capacity.mentee !== 0;
  const free = sides.mentees.flatMap((person, place) => (isFree(person) ? [place] : []));
  const known = placesOf(sides.mentees);
  const running = standing.map(({ id, members, completed }) => ({
    id,
    places: members.flatMap((member) => known.get(member) ?? []),
    open: !completed && members.length < max,
  }));
  const open = running.filter((circle) => circle.open);
  const full = running.filter((circle) => !circle.open);
  const pins = pinsAmong(decisions.pinned, { known, free, circles: [...open, ...full], open: open.length });
  const row = pinnedRows(market, affinityRows(market), pins.groups);
  const affinities = { people: free.length, of: new Int16Array(free.length ** 2) };
  const joins = open.map(() => new Int32Array(free.length));
  const out = new Int16Array(sides.mentees.length);
  free.forEach((place, i) => {
    row(place, out);
    free.forEach((other, j) => {
      affinities.of[i * free.length + j] = out[other] ?? -1;
    });
    open.forEach(({ places }, s) => {
      const own = places.map((member) => out[member] ?? -1);
      const sums = joins[s];
      if (sums !== undefined) sums[i] = own.some((a) => a < 0) ? -1 : own.reduce((sum, a) => sum + a, 0);
    });
  });
  return {
    free,
    // A circle of one is none.
    min: Math.max(2, min),
    max,
    affinities,
    standing: open.map(({ id, places }, s) => ({ id, places, affinity: joins[s] ?? new Int32Array(0) })),
    together: pins.together,
    calledTo: pins.calledTo,
    spread: spreadRules(folder, market),
  };
}

/** People whom pins hold together, along chains of pins; with a circle that stands where one of them sits in it. */
function pinsAmong(
  pinned: Market['decisions']['pinned'],
  {
    known,
    free,
    circles,
    open,
  }: {
    readonly known: ReadonlyMap<string, number>;
    readonly free: readonly number[];
    readonly circles: readonly { readonly places: readonly number[] }[];
    /** How many of them have room, which come first. */
    readonly open: number;
  },
): {
  readonly groups: readonly ReadonlySet<number>[];
  readonly together: readonly (readonly number[])[];
  readonly calledTo: ReadonlyMap<number, number>;
} {
  const number = new Map(free.map((place, i) => [place, i]));
  const circle = new Map(circles.flatMap(({ places }, s) => places.map((place) => [place, s] as const)));
  const pairs = pinned.flatMap((pin) => {
    const ends = [known.get(pin.mentee) ?? -1, known.get(pin.mentor) ?? -1];
    const here = ends.every((place) => number.has(place) || circle.has(place));
    if (!here || ends.every((place) => !number.has(place))) return [];
    // Members of one circle are one end: whoever is pinned to one of them comes to all.
    return [ends.flatMap((place) => circles[circle.get(place) ?? -1]?.places ?? [place])];
  });
  const groups = joinedSets(pairs);
  const calledTo = new Map<number, number>();
  const together = groups.map((group) => {
    const own = [...group].flatMap((place) => number.get(place) ?? []).sort((a, b) => a - b);
    const called = [...group].flatMap((place) => circle.get(place) ?? []);
    for (const i of own) if (called.length > 0) calledTo.set(i, meetingPoint(called, open));
    return own;
  });
  return { groups, together: together.filter((own) => own.length > 1), calledTo };
}

/** The one circle that all are called to; nowhere where they are several, or it is full. */
const meetingPoint = (called: readonly number[], open: number): number => {
  const [first = closed] = called;
  return first < open && called.every((circle) => circle === first) ? first : closed;
};

/** Rows in which rules bar nobody from those whom pins hold them together with. */
function pinnedRows(market: Market, row: AffinityRow, groups: readonly ReadonlySet<number>[]): AffinityRow {
  const { scorer, laws } = market;
  const apart = laws.filter(({ name }) => unpinnable.has(name));
  return (person, out) => {
    row(person, out);
    for (const group of groups.filter((g) => g.has(person)))
      for (const other of group) {
        const kept = apart.some((law) => law.breaks(person, other) || law.breaks(other, person));
        if (!kept) out[other] = scorer.score(person, other) + scorer.score(other, person);
      }
  };
}

/**
 * What circles are worth in hundredths of a point, to the nearest millionth: Σ over those who come of their mean affinity
 * to the others, the affinity of two being the mean of both directions. Added up as fractions, exactly.
 */
export function totalWorth(sums: Iterable<CircleSum>): number {
  let [sum, scale] = [0n, 1n];
  for (const { size, doubled } of sums) {
    // One alone has nobody to be near to.
    if (size < 2) continue;
    const own = BigInt(2 * (size - 1));
    sum = sum * own + BigInt(doubled) * scale;
    scale *= own;
    const common = divisor(sum, scale);
    sum /= common;
    scale /= common;
  }
  return Number((2_000_000n * sum + scale) / (2n * scale)) / 1_000_000;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
