import { costByScore, costScale, emptySeatCost } from '../../src/match/cost-scale.ts';
import { lotteryNumber } from '../../src/match/lottery.ts';
import { drawnNumber } from '../match/reference/drawn-number.ts';
import type { ListInstance, TableInstance } from './peers/instance-file.ts';

export type Size = {
  readonly mentees: number;
  readonly mentors: number;
  /** Places of all mentors together. */
  readonly places: number;
  readonly seed: number;
};

/** A table in which every pair may be made, its scores drawn evenly from 0 … 10000. */
export function tableInstance(size: Size): TableInstance {
  const { mentees, mentors, seed } = size;
  const { unit, lotteryRange } = scaleOf(size);
  const score = new Int16Array(mentees * mentors);
  for (let pair = 0; pair < score.length; pair++) score[pair] = drawnNumber(seed, pair) % 10_001;
  return { capacity: placesOf(size), unit, lotteryRange, ...keysOf(size), score };
}

/** `candidates` mentors for each mentee, drawn without looking, with scores drawn evenly from 0 … 10000. */
export function listInstance(size: Size, candidates: number): ListInstance {
  const { mentees, mentors, seed } = size;
  const scale = scaleOf(size);
  const keys = keysOf(size);
  const costOfScore = costByScore('coverage-then-total', scale, 0);
  const each = Math.min(candidates, mentors);
  const mentor = new Int32Array(mentees * each);
  const cost = new Float64Array(mentees * each);
  const takenBy = new Int32Array(mentors).fill(-1);
  let drawn = 0;
  for (let i = 0; i < mentees; i++) {
    const row = mentor.subarray(i * each, (i + 1) * each);
    for (let k = 0; k < each; drawn++) {
      const j = drawnNumber(seed + 1, drawn) % mentors;
      if (takenBy[j] === i) continue;
      takenBy[j] = i;
      row[k++] = j;
    }
    row.sort().forEach((j, k) => {
      const score = drawnNumber(seed, i * each + k) % 10_001;
      const draw = lotteryNumber(keys.menteeKeys[i] ?? 0, keys.mentorKeys[j] ?? 0, scale.lotteryRange);
      cost[i * each + k] = (costOfScore[score] ?? 0) + draw;
    });
  }
  const price = emptySeatCost('coverage-then-total', scale, { rank: 0, classes: 1 });
  return {
    capacity: placesOf(size),
    first: Int32Array.from({ length: mentees + 1 }, (_, i) => i * each),
    mentor,
    cost,
    emptyCost: new Float64Array(mentees).fill(price),
  };
}

/** The costs of a match of this size. */
function scaleOf({ mentees, mentors, places }: Size) {
  const size = { path: Math.min(mentees, mentors), pairs: Math.min(mentees, places), classes: 1, load: 0 };
  return costScale('coverage-then-total', size);
}

function keysOf({ mentees, mentors, seed }: Size) {
  return {
    menteeKeys: Uint32Array.from({ length: mentees }, (_, i) => drawnNumber(seed + 2, i)),
    mentorKeys: Uint32Array.from({ length: mentors }, (_, j) => drawnNumber(seed + 3, j)),
  };
}

/** The whole part of the mean for everybody, and one more for those that a draw puts first. */
export function placesOf({ mentors, places, seed }: Omit<Size, 'mentees'>): Int32Array {
  const each = new Int32Array(mentors).fill(Math.floor(places / mentors));
  const order = Array.from(each.keys()).sort(
    (a, b) => drawnNumber(seed + 4, a) - drawnNumber(seed + 4, b) || a - b,
  );
  for (const j of order.slice(0, places % mentors)) each[j] = (each[j] ?? 0) + 1;
  return each;
}

/**
 * A table as answers of people make it, not as dice do: topics, values, level, place and department weigh in, some mentors
 * suit nearly everybody, and many mentees are alike.
 */
export function answersTable(size: Size): TableInstance {
  const { mentees, mentors, seed } = size;
  const { unit, lotteryRange } = scaleOf(size);
  const mentee = Array.from({ length: mentees }, (_, i) => answers(seed, i, 3));
  const mentor = Array.from({ length: mentors }, (_, j) => answers(seed + 1, j, 6));
  const score = new Int16Array(mentees * mentors);
  mentee.forEach((a, i) => {
    mentor.forEach((b, j) => {
      const wanted = ones(a.topics & b.topics) / ones(a.topics);
      const alike = ones(a.values & b.values) / ones(a.values | b.values);
      const level = Math.max(0, 1 - Math.abs(b.level + 1 - a.level) / 3);
      const place = a.place === b.place ? 1 : 0;
      const other = a.department === b.department ? 0 : 1;
      score[i * mentors + j] = Math.round(
        4500 * wanted + 2000 * alike + 2000 * level + 800 * place + 700 * other,
      );
    });
  });
  return { capacity: placesOf(size), unit, lotteryRange, ...keysOf(size), score };
}

/** Answers of one person; sets as bits. */
function answers(seed: number, at: number, topics: number) {
  let nth = 32 * at;
  const draw = (below: number) => drawnNumber(seed, nth++) % below;
  const bits = (count: number, of: number) => {
    let set = 0;
    for (let k = 0; k < count; k++) set |= 1 << draw(of);
    return set;
  };
  return {
    topics: bits(1 + draw(topics), 20),
    values: bits(3, 8),
    level: draw(5),
    place: draw(6),
    department: draw(8),
  };
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
