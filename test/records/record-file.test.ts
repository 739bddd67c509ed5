import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { RecordFile } from '../../src/model/record.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { decodeRecordFile, encodeRecordFile } from '../../src/records/record-file.ts';
import { scheduleCodec } from '../../src/records/schedule.ts';
import { trainingCodec } from '../../src/records/training.ts';
import { table } from './table.ts';

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
    const file = { columns: checkInsCodec.columns, rows: [{ record, extra: new Map() }] };
    const { header, rows } = encodeRecordFile(checkInsCodec, file);
    expect(header.slice(-4)).toEqual(['note', 'zeal', 'source_file', 'source_row']);
    expect(rows[0]?.slice(-4)).toEqual(['mine', '5', 'f.csv', '2']);
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
