import { describe, expect, it } from 'vitest';
import { matchFormat } from '../../src/match/formats/match-format.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { solveGroups } from '../../src/match/group/solve-groups.ts';
import { ownMipDesk } from '../../src/match/group/solve-mip.ts';
import { groupProblem } from '../../src/match/group-task/group-problem.ts';
import { type Market, openMarket } from '../../src/match/market.ts';
import { checkGroups } from '../../src/match/verify/check-groups.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { groupOptimum } from './group-brute-force.ts';
import { groupProgram } from './group-programs.ts';

const cases = 2000;
const today = '2026-02-01';
const problemOf = (folder: ProgramFolder, market: Market) =>
  groupProblem({ folder, market, standing: standingUnits(market) });

/** Programs whose decisions contradict each other are not matched. */
function* programs(count: number) {
  for (let seed = 1, found = 0; found < count; seed++) {
    const folder = groupProgram(seed);
    const market = openMarket({ folder, today, orphaned: new Set() });
    if (market.problems.length > 0) continue;
    found++;
    yield { folder, market, label: `program ${seed}` };
  }
}

describe('groups', () => {
  it('are as good as the best of all that are possible, mostly by prices alone', async () => {
    let byPrices = 0;
    let filled = 0;
    for (const { folder, market, label } of programs(cases)) {
      const problem = problemOf(folder, market);
      const best = groupOptimum(folder, market);
      const found = await solveGroups(problem, ownMipDesk);
      const placed = best.pins * problem.pinWorth + best.weight;
      expect([found.placed, found.placeable, found.total], label).toEqual([placed, placed, best.points]);
      expect(Math.min(found.solverBound, found.priceBound), label).toBe(best.points);
      if (best.weight > 0) filled++;
      if (found.priceBound === best.points) byPrices++;
    }
    expect(filled).toBeGreaterThan(cases / 3);
    expect(byPrices).toBeGreaterThan(cases / 2);
  }, 600_000);

  it('pass the checker, whatever the program', async () => {
    for (const { folder, market, label } of programs(cases / 20)) {
      const input = { folder, today, version: 'test', orphaned: new Set<string>(), market };
      const { lock } = await matchFormat({ ...input, method: 'group' });
      const { faults } = await checkGroups({ folder, market, lock });
      expect(faults, label).toEqual([]);
    }
  }, 600_000);
});
