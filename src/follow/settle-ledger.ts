import { type CheckIn, submittedColumn } from '../model/check-in.ts';
import type { Row } from '../model/record.ts';
import { type LongRecordFile, type RowList, recordsOf, rowList } from '../model/row-list.ts';
import type { Program } from '../schema/program.ts';
import { LedgerIndex, type Settled } from './ledger-index.ts';

export type Ledger = LongRecordFile<CheckIn>;
type Questions = Pick<Program, 'checkins'>;

/** What the states and the order of a ledger hang on. */
export function indexLedger(ledger: Ledger, { checkins }: Questions): LedgerIndex {
  const index = new LedgerIndex(new Set(Object.keys(checkins.questions)));
  for (const record of recordsOf(ledger)) index.add(record);
  return index;
}

/** The rows that an index was made of, each in its place and its state, with the last time at which it was sent. */
export function settledRows(
  rows: RowList<CheckIn>,
  index: LedgerIndex,
  { order, stateOf, before }: Settled,
): RowList<CheckIn> {
  const numberAt = (place: number): number => order[place] ?? 0;
  const supersedes = (at: number): string | undefined => {
    const earlier = before[at] ?? -1;
    return earlier < 0 ? undefined : index.id(earlier);
  };
  /** What may have changed since the rows were read. */
  const settled: Readonly<Record<string, (at: number) => string>> = {
    state: stateOf,
    supersedes: (at) => supersedes(at) ?? '',
    [submittedColumn]: (at) => index.submitted(at),
  };
  const cellsOf = (column: string) => {
    const cell = Object.hasOwn(settled, column) ? settled[column] : rows.cellsOf?.(column);
    return (place: number) => cell?.(numberAt(place)) ?? '';
  };
  return rowList(
    order.length,
    (place) => {
      const at = numberAt(place);
      const row = rows.at(at);
      if (row === undefined) throw new Error(`the ledger has no answer ${at}`);
      const id = supersedes(at);
      return inStanding(row, {
        state: stateOf(at),
        ...(id === undefined ? {} : { supersedes: id }),
        submitted: index.submitted(at),
      });
    },
    rows.cellsOf === undefined ? undefined : cellsOf,
  );
}

type Standing = Pick<CheckIn, 'state' | 'supersedes'> & { readonly submitted: string };

/** Most rows stand as they stood. */
function inStanding(row: Row<CheckIn>, { submitted, ...standing }: Standing): Row<CheckIn> {
  const { supersedes: before, ...record } = row.record;
  const isKnown = submitted === (record.submitted ?? '');
  if (record.state === standing.state && before === standing.supersedes && isKnown) return row;
  return { ...row, record: { ...record, ...standing, ...(isKnown ? {} : { submitted }) } };
}

/** Marks one answer as withdrawn, without deleting it; what it had superseded counts again. Nothing where no such id is. */
export function withdrawCheckIn(ledger: Ledger, id: string, program: Questions): Ledger | undefined {
  const index = indexLedger(ledger, program);
  const at = index.find(id);
  if (at === undefined) return undefined;
  index.withdraw(at);
  return { ...ledger, rows: settledRows(ledger.rows, index, index.settle()) };
}
