import type { Progress } from '../../model/progress.ts';
import type { RowChecker } from '../verify/check-prices.ts';
import { joinFindings } from '../verify/check-rows.ts';
import { type Pool, poolFor } from './crew.ts';

/** Pairs that a task looks at. */
const pairsOfTask = 2 ** 23;

/** Spreads the rows of a certificate over a pool: the same findings as on one thread, in the same order. */
export function checkByCrew(pool: Pool, progress?: Progress): RowChecker {
  return async (check, plan) => {
    const crew = poolFor(plan.mentees * plan.mentors, pool).hire({ plan });
    const length = Math.max(1, Math.ceil(pairsOfTask / Math.max(1, plan.mentors)));
    const tasks = Array.from({ length: Math.ceil(plan.mentees / length) }, (_, at) => ({
      check,
      from: at * length,
      to: Math.min(plan.mentees, (at + 1) * length),
    }));
    let done = 0;
    try {
      return joinFindings(
        await crew.run('check', tasks, () => progress?.({ phase: 'checking', part: ++done / tasks.length })),
      );
    } finally {
      await crew.dismiss();
    }
  };
}
