import type { CheckIn } from '../model/check-in.ts';
import type { RecordCodec } from '../model/record.ts';
import { day, id, number, oneOf, ordinalOrNone, text, whole, yesNo } from './cell-kind.ts';
import { optional, otherwise, recordCodec, required } from './record-codec.ts';

const base = recordCodec<Omit<CheckIn, 'others'>>('checkins.csv', {
  id: required('checkin_id', id),
  state: otherwise('state', oneOf('valid', 'superseded', 'withdrawn'), 'valid'),
  supersedes: optional('supersedes', id),
  wave: optional('wave', id),
  date: required('date', day),
  pairing: required('pairing_id', id),
  person: required('person', id),
  side: required('side', oneOf('mentee', 'mentor', 'manager', 'stakeholder')),
  met: optional('met', whole(0)),
  minutes: optional('minutes', number(0, Infinity)),
  mode: optional('mode', text),
  satisfaction: optional('satisfaction', number(-Infinity, Infinity)),
  fit: optional('fit', oneOf('good', 'undecided', 'poor')),
  goalProgress: optional('goal_progress', number(-Infinity, Infinity)),
  recommend: optional('recommend', number(-Infinity, Infinity)),
  concern: optional('concern', yesNo),
  contactMe: optional('contact_me', yesNo),
  note: optional('note', text),
  sourceFile: otherwise('source_file', text, ''),
  sourceRow: otherwise('source_row', ordinalOrNone, 0),
});
const own: ReadonlySet<string> = new Set(base.columns);

/**
 * checkins.csv. Every column that is not one of the fixed ones is the answer to a further question and stands in
 * `others` under its header; new ones are written between note and source_file. Readers look questions up by the ids
 * that program.yaml declares, so a column of somebody's own remarks does no harm there and survives.
 */
export const checkInsCodec: RecordCodec<CheckIn> = {
  ...base,
  encode({ others, ...record }) {
    const cells = [...base.encode(record)];
    const note = base.columns.indexOf('note') + 1;
    const further = [...others].filter(([column]) => !own.has(column));
    return new Map([...cells.slice(0, note), ...further, ...cells.slice(note)]);
  },
  decode(cells) {
    const decoded = base.decode(cells);
    if ('faults' in decoded) return decoded;
    const others = new Map([...cells].filter(([column, cell]) => !own.has(column) && cell !== ''));
    return { record: { ...decoded.record, others } };
  },
};
