import { describe, expect, test } from 'vitest';
import { matchPairs } from '../../src/match/match-pairs.ts';
import { recruitMentors } from '../../src/match/recruit/recruit.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import { folderOf, type PersonInput, person } from './small-program.ts';

const known = { today: '2026-02-16', version: 'test', orphaned: new Set<string>() };
const program = {
  matching: {
    rules: [{ level_gap: { min: 1 } }, { different: 'department' }],
    criteria: [
      {
        name: 'Topics',
        type: 'coverage' as const,
        mentee: 'topics_wanted',
        mentor: 'topics_offered',
        weight: 40,
      },
      {
        name: 'Level',
        type: 'closeness' as const,
        field: 'level',
        gap: { ideal: 2, tolerance: 2 },
        weight: 15,
      },
    ],
  },
};
const mentee = (id: string, topics: readonly string[], department: string): PersonInput => ({
  id,
  roles: ['mentee'],
  level: 1,
  topics,
  department,
});
const mentor = (id: string, topics: readonly string[], places = 1): PersonInput => ({
  id,
  roles: ['mentor'],
  level: 3,
  topics,
  places,
  department: 'Legal',
});
const top: PersonInput = {
  id: 'x',
  roles: ['mentee'],
  level: 3,
  topics: ['teams'],
  department: 'Legal',
  places: 0,
};

async function recruited(people: readonly PersonInput[], more: Partial<ProgramFolder> = {}) {
  const folder = { ...folderOf({ program, people }), ...more };
  const match = await matchPairs({ ...known, folder });
  return { folder, match, result: await recruitMentors({ folder, ...known }, match) };
}

describe('who else is needed', () => {
  const short = [
    mentee('a', ['budget'], 'Sales'),
    mentee('b', ['budget', 'teams'], 'Sales'),
    mentee('c', ['speaking'], 'Finance'),
    mentor('m', ['budget']),
    top,
  ];

  test('a mentor whom somebody without one could have, in another department', async () => {
    const { result } = await recruited(short);
    expect(result.matched).toBe(1);
    expect(result.kinds[0]).toMatchObject({ level: 'L3', matched: 1 });
    expect(
      result.kinds.every((kind) => !kind.departments.includes('Sales') || kind.topics[0] === 'speaking'),
    ).toBe(true);
    expect(result.further.slice(0, 2).map((step) => step.after.matched)).toEqual([2, 3]);
  });

  test('what each kind is said to bring is what such a person in the files brings', async () => {
    const { folder, match, result } = await recruited(short);
    for (const kind of result.kinds) {
      const come = {
        ...person({
          id: 'newcomer',
          roles: ['mentor'],
          topics: kind.topics,
          department: kind.department ?? '',
          level: Number(kind.level?.slice(1)),
        }),
      };
      const people = [...folder.cohort.people, come];
      const after = await matchPairs({
        ...known,
        folder: { ...folder, cohort: { ...folder.cohort, people } },
      });
      expect(after.result.objective.matched - match.result.objective.matched).toBe(kind.matched);
      expect(after.result.objective.total - match.result.objective.total).toBeCloseTo(kind.total, 6);
    }
  });

  test('where everybody is matched, what raises the scores most', async () => {
    const { result } = await recruited([mentee('a', ['budget'], 'Sales'), mentor('m', ['teams']), top]);
    expect(result.matched).toBe(result.seats);
    expect(result.kinds[0]).toMatchObject({ topics: ['budget'], matched: 0 });
    expect(result.kinds[0]?.total).toBeGreaterThan(0);
  });

  test('nothing to gain: no kind is named', async () => {
    const { result } = await recruited([mentee('a', ['budget'], 'Sales'), mentor('m', ['budget']), top]);
    expect(result.kinds).toEqual([]);
    expect(result.further).toEqual([]);
  });

  test('conditions of eligibility are presumed to be met, and fields that are only scored are not asked for', async () => {
    const folder = folderOf({
      program: { ...program, eligibility: { mentor: [{ completed: 'basics' }] } },
      people: short,
    });
    const fields = new Map(folder.cohort.fields);
    const offered = fields.get('topics_offered');
    if (offered !== undefined) fields.set('topics_offered', { ...offered, use: 'score-only' });
    const { result } = await recruited(short, {
      program: folder.program,
      cohort: { ...folder.cohort, fields },
      training: [{ person: 'm', module: 'basics', completed: '2026-01-01' }],
    });
    expect(result.kinds[0]?.matched).toBe(1);
    expect(result.kinds.every((kind) => kind.topics.length === 0)).toBe(true);
  });
});
