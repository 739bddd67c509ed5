import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { pairingSteps } from '../../src/model/pairing.ts';
import type { RecordFile } from '../../src/model/record.ts';
import { readRecord } from '../../src/read/read-records.ts';
import { readTable } from '../../src/read/read-table.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { encodeRecordFile } from '../../src/records/record-file.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import { matchWorkbook } from '../../src/report/match-workbook/match-workbook.ts';
import type { Sheet, Workbook } from '../../src/report/workbook.ts';
import { saved } from '../cli/csv-text.ts';
import { naughtyStrings } from '../cli/naughty-strings.ts';
import { matched, sampleCohort } from './sample-cohort.ts';
import { ines, samir, sampleFolder, tomasz } from './sample-program.ts';

const folder = sampleFolder([ines, samir, tomasz]);
const { result, extras } = await matched(folder);

/** The workbook of a match that makes this of pairings.csv. */
function workbookOf(file: RecordFile<Pairing>, language: 'en' | 'de' = 'en'): Workbook {
  const program = { ...folder.program, language };
  return matchWorkbook({
    folder: { ...folder, program },
    result,
    extras,
    pairs: file.rows.map(({ record }) => record),
    record: { ...encodeRecordFile(pairingsCodec, file), dayColumns: pairingsCodec.dayColumns },
  });
}

const sheetNamed = ({ sheets }: Workbook, name: string): Sheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** A CSV file that is full of control characters is taken for no CSV, and spreadsheets write a line break in one way. */
const savable = (text: string): boolean => !/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/u.test(text);
const words = fc.oneof(
  fc.constantFrom(...naughtyStrings.filter(savable)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    "'=1+1",
    "''=1",
    '=1+1',
    '00123',
    '1,5',
    '31.3.26',
    '2026-02-30',
    '3/4/2026',
    '12.',
    ' ends ',
    'a\nb',
    'x'.repeat(400),
  ),
);
const id = words.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <T>(key: string, values: fc.Arbitrary<T>) =>
  fc
    .option(values, { nil: undefined })
    .map((value) => (value === undefined || value === '' ? {} : { [key]: value }));

const pairing = fc
  .tuple(
    fc.record({
      id,
      mentor: id,
      mentorName: words,
      mentee: id,
      menteeName: words,
      state: fc.constantFrom(...pairingSteps),
      origin: fc.constantFrom('solver' as const, 'pinned' as const, 'declared' as const),
    }),
    optional('score', fc.integer({ min: 0, max: 10_000 })),
    ...['role', 'endReason', 'note'].map((key) => optional(key, words)),
    ...['drafted', 'proposed', 'menteeAccepted', 'mentorAccepted', 'started', 'ended'].map((key) =>
      optional(key, day),
    ),
  )
  .map((parts): Pairing => Object.assign({}, ...parts));
const file = fc.array(fc.tuple(pairing, words), { minLength: 1, maxLength: 6 }).map(
  (rows): RecordFile<Pairing> => ({
    columns: [...pairingsCodec.columns, 'Raum'],
    rows: rows.map(([record, room]) => ({ record, extra: new Map([['Raum', room]]) })),
  }),
);

const twoDigits = (number: number) => String(number).padStart(2, '0');
const partsOf = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const dotted = (date: Date): string => {
  const [year, month, dayOfMonth] = partsOf(date);
  return `${twoDigits(dayOfMonth)}.${twoDigits(month)}.${year}`;
};
const slashed = (date: Date): string => {
  const [year, month, dayOfMonth] = partsOf(date);
  return `${month}/${dayOfMonth}/${year}`;
};

const short = (date: Date): string => dotted(date).replace(/\d\d(?=\d\d$)/, '');

/** How programs save a sheet as CSV: cells as they are shown. */
const programs = {
  'German Excel': {
    language: 'de',
    shown: dotted,
    comma: true,
    csv: { delimiter: ';', bom: true, record_delimiter: 'windows' },
  },
  'English Excel': {
    language: 'en',
    shown: iso,
    comma: false,
    csv: { delimiter: ',', bom: true, record_delimiter: 'windows' },
  },
  'American Excel, days typed anew': {
    language: 'en',
    shown: slashed,
    comma: false,
    csv: { delimiter: ',', bom: false, record_delimiter: 'windows' },
  },
  'LibreOffice in German': {
    language: 'de',
    shown: dotted,
    comma: true,
    csv: { delimiter: ',', bom: false, record_delimiter: 'unix' },
  },
  'LibreOffice in German, days typed anew': {
    language: 'de',
    shown: short,
    comma: true,
    csv: { delimiter: ';', bom: false, record_delimiter: 'unix' },
  },
} as const;

/** The first sheet, saved as CSV. */
async function savedAsCsv(
  workbook: Workbook,
  { shown, comma, csv }: (typeof programs)[keyof typeof programs],
) {
  const [pairs] = await readWorkbook(Buffer.from(renderXlsx(workbook)), { trim: false });
  const width = pairs?.data[0]?.length ?? 0;
  const rows = (pairs?.data ?? []).map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? '';
      if (cell instanceof Date) return shown(cell);
      return typeof cell === 'number' ? cell.toFixed(2).replace('.', comma ? ',' : '.') : String(cell);
    }),
  );
  return saved(rows, csv);
}

describe('pairings.csv as a sheet', () => {
  test.each(Object.keys(programs) as (keyof typeof programs)[])(
    'saved as CSV by %s it is the same record',
    async (name) => {
      const program = programs[name];
      await fc.assert(
        fc.asyncProperty(file, async (record) => {
          const text = await savedAsCsv(workbookOf(record, program.language), program);
          const { table, problems } = await readTable({
            path: 'pairings.csv',
            bytes: new TextEncoder().encode(text),
          });
          const read = readRecord(
            pairingsCodec,
            { file: 'pairings.csv', problems, ...(table === undefined ? {} : { table }) },
            { order: 'mdy', latestYear: 2026 },
          );
          expect(read.problems).toEqual([]);
          expect(encodeRecordFile(pairingsCodec, read.file)).toEqual(encodeRecordFile(pairingsCodec, record));
        }),
        { numRuns: 40 },
      );
    },
  );

  test('every day of the record is a day, every other word text', () => {
    const whole: Required<Pairing> = {
      id: 'P1',
      mentor: 'M1',
      mentorName: 'Mo',
      mentee: 'E1',
      menteeName: 'Em',
      role: 'x',
      state: 'ended',
      origin: 'solver',
      score: 8725,
      drafted: '2026-01-01',
      proposed: '2026-01-01',
      menteeAccepted: '2026-01-01',
      mentorAccepted: '2026-01-01',
      started: '2026-01-01',
      ended: '2026-01-01',
      endReason: 'x',
      replaces: 'P0',
      note: 'x',
    };
    const [sheet] = workbookOf({
      columns: pairingsCodec.columns,
      rows: [{ record: whole, extra: new Map() }],
    }).sheets;
    const [row = []] = sheet?.rows ?? [];
    const texts = pairingsCodec.columns.map((column) => pairingsCodec.writer(column)(whole) ?? '');
    for (const [at, text] of texts.entries())
      expect([row[at]?.type, sheet?.columns[at]?.kind]).toEqual(
        text === '2026-01-01' ? ['day', 'day'] : text === '87.25' ? ['number', 'number'] : ['text', 'text'],
      );
  });
});

describe('beside the pairs', () => {
  const empty: RecordFile<Pairing> = { columns: pairingsCodec.columns, rows: [] };

  test('who is without a mentor, with the reason; a sentence where everybody has one', async () => {
    const [row] = sheetNamed(workbookOf(empty), 'Unmatched').rows;
    const [unmatched] = result.unmatched;
    expect(row?.[0]).toEqual({ type: 'text', text: unmatched?.person });
    expect(row?.[3]).toEqual({ type: 'text', text: expect.stringMatching(/^A shortage/) });
    const happy = sampleFolder([ines, tomasz]);
    const all = matchWorkbook({
      ...(await matched(happy)),
      folder: happy,
      pairs: [],
      record: { header: [], rows: [], dayColumns: [] },
    });
    expect(sheetNamed(all, 'Unmatched').rows).toEqual([
      [{ type: 'text', text: 'Nobody: every mentee has a mentor.' }],
    ]);
  });

  test('nothing that only scores or serves the audit', async () => {
    const many = sampleFolder(sampleCohort(7, 12, 8));
    const match = await matched(many);
    const workbook = matchWorkbook({
      ...match,
      folder: many,
      pairs: [],
      record: { header: [], rows: [], dayColumns: [] },
    });
    const hidden = [...many.cohort.fields.values()].filter(
      ({ use }) => use === 'audit' || use === 'score-only',
    );
    expect(hidden.length).toBeGreaterThan(0);
    const shown = JSON.stringify(workbook);
    for (const { people: _, ...person } of many.cohort.people.map((one) => ({ ...one, people: 0 })))
      for (const { name } of hidden)
        for (const role of ['mentor', 'mentee'] as const) {
          const value = person.as[role]?.get(name);
          if (value?.type === 'text' || value?.type === 'category')
            expect(shown).not.toContain(JSON.stringify(value.text));
        }
    expect(sheetNamed(workbook, 'People').rows).toHaveLength(20);
  });

  test('meetings by the clock of the program, in order of time; a sentence before there are any', () => {
    const meeting = (start: string, end: string): Meeting => ({
      id: `M-${start}`,
      pairing: 'P001',
      number: 1,
      kind: 'first',
      start,
      end,
      people: [ines.id, 'gone'],
      state: 'planned',
      sequence: 0,
      changed: '2026-02-16',
    });
    const rows = [
      meeting('2026-03-03T08:00:00-05:00', '2026-03-03T09:00:00-05:00'),
      meeting('2026-03-03T10:00:00+01:00', '2026-03-03T11:00:00+01:00'),
    ].map((record) => ({ record, extra: new Map<string, string>() }));
    const planned = matchWorkbook({
      folder: { ...folder, schedule: { columns: [], rows } },
      result,
      extras,
      pairs: [],
      record: { header: [], rows: [], dayColumns: [] },
    });
    const cells = sheetNamed(planned, 'Schedule').rows.map((row) => row.slice(0, 5).map(Object.values));
    expect(cells).toEqual([
      [
        ['day', '2026-03-03'],
        ['text', '10:00'],
        ['text', '11:00'],
        ['text', `${ines.name}; gone`],
        ['text', 'first meeting'],
      ],
      [
        ['day', '2026-03-03'],
        ['text', '14:00'],
        ['text', '15:00'],
        ['text', `${ines.name}; gone`],
        ['text', 'first meeting'],
      ],
    ]);
    expect(JSON.stringify(sheetNamed(workbookOf(empty), 'Schedule').rows)).toContain('No meetings yet');
  });

  test('in German the sheets have German names and heads', () => {
    const { sheets } = workbookOf(empty, 'de');
    expect(sheets.map(({ name }) => name)).toEqual(['Tandems', 'Noch ohne Tandem', 'Personen', 'Termine']);
    expect(sheets[0]?.columns.map(({ title }) => title)).toEqual(pairingsCodec.columns);
    expect(sheets[2]?.columns.slice(0, 3).map(({ title }) => title)).toEqual(['Kennung', 'Name', 'E-Mail']);
  });
});
