import type { PublishedCell } from '../../model/published-cell.ts';
import type { Program } from '../../schema/program.ts';
import { allScope, cellId, groupScope, rowsIn, type Scope } from './equity-cells.ts';
import type { EquityField, EquityFigures } from './equity-figures.ts';
import { splitsOf } from './field-splits.ts';
import { toldBefore } from './published-equity.ts';
import { talliesOf } from './tallies.ts';
import { isAtEnd, withholdMeans } from './withhold-means.ts';
import { withholdNumbers } from './withhold-numbers.ts';

type Limits = Pick<Program['privacy'], 'min_count' | 'min_mean'>;

const scopesOf = ({ spec, groups }: EquityField): Scope[] =>
  groups.map((group) => groupScope(spec.name, group));

/**
 * The ids of cells that hr and the public may not read beside everything published before. No number of people under `min_count`, nor one
 * that two numbers told differ by; no share or mean of fewer than `min_mean`; and of the groups of one field so many that
 * nothing withheld follows from the numbers of all.
 */
export function withheldCells(
  figures: EquityFigures,
  { min_count: minCount, min_mean: minMean }: Limits,
  published: readonly PublishedCell[],
): ReadonlySet<string> {
  const hidden = new Set<string>();
  const all = allScope(figures);
  const scopes = [all, ...figures.fields.flatMap(scopesOf)];
  for (const scope of scopes) withholdOfFew(figures, scope, { minCount, minMean }, hidden);
  const tallies = talliesOf(figures);
  // Without a field all by themselves are the only part of it.
  const found = figures.fields.flatMap((field) => splitsOf(field, figures));
  const splits = found.length > 0 ? found : [{ scopes: [], hasRest: true, overlaps: false }];
  withholdNumbers({
    all,
    tallies,
    splits,
    minCount,
    before: toldBefore(tallies, figures, published),
    hidden,
  });
  withholdMeans(figures, splits, { minCount, minMean }, hidden);
  return hidden;
}

/** Figures of fewer than `minMean`, whatever else is told; of shares that tell of each of them how many they are, too. */
function withholdOfFew(
  { measures }: EquityFigures,
  scope: Scope,
  { minCount, minMean }: { readonly minCount: number; readonly minMean: number },
  hidden: Set<string>,
): void {
  for (const measure of measures) {
    const rows = rowsIn(measure, scope);
    const isOfFew = rows.length < minMean;
    if (isOfFew || (measure.kind !== 'share' && isAtEnd(measure, rows, { minCount })))
      hidden.add(cellId(scope, measure, 'value'));
    const tellsOfEach = measure.kind === 'share' && measure.sensitive && rows.length > 0;
    if (isOfFew && tellsOfEach) hidden.add(cellId(scope, measure, 'count'));
  }
}
