import { expect, test } from 'vitest';
import { problemLines, readTexts } from './folder.ts';

test('what people wrote into pairings.csv and cannot be, at the cell where it stands', async () => {
  const folder = await readTexts({
    'pairings.csv': [
      'note,pairing_id,mentor,mentee,state,proposed,started,ended',
      ',P001,M1,E1,ended,,2026-03-02,2026-02-01',
      ',,,,,,,',
      'first,P002,B,A,active,,2026-03-02,',
      'again,P003,B,A,paused,,2026-03-02,',
      'same id,P002,D,C,active,,2026-03-02,',
      'over,P004,B,C,ended,,2026-03-02,2026-04-01',
      'unreadable,P005,B,C,maybe,,,',
      'by hand,,F,E,active,,,',
      'by hand,,G,E,active,2026-03-03,2026-03-02,',
    ].join('\n'),
  });
  expect(problemLines(folder).filter((line) => line.startsWith('pairings.csv'))).toEqual([
    'pairings.csv:2:8 days-out-of-order',
    'pairings.csv:5:4 paired-twice',
    'pairings.csv:6:2 pairing-id-twice',
    'pairings.csv:8:5 invalid-cell',
    'pairings.csv:10:7 days-out-of-order',
  ]);
  expect(folder.problems.find(({ code }) => code === 'pairing-id-twice')?.facts).toEqual({
    pairing: 'P002',
    other: 4,
  });
});

test('a table without the column of the ids is refused', async () => {
  const folder = await readTexts({ 'pairings.csv': 'mentor,mentee,state\nM1,E1,active\n' });
  expect(problemLines(folder)).toContain('pairings.csv:1:1 invalid-cell');
});

test('what people wrote into schedule.csv and cannot be: one id twice, a number without end', async () => {
  const row = (id: string, number: number) =>
    `${id},P001,${number},regular,2026-03-19T10:00:00+01:00,2026-03-19T11:00:00+01:00,planned,2026-03-02`;
  const folder = await readTexts({
    'schedule.csv': [
      'meeting_id,pairing_id,number,kind,start,end,state,changed',
      row('P001-M1', 1),
      row('P001-M2', 2),
      row('P001-M1', 3),
      row('P001-M4', 4_000_000_000),
    ].join('\n'),
  });
  expect(problemLines(folder).filter((line) => line.startsWith('schedule.csv'))).toEqual([
    'schedule.csv:4:1 meeting-id-twice',
    'schedule.csv:5:3 invalid-cell',
  ]);
  expect(folder.problems.find(({ code }) => code === 'meeting-id-twice')?.facts).toEqual({
    meeting: 'P001-M1',
    other: 2,
  });
});
