import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Instance, Solution } from '../../src/match/solve/instance.ts';
import { solve } from '../../src/match/solve/solve.ts';
import { type BuiltInstance, buildInstance, type StoredOptimum } from './reference/stored-instance.ts';

const stored: { readonly made: string; readonly instances: readonly StoredOptimum[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'reference/optima.json'), 'utf8'),
);

/** What a solution gives: matched seats by priority class, and the sum of scores less what the places cost. */
function outcome({ instance, score, rank }: BuiltInstance, used: Uint8Array, of: StoredOptimum) {
  const matched = new Array<number>(of.classes).fill(0);
  const held = new Int32Array(of.mentors);
  let total = 0;
  rank.forEach((r, i) => {
    for (let k = instance.first[i] ?? 0; k < (instance.first[i + 1] ?? 0); k++) {
      if (used[k] !== 1) continue;
      const j = instance.mentor[k] ?? 0;
      matched[r] = (matched[r] ?? 0) + 1;
      total += (score[k] ?? 0) - of.load * (held[j] ?? 0);
      held[j] = (held[j] ?? 0) + 1;
    }
  });
  return { matched, total };
}

/**
 * Why pairs and prices are no proof of each other; nothing where they are. The prices must leave no pair cheaper than
 * they say and no seat dearer than an empty one; then whatever they add up to, no match costs less: so the two sums, exact
 * in BigInt, must be one.
 */
function gapsInProof(instance: Instance, { used, u, v }: Solution): readonly string[] {
  const { seats, capacity, first, mentor, cost, emptyCost } = instance;
  const gaps: string[] = [];
  const held = new Int32Array(capacity.length);
  let difference = 0n;
  seats.forEach((mine, i) => {
    const price = u[i] ?? 0;
    let empty = mine;
    for (let k = first[i] ?? 0; k < (first[i + 1] ?? 0); k++) {
      const j = mentor[k] ?? 0;
      const reduced = (cost[k] ?? 0) - price - (v[j] ?? 0);
      // A used pair of somebody with several seats may be better than their last one: it has a price of its own.
      if (reduced < 0 && !(used[k] === 1 && mine > 1)) gaps.push(`pair ${i}, ${j}: ${reduced}`);
      if (used[k] !== 1) continue;
      empty--;
      difference += BigInt(cost[k] ?? 0) + BigInt(placeCost(instance, j, held[j] ?? 0));
      if (mine > 1 && reduced < 0) difference -= BigInt(reduced);
      held[j] = (held[j] ?? 0) + 1;
    }
    if (empty < 0 || (mine > 0 && price > (emptyCost[i] ?? 0)))
      gaps.push(`mentee ${i}: ${empty} empty at ${price}`);
    difference += BigInt(empty) * BigInt(emptyCost[i] ?? 0) - BigInt(mine) * BigInt(price);
  });
  capacity.forEach((places, j) => {
    if ((held[j] ?? 0) > places) gaps.push(`mentor ${j}: ${held[j]} in ${places} places`);
    for (let place = 0; place < places; place++)
      difference -= BigInt(Math.min(0, placeCost(instance, j, place) + (v[j] ?? 0)));
  });
  if (difference !== 0n) gaps.push(`the prices add up to ${difference} less than the match costs`);
  return gaps;
}

const placeCost = ({ load }: Instance, mentor: number, place: number): number =>
  load === undefined ? 0 : ((load.taken[mentor] ?? 0) + place) * load.step;

describe('the optimum is the one that SciPy found', () => {
  for (const of of stored.instances) {
    const { mentees, mentors, places, seats, scores, barred, classes, load, objective } = of;
    it(`${mentees} × ${mentors}, ${seats} seats, ${places} places, scores: ${scores}, ${barred} % barred, ${classes} classes, load ${load}, ${objective}`, () => {
      const built = buildInstance(of);
      const solution = solve(built.instance);
      const { matched, total } = outcome(built, solution.used, of);
      expect(total).toBe(of.total);
      if (objective === 'coverage-then-total') expect(matched).toEqual(of.matched);
      expect(gapsInProof(built.instance, solution)).toEqual([]);
    });
  }
});
