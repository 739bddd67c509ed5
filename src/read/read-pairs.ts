import { sortedBy } from '../model/order.ts';
import type { Pairing } from '../model/pairing.ts';
import { type Cohort, glanceAt } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Row } from '../model/record.ts';
import type { CheckResult } from '../schema/check-result.ts';
import { type PairColumns, pairColumns } from './pair-columns.ts';
import type { PeopleIndex } from './people-index.ts';
import { cellText, type Table } from './table.ts';

export type ReadPairs = {
  readonly rows: readonly Row<Pairing>[];
  readonly problems: readonly Problem[];
  readonly rowCounts: CheckResult['rows'];
};

type Participants = { readonly cohort: Cohort; readonly index: PeopleIndex };

/**
 * Pairs that another program made, as pairings that run: declared, active, without days, since nobody knows them, and
 * without ids, which are allotted like those of rows written by hand. Who takes no part, and a pair that stands there
 * twice, are problems at their cell, and no pairing.
 */
export function readPairs(tables: readonly Table[], participants: Participants): ReadPairs {
  const open = new Map<string, number>();
  const read = tables.flatMap((table) => {
    const columns = pairColumns(table);
    return columns === undefined ? [] : [readTable(table, columns, { ...participants, open })];
  });
  return {
    // New pairs get their ids in this order, which no order of rows may decide.
    rows: sortedBy(
      read.flatMap(({ rows }) => rows),
      ({ record }) => record.mentor,
      ({ record }) => record.mentee,
    ),
    problems: read.flatMap(({ problems }) => problems),
    rowCounts: read.flatMap(({ rowCounts }) => rowCounts),
  };
}

function readTable(
  table: Table,
  columns: PairColumns,
  { cohort, index, open }: Participants & { readonly open: Map<string, number> },
): ReadPairs {
  const { person } = glanceAt(cohort);
  const rows: Row<Pairing>[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const row = table.rowNumber(at);
    const place = (column: number) => ({ file: table.file, row, column: column + 1 });
    const [mentor, mentee] = [columns.mentor, columns.mentee].map((column) => {
      const found = cellText(table, column, at).trim();
      const id = found === '' ? undefined : index.find(found);
      if (id === undefined) problems.push(stranger(found, index, place(column)));
      return id;
    });
    if (mentor === undefined || mentee === undefined) continue;
    const key = JSON.stringify([mentor, mentee]);
    const other = open.get(key);
    const record = pairingOf(mentor, mentee, (id) => person(id)?.name ?? '');
    if (other === undefined) {
      open.set(key, row);
      const note = cellText(table, columns.name, at).trim();
      rows.push({ record: note === '' ? record : { ...record, note }, extra: new Map() });
    } else {
      const pairing = `${record.mentorName} and ${record.menteeName}`;
      problems.push(problem('paired-twice', { pairing, other }, place(columns.mentee)));
    }
  }
  const read = table.rowCount + table.refused;
  const counts = { read, accepted: rows.length, merged: 0, refused: read - rows.length };
  return { rows, problems, rowCounts: [{ kind: 'pairings', file: table.file, ...counts }] };
}

function stranger(found: string, index: PeopleIndex, at: NonNullable<Problem['at']>): Problem {
  const nearest = found === '' ? undefined : index.nearest(found);
  return problem('unknown-person', { found, ...(nearest === undefined ? {} : { nearest }) }, at);
}

function pairingOf(mentor: string, mentee: string, nameOf: (id: string) => string): Pairing {
  return {
    id: '',
    mentor,
    mentorName: nameOf(mentor),
    mentee,
    menteeName: nameOf(mentee),
    state: 'active',
    origin: 'declared',
  };
}
