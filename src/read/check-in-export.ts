import type { Side } from '../model/check-in.ts';
import type { CheckInAnswer, CheckInExport, NamedPerson, RefusedRow } from '../model/check-in-answer.ts';
import type { Person } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import { readAnswerCells } from './answer-cells.ts';
import type { IdentityField } from './check-in-questions.ts';
import { foldName } from './fold-text.ts';
import { type CheckInColumns, mapCheckInColumns } from './map-check-in-columns.ts';
import { type DateReading, readDates } from './parse-dates.ts';
import { type PeopleDirectory, peopleDirectory } from './people-directory.ts';
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
    const refused = [...unreadable, ...table.rows.map(({ row }) => refusedRow(unclear, row))];
    return { file, answers: [], refused };
  }
  const read = rowReader(table, columns, { program, directory: peopleDirectory(people) });
  const rows = table.rows.map(read);
  return {
    file,
    answers: rows.flatMap((row) => ('answer' in row ? [row.answer] : [])),
    refused: [...unreadable, ...rows.flatMap((row) => ('refused' in row ? row.refused : []))],
  };
}

function refusedRow(found: Problem, row: number): RefusedRow {
  const column = found.at?.row === row ? found.at.column : undefined;
  return { row, ...(column === undefined ? {} : { column }), problem: found };
}

type ReadRow = (
  line: TableRow,
  index: number,
) => { readonly answer: CheckInAnswer } | { readonly refused: RefusedRow[] };

function rowReader(
  table: Table,
  { identity, questions }: CheckInColumns,
  { program, directory }: { readonly program: Program; readonly directory: PeopleDirectory },
): ReadRow {
  const dateAt = identity.get('date');
  const stamps = table.rows.map(({ cells }) => (dateAt === undefined ? '' : (cells[dateAt] ?? '').trim()));
  const latestYear = Number((program.end ?? program.start ?? '2098').slice(0, 4)) + 1;
  const days = readDates(stamps, { order: program.dates, latestYear });
  const header = dateAt === undefined ? 'date' : (table.header[dateAt] ?? '');
  return ({ row, cells }, index) => {
    const stamp = stamps[index] ?? '';
    const reading = days[index] ?? 'invalid';
    const place = { file: table.file, row };
    const { values, problems } = readAnswerCells(cells, questions, place);
    const date = dateProblem(
      reading,
      { found: stamp, header },
      { ...place, ...(dateAt === undefined ? {} : { column: dateAt + 1 }) },
    );
    if (typeof reading === 'string' || problems.length > 0)
      return { refused: [...date, ...problems].map((found) => refusedRow(found, row)) };
    const time = clockOf(stamp);
    return {
      answer: {
        row,
        date: reading.day,
        ...(time === undefined ? {} : { time }),
        ...whoAndAboutWhom(cells, identity, directory),
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

/** `7:28:22 PM` → `19:28:22`, by the clock of the form. */
function clockOf(stamp: string): string | undefined {
  const parts = /(?:^|[T ,])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?/i.exec(stamp);
  if (parts === null) return undefined;
  const [, hour, minute = '', second = '00', half] = parts;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}

type Who = Pick<CheckInAnswer, 'pairing' | 'person' | 'partner' | 'side'>;

/** Who answered, about which pairing or partner, and for which side, as far as the row says. */
function whoAndAboutWhom(
  cells: readonly string[],
  columns: ReadonlyMap<IdentityField, number>,
  directory: PeopleDirectory,
): Who {
  const cell = (field: IdentityField): string | undefined => {
    const at = columns.get(field);
    return at === undefined ? undefined : (cells[at] ?? '').normalize('NFC').trim() || undefined;
  };
  const named = (field: IdentityField): NamedPerson | undefined => {
    const found = cell(field);
    return found === undefined ? undefined : directory(found);
  };
  const mentor = named('mentor');
  const mentee = named('mentee');
  const said = sideOf(cell('side') ?? '');
  const self = respondent(cell, directory);
  const person = self ?? (said === 'mentee' ? mentee : said === 'mentor' ? mentor : undefined);
  const side = said ?? sideByColumns(person, { mentor, mentee });
  const partner = named('partner') ?? (side === 'mentor' ? mentee : side === 'mentee' ? mentor : undefined);
  const pairing = cell('pairing');
  return {
    ...(pairing === undefined ? {} : { pairing }),
    ...(person === undefined ? {} : { person }),
    ...(partner === undefined ? {} : { partner }),
    ...(side === undefined ? {} : { side }),
  };
}

/** Of id, address and name the first that is a participant's; else the first that is given at all. */
function respondent(
  cell: (field: IdentityField) => string | undefined,
  directory: PeopleDirectory,
): NamedPerson | undefined {
  const full = [cell('first_name'), cell('last_name')].filter((part) => part !== undefined).join(' ');
  const given = [cell('id'), cell('email'), cell('name'), full === '' ? undefined : full]
    .filter((found) => found !== undefined && foldName(found) !== 'anonymous')
    .flatMap((found) => (found === undefined ? [] : [directory(found)]));
  return given.find(({ id }) => id !== undefined) ?? given[0];
}

/** A form with a column for the mentor alone is the mentees' form. */
function sideByColumns(
  person: NamedPerson | undefined,
  { mentor, mentee }: { readonly mentor: NamedPerson | undefined; readonly mentee: NamedPerson | undefined },
): Side | undefined {
  if (person?.id !== undefined && person.id === mentee?.id) return 'mentee';
  if (person?.id !== undefined && person.id === mentor?.id) return 'mentor';
  if (mentor !== undefined && mentee === undefined) return 'mentee';
  return mentee !== undefined && mentor === undefined ? 'mentor' : undefined;
}

function sideOf(found: string): Side | undefined {
  const folded = foldName(found);
  if (/\bmentee\b/.test(folded)) return 'mentee';
  if (/\bmentor(in)?\b/.test(folded)) return 'mentor';
  if (/\b(line )?manager\b|\bfuhrungskraft\b/.test(folded)) return 'manager';
  return /\bstakeholder\b/.test(folded) ? 'stakeholder' : undefined;
}
