import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Explanation } from '../../src/match/explain/explanation.ts';
import { explainPeer } from '../../src/match/peer/explain-peer.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { formatLockSchema } from '../../src/schema/format-lock.ts';
import type { MatchResult } from '../../src/schema/match-result.ts';
import {
  type MatchedPeers,
  matchOf,
  peersFolder,
  type SmallPeers,
  smallPeers,
  unitsOf,
} from './peer-programs.ts';

const flat = (people: number, score = 50): SmallPeers['scores'] =>
  Array.from({ length: people }, () => Array.from({ length: people }, () => score));

/** The same score in both directions for the pairs named; nobody else is possible. */
function onlyPairs(
  people: number,
  pairs: readonly (readonly [number, number, number])[],
): (number | undefined)[][] {
  const scores = Array.from({ length: people }, () => new Array<number | undefined>(people).fill(undefined));
  for (const [a, b, score] of pairs)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      scores[x]?.splice(y, 1, score);
  return scores;
}

const triangleAndOne = onlyPairs(4, [
  [0, 1, 80],
  [0, 2, 60],
  [1, 2, 40],
]);

test('the score of a pair is the mean of both directions, half up', async () => {
  const { found } = await matchOf(
    peersFolder({
      scores: [
        [0, 70.01],
        [50, 0],
      ],
    }),
  );
  expect(found.units).toEqual([
    { rows: [{ mentee: 'p0', mentor: 'p1', role: 'peer', score: 6001, origin: 'solver' }] },
  ]);
  expect(found).toMatchObject({ matched: 2, seats: 2, total: 12_001, bound: 12_001, left: [] });
});

test('a trio counts everybody with the mean of their affinities, one row for each', async () => {
  const { found } = await matchOf(
    peersFolder({ scores: triangleAndOne.slice(0, 3).map((row) => row.slice(0, 3)) }),
  );
  expect(found.units[0]?.rows).toEqual([
    { mentee: 'p0', mentor: '', role: 'peer', score: 7000, origin: 'solver' },
    { mentee: 'p1', mentor: '', role: 'peer', score: 6000, origin: 'solver' },
    { mentee: 'p2', mentor: '', role: 'peer', score: 5000, origin: 'solver' },
  ]);
  expect(found).toMatchObject({ matched: 3, total: 18_000, bound: 18_000 });
});

test('a trio places one more of an even number too, where pairs leave somebody over; with leave-one nobody is three', async () => {
  const trio = await matchOf(peersFolder({ scores: triangleAndOne }));
  expect(unitsOf(trio.found)).toEqual(['p0 p1 p2']);
  expect(trio.found.left).toMatchObject([{ person: 'p3', reason: 'no-eligible-mentor' }]);
  const pairs = await matchOf(peersFolder({ scores: triangleAndOne, odd: 'leave-one' }));
  expect(unitsOf(pairs.found)).toEqual(['p0 p1']);
  expect(pairs.found.left).toMatchObject([
    { person: 'p2', reason: 'odd-one-out' },
    { person: 'p3', reason: 'no-eligible-mentor' },
  ]);
});

test('with a star nobody is odd: places are short', async () => {
  const { found } = await matchOf(
    peersFolder({
      scores: onlyPairs(4, [
        [0, 1, 80],
        [0, 2, 60],
        [0, 3, 40],
      ]),
    }),
  );
  expect(unitsOf(found)).toEqual(['p0 p1']);
  expect(found.left.map(({ person, reason }) => [person, reason])).toEqual([
    ['p2', 'shortage'],
    ['p3', 'shortage'],
  ]);
});

test('pins stand against rules and make three where they form a chain; bans hold in both directions', async () => {
  const scores = onlyPairs(5, [
    [0, 1, 80],
    [1, 2, 60],
    [3, 4, 40],
  ]);
  const pinned = await matchOf(peersFolder({ scores, pins: [[0, 3]] }));
  expect(unitsOf(pinned.found)).toEqual(['p0 p3', 'p1 p2']);
  const chain = await matchOf(
    peersFolder({
      scores,
      pins: [
        [0, 3],
        [4, 0],
      ],
    }),
  );
  expect(unitsOf(chain.found)).toEqual(['p0 p3 p4', 'p1 p2']);
  expect((await chain.check(chain.lock)).faults).toEqual([]);
  for (const ban of [
    [1, 0],
    [0, 1],
  ] as const)
    expect(unitsOf((await matchOf(peersFolder({ scores, bans: [ban] }))).found)).toEqual(['p1 p2', 'p3 p4']);
});

test('pairs that stand keep their people; nobody of them is left or matched again', async () => {
  const pairing: Pairing = {
    id: 'P-0001',
    mentee: 'p0',
    menteeName: '',
    mentor: 'p1',
    mentorName: '',
    role: 'peer',
    state: 'active',
    origin: 'solver',
    score: 100,
  };
  const { found } = await matchOf(peersFolder({ scores: flat(5), pairings: [pairing], odd: 'leave-one' }));
  expect(found).toMatchObject({ matched: 2, seats: 3 });
  expect(unitsOf(found).join(' ')).not.toMatch(/p0|p1/);
  expect(found.left).toHaveLength(1);
});

test('the same lottery for everybody: equally good matches differ with the seed, not with ids', async () => {
  const drawn = await Promise.all(
    ['a', 'b', 'c', 'd'].map(async (seed) =>
      unitsOf((await matchOf(peersFolder({ scores: flat(8), seed }))).found).join(),
    ),
  );
  expect(new Set(drawn).size).toBeGreaterThan(1);
});

test('a certificate reads from its file as it was written', async () => {
  const { lock, check } = await matchOf(peersFolder({ scores: flat(7) }));
  const read = formatLockSchema.parse(JSON.parse(JSON.stringify(lock)));
  expect(read).toEqual(lock);
  expect((await check(read)).faults).toEqual([]);
});

test('no certificate is accepted for another match: pairs exchanged, somebody left out, three where nobody may be', async () => {
  const scores = flat(7).map((row, a) => row.map((score = 0, b) => score - Math.abs(a - b)));
  const { lock, check } = await matchOf(peersFolder({ scores }));
  const worse = await matchOf(peersFolder({ scores, seed: 'another' }));
  expect((await check({ ...lock, units: worse.lock.units })).faults).not.toEqual([]);
  expect((await check({ ...lock, units: lock.units.slice(1) })).faults).not.toEqual([]);
  expect((await check({ ...lock, left: ['p0'] })).faults).not.toEqual([]);
  const one = await matchOf(peersFolder({ scores, odd: 'leave-one' }));
  expect((await one.check(lock)).faults).not.toEqual([]);
  expect((await check(one.lock)).faults).not.toEqual([]);
});

/** What `explain` reads, with the pairings of a match under ids. */
function viewOf({ folder, market, found }: MatchedPeers) {
  const pairings = found.units.flatMap(({ rows }, at) =>
    rows.map((row): MatchResult['pairings'][number] => ({
      ...row,
      id: `P-${at}`,
      score: row.score / 100,
      state: 'draft',
      parts: [],
    })),
  );
  return {
    input: { folder, today: '2026-02-16' as const, orphaned: new Set<string>() },
    market,
    result: { pairings, unmatched: [...found.left] },
  };
}

test('what forcing a pair costs is what the match loses when it is really pinned', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallPeers(7).filter((g) => (g.pins ?? []).length === 0),
      async (given) => {
        const made = await matchOf(peersFolder(given));
        const view = viewOf(made);
        for (const { id } of made.folder.cohort.people) {
          const said: Explanation = explainPeer(view, id);
          for (const { mentee, mentor, cost } of said.alternatives) {
            const pin = [Number(mentee.slice(1)), Number(mentor.slice(1))] as const;
            const { found } = await matchOf(peersFolder({ ...given, pins: [pin] }));
            expect(cost).toEqual({
              matched: found.matched - made.found.matched,
              total: (found.total - made.found.total) / 100,
            });
          }
          const partner = said.apart === null ? undefined : said.partners[0];
          if (partner === undefined) continue;
          const ban = [Number(partner.mentee.slice(1)), Number(partner.mentor.slice(1))] as const;
          const { found } = await matchOf(peersFolder({ ...given, bans: [...(given.bans ?? []), ban] }));
          expect(said.apart).toMatchObject({
            matched: found.matched - made.found.matched,
            total: (found.total - made.found.total) / 100,
          });
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('says both directions, who holds the others, and what would help who is left', async () => {
  const scores = onlyPairs(3, [
    [0, 1, 80],
    [1, 2, 60],
  ]);
  scores[0]?.splice(1, 1, 70);
  const made = await matchOf(peersFolder({ scores, odd: 'leave-one' }));
  const view = viewOf(made);
  const one = explainPeer(view, 'p0');
  expect(one).toMatchObject({
    subject: { kind: 'matched' },
    score: 75,
    partners: [{ pairing: 'P-0', mentee: 'p0', mentor: 'p1' }],
  });
  expect(one.directions.map(({ mentee, mentor, score }) => [mentee, mentor, score])).toEqual([
    ['p0', 'p1', 70],
    ['p1', 'p0', 80],
  ]);
  const left = explainPeer(view, 'p2');
  expect(left).toMatchObject({
    subject: { kind: 'unmatched' },
    alternatives: [
      {
        mentee: 'p2',
        mentor: 'p1',
        score: 60,
        placesFree: 0,
        heldBy: ['p0'],
        cost: { matched: 0, total: -30 },
      },
    ],
  });
  expect(explainPeer(view, 'p0', 'p2')).toMatchObject({
    subject: { kind: 'non-pair' },
    forcing: { matched: 0 },
  });
  expect(explainPeer(view, 'p0', 'p9').brokenRules).toEqual(['roles']);
  const trio = onlyPairs(3, [
    [0, 1, 80],
    [1, 2, 60],
    [0, 2, 10],
  ]);
  const over = await matchOf(peersFolder({ scores: trio, odd: 'leave-one' }));
  expect(explainPeer(viewOf(over), 'p2').change).toMatchObject({
    kind: 'rule',
    setting: { from: 'odd: leave-one', to: 'odd: trio' },
    matched: 3,
  });
});
