import { placeWorth, type Worth } from './group-prices.ts';
import { type MipModel, ModelBuilder } from './mip-model.ts';

/** A program of groups over some entries, and how its columns are read. */
export type GroupModel = {
  readonly model: MipModel;
  /** Column of each entry of the list; of each group whether it opens, −1 where it stands. */
  readonly columnOf: readonly number[];
  readonly openOf: readonly number[];
  /** The rows of what is priced come first: the mentees' places, and all places together. */
};

/** What is fixed, and how finely it is solved. */
export type ModelOptions = {
  readonly whole: boolean;
  /** By group: it must open, or must not. */
  readonly must?: Uint8Array;
  readonly mustNot?: Uint8Array;
  /** Every pin holds; else each counts more than all places together. */
  readonly pinsHold: boolean;
  /** Keeps the prices of mentees between these, in worth: a short or a spare place costs as much. */
  readonly box?: { readonly low: Float64Array; readonly high: Float64Array };
};

/**
 * Groups as a program in whole numbers over these entries: x is 1 where a mentee is in a group, y where the group opens,
 * z where an answer is given in it. Each x stands below its y, so that without whole numbers it bounds as well as prices.
 */
export function groupModel(worth: Worth, list: Int32Array, options: ModelOptions): GroupModel {
  const { problem } = worth;
  const builder = new ModelBuilder();
  const mentees = problem.seats.length;
  for (const places of worth.supply) builder.row(Number.NEGATIVE_INFINITY, places);
  if (options.box !== undefined)
    for (let i = 0; i < mentees; i++) {
      builder.entry(i, builder.column(options.box.low[i] ?? 0, 0, Number.POSITIVE_INFINITY), 1);
      builder.entry(i, builder.column(-(options.box.high[i] ?? 0), 0, Number.POSITIVE_INFINITY), -1);
    }
  const inList = new Map([...list].map((k, at) => [k, at]));
  const columnOf = new Array<number>(list.length).fill(-1);
  const openOf = problem.units.map((unit, g) => {
    const open =
      unit.joins !== undefined
        ? -1
        : builder.column(0, options.must?.[g] === 1 ? 1 : 0, options.mustNot?.[g] === 1 ? 0 : 1);
    const own = entriesOf(problem, g, inList).map((k) => {
      const column = entryColumn(builder, worth, k, options);
      columnOf[inList.get(k) ?? 0] = column;
      builder.entry(mentees, column, 1);
      return { column, mentee: problem.mentee[k] ?? 0 };
    });
    const rows = new UnitRows(builder, open);
    rows.sizes(own, unit);
    rows.apart(own, problem.apart);
    for (const rule of problem.spread) rows.spread(own, unit, rule);
    return open;
  });
  return { model: builder.model(options.whole), columnOf, openOf };
}

function entriesOf({ first }: Worth['problem'], g: number, inList: ReadonlyMap<number, number>): number[] {
  const own: number[] = [];
  for (let k = first[g] ?? 0; k < (first[g + 1] ?? 0); k++) if (inList.has(k)) own.push(k);
  return own;
}

function entryColumn(builder: ModelBuilder, worth: Worth, k: number, { pinsHold }: ModelOptions): number {
  const { problem, seatWorth, points } = worth;
  const held = pinsHold && problem.pinned[k] === 1;
  const place = held ? (problem.weight[problem.mentee[k] ?? 0] ?? 0) : placeWorth(problem, k);
  const column = builder.column(seatWorth * place + (points ? (problem.score[k] ?? 0) : 0), held ? 1 : 0, 1);
  builder.entry(problem.mentee[k] ?? 0, column, 1);
  return column;
}

type Own = readonly { readonly column: number; readonly mentee: number }[];

/** The rows of one group; `open` is the column of its opening, −1 where it stands. */
class UnitRows {
  private readonly builder: ModelBuilder;
  private readonly open: number;

  constructor(builder: ModelBuilder, open: number) {
    this.builder = builder;
    this.open = open;
  }

  sizes(own: Own, { low, high }: { readonly low: number; readonly high: number }): void {
    if (low > 0) this.atLeast(own, low);
    this.atMost(own, high);
    // What is said of each member bounds far better than the sum alone.
    if (this.open >= 0 && high > 1) for (const one of own) this.atMost([one], 1);
  }

  apart(own: Own, pairs: Worth['problem']['apart']): void {
    const columns = new Map(own.map(({ mentee, column }) => [mentee, { mentee, column }]));
    for (const [a, b] of pairs) {
      const [one, two] = [columns.get(a), columns.get(b)];
      if (one !== undefined && two !== undefined) this.atMost([one, two], 1);
    }
  }

  spread(
    own: Own,
    { members }: { readonly members: readonly number[] },
    { atMost, kinds, answers }: Worth['problem']['spread'][number],
  ): void {
    const givers = new Map<number, { column: number; mentee: number }[]>();
    for (const one of own)
      for (const kind of answers[one.mentee] ?? []) givers.set(kind, [...(givers.get(kind) ?? []), one]);
    for (const [kind, ones] of givers) {
      const inside = members.filter((i) => answers[i]?.includes(kind)).length;
      if (ones.length + inside > atMost) this.atMost(ones, Math.max(0, atMost - inside));
    }
    if (this.open < 0 || kinds < 1) return;
    const different = [...givers.values()].map((ones) => {
      const given = this.builder.column(0, 0, 1);
      const row = this.builder.row(0, Number.POSITIVE_INFINITY);
      for (const { column } of ones) this.builder.entry(row, column, 1);
      this.builder.entry(row, given, -1);
      return { column: given };
    });
    this.atLeast(different, kinds);
  }

  private atMost(ones: readonly { readonly column: number }[], most: number): void {
    const row = this.builder.row(Number.NEGATIVE_INFINITY, this.open < 0 ? most : 0);
    for (const { column } of ones) this.builder.entry(row, column, 1);
    if (this.open >= 0) this.builder.entry(row, this.open, -most);
  }

  private atLeast(ones: readonly { readonly column: number }[], least: number): void {
    const row = this.builder.row(0, Number.POSITIVE_INFINITY);
    for (const { column } of ones) this.builder.entry(row, column, 1);
    if (this.open >= 0) this.builder.entry(row, this.open, -least);
  }
}
