import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOf } from '../../src/match/explain/match-difference.ts';
import { holdingsOf } from '../../src/match/explain/place-search.ts';
import { changeBySolving, changeByWalking } from '../../src/match/explain/smallest-change.ts';
import { matchExtras } from '../../src/match/match-extras.ts';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { eligibleRows } from '../../src/match/pair-tally.ts';
import type { Person } from '../../src/model/person.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { randomProgram } from './random-programs.ts';

const known = { today: '2026-02-16', orphaned: new Set<string>() };

/** Nobody on both sides: a pair that bars another one is found by solving alone. */
function oneRoleEach(folder: ProgramFolder): ProgramFolder {
  const people = folder.cohort.people.map((p): Person => ({ ...p, roles: p.roles.slice(0, 1) }));
  return { ...folder, cohort: { ...folder.cohort, people } };
}

test('what is found by walking to a free place is what solving finds', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(randomProgram.map(oneRoleEach), async (folder) => {
      const input = { folder, ...known };
      const match = await matchPairs({ ...input, version: 'test' });
      const { market, solution } = match;
      const { matched } = match.result.objective;
      const program = { input, market, objective: match.lock.objective, prices: solution.v };
      const lacking = match.result.unmatched.flatMap((u) =>
        u.reason === 'shortage' || u.reason === 'no-eligible-mentor'
          ? [market.sides.mentees.findIndex((p) => p.id === u.person)]
          : [],
      );
      const holdings = holdingsOf(market, solution, eligibleRows(market));
      const walked = changeByWalking(program, holdings, lacking);
      const solved = changeBySolving(program, standingOf(match));
      for (const mentee of lacking) {
        const [a, b] = [await walked(mentee, matched), await solved(mentee, matched)];
        // Who has two empty seats may win two at once; that one is won is what both must see.
        expect({ ...a, matched: 0 }).toEqual({ ...b, matched: 0 });
        if (a !== undefined) found++;
      }
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(50);
}, 60_000);

test('counts over all pairs are those of the pairs one by one', async () => {
  await fc.assert(
    fc.asyncProperty(randomProgram, async (folder) => {
      const input = { folder, ...known };
      const match = await matchPairs({ ...input, version: 'test' });
      const { market } = match;
      const extras = await matchExtras(input, match, match.lock.objective);
      const scores = new Int32Array(10_001);
      let eligible = 0;
      market.sides.mentees.forEach((_, i) => {
        market.sides.mentors.forEach((_, j) => {
          if (market.laws.some((law) => law.breaks(i, j))) return;
          const score = market.scorer.score(i, j);
          scores[score] = (scores[score] ?? 0) + 1;
          eligible++;
        });
      });
      expect(extras.eligiblePairs).toBe(eligible);
      expect(extras.scoreCounts).toEqual(scores);
    }),
    { numRuns: 40 },
  );
});
