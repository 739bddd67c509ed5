import { type Left, leaveProgram } from '../../follow/leave-program.ts';
import { successorRefusal } from '../../follow/successor.ts';
import type { Day } from '../../model/day.ts';
import type { Meeting } from '../../model/meeting.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import { closedStates, type Pairing } from '../../model/pairing.ts';
import type { Person } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { mergeRecords } from '../../records/merge-records.ts';
import { overridesCodec } from '../../records/overrides.ts';
import { scheduleCodec } from '../../records/schedule.ts';
import { leaveSummary } from '../../report/summaries/leave-summary.ts';
import type { LeaveResult } from '../../schema/leave-result.ts';
import { successorWords } from '../../texts/successor-words.ts';
import type { Call } from '../command-entry.ts';
import { commit, locked } from '../commit.ts';
import { readDay } from '../common-options.ts';
import { exitLetterFiles } from '../exit-letter-files.ts';
import { openFolder } from '../open-folder.ts';
import { pairingFiles, recordFile } from '../record-files.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/**
 * mentor leave <person>: out from that day, their pairings ended or led on by another, meetings cancelled, the orphaned named.
 * Who decided it stands in overrides.csv beside the reason, as an audit asks of every decision taken by hand.
 */
export function run(call: Call) {
  const { on, reason, by: name, successor: next } = call.options;
  const day = typeof on === 'string' ? readDay('--on', on) : call.common.today;
  if (day > call.common.today)
    throw new MentorError(
      exitCodes.badInput,
      `${day} is still to come: until then the pairings run and the meetings stand.`,
      `Run this on the day. To keep them out of matches made until then, write the row out,<id>,,,,${day} into overrides.csv.`,
    );
  return locked(call, async () => {
    const { folder, hashes } = await openFolder(call);
    await refuseProblems(call, folder.problems);
    const person = resolvePerson(folder.cohort, String(call.args[0]));
    const successor =
      typeof next === 'string' ? successorOf(folder, { person, on: day, words: next }) : undefined;
    const by = typeof name === 'string' ? name : folder.program.coordinator?.name;
    const left = leaveProgram({
      person: person.id,
      on: day,
      reason: typeof reason === 'string' ? reason : 'left the program',
      ...(by === undefined ? {} : { by }),
      written: call.common.today,
      ...(successor === undefined ? {} : { successor: { person: successor.id, name: successor.name } }),
      format: folder.program.format,
      pairings: folder.pairings.rows.map((r) => r.record),
      meetings: folder.schedule.rows.map((r) => r.record),
      overrides: folder.overrides,
    });
    const wrote = await commit(
      call,
      {
        files: [
          ...filesOf(folder, left, `${person.name} is out from ${day}`),
          ...exitLetterFiles(
            folder,
            { after: left.pairings, asker: person.id, leaves: true },
            call.common.today,
          ),
        ],
      },
      hashes,
    );
    const changes = changesOf(folder, left);
    const result: LeaveResult = {
      schema: 'mentor/leave@1',
      ...resultHead(call, folder),
      person: person.id,
      on: day,
      ended: idsOf(changes.ended),
      ...(changes.goesOn.length === 0 ? {} : { goesOn: idsOf(changes.goesOn) }),
      ...(successor === undefined
        ? {}
        : { successor: { person: successor.id, pairings: idsOf(changes.takenOver) } }),
      dropped: idsOf(changes.dropped),
      cancelled: changes.cancelled.map((m) => m.id),
      ...(changes.moved.length === 0 ? {} : { changed: changes.moved.map((m) => m.id) }),
      ...(left.heldLater.length === 0 ? {} : { heldLater: left.heldLater.map((m) => m.id) }),
      orphaned: [...left.orphaned],
    };
    const facts = { ...changes, orphaned: left.orphaned, heldLater: left.heldLater };
    await sayDocument(
      call,
      leaveSummary({ folder, person, successor, on: day, ...facts, wrote, today: call.common.today }),
    );
    await writeJson(call, result);
    return exitCodes.done;
  });
}

function successorOf(
  { cohort, pairings, overrides }: ProgramFolder,
  { person, on, words }: { readonly person: Person; readonly on: Day; readonly words: string },
): Person {
  const successor = resolvePerson(cohort, words);
  const records = pairings.rows.map(({ record }) => record);
  const refused = successorRefusal({ person: person.id, successor, on, pairings: records, overrides });
  if (refused === undefined) return successor;
  const { message, advice } = successorWords(refused, { person: person.name, successor: successor.name });
  throw new MentorError(exitCodes.badInput, message, advice);
}

/** The records that a leaving changes; what the folder does not have yet is not begun by it. */
function filesOf(folder: ProgramFolder, left: Left, what: string) {
  const { program, pairings, schedule } = folder;
  const added = left.overrides
    .filter((o) => !folder.overrides.includes(o))
    .map((record) => ({ record, extra: new Map<string, string>() }));
  const overrides = { ...folder.overridesFile, rows: [...folder.overridesFile.rows, ...added] };
  return [
    recordFile(overridesCodec, overrides, program, what),
    ...(pairings.rows.length === 0
      ? []
      : pairingFiles(mergeRecords(pairings, left.pairings, pairingKey), program)),
    ...(schedule.rows.length === 0
      ? []
      : [recordFile(scheduleCodec, mergeRecords(schedule, left.meetings, meetingKey), program)]),
  ];
}

/** What is another than before, row by row and meeting by meeting. */
function changesOf(folder: ProgramFolder, left: Left) {
  const before = folder.pairings.rows.map((r) => r.record);
  const known = new Map(before.map((p) => [pairingKey(p), p]));
  const live = new Set(left.pairings.filter((p) => !closedStates.has(p.state)).map((p) => p.id));
  const closing = left.pairings.filter(
    (p) => p.state === 'ended' && known.get(pairingKey(p))?.state !== 'ended',
  );
  const takenOver = left.pairings.filter((p) => !known.has(pairingKey(p)));
  const succeeded = new Set(takenOver.map((p) => p.id));
  const meetings = new Map(folder.schedule.rows.map(({ record }) => [record.id, record]));
  const moved = left.meetings.filter((m) => meetings.get(m.id)?.sequence !== m.sequence);
  return {
    ended: closing.filter((p) => !live.has(p.id)),
    goesOn: closing.filter((p) => live.has(p.id) && !succeeded.has(p.id)),
    takenOver,
    dropped: before.filter((p) => p.state === 'draft' && !left.pairings.includes(p)),
    cancelled: moved.filter((m) => m.state === 'cancelled'),
    moved: moved.filter((m) => m.state !== 'cancelled' && m.pairing !== undefined),
  };
}

const idsOf = (pairings: readonly Pairing[]): string[] => [...new Set(pairings.map((p) => p.id))];
const pairingKey = (p: Pairing): string => `${p.id}\0${p.mentee}\0${p.mentor}`;
const meetingKey = (m: Meeting): string => m.id;
