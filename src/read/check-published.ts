import { type Place, type Problem, problem } from '../model/problem.ts';
import type { PublishedCell } from '../model/published-cell.ts';

/** A figure with the row of published.csv it stands in. */
export type PlacedFigure = { readonly figure: PublishedCell; readonly row: number };

/**
 * What `mentor report --publish` cannot have written: a figure that is held back and told, one that is neither, one given
 * away before the day it is about, and the same figure twice with two numbers. Later reports are measured by this file:
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

/** On one day one figure is published once for each audience. */
function twice(placed: readonly PlacedFigure[], placeOf: (row: number, header: string) => Place): Problem[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ figure, row }) => {
    const { report, asOf, audience, cell, published } = figure;
    const key = JSON.stringify([report, asOf, audience, cell, published]);
    const other = first.get(key);
    if (other !== undefined) return [problem('published-twice', { cell, other }, placeOf(row, 'cell'))];
    first.set(key, row);
    return [];
  });
}
