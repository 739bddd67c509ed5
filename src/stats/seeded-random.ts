import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A stream of numbers in [0, 1), the same for the same seed on every machine: xoroshiro128+ (pure-rand), its 128 bits
 * of state the first 16 bytes of the seed text's SHA-256, so that seeds that differ in a letter share nothing.
 */
export function seededRandom(seed: string): () => number {
  const digest = createHash('sha256').update(seed, 'utf8').digest();
  const state = [0, 4, 8, 12].map((at) => digest.readInt32BE(at));
  const generator = xoroshiro128plusFromState(state);
  return () => uniformFloat64(generator);
}
