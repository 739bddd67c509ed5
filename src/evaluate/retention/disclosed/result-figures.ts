import type { PublishedFigure } from '../../../model/published-cell.ts';
import { mainHorizon } from '../../../model/stay-verdict.ts';
import type { RetentionOutcome } from '../../../schema/retention-result.ts';
import { cellIds } from './count-table.ts';
import { publishedFigures } from './figures.ts';
import { estimateIds } from './strata-table.ts';

/**
 * What other reports repeat of a study of staying: how many there are and had left of both groups, and the difference with
 * its limits. Each under the name it has in the study, so that later reports are measured against it.
 */
export function resultFigures(study: RetentionOutcome): PublishedFigure[] {
  const main = mainHorizon(study)?.days;
  const differences = [estimateIds.difference, ...(main === undefined ? [] : [`retention/${main}`])];
  const used = new Set([
    ...study.groups.flatMap(({ name }) => [
      cellIds.n(name),
      ...(main === undefined ? [] : [cellIds.left(name, main)]),
    ]),
    ...differences.flatMap((id) => [id, `${id}/low`, `${id}/high`]),
  ]);
  return publishedFigures(study).filter(({ cell }) => used.has(cell));
}
