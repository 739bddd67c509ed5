import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchCircles } from '../../src/match/circle/match-circles.ts';
import type { FormatMatch } from '../../src/match/formats/format-match.ts';
import { standingUnits } from '../../src/match/formats/standing-units.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { CircleJudge, marketOf } from './circle-brute-force.ts';
import { circleFolder, circlePrograms } from './circle-programs.ts';

const solve = (folder: ProgramFolder): Promise<FormatMatch> => {
  const market = marketOf(folder);
  return matchCircles({ folder, market, standing: standingUnits(market) });
};

const sittingOf = ({ units }: FormatMatch): Map<string, string> =>
  new Map(
    units.flatMap(({ joins, rows }, at) => rows.map(({ mentee }) => [mentee, joins ?? `new ${at}`] as const)),
  );

it('finds what trying every way to sit finds, and proves it', async () => {
  await fc.assert(
    fc.asyncProperty(circlePrograms(7), async (folder) => {
      const judge = new CircleJudge(folder);
      const match = await solve(folder);
      const own = judge.judge(sittingOf(match));
      const best = judge.best();
      expect(own).toMatchObject({ pinned: best.pinned, placed: best.placed });
      expect(own?.points).toBeCloseTo(best.points, 6);
      expect(match.total / 100).toBeCloseTo(best.points, 6);
      expect(match).toMatchObject({ bound: match.total, matched: best.placed, seats: judge.free.length });
    }),
    { numRuns: 150 },
  );
});

it('finds the same with nine people', async () => {
  await fc.assert(
    fc.asyncProperty(circlePrograms(9), async (folder) => {
      const judge = new CircleJudge(folder);
      const match = await solve(folder);
      expect(match.total / 100).toBeCloseTo(judge.best().points, 6);
    }),
    { numRuns: 12 },
  );
});

it('gives each row the mean affinity to the others, half up', async () => {
  await fc.assert(
    fc.asyncProperty(circlePrograms(12), async (folder) => {
      const judge = new CircleJudge(folder);
      for (const { joins, rows } of (await solve(folder)).units) {
        const all = [...(judge.standing.get(joins ?? '') ?? []), ...rows.map(({ mentee }) => mentee)];
        for (const { mentee, mentor, score } of rows) {
          const others = all.filter((id) => id !== mentee);
          const sum = others.reduce((total, id) => total + (judge.affinity(mentee, id, true) ?? 0), 0);
          expect(score).toBe(Math.floor((100 * sum) / others.length + 0.5 + 1e-9));
          expect(mentor).toBe('');
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('does not depend on the order of rows', async () => {
  await fc.assert(
    fc.asyncProperty(circlePrograms(9), fc.array(fc.nat(), { minLength: 12 }), async (folder, keys) => {
      const order = folder.cohort.people.map((person, at) => ({ person, key: keys[at] ?? 0 }));
      const people = order.sort((a, b) => a.key - b.key).map(({ person }) => person);
      const again = await solve({ ...folder, cohort: { ...folder.cohort, people } });
      expect(again).toEqual(await solve(folder));
    }),
    { numRuns: 40 },
  );
});

it('loses nothing by one person more whom everybody may sit with, where there is room', async () => {
  await fc.assert(
    fc.asyncProperty(circlePrograms(7), async (folder) => {
      const before = await solve(folder);
      const more = circleFolder({ people: [{ id: 'z', topics: [], department: 'Other' }] }).cohort.people;
      const after = await solve({
        ...folder,
        cohort: { ...folder.cohort, people: [...folder.cohort.people, ...more] },
      });
      expect(after.matched).toBeGreaterThanOrEqual(before.matched);
    }),
    { numRuns: 40 },
  );
});
