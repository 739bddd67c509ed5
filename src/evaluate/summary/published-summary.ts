import type { PublishedCell, PublishedFigure } from '../../model/published-cell.ts';
import type { SummaryResult } from '../../schema/summary-result.ts';
import type { EarlierStep } from './disclose-summary.ts';

const stepPrefix = 'summary/funnel/';

/** Every figure of the page, told or held back, as published.csv keeps it. */
export function publishedSummary({
  funnel,
  targets,
}: Pick<SummaryResult, 'funnel' | 'targets'>): PublishedFigure[] {
  return [
    ...funnel.map(({ step, n, suppressed }) => ({
      cell: `${stepPrefix}${step}`,
      ...(n === null ? {} : { value: n }),
      suppressed,
    })),
    ...targets
      .filter(({ metric, outcome }) => metric.value !== null || outcome === 'suppressed')
      .map(({ metric: { id, value, denominator }, outcome }) => ({
        cell: `summary/target/${id}`,
        ...(denominator === null ? {} : { n: denominator }),
        ...(value === null ? {} : { value }),
        suppressed: outcome === 'suppressed',
      })),
  ];
}

/** The steps of the funnel that earlier summaries told. */
export function publishedSteps(cells: readonly PublishedCell[]): EarlierStep[] {
  return cells.flatMap(({ report, cell, value }) =>
    report === 'summary' && cell.startsWith(stepPrefix) && value !== undefined
      ? [{ step: cell.slice(stepPrefix.length), count: value }]
      : [],
  );
}
