import { type FunctionSource, wasm as w } from './assemble.ts';

/** row, n, less, bits, least: bit k of bits = row[k] − less[k] ≥ least, in whole hundredths that stop at 16 bits. */
export const above: FunctionSource = {
  name: 'above',
  params: ['i32', 'i32', 'i32', 'i32', 'i32'],
  locals: ['i32'],
  body: w.repeat(
    [
      ...w.i32Store8(
        w.i32Add(w.get(3), w.i32ShiftRight(w.get(5), w.i32(3))),
        w.i16x8Bits(
          w.i16x8AtLeast(
            w.i16x8SubtractSaturated(
              w.v128Load(w.i32Add(w.get(0), w.i32ShiftLeft(w.get(5), w.i32(1)))),
              w.v128Load(w.i32Add(w.get(2), w.i32ShiftLeft(w.get(5), w.i32(1)))),
            ),
            w.i16x8Splat(w.get(4)),
          ),
        ),
      ),
      ...w.set(5, w.i32Add(w.get(5), w.i32(8))),
    ],
    w.i32LessUnsigned(w.get(5), w.get(1)),
  ),
};
