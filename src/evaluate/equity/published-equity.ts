import { groupBy } from '../../model/group-by.ts';
import { type PublishedCell, type PublishedFigure, publishedFigure } from '../../model/published-cell.ts';
import type { EquityFigure, EquityMeasureResult, EquityOutcome } from '../../schema/equity-result.ts';
import { participantsTold } from '../disclosure/participants-told.ts';
import {
  allScope,
  type CellName,
  cellId,
  groupId,
  groupScope,
  peopleCell,
  type Scope,
} from './equity-cells.ts';
import type { EquityFigures } from './equity-figures.ts';
import type { Tally } from './tallies.ts';
import type { ToldBefore } from './withhold-numbers.ts';

type Id = Pick<Scope, 'id'>;

/**
 * Every figure of the page, told or held back, as published.csv keeps it: numbers of people, shares and means. Limits and
 * ratios follow from these or rest on them, and go with them.
 */
export function publishedEquity({ people, fields }: EquityOutcome): PublishedFigure[] {
  const all: Id = allScope({ people: [] });
  const [first] = fields;
  return [
    publishedFigure(peopleCell(all), people),
    ...(first?.measures ?? []).flatMap((measure) => measured(all, measure, measure.overall)),
    ...fields.flatMap(({ field, groups, measures }) =>
      groups.flatMap((group, at) => {
        const scope = { id: groupId(field, group) };
        return [
          publishedFigure(peopleCell(scope), group.n),
          ...measures.flatMap((measure) => measured(scope, measure, measure.groups[at])),
        ];
      }),
    ),
  ];
}

/** What there is to tell of a measure; of nobody nothing is listed. */
function measured(scope: Id, measure: EquityMeasureResult, row: EquityFigure | undefined): PublishedFigure[] {
  if (row === undefined || row.n === 0) return [];
  const own = (name: CellName, value: number | null): PublishedFigure =>
    publishedFigure(cellId(scope, measure, name), value);
  const isCounted = measure.unit === 'share' && measure.id !== 'meetings-held';
  return [
    ...(row.asked === undefined ? [] : [own('asked', row.asked)]),
    own('n', row.n),
    ...(isCounted ? [own('count', row.count)] : []),
    own('value', row.value),
  ];
}

/** What was told before of each number: by reports on equity, and by others of all who take part. */
export function toldBefore(
  tallies: readonly Tally[],
  figures: EquityFigures,
  published: readonly PublishedCell[],
): ToldBefore[] {
  const told = published.flatMap(({ value, ...row }) => (value === undefined ? [] : [{ ...row, value }]));
  const reports = groupBy(
    told.filter(({ cell }) => cell.startsWith('equity/')),
    ({ asOf, audience, published: day }) => JSON.stringify([asOf, audience, day]),
  );
  const own = [...reports.values()].flatMap((rows) => {
    const cells = new Map(rows.map(({ cell, value }) => [cell, value]));
    return tallies.map((tally) => ({ tally, cells }));
  });
  return [...own, ...toldElsewhere(tallies, figures, published)];
}

/** Those who take part, who were matched, who began: of them other reports tell numbers, too. */
function toldElsewhere(
  tallies: readonly Tally[],
  figures: EquityFigures,
  published: readonly PublishedCell[],
): ToldBefore[] {
  const all = allScope(figures);
  const cells = ['people', 'match-rate/n', 'match-rate/count', 'early-ends/n'].map(
    (name) => `${all.id}/${name}`,
  );
  const standing = tallies.filter((tally) => cells.includes(tally.cellOf(all)));
  const numbers = participantsTold(published, 'equity');
  const groups = figures.fields.flatMap(({ spec, groups: own }) =>
    own.map((group) => ({
      scope: groupScope(spec.name, group),
      study: `retention/mentees/${spec.name}/${group.name}`,
    })),
  );
  const ofGroups = groups.flatMap(({ scope, study }) =>
    published.flatMap(({ cell, value }) => (cell === study && value !== undefined ? [{ scope, value }] : [])),
  );
  return standing.flatMap((tally) => [
    ...numbers.map((number) => ({ tally, cells: new Map([[tally.cellOf(all), number]]) })),
    ...ofGroups.map(({ scope, value }) => ({ tally, cells: new Map([[tally.cellOf(scope), value]]) })),
  ]);
}
