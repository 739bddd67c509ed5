import { hash } from 'node:crypto';

/**
 * The seeded lottery that breaks ties: no row order, clock or locale can favour anybody.
 * A person's key is the first 32 bits of SHA-256(seed, NUL, id).
 */
export function lotteryKey(seed: string, id: string): number {
  return Number.parseInt(hash('sha256', `${seed}\0${id}`, 'hex').slice(0, 8), 16);
}

/**
 * The lottery number of a pair, 0 … range − 1: the two keys through the 32-bit finaliser of MurmurHash3
 * (Appleby, public domain), scaled to `range`: its first digits. In a
 * cohort of another size the order stays nearly the same, and the whole number (`range` 2^32) settles what is still tied.
 */
export function lotteryNumber(menteeKey: number, mentorKey: number, range: number): number {
  let h = menteeKey ^ ((mentorKey << 13) | (mentorKey >>> 19));
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return Math.floor(((h ^ (h >>> 16)) >>> 0) * 2 ** -32 * range);
}
