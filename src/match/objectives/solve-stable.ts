import type { Exception } from '../free-rows.ts';
import type { PairList } from '../list-pairs.ts';
import type { Market } from '../market.ts';
import { DeferredAcceptance } from './deferred-acceptance.ts';

/** The stable match as a list of its own pairs, all used; nothing costs anything. */
export function solveStable(market: Market, exception?: Exception): { pairs: PairList; used: Uint8Array } {
  const { seats, scorer } = market;
  const taken = new DeferredAcceptance(market, exception).run();
  const first = new Int32Array(seats.mentee.length + 1);
  for (const { mentee } of taken) first[mentee + 1] = (first[mentee + 1] ?? 0) + 1;
  for (let i = 0; i < seats.mentee.length; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
  const instance = {
    seats: seats.mentee,
    capacity: seats.mentor,
    first,
    mentor: Int32Array.from(taken, (pair) => pair.mentor),
    cost: new Float64Array(taken.length),
    emptyCost: new Float64Array(seats.mentee.length),
  };
  const score = Int32Array.from(taken, (pair) => scorer.score(pair.mentee, pair.mentor));
  return { pairs: { instance, score }, used: new Uint8Array(taken.length).fill(1) };
}
