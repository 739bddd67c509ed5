import { sumOf } from '../stats/sum-of.ts';
import type { MarketSize } from './cost-scale.ts';
import type { Decisions } from './decisions.ts';
import type { MatchSettings } from './settings.ts';
import type { Sides } from './sides.ts';

type Seated = {
  readonly sides: Sides;
  readonly decisions: Decisions;
  /** Free seats of both sides. */
  readonly seats: { readonly mentee: Int32Array; readonly mentor: Int32Array };
  readonly settings: MatchSettings;
  readonly classes: number;
};

/** Mentees that each mentor has before any pair is made: pairings that stand, and pins. */
export function takenPlaces({ sides, decisions }: Pick<Seated, 'sides' | 'decisions'>): Int32Array {
  const taken = new Map<string, number>();
  // Of a completed pairing the mentor's place is free again.
  for (const { mentor } of [...decisions.kept.filter((p) => p.state !== 'completed'), ...decisions.pinned])
    taken.set(mentor, (taken.get(mentor) ?? 0) + 1);
  return Int32Array.from(sides.mentors, ({ id }) => taken.get(id) ?? 0);
}

/** What the scale of costs depends on: free seats, priority classes, and the dearest place under `load_penalty`. */
export function marketSize(market: Seated): MarketSize {
  const { mentee, mentor } = market.seats;
  const open = (seats: Int32Array) => seats.reduce((count, free) => count + (free > 0 ? 1 : 0), 0);
  const taken = takenPlaces(market);
  const most = mentor.reduce((places, free, j) => Math.max(places, free + (taken[j] ?? 0)), 0);
  return {
    path: Math.min(open(mentee), open(mentor)),
    pairs: Math.min(sumOf(mentee), sumOf(mentor)),
    classes: market.classes,
    load: most * market.settings.loadPenalty,
  };
}
