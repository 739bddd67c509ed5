import type { Day } from '../model/day.ts';
import { compareText } from '../model/order.ts';
import { type Problem, type ProblemFacts, problem } from '../model/problem.ts';
import type { Column } from './column.ts';
import { columnValues } from './column-values.ts';
import { saysReason } from './exit-reasons.ts';
import type { RosterIndex } from './roster-index.ts';
import type { RosterRows } from './roster-rows.ts';
import { cellText } from './table.ts';

export type RosterFrame = {
  /** The day up to which the export is complete, where program.yaml says it. */
  readonly dataThrough: Day | undefined;
  readonly today: Day;
};

/** Rows with one defect: how many, the first few, and what stood in the first. */
type Found = { count: number; readonly rows: number[]; first?: readonly string[] };
const mostRows = 5;

/**
 * What would make retention look better or worse than it was: leavers who are not there, days that cannot be, a status
 * that says otherwise, reasons that nobody understands. One problem a kind with its count, since what is wrong with an
 * export is wrong with many rows of it. They are warnings: the line of managers can be read all the same.
 */
export function judgeRoster(rows: RosterRows, index: RosterIndex, frame: RosterFrame): Problem[] {
  const found = { backwards: none(), late: none(), goneUndated: none(), hereDated: none() };
  const reasons = new Map<string, number>();
  const means = columnValues(reasonColumn(rows), (text) => (saysReason(text) ? text.trim() : ''));
  const { dataThrough = lastDay, today } = frame;
  const until = frame.dataThrough ?? today;
  let leavers = 0;
  for (const row of index.rows()) {
    const hired = rows.lastHiredAt(row) ?? rows.hiredAt(row);
    const exit = rows.exit?.dayAt(row);
    const status = rows.statusAt(row);
    const late = hired !== undefined && hired > dataThrough ? hired : exit;
    if (late !== undefined && late > dataThrough) add(found.late, row, [late]);
    if (exit === undefined) {
      if (status === 'gone') add(found.goneUndated, row, [statusText(rows, row)]);
      continue;
    }
    leavers++;
    const first = rows.hiredAt(row);
    if (first !== undefined && exit < first) add(found.backwards, row, [first, exit]);
    const last = rows.spellsAt(row).at(-1);
    if (status === 'gone' && last?.left === undefined) add(found.goneUndated, row, [statusText(rows, row)]);
    if (status === 'here' && last?.left !== undefined && exit <= until)
      add(found.hereDated, row, [statusText(rows, row), exit]);
    const reason = means(row);
    if (reason !== '' && rows.reasonAt(row) === 'unknown')
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [
    ...(found.goneUndated.count > 0 ? [] : withoutLeavers(rows, index, leavers)),
    ...backwards(rows, found.backwards),
    ...afterData(rows, found.late, frame.dataThrough),
    ...contradictions(rows, found),
    ...unknownReasons(rows, reasons),
  ];
}

/** Where program.yaml names no last day of the data, no day is after it. */
const lastDay: Day = '9999-12-31';

function reasonColumn({ table, mapping }: RosterRows): Column | undefined {
  return table.columns[mapping.columns.find(({ field }) => field === 'exit_reason')?.at ?? -1];
}

function statusText({ table, status }: RosterRows, row: number): string {
  return cellText(table, status?.at, row).trim();
}

function none(): Found {
  return { count: 0, rows: [] };
}

function add(found: Found, row: number, first: readonly string[]): void {
  found.count++;
  found.first ??= first;
  if (found.rows.length < mostRows) found.rows.push(row);
}

/** Whoever leaves after the last day of the data may well be there still; so may somebody who came back. */
type Contradictions = { readonly goneUndated: Found; readonly hereDated: Found };

/** Where the first of the rows stands, and the rows as a spreadsheet numbers them. */
function placeOf({ table }: RosterRows, { rows }: Found, column: number | undefined) {
  const numbers = rows.map((row) => table.rowNumber(row));
  const at = { file: table.file, row: numbers[0] ?? table.headerRow };
  return { numbers, at: column === undefined ? at : { ...at, column: column + 1 } };
}

function withoutLeavers({ table, exit }: RosterRows, { size }: RosterIndex, leavers: number): Problem[] {
  if (leavers > 0 || size === 0 || exit?.unread === true) return [];
  const header = exit === undefined ? {} : { header: exit.header };
  const at = {
    file: table.file,
    ...(exit === undefined ? {} : { row: table.headerRow, column: exit.at + 1 }),
  };
  return [problem('roster-without-leavers', { people: size, ...header }, at)];
}

function backwards(rows: RosterRows, found: Found): Problem[] {
  const { numbers, at } = placeOf(rows, found, rows.exit?.at);
  const [hired = '', left = ''] = found.first ?? [];
  return found.count === 0
    ? []
    : [problem('exit-before-hire', { count: found.count, rows: numbers, hired, found: left }, at)];
}

function afterData(rows: RosterRows, found: Found, dataThrough: Day = ''): Problem[] {
  const { numbers, at } = placeOf(rows, found, undefined);
  const facts = { count: found.count, rows: numbers, found: found.first?.[0] ?? '', dataThrough };
  return found.count === 0 ? [] : [problem('dates-after-data', facts, at)];
}

function contradictions(rows: RosterRows, { goneUndated, hereDated }: Contradictions): Problem[] {
  const header = rows.table.header[rows.status?.at ?? -1] ?? '';
  const facts = (found: Found): ProblemFacts['status-without-date'] => ({
    count: found.count,
    rows: placeOf(rows, found, undefined).numbers,
    found: found.first?.[0] ?? '',
    header,
  });
  const at = (found: Found) => placeOf(rows, found, rows.status?.at).at;
  return [
    ...(goneUndated.count === 0 ? [] : [problem('status-without-date', facts(goneUndated), at(goneUndated))]),
    ...(hereDated.count === 0
      ? []
      : [
          problem(
            'date-without-status',
            { ...facts(hereDated), left: hereDated.first?.[1] ?? '' },
            at(hereDated),
          ),
        ]),
  ];
}

function unknownReasons({ table, mapping }: RosterRows, reasons: ReadonlyMap<string, number>): Problem[] {
  if (reasons.size === 0) return [];
  const column = mapping.columns.find(({ field }) => field === 'exit_reason')?.at ?? 0;
  const listed = [...reasons]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([found, count]) => ({ found, count }));
  const facts = { header: table.header[column] ?? '', reasons: listed };
  return [
    problem('exit-reasons-unknown', facts, { file: table.file, row: table.headerRow, column: column + 1 }),
  ];
}
