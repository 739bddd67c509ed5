import type { Contact } from '../../model/contact.ts';
import type { Goal } from '../../model/goal.ts';
import type { Lot } from '../../model/lottery.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Override } from '../../model/override.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Training } from '../../model/program-folder.ts';
import type { RecordFile, Row } from '../../model/record.ts';
import { type Erasing, erasedWord } from './erasing.ts';

/** A row without the person, or nothing of it; the same object where it says nothing of them. */
export type EraseRow<T> = (row: Row<T>, erasing: Erasing) => Row<T> | undefined;

/** A record file without the person; undefined where it says nothing of them. */
export function eraseFromRecord<T>(
  file: RecordFile<T>,
  erase: EraseRow<T>,
  erasing: Erasing,
): RecordFile<T> | undefined {
  const rows = file.rows.flatMap((row) => erase(row, erasing) ?? []);
  return rows.length === file.rows.length && rows.every((row, at) => row === file.rows[at])
    ? undefined
    : { ...file, rows };
}

/**
 * What a pairing was stays for the sums: states, days, score. A draft goes; a name becomes that of nobody, and what
 * somebody noted about it goes too.
 */
export const erasePairing: EraseRow<Pairing> = (row, erasing) => {
  const { record } = row;
  const [mentor, mentee] = [erasing.ids.has(record.mentor), erasing.ids.has(record.mentee)];
  if (!mentor && !mentee) return eraseTexts(row, erasing);
  if (record.state === 'draft') return undefined;
  const { note: _, ...kept } = record;
  return eraseTexts(
    bare({
      ...kept,
      ...(mentor ? { mentor: erasing.as, mentorName: erasing.as } : {}),
      ...(mentee ? { mentee: erasing.as, menteeName: erasing.as } : {}),
    }),
    erasing,
  );
};

/** A meeting is of others as well: it stays, with a name of nobody in it. */
export const eraseMeeting: EraseRow<Meeting> = (row, erasing) => {
  const { people } = row.record;
  if (!people.some((id) => erasing.ids.has(id))) return eraseTexts(row, erasing);
  const others = people.filter((id) => !erasing.ids.has(id));
  return eraseTexts({ ...row, record: { ...row.record, people: [...others, erasing.as].sort() } }, erasing);
};

/** How far a goal came stays; what it was goes. */
export const eraseGoal: EraseRow<Goal> = (row, erasing) => {
  const { record } = row;
  if (!erasing.ids.has(record.person)) return eraseTexts(row, erasing);
  const { note: _note, measure: _measure, baseline: _baseline, target: _target, ...kept } = record;
  return eraseTexts(bare({ ...kept, person: erasing.as, title: erasedWord }), erasing);
};

export const eraseTraining: EraseRow<Training> = (row, erasing) =>
  erasing.ids.has(row.record.person)
    ? eraseTexts(bare({ ...row.record, person: erasing.as }), erasing)
    : eraseTexts(row, erasing);

/** That somebody was spoken to stays, what about goes. */
export const eraseContact: EraseRow<Contact> = (row, erasing) => {
  const { record } = row;
  if (!erasing.ids.has(record.person)) return eraseTexts(row, erasing);
  const { reason: _reason, outcome: _outcome, ...kept } = record;
  return eraseTexts(bare({ ...kept, person: erasing.as }), erasing);
};

/** Whether a draw was fair can still be counted; the place in it is nobody's. */
export const eraseLot: EraseRow<Lot> = (row, erasing) =>
  erasing.ids.has(row.record.person) ? bare({ ...row.record, person: erasing.as }) : eraseTexts(row, erasing);

/** A decision about somebody who was erased decides nothing any more. */
export const eraseOverride: EraseRow<Override> = (row, erasing) => {
  const { person, other, value } = row.record;
  const isAbout = [person, other].some((id) => id !== undefined && namesThem(id, erasing));
  if (isAbout) return undefined;
  // A manager set by hand, say.
  return value !== undefined && namesThem(value, erasing) ? undefined : eraseTexts(row, erasing);
};

const namesThem = (text: string, { ids, finder }: Erasing): boolean =>
  ids.has(text) || finder.replaced(text, '').trim() === '';

/** The row with what people added to it gone. */
const bare = <T>(record: T): Row<T> => ({ record, extra: new Map() });

/** Wherever others wrote of the person, the name goes. */
function eraseTexts<T extends object>(row: Row<T>, { finder }: Erasing): Row<T> {
  const clean = (text: string) => finder.replaced(text, erasedWord);
  let changed = false;
  const cleaned = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const kept = clean(value);
    changed ||= kept !== value;
    return kept;
  };
  const record = Object.fromEntries(
    Object.entries(row.record).map(([key, value]) => [key, cleaned(value)]),
  ) as T;
  const extra = new Map([...row.extra].map(([column, cell]) => [column, clean(cell)]));
  changed ||= [...row.extra].some(([column, cell]) => extra.get(column) !== cell);
  return changed ? { record, extra } : row;
}
