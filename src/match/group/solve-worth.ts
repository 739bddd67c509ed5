import { betterPrices, lossesOf } from './better-prices.ts';
import { firstPrices } from './first-prices.ts';
import { groupModel } from './group-model.ts';
import { GroupPrices, pricedValues, priceScale, type Worth, worthOfEntry } from './group-prices.ts';
import type { MipAnswer, MipDesk } from './mip-model.ts';

/** The groups of the greatest worth, and what proves it. */
export type WorthSolution = {
  /** Entries that are used, in order. */
  readonly used: readonly number[];
  readonly worth: number;
  /** No groups are worth more: by the solver; and by the prices u alone, whole, `priceScale` to one. */
  readonly solverBound: number;
  readonly priceBound: number;
  readonly u: Float64Array;
};

/** Up to so many entries all go to the solver at once; of more, so many to a mentee at first. */
const fewEntries = 400;
const firstEach = 3;

/**
 * The groups of the greatest worth over all entries. Prices bound what using an entry would lose at least; the solver sees
 * those that lose little, and all that could be part of a better match than the one it finds.
 */
export async function solveWorth(worth: Worth, desk: MipDesk): Promise<WorthSolution> {
  const { problem } = worth;
  const { u, used: whole } = await betterPrices(worth, firstPrices(worth), desk);
  const values = pricedValues(worth, u);
  const found = new GroupPrices(worth, u, values);
  const loss = lossesOf(worth, found, values);
  const priceBound = Math.floor(found.bound / priceScale);
  const sumOf = (entries: readonly number[]) => entries.reduce((all, k) => all + worthOfEntry(worth, k), 0);
  if (whole !== undefined && sumOf(whole) === priceBound)
    return { used: whole, worth: priceBound, solverBound: priceBound, priceBound, u };
  let limit = firstLimit(loss, problem.seats.length);
  let pinsHold = problem.pinned.includes(1);
  let best: { readonly used: readonly number[]; readonly worth: number } | undefined;
  for (;;) {
    const { list, solved } = await solveWithin(worth, { found, loss, limit, pinsHold, desk });
    if (solved.status === 'infeasible') {
      // Either the list was too short, or the pins cannot all hold: then as many as can.
      if (limit < Number.POSITIVE_INFINITY)
        limit = limit < found.bound / 16 ? 8 * limit + priceScale : Number.POSITIVE_INFINITY;
      else if (pinsHold) pinsHold = false;
      else throw new Error('HiGHS finds no groups, though none at all would do.');
      continue;
    }
    const used = solved.used.map((at) => list[at] ?? 0);
    const sum = sumOf(used);
    if (best === undefined || sum > best.worth) best = { used, worth: sum };
    // A better match is worth one more at least, so it uses nothing that loses more than this.
    const needed = found.bound - (best.worth + 1) * priceScale;
    if (solved.status === 'optimal' && limit < needed) {
      limit = needed;
      continue;
    }
    const most =
      solved.status === 'optimal' ? best.worth : Math.max(best.worth, Math.floor(solved.bound + 0.01));
    return { ...best, solverBound: Math.min(priceBound, most), priceBound, u };
  }
}

/** The loss up to which there are a few entries for each mentee. */
function firstLimit(loss: Float64Array, mentees: number): number {
  if (loss.length <= fewEntries) return Number.POSITIVE_INFINITY;
  const sorted = loss.slice().sort();
  return sorted[Math.min(sorted.length - 1, firstEach * mentees + fewEntries)] ?? 0;
}

/** The best groups of entries that lose at most `limit`; a group that loses more by opening, or by not, is fixed. */
async function solveWithin(
  worth: Worth,
  known: {
    readonly found: GroupPrices;
    readonly loss: Float64Array;
    readonly limit: number;
    readonly pinsHold: boolean;
    readonly desk: MipDesk;
  },
): Promise<{
  readonly list: Int32Array;
  readonly solved: Pick<MipAnswer, 'status' | 'bound'> & { readonly used: readonly number[] };
}> {
  const { found, loss, limit, pinsHold, desk } = known;
  const { pinned } = worth.problem;
  const list = Int32Array.from(loss.keys()).filter((k) => (loss[k] ?? 0) <= limit || pinned[k] === 1);
  const { model, columnOf } = groupModel(worth, list, {
    whole: true,
    pinsHold,
    must: Uint8Array.from(found.best, (best) => (best > limit ? 1 : 0)),
    mustNot: Uint8Array.from(found.best, (best) => (best < -limit ? 1 : 0)),
  });
  const answer = await desk.solve(model);
  const used = columnOf.flatMap((column, at) => ((answer.values[column] ?? 0) > 0.5 ? [at] : []));
  // A pin that holds is given, and not counted by the solver.
  const given = pinsHold
    ? pinned.reduce((sum, one) => sum + one, 0) * worth.seatWorth * worth.problem.pinWorth
    : 0;
  return { list, solved: { status: answer.status, bound: answer.bound + given, used } };
}
