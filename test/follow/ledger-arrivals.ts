import fc from 'fast-check';
import { ingestCheckIns } from '../../src/follow/ingest-check-ins.ts';
import { type Ledger, withdrawCheckIn } from '../../src/follow/settle-ledger.ts';
import { recordsOf } from '../../src/model/row-list.ts';
import { readCheckInExport } from '../../src/read/check-in-export.ts';
import { packRecords } from '../../src/read/packed-records.ts';
import { readFolderRecords } from '../../src/read/read-folder-records.ts';
import { readTable } from '../../src/read/read-table.ts';
import { readTables } from '../../src/read/read-tables.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { encodeRows } from '../../src/records/record-file.ts';
import { plainCsv, renderCsv } from '../../src/render/csv.ts';
import type { Program } from '../../src/schema/program.ts';
import { type Cells, save } from '../read/re-save.ts';
import { grid } from '../read/re-saved-forms.ts';
import { pairing, program } from './small-records.ts';

/** Answers to one form: header → cell. What a file has no column for was not asked there. */
export type Said = Readonly<Record<string, string>>;

const settings: Program = program({ checkins: { waves: ['day 30', 'day 60'] } });
const pairings = ['1', '2', '3'].map((at) =>
  pairing(`P00${at}`, {
    mentee: `E${at}`,
    menteeName: `Zoë ${at}`,
    mentor: `M${at}`,
    mentorName: `Jürgen ${at}`,
  }),
);
const people = pairings.flatMap(({ mentee, menteeName, mentor, mentorName }) =>
  [
    { id: mentee, name: menteeName },
    { id: mentor, name: mentorName },
  ].map((one) => ({
    ...one,
    roles: ['mentee' as const],
    timezone: 'UTC',
    capacity: {},
    as: {},
    managers: [],
    places: [],
  })),
);

/** Who, when, and then what some forms ask and others do not. */
const asked = ['Trust', 'Budget talk', 'How satisfied are you?', 'Anything else?'];
const header = ['Timestamp', 'Employee ID', ...asked];

const said: fc.Arbitrary<Said> = fc
  .record({
    Timestamp: fc
      .tuple(
        fc.constantFrom('2026-03-20', '2026-04-08', '2026-04-09', '2026-05-10'),
        fc.constantFrom('08:00:00', '09:30:00', '21:05:30'),
      )
      .map((parts) => parts.join(' ')),
    'Employee ID': fc.constantFrom('E1', 'E1', 'E1', 'M1', 'M2', 'nobody'),
    Trust: fc.constantFrom('', '', '', 'ja; "sehr"'),
    'Budget talk': fc.constantFrom('', '', 'once', 'a, b'),
    'How satisfied are you?': fc.constantFrom('', '1', '1', '5'),
    'Anything else?': fc.constantFrom('', '', '', 'Größe\nzwei', '=1+1'),
  })
  // A form that asks nothing is no answer.
  .map((one) => ({ ...one, 'Budget talk': one['Budget talk'] || 'once' }));

/** How some answers come in: in which order, how often, in which files, on which days, and how those were saved. */
export type Arrival = {
  readonly files: readonly (readonly Said[])[];
  readonly saves: readonly number[];
  /** The file after which the ledger itself is saved again, and in which way. */
  readonly ledgerSaved: readonly number[];
  /** Whether each file is a command of its own. */
  readonly apart: boolean;
};

export const arrivals: fc.Arbitrary<{ readonly answers: readonly Said[]; readonly arrival: Arrival }> = fc
  .array(said, { minLength: 1, maxLength: 10 })
  .chain((answers) =>
    fc.record({
      answers: fc.constant(answers),
      arrival: fc
        .record({
          order: fc.shuffledSubarray([...answers, ...answers], {
            minLength: answers.length * 2,
            maxLength: answers.length * 2,
          }),
          cuts: fc.array(fc.nat(answers.length * 2), { maxLength: 3 }),
          saves: fc.array(fc.nat(grid.length - 1), { minLength: 5, maxLength: 5 }),
          ledgerSaved: fc.array(fc.nat(grid.length - 1), { minLength: 5, maxLength: 5 }),
          apart: fc.boolean(),
        })
        .map(({ order, cuts, ...rest }) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), order.length];
          return { ...rest, files: edges.slice(1).map((edge, at) => order.slice(edges[at], edge)) };
        }),
    }),
  );

/** A file asks only what somebody of it answered: the others had another form. */
function cellsOf(answers: readonly Said[]): Cells {
  const own = header.filter(
    (question) => !asked.includes(question) || answers.some((one) => one[question] !== ''),
  );
  return [own, ...answers.map((one) => own.map((question) => one[question] ?? ''))];
}

const wayOf = (number: number | undefined) => {
  const way = grid[number ?? 0];
  if (way === undefined) throw new Error('no such way to save');
  return way;
};

async function ingested(
  ledger: Ledger,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<Ledger> {
  const exports = await Promise.all(
    files.map(async ({ name, bytes }) => {
      const { table, problems } = await readTable({ path: name, bytes });
      if (table === undefined) throw new Error(`${name}: ${JSON.stringify(problems)}`);
      return readCheckInExport(table, { program: settings, people, problems });
    }),
  );
  const packer = packRecords(checkInsCodec);
  return ingestCheckIns({
    today: '2099-12-31',
    program: settings,
    pairings,
    meetings: [],
    ledger,
    exports,
    packer,
  }).ledger;
}

const linesOf = (ledger: Ledger): string[][] => {
  const { header: columns, rows } = encodeRows(checkInsCodec, ledger);
  return [columns, ...rows];
};

/** The ledger as its file gives it back, however that was saved. */
export async function readBack(bytes: Uint8Array): Promise<Ledger> {
  const tables = await readTables([{ path: checkInsCodec.file, bytes }], new Map());
  const { file, problems } = readFolderRecords(tables, { order: undefined, latestYear: 2030 }).checkIns;
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return file;
}

const emptyLedger = (): Promise<Ledger> => readBack(Buffer.from(`${checkInsCodec.columns.join(',')}\n`));

/** The ledger in the end, after every command read from its file; without the columns of the source, as text. */
export async function ledgerAfter({ files, saves, ledgerSaved, apart }: Arrival): Promise<string> {
  const saved = files
    .filter((answers) => answers.length > 0)
    .map((answers, at) => ({ name: `${at}.csv`, bytes: save(cellsOf(answers), wayOf(saves[at])) }));
  const runs = apart ? saved.map((file) => [file]) : [saved];
  let ledger = await emptyLedger();
  for (const [at, run] of runs.entries()) {
    const after = linesOf(await ingested(ledger, run));
    ledger = await readBack(save(after, wayOf(ledgerSaved[at])));
  }
  return plainly(ledger);
}

/** All bytes of a ledger but those that say where an answer was read. */
export function plainly(ledger: Ledger): string {
  const [columns = [], ...rows] = linesOf(ledger);
  const apart = new Set(['source_file', 'source_row'].map((column) => columns.indexOf(column)));
  return renderCsv(
    [columns, ...rows].map((row) => row.filter((_, at) => !apart.has(at))),
    plainCsv,
  );
}

/** The same answers in one file, read once. */
export const allAtOnce = (answers: readonly Said[]): Promise<string> =>
  ledgerAfter({ files: [answers], saves: [0], ledgerSaved: [0], apart: false });

/** Withdraws the answer that stands at this place of the ledger, counted round. */
export function withdrawnAt(ledger: Ledger, place: number): { readonly id: string; readonly ledger: Ledger } {
  const ids = [...recordsOf(ledger)].map(({ id }) => id);
  const id = ids[place % ids.length] ?? '';
  const after = withdrawCheckIn(ledger, id, settings);
  if (after === undefined) throw new Error(`no answer ${id}`);
  return { id, ledger: after };
}

/** One export of these answers, taken into a ledger. */
export const withFile = (ledger: Ledger, answers: readonly Said[]): Promise<Ledger> =>
  ingested(ledger, [{ name: 'more.csv', bytes: save(cellsOf(answers), wayOf(0)) }]);

export { emptyLedger };
