import fc from 'fast-check';
import type { CheckIn } from '../../src/model/check-in.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Lot } from '../../src/model/lottery.ts';
import type { Meeting } from '../../src/model/meeting.ts';
import type { Override } from '../../src/model/override.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Training } from '../../src/model/program-folder.ts';
import type { RecordCodec, RecordFile } from '../../src/model/record.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { anyAmount, anyDay, anyId, anyInstant, anyNumber, anyText, recordOf } from './arbitraries.ts';

const whole = (min: number) => fc.integer({ min, max: Number.MAX_SAFE_INTEGER });

const anyRating = anyNumber.filter((value) => Math.abs(value) <= 1_000_000_000);
export const anyPairing: fc.Arbitrary<Pairing> = recordOf(
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
export const anyMeeting: fc.Arbitrary<Meeting> = recordOf(
  {
    id: anyId,
    number: fc.integer({ min: 1, max: 9999 }),
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
export const anyGoal: fc.Arbitrary<Goal> = recordOf(
  {
    id: anyId,
    revision: whole(1),
    person: anyId,
    title: anyText,
    weight: anyAmount.filter((weight) => weight <= 1_000_000),
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
export const anyCheckIn: fc.Arbitrary<CheckIn> = recordOf(
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
    minutes: anyRating.map(Math.abs),
    mode: anyText,
    satisfaction: anyRating,
    fit: fc.constantFrom('good', 'undecided', 'poor'),
    goalProgress: anyRating,
    recommend: anyRating,
    concern: fc.boolean(),
    contactMe: fc.boolean(),
    note: anyText,
  },
);
const decision = { reason: anyText, by: anyText, from: anyDay, until: anyDay };
export const anyOverride: fc.Arbitrary<Override> = fc.oneof(
  recordOf({ kind: fc.constantFrom('pin', 'ban'), person: anyId, other: anyId }, decision),
  recordOf({ kind: fc.constantFrom('out', 'pause'), person: anyId }, decision),
  recordOf({ kind: fc.constant('set'), person: anyId, field: anyId }, { ...decision, value: anyText }),
);
const anyChance = fc.nat({ max: 10_000 }).map((n) => n / 10_000);
export const anyLot: fc.Arbitrary<Lot> = recordOf(
  {
    person: anyId,
    draw: whole(1),
    admitted: fc.constantFrom('yes', 'later', 'no'),
    seed: anyText,
    drawn: anyDay,
  },
  { probability: anyChance, probabilityError: anyChance },
);
export const anyTraining: fc.Arbitrary<Training> = recordOf(
  { person: anyId, module: anyId },
  {
    format: anyText,
    minutes: anyAmount.filter((minutes) => minutes <= 1_000_000),
    completed: anyDay,
  },
);

/** What people add to a file: columns anywhere, cells as hostile as ours. */
export function withExtras<T>(codec: RecordCodec<T>, records: readonly T[]): fc.Arbitrary<RecordFile<T>> {
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
