import type { CellTable, CountCell } from '../../model/disclosure.ts';
import type { PublishedCell } from '../../model/published-cell.ts';
import { type ToldDerived, toldAs } from './tell-derived.ts';

/** What was published before, as it bears on a table of today. */
export type Earlier = {
  /** Cells of today that were told with the number they have today: they stay known. */
  readonly given: readonly number[];
  /** Cells that have moved by so few people since they were told that the two numbers together would point at them. */
  readonly moved: ReadonlySet<number>;
  /** Figures worked out from counts that were told as they still are. */
  readonly derived: readonly ToldDerived[];
};

/** Beyond these decimals a number in published.csv and the same worked out today are equal. */
const mostDigits = 12;

/**
 * A cell that was told with another number than today's is one of other people: what changed in it is told by the two. The
 * same holds for what is left of its group.
 */
export function earlierOf(table: CellTable, published: readonly PublishedCell[], minCount: number): Earlier {
  const reports = reportsTold(published);
  const sizes = new Map(table.counts.map(({ id, members }) => [id, members.length]));
  const few = (change: number): boolean => change !== 0 && Math.abs(change) < minCount;
  const movedSince = (
    { id, members, of = [], group = of[0] }: CountCell,
    before: ReadonlyMap<string, number>,
  ): boolean => {
    const was = before.get(id);
    if (was === undefined) return false;
    const change = members.length - was;
    const wholeBefore = group === undefined ? undefined : before.get(group);
    const whole = group === undefined ? undefined : sizes.get(group);
    const rest = whole === undefined || wholeBefore === undefined ? 0 : whole - wholeBefore - change;
    return few(change) || few(rest);
  };
  return {
    given: places(table.counts, ({ id, members }) =>
      reports.some((before) => before.get(id) === members.length),
    ),
    moved: new Set(places(table.counts, (cell) => reports.some((before) => movedSince(cell, before)))),
    derived: reports.flatMap((before) => stillTold(table, before)),
  };
}

/**
 * What was told together, by cell: whichever kind of report told it, since a cell is called the same in all of them. A cell
 * that has two numbers on one day stands for two reports.
 */
function reportsTold(published: readonly PublishedCell[]): ReadonlyMap<string, number>[] {
  const byReport = new Map<string, Map<string, number>[]>();
  for (const { report, cell, asOf, audience, value, suppressed } of published) {
    if (value === undefined || suppressed) continue;
    const key = JSON.stringify([report, asOf, audience]);
    const all = byReport.get(key) ?? [];
    byReport.set(key, all);
    const own = all.find((one) => !one.has(cell));
    if (own === undefined) all.push(new Map([[cell, value]]));
    else own.set(cell, value);
  }
  return [...byReport.values()].flat();
}

const places = (cells: readonly CountCell[], is: (cell: CountCell) => boolean): number[] =>
  cells.flatMap((cell, i) => (is(cell) ? [i] : []));

/** A derived figure stands in published.csv as a cell for each of its numbers: `id`, `id/low`, `id/high`. */
function stillTold(table: CellTable, before: ReadonlyMap<string, number>): ToldDerived[] {
  const sizes = new Map(table.counts.map(({ id, members }) => [id, members.length]));
  return table.derived.flatMap(({ id, from, of }): ToldDerived[] => {
    const was = before.get(id);
    if (was === undefined) return [];
    const [now] = of(from.map((cell) => sizes.get(cell) ?? 0));
    if (now === null || now === undefined) return [];
    for (let digits = 0; digits <= mostDigits; digits++)
      if (toldAs(now, digits) === was) return [{ id, digits }];
    return [];
  });
}
