import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orphanedPeople } from '../../src/follow/orphans.ts';
import { reopenProposed } from '../../src/match/changes/reopen-proposed.ts';
import type { MatchInput } from '../../src/match/match-input.ts';
import { matchPairs, type PairMatch } from '../../src/match/match-pairs.ts';
import { verifyMatch } from '../../src/match/verify/verify-match.ts';
import { lockHash } from '../../src/model/lock-hash.ts';
import { isWithdrawn, type Pairing } from '../../src/model/pairing.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { MatchLock } from '../../src/schema/match-lock.ts';
import { folderOf, type PersonInput } from './small-program.ts';

const topics = ['budget', 'careers', 'speaking', 'teams'];
const menteeIds = ['a', 'b', 'c', 'd', 'e'];
const mentorIds = ['v', 'w', 'x', 'y'];
const today = '2026-02-16';

const side = (ids: readonly string[], role: 'mentee' | 'mentor') =>
  fc
    .array(
      fc.record({
        places: fc.integer({ min: 1, max: 2 }),
        level: fc.nat({ max: 2 }),
        topics: fc.subarray(topics),
      }),
      { minLength: ids.length - 1, maxLength: ids.length },
    )
    .map((list) => list.map((p, at): PersonInput => ({ id: ids[at] ?? '', roles: [role], ...p })));

const pairings = fc
  .uniqueArray(
    fc.record({
      mentee: fc.constantFrom(...menteeIds),
      mentor: fc.constantFrom(...mentorIds),
      state: fc.constantFrom<Pairing['state']>(
        'draft',
        'draft',
        'draft',
        'proposed',
        'proposed',
        'proposed',
        'accepted',
        'declined',
      ),
      origin: fc.constantFrom<Pairing['origin']>('solver', 'solver', 'solver', 'declared'),
    }),
    { minLength: 2, maxLength: 7, selector: ({ mentee, mentor }) => `${mentee}${mentor}` },
  )
  .map((list) =>
    list.map(
      (p, at): Pairing => ({
        ...p,
        id: `P00${at + 1}`,
        mentorName: '',
        menteeName: '',
        score: 5000,
        drafted: '2026-02-01',
        ...(p.state === 'draft' ? {} : { proposed: '2026-02-03' }),
      }),
    ),
  );

const program = fc.record({
  mentees: side(menteeIds, 'mentee'),
  mentors: side(mentorIds, 'mentor'),
  pairings,
  objective: fc.constantFrom<MatchLock['objective']>('coverage-then-total', 'total'),
  load: fc.constantFrom(0, 0, 3),
});
type Program = typeof program extends fc.Arbitrary<infer P> ? P : never;

function folderFrom({ mentees, mentors, pairings: stood, objective, load }: Program): ProgramFolder {
  return folderOf({
    program: {
      matching: {
        objective,
        load_penalty: load,
        priority: ['orphaned'],
        rules: [{ level_gap: { min: 0 } }],
        criteria: [
          { name: 'Topics', type: 'coverage', mentee: 'topics_wanted', mentor: 'topics_offered', weight: 40 },
          { name: 'Level', type: 'closeness', field: 'level', gap: { ideal: 1, tolerance: 3 }, weight: 17 },
        ],
      },
    },
    people: [...mentees, ...mentors],
    pairings: stood,
  });
}

const records = (folder: ProgramFolder): Pairing[] => folder.pairings.rows.map((r) => r.record);
const orphaned = (list: readonly Pairing[]) => new Set(orphanedPeople(list));
const withPairings = (folder: ProgramFolder, list: readonly Pairing[]): ProgramFolder => ({
  ...folder,
  pairings: { columns: [], rows: list.map((record) => ({ record, extra: new Map() })) },
});

/** As `mentor match --rematch` goes about it, with a limit where one is given. */
function rematch(folder: ProgramFolder, most?: number): Promise<PairMatch> {
  const reopened = reopenProposed(folder);
  const drafts = records(folder).filter((p) => p.state === 'draft');
  const input: MatchInput = {
    folder: reopened.folder,
    today,
    version: '0',
    orphaned: orphaned(records(reopened.folder)),
    proposed: reopened.proposed,
    ...(most === undefined ? {} : { changeLimit: { most, existing: [...drafts, ...reopened.proposed] } }),
  };
  return matchPairs(input);
}

const verified = (folder: ProgramFolder, match: PairMatch, lock = match.lock) =>
  verifyMatch({ folder: withPairings(folder, match.pairings), lock, orphaned });

test('a re-match keeps what was accepted or declared, and every row of what was proposed; verify accepts it', async () => {
  let [again, withdrawn] = [0, 0];
  await fc.assert(
    fc.asyncProperty(program, async (p) => {
      const folder = folderFrom(p);
      const match = await rematch(folder);
      for (const old of records(folder).filter((r) => r.state !== 'draft')) {
        const now = match.pairings.filter((r) => r.id === old.id);
        expect(now).toHaveLength(1);
        const open = old.state === 'proposed' && old.origin !== 'declared';
        if (!open) expect(now[0]).toEqual(old);
        else if (now[0]?.state === 'proposed') {
          again++;
          expect(now[0]).toEqual({
            ...old,
            score: now[0].score,
            menteeName: now[0].menteeName,
            mentorName: now[0].mentorName,
          });
        } else {
          withdrawn++;
          expect(now[0]).toEqual({ ...old, state: 'ended', ended: today, endReason: 'rematch' });
        }
      }
      expect((await verified(folder, match)).faults).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(again).toBeGreaterThan(10);
  expect(withdrawn).toBeGreaterThan(10);
});

test('what a re-match took back is no ban and makes nobody an orphan: the next one gives the same pairs', async () => {
  await fc.assert(
    fc.asyncProperty(program, async (p) => {
      const folder = folderFrom(p);
      const first = await rematch(folder);
      const after = withPairings(folder, first.pairings);
      const second = await rematch(after);
      const pairs = (m: PairMatch) =>
        m.lock.pairs.map(({ mentee, mentor, pairing }) => [mentee, mentor, pairing]);
      expect(pairs(second)).toEqual(pairs(first));
      expect(orphanedPeople(first.pairings.filter((r) => isWithdrawn(r)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('verify accepts every limited match, and none with its limit, bonus, gap or a weight changed', async () => {
  const seen = { prices: 0, search: 0, bound: 0 };
  await fc.assert(
    fc.asyncProperty(program, fc.nat({ max: 3 }), async (p, most) => {
      const folder = folderFrom(p);
      const match = await rematch(folder, most);
      expect((await verified(folder, match)).faults).toEqual([]);
      const { maxChanges } = match.lock;
      if (maxChanges === undefined) throw new Error('The lock says nothing of the limit.');
      if (match.limited !== undefined) seen[match.limited.by]++;
      if (maxChanges.bonus === 0) return;
      const forged: MatchLock['maxChanges'][] = [
        { ...maxChanges, limit: maxChanges.limit + 1 },
        { ...maxChanges, limit: maxChanges.limit - 1 },
        { ...maxChanges, gap: String(BigInt(maxChanges.gap) + 1n) },
        { ...maxChanges, gap: String(BigInt(maxChanges.gap) - 1n) },
        ...(maxChanges.weights ?? []).map((_, at) => ({
          ...maxChanges,
          weights: maxChanges.weights?.map((weight, k) =>
            k === at ? { ...weight, w: weight.w + 1 } : weight,
          ),
        })),
        { ...maxChanges, existing: [...maxChanges.existing, { mentee: 'nobody', mentor: 'v' }] },
      ];
      for (const wrong of forged) {
        const { sha256: _, ...rest } = { ...match.lock, maxChanges: wrong };
        expect((await verified(folder, match, { ...rest, sha256: lockHash(rest) })).valid).toBe(false);
      }
    }),
    { numRuns: 120 },
  );
  expect(seen.prices).toBeGreaterThan(50);
});
