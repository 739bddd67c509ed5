import { lotteryNumber } from '../lottery.ts';
import type { RowScorer } from './row-scorer.ts';
import { firstPlaces, type ScanData, ScoredRows } from './scan.ts';

/** The level of who is out: with any other it is more than is ever wanted, and two of them stay below 2^31. */
const out = 2 ** 30 - 1;
/** Levels of prices stay between these; a score has at most 2^26 of them. */
const [lowest, highest] = [-(2 ** 28), 2 ** 29];

/** Prices by mentor, and one that those who are wanted most stand near: levels count from there. */
export type Prices = { readonly v: Float64Array; readonly usual: number };

/** Prices with the one that is exceeded by a list's length of mentors with places. */
export function pricesOf(v: Float64Array, capacity: Int32Array, keep: number): Prices {
  const dearestFirst = v.filter((_, j) => capacity[j] !== 0).sort();
  return { v, usual: dearestFirst[Math.max(0, dearestFirst.length - 1 - keep)] ?? 0 };
}

/**
 * Finds in a row the mentors with the least key, cost minus price, ties by canonical place. Costs and prices are also
 * kept as small integer levels, rounded down: nearly every pair is rejected by two lookups and a comparison, before a
 * lottery number is drawn.
 */
export class Nearest {
  /** What the last call found, in order of mentor: places 0 … count − 1. */
  readonly mentor: Int32Array;
  readonly score: Int16Array;
  count = 0;
  /** No mentor that was looked at and not found has a lesser key. */
  bound = Number.POSITIVE_INFINITY;
  private readonly keys: Float64Array;
  private readonly rows: ScoredRows;
  private readonly data: ScanData;
  private readonly cheaperFrom: ReadonlyMap<number, number>;
  private readonly v: Float64Array;
  private readonly usual: number;
  private readonly grain: number;
  /** By score + 1, so that −1 (barred) stands first. */
  private readonly levelOfScore: Int32Array;
  private readonly levelOfPrice: Int32Array;
  /** No key above this is wanted, and no more than `keep` are. */
  private limit = 0;
  private keep = 0;

  constructor(scorer: RowScorer, data: ScanData, { v, usual }: Prices) {
    this.rows = new ScoredRows(scorer, data);
    this.data = data;
    this.cheaperFrom = firstPlaces(data.cheaper?.mentee ?? new Int32Array(0));
    this.v = v;
    this.usual = usual;
    this.mentor = new Int32Array(v.length);
    this.score = new Int16Array(v.length);
    this.keys = new Float64Array(v.length);
    const { costOfScore } = data.costs;
    const dearest = costOfScore.reduce((most, c) => (c < Number.POSITIVE_INFINITY && c > most ? c : most), 0);
    this.grain = 2 ** Math.max(0, Math.ceil(Math.log2(dearest + 1)) - 26);
    this.levelOfScore = new Int32Array(costOfScore.length + 1).fill(out);
    costOfScore.forEach((cost, s) => {
      if (cost < Number.POSITIVE_INFINITY) this.levelOfScore[s + 1] = Math.floor(cost / this.grain);
    });
    this.levelOfPrice = Int32Array.from(v, (price, j) =>
      data.capacity[j] === 0
        ? out
        : Math.max(lowest, Math.min(highest, Math.floor((usual - price) / this.grain))),
    );
  }

  /** The `keep` mentors with the least keys; all that are eligible where `keep` reaches. */
  find(mentee: number, keep: number): void {
    const row = this.rows.of(mentee);
    const { levelOfScore, levelOfPrice } = this;
    let cut = this.begin(Number.POSITIVE_INFINITY, keep);
    for (let j = 0; j < row.length; j++) {
      if ((levelOfScore[(row[j] ?? 0) + 1] ?? 0) + (levelOfPrice[j] ?? 0) <= cut)
        cut = this.weigh(mentee, j, row);
    }
    if (this.count === keep && keep < row.length) this.bound = this.keys[0] ?? 0;
    this.takeCheaper(mentee, row);
    this.end(row);
  }

  /** The mentors whose key is at most `limit`, the `keep` least of them, among all or only some of them. */
  findBelow(
    mentee: number,
    wanted: { readonly limit: number; readonly keep: number; readonly among?: Int32Array },
  ): void {
    const { levelOfScore, levelOfPrice } = this;
    const { among } = wanted;
    const row = among === undefined ? this.rows.of(mentee) : this.rows.someOf(mentee, among);
    let cut = this.begin(wanted.limit, wanted.keep);
    const count = among === undefined ? row.length : among.length;
    for (let c = 0; c < count; c++) {
      const j = among === undefined ? c : (among[c] ?? 0);
      if ((levelOfScore[(row[j] ?? 0) + 1] ?? 0) + (levelOfPrice[j] ?? 0) <= cut)
        cut = this.weigh(mentee, j, row);
    }
    this.end(row);
  }

  /**
   * The level above which no key is worth a look. Prices below the lowest level, and all above the highest, are rounded
   * towards the others: up to there everybody is looked at.
   */
  private level(key: number): number {
    const level = Math.floor((key + this.usual) / this.grain);
    return Math.max(lowest + 2 ** 27, Math.min(highest + 2 ** 27, level));
  }

  private begin(limit: number, keep: number): number {
    this.limit = limit;
    this.keep = keep;
    this.count = 0;
    this.bound = Number.POSITIVE_INFINITY;
    return this.level(limit);
  }

  /** Takes the pair in if its key is good enough; the level up to which a next one can be. */
  private weigh(mentee: number, j: number, row: Int16Array): number {
    const { costs } = this.data;
    const drawn = lotteryNumber(costs.menteeKeys[mentee] ?? 0, costs.mentorKeys[j] ?? 0, costs.lotteryRange);
    const key = (costs.costOfScore[row[j] ?? 0] ?? 0) + drawn - (this.v[j] ?? 0);
    if (key > this.limit) return this.cut();
    if (this.count < this.keep) {
      this.mentor[this.count] = j;
      this.keys[this.count] = key;
      this.count++;
      if (this.count === this.keep) for (let k = (this.keep >> 1) - 1; k >= 0; k--) this.sink(k);
    } else {
      if (!this.comesBefore(key, j, 0)) return this.cut();
      this.keys[0] = key;
      this.mentor[0] = j;
      this.sink(0);
    }
    return this.cut();
  }

  private cut(): number {
    const worst = this.count < this.keep ? this.limit : Math.min(this.limit, this.keys[0] ?? 0);
    return this.level(worst);
  }

  /** Pairs that cost less than their score says are found wherever they stand. */
  private takeCheaper(mentee: number, row: Int16Array): void {
    const { cheaper, capacity } = this.data;
    const from = this.cheaperFrom.get(mentee);
    if (cheaper === undefined || from === undefined) return;
    const found = new Set(this.mentor.subarray(0, this.count));
    for (let k = from; cheaper.mentee[k] === mentee; k++) {
      const j = cheaper.mentor[k] ?? 0;
      if ((row[j] ?? -1) < 0 || capacity[j] === 0 || found.has(j)) continue;
      if (this.data.costs.costOfScore[row[j] ?? 0] === Number.POSITIVE_INFINITY) continue;
      this.mentor[this.count++] = j;
    }
  }

  private end(row: Int16Array): void {
    this.mentor.subarray(0, this.count).sort();
    for (let k = 0; k < this.count; k++) this.score[k] = row[this.mentor[k] ?? 0] ?? 0;
  }

  /** A heap by key, the greatest first, ties by place. */
  private sink(from: number): void {
    const { keys, mentor } = this;
    const key = keys[from] ?? 0;
    const j = mentor[from] ?? 0;
    let hole = from;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.keep) break;
      if (child + 1 < this.keep && this.comesBefore(keys[child] ?? 0, mentor[child] ?? 0, child + 1)) child++;
      if (!this.comesBefore(key, j, child)) break;
      keys[hole] = keys[child] ?? 0;
      mentor[hole] = mentor[child] ?? 0;
      hole = child;
    }
    keys[hole] = key;
    mentor[hole] = j;
  }

  private comesBefore(key: number, j: number, place: number): boolean {
    const other = this.keys[place] ?? 0;
    return key < other || (key === other && j < (this.mentor[place] ?? 0));
  }
}
