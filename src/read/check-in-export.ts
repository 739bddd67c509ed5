import type { CheckInExport, ExportRow, RefusedRow } from '../model/check-in-answer.ts';
import type { Person } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { answerReader } from './answer-cells.ts';
import { answerDates, stampReader } from './check-in-dates.ts';
import { respondentReader } from './check-in-respondent.ts';
import { type CheckInColumns, mapCheckInColumns } from './map-check-in-columns.ts';
import type { DateReading } from './parse-dates.ts';
import { type PeopleDirectory, peopleDirectory } from './people-directory.ts';
import { isCaptionRow } from './survey-tools.ts';
import type { Table, TableRow } from './table.ts';

type Input = {
  readonly program: Program;
  readonly people: readonly Person[];
  /** What reading the table itself refused; rows among it are counted here. */
  readonly problems?: readonly Problem[];
};

/**
 * A check-in export as downloaded, row by row: an answer with who, when, about whom and what, or refused with every cell
 * that cannot be read. The file's dates are read together, since one day over 12 settles the order of all.
 */
export function readCheckInExport(table: Table, { program, people, problems = [] }: Input): CheckInExport {
  const columns = mapCheckInColumns(table, program.checkins.questions);
  const unreadable = problems.flatMap((found) =>
    found.at?.row === undefined ? [] : [refusedRow(found, found.at.row)],
  );
  const { file } = table;
  if (columns.unclear !== undefined) {
    const { unclear } = columns;
    const all = Array.from({ length: table.rowCount }, (_, at) => refusedRow(unclear, table.rowNumber(at)));
    return { file, rows: [], refused: [...unreadable, ...all] };
  }
  const read = rowReader(table, columns, { program, directory: peopleDirectory(people) });
  return { file, rows: eachRow(table, read), refused: unreadable };
}

/** Row by row from the columns, where cells are held once and packed: the rows of a million answers would take gigabytes. */
function eachRow({ columns, rowCount, rowNumber }: Table, read: ReadRow): Iterable<ExportRow> {
  return {
    *[Symbol.iterator]() {
      for (let at = 0; at < rowCount; at++) {
        const cells = columns.map((column) => column.text(at));
        if (at > 0 || !isCaptionRow(cells)) yield read({ row: rowNumber(at), cells });
      }
    },
  };
}

function refusedRow(found: Problem, row: number): RefusedRow {
  const column = found.at?.row === row ? found.at.column : undefined;
  return { row, ...(column === undefined ? {} : { column }), problem: found };
}

type ReadRow = (line: TableRow) => ExportRow;

function rowReader(
  table: Table,
  { identity, questions }: CheckInColumns,
  { program, directory }: { readonly program: Program; readonly directory: PeopleDirectory },
): ReadRow {
  const { at: dateAt, header, order } = answerDates(table, identity, program);
  const answersOf = answerReader(questions, order);
  const whoOf = respondentReader(identity, directory);
  const read = stampReader(order);
  return ({ row, cells }) => {
    const stamp = dateAt === undefined ? '' : (cells[dateAt] ?? '').trim();
    const { reading, time } = read(stamp);
    const place = { file: table.file, row };
    const { values, problems } = answersOf(cells, place);
    const date = dateProblem(
      reading,
      { found: stamp, header },
      { ...place, ...(dateAt === undefined ? {} : { column: dateAt + 1 }) },
    );
    if (typeof reading === 'string' || problems.length > 0)
      return { row, refused: [...date, ...problems].map((found) => refusedRow(found, row)) };
    return {
      answer: {
        row,
        date: reading.day,
        ...(time === undefined ? {} : { time }),
        ...whoOf(cells),
        values,
      },
    };
  };
}

function dateProblem(
  reading: DateReading,
  facts: { readonly found: string; readonly header: string },
  at: { readonly file: string; readonly row: number; readonly column?: number },
): Problem[] {
  if (reading === 'ambiguous') return [problem('ambiguous-dates', facts, at)];
  return reading === 'invalid' ? [problem('invalid-date', facts, at)] : [];
}
