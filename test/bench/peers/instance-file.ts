import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * What a solver and its peers are timed on, as one file of numbers in the machine's own byte order:
 * Int32 kind (1 table, 2 lists), mentees, mentors, pairs; Int32 places by mentor; then
 * - table: Float64 unit, Float64 lottery range, Uint32 key by mentee, Uint32 key by mentor, Int16 score by pair; the cost of a
 *   pair is (10000 − score) · unit + lottery, as in a match; every pair may be made;
 * - lists: Int32 first pair by mentee and one more, Int32 mentor by pair, Float64 cost by pair, Float64 price of an empty
 *   seat by mentee.
 * Every mentee has one seat, since SciPy's solvers know nothing else.
 */
export type TableInstance = {
  readonly capacity: Int32Array;
  readonly unit: number;
  readonly lotteryRange: number;
  readonly menteeKeys: Uint32Array;
  readonly mentorKeys: Uint32Array;
  readonly score: Int16Array;
};

export type ListInstance = {
  readonly capacity: Int32Array;
  readonly first: Int32Array;
  readonly mentor: Int32Array;
  readonly cost: Float64Array;
  readonly emptyCost: Float64Array;
};

type Numbers = Int16Array | Int32Array | Uint32Array | Float64Array;

export function writeInstance(path: string, instance: TableInstance | ListInstance): void {
  const { capacity } = instance;
  if ('score' in instance) {
    const { unit, lotteryRange, menteeKeys, mentorKeys, score } = instance;
    const head = Int32Array.of(1, menteeKeys.length, mentorKeys.length, score.length);
    write(path, [head, capacity, Float64Array.of(unit, lotteryRange), menteeKeys, mentorKeys, score]);
  } else {
    const { first, mentor, cost, emptyCost } = instance;
    const head = Int32Array.of(2, emptyCost.length, capacity.length, mentor.length);
    write(path, [head, capacity, first, mentor, cost, emptyCost]);
  }
}

export function readInstance(path: string): TableInstance | ListInstance {
  // A copy of each part: a Float64Array cannot begin where the Int32 before it happens to end.
  const bytes = readFileSync(path);
  const { buffer } = bytes.byteOffset === 0 ? bytes : new Uint8Array(bytes);
  let place = 0;
  const take = (bytes: number) => {
    place += bytes;
    return buffer.slice(place - bytes, place);
  };
  const [kind = 0, mentees = 0, mentors = 0, pairs = 0] = new Int32Array(take(16));
  const capacity = new Int32Array(take(4 * mentors));
  if (kind === 1) {
    const [unit = 0, lotteryRange = 0] = new Float64Array(take(16));
    const menteeKeys = new Uint32Array(take(4 * mentees));
    const mentorKeys = new Uint32Array(take(4 * mentors));
    // The rest is the scores, large: looked at in place, which its even address allows.
    return {
      capacity,
      unit,
      lotteryRange,
      menteeKeys,
      mentorKeys,
      score: new Int16Array(buffer, place, pairs),
    };
  }
  return {
    capacity,
    first: new Int32Array(take(4 * (mentees + 1))),
    mentor: new Int32Array(take(4 * pairs)),
    cost: new Float64Array(take(8 * pairs)),
    emptyCost: new Float64Array(take(8 * mentees)),
  };
}

function write(path: string, parts: readonly Numbers[]): void {
  const file = openSync(path, 'w');
  for (const part of parts) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  }
  closeSync(file);
}
