import { type Alone, aloneAsKeeper, aloneAsNewcomer } from './alone.ts';
import { mostOfMentor } from './mentor-limits.ts';
import type { Desk } from './place-beat.ts';
import { allSeries, type Newcomer, reachable } from './promising-slots.ts';
import type { Member } from './roll.ts';
import { manageable, mostInRooms, type WantedInRooms } from './room-limits.ts';
import type { SeriesPlan } from './series-plan.ts';

/** What a bound is found from: the first round of planning, and what it came to in the end; plans by pairing. */
export type Settled = {
  readonly ground: Desk;
  readonly newcomers: readonly Newcomer[];
  readonly first: ReadonlyMap<string, SeriesPlan>;
  readonly last: ReadonlyMap<string, SeriesPlan>;
};
/** `placed`: no plan has more meetings. `outside`: no plan with as many as this one reaches less outside people's hours. */
export type PlanBound = { readonly placed: number; readonly outside: number };

/**
 * What each party could have if nobody else met, summed; of each mentor no more than the limits of days and weeks allow, of
 * all no more than the rooms hold. Where a party has all that its rhythm can have, within everybody's hours, there is nothing
 * to find out.
 */
export function planBound(settled: Settled): PlanBound {
  const newcomers = new Map(settled.newcomers.map((newcomer) => [newcomer.party.pairing, newcomer]));
  const all = [...settled.last.values()].map((plan): One => {
    const newcomer = newcomers.get(plan.party.pairing);
    const hasAll = plan.outside === 0 && plan.placed.length >= wantedOf(settled, plan, newcomer);
    return { plan, newcomer, alone: hasAll ? undefined : aloneOf(settled, plan, newcomer) };
  });
  const ofMentors = [...byMentor(all).values()].reduce((sum, group) => sum + mostOf(settled, group), 0);
  const alone = all.reduce((sum, one) => sum + mostAlone(one), 0);
  const reached = all.reduce((sum, { plan }) => sum + plan.placed.length, 0);
  const placed = reached < ofMentors ? Math.min(ofMentors, mostOfRooms(settled, all)) : ofMentors;
  const outside = all.reduce((sum, one) => sum + leastOutside(one, alone - reached), 0);
  return { placed, outside };
}

/** A party with its plan; `alone` is absent where it has all it can have, within everybody's hours. */
type One = {
  readonly plan: SeriesPlan;
  readonly newcomer: Newcomer | undefined;
  readonly alone: Alone | undefined;
};

const mostAlone = ({ plan, alone }: One): number => alone?.most ?? plan.placed.length;

/** How many meetings the rhythm wants at most. */
function wantedOf({ ground, first }: Settled, plan: SeriesPlan, newcomer: Newcomer | undefined): number {
  if (newcomer === undefined) {
    const before = first.get(plan.party.pairing) ?? plan;
    return before.placed.length + before.unplaced.length;
  }
  const counts = allSeries(ground, newcomer).map(({ beats }) => reachable(beats));
  return Math.max(0, ...counts);
}

function aloneOf({ ground, first }: Settled, plan: SeriesPlan, newcomer: Newcomer | undefined): Alone {
  return newcomer === undefined
    ? aloneAsKeeper(ground, first.get(plan.party.pairing) ?? plan)
    : aloneAsNewcomer(ground, newcomer);
}

type Group = { readonly mentor: Member | undefined; readonly ones: One[] };

/** By the first mentor of each party, so that none counts twice; those without a mentor together. */
function byMentor(all: readonly One[]): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>();
  for (const one of all) {
    const mentor = one.plan.party.members.find(({ side }) => side === 'mentor');
    const group = groups.get(mentor?.page ?? -1) ?? { mentor, ones: [] };
    groups.set(mentor?.page ?? -1, group);
    group.ones.push(one);
  }
  return groups;
}

function mostOf(settled: Settled, { mentor, ones }: Group): number {
  const alone = ones.reduce((sum, one) => sum + mostAlone(one), 0);
  const placed = ones.reduce((sum, { plan }) => sum + plan.placed.length, 0);
  if (mentor === undefined || placed >= alone) return alone;
  return Math.min(alone, mostOfMentor(settled.ground, mentor, wantedBy(settled, ones)));
}

/** Without rooms, or with more meetings than can be weighed, they bind nobody. */
function mostOfRooms(settled: Settled, all: readonly One[]): number {
  const count = all.reduce((sum, one) => sum + mostAlone(one), 0);
  if (settled.ground.diary.rooms === undefined || count > manageable) return count;
  return mostInRooms(settled.ground, wantedBy(settled, all));
}

function wantedBy(settled: Settled, ones: readonly One[]): readonly WantedInRooms[] {
  return ones.map((one) => {
    const { most, starts } = one.alone ?? aloneOf(settled, one.plan, one.newcomer);
    return { party: one.plan.party, most, meetings: starts() };
  });
}

/** In a plan with so many meetings less than all parties could have alone, one party may lack all of these. */
function leastOutside({ alone }: One, lacking: number): number {
  if (alone === undefined) return 0;
  const least = Math.max(0, alone.most - lacking);
  const sums = alone.choices
    .filter((reaches) => reaches.length >= least)
    .map((reaches) => reaches.slice(0, least).reduce((sum, reach) => sum + reach, 0));
  return sums.length === 0 ? 0 : Math.min(...sums);
}
