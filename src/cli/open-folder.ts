import { relative, resolve } from 'node:path';
import type { FileSystem } from '../files/file-system.ts';
import { hashesOf, loadFolder } from '../files/load-folder.ts';
import { completePairings } from '../follow/complete-pairings.ts';
import { glanceAt } from '../model/person.ts';
import type { PastCohort, ProgramFolder } from '../model/program-folder.ts';
import { ruleBooks } from '../model/rule-books.ts';
import type { SourceFile } from '../model/source-file.ts';
import { erasedPeopleFile } from '../read/erased-people.ts';
import { pairingMemoryFile } from '../read/pairing-memory.ts';
import { readPastCohort } from '../read/past-cohort.ts';
import { peopleSnapshotFile } from '../read/people-snapshot.ts';
import { readMatchLock } from '../read/read-match-lock.ts';
import { readProgram } from '../read/read-program.ts';
import { readProgramFolder } from '../read/read-program-folder.ts';
import { rowMemoryFiles } from '../records/watched-records.ts';
import type { Program } from '../schema/program.ts';
import type { Call } from './command-entry.ts';
import { collectOften } from './garbage.ts';

export type OpenFolder = {
  readonly folder: ProgramFolder;
  readonly files: readonly SourceFile[];
  /** SHA-256 of every file as it was read: a record that changes meanwhile is not overwritten. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Ids that rows of pairings.csv written by hand got just now: whoever writes records writes them down. */
  readonly allotted: readonly string[];
};

/** What the last run left in .mentor/ for this one. */
const remembered = [peopleSnapshotFile, pairingMemoryFile, erasedPeopleFile, ...rowMemoryFiles];

/** The disk, and who may put an interrupted run right on it: nobody in a dry run. */
export function recoveryIn({ common, host }: Pick<Call, 'common' | 'host'>) {
  const tell = (sentence: string) => host.say(`${sentence}\n`);
  return { fs: host.disk, tell, ...(common.dryRun ? {} : { owner: host.owner }) };
}

/**
 * Loads a program folder and reads all of it, earlier cohorts named under `history` included. `withErased`: also what
 * old files still say of people who were erased.
 */
export async function openFolder(
  { common, host }: Pick<Call, 'common' | 'host'>,
  { withErased = false }: { readonly withErased?: boolean } = {},
): Promise<OpenFolder> {
  const { dir, today } = common;
  const recovery = recoveryIn({ common, host });
  const found = await loadFolder(dir, { ...recovery, also: remembered });
  const settings = await readProgram(found.find((file) => file.path === 'program.yaml'));
  const { program } = settings;
  const named = elsewhere(program, found);
  const files =
    named.length === 0 ? found : await loadFolder(dir, { ...recovery, also: [...remembered, ...named] });
  if (files.some(({ pieces }) => pieces !== undefined)) collectOften();
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > fewBytes) await compileLate();
  const itself = program.history.filter((folder) => relative(dir, resolve(dir, folder)) === '');
  const earlier = program.history.filter((folder) => !itself.includes(folder));
  const history = await Promise.all(
    earlier.map((folder) => pastCohort(resolve(dir, folder), { folder, fs: host.disk })),
  );
  const folder = await readProgramFolder(files, { today, history, itself, settings, withErased });
  const { rows, allotted } = completedPairings(folder.pairings.rows, { folder, files });
  const pairings = { ...folder.pairings, rows };
  return { folder: { ...folder, pairings }, files, hashes: await hashesOf(files), allotted };
}

/** Rows that people wrote by hand, with the ids and names that this folder gives them. */
export function completedPairings(
  rows: ProgramFolder['pairings']['rows'],
  { folder, files }: Pick<OpenFolder, 'folder' | 'files'>,
): ReturnType<typeof completePairings> {
  const lock = readMatchLock(files);
  return completePairings(rows, {
    nameOf: (id) => glanceAt(folder.cohort).person(id)?.name,
    last: lock.state === 'read' || lock.state === 'units' ? lock.lock.lastPairing : 0,
    format: folder.program.format,
  });
}

/** A folder with no more than this is done before it matters. */
const fewBytes = 64 * 1024;

/**
 * Most of what a command does, it does for a few milliseconds: compiling it anew for speed costs more than it brings. Node
 * 20 begins early with that; measured, a match of 500 people takes a fifth less work when it begins later, one of 2,000 a
 * quarter less. What runs for seconds is compiled all the same. Later versions of Node count otherwise, and well.
 */
async function compileLate(): Promise<void> {
  if (!process.version.startsWith('v20.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=800000');
}

/** Files that program.yaml names and the folder's top level does not hold: they lie in folders below. */
function elsewhere(program: Program, found: readonly SourceFile[]): string[] {
  const tables = ruleBooks(program).flatMap(({ criteria }) =>
    criteria.flatMap((c) => (c.type === 'table' ? [c.file] : [])),
  );
  const rosters =
    program.retention === undefined ? [] : [program.retention.roster, program.retention.roster_at_start];
  const named = [...program.people.map((p) => p.file), ...tables, ...rosters, program.meetings.rooms].flatMap(
    (file) => file ?? [],
  );
  return named.filter((path) => path.includes('/') && !found.some((file) => file.path === path));
}

async function pastCohort(
  dir: string,
  { folder, fs }: { readonly folder: string; readonly fs: FileSystem },
): Promise<PastCohort> {
  const files = await loadFolder(dir, { fs });
  return readPastCohort(folder, files);
}
