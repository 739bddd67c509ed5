import { groupBy } from '../model/group-by.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { PublishedCell } from '../model/published-cell.ts';

/** A figure with the row of published.csv it stands in. */
export type PlacedFigure = { readonly figure: PublishedCell; readonly row: number };

/**
 * What `mentor report --publish` cannot have written: a figure that is held back and told, one that is neither, one given
 * away before the day it is about, and the same figure twice. Later reports are measured by this file:
 * what is wrong in it would let them tell too much.
 */
export function checkPublished(
  placed: readonly PlacedFigure[],
  placeOf: (row: number, header: string) => Place,
): Problem[] {
  return [
    ...placed.flatMap(({ figure, row }) => {
      const fault = contradiction(figure);
      return fault === undefined
        ? []
        : [
            problem(
              'published-contradicts',
              { cell: figure.cell, why: fault.why },
              placeOf(row, fault.header),
            ),
          ];
    }),
    ...twice(placed, placeOf),
  ];
}

function contradiction({ suppressed, value, asOf, published }: PublishedCell) {
  if (suppressed && value !== undefined) return { why: 'held-back-with-value', header: 'value' } as const;
  if (!suppressed && value === undefined) return { why: 'told-without-value', header: 'value' } as const;
  return published < asOf ? ({ why: 'before-its-day', header: 'published' } as const) : undefined;
}

/**
 * A figure can be told twice on one day, with another number after a correction; not with the same one, and it is never
 * held back as well as told.
 */
function twice(placed: readonly PlacedFigure[], placeOf: (row: number, header: string) => Place): Problem[] {
  const all = groupBy(placed, ({ figure: { report, asOf, audience, cell, published } }) =>
    JSON.stringify([report, asOf, audience, cell, published]),
  );
  return [...all.values()].flatMap((alike) =>
    alike.flatMap(({ figure, row }, at) => {
      const first = alike.slice(0, at).find(({ figure: other }) => isRepeated(figure, other));
      const facts = { cell: figure.cell, other: first?.row ?? row };
      return first === undefined ? [] : [problem('published-twice', facts, placeOf(row, 'cell'))];
    }),
  );
}

const isRepeated = (one: PublishedCell, other: PublishedCell): boolean =>
  one.suppressed || other.suppressed || (one.value === other.value && one.n === other.n);
