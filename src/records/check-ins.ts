import { type CheckIn, submittedColumn } from '../model/check-in.ts';
import type { RecordCodec } from '../model/record.ts';
import { remembered } from '../model/remembered.ts';
import { clockIn } from '../time/clock-in.ts';
import { day, id, number, oneOf, ordinalOrNone, text, whole, yesNo } from './cell-kind.ts';
import { optional, otherwise, recordCodec, required } from './record-codec.ts';

/** No form has a wider scale; the square of a mean far beyond would be no number any more. */
const mostOnScale = 1_000_000_000;
const rating = number(-mostOnScale, mostOnScale);

const base = recordCodec<Omit<CheckIn, 'others' | 'submitted'>>('checkins.csv', {
  id: required('checkin_id', id),
  state: otherwise('state', oneOf('valid', 'superseded', 'withdrawn'), 'valid'),
  supersedes: optional('supersedes', id),
  wave: optional('wave', id),
  date: required('date', day),
  pairing: required('pairing_id', id),
  person: required('person', id),
  side: required('side', oneOf('mentee', 'mentor', 'manager', 'stakeholder')),
  met: optional('met', whole(0)),
  minutes: optional('minutes', number(0, mostOnScale)),
  mode: optional('mode', text),
  satisfaction: optional('satisfaction', rating),
  fit: optional('fit', oneOf('good', 'undecided', 'poor')),
  goalProgress: optional('goal_progress', rating),
  recommend: optional('recommend', rating),
  concern: optional('concern', yesNo),
  contactMe: optional('contact_me', yesNo),
  note: optional('note', text),
  sourceFile: otherwise('source_file', text, ''),
  sourceRow: otherwise('source_row', ordinalOrNone, 0),
});
const own: ReadonlySet<string> = new Set(base.columns);
const noOthers: ReadonlyMap<string, string> = new Map();

/** `9:05` and `9:05:00 AM` are what spreadsheets make of `09:05:00`; as texts they stand in another order. */
const timeOfDay = remembered((cell) => clockIn(cell) ?? cell, { most: 86_400, longest: 12 });

/** From pairs of question and answer in JSON: of a few choices each, the same answers come again and again. */
const othersOf = remembered((pairs): ReadonlyMap<string, string> => new Map(JSON.parse(pairs)), {
  most: 4096,
  longest: 128,
});

/**
 * checkins.csv. Every column that is not one of the fixed ones is the answer to a further question and stands in
 * `others` under its header; new ones are written between note and source_file. Readers look questions up by the ids
 * that program.yaml declares, so a column of somebody's own remarks does no harm there and survives.
 */
export const checkInsCodec: RecordCodec<CheckIn> = {
  ...base,
  further: {
    after: 'note',
    *of({ others, submitted }) {
      if (submitted !== undefined) yield submittedColumn;
      for (const column of others.keys()) if (!own.has(column)) yield column;
    },
  },
  writer(column) {
    if (column === submittedColumn) return ({ submitted }) => submitted;
    return own.has(column) ? base.writer(column) : ({ others }) => others.get(column);
  },
  rewriter: (column) => (column === submittedColumn ? timeOfDay : base.rewriter(column)),
  decode(cells) {
    const decoded = base.decode(cells);
    if ('faults' in decoded) return decoded;
    const submitted = cells.get(submittedColumn) ?? '';
    const further: (readonly [string, string])[] = [];
    // Not by entries: of a million answers each column would make a pair that lives for a moment.
    for (const column of cells.keys()) {
      if (own.has(column) || column === submittedColumn) continue;
      const cell = cells.get(column) ?? '';
      if (cell !== '') further.push([column, cell]);
    }
    const others = further.length === 0 ? noOthers : othersOf(JSON.stringify(further));
    return {
      record: Object.assign(
        decoded.record,
        submitted === '' ? { others } : { others, submitted: timeOfDay(submitted) },
      ),
    };
  },
};
