import { describe, expect, it } from 'vitest';
import { type Supply, supplyLacks } from '../../src/report/problems/supply-lacks.ts';
import { readTexts } from '../read/folder.ts';

const people =
  'Employee ID,Name,Email,Role,Topics\n1,Ada,ada@x.example,mentor,Law\n2,Bo,bo@x.example,mentee,Law\n3,Cy,cy@x.example,mentee,Law\n';

const lacksOf = async (supply: Supply, free: { mentor: number; mentee: number }, program = '') => {
  const folder = await readTexts({ 'people.csv': people, 'program.yaml': program });
  return supplyLacks({ folder, supply, free, nameless: false });
};

describe('where only places are counted', () => {
  it('so many people: what was not measured is said, also where places suffice', async () => {
    const supply = { kind: 'counted', why: 'size' } as const;
    expect(await lacksOf(supply, { mentor: 2500, mentee: 2000 })).toEqual([
      {
        id: 'mentors-not-measured',
        severity: 'warning',
        text: 'So many people are not matched on the way: only places were counted.',
        advice: 'mentor recruit matches them, and says who would be left and which mentors would help.',
      },
    ]);
    const [places] = await lacksOf(supply, { mentor: 1000, mentee: 2000 });
    expect(places).toEqual({
      id: 'places',
      severity: 'error',
      text: '1,000 places short: mentees need 2,000 places, mentors offer 1,000.',
      advice:
        'Find 1,000 more mentors, or ask mentors who could take one more. mentor recruit says which kinds.',
    });
  });

  it.each([
    ['format: group\n', ' mentor match says how many more one further mentor would place.'],
    ['matching: {roles: [career, technical]}\n', ''],
  ])('%j: nothing is promised that this format does not have', async (program, instead) => {
    const lacks = await lacksOf({ kind: 'counted', why: 'format' }, { mentor: 1, mentee: 2 }, program);
    expect(lacks.map(({ advice }) => advice)).toEqual([
      `Find 1 more mentor, or ask mentors who could take one more.${instead}`,
    ]);
  });

  it('nobody to match, nothing to say', async () => {
    expect(await lacksOf({ kind: 'counted', why: 'nobody' }, { mentor: 1, mentee: 0 })).toEqual([]);
  });
});
