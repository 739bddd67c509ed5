import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordFile } from '../../src/cli/record-files.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import { bytesOfContent } from '../../src/model/plan.ts';
import type { RecordCodec, RecordFile } from '../../src/model/record.ts';
import { readRecord } from '../../src/read/read-records.ts';
import { readTable } from '../../src/read/read-table.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { goalsCodec } from '../../src/records/goals.ts';
import { lotteryCodec } from '../../src/records/lottery.ts';
import { overridesCodec } from '../../src/records/overrides.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { scheduleCodec } from '../../src/records/schedule.ts';
import { trainingCodec } from '../../src/records/training.ts';
import { type Program, programSchema } from '../../src/schema/program.ts';
import {
  anyCheckIn,
  anyGoal,
  anyLot,
  anyMeeting,
  anyOverride,
  anyPairing,
  anyTraining,
  withExtras,
} from '../records/any-record.ts';

const programOf = (settings: Partial<Program>): Program => ({ ...programSchema.parse({}), ...settings });
const dates = { order: undefined, latestYear: 2099 };

const textOf = <T>(codec: RecordCodec<T>, file: RecordFile<T>, settings: Partial<Program>): string =>
  Buffer.from(bytesOfContent(recordFile(codec, file, programOf(settings)).content)).toString();

/** A record as it is written into a folder, read as every command reads it. */
async function readAgain<T>(codec: RecordCodec<T>, text: string) {
  const { table, problems } = await readTable({ path: codec.file, bytes: Buffer.from(text) });
  return readRecord(codec, { file: codec.file, problems, ...(table === undefined ? {} : { table }) }, dates);
}

const dialects = [
  { records: 'plain', language: 'en' },
  { records: 'excel', language: 'en' },
  { records: 'excel', language: 'de' },
] as const;

/**
 * Whatever a folder can hold: what reading leaves out (a zero byte, a merge conflict) or makes one (line ends) is gone
 * after the first reading, and nothing after that.
 */
async function survives<T>(codec: RecordCodec<T>, record: fc.Arbitrary<T>): Promise<void> {
  const file = fc
    .array(record, { minLength: 1, maxLength: 5 })
    .chain((records) => withExtras(codec, records));
  let [records, rows] = [0, 0];
  await fc.assert(
    fc.asyncProperty(file, async (wild) => {
      const { file: before } = await readAgain(codec, textOf(codec, wild, {}));
      records += wild.rows.length;
      rows += before.rows.length;
      for (const settings of dialects) {
        const text = textOf(codec, before, settings);
        const after = await readAgain(codec, text);
        expect(after.problems, text).toEqual([]);
        expect(after.file, text).toEqual(before);
        expect(textOf(codec, after.file, settings)).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
  expect(rows / records).toBeGreaterThan(0.5);
}

test('records: excel is what the Excel of the language opens: semicolons and decimal commas in German', () => {
  const record: Pairing = {
    id: 'P001',
    mentor: 'N1',
    mentorName: 'Ana; Eva',
    mentee: 'N2',
    menteeName: 'Bo, Li',
    state: 'draft',
    origin: 'solver',
    score: 6550,
    note: '3.5',
  };
  const file = { columns: pairingsCodec.columns, rows: [{ record, extra: new Map() }] };
  const lines = (language: Program['language']) =>
    textOf(pairingsCodec, file, { records: 'excel', language }).split('\r\n');
  expect(lines('de')).toEqual([
    expect.stringMatching(/^\uFEFFpairing_id;mentor;/),
    'P001;N1;"Ana; Eva";N2;Bo, Li;;draft;solver;65,50;;;;;;;;;3.5',
    '',
  ]);
  expect(lines('en')[1]).toBe('P001,N1,Ana; Eva,N2,"Bo, Li",,draft,solver,65.50,,,,,,,,,3.5');
});

describe('a record as program.yaml asks for it is read back exactly', () => {
  test('pairings.csv', () => survives(pairingsCodec, anyPairing));
  test('schedule.csv', () => survives(scheduleCodec, anyMeeting));
  test('goals.csv', () => survives(goalsCodec, anyGoal));
  test('overrides.csv', () => survives(overridesCodec, anyOverride));
  test('lottery.csv', () => survives(lotteryCodec, anyLot));
  test('training.csv', () => survives(trainingCodec, anyTraining));
  test('checkins.csv', () => survives(checkInsCodec, anyCheckIn));
});
