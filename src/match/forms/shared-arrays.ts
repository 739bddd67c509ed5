type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Every array begins at a multiple of the longest number. */
const alignment = 8;

/**
 * The same data with all its typed arrays in one piece of shared memory: sent to threads it is not copied. Nobody may
 * write into it any more; what stands in several places stays one array.
 */
export function withSharedArrays<T extends object>(data: T): T {
  const arrays = new Map<Numbers, number>();
  let bytes = 0;
  walk(data, (array) => {
    if (arrays.has(array)) return array;
    arrays.set(array, bytes);
    bytes += Math.ceil(array.byteLength / alignment) * alignment;
    return array;
  });
  const memory = new SharedArrayBuffer(bytes);
  const moved = new Map<Numbers, Numbers>();
  for (const [array, at] of arrays) moved.set(array, placedAt(memory, at, array));
  return walk(data, (array) => moved.get(array) ?? array) as T;
}

function placedAt(memory: SharedArrayBuffer, at: number, array: Numbers): Numbers {
  const own = new Uint8Array(memory, at, array.byteLength);
  own.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  if (array instanceof Uint8Array) return own;
  if (array instanceof Uint16Array) return new Uint16Array(memory, at, array.length);
  if (array instanceof Int32Array) return new Int32Array(memory, at, array.length);
  return new Float64Array(memory, at, array.length);
}

/** A copy of lists and objects down to the arrays, each of which becomes what `each` gives for it. */
function walk(value: unknown, each: (array: Numbers) => Numbers): unknown {
  if (isNumbers(value)) return each(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, each)]));
}

const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Uint8Array ||
  value instanceof Uint16Array ||
  value instanceof Int32Array ||
  value instanceof Float64Array;
