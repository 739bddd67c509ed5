import { createHash } from 'node:crypto';
import type { Lot } from '../../model/lottery.ts';
import { compareText } from '../../model/order.ts';
import type { MatchLock } from '../../schema/match-lock.ts';
import { seededRandom } from '../../stats/seeded-random.ts';
import type { Market } from '../market.ts';
import type { Fault } from './check-prices.ts';

/** What a lottery.csv rests on: the seed of the program, and the market as if nothing had been drawn. */
export type DrawnMatch = {
  readonly lots: readonly Lot[];
  readonly seed: string;
  readonly market: Market;
  /** People who had a place without the draw. */
  readonly holders: ReadonlySet<string>;
  /** What the last match drew, if it did. */
  readonly drawn?: NonNullable<MatchLock['lottery']>;
};

/**
 * Checks a lottery with code of its own: the order follows from seed and ids, whoever was admitted by the last run is
 * whom the order admits, and no other choice would have placed more people. What an earlier run admitted depends on the
 * files as they were then; of it only the order is checked.
 */
export function checkDraw(match: DrawnMatch): Fault[] {
  const found = [...listFaults(match), ...orderFaults(match)];
  if (match.drawn !== undefined && found.length === 0) found.push(...admissionFaults(match, match.drawn));
  return found.map((detail) => ({ check: 'lottery', detail }));
}

function listFaults({ lots, seed }: DrawnMatch): string[] {
  const numbers = new Set(lots.map(({ draw }) => draw));
  const whole = lots.every((_, at) => numbers.has(at + 1));
  const people = new Set(lots.map(({ person }) => person));
  return [
    ...(numbers.size === lots.length && whole
      ? []
      : [`the draw numbers are not those from 1 to ${lots.length}`]),
    ...(people.size === lots.length ? [] : ['somebody stands in lottery.csv twice']),
    ...(lots.every((lot) => lot.seed === seed) ? [] : [`not everybody was drawn with the seed ${seed}`]),
    ...lots.flatMap(({ person, admitted, probability }) =>
      (admitted === 'yes' && probability === 0) || (admitted !== 'yes' && probability === 1)
        ? [`${person} had a chance of ${probability}, and it came out otherwise`]
        : [],
    ),
  ];
}

/** Numbers rise within a class. Which class somebody was in, the market knows of those who came by the last run. */
function orderFaults({ lots, seed, market, drawn }: DrawnMatch): string[] {
  const inOrder = [...lots].sort((a, b) => a.draw - b.draw);
  const number = new Map(inOrder.map(({ person }) => [person, digest(seed, person)]));
  const isAfter = (a: string, b: string) => compareText(number.get(a) ?? '', number.get(b) ?? '') >= 0;
  const first = inOrder.filter(({ probability }) => probability !== undefined);
  const falls = first.filter(
    ({ person }, at) => at > 0 && isAfter(first[at - 1]?.person ?? '', person),
  ).length;
  const faults = falls < market.classes ? [] : ['the order does not follow from the seed and the ids'];
  if (first.some((lot, at) => lot !== inOrder[at]))
    faults.push('somebody who came later was drawn in between');
  if (drawn === undefined) return faults;
  const entered = inOrder.slice(inOrder.length - drawn.entered.length).map(({ person }) => person);
  if (entered.join('\0') !== drawn.entered.join('\0'))
    faults.push('others came into the order than the last match says');
  const rank = new Map(market.sides.mentees.map(({ id }, i) => [id, market.ranks[i] ?? 0]));
  const wrong = entered.find((person, at) => {
    const before = entered[at - 1];
    if (before === undefined) return false;
    const step = (rank.get(person) ?? 0) - (rank.get(before) ?? 0);
    return step < 0 || (step === 0 && isAfter(before, person));
  });
  return wrong === undefined
    ? faults
    : [...faults, `${wrong} stands at another place of the order than the lot gives`];
}

function digest(seed: string, person: string): string {
  return createHash('sha256').update(`${seed}\0lottery\0${person}`, 'utf8').digest('hex');
}

function admissionFaults(
  { lots, market, holders }: DrawnMatch,
  drawn: NonNullable<DrawnMatch['drawn']>,
): string[] {
  const now = new Set(drawn.admitted);
  const seeking = seekersOf(market);
  const inOrder = [...lots].sort((a, b) => a.draw - b.draw).filter(({ person }) => seeking.has(person));
  const before = inOrder.filter((lot) => lot.admitted !== 'no' && !now.has(lot.person));
  const had = [...holders, ...before.map(({ person }) => person)].filter((person) => seeking.has(person));
  const rest = inOrder.filter(({ person }) => !had.includes(person)).map(({ person }) => person);
  const seats = new Seats(market);
  const kept = had.filter((person) => seats.admits(seeking.get(person) ?? [])).length;
  const admitted = rest.filter((person) => seats.admits(seeking.get(person) ?? []));
  const others = new Seats(market);
  const most = [...had, ...rest]
    .reverse()
    .filter((person) => others.admits(seeking.get(person) ?? [])).length;
  const isFirst = drawn.entered.length === lots.length;
  return [
    ...(admitted.join('\0') === drawn.admitted.join('\0')
      ? []
      : ['the order admits others than lottery.csv']),
    ...(kept + admitted.length === most
      ? []
      : [`${most} people could have a place, not ${kept + admitted.length}`]),
    ...(lots.some(({ person, admitted }) => now.has(person) && admitted !== (isFirst ? 'yes' : 'later'))
      ? ['lottery.csv does not say of everybody how they were admitted']
      : []),
    ...(isFirst && had.length > 0 ? ['somebody was admitted without the draw'] : []),
    ...(isFirst ? chanceFaults({ inOrder, market, seeking }) : []),
  ];
}

/** The mentors of each mentee who wants a place, by id. */
function seekersOf(market: Market): ReadonlyMap<string, readonly number[]> {
  const { sides, seats } = market;
  const row = new Int16Array(sides.mentors.length);
  return new Map(
    sides.mentees.flatMap(({ id }, i) => {
      if ((seats.mentee[i] ?? 0) === 0) return [];
      market.scoreRow(i, row);
      const mentors = sides.mentors.flatMap((_, j) =>
        (row[j] ?? -1) >= 0 && (seats.mentor[j] ?? 0) > 0 ? [j] : [],
      );
      return [[id, mentors] as const];
    }),
  );
}

/** Places of mentors, taken one after the other; a newcomer may move others on (Kuhn 1955, depth first). */
class Seats {
  readonly #room: Int32Array;
  readonly #sitting: (readonly number[])[][];

  constructor({ seats }: Market) {
    this.#room = seats.mentor;
    this.#sitting = Array.from(seats.mentor, () => []);
  }

  /** Seats somebody with these mentors if everybody seated keeps a place; says whether. */
  admits(mentors: readonly number[]): boolean {
    return this.#find(mentors, new Set());
  }

  #find(mentors: readonly number[], tried: Set<number>): boolean {
    for (const j of mentors) {
      if (tried.has(j)) continue;
      tried.add(j);
      const sitting = this.#sitting[j] ?? [];
      if (sitting.length < (this.#room[j] ?? 0)) {
        sitting.push(mentors);
        return true;
      }
      for (const [at, other] of sitting.entries()) {
        if (!this.#find(other, tried)) continue;
        sitting[at] = mentors;
        return true;
      }
    }
    return false;
  }
}

/** Further draws, as many as are soon done: no chance may lie far from how often they admit somebody. */
function chanceFaults(of: {
  readonly inOrder: readonly Lot[];
  readonly market: Market;
  readonly seeking: ReadonlyMap<string, readonly number[]>;
}): string[] {
  const { inOrder, market, seeking } = of;
  const rank = new Map(market.sides.mentees.map(({ id }, i) => [id, market.ranks[i] ?? 0]));
  const people = inOrder.map((lot) => ({
    lot,
    rank: rank.get(lot.person) ?? 0,
    mentors: seeking.get(lot.person) ?? [],
    times: 0,
  }));
  const pairs = people.reduce((sum, { mentors }) => sum + mentors.length, 0);
  const draws = Math.min(1000, Math.floor(affordable / (1 + pairs * people.length)));
  if (draws < fewest) return [];
  const random = seededRandom(`${inOrder[0]?.seed ?? ''} verify`);
  for (let draw = 0; draw < draws; draw++) {
    const seats = new Seats(market);
    const order = people
      .map((one) => ({ one, key: random() }))
      .sort((a, b) => a.one.rank - b.one.rank || a.key - b.key);
    for (const { one } of order) if (seats.admits(one.mentors)) one.times++;
  }
  const strange = people.filter(({ lot: { probability: p = 0, probabilityError: error = 0 }, times }) => {
    const away = Math.abs(times / draws - p);
    return away > 5 * (error + Math.sqrt((p * (1 - p)) / draws)) + 5 / draws;
  });
  const [first] = strange;
  return first === undefined
    ? []
    : [
        `the chance of ${first.lot.person} is given as ${first.lot.probability ?? 'nothing'}, and ${draws} further draws say ${first.times / draws}`,
      ];
}

const affordable = 100_000_000;
const fewest = 50;
