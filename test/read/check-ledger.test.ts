import { expect, test } from 'vitest';
import { checkInId } from '../../src/model/check-in-id.ts';
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

const answered = { pairing: 'P1', person: 'E1', side: 'mentee', date: '2026-02-10' } as const;
const idOf = (satisfaction: number, others: readonly (readonly [string, string])[] = []) =>
  checkInId(answered, { satisfaction, others: new Map(others) });

test('an answer that is not what its id was made of is named', async () => {
  const [two, three] = [idOf(2), idOf(3, [['trust', '5']])];
  expect(await faults(row(two, '2,,,,'), row(three, '3,,5,,'))).toEqual([]);
  expect(await faults(row(two, '4,,,,'), row(three, '3,,5,2,'))).toEqual([
    'checkins.csv:2:1 answer-changed',
    'checkins.csv:3:1 answer-changed',
  ]);
  // A ledger of other ids was brought along; beside ours another id is none.
  expect(await faults(row('c1', '2,,,,'))).toEqual([]);
  expect(await faults(row('c1', '2,,,,'), row(three, '3,,5,,'))).toEqual(['checkins.csv:2:1 answer-changed']);
});

test('remarks beside the answers are nobody’s business; a question that is declared no more is one', async () => {
  const [two, three] = [idOf(2, [['old', 'blue']]), idOf(3, [['old', 'red']])];
  const old = (...colours: readonly string[]) =>
    [two, three].map((id, at) => `${id},valid,,2026-02-10,P1,E1,mentee,${at + 2},,,,called,${colours[at]}`);
  const lines = async (rows: readonly string[]) => {
    const folder = await readTexts({
      'program.yaml': program,
      'checkins.csv': [`${header},old`, ...rows].join('\n'),
    });
    return problemLines(folder).filter((line) => line.startsWith('checkins.csv'));
  };
  expect(await lines(old('blue', 'red'))).toEqual([]);
  expect(await lines(old('blue', 'green'))).toEqual(['checkins.csv:3:1 answer-changed']);
  expect(await lines(old('', 'red'))).toEqual(['checkins.csv:2:1 answer-changed']);
});

test('who supersedes whom holds together', async () => {
  const old = row('c1', '2,,,,', 'superseded,');
  const wrong = (place: string) => [`checkins.csv:${place}:3 supersedes-wrong`];
  expect(await faults(row('c1', '2,,,,'), row('c2', '3,,,,', 'valid,c1'))).toEqual(wrong('3'));
  expect(await faults(row('c2', '3,,,,', 'valid,c9'))).toEqual(wrong('2'));
  expect(await faults(old, row('c2', '3,,,,', 'withdrawn,c1'))).toEqual(wrong('3'));
  expect(await faults(old, row('c2', '3,,,,', 'valid,c1'), row('c3', '3,,,,', 'valid,c1'))).toEqual(
    wrong('4'),
  );
  const another = row('c2', '3,,,,', 'valid,c1').replace(',E1,', ',E2,');
  expect(await faults(old, another)).toEqual(wrong('3'));
});
