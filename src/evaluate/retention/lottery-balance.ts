import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { balanceBetween, type Part, unweighted } from './balance.ts';
import type { DrawnMember, LotteryStudy } from './lottery.ts';
import { fieldsAtStart } from './start-fields.ts';

/**
 * How alike those drawn and those waiting were before the program, field by field: as they were, and weighted by 1 ÷ the
 * chance of the group that somebody was drawn into, which takes out what unequal chances did. What is left is the luck of
 * the draw. Austin & Stuart, Statistics in Medicine 34 (2015). R cobalt: `bal.tab(…, weights = w, s.d.denom = "pooled")`.
 */
export function lotteryBalance(study: LotteryStudy): RetentionOutcome['balance'] {
  const { drawn, waiting } = study;
  return balanceBetween(study, fieldsAtStart(study), {
    before: unweighted({ mentees: drawn, others: waiting }),
    after: { mentees: byChance(drawn), others: byChance(waiting) },
  });
}

const byChance = (members: readonly DrawnMember[]): readonly Part[] =>
  members.map((member) => ({ members: [member], weight: member.weight }));
