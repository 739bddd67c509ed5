import type { Day } from '../model/day.ts';
import type { Employment } from '../model/roster.ts';
import { lazily } from './lazily.ts';
import { cleanEmail, cleanId, nameKey, nameOf } from './person-keys.ts';
import type { RosterRows } from './roster-rows.ts';
import { TextIndex } from './text-index.ts';

/**
 * A workforce by id, address and name, without a person built: what managers and hiring days need, for a million rows
 * in a few megabytes. People are rows, counted from 0; of somebody who stands there twice it is the row that holds now.
 */
export type RosterIndex = {
  readonly file: string;
  /** How many rows name somebody. */
  readonly size: number;
  /** The rows, in the order of the file; of somebody who came back the last spell alone. */
  readonly rows: () => Iterable<number>;
  /** By id, else by address, else by a name that one person alone bears. */
  readonly find: (text: string) => number | undefined;
  readonly findId: (id: string) => number | undefined;
  readonly findEmail: (email: string) => number | undefined;
  readonly findName: (name: string) => number | undefined;
  readonly idAt: (row: number) => string;
  readonly emailAt: (row: number) => string | undefined;
  readonly nameAt: (row: number) => string | undefined;
  /** As written: an id, an address or a name. */
  readonly managerAt: (row: number) => string | undefined;
  /** The first day of the first spell. */
  readonly hiredAt: (row: number) => Day | undefined;
};

/** What of an export is about whom: rows of one person joined, rows that name nobody or repeat somebody known. */
export type RosterIdentities = {
  readonly byId: TextIndex;
  /** Rows that name nobody. */
  readonly nameless: readonly number[];
  /** All rows of each id that stands there more than once, by its first. */
  readonly repeated: ReadonlyMap<number, readonly number[]>;
};

/** One pass over the ids. */
export function identifyRows({ table, idAt }: RosterRows): RosterIdentities {
  const byId = new TextIndex(idAt);
  const nameless: number[] = [];
  const repeated = new Map<number, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const id = idAt(row);
    if (id === '') {
      nameless.push(row);
      continue;
    }
    const first = byId.add(id, row);
    if (first === row) continue;
    const known = repeated.get(first);
    if (known === undefined) repeated.set(first, [first, row]);
    else known.push(row);
  }
  return { byId, nameless, repeated };
}

/** Somebody who stands in several rows, joined: the row that holds now, their first day, every spell, oldest first. */
export type Joined = {
  readonly row: number;
  readonly hired: Day | undefined;
  readonly spells: readonly Employment[];
};

/** The index of an export whose repeated rows have been joined, by their first row. */
export function rosterIndex(
  rows: RosterRows,
  { byId, nameless, repeated }: RosterIdentities,
  joined: ReadonlyMap<number, Joined>,
): RosterIndex {
  const { table, idAt, emailAt, nameAt } = rows;
  const superseded = [...joined].flatMap(([first, { row }]) =>
    (repeated.get(first) ?? []).filter((one) => one !== row),
  );
  const leftOut = new Set([...nameless, ...superseded]);
  const firstHired = new Map([...joined.values()].map(({ row, hired }) => [row, hired]));
  const holding = (first: number | undefined) =>
    first === undefined ? undefined : (joined.get(first)?.row ?? first);
  const all = function* () {
    for (let row = 0; row < table.rowCount; row++) if (!leftOut.has(row)) yield row;
  };
  const byEmail = lazily(() => textsIndex(all(), emailAt));
  const byName = lazily(() => namesIndex(all(), nameAt));
  const findId = (id: string) => holding(byId.find(cleanId(id)));
  const findEmail = (email: string) => byEmail().find(cleanEmail(email));
  const findName = (name: string) => {
    const { index, borneTwice } = byName();
    const row = index.find(nameKey(nameOf(name)));
    return row === undefined || borneTwice.has(row) ? undefined : row;
  };
  return {
    file: table.file,
    size: byId.size,
    rows: all,
    find: (text) => findId(text) ?? (text.includes('@') ? findEmail(text) : findName(text)),
    findId,
    findEmail,
    findName,
    idAt,
    emailAt,
    nameAt,
    managerAt: (row) => rows.textAt('manager_id', row),
    hiredAt: (row) => firstHired.get(row) ?? rows.hiredAt(row),
  };
}

function textsIndex(rows: Iterable<number>, textAt: (row: number) => string | undefined): TextIndex {
  const index = new TextIndex((row) => textAt(row) ?? '');
  for (const row of rows) {
    const text = textAt(row);
    if (text !== undefined) index.add(text, row);
  }
  return index;
}

type Names = { readonly index: TextIndex; readonly borneTwice: ReadonlySet<number> };

function namesIndex(rows: Iterable<number>, nameAt: (row: number) => string | undefined): Names {
  const keyAt = (row: number) => nameKey(nameAt(row) ?? '');
  const index = new TextIndex(keyAt);
  const borneTwice = new Set<number>();
  for (const row of rows) {
    const key = keyAt(row);
    if (key === '') continue;
    const first = index.add(key, row);
    if (first !== row) borneTwice.add(first);
  }
  return { index, borneTwice };
}
