import { expect, test } from 'vitest';
import { problemLines, readTexts } from './folder.ts';

const header = 'goal_id,revision,person,pairing_id,parent,title,due';
const people = { 'mentees.csv': 'ID,Name,Topics\nE1,Ana Reis,Law\nE2,Bo Lind,Law\n' };
const pairings = { 'pairings.csv': 'pairing_id,mentor,mentee,state\nP1,E2,E1,active\n' };

async function problemsOf(...rows: readonly string[]) {
  const folder = await readTexts({ ...people, ...pairings, 'goals.csv': [header, ...rows].join('\n') });
  return {
    lines: problemLines(folder).filter((line) => line.startsWith('goals.csv')),
    facts: folder.problems.filter(({ at }) => at?.file === 'goals.csv').map(({ facts }) => facts),
  };
}

test('a tree of goals with their revisions has no problem, whatever the order of its rows', async () => {
  const rows = [
    'G2,2,E1,P1,G1,Step,',
    'G1,1,E1,P1,,Goal,',
    'G2,1,E1,P1,G1,Step,',
    'G3,1,E1,,G2,Step of a step,',
  ];
  expect((await problemsOf(...rows)).lines).toEqual([]);
  expect((await problemsOf(...[...rows].reverse())).lines).toEqual([]);
});

test('revisions that contradict each other, and those that are missing', async () => {
  const { lines, facts } = await problemsOf(
    'G1,1,E1,P1,,Goal,',
    'G1,1,E1,P1,,The same once more,',
    'G2,1,E1,P1,,Goal,',
    'G2,2,E2,P1,,Goal,',
    'G3,1,E1,P1,,Goal,',
    'G3,4000000,E1,P1,,Goal,',
    'G4,2,E1,P1,,Goal,',
  );
  expect(lines).toEqual([
    'goals.csv:3:2 goal-revision-twice',
    'goals.csv:5:3 goal-of-two',
    'goals.csv:7:2 goal-revision-missing',
    'goals.csv:8:2 goal-revision-missing',
  ]);
  expect(facts).toEqual([
    { goal: 'G1', revision: 1, other: 2 },
    { goal: 'G2', person: 'E2', other: 4, before: 'E1' },
    { goal: 'G3', revision: 4000000, missing: 2 },
    { goal: 'G4', revision: 2, missing: 1 },
  ]);
});

test('steps of nothing, of themselves and of each other; a ring is told once', async () => {
  const { lines, facts } = await problemsOf(
    'G1,1,E1,P1,G9,Step of nothing,',
    'G2,1,E1,P1,G2,Step of itself,',
    'G3,1,E1,P1,G4,Ring,',
    'G4,1,E1,P1,G5,Ring,',
    'G5,1,E1,P1,G3,Ring,',
    'G6,1,E1,P1,G3,Leads into the ring,',
  );
  expect(lines).toEqual([
    'goals.csv:3:5 goal-steps-circle',
    'goals.csv:4:5 goal-steps-circle',
    'goals.csv:2:5 goal-parent-unknown',
  ]);
  expect(facts.slice(0, 2)).toEqual([{ goals: ['G2'] }, { goals: ['G3', 'G4', 'G5'] }]);
});

test('people and pairings that nobody knows, by the revision in force', async () => {
  const { lines } = await problemsOf(
    'G1,1,E7,P1,,Goal,',
    'G2,1,E1,P8,,Goal,',
    'G2,2,E1,P1,,The pairing was corrected,',
  );
  expect(lines).toEqual(['goals.csv:2:3 takes-no-part']);
  expect((await problemsOf('G1,1,E1,P8,,Goal,')).lines).toEqual(['goals.csv:2:4 goal-pairing-unknown']);
});

test('before there are pairings no pairing is unknown', async () => {
  const folder = await readTexts({ ...people, 'goals.csv': `${header}\nG1,1,E1,P8,,Goal,` });
  expect(problemLines(folder).filter((line) => line.startsWith('goals.csv'))).toEqual([]);
});
