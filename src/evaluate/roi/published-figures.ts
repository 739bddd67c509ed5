import { type PublishedFigure, publishedFigure } from '../../model/published-cell.ts';
import { mainHorizon } from '../../model/stay-verdict.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import type { RoiOutcome } from '../../schema/roi-result.ts';
import { cellIds } from '../retention/disclosed/count-table.ts';
import { resultFigures } from '../retention/disclosed/result-figures.ts';
import { estimateIds } from '../retention/disclosed/strata-table.ts';

/**
 * Every figure about people that the page gives away or holds back: of the study those that amounts are made of, under the
 * names they have there, so that later reports are measured against them; then hours and, without a study, mentees.
 */
export function publishedRoi(told: RoiOutcome, study: RetentionOutcome | undefined): PublishedFigure[] {
  return [
    ...(study === undefined ? [publishedFigure('roi/mentees', told.mentees)] : amountFigures(study)),
    publishedFigure('roi/meetings', told.time.meetings),
    publishedFigure('roi/hours', told.time.hours),
  ];
}

/** Of the comparison group the share that left is told, of the mentees it is not. */
function amountFigures(study: RetentionOutcome): PublishedFigure[] {
  const main = mainHorizon(study)?.days;
  const difference = study.design === 'lottery' ? `retention/${main}` : estimateIds.difference;
  const used = new Set([
    cellIds.n('mentees'),
    ...[difference, `${difference}/low`, `${difference}/high`],
    ...(main === undefined ? [] : [cellIds.left('others', main)]),
  ]);
  return resultFigures(study).filter(({ cell }) => used.has(cell));
}
