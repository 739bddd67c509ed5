import { expect, it } from 'vitest';
import { matchFormat } from '../../src/match/formats/match-format.ts';
import { openMarket } from '../../src/match/market.ts';
import { peerRole } from '../../src/model/pairing-unit.ts';
import { folderOf } from './small-program.ts';

const today = '2026-02-01';

it('a peer whose possible partners are all taken is short of people, not ruled out', async () => {
  const folder = folderOf({
    people: ['p1', 'p2', 'p3'].map((id) => ({
      id,
      roles: ['mentee', 'mentor'] as const,
      topics: ['budget'],
    })),
    pairings: [
      {
        ...{ id: 'P001', mentee: 'p1', menteeName: 'p1', mentor: 'p2', mentorName: 'p2', role: peerRole },
        ...{ state: 'active', origin: 'solver', score: 5000 },
      },
    ],
    program: {
      format: 'peer',
      matching: {
        rules: [],
        criteria: [
          { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 1 },
        ],
      },
    },
  });
  const orphaned = new Set<string>();
  const market = openMarket({ folder, today, orphaned });
  const made = await matchFormat({ folder, today, version: 'test', orphaned, market, method: 'peer' });
  expect(made.result.unmatched).toMatchObject([{ person: 'p3', reason: 'shortage', ruledOut: [] }]);
});
