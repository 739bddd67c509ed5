import { describe, expect, it } from 'vitest';
import { matchFormat } from '../../src/match/formats/match-format.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import { groupProblem } from '../../src/match/group-task/group-problem.ts';
import { openMarket } from '../../src/match/market.ts';
import { checkGroups } from '../../src/match/verify/check-groups.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { groupOptimum } from './group-brute-force.ts';
import { groupProgram } from './group-programs.ts';

const cases = 1000;
const today = '2026-02-01';

async function matched(folder: ProgramFolder) {
  const market = openMarket({ folder, today, orphaned: new Set() });
  const match = await matchFormat({
    folder,
    today,
    version: 'test',
    orphaned: new Set(),
    market,
    method: 'group',
  });
  return { market, match };
}

describe('groups', () => {
  it('are as good as the best of all that are possible, and the checker agrees', async () => {
    let solved = 0;
    let byPrices = 0;
    let filled = 0;
    for (let seed = 1; solved < cases; seed++) {
      const folder = groupProgram(seed);
      const open = openMarket({ folder, today, orphaned: new Set() });
      if (open.problems.length > 0) continue;
      const { market, match } = await matched(folder);
      const { proof } = match.lock;
      if (proof.format !== 'group') throw new Error('no groups');
      const best = groupOptimum(folder, market);
      const { pinWorth } = groupProblem({ folder, market, standing: standingUnits(market) });
      const label = `program ${seed}`;
      expect(proof.placed, label).toBe(best.pins * pinWorth + best.weight);
      expect(match.found.total, label).toBe(best.points);
      expect(match.found.bound, label).toBe(best.points);
      expect(proof.placeable, label).toBe(proof.placed);
      const found = await checkGroups({ folder, market, lock: match.lock });
      expect(found.faults, label).toEqual([]);
      solved++;
      if (best.weight > 0) filled++;
      if (proof.priceBound === match.found.total) byPrices++;
    }
    expect(filled).toBeGreaterThan(cases / 3);
    expect(byPrices).toBeGreaterThan(cases / 2);
  }, 600_000);
});
