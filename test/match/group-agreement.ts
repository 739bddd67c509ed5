import { expect } from 'vitest';
import { matchFormat } from '../../src/match/formats/match-format.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { mostByTrying } from '../../src/match/group/most-by-trying.ts';
import { solveGroups } from '../../src/match/group/solve-groups.ts';
import { ownMipDesk } from '../../src/match/group/solve-mip.ts';
import { type GroupProblem, groupProblem } from '../../src/match/group-task/group-problem.ts';
import { type Market, openMarket } from '../../src/match/market.ts';
import { checkGroups } from '../../src/match/verify/check-groups.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { groupOptimum } from './group-brute-force.ts';
import { groupProgram } from './group-programs.ts';

const today = '2026-02-01';

export type GroupCase = {
  readonly folder: ProgramFolder;
  readonly market: Market;
  readonly problem: GroupProblem;
  readonly label: string;
};

/** So many random programs of groups; those whose decisions contradict each other are not matched. */
export function* groupCases(count: number): Generator<GroupCase> {
  for (let seed = 1, found = 0; found < count; seed++) {
    const folder = groupProgram(seed);
    const market = openMarket({ folder, today, orphaned: new Set() });
    if (market.problems.length > 0) continue;
    found++;
    const problem = groupProblem({ folder, market, standing: standingUnits(market) });
    yield { folder, market, problem, label: `program ${seed}` };
  }
}

/** Every one is as good as the best of all that are possible, and most are proven by prices alone. */
export async function groupsAreBest(count: number): Promise<void> {
  let [byPrices, filled, tried] = [0, 0, 0];
  for (const { folder, market, problem, label } of groupCases(count)) {
    const best = groupOptimum(folder, market);
    const found = await solveGroups(problem, ownMipDesk);
    const placed = best.pins * problem.pinWorth + best.weight;
    expect([found.placed, found.placeable, found.total], label).toEqual([placed, placed, best.points]);
    expect(Math.min(found.solverBound, found.priceBound), label).toBe(best.points);
    if (best.weight > 0) filled++;
    if (found.priceBound === best.points) byPrices++;
    // One class: then what counts is how many are placed.
    const most = problem.weight.every((w) => w === 1) ? mostByTrying(problem, () => true) : undefined;
    if (most === undefined) continue;
    expect(most, label).toBe(found.used.length);
    tried++;
  }
  expect(filled).toBeGreaterThan(count / 3);
  expect(byPrices).toBeGreaterThan(count / 2);
  expect(tried).toBeGreaterThan(count / 4);
}

export async function groupsPassTheChecker(count: number): Promise<void> {
  for (const { folder, market, label } of groupCases(count)) {
    const input = { folder, today, version: 'test', orphaned: new Set<string>(), market };
    const { lock } = await matchFormat({ ...input, method: 'group' });
    const { faults } = await checkGroups({ folder, market, lock });
    expect(faults, label).toEqual([]);
  }
}
