import type { Closeness, Overlap, Text } from '../../forms/form.ts';
import type { Step } from '../steps.ts';
import { textPostings } from '../text-postings.ts';
import type { Worth, WorthTable } from '../worth.ts';
import type { KernelRun } from './kernel.ts';
import { tableCounts, wordCounts } from './source.ts';

/** Where the sums of a row lie, and the mentors in inner order. */
export type KernelRow = { readonly run: KernelRun; readonly sums: number; readonly order: Int32Array };

/** Up to four tables in one pass. */
export class KernelTables implements Step {
  readonly #sums: number;
  readonly #add: ReturnType<KernelRun['function']>;
  readonly #tables: readonly {
    readonly mentee: Uint16Array;
    readonly rowBytes: number;
    readonly worth: number;
    readonly codes: number;
  }[];
  /** Addresses for the call: codes and row of each table. */
  readonly #args: number[];

  constructor({ run, sums, order }: KernelRow, tables: readonly WorthTable[]) {
    this.#sums = sums;
    this.#add = run.function(`tables${tables.length}`);
    this.#tables = tables.map((table) => ({
      mentee: table.mentee,
      rowBytes: 8 * table.columns,
      worth: run.copy(table.worth),
      codes: run.copy(Uint16Array.from(order, (j) => table.mentor[j] ?? 0)),
    }));
    this.#args = new Array(2 + 2 * tables.length).fill(0);
  }

  begin(mentee: number): number {
    this.#tables.forEach((table, t) => {
      this.#args[3 + 2 * t] = table.worth + (table.mentee[mentee] ?? 0) * table.rowBytes;
    });
    return 0;
  }

  add(_: Float64Array, from: number, to: number): void {
    const args = this.#args;
    args[0] = this.#sums + 8 * from;
    args[1] = to - from;
    this.#tables.forEach((table, t) => {
      args[2 + 2 * t] = table.codes + 2 * from;
    });
    this.#add(...args);
  }

  /** How many tables go into each pass. */
  static passes(tables: readonly WorthTable[]): readonly (readonly WorthTable[])[] {
    const most = tableCounts.length;
    return Array.from({ length: Math.ceil(tables.length / most) }, (_, at) =>
      tables.slice(at * most, (at + 1) * most),
    );
  }
}

/** Sets, by words of 64 bits; words in which the mentee has no bit are left out. */
export class KernelOverlap implements Step {
  readonly #form: Overlap;
  readonly #row: KernelRow;
  readonly #unknown: number;
  readonly #worth: number;
  readonly #base: number;
  /** Of each word, the addresses of mentors' and mentees' bits, and which mentees have any (not 0). */
  readonly #words: readonly {
    readonly mentors: number;
    readonly mentees: number;
    readonly some: Int32Array;
  }[];
  /** A word without bits. */
  readonly #nothing: number;
  readonly #loops: readonly ReturnType<KernelRun['function']>[];
  readonly #args: number[] = [];
  #loop: ReturnType<KernelRun['function']> = () => {};
  #known = false;

  constructor(row: KernelRow, form: Overlap, worth: Worth) {
    const { run, order } = row;
    this.#form = form;
    this.#row = row;
    this.#unknown = worth.unknown;
    const table = new Float64Array(2 * form.values.length).fill(worth.unknown);
    table.set(Float64Array.from(form.values, worth.of));
    this.#worth = run.copy(table);
    this.#base = run.copy(Int32Array.from(order, (j) => 8 * (form.mentor.base[j] ?? 0)));
    this.#nothing = run.room(8);
    this.#loops = wordCounts.map((count) => run.function(`overlap${count}`));
    this.#words = Array.from({ length: Math.ceil(form.wordsEach / 2) }, (_, word) => {
      const mentees = longWords(form.mentee.words, { wordsEach: form.wordsEach, word });
      return {
        mentees: run.copy(mentees),
        some: form.mentee.base.map((_, i) => (mentees[2 * i] ?? 0) | (mentees[2 * i + 1] ?? 0)),
        mentors: run.copy(longWords(form.mentor.words, { wordsEach: form.wordsEach, word, order })),
      };
    });
  }

  /** Whether the kernel has a loop for as many words. */
  static fits(form: Overlap): boolean {
    return Math.ceil(form.wordsEach / 2) <= Math.max(...wordCounts);
  }

  begin(mentee: number): number {
    const own = this.#form.mentee.base[mentee] ?? 0;
    this.#known = own < this.#form.values.length;
    if (!this.#known) return this.#unknown;
    const args = this.#args;
    args.length = 5;
    args[3] = this.#worth + 8 * own;
    args[4] = 8 * this.#form.step;
    for (const { mentors, mentees, some } of this.#words)
      if (some[mentee] !== 0) args.push(mentors, mentees + 8 * mentee);
    const used = (args.length - 5) / 2;
    const loop = wordCounts.findIndex((words) => words >= used);
    const words = wordCounts[loop] ?? used;
    for (let w = used; w < words; w++) args.push(this.#words[0]?.mentors ?? 0, this.#nothing);
    this.#loop = this.#loops[loop] ?? this.#loop;
    return 0;
  }

  add(_: Float64Array, from: number, to: number): void {
    if (!this.#known) return;
    const args = this.#args.slice();
    args[0] = this.#row.sums + 8 * from;
    args[1] = to - from;
    args[2] = this.#base + 4 * from;
    for (let word = 5; word < args.length; word += 2) args[word] = (args[word] ?? 0) + 8 * from;
    this.#loop(...args);
  }
}

/** Two words of 32 bits of each person, the lower one first, in this order; nobody's at the end, for the last odd one. */
function longWords(
  words: Int32Array,
  at: { readonly wordsEach: number; readonly word: number; readonly order?: Int32Array },
): Int32Array {
  const { wordsEach, word, order } = at;
  const people = order?.length ?? words.length / wordsEach;
  const long = new Int32Array(2 * people + 2);
  for (let k = 0; k < people; k++) {
    const from = (order === undefined ? k : (order[k] ?? 0)) * wordsEach + 2 * word;
    long[2 * k] = words[from] ?? 0;
    if (2 * word + 1 < wordsEach) long[2 * k + 1] = words[from + 1] ?? 0;
  }
  return long;
}

/** Numbers. */
export class KernelCloseness implements Step {
  readonly #form: Closeness;
  readonly #row: KernelRow;
  readonly #numbers: number;
  readonly #weight: number;
  readonly #unknown: number;
  readonly #add: ReturnType<KernelRun['function']>;
  #own = Number.NaN;

  constructor(row: KernelRow, form: Closeness, worth: Worth) {
    this.#form = form;
    this.#row = row;
    this.#numbers = row.run.copy(Float64Array.from(row.order, (j) => form.mentor[j] ?? Number.NaN));
    this.#weight = worth.of(1);
    this.#unknown = worth.unknown;
    this.#add = row.run.function('closeness');
  }

  begin(mentee: number): number {
    this.#own = this.#form.mentee[mentee] ?? Number.NaN;
    return Number.isNaN(this.#own) ? this.#unknown : 0;
  }

  add(_: Float64Array, from: number, to: number): void {
    if (Number.isNaN(this.#own)) return;
    const { ideal, tolerance } = this.#form;
    const numbers = this.#numbers + 8 * from;
    this.#add(
      this.#row.sums + 8 * from,
      to - from,
      numbers,
      this.#own,
      ideal,
      tolerance,
      this.#weight,
      this.#unknown,
    );
  }
}

/** Texts. */
export class KernelText implements Step {
  readonly #form: Text;
  readonly #row: KernelRow;
  readonly #unknown: number;
  readonly #start: Int32Array;
  readonly #places: number;
  readonly #shares: number;
  readonly #cosine: number;
  readonly #missing: number;
  readonly #each: number;
  #known = false;

  constructor(row: KernelRow, form: Text, worth: Worth) {
    const { run, order } = row;
    const postings = textPostings(form, worth, order);
    this.#form = form;
    this.#row = row;
    this.#unknown = worth.unknown;
    this.#start = postings.start;
    this.#places = run.copy(postings.mentor.map((k) => 8 * k));
    this.#shares = run.copy(postings.share);
    this.#missing = run.copy(postings.missing);
    this.#each = run.copy(postings.each);
    this.#cosine = run.copy(new Float64Array(order.length));
  }

  begin(mentee: number): number {
    const { first, term, weight } = this.#form.mentee;
    const from = first[mentee] ?? 0;
    const to = first[mentee + 1] ?? 0;
    this.#known = from < to;
    if (!this.#known) return this.#unknown;
    const { run, order } = this.#row;
    run.floats(this.#cosine, order.length).fill(0);
    const add = run.function('term');
    for (let at = from; at < to; at++) {
      const begin = this.#start[term[at] ?? 0] ?? 0;
      const count = (this.#start[(term[at] ?? 0) + 1] ?? 0) - begin;
      if (count > 0)
        add(this.#cosine, count, this.#places + 4 * begin, this.#shares + 8 * begin, weight[at] ?? 0);
    }
    return 0;
  }

  add(_: Float64Array, from: number, to: number): void {
    if (!this.#known) return;
    const bytes = 8 * from;
    this.#row.run.function('text')(
      this.#row.sums + bytes,
      to - from,
      this.#cosine + bytes,
      this.#missing + bytes,
      this.#each + bytes,
    );
  }
}
