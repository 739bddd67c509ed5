import type { RetentionOutcome } from '../schema/retention-result.ts';

/**
 * What the figures of a study of staying allow to be said, whatever its design. `not-yet`: no horizon lies within the
 * data. `hidden`: a count behind the difference is held back. `few-leavers`: counts and no more. `cannot-tell`: the
 * interval covers no difference, and the groups are too small for one of `yardstick` to be found. `covers-zero`: it covers
 * no difference, and they were large enough. `more`, `less`: it lies on one side.
 */
export type StayVerdict =
  | 'not-yet'
  | 'hidden'
  | 'few-leavers'
  | 'cannot-tell'
  | 'covers-zero'
  | 'more'
  | 'less';

/** A difference in the share that stayed, mentees minus others, with its 95 % interval. */
export type StayDifference = { readonly difference: number; readonly low: number; readonly high: number };

/** A cohort with less than 80 % power for a difference of so much is small: 10 points, as in 75 against 85 %. */
export const yardstick = 0.1;

/** Whether an interval leaves room for no difference at all. */
export function coversZero({ low, high }: Pick<StayDifference, 'low' | 'high'>): boolean {
  return low <= 0 && high >= 0;
}

/** The horizon that the result rests on: the longest that lies within the data. */
export function mainHorizon({
  horizons,
}: Pick<RetentionOutcome, 'horizons'>): RetentionOutcome['horizons'][number] | undefined {
  return horizons.filter(({ method }) => method !== 'none').at(-1);
}

/** The difference that the result rests on: like with like where that was possible, else as the groups were. */
export function mainDifference(
  outcome: Pick<RetentionOutcome, 'horizons' | 'adjusted'>,
): (StayDifference & { readonly matched: boolean }) | null {
  const fitted = differenceOf(outcome.adjusted);
  if (fitted !== null) return { ...fitted, matched: true };
  const raw = differenceOf(mainHorizon(outcome));
  return raw === null ? null : { ...raw, matched: false };
}

/** The three figures, where none of them is held back or could not be computed. */
export function differenceOf(
  of: { readonly [figure in keyof StayDifference]: number | null } | null | undefined,
): StayDifference | null {
  if (of === null || of === undefined) return null;
  const { difference, low, high } = of;
  return difference === null || low === null || high === null ? null : { difference, low, high };
}

/** One rule for the lead, the sentences and the findings of the pictures. */
export function verdictOf(
  outcome: Pick<RetentionOutcome, 'horizons' | 'adjusted' | 'logRank' | 'power'>,
): StayVerdict {
  const main = mainHorizon(outcome);
  if (main === undefined) return 'not-yet';
  const told = main.groups.every(({ stayed, n }) => stayed !== null && n !== null);
  if (!told) return 'hidden';
  if (!outcome.logRank.reportable) return 'few-leavers';
  const found = mainDifference(outcome);
  if (found === null) return 'hidden';
  if (!coversZero(found)) return found.difference > 0 ? 'more' : 'less';
  // Unknown counts as small: nothing is promised that was not worked out.
  const { smallestDifference } = outcome.power;
  return smallestDifference === null || smallestDifference > yardstick ? 'cannot-tell' : 'covers-zero';
}
