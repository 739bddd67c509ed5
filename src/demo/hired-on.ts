import type { Day } from '../model/day.ts';
import { addDays } from '../time/day.ts';
import type { DemoCohort, DemoPerson } from './demo-cohort.ts';
import { drawFor } from './draw.ts';

/**
 * The first day of somebody in the organisation: mentors have been there for about three years or more. Late enough in its
 * month that nobody takes the day for a month.
 */
export function hiredOn(
  { n, side }: Pick<DemoPerson, 'n' | 'side'>,
  { wish }: Pick<DemoCohort, 'wish'>,
): Day {
  const draw = drawFor(wish.seed, n, 'hired');
  const days = side === 'mentor' ? 1100 + draw.whole(5000) : 120 + draw.whole(2500);
  return `${addDays(wish.start, -days).slice(0, 8)}${13 + draw.whole(15)}`;
}
