import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Training } from '../../src/model/program-folder.ts';
import type { RecordFile } from '../../src/model/record.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { goalsCodec } from '../../src/records/goals.ts';
import { mergeRecords } from '../../src/records/merge-records.ts';
import { overridesCodec } from '../../src/records/overrides.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { decodeRecordFile, encodeRecordFile } from '../../src/records/record-file.ts';
import { scheduleCodec } from '../../src/records/schedule.ts';
import { trainingCodec } from '../../src/records/training.ts';

/** A table as it is easy to read: cells between bars. */
function table(text: string) {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return [header, rows.map((cells, at) => ({ row: at + 2, cells }))] as const;
}

describe('what Excel saves back is understood', () => {
  test('dates with dots, decimals with a comma, headers in another case and order, missing columns', () => {
    const { file, faults } = decodeRecordFile(
      pairingsCodec,
      ...table(`
      State    | Pairing ID | Mentee | MENTOR | Score | drafted    | started             | proposed   | ended
      Draft    | P01        | E23    | M09    | 87,25 | 02.03.2026 | 2026-03-02T00:00:00 | 2026/3/2   | 31. 3. 2026
      ACTIVE   | P02        | E24    | M10    | 7.5   | 2.3.2026   | 2026-03-02 00:00    | 2026-03-02 |
      accepted | P03        | E25    |        | 100   |            |                     |            |`),
    );
    expect(faults).toEqual([]);
    expect(file.rows.map((row) => row.record)).toEqual([
      {
        id: 'P01',
        mentee: 'E23',
        menteeName: '',
        mentor: 'M09',
        mentorName: '',
        state: 'draft',
        origin: 'declared',
        score: 8725,
        drafted: '2026-03-02',
        started: '2026-03-02',
        proposed: '2026-03-02',
        ended: '2026-03-31',
      },
      {
        id: 'P02',
        mentee: 'E24',
        menteeName: '',
        mentor: 'M10',
        mentorName: '',
        state: 'active',
        origin: 'declared',
        score: 750,
        drafted: '2026-03-02',
        started: '2026-03-02',
        proposed: '2026-03-02',
      },
      {
        id: 'P03',
        mentee: 'E25',
        menteeName: '',
        mentor: '',
        mentorName: '',
        state: 'accepted',
        origin: 'declared',
        score: 10_000,
      },
    ]);
    expect(file.columns.slice(0, 4)).toEqual(['state', 'pairing_id', 'mentee', 'mentor']);
    const { header, rows } = encodeRecordFile(pairingsCodec, file);
    expect(header.join(',')).toBe(
      'state,origin,pairing_id,mentee,mentee_name,role,mentor,mentor_name,score,drafted,started,proposed,mentee_accepted,mentor_accepted,ended,end_reason,replaces,note',
    );
    expect(rows[0]?.join(',')).toBe(
      'draft,declared,P01,E23,,,M09,,87.25,2026-03-02,2026-03-02,2026-03-02,,,2026-03-31,,,',
    );
  });

  test('instants with the offset written otherwise', () => {
    const starts = [
      '2026-03-05T10:00:00+01:00',
      '2026-03-05 10:00+0100',
      '2026-03-05T10:00:00.000 +01',
      '2026-03-05t10:00:00z',
    ];
    const rows = starts.map((start, at) => ({
      row: at + 2,
      cells: [`M${at}`, '1', 'first', start, start, 'E1;  A2 ;E1', 'planned', '2026-03-01'],
    }));
    const { file, faults } = decodeRecordFile(
      scheduleCodec,
      'meeting_id,number,kind,start,end,people,state,changed'.split(','),
      rows,
    );
    expect(faults).toEqual([]);
    expect(file.rows.map((row) => row.record.start)).toEqual([
      '2026-03-05T10:00:00+01:00',
      '2026-03-05T10:00:00+01:00',
      '2026-03-05T10:00:00+01:00',
      '2026-03-05T10:00:00+00:00',
    ]);
    expect(file.rows[0]?.record).toMatchObject({ people: ['A2', 'E1'], sequence: 0 });
  });

  test('yes and no as spreadsheets write them', () => {
    const words = ['yes', 'TRUE', 'WAHR', 'x', '1', 'no', 'FALSCH', '0'];
    const rows = words.map((word, at) => ({
      row: at + 2,
      cells: [`C${at}`, '2026-03-05', 'P1', 'E1', 'Mentee', word],
    }));
    const { file } = decodeRecordFile(
      checkInsCodec,
      'checkin_id,date,pairing_id,person,side,concern'.split(','),
      rows,
    );
    expect(file.rows.map((row) => row.record.concern)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('empty rows are no rows; an id loses the blanks around it and is composed', () => {
    const { file, places } = decodeRecordFile(
      trainingCodec,
      ['person', 'module'],
      [
        { row: 2, cells: ['', ''] },
        { row: 3, cells: [' Zoe\u0308 ', 'basics'] },
        { row: 4, cells: [] },
      ],
    );
    expect(file.rows.map((row) => row.record)).toEqual([{ person: 'Zoë', module: 'basics' }]);
    expect(places).toEqual([3]);
  });
});

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
      { row: 5, column: 1, header: 'pairing_id', found: '', expected: 'an id' },
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
      const cells = ['M1', '0', 'first', start, '2026-03-05T11:00Z', 'planned', '2026-03-01'];
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
      'a number of 0 or more',
      'a number from -2 to 2',
    ]);
    expect(read('x', '1e999', '').faults.map((fault) => fault.header)).toEqual(['revision', 'weight']);
    const concern = decodeRecordFile(
      checkInsCodec,
      'checkin_id,date,pairing_id,person,side,concern,recommend'.split(','),
      [{ row: 2, cells: ['C1', '2026-03-05', 'P1', 'E1', 'mentee', 'perhaps', 'ten'] }],
    );
    expect(concern.faults.map((fault) => fault.expected)).toEqual(['yes or no', 'a number']);
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

describe('what people add stays where they put it', () => {
  test('named, unnamed and look-alike columns, and their cells', () => {
    const header = ['Remark', 'person', '', 'module', '', 'Module'];
    const lines = [
      { row: 2, cells: ['call her', 'E1', 'a', 'basics', 'b', 'c'] },
      { row: 3, cells: ['', 'E2', '', 'basics'] },
    ];
    const { file, faults } = decodeRecordFile(trainingCodec, header, lines);
    expect(faults).toEqual([]);
    expect(file.rows[0]?.extra).toEqual(
      new Map([
        ['Remark', 'call her'],
        ['', 'a'],
        [' ', 'b'],
        ['Module', 'c'],
      ]),
    );
    expect(encodeRecordFile(trainingCodec, file)).toEqual({
      header: ['Remark', 'person', '', 'module', 'format', 'minutes', 'completed', '', 'Module'],
      rows: [
        ['call her', 'E1', 'a', 'basics', '', '', '', 'b', 'c'],
        ['', 'E2', '', 'basics', '', '', '', '', ''],
      ],
    });
  });

  test('a question called like a column of ours never overwrites it', () => {
    const record = {
      id: 'C1',
      state: 'valid',
      date: '2026-03-05',
      pairing: 'P1',
      person: 'E1',
      side: 'mentee',
      note: 'mine',
      others: new Map([
        ['note', 'not mine'],
        ['zeal', '5'],
      ]),
      sourceFile: 'f.csv',
      sourceRow: 2,
    } as const;
    expect(checkInsCodec.encode(record).get('note')).toBe('mine');
    expect([...checkInsCodec.encode(record).keys()].slice(-4)).toEqual([
      'note',
      'zeal',
      'source_file',
      'source_row',
    ]);
  });

  test('property: the order in which questions arrive leaves no trace', () => {
    const bare = {
      state: 'valid',
      date: '2026-03-05',
      pairing: 'P1',
      person: 'E1',
      side: 'mentee',
      sourceFile: 'f.csv',
      sourceRow: 2,
    } as const;
    const ids = fc.uniqueArray(fc.stringMatching(/^q[a-z]{0,3}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, (questions) => {
        const records = questions.map(
          (question, at): CheckIn => ({ ...bare, id: `C${at}`, others: new Map([[question, '1']]) }),
        );
        let grown: RecordFile<CheckIn> = { columns: [], rows: [] };
        for (const record of records) {
          const { header, rows } = encodeRecordFile(checkInsCodec, {
            columns: grown.columns,
            rows: [...grown.rows, { record, extra: new Map() }],
          });
          const { file } = decodeRecordFile(
            checkInsCodec,
            header,
            rows.map((cells, at) => ({ row: at + 2, cells })),
          );
          grown = { columns: file.columns, rows: [...grown.rows, { record, extra: new Map() }] };
        }
        expect(grown.columns).toEqual([
          ...checkInsCodec.columns.slice(0, -2),
          ...questions.sort(),
          ...checkInsCodec.columns.slice(-2),
        ]);
      }),
    );
  });
});

describe('mergeRecords', () => {
  const row = (person: string, module: string, note?: string) => ({
    record: { person, module },
    extra: new Map(note === undefined ? [] : [['remark', note]]),
  });
  const keyOf = (record: Training) => `${record.person}/${record.module}`;
  const old: RecordFile<Training> = {
    columns: ['remark', 'person', 'module'],
    rows: [row('E3', 'a', 'third'), row('E1', 'a', 'first'), row('E2', 'a'), row('E1', 'a', 'again')],
  };

  test('old rows keep place and remark, gone rows go, new rows follow in the given order', () => {
    const merged = mergeRecords(
      old,
      [
        { person: 'E9', module: 'a' },
        { person: 'E1', module: 'a', completed: '2026-03-01' },
        { person: 'E3', module: 'a' },
        { person: 'E1', module: 'a', completed: '2026-03-02' },
        { person: 'E0', module: 'a' },
        { person: 'E1', module: 'a', completed: '2026-03-03' },
      ],
      keyOf,
    );
    expect(merged.columns).toEqual(old.columns);
    expect(
      merged.rows.map(({ record, extra }) => [record.person, record.completed, extra.get('remark')]),
    ).toEqual([
      ['E3', undefined, 'third'],
      ['E1', '2026-03-01', 'first'],
      ['E1', '2026-03-02', 'again'],
      ['E9', undefined, undefined],
      ['E0', undefined, undefined],
      ['E1', '2026-03-03', undefined],
    ]);
  });

  test('property: the same records in any order change nothing', () => {
    const records = old.rows.map((one) => one.record);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(mergeRecords(old, shuffled, keyOf)).toEqual(old);
      }),
    );
  });
});
