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
import {
  conflicts,
  type Damage,
  type DamageKind,
  flips,
  type Sample,
  tableDamages,
  truncations,
} from './record-damages.ts';

/**
 * What became of a damage: a problem names the row, or the file alone, where no row is to be named; the data are the same;
 * it is an edit that people may make, and nobody can tell it from one; it is a gap that is known; or nothing noticed it.
 */
export const verdicts = ['row', 'file', 'equal', 'by hand', 'gap', 'missed'] as const;
export type Verdict = (typeof verdicts)[number];
export type Judged = { readonly verdict: Verdict; readonly changed: readonly string[] };

/**
 * What people may edit, so that nobody can tell an edit from damage; `(rows)` where rows may come and go. Kept narrow on
 * purpose: of what stands here nothing is promised.
 */
const byHand: Readonly<Record<string, readonly string[] | 'all'>> = {
  // Whoever was withdrawn by hand is withdrawn; remarks are nobody’s business.
  'checkins.csv': ['state', 'my remarks'],
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
  ],
  // Meetings are moved, ticked off and struck out by hand.
  'schedule.csv': ['start', 'end', 'people', 'place', 'agenda', 'state', '(rows)'],
  // Kept by people from the first row to the last.
  'overrides.csv': 'all',
  'goals.csv': 'all',
  'training.csv': 'all',
  'contacts.csv': 'all',
  'roster.csv': 'all',
};

/** What nothing notices, and no page promises: which meeting a row of the schedule is, and how often it was changed. */
const gaps: Readonly<Record<string, readonly string[]>> = {
  'schedule.csv': ['meeting_id', 'pairing_id', 'number', 'kind', 'sequence', 'changed'],
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
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== 'called her'));

const recordsIn = <T>(file: { readonly rows: Iterable<{ readonly record: T }> } | undefined): T[] =>
  [...(file?.rows ?? [])].map(({ record }) => record);

/** What a record says, row by row, in whatever order: without what people wrote beside it. */
function rowsOf(folder: ProgramFolder, file: string): Cells[] | undefined {
  switch (file) {
    case 'checkins.csv':
      return cellsOf<CheckIn>(checkInsCodec, recordsIn(folder.checkIns)).map(withoutRemarks);
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
    const isByHand = (one: string): boolean => allowed === 'all' || allowed.includes(one);
    if (changed.every(isByHand)) return { verdict: 'by hand', changed };
    const isGap = changed.every((one) => isByHand(one) || gaps[file]?.includes(one) === true);
    return { verdict: isGap ? 'gap' : 'missed', changed };
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

/** Every file that a command writes for later ones, and the roster. */
export const watchedFiles = [
  'checkins.csv',
  'lottery.csv',
  'published.csv',
  'pairings.csv',
  'schedule.csv',
  'goals.csv',
  'overrides.csv',
  'training.csv',
  'contacts.csv',
  'roster.csv',
  'match.lock.json',
  '.mentor/people.json',
  '.mentor/pairings.json',
  '.mentor/checkins.rows',
  '.mentor/lottery.rows',
  '.mentor/published.rows',
] as const;

/** Of one file: how many damages of each kind met which fate. */
export type DamageTable = {
  readonly path: string;
  readonly counts: ReadonlyMap<DamageKind, ReadonlyMap<Verdict, number>>;
};

export function* damagesOf(files: readonly SourceFile[], path: string, sample: Sample): Generator<Damage> {
  const bytes = files.find((file) => file.path === path)?.bytes;
  if (bytes === undefined || bytes.length === 0) throw new Error(`the program has no ${path}`);
  // Eleven and eight have nothing in common: every bit has its turn somewhere.
  yield* flips(bytes, { ...sample, every: sample.every * 11 });
  yield* truncations(bytes, sample);
  yield* conflicts(bytes, sample);
  if (path.endsWith('.csv')) yield* tableDamages(bytes, sample);
}

/** Judges damages of one file; `missed` tells those that nothing noticed. */
export async function judgeAll(
  files: readonly SourceFile[],
  path: string,
  damages: Iterable<Damage>,
): Promise<{ readonly table: DamageTable; readonly missed: readonly string[] }> {
  const judge = await damageJudge(files, path);
  const counts = new Map<DamageKind, Map<Verdict, number>>();
  const missed: string[] = [];
  for (const damage of damages) {
    const { verdict, changed } = await judge(damage);
    const ofKind = counts.get(damage.kind) ?? new Map<Verdict, number>();
    counts.set(damage.kind, ofKind.set(verdict, (ofKind.get(verdict) ?? 0) + 1));
    if (verdict === 'missed') missed.push(`${damage.kind} ${damage.what}: ${changed.join(', ')}`);
  }
  return { table: { path, counts }, missed };
}

/** The figures as a table: a line for each file and kind of damage. */
export function damageTable(tables: readonly DamageTable[]): string {
  const lines = tables.flatMap(({ path, counts }) =>
    [...counts].map(([kind, found]) => [
      path,
      kind,
      ...verdicts.map((verdict) => String(found.get(verdict) ?? 0)),
    ]),
  );
  return [['file', 'damage', ...verdicts], ...lines]
    .map(([path = '', kind = '', ...rest]) =>
      [path.padEnd(24), kind.padEnd(12), ...rest.map((one) => one.padStart(8))].join(''),
    )
    .join('\n');
}
