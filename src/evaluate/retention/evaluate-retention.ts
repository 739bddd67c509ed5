import type { RetentionRefusal } from '../../model/retention-refusal.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { discloseRetention } from './disclosure.ts';
import { retentionEstimates } from './estimates.ts';
import type { RetentionInput } from './input.ts';
import { type LotteryStudy, lotteryStudy } from './lottery.ts';
import { lotteryEstimates } from './lottery-estimates.ts';
import { refuseRetention } from './refusals.ts';
import { retentionStudy } from './study.ts';

/**
 * Whether mentees stayed more often than other eligible staff, or than those whom a lottery left waiting: groups as they were at the program's start, followed to
 * `data_through` in days, with everything small suppressed unless the audience is the coordinator. Refuses, with every
 * reason at once, data from which leavers may be missing. `statements` is left empty for texts/retention-words/retention-statements.ts.
 * Today plays no part.
 */
export function evaluateRetention(
  input: RetentionInput,
): { readonly outcome: RetentionOutcome } | { readonly refused: readonly RetentionRefusal[] } {
  const { retention: settings, start, privacy } = input.program;
  if (settings === undefined) return { refused: [{ reason: 'no-retention-settings', facts: {} }] };
  if (start === undefined) return { refused: [{ reason: 'no-start-date', facts: {} }] };
  const frame = { settings, timeZero: start };
  const refused = refuseRetention(input, frame);
  if (refused.length > 0) return { refused };
  const vouched = input.assumeComplete === true ? { assumedComplete: true as const } : {};
  const told = (found: Omit<RetentionOutcome, 'audience'>): { readonly outcome: RetentionOutcome } => {
    const all = { ...found, audience: input.audience, ...vouched };
    return { outcome: tidied(input.audience === 'coordinator' ? all : discloseRetention(all, privacy)) };
  };
  if (settings.comparison === 'lottery') {
    const lots = lotteryStudy(input, frame);
    if (lots.drawn.length === 0 || lots.waiting.length === 0) return { refused: [withoutDraw(input, lots)] };
    return told(lotteryEstimates(lots));
  }
  const study = retentionStudy(input, frame);
  if (study.mentees.length === 0) {
    return { refused: [{ reason: 'no-mentees', facts: { start, late: study.late.length } }] };
  }
  if (study.others.length === 0) return { refused: [{ reason: 'nobody-to-compare', facts: { start } }] };
  return told(retentionEstimates(study));
}

function withoutDraw(
  { lottery }: RetentionInput,
  { drawn, waiting, counted }: LotteryStudy,
): RetentionRefusal {
  if (lottery === undefined) return { reason: 'no-lottery', facts: {} };
  const facts = { drawn: drawn.length, waiting: waiting.length, certain: counted.certain };
  return { reason: 'lottery-without-groups', facts };
}

/** Twelve digits: beyond them sums depend on their order, and the same data shall give the same bytes. */
function tidied(outcome: RetentionOutcome): RetentionOutcome {
  const twelve = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  return JSON.parse(JSON.stringify(outcome, twelve));
}
