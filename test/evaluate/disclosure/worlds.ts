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

/**
 * Every spread of people over the `free` parts that gives the told cells the numbers they have, up to `most` people a part;
 * the others hold whom they truly hold.
 */
export function* worldsOf(
  sample: Sample,
  told: ReadonlySet<string>,
  { free, most }: { readonly free: ReadonlySet<number>; readonly most: number },
): Generator<readonly number[]> {
  const sums = sample.cells
    .filter(({ id }) => told.has(id))
    .map((cell) => ({ parts: new Set(cell.parts), total: countOf(sample, cell) }));
  const world: number[] = [];
  function* fill(part: number, left: readonly number[]): Generator<readonly number[]> {
    if (part === sample.parts.length) {
      if (left.every((rest) => rest === 0)) yield [...world];
      return;
    }
    const mine = sums.flatMap(({ parts }, i) => (parts.has(part) ? [i] : []));
    const room = Math.min(most, ...mine.map((i) => left[i] ?? 0));
    // A sum whose last part this is has to be used up here.
    const last = mine.filter((i) => ![...(sums[i]?.parts ?? [])].some((other) => other > part));
    const needed = last.map((i) => left[i] ?? 0);
    if (new Set(needed).size > 1 || (needed[0] ?? 0) > room) return;
    const from = needed[0] ?? 0;
    const to = needed[0] ?? room;
    // Nearest to the truth first, so that the first worlds differ in every way.
    const own = sample.parts[part] ?? 0;
    const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const tries = free.has(part) ? all.sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || a - b) : [own];
    for (const people of tries) {
      world[part] = people;
      yield* fill(
        part + 1,
        left.map((rest, i) => (mine.includes(i) ? rest - people : rest)),
      );
    }
  }
  yield* fill(
    0,
    sums.map(({ total }) => total),
  );
}

export type Verdict = {
  readonly pinned: readonly string[];
  readonly isolated: readonly string[];
  readonly disclosed: readonly string[];
};

/** With nothing found amiss. */
export const safe: Verdict = { pinned: [], isolated: [], disclosed: [] };

/**
 * Hidden cells with fewer than three possible values, sets of parts known to hold from one to `few` people, and sensitive
 * cells known to hold nobody or everybody of a group that there is. Parts that no told number links are independent of
 * each other: they are gone through one linked set after the other.
 */
export function verdictOf(sample: Sample, told: ReadonlySet<string>, few = 4): Verdict {
  // Ten beyond the largest part are more than three values; without it a cell nothing is told of would never end.
  const most = Math.max(...sample.parts) + 10;
  let open = openQuestions(sample, told, few);
  for (const free of linkedParts(sample, told)) {
    const beside = open.filter(({ parts }) => !parts.some((part) => free.has(part)));
    const asked = open.filter((question) => !beside.includes(question));
    open = [...beside, ...unanswered(sample, told, { free, most }, asked)];
  }
  const left = (kind: Question['kind']) => open.filter((one) => one.kind === kind).map(({ name }) => name);
  return { pinned: left('pinned'), isolated: left('isolated'), disclosed: left('disclosed') };
}

/** Something that a reader may come to know: a number over some parts, until it is seen to have so many values. */
type Question = {
  readonly kind: keyof Verdict;
  readonly name: string;
  readonly parts: readonly number[];
  /** By how many people it is away from the truth, in a world. */
  readonly change: (world: readonly number[]) => number;
  readonly values: number;
  readonly seen: ReadonlySet<number>;
};

function openQuestions({ parts, cells }: Sample, told: ReadonlySet<string>, few: number): Question[] {
  const question = (kind: keyof Verdict, name: string, own: readonly number[], values: number): Question => {
    const sum = (world: readonly number[]): number => countOf({ parts: world }, { parts: own });
    return { kind, name, parts: own, change: (world) => sum(world) - sum(parts), values, seen: new Set([0]) };
  };
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

type Linked = { readonly free: ReadonlySet<number>; readonly most: number };

/** The questions that no world of these parts settles, with the values that were seen of them. */
function unanswered(
  sample: Sample,
  told: ReadonlySet<string>,
  { free, most }: Linked,
  asked: readonly Question[],
): readonly Question[] {
  let open = asked.map((question) => ({ question, here: new Set([0]) }));
  // Parts of which nothing links them add their changes to those of others.
  const together = ({ question: { seen }, here }: (typeof open)[number]): Set<number> =>
    new Set([...seen].flatMap((one) => [...here].map((other) => one + other)));
  // What differs somewhere is soon seen if each part has its turn to be the one that changes first.
  for (const turn of [...free, undefined]) {
    let tried = 0;
    for (const world of worldsFrom(sample, told, { free, most, turn: turn ?? 0 })) {
      for (const { question, here } of open) here.add(question.change(world));
      open = open.filter((one) => together(one).size < one.question.values);
      if (open.length === 0) return [];
      tried += 1;
      if (turn !== undefined && tried > fewWorlds) break;
      if (tried > mostWorlds) throw new Error('too many worlds to try');
    }
  }
  return open.map((one) => ({ ...one.question, seen: together(one) }));
}

const fewWorlds = 500;
const mostWorlds = 3_000_000;

type Search = { readonly free: ReadonlySet<number>; readonly most: number; readonly turn: number };

/** The same worlds with the parts gone through from another one on. */
function* worldsFrom(
  { parts, cells }: Sample,
  told: ReadonlySet<string>,
  { free, most, turn }: Search,
): Generator<readonly number[]> {
  const count = parts.length;
  const turned = (part: number): number => (part - turn + count) % count;
  const sample: Sample = {
    parts: parts.map((_, part) => parts[(part + turn) % count] ?? 0),
    cells: cells.map((cell) => ({ ...cell, parts: cell.parts.map(turned) })),
  };
  for (const world of worldsOf(sample, told, { free: new Set([...free].map(turned)), most }))
    yield world.map((_, part) => world[turned(part)] ?? 0);
}

/** The parts, those together that some told cell holds together. */
function linkedParts({ parts, cells }: Sample, told: ReadonlySet<string>): ReadonlySet<number>[] {
  let sets = parts.map((_, part): ReadonlySet<number> => new Set([part]));
  for (const { id, parts: own } of cells) {
    if (!told.has(id)) continue;
    const met = sets.filter((set) => own.some((part) => set.has(part)));
    sets = [...sets.filter((set) => !met.includes(set)), new Set(met.flatMap((set) => [...set]))];
  }
  return sets;
}
