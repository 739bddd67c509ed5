import type { CheckIn, CheckInState } from '../model/check-in.ts';
import { groupByEach } from '../model/group-by.ts';
import { compareText, sortedBy } from '../model/order.ts';
import type { RecordFile, Row } from '../model/record.ts';

/** The time of day a form was sent, kept as a further column: it orders two answers of one day. */
export const submittedQuestion = 'submitted';

/**
 * The ledger in its one order (pairing, person, date, id), each answer with the state that all of them together give it:
 * of one person's answers about one pairing in one wave the newest is valid and supersedes the one before. Withdrawn
 * ones stay withdrawn and supersede nothing. Answers before the first wave are corrected by those of the same day only.
 */
export function settleLedger(ledger: RecordFile<CheckIn>): RecordFile<CheckIn> {
  const records = ledger.rows.map(({ record }) => record);
  const threads = groupByEach(records, (record) => (record.state === 'withdrawn' ? [] : [threadOf(record)]));
  const settled = new Map([...threads.values()].flatMap(settleThread));
  const rows = ledger.rows.map((row) => inStanding(row, settled.get(row.record.id)));
  const order = sortedBy(
    rows,
    ({ record }) => record.pairing,
    ({ record }) => record.person,
    ({ record }) => record.date,
    ({ record }) => record.id,
  );
  return { columns: ledger.columns, rows: order };
}

/** Answers that correct each other. */
function threadOf({ pairing, person, side, wave, date }: CheckIn): string {
  return JSON.stringify([pairing, person, side, wave === undefined ? [date] : wave]);
}

/** Most rows stand as they stood and stay the same objects. */
function inStanding(row: Row<CheckIn>, standing: Standing = { state: 'withdrawn' }): Row<CheckIn> {
  const { supersedes: before, ...record } = row.record;
  if (record.state === standing.state && before === standing.supersedes) return row;
  return { ...row, record: { ...record, ...standing } };
}

type Standing = { readonly state: CheckInState; readonly supersedes?: string };

/** Oldest first by day and time; of answers sent at one moment the fuller one is the newer. */
function settleThread(thread: readonly CheckIn[]): [string, Standing][] {
  const inOrder = [...thread].sort(
    (a, b) =>
      compareText(a.date, b.date) ||
      compareText(timeOf(a), timeOf(b)) ||
      answersGiven(a) - answersGiven(b) ||
      compareText(a.id, b.id),
  );
  return inOrder.map(({ id }, at) => {
    const state = at === inOrder.length - 1 ? 'valid' : 'superseded';
    const before = inOrder[at - 1];
    return [id, before === undefined ? { state } : { state, supersedes: before.id }];
  });
}

const timeOf = ({ others }: CheckIn): string => others.get(submittedQuestion) ?? '';

const answers = [
  'met',
  'minutes',
  'mode',
  'satisfaction',
  'fit',
  'goalProgress',
  'recommend',
  'concern',
  'contactMe',
  'note',
] as const;

function answersGiven(checkIn: CheckIn): number {
  return checkIn.others.size + answers.filter((answer) => checkIn[answer] !== undefined).length;
}

/** Marks one answer as withdrawn, without deleting it; what it had superseded counts again. Nothing where no such id is. */
export function withdrawCheckIn(ledger: RecordFile<CheckIn>, id: string): RecordFile<CheckIn> | undefined {
  if (!ledger.rows.some(({ record }) => record.id === id)) return undefined;
  const rows = ledger.rows.map(
    (row): Row<CheckIn> =>
      row.record.id === id ? { ...row, record: { ...row.record, state: 'withdrawn' } } : row,
  );
  return settleLedger({ columns: ledger.columns, rows });
}
