import type { CheckIn } from '../../src/model/check-in.ts';
import { severityOf } from '../../src/model/problem.ts';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { RecordCodec } from '../../src/model/record.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { checkInsCodec } from '../../src/records/check-ins.ts';
import { contactsCodec } from '../../src/records/contacts.ts';
import { goalsCodec } from '../../src/records/goals.ts';
import { lotteryCodec } from '../../src/records/lottery.ts';
import { overridesCodec } from '../../src/records/overrides.ts';
import { pairingsCodec } from '../../src/records/pairings.ts';
import { publishedCodec } from '../../src/records/published.ts';
import { scheduleCodec } from '../../src/records/schedule.ts';
import { trainingCodec } from '../../src/records/training.ts';
import { lastDay } from './played-records.ts';
import type { Damage } from './record-damages.ts';

/**
 * What became of a damage: a problem names the row, or the file alone, where no row is to be named; the data are the same;
 * it is an edit that people may make, and nobody can tell it from one; or nothing noticed it.
 */
export type Verdict = 'row' | 'file' | 'equal' | 'by hand' | 'missed';
export type Judged = { readonly verdict: Verdict; readonly changed: readonly string[] };

/**
 * What people may edit, so that nobody can tell an edit from damage; `(rows)` where rows may come and go. Kept narrow on
 * purpose: of what stands here nothing is promised.
 */
const byHand: Readonly<Record<string, readonly string[] | 'all'>> = {
  // Whoever was withdrawn by hand is withdrawn.
  'checkins.csv': ['state'],
  // The life of a pairing, which people write down themselves.
  'pairings.csv': [
    'role',
    'state',
    'proposed',
    'mentee_accepted',
    'mentor_accepted',
    'started',
    'ended',
    'end_reason',
    'replaces',
    'note',
    // A row that is declared by hand has neither.
    '(rows)',
  ],
  // Who moves a meeting by hand writes all of its row anew; one that is deleted is planned anew.
  'schedule.csv': 'all',
  // Kept by people from the first row to the last.
  'overrides.csv': 'all',
  'goals.csv': 'all',
  'training.csv': 'all',
  'contacts.csv': 'all',
  'roster.csv': 'all',
};

type Cells = Readonly<Record<string, string>>;

function cellsOf<T>(codec: RecordCodec<T>, records: Iterable<T>): Cells[] {
  return [...records].map((record) => {
    const columns = [...codec.columns, ...(codec.further?.of(record) ?? [])];
    return Object.fromEntries(columns.map((column) => [column, codec.writer(column)(record) ?? '']));
  });
}

/** What somebody wrote beside the answers, whatever became of its header. */
const withoutRemarks = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => !/called/i.test(cell)));

const recordsIn = <T>(file: { readonly rows: Iterable<{ readonly record: T }> } | undefined): T[] =>
  [...(file?.rows ?? [])].map(({ record }) => record);

/** What a record says, row by row, in whatever order: without what people wrote beside it. */
function rowsOf(folder: ProgramFolder, file: string): Cells[] | undefined {
  switch (file) {
    case 'checkins.csv':
      return cellsOf<CheckIn>(checkInsCodec, recordsIn(folder.checkIns)).map(
        ({ 'my remarks': _, ...cells }) => cells,
      );
    case 'lottery.csv':
      return cellsOf(lotteryCodec, recordsIn(folder.lottery));
    case 'published.csv':
      return cellsOf(publishedCodec, recordsIn(folder.published));
    case 'pairings.csv':
      return cellsOf(pairingsCodec, recordsIn(folder.pairings));
    case 'schedule.csv':
      return cellsOf(scheduleCodec, recordsIn(folder.schedule));
    case 'goals.csv':
      return cellsOf(goalsCodec, recordsIn(folder.goals));
    case 'overrides.csv':
      return cellsOf(overridesCodec, recordsIn(folder.overridesFile));
    case 'training.csv':
      return cellsOf(trainingCodec, folder.training);
    case 'contacts.csv':
      return cellsOf(contactsCodec, folder.contacts);
    case 'roster.csv':
      return [...(folder.roster?.employees() ?? [])].map((one) => ({ all: JSON.stringify(one) }));
    default:
      return undefined;
  }
}

/** Judges damages of one file against the folder as it was. */
export async function damageJudge(files: readonly SourceFile[], file: string) {
  const read = (bytes: Uint8Array | undefined) =>
    readProgramFolder(
      files.map((one) => (one.path === file && bytes !== undefined ? { path: file, bytes } : one)),
      { today: lastDay },
    );
  const whole = await read(undefined);
  const lines = new Set(whole.problems.map((one) => JSON.stringify(one)));
  const before = rowsOf(whole, file);
  return async ({ bytes }: Damage): Promise<Judged> => {
    const folder = await read(bytes);
    const fresh = folder.problems.filter((one) => !lines.has(JSON.stringify(one)));
    const told = fresh.filter(({ at, code }) => at?.file === file && severityOf[code] !== undefined);
    const changed = changesBetween(before, rowsOf(folder, file));
    if (told.some(({ at }) => at?.row !== undefined)) return { verdict: 'row', changed };
    if (told.length > 0) return { verdict: 'file', changed };
    if (changed.length === 0) return { verdict: 'equal', changed };
    const allowed = byHand[file] ?? [];
    const isByHand = allowed === 'all' || changed.every((one) => allowed.includes(one));
    return { verdict: isByHand ? 'by hand' : 'missed', changed };
  };
}

/** The columns in which rows differ, or `(rows)` where some came or went. */
function changesBetween(before: readonly Cells[] | undefined, after: readonly Cells[] | undefined): string[] {
  const left = (before ?? []).map((row) => JSON.stringify(row)).sort();
  const right = (after ?? []).map((row) => JSON.stringify(row)).sort();
  const [gone, come] = [without(left, right), without(right, left)];
  if (gone.length !== come.length) return ['(rows)'];
  const changed = gone.flatMap((row, at) => {
    const [old, now]: [Cells, Cells] = [JSON.parse(row), JSON.parse(come[at] ?? '{}')];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (column) => (old[column] ?? '') !== (now[column] ?? ''),
    );
  });
  return [...new Set(changed)].sort();
}

function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
