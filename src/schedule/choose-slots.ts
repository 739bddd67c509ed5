import { sortedBy } from '../model/order.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { shuffled } from '../stats/shuffled.ts';
import { improveSlots } from './best-slots.ts';
import { components } from './components.ts';
import { layOut } from './lay-out.ts';
import type { Party } from './party.ts';
import type { Desk } from './place-beat.ts';
import { type Newcomer, promisingSlots } from './promising-slots.ts';
import { beatsFrom } from './rhythm.ts';
import { compareQuality, qualityOf, type SeriesPlan, seriesPlan } from './series-plan.ts';
import { wishAt } from './wish.ts';

/** How many exchanges are tried among those who share people without any gain, and how many in all. */
const exchanges = { fruitless: 8, all: 500 } as const;

/**
 * Chooses a weekly slot for each newcomer and books its meetings: most meetings placed, then least reach outside anybody's
 * hours, then fewest off the slot, then the seed. A seeded greedy search, those with the fewest slots first, followed by
 * exchanges, where a pairing that lost meetings to another is placed first and the other again, and by `improveSlots`, which
 * looks at every choice of those who share people. `rescue` makes room for what is left, and `planBound` says whether more
 * could have been had.
 */
export function chooseSlots(
  { desk, ground }: Desks,
  newcomers: readonly Newcomer[],
  seed: string,
): ReadonlyMap<string, SeriesPlan> {
  const canonical = sortedBy(newcomers, ({ party }) => party.pairing);
  const order = sortedBy(
    shuffled(canonical, seededRandom(`${seed}\0order`)),
    ({ choice }) => choice.slots.length,
  );
  const plans = new Map<string, SeriesPlan>();
  for (const newcomer of order) plans.set(newcomer.party.pairing, bookBest(desk, newcomer));
  const ranks = new Map(order.map((newcomer, rank) => [newcomer, rank]));
  const left = { all: exchanges.all };
  const wards = components(canonical, false).map((ward) =>
    sortedBy(ward, (newcomer) => ranks.get(newcomer) ?? 0),
  );
  for (const ward of wards) exchange(desk, ward, { plans, left });
  improveSlots({ desk, ground, plans }, wards);
  return plans;
}

/** The desk that is planned on, and one on which only what cannot move is booked. */
type Desks = { readonly desk: Desk; readonly ground: Desk };

type Exchanges = { readonly plans: Map<string, SeriesPlan>; readonly left: { all: number } };

function exchange(desk: Desk, newcomers: readonly Newcomer[], { plans, left }: Exchanges): void {
  let fruitless = 0;
  for (const loser of newcomers) {
    const plan = plans.get(loser.party.pairing);
    if (plan === undefined || !plan.unplaced.some(({ reason }) => reason === 'busy' || reason === 'limits'))
      continue;
    for (const other of newcomers.filter((n) => n !== loser && sharePerson(n.party, loser.party))) {
      if (left.all === 0 || fruitless === exchanges.fruitless) return;
      left.all -= 1;
      fruitless += 1;
      if (!swapped(desk, [loser, other], plans)) continue;
      fruitless = 0;
      break;
    }
  }
}

/** Places the first of two before the second; keeps the result if both together are better off, else restores it. */
function swapped(desk: Desk, pair: readonly [Newcomer, Newcomer], plans: Map<string, SeriesPlan>): boolean {
  const before = pair.map(({ party }) => plans.get(party.pairing)).filter((plan) => plan !== undefined);
  for (const plan of before) for (const { booking } of plan.placed) desk.diary.release(booking);
  const after = pair.map((newcomer) => bookBest(desk, newcomer));
  const isBetter = compareQuality(qualityOf(after), qualityOf(before)) < 0;
  if (!isBetter) {
    for (const plan of after) for (const { booking } of plan.placed) desk.diary.release(booking);
    for (const plan of before) for (const { booking } of plan.placed) desk.diary.book(booking);
  }
  if (isBetter) for (const plan of after) plans.set(plan.party.pairing, plan);
  return isBetter;
}

function sharePerson(a: Party, b: Party): boolean {
  return a.members.some(({ person }) => b.members.some((other) => other.person === person));
}

/** Lays out the most promising slots of a newcomer one after the other and books the best. */
function bookBest(desk: Desk, newcomer: Newcomer): SeriesPlan {
  let best: SeriesPlan | undefined;
  for (const how of ['quick', 'thorough'] as const) {
    for (const option of promisingSlots(desk, newcomer, how)) {
      const plan = layOut(desk, newcomer, option);
      if (best === undefined || compareQuality(qualityOf([plan]), qualityOf([best])) < 0) best = plan;
      if (isFull(plan)) break;
    }
    if (best !== undefined && isFull(best)) break;
  }
  const plan = best ?? withoutHours(desk, newcomer);
  for (const { booking } of plan.placed) desk.diary.book(booking);
  return plan;
}

/** Nothing is gained by looking further, but a more regular rhythm. */
function isFull(plan: SeriesPlan): boolean {
  return plan.unplaced.length === 0 && plan.outside === 0;
}

/** Of people who share no hours no beat has a time, and that is the reason for each. */
function withoutHours({ frame }: Desk, { party, number, earliest, choice }: Newcomer): SeriesPlan {
  const beats = beatsFrom(frame, { number, base: earliest, earliest, end: party.end });
  const unplaced = beats.map((beat) => ({ beat, reason: 'no-common-hours' as const }));
  const wish = wishAt(0, choice.grid);
  const series = { beats: [], wishes: [wish, wish], tier: choice.tier } as const;
  return seriesPlan(frame, party, { series, placed: [], unplaced });
}
