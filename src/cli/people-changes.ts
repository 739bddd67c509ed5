import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { glanceAt } from '../model/person.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { comparePeople } from '../read/compare-people.ts';
import { encodeSnapshot, peopleSnapshotFile, readSnapshot, snapshotOf } from '../read/people-snapshot.ts';
import { vanishedPeople } from '../read/vanished-people.ts';
import type { PeopleChangesResult } from '../schema/people-changes.ts';
import { notCompared } from '../texts/people-changes.ts';
import type { Call } from './command-entry.ts';
import type { OpenFolder } from './open-folder.ts';

export type PeopleChanges = {
  readonly result: PeopleChangesResult;
  /** That too many are gone, if they are. */
  readonly problems: readonly Problem[];
  /** What the next run compares with; to be committed together with what was decided. */
  readonly files: () => readonly PlannedFile[];
};

/** Twice a hundred thousand digests would double the time of a check, and nobody pairs as many. */
const mostPeople = 100_000;

/**
 * The people of a folder against those of the last run that decided on them (match, schedule). Commands that decide
 * about one pairing or one person write no snapshot: they do not ask whether the file is whole, and a snapshot of theirs
 * would hide from the next match who has vanished.
 */
export function peopleChanges({ folder, files }: Pick<OpenFolder, 'folder' | 'files'>): PeopleChanges {
  const nothing = { compared: false, note: null, before: 0, joined: [], left: [], renamed: [], changed: [] };
  if (glanceAt(folder.cohort).size > mostPeople)
    return { result: { ...nothing, note: notCompared['too-many'] }, problems: [], files: () => [] };
  const last = readSnapshot(files);
  if (last.state !== 'read') {
    const note = last.state === 'absent' ? null : notCompared[last.state];
    return { result: { ...nothing, note }, problems: [], files: () => [snapshotFile(folder)] };
  }
  const now = snapshotOf(folder.cohort);
  const { joined, left, renamed, changed } = comparePeople(last.snapshot, now);
  const before = last.snapshot.people.length;
  const { people } = folder.cohort;
  const pairings = folder.pairings.rows.map(({ record }) => record);
  return {
    result: {
      compared: true,
      note: null,
      before,
      joined: [...joined],
      left: [...left],
      renamed: renamed.map((one) => ({ ...one })),
      changed: changed.map(({ id, fields }) => ({ id, fields: [...fields] })),
    },
    problems: vanishedPeople({ left, before, pairings, people }),
    files: () => [snapshotFile(folder, now)],
  };
}

function snapshotFile({ cohort }: ProgramFolder, now = snapshotOf(cohort)): PlannedFile {
  return { path: peopleSnapshotFile, content: encodeSnapshot(now), kind: 'record' };
}

/**
 * Stops a command that decides about everybody while too many have vanished, unless `--accept-vanished` gives their
 * number: typed for this one case, where --accept-refusals in a script would let every later case through as well.
 */
export async function refuseVanished(
  call: Call,
  { folder }: OpenFolder,
  changes: PeopleChanges,
): Promise<void> {
  const [vanished] = changes.problems;
  const accepted = acceptedCount(call);
  if (vanished === undefined) return;
  if (accepted === changes.result.left.length) return;
  const { refuseProblems } = await import('./refuse-problems.ts');
  await refuseProblems(call, [...folder.problems, vanished]);
}

function acceptedCount({ options }: Call): number | undefined {
  const { acceptVanished } = options;
  if (typeof acceptVanished !== 'string') return undefined;
  if (/^\d{1,9}$/.test(acceptVanished)) return Number(acceptVanished);
  throw new MentorError(
    exitCodes.badInput,
    `"${acceptVanished}" is not a number of people.`,
    'Give --accept-vanished the number that mentor check names, such as 12.',
  );
}
