import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreFormula } from '../../src/model/formula-cell.ts';
import type { RecordCodec, RecordFile } from '../../src/model/record.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { goalsCodec } from '../../src/records/goals.ts';
import { lotteryCodec } from '../../src/records/lottery.ts';
import { overridesCodec } from '../../src/records/overrides.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { decodeRecordFile, emptyRecordFile, encodeRecordFile } from '../../src/records/record-file.ts';
import { scheduleCodec } from '../../src/records/schedule.ts';
import { trainingCodec } from '../../src/records/training.ts';
import { renderCsv } from '../../src/render/csv.ts';
import {
  anyCheckIn,
  anyGoal,
  anyLot,
  anyMeeting,
  anyOverride,
  anyPairing,
  anyTraining,
  withExtras,
} from './any-record.ts';

const dialect = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const),
  bom: fc.boolean(),
  newline: fc.constantFrom('\n' as const, '\r\n' as const),
});

/** Through the very bytes: table → CSV → an independent parser → restored cells → records. */
function throughCsv<T>(codec: RecordCodec<T>, file: RecordFile<T>, how: Parameters<typeof renderCsv>[1]) {
  const { header, rows } = encodeRecordFile(codec, file);
  const parsed: string[][] = parse(renderCsv([header, ...rows], how), {
    bom: true,
    delimiter: how.delimiter,
    record_delimiter: how.newline,
  });
  const [head = [], ...lines] = parsed.map((cells) => cells.map(restoreFormula));
  return decodeRecordFile(
    codec,
    head,
    lines.map((cells, at) => ({ row: at + 2, cells })),
  );
}

function survives<T>(codec: RecordCodec<T>, record: fc.Arbitrary<T>): void {
  const file = fc.array(record, { maxLength: 5 }).chain((records) => withExtras(codec, records));
  fc.assert(
    fc.property(file, dialect, (before, how) => {
      const { file: after, faults } = throughCsv(codec, before, how);
      expect(faults).toEqual([]);
      expect(after.columns).toEqual(before.columns);
      expect(after.rows).toEqual(before.rows);
      // A second rewrite changes no byte.
      expect(encodeRecordFile(codec, after)).toEqual(encodeRecordFile(codec, before));
    }),
    { numRuns: 300 },
  );
}

describe('every record comes back from its file exactly, with what people added to it', () => {
  test('pairings.csv', () => survives(pairingsCodec, anyPairing));
  test('schedule.csv', () => survives(scheduleCodec, anyMeeting));
  test('goals.csv', () => survives(goalsCodec, anyGoal));
  test('overrides.csv', () => survives(overridesCodec, anyOverride));
  test('lottery.csv', () => survives(lotteryCodec, anyLot));
  test('training.csv', () => survives(trainingCodec, anyTraining));

  test('checkins.csv: further questions get their columns between note and source_file', () => {
    fc.assert(
      fc.property(fc.array(anyCheckIn, { maxLength: 5 }), dialect, (records, how) => {
        const file = {
          columns: checkInsCodec.columns,
          rows: records.map((record) => ({ record, extra: new Map() })),
        };
        const { file: after, faults } = throughCsv(checkInsCodec, file, how);
        expect(faults).toEqual([]);
        expect(after.rows.map((row) => row.record)).toEqual(records);
        const questions = after.columns.slice(
          after.columns.indexOf('note') + 1,
          after.columns.indexOf('source_file'),
        );
        expect(questions).toEqual(
          [...new Set(records.flatMap((record) => [...record.others.keys()]))].sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a new file has the fixed header, in the order of the contract', () => {
    expect(encodeRecordFile(pairingsCodec, emptyRecordFile(pairingsCodec))).toEqual({
      header:
        'pairing_id,mentor,mentor_name,mentee,mentee_name,role,state,origin,score,drafted,proposed,mentee_accepted,mentor_accepted,started,ended,end_reason,replaces,note'.split(
          ',',
        ),
      rows: [],
    });
    const headers = [
      scheduleCodec,
      goalsCodec,
      checkInsCodec,
      overridesCodec,
      trainingCodec,
      lotteryCodec,
    ].map((codec) => codec.columns.join(','));
    expect(headers).toEqual([
      'meeting_id,pairing_id,number,kind,start,end,people,place,agenda,state,sequence,changed',
      'goal_id,revision,person,pairing_id,parent,title,category,measure,baseline,target,due,weight,state,attainment,revised,note',
      'checkin_id,state,supersedes,wave,date,pairing_id,person,side,met,minutes,mode,satisfaction,fit,goal_progress,recommend,concern,contact_me,note,source_file,source_row',
      'kind,person,other,field,value,from,until,reason,by',
      'person,module,format,minutes,completed',
      'person,draw,admitted,probability,probability_error,seed,drawn',
    ]);
  });
});
