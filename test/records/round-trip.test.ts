import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../src/model/check-in.ts';
import { restoreFormula } from '../../src/model/formula-cell.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Training } from '../../src/model/program-folder.ts';
import type { RecordCodec, RecordFile } from '../../src/model/record.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { goalsCodec } from '../../src/records/goals.ts';
import { overridesCodec } from '../../src/records/overrides.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { decodeRecordFile, emptyRecordFile, encodeRecordFile } from '../../src/records/record-file.ts';
import { scheduleCodec } from '../../src/records/schedule.ts';
import { trainingCodec } from '../../src/records/training.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { anyAmount, anyDay, anyId, anyInstant, anyNumber, anyText, recordOf } from './arbitraries.ts';

const whole = (min: number) => fc.integer({ min, max: Number.MAX_SAFE_INTEGER });

const pairing: fc.Arbitrary<Pairing> = recordOf(
  {
    id: anyId,
    mentor: fc.oneof(anyId, fc.constant('')),
    mentorName: fc.oneof(anyText, fc.constant('')),
    mentee: anyId,
    menteeName: anyText,
    state: fc.constantFrom(
      'draft',
      'proposed',
      'accepted',
      'active',
      'paused',
      'completed',
      'ended',
      'declined',
    ),
    origin: fc.constantFrom('solver', 'pinned', 'kept', 'declared'),
  },
  {
    role: anyText,
    score: fc.integer({ min: 0, max: 10_000 }),
    drafted: anyDay,
    proposed: anyDay,
    menteeAccepted: anyDay,
    mentorAccepted: anyDay,
    started: anyDay,
    ended: anyDay,
    endReason: anyText,
    replaces: anyId,
    note: anyText,
  },
);
const meeting: fc.Arbitrary<Meeting> = recordOf(
  {
    id: anyId,
    number: whole(1),
    kind: fc.constantFrom('first', 'regular', 'review', 'mid-point', 'closing', 'event'),
    start: anyInstant,
    end: anyInstant,
    people: fc.uniqueArray(anyId, { maxLength: 4 }).map((ids) => ids.sort()),
    state: fc.constantFrom('planned', 'held', 'missed', 'moved', 'cancelled'),
    sequence: whole(0),
    changed: anyDay,
  },
  { pairing: anyId, place: anyText, agenda: anyText },
);
const goal: fc.Arbitrary<Goal> = recordOf(
  {
    id: anyId,
    revision: whole(1),
    person: anyId,
    title: anyText,
    weight: anyAmount,
    state: fc.constantFrom('open', 'met', 'missed', 'dropped', 'revised'),
  },
  {
    pairing: anyId,
    parent: anyId,
    category: anyText,
    measure: anyText,
    baseline: anyText,
    target: anyText,
    due: anyDay,
    attainment: fc.integer({ min: -2, max: 2 }),
    revised: anyDay,
    note: anyText,
  },
);
const questionId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/),
  fc.constant('__proto__'),
  fc.constant('=q'),
);
const checkIn: fc.Arbitrary<CheckIn> = recordOf(
  {
    id: anyId,
    state: fc.constantFrom('valid', 'superseded', 'withdrawn'),
    date: anyDay,
    pairing: anyId,
    person: anyId,
    side: fc.constantFrom('mentee', 'mentor', 'manager', 'stakeholder'),
    others: fc
      .array(fc.tuple(questionId, anyText), { maxLength: 4 })
      .map((pairs) => new Map(pairs.filter(([id]) => !checkInsCodec.columns.includes(id)))),
    sourceFile: anyText,
    sourceRow: fc.integer({ min: 0, max: 2_000_000 }),
  },
  {
    supersedes: anyId,
    wave: anyId,
    met: whole(0),
    minutes: anyAmount,
    mode: anyText,
    satisfaction: anyNumber,
    fit: fc.constantFrom('good', 'undecided', 'poor'),
    goalProgress: anyNumber,
    recommend: anyNumber,
    concern: fc.boolean(),
    contactMe: fc.boolean(),
    note: anyText,
  },
);
const decision = { reason: anyText, by: anyText, from: anyDay, until: anyDay };
const override: fc.Arbitrary<Override> = fc.oneof(
  recordOf({ kind: fc.constantFrom('pin', 'ban'), person: anyId, other: anyId }, decision),
  recordOf({ kind: fc.constantFrom('out', 'pause'), person: anyId }, decision),
  recordOf({ kind: fc.constant('set'), person: anyId, field: anyId }, { ...decision, value: anyText }),
);
const training: fc.Arbitrary<Training> = recordOf(
  { person: anyId, module: anyId },
  { format: anyText, minutes: anyAmount, completed: anyDay },
);

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

/** What people add to a file: columns anywhere, cells as hostile as ours. */
function withExtras<T>(codec: RecordCodec<T>, records: readonly T[]): fc.Arbitrary<RecordFile<T>> {
  const added = fc.uniqueArray(fc.constantFrom('Remark', 'Called by', '=sum', '__proto__', 'Ünïcode ', '1'), {
    maxLength: 3,
  });
  return fc
    .tuple(
      added,
      fc.infiniteStream(fc.oneof(anyText, fc.constant(''))),
      fc.infiniteStream(fc.nat({ max: 30 })),
    )
    .map(([names, cells, places]) => {
      const columns = [...codec.columns];
      for (const name of names) columns.splice(Number(places.next().value) % (columns.length + 1), 0, name);
      const extraOf = () =>
        new Map(
          names.map((name) => [name, String(cells.next().value)] as const).filter(([, cell]) => cell !== ''),
        );
      return { columns, rows: records.map((record) => ({ record, extra: extraOf() })) };
    });
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
  test('pairings.csv', () => survives(pairingsCodec, pairing));
  test('schedule.csv', () => survives(scheduleCodec, meeting));
  test('goals.csv', () => survives(goalsCodec, goal));
  test('overrides.csv', () => survives(overridesCodec, override));
  test('training.csv', () => survives(trainingCodec, training));

  test('checkins.csv: further questions get their columns between note and source_file', () => {
    fc.assert(
      fc.property(fc.array(checkIn, { maxLength: 5 }), dialect, (records, how) => {
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
    const headers = [scheduleCodec, goalsCodec, checkInsCodec, overridesCodec, trainingCodec].map((codec) =>
      codec.columns.join(','),
    );
    expect(headers).toEqual([
      'meeting_id,pairing_id,number,kind,start,end,people,place,agenda,state,sequence,changed',
      'goal_id,revision,person,pairing_id,parent,title,category,measure,baseline,target,due,weight,state,attainment,revised,note',
      'checkin_id,state,supersedes,wave,date,pairing_id,person,side,met,minutes,mode,satisfaction,fit,goal_progress,recommend,concern,contact_me,note,source_file,source_row',
      'kind,person,other,field,value,from,until,reason,by',
      'person,module,format,minutes,completed',
    ]);
  });
});
