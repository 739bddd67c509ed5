import { above } from './above.ts';
import { type Code, type FunctionSource, type ValueType, wasm as w } from './assemble.ts';

/**
 * The loops over mentors in WebAssembly: the same operations on the same numbers in the same order as in ../steps.ts, so
 * that not one bit differs. What they gain: no bounds to check, bits counted by one instruction, two sums at a time.
 *
 * All addresses are bytes; `n` is even and stretches begin at even places, see ../blocks.ts.
 */

/** Tables of sums that one pass can add, and words of 64 bits that one pass can count. */
export const tableCounts = [1, 2, 3, 4] as const;
export const wordCounts = [1, 2, 3, 4, 6, 8, 12] as const;

const many = <T>(count: number, of: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at));
const at = (base: number, k: number, shift: number): Code =>
  w.i32Add(w.get(base), w.i32ShiftLeft(w.get(k), w.i32(shift)));
/** for (k = 0; k < n; k += by) body */
const each = (k: number, n: number, by: number, body: Code): Code =>
  w.repeat([...body, ...w.set(k, w.i32Add(w.get(k), w.i32(by)))], w.i32LessUnsigned(w.get(k), w.get(n)));
const twice = (param: number): Code => w.f64x2Splat(w.get(param));
const half = w.f64x2Splat(w.f64(0.5));
const one = w.f64x2Splat(w.f64(1));
const none = w.f64x2Splat(w.f64(0));
const million = w.f64x2Splat(w.f64(1_000_000));
/** floor(min(1, max(0, value)) · 1,000,000 + 0.5); what NaN becomes is never used. */
const toMillionths = (value: Code): Code =>
  w.f64x2Floor(w.f64x2Add(w.f64x2Mul(w.f64x2PseudoMin(one, w.f64x2PseudoMax(none, value)), million), half));

/** sums[k] += Σ row[codes[k]], for several tables at once. */
function tables(count: number): FunctionSource {
  const k = 2 + 2 * count;
  const sum = many(count, (t) =>
    w.f64Load(w.i32Add(w.get(3 + 2 * t), w.i32ShiftLeft(w.i32Load16(at(2 + 2 * t, k, 1)), w.i32(3)))),
  ).reduce((before, value) => w.f64Add(before, value), w.f64Load(at(0, k, 3)));
  return {
    name: `tables${count}`,
    params: many<ValueType>(2 + 2 * count, () => 'i32'),
    locals: ['i32'],
    body: each(k, 1, 1, w.f64Store(at(0, k, 3), sum)),
  };
}

/** sums[k] += table[base[k] + step · Σ ones(words[k] & mask)]; base and step in bytes; for each word its address and its mask’s. */
function overlap(count: number): FunctionSource {
  const k = 5 + 2 * count;
  const ones = many(count, (t) =>
    w.i64Ones(w.i64And(w.i64Load(at(5 + 2 * t, k, 3)), w.get(k + 1 + t))),
  ).reduce((before, value) => w.i64Add(before, value));
  const index = w.i32Add(w.i32Add(w.get(3), w.i32Load(at(2, k, 2))), w.i32Mul(w.get(4), w.i32FromI64(ones)));
  return {
    name: `overlap${count}`,
    params: many<ValueType>(5 + 2 * count, () => 'i32'),
    locals: ['i32', ...many<ValueType>(count, () => 'i64')],
    body: [
      ...many(count, (t) => w.set(k + 1 + t, w.i64Load(w.get(6 + 2 * t)))).flat(),
      ...each(k, 1, 1, w.f64Store(at(0, k, 3), w.f64Add(w.f64Load(at(0, k, 3)), w.f64Load(index)))),
    ],
  };
}

/** sums, n, numbers, own, ideal, tolerance, weight, missing */
const closeness: FunctionSource = {
  name: 'closeness',
  params: ['i32', 'i32', 'i32', 'f64', 'f64', 'f64', 'f64', 'f64'],
  locals: ['i32', 'v128'],
  body: each(8, 1, 2, [
    ...w.set(9, w.v128Load(at(2, 8, 3))),
    ...w.v128Store(
      at(0, 8, 3),
      w.f64x2Add(
        w.v128Load(at(0, 8, 3)),
        w.v128Select(
          w.f64x2Mul(
            twice(6),
            toMillionths(
              w.f64x2Sub(
                one,
                w.f64x2Div(w.f64x2Abs(w.f64x2Sub(w.f64x2Sub(w.get(9), twice(3)), twice(4))), twice(5)),
              ),
            ),
          ),
          twice(7),
          w.f64x2Equal(w.get(9), w.get(9)),
        ),
      ),
    ),
  ]),
};

/** sums, n, cosine, missing, each: what a mentor without a text adds, and what a millionth adds */
const text: FunctionSource = {
  name: 'text',
  params: ['i32', 'i32', 'i32', 'i32', 'i32'],
  locals: ['i32'],
  body: each(
    5,
    1,
    2,
    w.v128Store(
      at(0, 5, 3),
      w.f64x2Add(
        w.f64x2Add(w.v128Load(at(0, 5, 3)), w.v128Load(at(3, 5, 3))),
        w.f64x2Mul(w.v128Load(at(4, 5, 3)), toMillionths(w.v128Load(at(2, 5, 3)))),
      ),
    ),
  ),
};

/** cosine, n, places in bytes, shares, own: the mentors of one term of a mentee */
const term: FunctionSource = {
  name: 'term',
  params: ['i32', 'i32', 'i32', 'i32', 'f64'],
  locals: ['i32', 'i32'],
  body: each(5, 1, 1, [
    ...w.set(6, w.i32Add(w.get(0), w.i32Load(at(2, 5, 2)))),
    ...w.f64Store(w.get(6), w.f64Add(w.f64Load(w.get(6)), w.f64Mul(w.get(4), w.f64Load(at(3, 5, 3))))),
  ]),
};

/** 1.5 · 2^52: a whole number added to it stands in its lowest bits, two's complement. */
const shift = w.f64x2Splat(w.f64(1.5 * 2 ** 52));

/** sums, n, places in bytes, out, divisor: out[place] = sum < 0 ? −1 : floor(sum ÷ divisor) */
const finish: FunctionSource = {
  name: 'finish',
  params: ['i32', 'i32', 'i32', 'i32', 'f64'],
  locals: ['i32', 'v128'],
  body: each(5, 1, 2, [
    ...w.set(
      6,
      w.f64x2Add(
        w.f64x2Floor(
          w.f64x2PseudoMax(w.f64x2Splat(w.f64(-1)), w.f64x2Div(w.v128Load(at(0, 5, 3)), twice(4))),
        ),
        shift,
      ),
    ),
    ...w.v128StoreLow16(w.i32Add(w.get(3), w.i32Load(at(2, 5, 2))), w.get(6)),
    ...w.v128StoreHigh16(w.i32Add(w.get(3), w.i32Load(w.i32Add(at(2, 5, 2), w.i32(4)))), w.get(6)),
  ]),
};

/** All functions of the kernel. */
export const kernelSource: readonly FunctionSource[] = [
  ...tableCounts.map(tables),
  ...wordCounts.map(overlap),
  above,
  closeness,
  text,
  term,
  finish,
];
