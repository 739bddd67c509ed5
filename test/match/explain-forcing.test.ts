import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainMatch } from '../../src/match/explain/explain.ts';
import { matchPairs, type PairMatch } from '../../src/match/match-pairs.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import type { MatchLock } from '../../src/schema/match-lock.ts';
import { readFixture } from '../read-fixture.ts';
import { randomProgram } from './random-programs.ts';

const today = '2026-02-16';
const known = { today, version: 'test', orphaned: new Set<string>() };
type Pair = { readonly mentee: string; readonly mentor: string };

/** The same folder with the pair pinned and matched again, as a coordinator would do it. */
function pinned(folder: ProgramFolder, { lock }: PairMatch, { mentee, mentor }: Pair): Promise<PairMatch> {
  const overrides = [...folder.overrides, { kind: 'pin' as const, person: mentee, other: mentor }];
  return matchPairs({ ...known, folder: { ...folder, overrides }, lock, objective: lock.objective });
}

const mentorsOf = ({ result }: PairMatch, mentee: string): string =>
  result.pairings
    .filter((p) => p.mentee === mentee)
    .map((p) => p.mentor)
    .sort()
    .join();

function changedMentees(before: PairMatch, after: PairMatch): string[] {
  const all = new Set([...before.result.pairings, ...after.result.pairings].map((p) => p.mentee));
  return [...all].filter((mentee) => mentorsOf(before, mentee) !== mentorsOf(after, mentee)).sort();
}

/** What `explain` says of forcing the pair, held against doing it; false where it says that it cannot be. */
async function agrees(folder: ProgramFolder, made: PairMatch, pair: Pair): Promise<boolean> {
  const { forcing, subject } = await explainMatch({ folder, ...known }, made, {
    person: pair.mentee,
    other: pair.mentor,
  });
  if (forcing === null) return false;
  // Of two people who could mentor each other it speaks of the direction that the rules allow.
  const after = await pinned(folder, made, { mentee: subject.person ?? '', mentor: subject.other ?? '' });
  const [was, is] = [made.result.objective, after.result.objective];
  expect(forcing.total).toBeCloseTo(is.total - was.total, 6);
  expect(forcing.matched).toBe(is.matched - was.matched);
  expect(forcing.moved).toEqual(changedMentees(made, after));
  expect(forcing.moves.map((m) => [m.mentee, m.from.join(), m.to.join()])).toEqual(
    forcing.moved.map((mentee) => [mentee, mentorsOf(made, mentee), mentorsOf(after, mentee)]),
  );
  expect(forcing.moves.reduce((sum, m) => sum + m.points, 0)).toBeCloseTo(forcing.total, 6);
  return true;
}

test('what forcing a pair is said to cost, and whom, is what pinning it costs: random programs', async () => {
  const objective = fc.constantFrom<MatchLock['objective']>(
    'coverage-then-total',
    'total',
    'floor',
    'balanced',
    'stable',
  );
  let forced = 0;
  await fc.assert(
    fc.asyncProperty(randomProgram, objective, fc.nat(), async (folder, asked, from) => {
      const made = await matchPairs({ ...known, folder, objective: asked });
      const { mentees, mentors } = made.market.sides;
      const pairs = mentees.flatMap((e) => mentors.map((m) => ({ mentee: e.id, mentor: m.id })));
      for (let k = 0; k < pairs.length; k++) {
        const pair = pairs[(from + k) % pairs.length];
        if (pair === undefined || mentorsOf(made, pair.mentee).split(',').includes(pair.mentor)) continue;
        if (!(await agrees(folder, made, pair))) continue;
        forced++;
        return;
      }
    }),
    { numRuns: 400 },
  );
  expect(forced).toBeGreaterThanOrEqual(200);
}, 60_000);

test('the same in the example program, for every eligible pair that was not chosen', async () => {
  const folder = await readProgramFolder(readFixture('northwind'), { today });
  const made = await matchPairs({ ...known, folder });
  const { market } = made;
  let forced = 0;
  for (const [i, mentee] of market.sides.mentees.entries())
    for (const [j, mentor] of market.sides.mentors.entries()) {
      if (market.laws.some((law) => law.breaks(i, j))) continue;
      const pair = { mentee: mentee.id, mentor: mentor.id };
      if (mentorsOf(made, pair.mentee) === pair.mentor) continue;
      if (await agrees(folder, made, pair)) forced++;
    }
  expect(forced).toBeGreaterThan(300);
}, 60_000);
