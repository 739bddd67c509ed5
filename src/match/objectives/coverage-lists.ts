import type { FreeRow } from '../free-rows.ts';
import { lotteryNumber } from '../lottery.ts';

/** As many of the best pairs as each person keeps: more help no search, fewer mean that rows are read again. */
const kept = 64;
const room = 2 * kept;
/** A pair as one number: score, then lottery, then the other's place; sorts as a number and stays below 2^53. */
const placeBits = 2 ** 22;
const lotteryBits = 2 ** 16;

/** The best pairs of every mentee and of every mentor, by mentee, best first. */
export type CoverageLists = {
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly score: Int16Array;
  /** No pair of the mentee that is in no list scores more; −1 where all are listed. */
  readonly bound: Int16Array;
};

/** Keeps the greatest numbers of each owner, cutting back whenever its room is full. */
class Greatest {
  private readonly values: Float64Array;
  private readonly count: Int32Array;
  /** The least of the greatest, once as many have been seen. */
  readonly least: Float64Array;

  constructor(owners: number) {
    this.values = new Float64Array(owners * room);
    this.count = new Int32Array(owners);
    this.least = new Float64Array(owners).fill(-1);
  }

  offer(owner: number, value: number): void {
    if (value < (this.least[owner] ?? 0)) return;
    const at = this.count[owner] ?? 0;
    this.values[owner * room + at] = value;
    this.count[owner] = at + 1;
    if (at + 1 === room) this.cut(owner);
  }

  /** The greatest of an owner, greatest first. */
  of(owner: number): Float64Array {
    if ((this.count[owner] ?? 0) > kept) this.cut(owner);
    const from = owner * room;
    return this.values
      .slice(from, from + (this.count[owner] ?? 0))
      .sort()
      .reverse();
  }

  /** Whether any was left out. */
  isCut(owner: number): boolean {
    return (this.least[owner] ?? -1) >= 0;
  }

  private cut(owner: number): void {
    const from = owner * room;
    const all = this.values
      .subarray(from, from + (this.count[owner] ?? 0))
      .sort()
      .reverse();
    this.count[owner] = kept;
    this.least[owner] = all[kept - 1] ?? 0;
  }
}

/** Reads every row once and lists the best pairs of both sides, ties by lottery, so that not all list the same people. */
export function coverageLists(
  row: FreeRow,
  {
    seats,
    mentors,
    keys,
  }: {
    readonly seats: Int32Array;
    readonly mentors: number;
    readonly keys: { readonly mentee: readonly number[]; readonly mentor: readonly number[] };
  },
): CoverageLists {
  const scores = new Int16Array(mentors);
  const byMentee = new Greatest(seats.length);
  const byMentor = new Greatest(mentors);
  seats.forEach((free, i) => {
    if (free === 0) return;
    row(i, scores);
    for (let j = 0; j < mentors; j++) {
      const score = scores[j] ?? -1;
      const above = (score + 1) * lotteryBits * placeBits;
      if (score < 0 || (above <= (byMentee.least[i] ?? 0) && above <= (byMentor.least[j] ?? 0))) continue;
      const drawn = lotteryNumber(keys.mentee[i] ?? 0, keys.mentor[j] ?? 0, lotteryBits);
      const rank = (score * lotteryBits + drawn) * placeBits;
      byMentee.offer(i, rank + j);
      byMentor.offer(j, rank + i);
    }
  });
  return merged(byMentee, byMentor, { mentees: seats.length, mentors });
}

function merged(
  byMentee: Greatest,
  byMentor: Greatest,
  count: { mentees: number; mentors: number },
): CoverageLists {
  const extra = new Map<number, number[]>();
  for (let j = 0; j < count.mentors; j++) {
    for (const value of byMentor.of(j)) {
      const i = value % placeBits;
      const list = extra.get(i);
      if (list === undefined) extra.set(i, [value - i + j]);
      else list.push(value - i + j);
    }
  }
  const first = new Int32Array(count.mentees + 1);
  const bound = new Int16Array(count.mentees).fill(-1);
  const values: number[] = [];
  for (let i = 0; i < count.mentees; i++) {
    const own = byMentee.of(i);
    const scoreOf = (value: number) => Math.floor(value / placeBits / lotteryBits);
    if (byMentee.isCut(i)) bound[i] = scoreOf(own.at(-1) ?? 0);
    const both = Float64Array.from(new Set([...own, ...(extra.get(i) ?? [])]))
      .sort()
      .reverse();
    for (const value of both) values.push(value);
    first[i + 1] = values.length;
  }
  return {
    first,
    bound,
    mentor: Int32Array.from(values, (value) => value % placeBits),
    score: Int16Array.from(values, (value) => Math.floor(value / placeBits / lotteryBits)),
  };
}
