import { type Relaxation, type RelaxedRule, relaxedOfUnit } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { dayFromNumber } from '../time/day.ts';
import { instantAt } from '../time/zone.ts';
import { localDay } from './diary.ts';
import type { FinishedPlan } from './finished-plan.ts';
import { hindrances, reachOfHours, type TriedTime } from './hindrances.ts';
import { attending, membersOn, type Party } from './party.ts';
import { type Fault, momentOf } from './place-beat.ts';
import { relaxationsAt } from './relax-time.ts';
import { furthestHours, leastCost, relaxationCost } from './relaxation-cost.ts';
import type { Beat } from './rhythm.ts';
import { minuteOfStart } from './standing-meetings.ts';
import { fitsInto } from './week-table.ts';
import type { Tier } from './wish.ts';

/** A meeting that found no time, and the days in which it belongs. */
export type OpenBeat = {
  readonly party: Party;
  readonly beat: Beat;
  readonly tier: Tier;
  readonly reason: Fault;
};

/** Minutes between the times that are tried. */
const raster = 15;
/** How many days outside its stretch a meeting may be put. */
const daysBeyond = 7;
/** Of all units together so many meetings are looked into. */
const inAll = 300;

/** The cheapest single change for each meeting without a time, by unit and number; of very many the first of each unit. */
export function relaxations(
  plan: FinishedPlan,
  open: readonly OpenBeat[],
): ReadonlyMap<OpenBeat, Relaxation> {
  const nth = new Map<string, number>();
  const ranked = open.map((one) => {
    const rank = nth.get(one.party.pairing) ?? 0;
    nth.set(one.party.pairing, rank + 1);
    return { one, rank };
  });
  const chosen = [...Array(relaxedOfUnit).keys()].flatMap((rank) => ranked.filter((r) => r.rank === rank));
  return new Map(
    chosen.slice(0, inAll).flatMap(({ one }) => {
      const found = cheapest(plan, one);
      return found === undefined ? [] : [[one, found] as const];
    }),
  );
}

type Rank = readonly [number, number, number, number];
type Offer = {
  readonly rule: RelaxedRule;
  readonly rank: Rank;
  readonly from: number;
};

/** The cheapest change; of equal ones within the program's hours, then the day nearest to the meeting's own, then the earliest time. */
function cheapest(plan: FinishedPlan, open: OpenBeat): Relaxation | undefined {
  const { party, beat } = open;
  const { length, limits } = plan.assembly.roll.frame;
  const tier = tierOf(open, plan);
  let best: Offer | undefined;
  for (const { day, beyond } of daysAround(plan, open)) {
    for (let minute = 0; minute < 1440; minute += raster) {
      const from = momentOf(party, day, minute);
      if (from === undefined) continue;
      const at: TriedTime = { from, length, tier, number: beat.number };
      const reach = reachOfHours(plan, party, at, furthestHours + length);
      const least = leastCost({ reach, beyond, length });
      if (least > (best?.rank[0] ?? Number.MAX_VALUE)) continue;
      for (const rule of beyond === 0
        ? relaxationsAt(plan, party, at)
        : outside(plan, party, { at, beyond })) {
        const cost = relaxationCost(rule, { length, gap: limits.gap });
        const rank: Rank = [cost, outsiders(plan, party, at), Math.abs(day - beat.day), from];
        if (best === undefined || isLess(rank, best.rank)) best = { rule, rank, from };
      }
    }
  }
  if (best === undefined) return undefined;
  const on = dayFromNumber(localDay(party.anchor, best.from));
  return { ...best.rule, on, at: instantAt(best.from * 60, party.anchor.zone) };
}

/** How many of them would meet outside the program's hours: of equal changes the one that keeps to them is better. */
function outsiders({ assembly }: FinishedPlan, party: Party, { from, length }: TriedTime): number {
  const { hours } = assembly.roll.frame;
  return attending(party, from).filter(({ clock }) => !fitsInto(hours, from + clock.offsetAt(from), length))
    .length;
}

function isLess(a: Rank, b: Rank): boolean {
  const differs = [0, 1, 2, 3].find((nth) => a[nth] !== b[nth]) ?? 0;
  return (a[differs] ?? 0) < (b[differs] ?? 0);
}

/** A day outside the meeting's stretch is the change itself: everything else must hold. */
function outside(
  plan: FinishedPlan,
  party: Party,
  { at, beyond }: { readonly at: TriedTime; readonly beyond: number },
): RelaxedRule[] {
  return hindrances(plan, party, at).length === 0 ? [{ kind: 'window', days: beyond }] : [];
}

/** Wide hours count where the unit has none in common in the days of the meeting. */
function tierOf({ party, beat, tier }: OpenBeat, { assembly }: FinishedPlan): Tier {
  if (tier === 'bearable') return 'bearable';
  const { length } = assembly.roll.frame;
  for (let day = beat.low; day <= beat.high; day += 1) {
    for (let minute = 0; minute < 1440; minute += raster) {
      const from = momentOf(party, day, minute);
      if (from === undefined) continue;
      const isShared = membersOn(party, day).every(({ inside, clock }) =>
        fitsInto(inside, from + clock.offsetAt(from), length),
      );
      if (isShared) return 'inside';
    }
  }
  return 'bearable';
}

type DayBeyond = { readonly day: number; readonly beyond: number };

/**
 * The days of the meeting's stretch, and some around it as long as they lie between its neighbours: numbers follow time. For
 * what would come after the end the program may go on some days longer.
 */
function daysAround({ assembly, rowsOf }: FinishedPlan, { party, beat }: OpenBeat): DayBeyond[] {
  const { frame } = assembly.roll;
  const isAfterEnd = beat.high < beat.low && party.end === frame.end;
  // The talks of a rotation are other people's; its rounds follow one another all the same.
  const others = rowsOf(party.pairing);
  const dayOf = (row: (typeof others)[number]): number => localDay(party.anchor, minuteOfStart(row));
  const after = Math.max(...others.filter((row) => row.number < beat.number).map(dayOf), frame.today);
  const before = Math.min(
    ...others.filter((row) => row.number > beat.number).map(dayOf),
    (isAfterEnd ? party.end + daysBeyond : party.end) + 1,
  );
  const first = Math.max(Math.min(beat.low, beat.high + 1) - daysBeyond, after + 1, party.start);
  const last = Math.min(beat.high + daysBeyond, before - 1);
  const days: DayBeyond[] = [];
  for (let day = first; day <= last; day += 1) {
    const beyond = Math.max(0, beat.low <= beat.high ? beat.low - day : 0, day - beat.high);
    if (attending(party, day * 1440).length > 1) days.push({ day, beyond });
  }
  // The meeting's own days first: with a cheap change found there, the others need no look.
  return sortedBy(
    days,
    ({ beyond }) => beyond,
    ({ day }) => day,
  );
}
