import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Instance, Solution } from '../../src/match/solve/instance.ts';
import { solve } from '../../src/match/solve/solve.ts';
import { type BuiltInstance, buildInstance, type StoredOptimum } from './reference/stored-instance.ts';

const stored: { readonly made: string; readonly instances: readonly StoredOptimum[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'reference/optima.json'), 'utf8'),
);

/** What a solution gives: matched seats by priority class and the sum of scores. */
function outcome({ instance, score, rank }: BuiltInstance, used: Uint8Array, classes: number) {
  const matched = new Array<number>(classes).fill(0);
  let total = 0;
  rank.forEach((r, i) => {
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      if (used[k] !== 1) continue;
      matched[r] = (matched[r] ?? 0) + 1;
      total += score[k] ?? 0;
    }
  });
  return { matched, total };
}

/** The sentences of the certificate (src/match/README.md) that prices and pairs do not keep; none where they are a proof. */
function gapsInProof(instance: Instance, { used, u, v }: Solution): readonly string[] {
  const { seats, capacity, first, mentor, cost, emptyCost } = instance;
  const gaps: string[] = [];
  const room = capacity.slice();
  // Exact in BigInt: what the match costs, less what the prices add up to.
  let difference = 0n;
  seats.forEach((mine, i) => {
    let empty = mine;
    for (let k = first[i] ?? 0; k < (first[i + 1] ?? 0); k++) {
      const j = mentor[k] ?? 0;
      const reduced = (cost[k] ?? 0) - (u[i] ?? 0) - (v[j] ?? 0);
      if (used[k] === 1) {
        empty--;
        room[j] = (room[j] ?? 0) - 1;
        difference += BigInt(cost[k] ?? 0);
        // A used pair of somebody with several seats may be better than their last one needs: its own price w.
        if (reduced < 0 && mine > 1) difference += BigInt(-reduced);
        else if (reduced !== 0) gaps.push(`used pair ${i}, ${j}: ${reduced}`);
      } else if (reduced < 0) gaps.push(`pair ${i}, ${j}: ${reduced}`);
    }
    const [mine1, price] = [u[i] ?? 0, emptyCost[i] ?? 0];
    if (empty < 0 || (mine > 0 && mine1 > price) || (empty > 0 && mine1 !== price))
      gaps.push(`mentee ${i}: ${empty} empty at ${mine1} of ${price}`);
    difference += BigInt(empty) * BigInt(price) - BigInt(mine) * BigInt(mine1);
  });
  room.forEach((left, j) => {
    const price = v[j] ?? 0;
    if (left < 0 || price > 0 || (left > 0 && price !== 0))
      gaps.push(`mentor ${j}: ${left} left at ${price}`);
    difference -= BigInt(capacity[j] ?? 0) * BigInt(price);
  });
  if (difference !== 0n) gaps.push(`the prices add up to ${difference} less than the match costs`);
  return gaps;
}

describe('the optimum is the one that SciPy found', () => {
  for (const of of stored.instances) {
    const { mentees, mentors, places, seats, scores, barred, classes, objective } = of;
    it(`${mentees} × ${mentors}, ${seats} seats, ${places} places, scores: ${scores}, ${barred} % barred, ${classes} classes, ${objective}`, () => {
      const built = buildInstance(of);
      const solution = solve(built.instance);
      const { matched, total } = outcome(built, solution.used, classes);
      expect(total).toBe(of.total);
      if (objective === 'coverage-then-total') expect(matched).toEqual(of.matched);
      expect(gapsInProof(built.instance, solution)).toEqual([]);
    });
  }
});
