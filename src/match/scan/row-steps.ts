import type { Closeness, Equality, Overlap, Text } from '../forms/form.ts';
import { tabulated } from '../forms/tabulate.ts';
import { type Blocks, mentorBlocks } from './blocks.ts';
import { ListedPatch, OnlyListedPatch, type Patch, SamePatch } from './listed-step.ts';
import { mergeTables } from './merge-tables.ts';
import { OverlapStep } from './overlap-step.ts';
import { BetweenStep, ClosenessStep, EqualityStep, HoursStep, type Step, TableStep } from './steps.ts';
import { TextStep } from './text-step.ts';
import { type Term, type Worth, type WorthTable, worthTable } from './worth.ts';

/** How a row is scored: the order of mentors, what is patched into single sums, and what is added to all of them. */
export type RowSteps = {
  readonly blocks: Blocks;
  readonly patches: readonly Patch[];
  readonly onlyListed: readonly OnlyListedPatch[];
  readonly steps: readonly Step[];
};

/** Makes the steps that come in two kinds, in JavaScript and for the kernel. */
export type StepMaker = {
  readonly tables: (tables: readonly WorthTable[]) => readonly Step[];
  readonly overlap: (form: Overlap, worth: Worth) => Step;
  readonly closeness: (form: Closeness, worth: Worth) => Step;
  readonly text: (form: Text, worth: Worth) => Step;
};
/** Makes steps over mentors in this inner order. */
export type Workshop = (order: Int32Array) => StepMaker;

/** Steps in JavaScript. */
export const plainSteps: Workshop = (order) => ({
  tables: (tables) => tables.map((table) => new TableStep(table, order)),
  overlap: (form, worth) => new OverlapStep(form, worth, order),
  closeness: (form, worth) => new ClosenessStep(form, worth, order),
  text: (form, worth) => new TextStep(form, worth, order),
});

/**
 * Sorts terms by how they are quickest to evaluate: few distinct answers become tables, and tables are added up into
 * few; those of rules decide which groups of mentors are looked at; pairs named one by one are patched; the rest is
 * computed for each pair.
 */
export function rowSteps(terms: readonly Term[], mentors: number, workshop: Workshop): RowSteps {
  const parts = terms.map(partOf);
  const tables = parts
    .flatMap((part) => part.table ?? [])
    .filter((table) => table.worth.some((w) => w !== 0));
  const barring = tables.filter((table) => table.worth.includes(Number.NEGATIVE_INFINITY));
  const [block, ...more] = mergeTables(barring);
  const blocks = mentorBlocks(mentors, block);
  const { order } = blocks;
  const places = new Int32Array(mentors);
  order.forEach((j, k) => {
    places[j] = k;
  });
  const merged = mergeTables([...more, ...tables.filter((table) => !barring.includes(table))]);
  const make = workshop(order);
  const onlyListed = parts.flatMap((part) => part.only?.(order, places) ?? []);
  return {
    blocks,
    onlyListed,
    patches: [...parts.flatMap((part) => part.patch?.(places) ?? []), ...onlyListed],
    steps: [
      ...make.tables(merged),
      ...parts.flatMap((part) => (part.rest === undefined ? [] : stepOf(part.rest, make, order))),
    ],
  };
}

type Part = {
  readonly table?: WorthTable;
  readonly patch?: (places: Int32Array) => Patch;
  readonly only?: (order: Int32Array, places: Int32Array) => OnlyListedPatch;
  /** What has to be computed for each pair. */
  readonly rest?: Term;
};

function partOf({ form, worth }: Term): Part {
  if (form.kind === 'listed') {
    if (form.rest.values.some((value) => worth.of(value) < 0))
      return { only: (order, places) => new OnlyListedPatch(form, order, places) };
    return {
      table: worthTable(form.rest, worth),
      patch: (places) => new ListedPatch(form, worth, places),
    };
  }
  const table = tabulated(form);
  if (table !== undefined) return { table: worthTable(table, worth) };
  if (form.kind === 'equality' && worth.of(form.different) >= 0)
    return {
      table: differentTable(form, worth),
      patch: (places) => new SamePatch(form, worth, places),
    };
  return { rest: { form, worth } };
}

function stepOf({ form, worth }: Term, make: StepMaker, order: Int32Array): Step {
  switch (form.kind) {
    case 'closeness':
      return make.closeness(form, worth);
    case 'overlap':
      return make.overlap(form, worth);
    case 'text':
      return make.text(form, worth);
    case 'between':
      return new BetweenStep(form, order);
    case 'equality':
      return new EqualityStep(form, worth, order);
    case 'hours':
      return new HoursStep(form, worth, order);
    case 'lookup':
      return new TableStep(worthTable(form, worth), order);
    case 'listed':
      return new TableStep(worthTable(form.rest, worth), order);
  }
}

/** As if everybody who answered had answered differently. */
function differentTable({ mentee, mentor, different }: Equality, worth: Worth): WorthTable {
  const answered = (codes: Int32Array) => Uint16Array.from(codes, (code) => (code < 0 ? 0 : 1));
  const { unknown } = worth;
  return {
    mentee: answered(mentee),
    mentor: answered(mentor),
    columns: 2,
    worth: Float64Array.of(unknown, unknown, unknown, worth.of(different)),
  };
}
