/** Bytes of the WebAssembly binary format (WebAssembly 2.0, section 5): just as much of it as loops over arrays need. */
export type Code = readonly number[];

const unsigned = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const signed = (value: number): number[] => {
  const low = value & 0x7f;
  const rest = value >> 7;
  const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return done ? [low] : [low | 0x80, ...signed(rest)];
};
const vector = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: Code): number[] => [id, ...unsigned(content.length), ...content];
const textBytes = (text: string): number[] => [...unsigned(text.length), ...new TextEncoder().encode(text)];

const plain =
  (code: number) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), code];
const simd =
  (code: number, ...immediate: readonly number[]) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, ...unsigned(code), ...immediate];
/** Loads and stores take any address: the first immediate only promises an alignment. */
const memory =
  (code: number) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), code, 0, 0];

/** Instructions by the names that the specification gives them; operands come first, as on its stack. */
export const wasm = {
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)],
  i32: (value: number): Code => [0x41, ...signed(value)],
  i32Add: plain(0x6a),
  i32Mul: plain(0x6c),
  i32ShiftLeft: plain(0x74),
  i32ShiftRight: plain(0x76),
  i32LessUnsigned: plain(0x49),
  i32Load: memory(0x28),
  i32Load16: memory(0x2f),
  i32Store8: memory(0x3a),
  i64Load: memory(0x29),
  i64And: plain(0x83),
  i64Add: plain(0x7c),
  i64Ones: plain(0x7b),
  i32FromI64: plain(0xa7),
  f64Load: memory(0x2b),
  f64Store: memory(0x39),
  f64Add: plain(0xa0),
  f64Mul: plain(0xa2),
  v128Load: simd(0x00, 0, 0),
  v128Store: simd(0x0b, 0, 0),
  v128Select: simd(0x52),
  i16x8Splat: simd(0x10),
  i16x8AtLeast: simd(0x35),
  /** One bit of each lane, its sign. */
  i16x8Bits: simd(0x84),
  i16x8SubtractSaturated: simd(0x92),
  f64x2Splat: simd(0x14),
  f64x2Equal: simd(0x47),
  f64x2Floor: simd(0x75),
  f64x2Abs: simd(0xec),
  f64x2Add: simd(0xf0),
  f64x2Sub: simd(0xf1),
  f64x2Mul: simd(0xf2),
  f64x2Div: simd(0xf3),
  /** b < a ? b : a, one instruction of the processor; `f64x2.min` costs several for the sake of NaN. */
  f64x2PseudoMin: simd(0xf6),
  /** a < b ? b : a */
  f64x2PseudoMax: simd(0xf7),
  /** The lowest 16 bits of the first, or the second, half of a vector. */
  v128StoreLow16: simd(0x59, 0, 0, 0),
  v128StoreHigh16: simd(0x59, 0, 0, 4),
  f64: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  /** Repeats the body while the condition, evaluated after it, holds. */
  repeat: (body: Code, condition: Code): Code => [0x03, 0x40, ...body, ...condition, 0x0d, 0, 0x0b],
};

const valueTypes = { i32: 0x7f, i64: 0x7e, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = keyof typeof valueTypes;

/** A function without result: locals are numbered after the parameters. */
export type FunctionSource = {
  readonly name: string;
  readonly params: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: Code;
};

/** A module of these functions, all exported, over one memory that it imports as env.memory. */
export function assemble(functions: readonly FunctionSource[]): Uint8Array<ArrayBuffer> {
  const types = functions.map((f) => [0x60, ...vector(f.params.map((p) => [valueTypes[p]])), 0]);
  const bodies = functions.map((f) => {
    const locals = vector(f.locals.map((type) => [1, valueTypes[type]]));
    const code = [...locals, ...f.body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...textBytes('env'), ...textBytes('memory'), 2, 0, 1]])),
    ...section(3, vector(functions.map((_, at) => unsigned(at)))),
    ...section(7, vector(functions.map((f, at) => [...textBytes(f.name), 0, ...unsigned(at)]))),
    ...section(10, vector(bodies)),
  ]);
}
