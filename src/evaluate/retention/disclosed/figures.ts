import type { PublishedFigure } from '../../../model/published-cell.ts';
import type { RetentionOutcome } from '../../../schema/retention-result.ts';
import { cellIds } from './count-table.ts';
import { countedId } from './other-tables.ts';
import { estimateIds } from './strata-table.ts';

type Value = number | null | undefined;

/**
 * Every figure of a report for hr or the public under the name it has from report to report; null is held back. Of what
 * nobody asked about nothing is listed.
 */
export function publishedFigures(told: RetentionOutcome): PublishedFigure[] {
  return [
    ...told.groups.flatMap((group) => groupFigures(told, group)),
    ...told.horizons
      .filter(({ method }) => method !== 'none')
      .flatMap((horizon) => limits(`retention/${horizon.days}`, horizon)),
    ...(told.adjusted === null ? [] : limits(estimateIds.difference, told.adjusted)),
    ...(told.eValue === null || told.eValue === undefined
      ? []
      : [
          figure(estimateIds.eValue, told.eValue.point),
          figure(`${estimateIds.eValue}/interval`, told.eValue.interval),
        ]),
    ...(told.restrictedMean === null ? [] : limits('retention/mean-days', told.restrictedMean)),
    ...otherFigures(told),
  ];
}

function figure(cell: string, value: Value, n?: number | null): PublishedFigure {
  const shown = value === null || value === undefined ? {} : { value };
  return { cell, ...(typeof n === 'number' ? { n } : {}), ...shown, suppressed: shown.value === undefined };
}

function limits(
  id: string,
  { difference, low, high }: { readonly difference: Value; readonly low: Value; readonly high: Value },
): PublishedFigure[] {
  return [figure(id, difference), figure(`${id}/low`, low), figure(`${id}/high`, high)];
}

function groupFigures(
  told: RetentionOutcome,
  { name, n, events, otherExits }: RetentionOutcome['groups'][number],
) {
  const byDay = told.horizons
    .filter(({ method }) => method !== 'none')
    .map(({ days, groups }) => {
      const stayed = groups.find((group) => group.name === name)?.stayed ?? null;
      return figure(cellIds.left(name, days), n === null || stayed === null ? null : n - stayed, n);
    });
  return [
    figure(cellIds.n(name), n),
    figure(cellIds.total(name), events, n),
    ...(told.outcome === 'any' ? [] : [figure(cellIds.otherExits(name), otherExits, n)]),
    ...byDay,
  ];
}

function otherFigures({
  counted = undefined,
  exploratory = [],
  byField = [],
  competence,
}: RetentionOutcome): PublishedFigure[] {
  return [
    ...(counted === undefined
      ? []
      : Object.entries(counted).map(([name, count]) => figure(countedId(name), count))),
    ...exploratory.flatMap(({ outcome, horizon, groups }) =>
      groups.map(({ name, events, n }) => figure(`retention/${name}/${horizon}/${outcome}`, events, n)),
    ),
    ...byField.flatMap(({ field, rows }) =>
      rows.flatMap(({ value, mentees, others }) => [
        figure(`retention/mentees/${field}/${value ?? ''}`, mentees.n),
        figure(`retention/others/${field}/${value ?? ''}`, others.n),
      ]),
    ),
    ...(competence?.groups ?? []).map(({ name, n, reached }) =>
      figure(`retention/${name}/competence`, reached, n),
    ),
  ];
}
