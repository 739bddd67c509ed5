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
  private readonly leastPrice: number;
  private keep = 0;
  /** The worst key that is still wanted, of a mentor up to this place, and what can be told of it without a lottery number. */
  private worst = 0;
  private worstPlace = 0;
  private cut = 0;
  private leastScore = 0;

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
    this.leastPrice = this.levelOfPrice.reduce((a, b) => Math.min(a, b), out);
  }

  /** The `keep` mentors with the least keys; all that are eligible where `keep` reaches. */
  find(mentee: number, keep: number): void {
    const row = this.rows.of(mentee);
    const { levelOfScore, levelOfPrice } = this;
    this.begin(Number.POSITIVE_INFINITY, keep);
    for (let j = 0; j < row.length; j++) {
      const score = row[j] ?? -1;
      if (score < this.leastScore) continue;
      if ((levelOfScore[score + 1] ?? 0) + (levelOfPrice[j] ?? 0) <= this.cut) this.weigh(mentee, j, score);
    }
    if (this.count > keep) this.drop();
    if (this.count === keep && keep < row.length) this.bound = this.worst;
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
    this.begin(wanted.limit, wanted.keep);
    const count = among === undefined ? row.length : among.length;
    for (let c = 0; c < count; c++) {
      const j = among === undefined ? c : (among[c] ?? 0);
      const score = row[j] ?? -1;
      if ((levelOfScore[score + 1] ?? 0) + (levelOfPrice[j] ?? 0) <= this.cut) this.weigh(mentee, j, score);
    }
    if (this.count > wanted.keep) this.drop();
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

  private begin(limit: number, keep: number): void {
    this.keep = keep;
    this.count = 0;
    this.bound = Number.POSITIVE_INFINITY;
    this.setWorst(limit, Number.POSITIVE_INFINITY);
  }

  /** No key above this is wanted any more, and this one only of a mentor before `place`. */
  private setWorst(key: number, place: number): void {
    this.worst = key;
    this.worstPlace = place;
    this.cut = this.level(key);
    let low = 0;
    let high = this.levelOfScore.length - 1;
    // Scores by falling level: below the first that reaches the cut at the least price, none can.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.levelOfScore[middle + 1] ?? 0) + this.leastPrice <= this.cut) high = middle;
      else low = middle + 1;
    }
    this.leastScore = low;
  }

  /** Takes the pair in if its key is good enough; now and then all but the best are dropped. */
  private weigh(mentee: number, j: number, score: number): void {
    const { menteeKeys, mentorKeys, lotteryRange, costOfScore } = this.data.costs;
    const drawn = lotteryNumber(menteeKeys[mentee] ?? 0, mentorKeys[j] ?? 0, lotteryRange);
    const key = (costOfScore[score] ?? 0) + drawn - (this.v[j] ?? 0);
    if (key > this.worst || (key === this.worst && j > this.worstPlace)) return;
    this.mentor[this.count] = j;
    this.keys[this.count] = key;
    this.count++;
    if (this.count >= 2 * this.keep) this.drop();
  }

  /** Leaves the `keep` best of what was taken in (Hoare's selection), the worst of them last. */
  private drop(): void {
    const { keys, mentor, keep } = this;
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const key = keys[middle] ?? 0;
      const place = mentor[middle] ?? 0;
      let left = low;
      let right = high;
      while (left <= right) {
        while (comesBefore(keys[left] ?? 0, mentor[left] ?? 0, key, place)) left++;
        while (comesBefore(key, place, keys[right] ?? 0, mentor[right] ?? 0)) right--;
        if (left <= right) this.swap(left++, right--);
      }
      if (keep - 1 <= right) high = right;
      else if (keep - 1 >= left) low = left;
      else break;
    }
    this.count = keep;
    this.setWorst(keys[keep - 1] ?? 0, mentor[keep - 1] ?? 0);
  }

  private swap(a: number, b: number): void {
    const { keys, mentor } = this;
    const key = keys[a] ?? 0;
    const place = mentor[a] ?? 0;
    keys[a] = keys[b] ?? 0;
    mentor[a] = mentor[b] ?? 0;
    keys[b] = key;
    mentor[b] = place;
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
}

function comesBefore(key: number, place: number, otherKey: number, otherPlace: number): boolean {
  return key < otherKey || (key === otherKey && place < otherPlace);
}
