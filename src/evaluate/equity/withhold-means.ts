import { allScope, cellId, restOf, rowsIn } from './equity-cells.ts';
import type { EquityFigures } from './equity-figures.ts';
import type { EquityMeasure } from './equity-measures.ts';
import type { PersonRow } from './estimate.ts';
import type { Split } from './field-splits.ts';

export type MeanLimits = { readonly minCount: number; readonly minMean: number };

/**
 * Withholds means of groups, the smallest first, until what the others leave of the mean of all is one of at least
 * `min_mean` people in two groups or more, and as far from the ends of its scale as any mean that is told.
 */
export function withholdMeans(
  figures: EquityFigures,
  splits: readonly Split[],
  limits: MeanLimits,
  hidden: Set<string>,
): void {
  const all = allScope(figures);
  for (const measure of figures.measures) {
    if (measure.kind === 'share') continue;
    for (const split of splits) {
      if (split.overlaps) continue;
      const parts = partsOf(measure, split);
      const bySize = [...parts].sort((a, b) => a.rows.length - b.rows.length);
      const whole = cellId(all, measure, 'value');
      for (;;) {
        const open = parts.filter(({ cell }) => cell === undefined || hidden.has(cell));
        if (hidden.has(whole) || open.length === 0 || isLeftOpen(measure, open, limits)) break;
        const next = bySize.find(({ cell }) => cell !== undefined && !hidden.has(cell))?.cell;
        hidden.add(next ?? whole);
      }
    }
  }
}

type Rows = { readonly cell: string | undefined; readonly rows: readonly PersonRow[] };

function isLeftOpen(measure: EquityMeasure, open: readonly Rows[], limits: MeanLimits): boolean {
  const rows = open.flatMap((part) => part.rows);
  const isOfGroups = open.some(({ cell }) => cell !== undefined);
  if (!isOfGroups && rows.length === 0) return true;
  return (open.length > 1 || !isOfGroups) && rows.length >= limits.minMean && !isAtEnd(measure, rows, limits);
}

function partsOf(measure: EquityMeasure, { scopes, hasRest }: Split): Rows[] {
  const groups = scopes.map((scope) => ({
    cell: cellId(scope, measure, 'value'),
    rows: rowsIn(measure, scope),
  }));
  const grouped = groups.flatMap(({ rows }) => rows);
  return hasRest ? [...groups, { cell: undefined, rows: restOf(measure, grouped) }] : groups;
}

/** So near to an end of its scale that all are there, or all but a few: the mean would tell how many. */
export function isAtEnd(
  { sensitive, scale = { min: 0, max: 1 } }: EquityMeasure,
  rows: readonly PersonRow[],
  { minCount }: Pick<MeanLimits, 'minCount'>,
): boolean {
  const above = rows.reduce((sum, { top, bottom }) => sum + top - scale.min * bottom, 0);
  const below = rows.reduce((sum, { top, bottom }) => sum + scale.max * bottom - top, 0);
  return sensitive && Math.min(above, below) < minCount;
}
