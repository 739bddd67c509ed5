import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { answer, personIn, today } from './folder.ts';

const root = new URL('../../fixtures/northwind/', import.meta.url);

function folderFiles(without: readonly string[] = []): SourceFile[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !without.includes(entry.name))
    .map(({ name }) => ({ path: name, bytes: readFileSync(new URL(encodeURIComponent(name), root)) }));
}

describe.each([
  ['as it is', []],
  ['without program.yaml', ['program.yaml']],
  [
    'without program.yaml, roster and overrides',
    ['program.yaml', 'roster.csv', 'roster-at-start.csv', 'overrides.csv'],
  ],
])('the example folder %s', (_, without) => {
  const read = readProgramFolder(folderFiles(without), { today });

  test('26 mentors and 40 mentees, one of them in both roles', async () => {
    const { cohort } = await read;
    expect(cohort.people.filter(({ roles }) => roles.includes('mentor'))).toHaveLength(26);
    expect(cohort.people.filter(({ roles }) => roles.includes('mentee'))).toHaveLength(40);
    expect(cohort.people).toHaveLength(65);
    expect(cohort.people.every(({ id }) => /^N\d{4}$/.test(id))).toBe(true);
  });

  test('the known awkward cases are the only words said about people files', async () => {
    const { problems } = await read;
    expect(
      problems
        .filter(({ at }) => /responses|application/i.test(at?.file ?? ''))
        .map(({ code, at }) => `${code} ${at?.row ?? ''}`),
    ).toEqual(['takes-no-part 8', 'same-person-twice 27']);
  });

  test('topics and fields of work keep the commas in their options', async () => {
    const folder = await read;
    const items = (role: 'mentor' | 'mentee', field: string) =>
      new Set(
        folder.cohort.people.flatMap(
          ({ id }) => (answer(folder, id, role, field) as string[] | undefined) ?? [],
        ),
      );
    expect(items('mentee', 'topics_wanted').size).toBe(14);
    expect(
      [...items('mentor', 'topics_offered')].filter((item) => !items('mentee', 'topics_wanted').has(item)),
    ).toEqual(['Returning from parental leave']);
    expect(items('mentor', 'past_functions')).toContain('Consulting, projects and change');
    expect(items('mentor', 'values').size).toBe(10);
  });

  test('levels, names, wishes and the line above', async () => {
    const folder = await read;
    expect(folder.cohort.fields.get('level')?.order).toEqual([
      'Associate',
      'Consultant',
      'Manager',
      'Director',
      'Partner',
    ]);
    expect(personIn(folder, 'N0552')).toMatchObject({
      name: 'Mei Ling Tan',
      capacity: { mentor: 2 },
      timezone: 'Asia/Singapore',
    });
    expect(answer(folder, 'N0649', 'mentee', 'prefers')).toContain('N0244');
    expect(personIn(folder, 'N1128').managers[0]).toBe('N0532');
    expect(folder.cohort.fields.get('gender')?.use).toBe('audit');
  });
});
