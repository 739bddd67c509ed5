import type { Lesson } from '../../model/board-summary.ts';
import { type PublishedCell, type PublishedFigure, publishedFigure } from '../../model/published-cell.ts';
import { participantsTold } from '../disclosure/participants-told.ts';
import { type NamedCount, namedCounts, type ToldBeside } from './disclose-summary.ts';
import type { SummaryOutcome } from './evaluate-summary.ts';

const countPrefix = 'summary/funnel/';

/**
 * Every figure of the page, told or held back, as published.csv keeps it; `study`: those about staying. Numbers of people
 * behind shares stand beside the steps that they are of.
 */
export function publishedSummary(
  { funnel, targets, lessons }: Pick<SummaryOutcome, 'funnel' | 'targets' | 'lessons'>,
  study: readonly PublishedFigure[],
): PublishedFigure[] {
  const judged = targets.flatMap(({ metric }) => namedCounts(metric));
  const reasons = lessons.flatMap((lesson) => (lesson.rule === 'end-reason' ? [endedOf(lesson)] : []));
  const counts = new Map([...reasons, ...judged].map(({ name, count }) => [name, count]));
  return [
    ...study,
    ...funnel.map(({ step, n }) => publishedFigure(`${countPrefix}${step}`, n)),
    ...[...counts].map(([name, count]) => publishedFigure(`${countPrefix}${name}`, count)),
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

const endedOf = ({ of }: Extract<Lesson, { rule: 'end-reason' }>): NamedCount => ({
  name: 'early-ends/count',
  count: of,
});

/** What was told before of the people of the funnel, and what the study of staying tells on the same page. */
export function toldBeside(cells: readonly PublishedCell[], study: readonly PublishedFigure[]): ToldBeside {
  return {
    counts: cells.flatMap(({ cell, value }) =>
      cell.startsWith(countPrefix) && value !== undefined
        ? [{ name: cell.slice(countPrefix.length), count: value }]
        : [],
    ),
    participants: participantsTold([...cells, ...study], 'summary'),
  };
}
