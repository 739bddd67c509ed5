import type { Progress } from '../../model/progress.ts';
import type { Instance, Solution, Start } from '../solve/instance.ts';
import {
  emptyLists,
  foundRows,
  instanceOf,
  type Lists,
  mergedRow,
  type Places,
  type Row,
  rowOf,
  usedRow,
  withRows,
} from './candidate-lists.ts';
import { pairCost } from './cost-plan.ts';
import type { Crew } from './crew.ts';
import type { Prices } from './nearest.ts';
import { type Looks, PriceBounds } from './price-bounds.ts';
import { rareMentors, rowsWithSuitors } from './rare-mentors.ts';
import type { ScanData } from './scan.ts';
import type { Found, LookTask } from './scan-jobs.ts';
import { joinSuitors } from './suitors.ts';

/** Pairs that a task looks at: long enough that handing it over costs nothing, short enough to report progress. */
const pairsOfTask = 2 ** 23;
/** A mentor in fewer lists than this is looked for from the other side. */
const suitors = 4;
/** So many mentees are asked, or twice as many. */
const asked = 1024;
/** From this round on a list only grows, so that the rounds end. */
const growsFrom = 5;

export type ListProblem = Places & {
  /** Candidates of each mentee; at least as many as there are mentors: everybody, and nothing is left to price out. */
  readonly keep: number;
  /** Prices to list and to solve from; absent: none. */
  readonly v?: Float64Array;
  readonly progress?: Progress;
  /** Pairs that one task looks at, where it is not the usual number. */
  readonly pairsOfTask?: number;
};

/** The optimum over all pairs, although few stand in the instance: among them all that are tight under its prices. */
export type ListSolution = {
  readonly instance: Instance;
  readonly solution: Solution;
  /** Hundredths of a point, by pair of the instance. */
  readonly score: Int32Array;
  /** How often the lists were solved, and how many pairs were looked at in all. */
  readonly rounds: number;
  readonly looked: number;
};

/**
 * Solves on lists of the best candidates, looks for pairs that the prices do not exclude, and solves again with these
 * from the prices reached, until no pair is left that could be better (column generation; README.md one room up).
 */
export function solveByLists(crew: Crew, data: ScanData, problem: ListProblem): Promise<ListSolution> {
  return new ListSolver(crew, data, problem).run();
}

class ListSolver {
  private readonly crew: Crew;
  private readonly data: ScanData;
  private readonly problem: ListProblem;
  private readonly bounds: PriceBounds;
  /** Mentees with free seats. */
  private readonly rows: Int32Array;
  private lists: Lists;
  private round = 0;
  private looked = 0;

  constructor(crew: Crew, data: ScanData, problem: ListProblem) {
    this.crew = crew;
    this.data = data;
    this.problem = problem;
    this.bounds = new PriceBounds(data, problem.keep);
    this.rows = Int32Array.from(data.seats.keys()).filter((i) => data.seats[i] !== 0);
    this.lists = emptyLists(data.seats.length);
  }

  async run(): Promise<ListSolution> {
    let start: Start = { v: this.problem.v ?? new Float64Array(this.data.capacity.length) };
    await this.listAll(start.v);
    for (;;) {
      const solution = await this.solve(start);
      if (await this.priceOut(solution)) return this.result(solution);
      start = { v: solution.v, used: this.lists.used };
    }
  }

  /** The first lists of everybody; what was found for them is let go once it stands there. */
  private async listAll(v: Float64Array): Promise<void> {
    const rows = new Map<number, Row>();
    for (const found of await this.list(this.rows, this.bounds.open(v), 'listing')) {
      for (const { mentee, row, bound } of foundRows(found)) {
        rows.set(mentee, row);
        this.bounds.listed(mentee, bound);
      }
    }
    this.lists = withRows(this.lists, rows);
    const rare =
      this.problem.keep < this.data.capacity.length ? rareMentors(this.lists, this.data, suitors) : [];
    if (rare.length > 0) await this.findSuitors(Int32Array.from(rare));
  }

  /** Mentors whom hardly anybody lists enter the lists of those who lose least by them. */
  private async findSuitors(mentors: Int32Array): Promise<void> {
    const pays = (i: number) => Math.min(this.bounds.of(i), this.problem.emptyCost[i] ?? 0);
    // Canonical order is drawn by lot: every so-many-th mentee is a fair sample, in which good suitors are found too.
    const stride = Math.max(1, Math.floor(this.rows.length / asked));
    const sample = this.rows.filter((_, at) => at % stride === 0);
    const tasks = this.parts(sample).map((rows) => ({
      rows,
      pays: Float64Array.from(rows, pays),
      mentors,
      keep: suitors,
    }));
    const found = joinSuitors(await this.crew.run('suit', tasks), mentors.length, suitors);
    this.looked += sample.length * mentors.length;
    this.lists = withRows(this.lists, rowsWithSuitors(this.lists, mentors, { ...found, keep: suitors }));
  }

  private async solve(start: Start): Promise<Solution> {
    this.round++;
    this.problem.progress?.({ phase: 'solving', part: 0 });
    const instance = instanceOf(this.lists, this.data, this.problem);
    const cold = this.round === 1 && this.problem.v === undefined;
    const [solution] = await this.crew.run('solve', [cold ? { instance } : { instance, start }]);
    if (solution === undefined) throw new Error('A job came back without its result.');
    this.lists = { ...this.lists, used: solution.used };
    return solution;
  }

  /** Looks for pairs that are tight or better and takes them into the lists; whether none of them is better. */
  private async priceOut({ u, v }: Solution): Promise<boolean> {
    const looks = this.bounds.looks(this.rows, u, v);
    const prices = this.bounds.open(v);
    const changed = new Map<number, Row>();
    const short: number[] = [];
    let better = 0;
    for (const found of await this.lookAtSome(looks, u, prices)) {
      for (const { mentee, row } of foundRows(found)) {
        const old = rowOf(this.lists, mentee);
        if (this.hasBetter(mentee, row, { u, v })) better++;
        if (row.mentor.length === this.problem.keep) short.push(mentee);
        changed.set(mentee, mergedRow(old, row));
      }
    }
    for (const found of await this.list(Int32Array.from(looks.full), prices, 'pricing')) {
      for (const { mentee, row, bound } of foundRows(found)) {
        if (this.hasBetter(mentee, row, { u, v })) better++;
        this.bounds.listed(mentee, bound);
        if (this.bounds.cutShort(mentee, u[mentee] ?? 0)) short.push(mentee);
        const stays = this.round < growsFrom ? usedRow(this.lists, mentee) : rowOf(this.lists, mentee);
        changed.set(mentee, mergedRow(stays, row));
      }
    }
    this.lists = withRows(this.lists, changed);
    return better === 0 && (await this.takeTies(short, u, prices));
  }

  /** All that is tight or better in rows that have more of it than a list is long; whether none is better. */
  private async takeTies(mentees: readonly number[], u: Float64Array, prices: Prices): Promise<boolean> {
    if (mentees.length === 0) return true;
    let better = false;
    const changed = new Map<number, Row>();
    const tasks = this.parts(Int32Array.from(mentees)).map((rows) => ({
      rows,
      limit: Float64Array.from(rows, (i) => u[i] ?? 0),
      prices,
      keep: this.data.capacity.length,
    }));
    for (const found of await this.crew.run('look', tasks)) {
      for (const { mentee, row } of foundRows(found)) {
        better ||= this.hasBetter(mentee, row, { u, v: prices.v });
        changed.set(mentee, mergedRow(rowOf(this.lists, mentee), row));
      }
    }
    this.looked += mentees.length * this.data.capacity.length;
    this.lists = withRows(this.lists, changed);
    return !better;
  }

  private lookAtSome(looks: Looks, u: Float64Array, prices: Prices): Promise<Found[]> {
    const tasks = looks.partial.flatMap(({ rows, reach, order }) =>
      this.parts(Int32Array.from(rows.keys())).map((part): LookTask => {
        const mentees = part.map((r) => rows[r] ?? 0);
        return {
          rows: mentees,
          limit: Float64Array.from(mentees, (i) => u[i] ?? 0),
          prices,
          keep: this.problem.keep,
          among: { order, reach: part.map((r) => reach[r] ?? 0) },
        };
      }),
    );
    this.looked += looks.partial.reduce((sum, p) => sum + p.reach.reduce((a, b) => a + b, 0), 0);
    return this.crew.run('look', tasks);
  }

  private list(rows: Int32Array, prices: Prices, phase: 'listing' | 'pricing'): Promise<Found[]> {
    const tasks = this.parts(rows).map((part) => ({ rows: part, prices, keep: this.problem.keep }));
    this.looked += rows.length * this.data.capacity.length;
    let done = 0;
    return this.crew.run('list', tasks, () =>
      this.problem.progress?.({ phase, part: ++done / tasks.length }),
    );
  }

  /** Runs of rows, the same however many threads there are. */
  private parts(rows: Int32Array): Int32Array[] {
    const pairs = this.problem.pairsOfTask ?? pairsOfTask;
    const length = Math.max(1, Math.ceil(pairs / Math.max(1, this.data.capacity.length)));
    const parts: Int32Array[] = [];
    for (let from = 0; from < rows.length; from += length) parts.push(rows.slice(from, from + length));
    return parts;
  }

  /** Whether the row holds a pair, not listed so far, that would make the match cheaper. */
  private hasBetter(mentee: number, row: Row, { u, v }: Pick<Solution, 'u' | 'v'>): boolean {
    const known = rowOf(this.lists, mentee).mentor;
    let place = 0;
    return row.mentor.some((mentor, k) => {
      while (place < known.length && (known[place] ?? 0) < mentor) place++;
      if (known[place] === mentor) return false;
      const cost = pairCost(this.data.costs, row.score[k] ?? 0, { mentee, mentor });
      return cost - (u[mentee] ?? 0) - (v[mentor] ?? 0) < 0;
    });
  }

  private result(solution: Solution): ListSolution {
    return {
      instance: instanceOf(this.lists, this.data, this.problem),
      solution: { ...solution, used: this.lists.used },
      score: Int32Array.from(this.lists.score),
      rounds: this.round,
      looked: this.looked,
    };
  }
}
