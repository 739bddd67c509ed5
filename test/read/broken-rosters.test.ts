import { expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { problemLines, readTexts } from './folder.ts';

const header = 'Employee ID,Name,Email,Hire date,Termination date,Status,Department\n';
const good = (at: number) => `E${at},Anna ${at},a${at}@x.example,2020-01-31,,active,Sales\n`;
const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('');
const many = limits.listedCells + 7;

test.each([
  ['rows that name nobody', ',,,2020-01-31,,active,Sales\n', 'row-without-identity'],
  ['days that do not exist', 'X,Ben,b@x.example,2020-02-31,,active,Sales\n', 'invalid-date'],
])('of many %s in a list of staff the rest is counted, with the last row', async (_, bad, code) => {
  const roster = header + rows(30, good) + rows(many, (at) => bad.replace('X', `X${at}`));
  const people =
    'Employee number,Full name,Role,Topics\nE1,Anna 1,mentor,Leadership\nE2,Anna 2,mentee,Leadership\n';
  const folder = await readTexts({
    'program.yaml': 'retention: {roster: roster.csv}\n',
    'roster.csv': roster,
    'people.csv': people,
  });
  const lines = problemLines(folder);
  expect(lines.filter((line) => line.endsWith(` ${code}`))).toHaveLength(limits.listedCells);
  expect(lines).toContain(`roster.csv:${31 + many} more-of-the-same`);
});
