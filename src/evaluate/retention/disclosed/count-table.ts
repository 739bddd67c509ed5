import type { CellTable, CountCell } from '../../../model/disclosure.ts';
import type { RetentionOutcome } from '../../../schema/retention-result.ts';

type Group = RetentionOutcome['groups'][number];

/** The last day that can be answered: what the result rests on. */
export function mainDays({ horizons }: RetentionOutcome): number | undefined {
  return horizons.filter(({ method }) => method !== 'none').at(-1)?.days;
}

/** Names of cells, as published.csv keeps them. */
export const cellIds = {
  n: (group: string) => `retention/${group}/n`,
  total: (group: string) => `retention/${group}/left`,
  left: (group: string, days: number) => `retention/${group}/${days}/left`,
  any: (group: string, days: number) => `retention/${group}/${days}/left-any`,
  otherExits: (group: string) => `retention/${group}/other-exits`,
};

/** Of a group, who had left by each day that is answered. */
export function leftByDay(
  { horizons }: RetentionOutcome,
  { name, n }: Group,
): readonly { days: number; left: number }[] {
  return horizons.flatMap(({ days, groups }) => {
    const stayed = groups.find((one) => one.name === name)?.stayed ?? null;
    return stayed === null || n === null ? [] : [{ days, left: n - stayed }];
  });
}

/**
 * The people of both groups and who left by when: each day's leavers are among those of the next and of the whole time.
 * Where other exits compete, those who left in any way by the main day hold its leavers too.
 */
export function countTable(outcome: RetentionOutcome): CellTable {
  const sizes = outcome.groups.map(({ n }) => n ?? 0);
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, n) => sum + n, 0));
  return {
    report: 'retention',
    asOf: outcome.dataThrough,
    population: { length: sizes.reduce((sum, n) => sum + n, 0) },
    counts: outcome.groups.flatMap((group, i) => cellsOf(outcome, group, starts[i] ?? 0)),
    derived: [],
  };
}

function cellsOf(outcome: RetentionOutcome, group: Group, start: number): CountCell[] {
  const { name, n, events, otherExits } = group;
  const main = mainDays(outcome);
  const size = n ?? 0;
  const total = events ?? 0;
  const others = otherExits ?? 0;
  const byDay = leftByDay(outcome, group);
  const anyBy = anyExits(outcome, name, main);
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, i) => start + from + i);
  const whole = { group: cellIds.n(name), sensitive: true };
  const mainLeft = byDay.at(-1)?.left ?? 0;
  return [
    { id: cellIds.n(name), members: Uint32Array.from(range(0, size)), priority: 0, sensitive: false },
    {
      id: cellIds.total(name),
      members: Uint32Array.from(range(0, total)),
      priority: 2,
      of: [cellIds.n(name)],
      ...whole,
    },
    ...byDay.map(({ days, left }, i): CountCell => {
      const next = byDay[i + 1];
      const above = next === undefined ? cellIds.total(name) : cellIds.left(name, next.days);
      const within = days === main && anyBy !== undefined ? [above, cellIds.any(name, days)] : [above];
      const priority = days === main ? 1 : 3 + byDay.length - i;
      return {
        id: cellIds.left(name, days),
        members: Uint32Array.from(range(0, left)),
        priority,
        of: within,
        ...whole,
      };
    }),
    ...(anyBy === undefined || main === undefined
      ? []
      : [
          {
            id: cellIds.any(name, main),
            // Other exits stand behind the leavers of the whole time: the first of them happened by that day.
            members: Uint32Array.from([...range(0, mainLeft), ...range(total, total + anyBy - mainLeft)]),
            priority: 20,
            of: [cellIds.n(name)],
            ...whole,
          },
        ]),
    ...(outcome.outcome === 'any'
      ? []
      : [
          {
            id: cellIds.otherExits(name),
            members: Uint32Array.from(range(total, total + others)),
            priority: 30,
            sensitive: false,
            of: [cellIds.n(name)],
          },
        ]),
  ];
}

/** Who left in any way by the main day, where the report says so beside those who left in the way that counts. */
function anyExits(
  { outcome, exploratory = [] }: RetentionOutcome,
  name: string,
  main: number | undefined,
): number | undefined {
  if (outcome === 'any') return undefined;
  const found = exploratory.find((each) => each.outcome === 'any' && each.horizon === main);
  return found?.groups.find((group) => group.name === name)?.events ?? undefined;
}
