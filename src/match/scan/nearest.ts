import { lotteryNumber } from '../lottery.ts';
import { pairCost } from './cost-plan.ts';
import { leastOf } from './least-of.ts';
import { RowFilter } from './row-filter.ts';
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

/** Rows this short are done before a filter is set up. */
const shortRow = 1024;

/** The level of every so-many-th mentor says where the cut will be about: canonical order is drawn by lot. */
const step = 32;

/**
 * Finds in a row the mentors with the least key, cost minus price, ties by canonical place. Costs and prices are also
 * kept as small integer levels, rounded down: a sample of them says about where the last one wanted stands, so that
 * nearly every pair is rejected by two lookups and a comparison, before a lottery number is drawn.
 */
export class Nearest {
  /** What the last call found, in order of mentor: places 0 … count − 1. */
  readonly mentor: Int32Array;
  readonly score: Int16Array;
  count = 0;
  /** No mentor that was looked at and not found has a lesser key. */
  bound = Number.POSITIVE_INFINITY;
  private readonly keys: Float64Array;
  private readonly spare: Float64Array;
  private readonly sample = new Int32Array(512);
  private readonly rows: ScoredRows;
  private readonly filter: RowFilter | undefined;
  private readonly data: ScanData;
  private readonly cheaperFrom: ReadonlyMap<number, number>;
  private readonly v: Float64Array;
  private readonly usual: number;
  private readonly grain: number;
  /** By score + 1, so that −1 (barred) stands first. */
  private readonly levelOfScore: Int32Array;
  private readonly levelOfPrice: Int32Array;
  private readonly leastPrice: number;

  constructor(scorer: RowScorer, data: ScanData, prices: Prices) {
    const { v, usual } = prices;
    this.filter = v.length < shortRow ? undefined : RowFilter.for(data, prices);
    this.rows = new ScoredRows(scorer, data, this.filter?.row);
    this.data = data;
    this.cheaperFrom = firstPlaces(data.cheaper?.mentee ?? new Int32Array(0));
    this.v = v;
    this.usual = usual;
    this.mentor = new Int32Array(v.length);
    this.score = new Int16Array(v.length);
    this.keys = new Float64Array(v.length);
    this.spare = new Float64Array(v.length);
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
    this.leastPrice = this.levelOfPrice.reduce((a, b) => Math.min(a, b), out);
  }

  /** The `keep` mentors with the least keys; all that are eligible where `keep` reaches. */
  find(mentee: number, keep: number): void {
    const row = this.rows.of(mentee);
    const all = this.level(Number.POSITIVE_INFINITY);
    const guess = 2 * keep < row.length ? Math.min(all, this.guess(row, keep)) : all;
    this.bound = Number.POSITIVE_INFINITY;
    this.collect(mentee, row, guess);
    if (this.count < keep && guess < all) this.collect(mentee, row, all);
    if (this.count >= keep && keep < row.length) {
      let worst = leastOf(this.keys, this.count, { keep, spare: this.spare });
      // Beyond the guess stand some that are nearer by their lottery number.
      if (this.level(worst) > guess) {
        this.collect(mentee, row, this.level(worst));
        worst = leastOf(this.keys, this.count, { keep, spare: this.spare });
      }
      this.drop(worst, keep);
      this.bound = worst;
    }
    this.takeCheaper(mentee, row);
    this.end(row);
  }

  /** The mentors whose key is at most `limit`, the `keep` least of them, among all or only some of them. */
  findBelow(
    mentee: number,
    wanted: { readonly limit: number; readonly keep: number; readonly among?: Int32Array },
  ): void {
    const { limit, keep, among } = wanted;
    const row = among === undefined ? this.rows.of(mentee) : this.rows.someOf(mentee, among);
    if (among === undefined) this.collect(mentee, row, this.level(limit));
    else this.collectSome(mentee, row, among, this.level(limit));
    let count = 0;
    for (let k = 0; k < this.count; k++) {
      if ((this.keys[k] ?? 0) > limit) continue;
      this.mentor[count] = this.mentor[k] ?? 0;
      this.keys[count++] = this.keys[k] ?? 0;
    }
    this.count = count;
    if (count > keep) this.drop(leastOf(this.keys, count, { keep, spare: this.spare }), keep);
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

  /** A level that most likely a few more than `keep` mentors stay below. */
  private guess(row: Int16Array, keep: number): number {
    const { sample, levelOfScore, levelOfPrice } = this;
    const rank = Math.ceil((1.5 * keep) / step) + 6;
    let worst = out;
    let count = 0;
    for (let j = 0; j < row.length; j += step) {
      const level = (levelOfScore[(row[j] ?? -1) + 1] ?? 0) + (levelOfPrice[j] ?? 0);
      if (level >= worst) continue;
      let at = Math.min(count, rank - 1);
      for (; at > 0 && (sample[at - 1] ?? 0) > level; at--) sample[at] = sample[at - 1] ?? 0;
      sample[at] = level;
      if (++count >= rank) worst = sample[rank - 1] ?? 0;
    }
    return worst;
  }

  /** Takes in every mentor up to this level, in order. */
  private collect(mentee: number, row: Int16Array, cut: number): void {
    const { levelOfScore, levelOfPrice, mentor, keys, v } = this;
    const { menteeKeys, mentorKeys, lotteryRange, costOfScore } = this.data.costs;
    const own = menteeKeys[mentee] ?? 0;
    const least = this.leastScore(cut);
    let count = 0;
    const passing = this.filter?.passing((cut + 1) * this.grain - this.usual);
    const end = passing ?? row.length;
    for (let c = 0; c < end; c++) {
      const j = passing === undefined ? c : (this.filter?.found[c] ?? 0);
      const score = row[j] ?? -1;
      if (score < least || (levelOfScore[score + 1] ?? 0) + (levelOfPrice[j] ?? 0) > cut) continue;
      mentor[count] = j;
      keys[count++] =
        (costOfScore[score] ?? 0) + lotteryNumber(own, mentorKeys[j] ?? 0, lotteryRange) - (v[j] ?? 0);
    }
    this.count = count;
  }

  private collectSome(mentee: number, row: Int16Array, among: Int32Array, cut: number): void {
    const { levelOfScore, levelOfPrice, mentor } = this;
    let count = 0;
    for (const j of among)
      if ((levelOfScore[(row[j] ?? -1) + 1] ?? 0) + (levelOfPrice[j] ?? 0) <= cut) mentor[count++] = j;
    mentor.subarray(0, count).sort();
    mentor.subarray(0, count).forEach((j, k) => {
      this.keys[k] = pairCost(this.data.costs, row[j] ?? 0, { mentee, mentor: j }) - (this.v[j] ?? 0);
    });
    this.count = count;
  }

  /** Scores fall by rising level: below the first that reaches the cut at the least price, none can. */
  private leastScore(cut: number): number {
    let low = 0;
    let high = this.levelOfScore.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.levelOfScore[middle + 1] ?? 0) + this.leastPrice <= cut) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Leaves the `keep` best of what was taken in, the worst of which has this key; they stay in order of mentor. */
  private drop(worst: number, keep: number): void {
    const { keys, mentor } = this;
    let nearer = 0;
    for (let k = 0; k < this.count; k++) if ((keys[k] ?? 0) < worst) nearer++;
    let ties = keep - nearer;
    let count = 0;
    for (let k = 0; k < this.count; k++) {
      const key = keys[k] ?? 0;
      if (key > worst || (key === worst && ties-- <= 0)) continue;
      mentor[count++] = mentor[k] ?? 0;
    }
    this.count = count;
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
    this.mentor.subarray(0, this.count).sort();
  }

  private end(row: Int16Array): void {
    for (let k = 0; k < this.count; k++) this.score[k] = row[this.mentor[k] ?? 0] ?? 0;
  }
}
