import { expect, test } from 'vitest';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { verifyMatch } from '../../src/match/verify/verify-match.ts';
import { drawnNumber } from './reference/drawn-number.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const topics = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const person = (seed: number, at: number, role: 'mentee' | 'mentor'): PersonInput => ({
  id: `${role}${at}`,
  roles: [role],
  level: drawnNumber(seed, 2 * at) % 6,
  topics: topics.filter((_, bit) => (drawnNumber(seed + 1, at) >> bit) & 1),
  prefers: [`${role === 'mentee' ? 'mentor' : 'mentee'}${drawnNumber(seed + 2, at) % 150}`],
});
const criteria = [
  {
    name: 'Topics',
    type: 'coverage' as const,
    mentee: 'topics_wanted',
    mentor: 'topics_offered',
    weight: 40,
  },
  { name: 'Level', type: 'closeness' as const, field: 'level', range: 6, weight: 23 },
  { name: 'Choice', type: 'preference' as const, weight: 11 },
];

// The proof is over all pairs: where lists of the 64 best leave out a pair that matters, it fails.
test.each([
  [150, 150, 1],
  [150, 110, 2],
  [110, 150, 3],
])(
  'the floor of %d mentees and %d mentors is proven over all pairs, not only the listed',
  async (n, m, seed) => {
    const people = [
      ...Array.from({ length: n }, (_, at) => person(seed, at, 'mentee')),
      ...Array.from({ length: m }, (_, at) => person(seed + 50, at, 'mentor')),
    ];
    const priority = [{ at_most: { level: 2 } }];
    const folder = folderOf({ people, program: { matching: { objective: 'floor', criteria, priority } } });
    const made = await matchPairs({ folder, today: '2026-02-16', version: 'test', orphaned: new Set() });
    const rows = made.pairings.map((record) => ({ record, extra: new Map<string, string>() }));
    const after = { ...folder, pairings: { columns: [], rows } };
    expect((await verifyMatch({ folder: after, lock: made.lock, orphaned: () => new Set() })).faults).toEqual(
      [],
    );
    const lowest = Math.min(...made.lock.pairs.map((p) => p.score));
    expect([made.lock.matched, made.lock.floor?.score]).toEqual([Math.min(n, m), lowest]);
    const sum = await matchPairs({
      folder,
      today: '2026-02-16',
      version: 'test',
      orphaned: new Set(),
      objective: 'coverage-then-total',
    });
    expect(lowest).toBeGreaterThan(Math.min(...sum.lock.pairs.map((p) => p.score)));
  },
);
