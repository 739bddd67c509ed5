import type { CellTable, CountCell, DerivedCell } from '../../../src/model/disclosure.ts';

/**
 * Tables by the parts they add up, and a reader who tries every way in which people could be spread over the parts: it
 * shares nothing with what it checks.
 */

/** A cell as the parts it holds. */
export type Cell = Omit<CountCell, 'members'> & { readonly parts: readonly number[] };
export type Sample = { readonly parts: readonly number[]; readonly cells: readonly Cell[] };

export function tableOf({ parts, cells }: Sample, derived: readonly DerivedCell[] = []): CellTable {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, n) => sum + n, 0));
  const people = parts.reduce((sum, n) => sum + n, 0);
  return {
    report: 'sample',
    asOf: '2026-06-01',
    population: { length: people },
    counts: cells.map(({ parts: own, ...cell }) => ({
      ...cell,
      members: Uint32Array.from(
        own.flatMap((part) => Array.from({ length: parts[part] ?? 0 }, (_, i) => (starts[part] ?? 0) + i)),
      ),
    })),
    derived,
  };
}

export const countOf = ({ parts }: Pick<Sample, 'parts'>, cell: Pick<Cell, 'parts'>): number =>
  cell.parts.reduce((sum, part) => sum + (parts[part] ?? 0), 0);

export type Verdict = {
  readonly pinned: readonly string[];
  readonly isolated: readonly string[];
  readonly disclosed: readonly string[];
};

/** With nothing found amiss. */
export const safe: Verdict = { pinned: [], isolated: [], disclosed: [] };

/**
 * Hidden cells with fewer than three possible values, sets of parts known to hold from one to `few` people, and sensitive
 * cells known to hold nobody or everybody of a group that there is. Each is looked for in the spreads of people that give
 * the told cells the numbers they have: no spread is left untried where none is found.
 */
export function verdictOf(sample: Sample, told: ReadonlySet<string>, few = 4): Verdict {
  const sums = withDifferences(
    sample.cells
      .filter(({ id }) => told.has(id))
      .map((cell) => ({ parts: cell.parts, total: countOf(sample, cell) })),
  );
  // Ten beyond the largest part are more than three values; without it a cell nothing is told of would never end.
  const most = Math.max(...sample.parts) + 10;
  const found: (readonly number[])[] = [sample.parts];
  const open = openQuestions(sample, told, few).filter((question) => {
    const seen = new Set(found.map((world) => sumOver(question.parts, world)));
    while (seen.size < question.values) {
      const world = otherWorld({ sums, own: sample.parts, most }, question.parts, seen);
      if (world === undefined) return true;
      found.push(world);
      seen.add(sumOver(question.parts, world));
    }
    return false;
  });
  const left = (kind: Question['kind']) => open.filter((one) => one.kind === kind).map(({ name }) => name);
  return { pinned: left('pinned'), isolated: left('isolated'), disclosed: left('disclosed') };
}

const sumOver = (parts: readonly number[], world: readonly number[]): number =>
  parts.reduce((sum, part) => sum + (world[part] ?? 0), 0);

/** Something that a reader may come to know: a number over some parts, until it is seen to have so many values. */
type Question = {
  readonly kind: keyof Verdict;
  readonly name: string;
  readonly parts: readonly number[];
  /** So many different numbers make it no knowledge. */
  readonly values: number;
};

function openQuestions({ parts, cells }: Sample, told: ReadonlySet<string>, few: number): Question[] {
  const question = (kind: keyof Verdict, name: string, own: readonly number[], values: number): Question => ({
    ...{ kind, name, values },
    parts: own,
  });
  const unions = Array.from({ length: 2 ** parts.length - 1 }, (_, i) =>
    parts.flatMap((_n, part) => ((((i + 1) >> part) & 1) === 1 ? [part] : [])),
  );
  return [
    ...cells.filter(({ id }) => !told.has(id)).map((cell) => question('pinned', cell.id, cell.parts, 3)),
    ...unions.flatMap((union) => {
      const people = countOf({ parts }, { parts: union });
      return people > 0 && people <= few ? [question('isolated', union.join('+'), union, 2)] : [];
    }),
    ...cells.flatMap((cell) => {
      const { of = [], group = of[0] } = cell;
      const whole = cells.find(({ id }) => id === group);
      if (!cell.sensitive || (whole !== undefined && countOf({ parts }, whole) === 0)) return [];
      const rest = whole?.parts.filter((part) => !cell.parts.includes(part));
      return [cell.parts, ...(rest === undefined ? [] : [rest])]
        .filter((own) => countOf({ parts }, { parts: own }) === 0)
        .map((own) => question('disclosed', cell.id, own, 2));
    }),
  ];
}

type Reading = {
  /** What is told: sums of parts. */
  readonly sums: readonly Sum[];
  /** The true spread, which the search begins at. */
  readonly own: readonly number[];
  readonly most: number;
};
type Sum = { readonly parts: readonly number[]; readonly total: number };
/** From the fewest to the most people that a part, or some parts together, can hold. */
type Range = readonly [low: number, high: number];
type Limit = { readonly parts: readonly number[]; readonly range: Range };

/** A spread in which the parts together hold a number not seen yet. */
function otherWorld(
  { sums, own, most }: Reading,
  parts: readonly number[],
  seen: ReadonlySet<number>,
): readonly number[] | undefined {
  const limits = sums.map(({ parts: of, total }): Limit => ({ parts: of, range: [total, total] }));
  const all = own.map((): Range => [0, most]);
  const numbers = [...seen].sort((a, b) => a - b);
  const gaps = [...numbers, most * parts.length + 1].map(
    (to, at): Range => [at === 0 ? 0 : (numbers[at - 1] ?? 0) + 1, to - 1],
  );
  // Where few are, there is more room above than below.
  for (const range of gaps.filter(([low, high]) => low <= high).reverse()) {
    const asked = { parts, range };
    const world = spreadWithin([...limits, ...beside(asked, sums), asked], all, own);
    if (world !== undefined) return world;
  }
  return undefined;
}

/** With what one sum leaves of another: nothing new, but it shows sooner what cannot be. */
function withDifferences(sums: readonly Sum[]): readonly Sum[] {
  const found = new Map(sums.map((sum) => [keyOf(sum.parts), sum]));
  for (const one of found.values()) {
    if (found.size > mostSums) break;
    for (const other of [...found.values()])
      for (const [wide, narrow] of [
        [one, other],
        [other, one],
      ] as const) {
        if (wide === narrow || !narrow.parts.every((part) => wide.parts.includes(part))) continue;
        const parts = wide.parts.filter((part) => !narrow.parts.includes(part));
        if (parts.length === 0 || found.has(keyOf(parts))) continue;
        found.set(keyOf(parts), { parts, total: wide.total - narrow.total });
      }
  }
  return [...found.values()];
}

const mostSums = 150;
const keyOf = (parts: readonly number[]): string => [...parts].sort((a, b) => a - b).join(' ');

/** What the sums leave for the others, where some parts together hold so many. */
const beside = ({ parts, range: [low, high] }: Limit, sums: readonly Sum[]): Limit[] =>
  sums.flatMap((sum): Limit[] => {
    if (parts.every((part) => sum.parts.includes(part)))
      return [
        {
          parts: sum.parts.filter((part) => !parts.includes(part)),
          range: [sum.total - high, sum.total - low],
        },
      ];
    if (sum.parts.every((part) => parts.includes(part)))
      return [
        {
          parts: parts.filter((part) => !sum.parts.includes(part)),
          range: [low - sum.total, high - sum.total],
        },
      ];
    return [];
  });

/** Every number of people in every part is tried, but where sums rule it out; the true number of a part first. */
function spreadWithin(
  limits: readonly Limit[],
  ranges: readonly Range[],
  own: readonly number[],
): readonly number[] | undefined {
  const left = narrowed(limits, ranges);
  if (left === undefined) return undefined;
  const open = left.flatMap(([low, high], part) => (low < high ? [{ part, width: high - low }] : []));
  if (open.length === 0) return left.map(([low]) => low);
  // What is asked for first: where it cannot be, that shows soonest.
  const asked = open.filter(({ part }) => limits.at(-1)?.parts.includes(part) === true);
  const { part } = (asked.length > 0 ? asked : open).reduce((least, one) =>
    one.width < least.width ? one : least,
  );
  const [low, high] = left[part] ?? [0, 0];
  const numbers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const here = own[part] ?? 0;
  for (const number of numbers.sort((a, b) => Math.abs(a - here) - Math.abs(b - here))) {
    const world = spreadWithin(
      limits,
      left.map((range, at): Range => (at === part ? [number, number] : range)),
      own,
    );
    if (world !== undefined) return world;
  }
  return undefined;
}

/** Without the numbers that the sums rule out whatever the other parts hold; undefined where nothing is left. */
function narrowed(limits: readonly Limit[], ranges: readonly Range[]): readonly Range[] | undefined {
  const left = ranges.map((range) => [...range] as [number, number]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { parts, range } of limits) {
      let [least, most] = [0, 0];
      for (const part of parts) {
        least += left[part]?.[0] ?? 0;
        most += left[part]?.[1] ?? 0;
      }
      if (least > range[1] || most < range[0]) return undefined;
      for (const part of parts) {
        const own = left[part];
        if (own === undefined) continue;
        const high = Math.min(own[1], range[1] - (least - own[0]));
        const low = Math.max(own[0], range[0] - (most - own[1]));
        if (low === own[0] && high === own[1]) continue;
        least += low - own[0];
        most += high - own[1];
        [own[0], own[1]] = [low, high];
        changed = true;
      }
    }
  }
  return left;
}
