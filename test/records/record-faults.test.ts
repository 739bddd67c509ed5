import { describe, expect, test } from 'vitest';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { goalsCodec } from '../../src/records/goals.ts';
import { overridesCodec } from '../../src/records/overrides.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { decodeRecordFile } from '../../src/records/record-file.ts';
import { scheduleCodec } from '../../src/records/schedule.ts';
import { trainingCodec } from '../../src/records/training.ts';
import { germanGoalWords } from '../../src/texts/goal-words/german-goal-words.ts';
import { stateWords } from '../../src/texts/state-words.ts';
import { table } from './table.ts';

describe('what cannot be read is named with row, column and what to write', () => {
  test('all faults of all rows, and the sound rows stand', () => {
    const { file, faults } = decodeRecordFile(
      pairingsCodec,
      ...table(`
      pairing_id  | mentee | state  | score  | started
      P01         | E1     | active | 101    | 03/04/2026
      P02         | E2     | draft  | 12.Mai | 29.02.2027
      <<<<<<< ours
                  | E3     | runs   |        |
      P05         | E5     | draft  |        | 2026-02-28`),
    );
    expect(faults).toEqual([
      {
        row: 2,
        column: 4,
        header: 'score',
        found: '101',
        expected: 'points from 0 to 100 with at most two decimals, such as 87.25',
      },
      { row: 2, column: 5, header: 'started', found: '03/04/2026', expected: 'a day such as 2026-03-31' },
      {
        row: 3,
        column: 4,
        header: 'score',
        found: '12.Mai',
        expected: 'points from 0 to 100 with at most two decimals, such as 87.25',
      },
      { row: 3, column: 5, header: 'started', found: '29.02.2027', expected: 'a day such as 2026-03-31' },
      { row: 4, column: 2, header: 'mentee', found: '', expected: 'an id' },
      {
        row: 4,
        column: 3,
        header: 'state',
        found: '',
        expected: 'one of: draft, proposed, accepted, active, paused, completed, ended, declined',
      },
      {
        row: 5,
        column: 3,
        header: 'state',
        found: 'runs',
        expected: 'one of: draft, proposed, accepted, active, paused, completed, ended, declined',
      },
    ]);
    expect(file.rows.map((row) => row.record.id)).toEqual(['P05']);
  });

  test.each([
    ['2026-02-29', 'started'],
    ['0026-03-01', 'started'],
    ['2026-13-01', 'started'],
    ['31.04.2026', 'started'],
    ['46082', 'started'],
    ['2026-03-31 10:00', 'started'],
    ['1900-02-29', 'started'],
    ['87.255', 'score'],
    ['-1', 'score'],
    ['8.7E+01', 'score'],
    ['#REF!', 'score'],
  ])('%s is no value of %s', (found, header) => {
    const { faults } = decodeRecordFile(
      pairingsCodec,
      ['pairing_id', 'mentee', 'state', header],
      [{ row: 2, cells: ['P1', 'E1', 'draft', found] }],
    );
    expect(faults).toMatchObject([{ row: 2, column: 4, header, found }]);
  });

  test.each(['2000-02-29', '2024-02-29', '1900-02-28'])('%s is a day', (day) => {
    const { faults } = decodeRecordFile(
      trainingCodec,
      ['person', 'module', 'completed'],
      [{ row: 2, cells: ['E1', 'm', day] }],
    );
    expect(faults).toEqual([]);
  });

  test.each(['2026-02-30T10:00:00+01:00', '2026-03-05T24:00:00+01:00', '2026-03-05T10:00:00', 'soon'])(
    '%s is no moment',
    (start) => {
      const header = 'meeting_id,number,kind,start,end,state,changed'.split(',');
      const cells = ['M1', '-1', 'first', start, '2026-03-05T11:00Z', 'planned', '2026-03-01'];
      const { faults } = decodeRecordFile(scheduleCodec, header, [{ row: 2, cells }]);
      expect(faults.map((fault) => fault.header)).toEqual(['number', 'start']);
    },
  );

  test('numbers: a whole number, a weight, an attainment outside −2 … 2', () => {
    const header = 'goal_id,person,title,revision,weight,attainment'.split(',');
    const read = (...cells: string[]) =>
      decodeRecordFile(goalsCodec, header, [{ row: 2, cells: ['G1', 'E1', 't', ...cells] }]);
    expect(read('4,0', '0,5', '−2').file.rows[0]?.record).toMatchObject({
      revision: 4,
      weight: 0.5,
      attainment: -2,
    });
    expect(read('1.5', '-1', '3').faults.map((fault) => fault.expected)).toEqual([
      'a whole number of 1 or more',
      'a number from 0 to 1000000',
      'a number from -2 to 2',
    ]);
    expect(read('x', '1e999', '').faults.map((fault) => fault.header)).toEqual(['revision', 'weight']);
    const concern = decodeRecordFile(
      checkInsCodec,
      'checkin_id,date,pairing_id,person,side,concern,recommend'.split(','),
      [{ row: 2, cells: ['C1', '2026-03-05', 'P1', 'E1', 'mentee', 'perhaps', 'ten'] }],
    );
    expect(concern.faults.map((fault) => fault.expected)).toEqual([
      'yes or no',
      'a number from -1000000000 to 1000000000',
    ]);
  });

  test('the state of a goal in German words, written back in English', () => {
    const header = 'goal_id,person,title,state'.split(',');
    const read = (state: string) =>
      decodeRecordFile(goalsCodec, header, [{ row: 2, cells: ['G1', 'E1', 't', state] }]);
    const states = (words: readonly string[]) => words.map((word) => read(word).file.rows[0]?.record.state);
    expect(states(['', 'offen', 'In Arbeit', 'ERREICHT', 'verfehlt', 'nicht erreicht'])).toEqual([
      'open',
      'open',
      'open',
      'met',
      'missed',
      'missed',
    ]);
    expect(states(['aufgegeben', 'gestrichen', ' gea\u0308ndert ', 'Met'])).toEqual([
      'dropped',
      'dropped',
      'revised',
      'met',
    ]);
    const { file } = read('verfehlt');
    const row = file.rows[0];
    expect(row === undefined ? '' : goalsCodec.writer('state')(row.record)).toBe('missed');
    expect(read('halb').faults.map(({ expected }) => expected)).toEqual([
      'one of: open, met, missed, dropped, revised',
    ]);
    // Whatever the German pages and papers call a state can be written into the file.
    const onPages = germanGoalWords.standings;
    expect(states([onPages.met, onPages.missed, onPages.open, onPages.dropped])).toEqual([
      'met',
      'missed',
      'open',
      'dropped',
    ]);
  });

  test('where a pairing and a meeting stand, in the words of the German pages', () => {
    const { pairing, meeting } = stateWords('de');
    for (const [state, word] of Object.entries(pairing)) {
      const cells = ['P1', 'E1', word];
      const read = decodeRecordFile(pairingsCodec, ['pairing_id', 'mentee', 'state'], [{ row: 2, cells }]);
      expect(read.file.rows[0]?.record.state).toBe(state);
    }
    const header = ['meeting_id', 'number', 'kind', 'start', 'end', 'changed', 'state'];
    const moment = '2026-03-05T10:00:00+01:00';
    for (const [state, word] of Object.entries(meeting)) {
      const cells = ['M1', '1', 'first', moment, moment, '2026-03-01', word.toUpperCase()];
      expect(decodeRecordFile(scheduleCodec, header, [{ row: 2, cells }]).file.rows[0]?.record.state).toBe(
        state,
      );
    }
  });

  test('a needed column that is missing, and a header that stands twice, are faults of the header', () => {
    expect(
      decodeRecordFile(pairingsCodec, ['mentee', 'Mentee', 'remark', 'remark', 'STATE', 'State'], []).faults,
    ).toEqual([
      { row: 1, column: 1, header: 'pairing_id', found: 'mentee', expected: 'a column pairing_id' },
      { row: 1, column: 4, header: 'remark', found: 'remark', expected: 'a header that no other column has' },
      { row: 1, column: 6, header: 'state', found: 'State', expected: 'a header that no other column has' },
    ]);
  });

  test("two faults of one cell of the header stand in the order of their columns' names", () => {
    const { faults } = decodeRecordFile(trainingCodec, ['a', 'a'], []);
    expect(faults.map(({ column, header }) => [column, header])).toEqual([
      [1, 'person'],
      [2, 'a'],
      [2, 'module'],
    ]);
  });

  test('a cell beyond the last header', () => {
    const { faults } = decodeRecordFile(
      trainingCodec,
      ['person', 'module'],
      [{ row: 2, cells: ['E1', 'basics', '', 'lost'] }],
    );
    expect(faults).toEqual([
      { row: 2, column: 4, header: '', found: 'lost', expected: 'nothing beyond the last header' },
    ]);
  });

  test('a decision that lacks what it needs', () => {
    const { file, faults } = decodeRecordFile(
      overridesCodec,
      ...table(`
      kind  | person | other | field | value
      pin   | E1     |       |       |
      BAN   | E1     |       |       |
      set   | E1     |       |       | x
      set   | E1     |       | level |
      out   | E1     |       |       |
      pause | E1     |       |       |
      undo  | E1     |       |       |`),
    );
    expect(faults.map(({ row, header, expected }) => [row, header, expected])).toEqual([
      [2, 'other', 'the other person of the pin'],
      [3, 'other', 'the other person of the ban'],
      [4, 'field', 'the field to set'],
      [8, 'kind', 'one of: pin, ban, out, pause, set'],
    ]);
    expect(file.rows.map((row) => row.record)).toEqual([
      { kind: 'set', person: 'E1', field: 'level' },
      { kind: 'out', person: 'E1' },
      { kind: 'pause', person: 'E1' },
    ]);
  });
});
