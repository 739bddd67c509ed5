import type { CellTable, CountCell } from '../../../model/disclosure.ts';
import type { RetentionOutcome } from '../../../schema/retention-result.ts';

/** Small tables of their own: what they count meets nothing of the others but the size of a group. */

type Counted = NonNullable<RetentionOutcome['counted']>;

const ids = (length: number, from = 0): Uint32Array => Uint32Array.from({ length }, (_, i) => from + i);

/** People outside the comparison. None is no secret here; a few are. */
export function countedTable({ counted, adjusted, groups, dataThrough }: RetentionOutcome): CellTable {
  const n = groups.find(({ name }) => name === 'mentees')?.n ?? 0;
  const parts: readonly (readonly [string, number | null | undefined])[] = [
    ['dropped', adjusted?.dropped],
    ['withoutPlace', counted?.withoutPlace],
  ];
  const { withoutPlace: _place, ...outside } = counted ?? ({} as Partial<Counted>);
  const roots = Object.entries(outside).map(([name, count]) => ({ name, count: count ?? 0 }));
  const starts = roots.map((_, i) => n + roots.slice(0, i).reduce((sum, { count }) => sum + count, 0));
  return {
    report: 'retention',
    asOf: dataThrough,
    population: { length: n + roots.reduce((sum, { count }) => sum + count, 0) },
    counts: [
      { id: 'mentees', members: ids(n), priority: 0, sensitive: false, told: 'known' },
      ...parts.flatMap(([name, count]): CountCell[] =>
        typeof count === 'number'
          ? [{ id: countedId(name), members: ids(count), priority: 1, sensitive: false, of: ['mentees'] }]
          : [],
      ),
      ...roots.map(
        ({ name, count }, i): CountCell => ({
          id: countedId(name),
          members: ids(count, starts[i]),
          priority: 1,
          sensitive: false,
        }),
      ),
    ],
    derived: [],
  };
}

export const countedId = (name: string): string => `retention/counted/${name}`;

/** How many of some people are what is asked for: all and nobody disclose. */
export function shareTable(
  asOf: string,
  groups: readonly { readonly id: string; readonly n: number; readonly of: number }[],
): CellTable {
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, { n }) => sum + n, 0));
  return {
    report: 'retention',
    asOf,
    population: { length: groups.reduce((sum, { n }) => sum + n, 0) },
    counts: groups.flatMap(({ id, n, of }, i): CountCell[] => [
      { id: `${id}/n`, members: ids(n, starts[i]), priority: 0, sensitive: false },
      { id, members: ids(of, starts[i]), priority: 1, sensitive: true, of: [`${id}/n`] },
    ]),
    derived: [],
  };
}

/** How a group is shared out over the values of one field. */
export function fieldTable(
  asOf: string,
  parts: readonly { readonly id: string; readonly n: number }[],
): CellTable {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { n }) => sum + n, 0));
  const all = parts.reduce((sum, { n }) => sum + n, 0);
  return {
    report: 'retention',
    asOf,
    population: { length: all },
    counts: [
      { id: 'all', members: ids(all), priority: 0, sensitive: false, told: 'known' },
      ...parts.map(
        ({ id, n }, i): CountCell => ({
          id,
          members: ids(n, starts[i]),
          priority: 1,
          sensitive: false,
          of: ['all'],
          split: 'value',
        }),
      ),
    ],
    derived: [],
  };
}
