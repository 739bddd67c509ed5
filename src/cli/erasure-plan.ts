import type { Day } from '../model/day.ts';
import { holdsSeats, type Pairing } from '../model/pairing.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { RecordCodec, RecordFile } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type ErasedFile, type ErasingFrom, eraseFromFile, mentions } from '../personal/erase/erase-file.ts';
import { eraseFromLedger } from '../personal/erase/erase-ledger.ts';
import {
  type EraseRow,
  eraseContact,
  eraseFromRecord,
  eraseGoal,
  eraseLot,
  eraseMeeting,
  eraseOverride,
  erasePairing,
  eraseTraining,
} from '../personal/erase/erase-records.ts';
import { tablesOf } from '../personal/tables-of.ts';
import { erasedPeopleFile } from '../read/erased-people.ts';
import { recordNames } from '../read/named-files.ts';
import { packRecords } from '../read/packed-records.ts';
import { pairingMemoryFile } from '../read/pairing-memory.ts';
import { latestYearOn } from '../read/parse-dates.ts';
import { encodeSnapshot, peopleSnapshotFile, readSnapshot } from '../read/people-snapshot.ts';
import { rehashedLock } from '../read/read-match-lock.ts';
import { readRecord } from '../read/read-records.ts';
import { checkInsCodec } from '../records/check-ins.ts';
import { contactsCodec } from '../records/contacts.ts';
import { goalsCodec } from '../records/goals.ts';
import { lotteryCodec } from '../records/lottery.ts';
import { overridesCodec } from '../records/overrides.ts';
import { scheduleCodec } from '../records/schedule.ts';
import { trainingCodec } from '../records/training.ts';
import { rowMemoryFiles } from '../records/watched-records.ts';
import type { OpenFolder } from './open-folder.ts';
import { pairingFiles, recordFile, watchedFiles } from './record-files.ts';

/** What is to be done to erase somebody, file by file. */
export type Erasure = {
  readonly files: readonly PlannedFile[];
  readonly removes: readonly string[];
  readonly rewritten: readonly { readonly file: string; readonly rows: number }[];
  readonly left: readonly { readonly file: string; readonly why: 'named' | 'unread' }[];
};

/** Pairings of theirs that run, or are about to: these are ended first, with a day and a reason. */
export function openPairings(pairings: readonly Pairing[], ids: ReadonlySet<string>): Pairing[] {
  return pairings.filter(
    ({ state, mentor, mentee }) => holdsSeats(state) && (ids.has(mentor) || ids.has(mentee)),
  );
}

/**
 * Takes a person out of every file of a folder: records keep their rows for the sums, under a name of nobody; exports lose
 * the person's rows; renderings that name them go, since they can be made again.
 */
export async function erasurePlan(
  { folder, files: read }: OpenFolder,
  files: readonly SourceFile[],
  { erasing, today }: { readonly erasing: ErasingFrom; readonly today: Day },
): Promise<Erasure> {
  const records = [
    ...recordsWithout(folder, read, erasing),
    ...(await logsWithout(folder, files, { erasing, today })),
  ];
  const own: ReadonlySet<string> = new Set([
    ...recordNames,
    ...records.map(({ path }) => path),
    ...remembered,
  ]);
  const others: ErasedFile[] = [];
  const removes: string[] = [];
  for (const file of files) {
    if (file.path.startsWith('out/')) {
      if (await mentions(file, erasing)) removes.push(file.path);
    } else if (!own.has(file.path)) {
      const erased = await eraseFromFile(file, erasing);
      if (erased !== undefined) others.push(erased);
    }
  }
  const rewritten = others.flatMap(({ path, content, rows }) =>
    content === undefined ? [] : [{ path, content, rows }],
  );
  return {
    files: [
      ...records,
      ...rewritten.map(({ path, content }): PlannedFile => ({ path, content, kind: 'record' })),
    ],
    removes: [...others.filter(({ removed }) => removed).map(({ path }) => path), ...removes],
    rewritten: [
      ...records.filter(({ path }) => !remembered.has(path)).map(({ path }) => ({ file: path, rows: 0 })),
      ...rewritten.map(({ path, rows }) => ({ file: path, rows })),
    ],
    left: others.flatMap(({ path, left }) => (left === undefined ? [] : [{ file: path, why: left }])),
  };
}

/** What mentor itself remembers: made anew without the person. */
const remembered: ReadonlySet<string> = new Set([
  peopleSnapshotFile,
  pairingMemoryFile,
  erasedPeopleFile,
  ...rowMemoryFiles,
]);

const lockFile = 'match.lock.json';

/** What the last match rested on names people by their ids alone. */
function lockWithout(files: readonly SourceFile[], { ids, as, finder }: ErasingFrom): PlannedFile[] {
  const file = files.find(({ path }) => path === lockFile);
  if (file === undefined) return [];
  const text = new TextDecoder().decode(file.bytes);
  const renamed = [...ids].reduce((all, id) => all.replaceAll(JSON.stringify(id), JSON.stringify(as)), text);
  const content = finder.replaced(renamed, as);
  return content === text ? [] : [{ path: lockFile, content: rehashedLock(content), kind: 'record' }];
}

/** The records that name the person, without them. */
function recordsWithout(
  folder: OpenFolder['folder'],
  files: readonly SourceFile[],
  erasing: ErasingFrom,
): PlannedFile[] {
  const { program } = folder;
  const without = <T>(
    codec: RecordCodec<T>,
    file: RecordFile<T> | undefined,
    erase: EraseRow<T>,
  ): PlannedFile[] => {
    const erased = file === undefined ? undefined : eraseFromRecord(file, erase, erasing);
    return erased === undefined ? [] : [recordFile(codec, erased, program)];
  };
  const pairings = eraseFromRecord(folder.pairings, erasePairing, erasing);
  const ledger = eraseFromLedger(folder.checkIns, erasing, { program, packer: packRecords(checkInsCodec) });
  const lots = folder.lottery && eraseFromRecord(folder.lottery, eraseLot, erasing);
  return [
    ...(pairings === undefined ? [] : pairingFiles(pairings, program)),
    ...without(scheduleCodec, folder.schedule, eraseMeeting),
    ...without(goalsCodec, folder.goals, eraseGoal),
    ...without(overridesCodec, folder.overridesFile, eraseOverride),
    ...(lots === undefined ? [] : watchedFiles(lotteryCodec, lots, { program })),
    ...(ledger === undefined ? [] : watchedFiles(checkInsCodec, ledger, { program })),
    ...lockWithout(files, erasing),
    ...snapshotWithout(files, erasing),
  ];
}

/** Logs that nothing but people writes. */
async function logsWithout(
  { program }: OpenFolder['folder'],
  files: readonly SourceFile[],
  { erasing, today }: { readonly erasing: ErasingFrom; readonly today: Day },
): Promise<PlannedFile[]> {
  const without = async <T>(codec: RecordCodec<T>, erase: EraseRow<T>): Promise<PlannedFile[]> => {
    const file = files.find(({ path }) => path === codec.file);
    const [table] = file === undefined ? [] : await tablesOf(file);
    if (table === undefined) return [];
    const dates = { order: program.dates, latestYear: latestYearOn(today) };
    const read = readRecord(codec, { file: codec.file, table, problems: [] }, dates);
    const erased = eraseFromRecord(read.file, erase, erasing);
    return erased === undefined ? [] : [recordFile(codec, erased, program)];
  };
  return [...(await without(trainingCodec, eraseTraining)), ...(await without(contactsCodec, eraseContact))];
}

/** The digests of the person's answers are digests of what is to be gone. */
function snapshotWithout(files: readonly SourceFile[], { ids }: ErasingFrom): PlannedFile[] {
  const read = readSnapshot(files);
  if (read.state !== 'read') return [];
  const { fields, people } = read.snapshot;
  const kept = people.filter(({ id }) => !ids.has(id));
  if (kept.length === people.length) return [];
  return [{ path: peopleSnapshotFile, content: encodeSnapshot({ fields, people: kept }), kind: 'record' }];
}
