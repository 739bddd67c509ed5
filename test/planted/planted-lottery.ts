import type { RetentionInput } from '../../src/evaluate/retention/input.ts';
import type { Lot } from '../../src/model/lottery.ts';
import type { Employee } from '../../src/model/roster.ts';
import type { Share } from '../../src/stats/newcombe-difference.ts';
import { shuffled } from '../../src/stats/shuffled.ts';
import { addDays } from '../../src/time/day.ts';
import {
  exitDay,
  firstDay,
  joiningDay,
  joinsFrom,
  joinsUntil,
  staysWhenJoining,
  year,
} from './planted-exits.ts';

/** Applicants of one priority class: of `people`, `places` are drawn, so that the chance of each is places ÷ people. */
export type LotteryClass = {
  readonly people: number;
  readonly places: number;
  /** The chance to be there after a year without a mentor. */
  readonly stays: number;
  /** What a mentor for the whole year adds to it. */
  readonly effect: number;
  /** The chance of somebody on the waiting list to be offered a place that comes free later, if still there. */
  readonly later: number;
};

export type PlantedDraw = Pick<RetentionInput, 'roster' | 'lottery'> & {
  /** Drawn and waiting, counted as if all chances had been alike. */
  readonly naive: { readonly first: Share; readonly second: Share };
};

/**
 * What being drawn adds to the chance to stay a year, over all who entered the draw: who waits and gets a place later
 * has a mentor from then on, which lessens what the draw can show. From the chances themselves, no draw.
 */
export function lotteryTruth(classes: readonly LotteryClass[]): number {
  const people = classes.reduce((sum, each) => sum + each.people, 0);
  return classes.reduce((sum, each) => sum + (each.people / people) * offered(each), 0);
}

function offered({ stays, effect, later }: LotteryClass): number {
  const days = Array.from({ length: joinsUntil - joinsFrom }, (_, i) => joinsFrom + i);
  const joining = days.map((from) => staysWhenJoining({ alone: stays, mentored: stays + effect, from }));
  const whenLater = joining.reduce((sum, chance) => sum + chance, 0) / days.length;
  return stays + effect - ((1 - later) * stays + later * whenLater);
}

type Entrant = { readonly employee: Employee; readonly lot: Lot; readonly left: number | null };

/** Draws the lots and the exits of one cohort. */
export function plantedDraw(classes: readonly LotteryClass[], random: () => number): PlantedDraw {
  const entrants = classes.flatMap((each, c) => {
    const ids = Array.from({ length: each.people }, (_, i) => `E${c + 1}-${i + 1}`);
    const drawn = new Set(shuffled(ids, random).slice(0, each.places));
    return ids.map((id) => entrantOf(each, { id, isDrawn: drawn.has(id), random }));
  });
  return {
    roster: entrants.map(({ employee }) => employee),
    lottery: entrants.map(({ lot }) => lot),
    naive: {
      first: stayedOf(entrants.filter(({ lot }) => lot.admitted === 'yes')),
      second: stayedOf(entrants.filter(({ lot }) => lot.admitted !== 'yes')),
    },
  };
}

type Ticket = { readonly id: string; readonly isDrawn: boolean; readonly random: () => number };

function entrantOf(each: LotteryClass, { id, isDrawn, random }: Ticket): Entrant {
  const joins = joiningDay(random);
  const waitsForOne = random() < each.later;
  const from = isDrawn ? 0 : waitsForOne ? joins : Number.POSITIVE_INFINITY;
  const left = exitDay({ alone: each.stays, mentored: each.stays + each.effect, from }, random);
  const isLater = waitsForOne && (left === null || left > joins);
  return {
    left,
    employee: {
      id,
      hired: '2020-01-01',
      columns: new Map(),
      place: { file: 'roster.csv', row: 2 },
      ...(left === null ? {} : { left: addDays(firstDay, left), exitReason: 'voluntary' }),
    },
    lot: {
      person: id,
      draw: 1,
      admitted: isDrawn ? 'yes' : isLater ? 'later' : 'no',
      probability: each.places / each.people,
      probabilityError: 0,
      seed: 'planted',
      drawn: firstDay,
    },
  };
}

function stayedOf(entrants: readonly Entrant[]): Share {
  const stayed = entrants.filter(({ left }) => left === null || left > year);
  return { count: stayed.length, total: entrants.length };
}
