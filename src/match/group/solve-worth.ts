import { betterPrices, lossesOf } from './better-prices.ts';
import { dive, type Fixed, fractional } from './dive.ts';
import { fillGreedily } from './fill-greedily.ts';
import { firstPrices } from './first-prices.ts';
import { groupModel } from './group-model.ts';
import { GroupPrices, pricedValues, priceScale, type Worth, worthOfEntry } from './group-prices.ts';
import type { MipAnswer, MipDesk, MipModel } from './mip-model.ts';

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

/**
 * A program of so many columns is always searched in whole numbers; a larger one where the linear program leaves few of them
 * between whole numbers. Of others the solver would spend minutes on the first node, which no number of nodes limits.
 */
const fewColumns = 800;
const fewFractional = 150;

/** Up to so many entries all go to the solver at once; of more, so many to a mentee at first. */
const fewEntries = 400;
const firstEach = 3;

/**
 * The groups of the greatest worth over all entries. Prices bound what using an entry would lose at least; the solver sees
 * those that lose little, and all that could be part of a better match than the one it finds.
 */
export async function solveWorth(worth: Worth, desk: MipDesk): Promise<WorthSolution> {
  const { problem } = worth;
  const sumOf = (entries: readonly number[]) => entries.reduce((all, k) => all + worthOfEntry(worth, k), 0);
  const first = pricedGreedily(worth, firstPrices(worth));
  // Nothing can be better, and no solver need be asked.
  if (sumOf(first.greedy) === first.priceBound) return provenBy(first, first.greedy);
  const { u, used: whole } = await betterPrices(worth, first.u, desk);
  const priced = pricedGreedily(worth, u);
  const { found, values, greedy, priceBound } = priced;
  if (whole !== undefined && sumOf(whole) === priceBound) return provenBy(priced, whole);
  const loss = lossesOf(worth, found, values);
  let limit = firstLimit(loss, problem.seats.length);
  let pinsHold = problem.pinned.includes(1);
  let best: { readonly used: readonly number[]; readonly worth: number } = {
    used: greedy,
    worth: sumOf(greedy),
  };
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
    if (sum > best.worth) best = { used, worth: sum };
    // A better match is worth one more at least, so it uses nothing that loses more than this.
    const needed = found.bound - (best.worth + 1) * priceScale;
    if (solved.status === 'optimal' && limit < needed) {
      limit = needed;
      continue;
    }
    // What uses more than the entries of the list loses more than the limit.
    const beyond = Math.floor((found.bound - limit) / priceScale);
    const most =
      solved.status === 'optimal'
        ? best.worth
        : Math.max(best.worth, Math.floor(solved.bound + 0.01), beyond);
    return { ...best, solverBound: Math.min(priceBound, most), priceBound, u };
  }
}

/** Prices, what they bound, and groups made by them without a solver. */
function pricedGreedily(worth: Worth, u: Float64Array) {
  const values = pricedValues(worth, u);
  const found = new GroupPrices(worth, u, values);
  const priceBound = Math.floor(found.bound / priceScale);
  return { u, values, found, priceBound, greedy: fillGreedily(worth, u, found) };
}

const provenBy = (
  { u, priceBound }: { readonly u: Float64Array; readonly priceBound: number },
  used: readonly number[],
): WorthSolution => ({ used, worth: priceBound, solverBound: priceBound, priceBound, u });

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
  const from: Fixed = {
    must: Uint8Array.from(found.best, (best) => (best > limit ? 1 : 0)),
    mustNot: Uint8Array.from(found.best, (best) => (best < -limit ? 1 : 0)),
  };
  const modelOf = (fixed: Fixed, whole: boolean) => groupModel(worth, list, { whole, pinsHold, ...fixed });
  const { model, columnOf } = modelOf(from, true);
  const answer = await searched(model, (first) => dive(modelOf, { from, first, desk }), desk);
  const used = columnOf.flatMap((column, at) => ((answer.values[column] ?? 0) > 0.5 ? [at] : []));
  // A pin that holds is given, and not counted by the solver.
  const given = pinsHold
    ? pinned.reduce((sum, one) => sum + one, 0) * worth.seatWorth * worth.problem.pinWorth
    : 0;
  return { list, solved: { status: answer.status, bound: answer.bound + given, used } };
}

/** The best in whole numbers; where that would take too long, something good, with the bound of the linear program. */
async function searched(
  model: MipModel,
  dived: (first: MipAnswer) => Promise<MipAnswer | undefined>,
  desk: MipDesk,
): Promise<MipAnswer> {
  if (model.cost.length <= fewColumns) return desk.solve(model);
  const linear = await desk.solve({ ...model, whole: false });
  if (linear.status !== 'optimal' || fractional(linear) <= fewFractional) return desk.solve(model);
  const found = await dived(linear);
  return {
    status: 'limit',
    values: found?.values ?? new Float64Array(),
    objective: found?.objective ?? 0,
    bound: Number.POSITIVE_INFINITY,
    rowPrices: new Float64Array(),
  };
}
