import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ingest, ingestCheckIns } from '../../src/follow/ingest-check-ins.ts';
import { type Ledger, withdrawCheckIn } from '../../src/follow/settle-ledger.ts';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { CheckInAnswer, CheckInExport } from '../../src/model/check-in-answer.ts';
import type { RecordFile } from '../../src/model/record.ts';
import { packRecords } from '../../src/read/packed-records.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { emptyRecordFile, encodeRecordFile } from '../../src/records/record-file.ts';
import { pairing, program } from './small-records.ts';

const pairings = [
  pairing('P001', {
    mentee: 'E1',
    menteeName: 'Amira Haddad-Jones',
    mentor: 'M1',
    mentorName: 'Hélène Marchetti',
  }),
  pairing('P002', {
    mentee: 'E2',
    menteeName: 'Tom Haverkamp',
    mentor: 'M1',
    mentorName: 'Hélène Marchetti',
  }),
  pairing('P003', {
    mentee: 'E3',
    menteeName: 'Wei Jie Lim',
    mentor: 'M2',
    mentorName: 'Mei Ling Tan',
    state: 'ended',
    ended: '2026-05-01',
  }),
  pairing('P004', {
    mentee: 'E3',
    menteeName: 'Wei Jie Lim',
    mentor: 'M3',
    mentorName: 'Ngozi Bellamy',
    started: '2026-05-04',
  }),
  pairing('P005', {
    mentee: 'E4',
    menteeName: 'Zoe Ash',
    mentor: 'M3',
    mentorName: 'Ngozi Bellamy',
    state: 'declined',
  }),
];
const settings = program({ checkins: { waves: ['day 30', 'day 60'] } });
const empty = emptyRecordFile(checkInsCodec);

const known = new Set(pairings.flatMap(({ mentee, mentor }) => [mentee, mentor]));
const named = (found: string) => (known.has(found) ? { found, id: found } : { found });

function answer(
  row: number,
  date: string,
  given: Omit<Partial<CheckInAnswer>, 'person' | 'partner' | 'values'> & {
    person?: string;
    partner?: string;
    values?: Partial<CheckInAnswer['values']>;
  },
): CheckInAnswer {
  const { person, partner, values, ...rest } = given;
  return {
    row,
    date,
    ...rest,
    ...(person === undefined ? {} : { person: named(person) }),
    ...(partner === undefined ? {} : { partner: named(partner) }),
    values: { others: new Map(), ...values },
  };
}

const file = (name: string, ...answers: readonly CheckInAnswer[]): CheckInExport => ({
  file: name,
  rows: answers.map((one) => ({ answer: one })),
  refused: [],
});

function ingest(exports: readonly CheckInExport[], more: Pick<Partial<Ingest>, 'ledger' | 'wave'> = {}) {
  const packer = packRecords(checkInsCodec);
  const given = { program: settings, pairings, meetings: [], ledger: empty, exports, packer };
  const { ledger, ...read } = ingestCheckIns({ today: '2026-12-31', ...given, ...more });
  return { ...read, ledger: whole(ledger) };
}

/** All rows of a ledger at once. */
const whole = ({ columns, rows }: Ledger): RecordFile<CheckIn> => ({ columns, rows: [...rows] });

/** pairing person wave state, of each row of the ledger. */
const lines = ({ rows }: RecordFile<CheckIn>): string[] =>
  rows.map(
    ({ record }) => `${record.pairing} ${record.person} ${record.side} ${record.wave ?? '–'} ${record.state}`,
  );

describe('finding the pairing of an answer', () => {
  const place = (given: Parameters<typeof answer>[2], date = '2026-04-10') => {
    const { ledger, refused } = ingest([file('a.csv', answer(2, date, given))]);
    return [
      ...lines(ledger).map((line) => line.split(' ').slice(0, 3).join(' ')),
      ...refused.map(({ problem }) => problem.code),
    ];
  };

  it('goes by the pairing’s id', () => {
    expect(place({ pairing: 'P002', person: 'M1' })).toEqual(['P002 M1 mentor']);
    expect(place({ pairing: 'P002', side: 'mentee' })).toEqual(['P002 E2 mentee']);
    expect(place({ pairing: 'P003', person: 'E3' }, '2026-06-01')).toEqual(['P003 E3 mentee']);
    expect(place({ pairing: 'P999', person: 'M1' })).toEqual(['unknown-pairing']);
    expect(place({ pairing: 'P002', person: 'E1' })).toEqual(['answer-not-of-pairing']);
    expect(place({ pairing: 'P002', person: 'E2', side: 'mentor' })).toEqual(['answer-not-of-pairing']);
    expect(place({ pairing: 'P002' })).toEqual(['row-without-identity']);
  });

  it('else by the two people, a partner by part of the name too', () => {
    expect(place({ person: 'M1', partner: 'E2' })).toEqual(['P002 M1 mentor']);
    expect(place({ person: 'M1', partner: 'Amira' })).toEqual(['P001 M1 mentor']);
    expect(place({ person: 'E1', partner: 'Helene' })).toEqual(['P001 E1 mentee']);
    expect(place({ partner: 'M1', person: 'Tom Haverkamp' })).toEqual(['P002 E2 mentee']);
    const { refused } = ingest([file('a.csv', answer(2, '2026-04-10', { person: 'E1', partner: 'M2' }))]);
    expect(refused[0]?.problem).toMatchObject({
      code: 'answer-without-pairing',
      facts: { person: 'E1', partner: 'M2', candidates: ['P001 (Amira Haddad-Jones with Hélène Marchetti)'] },
    });
  });

  it('else by the one person and the date', () => {
    expect(place({ person: 'E1' })).toEqual(['P001 E1 mentee']);
    expect(place({ person: 'E3' }, '2026-04-10')).toEqual(['P003 E3 mentee']);
    expect(place({ person: 'E3' }, '2026-05-03')).toEqual(['P003 E3 mentee']);
    expect(place({ person: 'E3' }, '2026-06-10')).toEqual(['P004 E3 mentee']);
    expect(place({ person: 'E1', partner: 'Nobody We Know' })).toEqual(['P001 E1 mentee']);
  });

  it('refuses what stays open, and names what it could have been', () => {
    const { refused } = ingest([file('a.csv', answer(7, '2026-04-10', { person: 'M1' }))]);
    expect(refused).toEqual([
      {
        file: 'a.csv',
        row: 7,
        problem: {
          code: 'answer-pairing-unclear',
          at: { file: 'a.csv', row: 7 },
          facts: {
            person: 'M1',
            candidates: [
              'P001 (Amira Haddad-Jones with Hélène Marchetti)',
              'P002 (Tom Haverkamp with Hélène Marchetti)',
            ],
          },
        },
      },
    ]);
    expect(place({ person: 'stranger@example.com' })).toEqual(['unknown-person']);
    expect(place({})).toEqual(['row-without-identity']);
    // P005 was declined: there never was such a pairing.
    expect(place({ person: 'E4' })).toEqual(['answer-without-pairing']);
    const { refused: strange } = ingest([
      file('a.csv', answer(2, '2026-04-10', { pairing: 'P005', person: 'E4' })),
      file('b.csv', answer(2, '2026-04-10', { pairing: 'P999', person: 'E4' })),
    ]);
    expect(strange.map(({ problem }) => problem.facts)).toEqual([
      { found: 'P005', declined: true },
      { found: 'P999' },
    ]);
  });

  it('takes a manager’s word about a mentee', () => {
    expect(place({ person: 'boss@example.com', partner: 'E1', side: 'manager' })).toEqual([
      'P001 boss@example.com manager',
    ]);
  });
});

describe('the ledger', () => {
  const first = answer(2, '2026-04-08', { person: 'E1', values: { satisfaction: 2 } });
  const corrected = answer(3, '2026-04-09', { person: 'E1', values: { satisfaction: 4 } });
  const later = answer(4, '2026-05-05', { person: 'E1', values: { satisfaction: 5 } });

  it('keeps an older answer of the same wave, marked, and counts each row once', () => {
    const { ledger, files } = ingest([file('april.csv', first, corrected, first), file('may.csv', later)]);
    expect(lines(ledger)).toEqual([
      'P001 E1 mentee day 30 superseded',
      'P001 E1 mentee day 30 valid',
      'P001 E1 mentee day 60 valid',
    ]);
    expect(ledger.rows[1]?.record.supersedes).toBe(ledger.rows[0]?.record.id);
    expect(ledger.rows[2]?.record.supersedes).toBeUndefined();
    expect(files).toEqual([
      { file: 'april.csv', rows: 3, accepted: 1, duplicates: 1, superseded: 1, refused: 0 },
      { file: 'may.csv', rows: 1, accepted: 1, duplicates: 0, superseded: 0, refused: 0 },
    ]);
  });

  it('takes the later of two answers of one day by the time, and without times the fuller', () => {
    const at = (time: string, satisfaction: number) =>
      answer(2, '2026-04-08', { person: 'E1', time, values: { satisfaction } });
    const valid = (...answers: readonly CheckInAnswer[]) =>
      ingest([file('a.csv', ...answers)]).ledger.rows.find(({ record }) => record.state === 'valid')?.record
        .satisfaction;
    expect(valid(at('10:15:00', 2), at('10:20:00', 4))).toBe(4);
    expect(valid(at('10:20:00', 2), at('10:15:00', 4))).toBe(2);
    // The first answer again, later in the day: it is the last word.
    expect(valid(at('10:15:00', 2), at('10:20:00', 4), at('11:00:00', 2))).toBe(2);
    const unread = answer(2, '2026-04-08', { person: 'E1', values: {} });
    const read = answer(2, '2026-04-08', { person: 'E1', values: { satisfaction: 3 } });
    expect(valid(unread, read)).toBe(3);
    expect(valid(read, unread)).toBe(3);
  });

  it('tells answers apart by every question, and by nothing but what they say', () => {
    const trust = (value: string) =>
      answer(2, '2026-04-08', { person: 'E1', values: { others: new Map([['rel_trust', value]]) } });
    const { files } = ingest([
      file('a.csv', trust('4'), trust('5'), { ...trust('4'), row: 9, time: '10:00:00' }),
    ]);
    expect(files[0]).toMatchObject({ accepted: 1, superseded: 1, duplicates: 1 });
  });

  it('keeps an answer before the first wave without one', () => {
    const early = answer(2, '2026-03-20', { person: 'E1', values: { satisfaction: 3 } });
    expect(lines(ingest([file('a.csv', early)]).ledger)).toEqual(['P001 E1 mentee – valid']);
    expect(lines(ingest([file('a.csv', early)], { wave: 'baseline' }).ledger)).toEqual([
      'P001 E1 mentee baseline valid',
    ]);
  });

  it('keeps source, wave and what people added when an answer comes again', () => {
    const once = ingest([file('a.csv', first)]).ledger;
    const annotated = {
      columns: [...once.columns, 'mine'],
      rows: once.rows.map((row) => ({ ...row, extra: new Map([['mine', 'called her']]) })),
    };
    const again = ingest([file('other.csv', { ...first, row: 99 })], { ledger: annotated, wave: 'another' });
    expect(again.ledger).toEqual(annotated);
    expect(again.files).toEqual([
      { file: 'other.csv', rows: 1, accepted: 0, duplicates: 1, superseded: 0, refused: 0 },
    ]);
  });

  it('brings back the older answer when the newer is withdrawn, and never revives that one', () => {
    const { ledger } = ingest([file('a.csv', first, corrected)]);
    const newest = ledger.rows[1]?.record.id ?? '';
    const withdrawn = whole(withdrawCheckIn(ledger, newest, settings) ?? empty);
    expect(lines(withdrawn)).toEqual(['P001 E1 mentee day 30 valid', 'P001 E1 mentee day 30 withdrawn']);
    expect(ingest([file('a.csv', corrected)], { ledger: withdrawn }).ledger).toEqual(withdrawn);
    expect(withdrawCheckIn(ledger, 'c0', settings)).toBeUndefined();
  });

  it('warns once a file of new answers dated after today, and takes them in', () => {
    const later = file(
      'later.csv',
      first,
      answer(3, '2026-12-31', { person: 'E1' }),
      answer(4, '2027-01-01', { person: 'E1' }),
      answer(5, '2027-04-08', { person: 'E2' }),
    );
    const { ledger, warnings, refused } = ingest([file('fine.csv', first), later]);
    expect(warnings).toEqual([
      {
        code: 'answers-to-come',
        at: { file: 'later.csv', row: 4 },
        facts: { count: 2, day: '2027-01-01', today: '2026-12-31' },
      },
    ]);
    expect([ledger.rows.length, refused]).toEqual([4, []]);
    expect(ingest([later], { ledger }).warnings).toEqual([]);
  });

  it('counts a row that was refused twice over as one row', () => {
    const problem = { code: 'invalid-date', facts: { found: '31.06.2026', header: 'Timestamp' } } as const;
    const export_ = {
      file: 'a.csv',
      rows: [
        { answer: first },
        {
          row: 5,
          refused: [
            { row: 5, problem },
            { row: 5, problem },
          ],
        },
      ],
      refused: [{ row: 6, problem }],
    };
    const { files, refused } = ingest([export_]);
    expect(files).toEqual([
      { file: 'a.csv', rows: 3, accepted: 1, duplicates: 0, superseded: 0, refused: 2 },
    ]);
    expect(refused.map(({ row }) => row)).toEqual([5, 5, 6]);
  });
});

describe('ingesting in any order', () => {
  const values = fc.record(
    { satisfaction: fc.integer({ min: 1, max: 3 }), note: fc.constantFrom('a', 'é', 'b\nc') },
    { requiredKeys: [] },
  );
  const oneAnswer = fc
    .record(
      {
        person: fc.constantFrom('E1', 'E2', 'E3', 'M2', 'nobody@example.com'),
        date: fc.constantFrom('2026-03-20', '2026-04-08', '2026-04-09', '2026-05-10'),
        time: fc.constantFrom('08:00:00', '09:30:00'),
        values,
      },
      { requiredKeys: ['person', 'date', 'values'] },
    )
    .map(({ date, ...given }) => answer(2, date, given));

  const bytes = (ledger: RecordFile<CheckIn>): string => {
    const { header, rows } = encodeRecordFile(checkInsCodec, ledger);
    const apart = new Set(['source_file', 'source_row'].map((column) => header.indexOf(column)));
    return JSON.stringify([header, ...rows].map((row) => row.filter((_, at) => !apart.has(at))));
  };

  it('gives the same ledger for any permutation, repetition and split into files and runs', () => {
    const shuffled = fc.array(oneAnswer, { maxLength: 14 }).chain((answers) =>
      fc.record({
        answers: fc.constant(answers),
        order: fc.shuffledSubarray([...answers, ...answers], {
          minLength: answers.length * 2,
          maxLength: answers.length * 2,
        }),
        cuts: fc.array(fc.nat(28), { maxLength: 4 }),
        oneRun: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ answers, order, cuts, oneRun }) => {
        const together = ingest([file('all.csv', ...answers)]).ledger;
        const edges = [0, ...cuts.sort((a, b) => a - b), order.length];
        const parts = edges.slice(1).map((edge, at) => file(`${at}.csv`, ...order.slice(edges[at], edge)));
        const split = oneRun
          ? ingest(parts).ledger
          : parts.reduce((ledger, part) => ingest([part], { ledger }).ledger, empty);
        expect(bytes(split)).toBe(bytes(together));
      }),
      { numRuns: 1000 },
    );
  });

  it('accounts for every row', () => {
    fc.assert(
      fc.property(fc.array(oneAnswer, { maxLength: 14 }), (answers) => {
        const { ledger, files } = ingest([
          file('a.csv', ...answers.map((one, at) => ({ ...one, row: at + 2 }))),
        ]);
        const [counts] = files;
        expect(counts?.rows).toBe(answers.length);
        expect((counts?.accepted ?? 0) + (counts?.superseded ?? 0)).toBe(ledger.rows.length);
      }),
    );
  });
});
