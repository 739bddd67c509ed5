import type { RetentionOutcome } from '../../schema/retention-result.ts';
import type { Estimate } from '../../stats/interval.ts';
import { combineByMover } from '../../stats/mover.ts';
import { newcombeDifference } from '../../stats/newcombe-difference.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { shareAt } from '../../stats/share-at.ts';

/** The two groups under the names they have in every output. */
export type Arms = { readonly mentees: readonly Spell[]; readonly others: readonly Spell[] };

type Horizon = RetentionOutcome['horizons'][number];

/** Mentees minus others; null figures and `none` where it cannot be computed. */
export type Difference = Pick<Horizon, 'difference' | 'low' | 'high'> & {
  readonly method: Exclude<Horizon['method'], 'hajek'>;
};

/**
 * Mentees minus others, share without the outcome by that day. Newcombe where everybody was followed until then; else
 * from the curves, Aalen–Johansen if somebody left otherwise, Kaplan–Meier if somebody was only lost from sight or
 * came under observation late, with the limits of the two shares combined by MOVER.
 */
export function differenceAt(arms: Arms, days: number): Difference {
  const some = (of: (spell: Spell) => boolean): boolean => arms.mentees.some(of) || arms.others.some(of);
  const competing = some((spell) => spell.end === 'other' && spell.time <= days);
  const partly = some(({ entry, end, time }) => entry !== undefined || (end === 'censored' && time < days));
  const method = competing ? 'aalen-johansen' : partly ? 'kaplan-meier' : 'newcombe';
  const estimate = method === 'newcombe' ? byCounts(arms, days) : byCurves(arms, days);
  if (estimate === null) return { difference: null, low: null, high: null, method: 'none' };
  return { difference: estimate.value, low: estimate.low, high: estimate.high, method };
}

function byCounts(arms: Arms, days: number): Estimate | null {
  const share = (spells: readonly Spell[]): { count: number; total: number } => ({
    count: spells.filter((spell) => spell.time > days || spell.end === 'censored').length,
    total: spells.length,
  });
  return newcombeDifference(share(arms.mentees), share(arms.others));
}

function byCurves(arms: Arms, days: number): Estimate | null {
  const one = shareAt(arms.mentees, days);
  const two = shareAt(arms.others, days);
  if (one === null || two === null) return null;
  return combineByMover([
    { weight: 1, estimate: one },
    { weight: -1, estimate: two },
  ]);
}
