import { expect, it } from 'vitest';
import { isCoverageProven } from '../../src/match/formats/coverage-proven.ts';
import { judgeDecisions } from '../../src/match/judge-decisions.ts';
import { coMentorRole } from '../../src/model/pairing-unit.ts';
import { folderOf } from './small-program.ts';

const today = '2026-02-01';

it('a group that two lead takes one place of each member', () => {
  const row = (mentor: string, role?: string) => ({
    id: 'P001',
    mentor,
    mentorName: mentor,
    mentee: 'e1',
    menteeName: 'e1',
    ...(role === undefined ? {} : { role }),
    state: 'active' as const,
    origin: 'solver' as const,
    score: 100,
  });
  const folder = folderOf({
    people: [
      { id: 'e1', roles: ['mentee'], places: 2 },
      { id: 'm1', roles: ['mentor'], places: 3 },
      { id: 'm2', roles: ['mentor'], places: 3 },
    ],
    pairings: [row('m1'), row('m2', coMentorRole)],
    program: { format: 'group' },
  });
  const { taken } = judgeDecisions(folder, today);
  expect(taken.mentee.get('e1')).toEqual({ count: 1 });
  expect(taken.mentor.get('m2')).toEqual({ count: 1 });
});

it('a match is proven only where no more people could be placed', () => {
  const circle = (placeable: number) => ({ format: 'circle' as const, method: 'exact' as const, placeable });
  expect(isCoverageProven({ matched: 8, proof: circle(8) })).toBe(true);
  expect(isCoverageProven({ matched: 8, proof: circle(9) })).toBe(false);
  const group = (placed: number, placeable: number) => ({
    ...{ format: 'group' as const, scale: 1, seatWorth: 1, prices: [], placePrice: 0 },
    ...{ priceBound: 0, solverBound: 0, placed, placeable },
  });
  // Places weigh more in a class of higher priority: people are not what is compared.
  expect(isCoverageProven({ matched: 3, proof: group(7, 7) })).toBe(true);
  expect(isCoverageProven({ matched: 7, proof: group(7, 8) })).toBe(false);
});
