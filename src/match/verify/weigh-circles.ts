import type { FormatLock, ProofOf } from '../../schema/format-lock.ts';
import type { CircleSum, CircleTask } from '../circle-task.ts';
import type { Market } from '../market.ts';
import type { Fault } from './check-prices.ts';

/** A circle of the lock: who comes, as the task numbers them, and the circle that they join, −1 for none. */
export type MadeCircle = {
  readonly standing: number;
  readonly people: readonly number[];
  readonly name: string;
};

const optimality = (detail: string): Fault => ({ check: 'optimality', detail });

/** So many units of people can be weighed in every way. */
const mostUnits = 20;

/** Weighs every way to sit, set by set, and compares the best with what the lock has: people whom pins name, people, points. */
export function exactFaults(
  task: CircleTask,
  made: {
    readonly circles: readonly MadeCircle[];
    readonly sums: readonly CircleSum[];
    readonly lock: FormatLock;
    readonly proof: ProofOf<'circle'>;
  },
): Fault[] {
  const { lock, proof } = made;
  const held = new Set(task.together.flat());
  const units = [...task.together, ...task.free.flatMap((_, i) => (held.has(i) ? [] : [[i]]))];
  if (units.length > mostUnits) return [optimality('too many people to weigh every way to sit')];
  const sets = 2 ** units.length;
  const pinned = new Set([...held, ...task.calledTo.keys()]);
  const weightOf = (people: readonly number[]) =>
    people.reduce((sum, i) => sum + (pinned.has(i) ? task.free.length + 1 : 1), 0);
  const inSet = (set: number) => units.flatMap((unit, at) => ((set >>> at) & 1 ? unit : []));
  const values = (standing: number) =>
    Array.from({ length: sets }, (_, set) => set).flatMap((set) => {
      const people = inSet(set);
      const sum = set === 0 ? undefined : possibleSum(task, standing, people);
      return sum === undefined ? [] : [{ set, sum, weight: weightOf(people) }];
    });
  const tables = [-1, ...task.standing.keys()].map(values);
  const sizes = new Set(tables.flatMap((table) => table.map(({ sum }) => sum.size - 1)));
  const scale = [...sizes].reduce((product, size) => (product / common(product, size)) * size, 1);
  const worthOf = ({ size, doubled }: CircleSum) => doubled * (scale / (size - 1));
  let best = Array.from({ length: sets }, () => ({ weight: 0, worth: 0 }));
  tables.forEach((table, stage) => {
    const before = best;
    best = before.slice();
    for (let set = 1; set < sets; set++)
      for (const { set: own, sum, weight } of table) {
        if ((own & ~set) !== 0) continue;
        // New circles are as many as there are; of one that stands there is one.
        const rest = (stage === 0 ? best : before)[set ^ own] ?? { weight: 0, worth: 0 };
        const than = best[set] ?? rest;
        const now = { weight: rest.weight + weight, worth: rest.worth + worthOf(sum) };
        if (now.weight > than.weight || (now.weight === than.weight && now.worth > than.worth))
          best[set] = now;
      }
  });
  const most = best.at(-1) ?? { weight: 0, worth: 0 };
  const weight = made.circles.reduce((sum, { people }) => sum + weightOf(people), 0);
  const worth = made.sums.reduce((sum, own) => sum + worthOf(own), 0);
  if (!Number.isSafeInteger(most.worth)) return [optimality('sums are too large to be exact')];
  return [
    ...(weight === most.weight && worth === most.worth && lock.bound === lock.total
      ? []
      : [optimality('other circles place more people, or are worth more')]),
    ...(proof.placeable === lock.matched && proof.prices === undefined
      ? []
      : [optimality('another number of people can be placed')]),
  ];
}

const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));

/** The sum of these people as a circle of its own, or joining one; undefined where they cannot. */
function possibleSum(task: CircleTask, joined: number, people: readonly number[]): CircleSum | undefined {
  const { affinities, standing, calledTo, min, max, spread } = task;
  const circle = standing[joined];
  const size = people.length + (circle?.places.length ?? 0);
  if (size < min || size > max) return undefined;
  let doubled = 0;
  for (const i of people) {
    if ((calledTo.get(i) ?? joined) !== joined) return undefined;
    for (const j of people) {
      const pair = affinities.of[i * affinities.people + j] ?? -1;
      if (i !== j && pair < 0) return undefined;
      if (i !== j) doubled += pair;
    }
    const there = circle === undefined ? 0 : (circle.affinity[i] ?? -1);
    if (there < 0) return undefined;
    doubled += there;
  }
  const fits = spread.every((rule) => isSpread(rule, task, { standing: joined, people }));
  return fits ? { size, doubled } : undefined;
}

/** Whether those who come are not too many with one answer, members counted; and in a new circle enough answers differ. */
export function isSpread(
  { answers, atMost, kinds }: CircleTask['spread'][number],
  { free, standing }: CircleTask,
  { standing: joined, people }: Pick<MadeCircle, 'standing' | 'people'>,
): boolean {
  const circle = standing[joined];
  const often = new Map<number, number>();
  const count = (place: number) => {
    for (const answer of answers[place] ?? []) often.set(answer, (often.get(answer) ?? 0) + 1);
  };
  const coming = people.map((i) => free[i] ?? -1);
  for (const place of [...coming, ...(circle?.places ?? [])]) count(place);
  const mixed = circle !== undefined || often.size >= kinds;
  return mixed && coming.flatMap((place) => answers[place] ?? []).every((a) => (often.get(a) ?? 0) <= atMost);
}

/**
 * Weighs prices: nobody may sit dearer than they are. A circle of k is worth the mean of what its sets of `grain` people are
 * worth, times what makes up for their number, and so are its prices; so it is enough that no set of `grain` is dear.
 */
export function priceFaults(
  { sides }: Market,
  task: CircleTask,
  {
    lock,
    proof,
    placed,
  }: { readonly lock: FormatLock; readonly proof: ProofOf<'circle'>; readonly placed: number },
): Fault[] {
  const { prices } = proof;
  if (prices === undefined) return [optimality('there are no prices')];
  const listed = new Map(prices.people.map(({ id, price }) => [id, price]));
  const price = Float64Array.from(
    task.free,
    (place) => listed.get(sides.mentees[place]?.id ?? '') ?? Number.NaN,
  );
  if (price.some(Number.isNaN) || prices.people.length !== price.length || prices.unit < 1)
    return [optimality('prices are of other people')];
  const highest = [...price].sort((a, b) => b - a).slice(0, placed);
  const bound = highest.reduce((sum, own) => sum + own, 0) / prices.unit;
  const { grain, unit } = prices;
  return [
    ...(lock.bound === Math.max(lock.total, bound) ? [] : [optimality('the prices prove another bound')]),
    ...(grain >= 2 && grain <= task.min && !hasDearSet(task, { price, unit, grain })
      ? []
      : [optimality(`${grain} people are worth more than their prices`)]),
    ...(joinsAreCovered(task, { price, unit })
      ? []
      : [optimality('joining a circle that stands is worth more than the prices')]),
    ...(proof.placeable === mostPlaces(task)
      ? []
      : [optimality(`${mostPlaces(task)} people could be placed at most, not ${proof.placeable}`)]),
  ];
}

type Priced = { readonly price: Float64Array; readonly unit: number };

/**
 * Whether any `grain` people are worth more than their prices, which is when their affinities, each less both prices, add
 * up to more than nothing. Then so do those of some subset with one person less: sets grow from pairs.
 */
function hasDearSet(
  { affinities }: CircleTask,
  { price, unit, grain }: Priced & { readonly grain: number },
): boolean {
  const { people, of } = affinities;
  const seen = new Set<string>();
  const dear = (set: readonly number[], sum: number): boolean => {
    if (set.length === grain) return true;
    if (set.length > 2) {
      const key = set.toSorted((a, b) => a - b).join();
      if (seen.has(key)) return false;
      seen.add(key);
    }
    for (let k = 0; k < people; k++) {
      let more = sum;
      for (const i of set) {
        const pair = of[i * people + k] ?? -1;
        more = pair < 0 ? Number.NEGATIVE_INFINITY : more + unit * pair - (price[i] ?? 0) - (price[k] ?? 0);
      }
      if (more > 0 && dear([...set, k], more)) return true;
    }
    return false;
  };
  for (let i = 0; i < people; i++)
    for (let j = i + 1; j < people; j++) {
      const pair = of[i * people + j] ?? -1;
      const sum = unit * pair - (price[i] ?? 0) - (price[j] ?? 0);
      if (pair >= 0 && sum > 0 && dear([i, j], sum)) return true;
    }
  return false;
}

/** One who joins pays their mean; of several, every two pay what they add, in shares of how many come. */
function joinsAreCovered({ affinities, standing, min, max }: CircleTask, { price, unit }: Priced): boolean {
  const { people, of } = affinities;
  return standing.every(({ places, affinity }) => {
    const members = places.length;
    for (let coming = Math.max(1, min - members); members + coming <= max; coming++)
      for (let i = 0; i < people; i++) {
        const a = affinity[i] ?? -1;
        if (a < 0) continue;
        if (coming === 1 && unit * a > 2 * members * (price[i] ?? 0)) return false;
        for (let j = i + 1; coming > 1 && j < people; j++) {
          const [b, pair] = [affinity[j] ?? -1, of[i * people + j] ?? -1];
          const both = (price[i] ?? 0) + (price[j] ?? 0);
          const worth = unit * (a + b + 2 * (coming - 1) * pair);
          if (b >= 0 && pair >= 0 && worth > 2 * (members + coming - 1) * both) return false;
        }
      }
    return true;
  });
}

/** The most people in any circles: those with enough others, over and over, as far as sizes and room allow. */
function mostPlaces({ affinities, standing, min, max }: CircleTask): number {
  const { people, of } = affinities;
  const joins = (i: number) => standing.some(({ affinity }) => (affinity[i] ?? -1) >= 0);
  let able = Array.from({ length: people }, (_, i) => i);
  for (let before = -1; before !== able.length; ) {
    before = able.length;
    const now = able;
    able = now.filter(
      (i) => joins(i) || now.filter((j) => (of[i * people + j] ?? -1) >= 0).length >= min - 1,
    );
  }
  const room = standing.reduce((sum, { places }) => sum + max - places.length, 0);
  const comers = Math.min(room, able.filter(joins).length);
  const splits = (count: number) => count === 0 || Math.ceil(count / max) * min <= count;
  for (let count = able.length; count > 0; count--)
    for (let coming = 0; coming <= Math.min(comers, count); coming++)
      if (splits(count - coming)) return count;
  return 0;
}
