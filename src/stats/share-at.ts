import { cumulativeIncidence } from './cumulative-incidence.ts';
import type { Estimate } from './interval.ts';
import type { Share } from './newcombe-difference.ts';
import { entryOf, type Spell } from './risk-table.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The share that has not had the event by `time`, from Aalen–Johansen (Kaplan–Meier where nothing competes), with
 * Wilson limits on the effective sample size: the number of fully followed people that would give the same error
 * (Rothman 1978). So the limits exist where nobody left, and are Wilson's own where nobody was censored before.
 * Null where nobody was followed that long.
 */
export function shareAt(spells: readonly Spell[], time: number): Estimate | null {
  const found = sizedShareAt(spells, time);
  return found === null ? null : wilsonInterval(found.count, found.total);
}

/** The same as so many of so many fully followed people, in fractions of people. */
export function sizedShareAt(spells: readonly Spell[], time: number): Share | null {
  const steps = cumulativeIncidence(spells);
  const last = steps.findLast((step) => step.time <= time);
  const followed = spells.some((spell) => spell.time >= time && entryOf(spell) < time);
  const ended = last !== undefined && last.events + last.others === last.atRisk;
  if (!followed && !ended) return null;
  const free = last?.free ?? 1;
  const square = (last?.stderr ?? 0) ** 2;
  // With nobody or everybody gone the error is 0 and tells no size: those not censored before then count.
  const size = square > 0 ? (free * (1 - free)) / square : countedBy(spells, time);
  return { count: free * size, total: size };
}

function countedBy(spells: readonly Spell[], time: number): number {
  return spells.filter((spell) => spell.time >= time || spell.end !== 'censored').length;
}
