/**
 * The nth of a stream of whole numbers 0 … 2^32 − 1 that looks irregular and needs no state: n times the golden ratio,
 * moved by the seed, through the 32-bit finaliser of MurmurHash3. `optima.py` says the same in NumPy, so that an instance
 * of millions of pairs is stored as its seed.
 */
export function drawnNumber(seed: number, nth: number): number {
  return mix((Math.imul(nth, 0x9e3779b9) + mix(seed)) | 0);
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
