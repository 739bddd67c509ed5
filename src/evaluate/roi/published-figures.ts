import type { PublishedFigure } from '../../model/published-cell.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import type { RoiOutcome } from '../../schema/roi-result.ts';
import { resultFigures } from '../retention/disclosed/result-figures.ts';

/**
 * Every figure about people that the page gives away or holds back: of the study those that amounts are made of, under the
 * names they have there, so that later reports are measured against them; then hours and, without a study, mentees.
 */
export function publishedRoi(told: RoiOutcome, study: RetentionOutcome | undefined): PublishedFigure[] {
  const own = (cell: string, value: number | null): PublishedFigure =>
    value === null ? { cell, suppressed: true } : { cell, value, suppressed: false };
  return [
    ...(study === undefined ? [own('roi/mentees', told.mentees)] : resultFigures(study)),
    own('roi/meetings', told.time.meetings),
    own('roi/hours', told.time.hours),
  ];
}
