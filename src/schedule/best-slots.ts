import { sortedBy } from '../model/order.ts';
import { aloneAsNewcomer } from './alone.ts';
import { layOut } from './lay-out.ts';
import type { Desk } from './place-beat.ts';
import {
  allSeries,
  faultsOf,
  type Newcomer,
  reachable,
  type SlotBeats,
  unavoidable,
} from './promising-slots.ts';
import { compareQuality, type Quality, qualityOf, type SeriesPlan } from './series-plan.ts';

/** How many times are looked at: over the whole plan, and among those who share people. */
const looks = { plan: 4_000_000, ward: 200_000 } as const;
/** About how many a meeting off its slot takes, and one for which its whole window is searched. */
const searching = { moved: 30, unplaced: 400 } as const;
/** Of so many who share people every choice can be looked at; the bound of more is too far from what they can have. */
const most = 10;

/** A slot, the best that could come of it if nobody else met, and how many of its beats never find a time. */
type Option = SlotBeats & { readonly alone: Quality; readonly never: number };
/** An option, and the best that can come of it beside those who have chosen before. */
type Hopeful = { readonly option: Option; readonly now: Quality };
/** The options of a newcomer, the best first, and the plan they have without one. */
type Chooser = { readonly newcomer: Newcomer; readonly options: readonly Option[] };
export type Choosing = {
  readonly desk: Desk;
  /** Only what cannot move is booked here. */
  readonly ground: Desk;
  /** By pairing; better ones take the place of those that are there. */
  readonly plans: Map<string, SeriesPlan>;
};

/**
 * Looks, among the newcomers of each ward, for weekly slots that are better together than those they have: branch and bound
 * over every slot and every week to begin in. What nobody can improve on, each for themselves, is not looked at, and that is
 * nearly all; the others are looked at to the end or for so many steps, the same on every machine.
 */
export function improveSlots(choosing: Choosing, wards: readonly (readonly Newcomer[])[]): void {
  const open = wards.filter(
    (ward) => ward.length > 1 && ward.length <= most && !ward.every((one) => hasAll(choosing, one)),
  );
  let left: number = looks.plan;
  for (const ward of open) {
    if (left <= 0) return;
    left -= new SlotSearch(choosing, ward).run(Math.min(left, looks.ward));
  }
}

/** All its meetings, within hours, and off their slot only where a day off compels it. */
function hasAll({ ground, plans }: Choosing, newcomer: Newcomer): boolean {
  const plan = plans.get(newcomer.party.pairing);
  if (plan === undefined || newcomer.choice.slots.length === 0) return true;
  if (plan.unplaced.length > 0 || plan.outside > 0) return false;
  const reach = allSeries(ground, newcomer).map(({ beats }) => reachable(beats));
  const { beats } = plan.series;
  return plan.placed.length >= Math.max(...reach) && plan.moved <= unavoidable(ground, plan.party, beats);
}

/** The search in one ward. State that truly lives on while it lasts: the best plans so far, and what is booked on the way. */
class SlotSearch {
  readonly #choosing: Choosing;
  readonly #choosers: readonly Chooser[];
  /** From each place in the order on, the best that those behind it could have. */
  readonly #hopes: readonly Quality[];
  readonly #onTheWay: SeriesPlan[] = [];
  #best: readonly SeriesPlan[];
  #left = 0;

  constructor(choosing: Choosing, ward: readonly Newcomer[]) {
    this.#choosing = choosing;
    this.#choosers = ward
      .filter(({ choice }) => choice.slots.length > 0)
      .map((newcomer) => ({ newcomer, options: optionsOf(choosing.ground, newcomer) }));
    this.#best = this.#choosers.flatMap(({ newcomer }) => choosing.plans.get(newcomer.party.pairing) ?? []);
    this.#hopes = this.#choosers.map((_, nth) =>
      sum(this.#choosers.slice(nth).map(({ options }) => options[0]?.alone ?? nothing)),
    );
  }

  /** Looks at about so many times, books the best plans and gives how many it looked at. */
  run(limit: number): number {
    const { desk, plans } = this.#choosing;
    this.#left = limit;
    if (!this.#isPromising()) return 0;
    for (const plan of this.#best) release(desk, plan);
    this.#from(0, nothing);
    for (const plan of this.#best) {
      book(desk, plan);
      plans.set(plan.party.pairing, plan);
    }
    return limit - this.#left;
  }

  /** Where burdens alternate the usual time gives way to a lighter one: how often it must, nobody knows beforehand. */
  #isPromising(): boolean {
    const hope = this.#hopes[0] ?? nothing;
    const now = qualityOf(this.#best);
    const alternates = this.#choosers.some(({ newcomer }) => newcomer.choice.tier !== 'inside');
    return compareQuality(hope, alternates ? { ...now, moved: hope.moved } : now) < 0;
  }

  #from(nth: number, soFar: Quality): void {
    const { desk } = this.#choosing;
    const chooser = this.#choosers[nth];
    if (chooser === undefined) {
      if (compareQuality(soFar, qualityOf(this.#best)) < 0) this.#best = [...this.#onTheWay];
      return;
    }
    for (const { option, now } of this.#inTurn(chooser, nth, soFar)) {
      if (this.#left <= 0 || !this.#mayBeBetter(sum([soFar, now]), nth + 1)) return;
      const plan = layOut(desk, chooser.newcomer, option);
      this.#left -= searching.moved * plan.moved + searching.unplaced * plan.unplaced.length;
      const next = sum([soFar, qualityOf([plan])]);
      if (!this.#mayBeBetter(next, nth + 1)) continue;
      book(desk, plan);
      this.#onTheWay.push(plan);
      this.#from(nth + 1, next);
      this.#onTheWay.pop();
      release(desk, plan);
    }
  }

  /** The options that may still lead to something better, by what can come of them now, the best first. */
  #inTurn({ newcomer, options }: Chooser, nth: number, soFar: Quality): readonly Hopeful[] {
    const hopeful: Hopeful[] = [];
    for (const option of options) {
      const { alone, beats, never } = option;
      if (this.#left <= 0 || !this.#mayBeBetter(sum([soFar, alone]), nth + 1)) break;
      this.#left -= beats.length;
      const faults = faultsOf(this.#choosing.desk, newcomer, { ...option, enough: Number.POSITIVE_INFINITY });
      const now = { ...alone, moved: Math.max(alone.moved, faults - never) };
      if (this.#mayBeBetter(sum([soFar, now]), nth + 1)) hopeful.push({ option, now });
    }
    return hopeful.sort((a, b) => compareQuality(a.now, b.now));
  }

  #mayBeBetter(soFar: Quality, nth: number): boolean {
    const hope = sum([soFar, this.#hopes[nth] ?? nothing]);
    return compareQuality(hope, qualityOf(this.#best)) < 0;
  }
}

/** Every slot in every week to begin in, the best first; of equally good ones the earlier week, then as they were chosen. */
function optionsOf(ground: Desk, newcomer: Newcomer): readonly Option[] {
  const { choices } = aloneAsNewcomer(ground, newcomer);
  const options = allSeries(ground, newcomer).flatMap(({ weekday, beats }, nth): Option[] => {
    const reaches = choices[nth] ?? [];
    const outside = reaches.reduce((all, reach) => all + reach, 0);
    const never = beats.length - reaches.length;
    const slots = newcomer.choice.slots.filter((slot) => slot.weekday === weekday);
    return slots.map((slot) => {
      const faults = faultsOf(ground, newcomer, { slot, beats, enough: Number.POSITIVE_INFINITY });
      const alone = { placed: reaches.length, outside, moved: Math.max(0, faults - never) };
      return { slot, beats, never, alone };
    });
  });
  return sortedBy(
    options,
    ({ alone }) => -alone.placed,
    ({ alone }) => alone.outside,
    ({ alone }) => alone.moved,
  );
}

const nothing: Quality = { placed: 0, outside: 0, moved: 0 };

function sum(qualities: readonly Quality[]): Quality {
  return qualities.reduce(
    (a, b) => ({ placed: a.placed + b.placed, outside: a.outside + b.outside, moved: a.moved + b.moved }),
    nothing,
  );
}

function book({ diary }: Desk, plan: SeriesPlan): void {
  for (const { booking } of plan.placed) diary.book(booking);
}

function release({ diary }: Desk, plan: SeriesPlan): void {
  for (const { booking } of plan.placed) diary.release(booking);
}
