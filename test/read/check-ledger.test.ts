import { expect, test } from 'vitest';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { filesOf, problemLines, readTexts } from './folder.ts';

const program =
  'name: Small\nstart: 2026-03-02\nend: 2026-11-27\ncheckins: {questions: {trust: {scale: {min: 1, max: 7}}, mood: {scale: {min: 0, max: 3}, private: true}}}\n';
const header =
  'checkin_id,state,supersedes,date,pairing_id,person,side,satisfaction,goal_progress,trust,mood,remark';
const ledger = (...rows: readonly string[]) => ({
  'program.yaml': program,
  'checkins.csv': [header, ...rows].join('\n'),
});
const row = (id: string, cells: string, state = 'valid,') =>
  `${id},${state},2026-02-10,P1,E1,mentee,${cells}`;

async function faults(...rows: readonly string[]): Promise<string[]> {
  const lines = problemLines(await readTexts(ledger(...rows)));
  return lines.filter((line) => line.startsWith('checkins.csv'));
}

test('a value outside its scale, built in or declared, is named with its cell; the ends are inside', async () => {
  expect(await faults(row('c1', '5,100,7,3,99'), row('c2', '1,0,1,0,'), row('c3', ',,,,'))).toEqual([]);
  expect(await faults(row('c1', '9,50,7,3,'), row('c2', '4,100.5,8,0,'))).toEqual([
    'checkins.csv:2:8 outside-scale',
    'checkins.csv:3:9 outside-scale',
    'checkins.csv:3:10 outside-scale',
  ]);
});

test('an answer that counts no more may be outside; a private one is not repeated', async () => {
  expect(await faults(row('c1', '9,,,,', 'withdrawn,'))).toEqual([]);
  const { problems } = await readProgramFolder(filesOf(ledger(row('c1', ',,,4,'))), { today: '2026-02-20' });
  expect(problems.filter(({ code }) => code === 'outside-scale')).toMatchObject([
    { facts: { found: '…', header: 'mood', min: 0, max: 3 }, at: { row: 2, column: 11 } },
  ]);
});

test('superseded answers whose successor is gone are said once', async () => {
  const older = row('c1', '2,,,,', 'superseded,');
  expect(await faults(older, row('c2', '3,,,,', 'valid,c1'))).toEqual([]);
  expect(await faults(row('c0', '1,,,,', 'superseded,'), older, row('c3', '3,,,,'))).toEqual([
    'checkins.csv:2 superseded-by-none',
  ]);
});
