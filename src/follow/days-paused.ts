import type { Day } from '../model/day.ts';
import { closedStates } from '../model/pairing.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import { isPausedOn, pausesOf } from '../model/pauses.ts';
import { addDays, daysBetween } from '../time/day.ts';

/**
 * How many of the days after `from`, up to `to`, all who meet under one id were paused, as far as their rows say: days on which
 * nobody expected a meeting, and silence is no gap.
 */
export function daysPaused({ rows }: Pick<PairingUnit, 'rows'>, from: Day, to: Day): number {
  const open = rows.filter(({ state }) => !closedStates.has(state));
  if (open.length === 0 || open.some((row) => pausesOf(row).length === 0)) return 0;
  const days = Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, at) => addDays(from, at + 1));
  return days.filter((day) => open.every((row) => isPausedOn(row, day))).length;
}
