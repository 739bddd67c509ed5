import { leaveProgram } from '../../follow/leave-program.ts';
import type { Meeting } from '../../model/meeting.ts';
import { exitCodes, MentorError } from '../../model/mentor-error.ts';
import type { Pairing } from '../../model/pairing.ts';
import { mergeRecords } from '../../records/merge-records.ts';
import { overridesCodec } from '../../records/overrides.ts';
import { pairingsCodec } from '../../records/pairings.ts';
import { scheduleCodec } from '../../records/schedule.ts';
import { leaveSummary } from '../../report/summaries/leave-summary.ts';
import type { LeaveResult } from '../../schema/leave-result.ts';
import type { Call } from '../command-table.ts';
import { commit, locked } from '../commit.ts';
import { readDay } from '../common-options.ts';
import { openFolder } from '../open-folder.ts';
import { recordFile } from '../record-files.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, writeJson } from '../say.ts';

/** mentor leave <person>: out from that day, pairings ended, meetings cancelled, the orphaned named. */
export function run(call: Call) {
  const { on, reason } = call.options;
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
    const pairings = folder.pairings.rows.map((r) => r.record);
    const meetings = folder.schedule.rows.map((r) => r.record);
    const left = leaveProgram({
      person: person.id,
      on: day,
      reason: typeof reason === 'string' ? reason : 'left the program',
      written: call.common.today,
      pairings,
      meetings,
      overrides: folder.overrides,
    });
    const added = left.overrides
      .filter((o) => !folder.overrides.includes(o))
      .map((record) => ({ record, extra: new Map<string, string>() }));
    const overrides = { ...folder.overridesFile, rows: [...folder.overridesFile.rows, ...added] };
    const plan = {
      files: [
        recordFile(overridesCodec, overrides, folder.program, `${person.name} is out from ${day}`),
        ...(pairings.length === 0
          ? []
          : [
              recordFile(
                pairingsCodec,
                mergeRecords(folder.pairings, left.pairings, pairingKey),
                folder.program,
              ),
            ]),
        ...(meetings.length === 0
          ? []
          : [
              recordFile(
                scheduleCodec,
                mergeRecords(folder.schedule, left.meetings, meetingKey),
                folder.program,
              ),
            ]),
      ],
    };
    const wrote = await commit(call, plan, hashes);
    const ended = left.pairings.filter(
      (p) =>
        p.state === 'ended' &&
        pairings.some((b) => b.id === p.id && b.mentee === p.mentee && b.state !== 'ended'),
    );
    const dropped = pairings.filter((p) => p.state === 'draft' && !left.pairings.includes(p));
    const cancelled = left.meetings.filter(
      (m) => m.state === 'cancelled' && meetings.some((b) => b.id === m.id && b.state !== 'cancelled'),
    );
    const result: LeaveResult = {
      schema: 'mentor/leave@1',
      ...resultHead(call, folder),
      person: person.id,
      on: day,
      ended: ended.map((p) => p.id),
      dropped: dropped.map((p) => p.id),
      cancelled: cancelled.map((m) => m.id),
      orphaned: [...left.orphaned],
    };
    await sayDocument(
      call,
      leaveSummary({
        folder,
        person,
        on: day,
        ended,
        dropped,
        cancelled: cancelled.length,
        orphaned: left.orphaned,
        wrote,
        today: call.common.today,
      }),
    );
    await writeJson(call, result);
    return exitCodes.done;
  });
}

const pairingKey = (p: Pairing): string => `${p.id}\0${p.mentee}`;
const meetingKey = (m: Meeting): string => m.id;
