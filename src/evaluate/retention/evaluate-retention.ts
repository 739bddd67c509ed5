import type { RetentionRefusal } from '../../model/retention-refusal.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { assignByColumn, assignByEnrolment } from './assignment.ts';
import { type ColumnComparison, groupRows, readColumnGroups } from './column-groups.ts';
import { discloseRetention } from './disclosure.ts';
import { groupedByEngagement } from './engagement.ts';
import { type Enrolment, enrolmentOf } from './enrolment.ts';
import { type RetentionEstimates, retentionEstimates } from './estimates.ts';
import type { RetentionFrame, RetentionInput } from './input.ts';
import { type LotteryStudy, lotteryStudy } from './lottery.ts';
import { lotteryEstimates } from './lottery-estimates.ts';
import { refusedLots } from './lottery-refusals.ts';
import { refuseRetention } from './refusals.ts';
import { type RetentionStudy, retentionStudy } from './study.ts';

type Refused = { readonly refused: readonly RetentionRefusal[] };
type Found = RetentionEstimates;

/**
 * Whether mentees stayed more often than other eligible staff, than those whom a column of the roster names, or than those
 * whom a lottery left waiting: groups as they were when they began to be followed, in days until `data_through`, with
 * everything small suppressed unless the audience is the coordinator. Refuses, with every reason at once, data from which
 * leavers may be missing. `statements` is left empty for texts/retention-words/retention-statements.ts. Today plays no part.
 */
export function evaluateRetention(input: RetentionInput): { readonly outcome: RetentionOutcome } | Refused {
  const { retention: settings, start, privacy } = input.program;
  if (settings === undefined) return { refused: [{ reason: 'no-retention-settings', facts: {} }] };
  if (start === undefined) return { refused: [{ reason: 'no-start-date', facts: {} }] };
  const frame = { settings, timeZero: start };
  const found =
    typeof settings.comparison === 'object'
      ? foundByColumn(input, frame, settings.comparison)
      : foundByEnrolment(input, frame);
  if ('refused' in found) return found;
  const vouched = input.assumeComplete === true ? { assumedComplete: true as const } : {};
  const all = { ...found.found, audience: input.audience, ...vouched };
  if (input.audience === 'coordinator') return { outcome: tidied(all) };
  const { published = [] } = input;
  return { outcome: tidied(discloseRetention(all, { privacy, strata: found.strata, published })) };
}

function foundByEnrolment(input: RetentionInput, frame: RetentionFrame): Found | Refused {
  const enrolment = enrolmentOf(input);
  const byLot = frame.settings.comparison === 'lottery';
  const refused = [
    ...refuseRetention(input, frame, enrolment),
    ...(byLot ? refusedLots(input, enrolment) : []),
  ];
  if (refused.length > 0) return { refused };
  if (byLot) {
    const lots = lotteryStudy(input, frame);
    return lots.drawn.length === 0 || lots.waiting.length === 0
      ? { refused: [withoutDraw(input, lots)] }
      : { found: lotteryEstimates(lots), strata: [] };
  }
  return foundIn(input, retentionStudy(input, frame, assignByEnrolment(input.program, enrolment, frame)));
}

/** No people file is asked for: whoever the column names is on the roster. */
function foundByColumn(
  input: RetentionInput,
  frame: RetentionFrame,
  comparison: ColumnComparison,
): Found | Refused {
  const refused = refuseRetention(input, frame, nobodyEnrolled);
  const { rows, atStart } = groupRows(input, comparison);
  const groups = readColumnGroups(rows, comparison);
  const both = [...refused, ...('refused' in groups ? [groups.refused] : [])];
  if ('refused' in groups || both.length > 0) return { refused: both };
  const study = retentionStudy(input, frame, assignByColumn(groups, atStart));
  const late = atStart ? undefined : groupedByEngagement(study, comparison.column);
  return late === undefined ? foundIn(input, study) : { refused: [late] };
}

function foundIn(input: RetentionInput, study: RetentionStudy): Found | Refused {
  const start = study.timeZero;
  if (study.mentees.length === 0) {
    return { refused: [{ reason: 'no-mentees', facts: { start, late: study.counted.lateJoiners } }] };
  }
  if (study.others.length === 0) return { refused: [{ reason: 'nobody-to-compare', facts: { start } }] };
  return retentionEstimates(study, input);
}

const nobodyEnrolled: Enrolment = { mentees: new Map(), mentors: new Map(), missing: [] };

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
