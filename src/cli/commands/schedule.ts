import { exitCodes } from '../../model/mentor-error.ts';
import type { PlannedFile } from '../../model/plan.ts';
import type { BusyReading } from '../../read/busy-calendar.ts';
import { readBusyCalendars } from '../../read/busy-calendars.ts';
import { mergeRecords } from '../../records/merge-records.ts';
import { scheduleCodec } from '../../records/schedule.ts';
import { datesToSend } from '../../report/schedule/due-dates.ts';
import { scheduleSummary } from '../../report/summaries/schedule-summary.ts';
import { planningSpan } from '../../schedule/frame.ts';
import { type MeetingPlan, planMeetings } from '../../schedule/plan-meetings.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { counted } from '../../texts/counted.ts';
import { calendarFiles } from '../calendar-files.ts';
import type { Call } from '../command-entry.ts';
import { commitAlone } from '../commit.ts';
import { type CurrentMatch, currentMatch, recordedPairs } from '../current-match.ts';
import { daysOffOf } from '../days-off.ts';
import { mailFiles } from '../mail-files.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { peopleChanges, refuseVanished } from '../people-changes.ts';
import { planResult } from '../plan-result.ts';
import { problemResults } from '../problem-results.ts';
import { allottedPairings, recordFile } from '../record-files.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, sayProblems, writeJson } from '../say.ts';
import { asksForMonth, showMonth } from '../schedule-month.ts';
import { organizerOf, readScheduleOptions } from '../schedule-options.ts';
import { schedulePageInput, scheduleRenderings } from '../schedule-renderings.ts';
import { sheetFiles } from '../sheet-files.ts';

/** mentor schedule: plans every meeting, writes the schedule, the calendars, its page, and the sheets and letters anew with their dates. */
export async function run(call: Call) {
  if (asksForMonth(call)) return showMonth(call, await openFolder(call));
  const options = readScheduleOptions(call);
  const open = await openFolder(call);
  const changes = peopleChanges(open);
  await refuseVanished(call, open, changes);
  const current = await currentMatch(call, open);
  const { folder } = open;
  const organizer = options.mailed.length === 0 ? undefined : organizerOf(folder.program);
  const people = new Map(folder.cohort.people.map((p) => [p.id, p]));
  const existing = folder.schedule.rows.map((r) => r.record);
  const span = planningSpan(folder.program, existing, call.common.today);
  const busy = busyTimes(open, call.common.today, span.end);
  if (busy.problems.length > 0) await sayProblems(call, problemResults(busy.problems));
  const off = await daysOffOf(folder, span);
  const planned = planMeetings({
    program: folder.program,
    people,
    pairings: folder.pairings.rows.map((r) => r.record),
    existing,
    busy: busy.busy,
    ...(off === undefined ? {} : { daysOff: off.daysOff }),
    rooms: folder.rooms,
    seed: folder.seed,
    today: call.common.today,
  });
  const result: ScheduleResult = {
    schema: 'mentor/schedule@1',
    ...resultHead(call, folder),
    ...planResult(planned),
    people: changes.result,
  };
  const page = schedulePageInput(call, folder, {
    result,
    meetings: planned.meetings,
    off,
    span,
    busy: busy.busy,
  });
  const files = [
    ...allottedPairings(open),
    recordFile(
      scheduleCodec,
      mergeRecords(folder.schedule, planned.meetings, (m) => m.id),
      folder.program,
      `${planned.meetings.length} meetings`,
    ),
    ...calendarFiles({
      folder,
      meetings: planned.meetings,
      changes: planned.changes,
      today: call.common.today,
      dates: datesToSend(page),
      options,
      ...(organizer === undefined ? {} : { organizer }),
      beside: options.formats.includes('html') ? ['schedule.html'] : [],
    }),
    ...(await scheduleRenderings(page, options.formats)),
    ...renewedPapers(open, current, planned),
    ...changes.files(),
  ];
  const wrote = await commitAlone(
    call,
    { files, replaces: ['out/calendars', 'out/match/mail'] },
    open.hashes,
  );
  await sayDocument(call, scheduleSummary({ folder, result, wrote, span, today: call.common.today }));
  await writeJson(call, result);
  return exitCodes.done;
}

/** The calendars in busy/, read for the time that the program takes. */
function busyTimes({ folder, files }: OpenFolder, today: string, to: string): BusyReading {
  const { program, cohort } = folder;
  const from = program.start !== undefined && program.start < today ? program.start : today;
  return readBusyCalendars(files, cohort.people, { from, to });
}

/** The sheets and the letters carry the first dates: they are made again for the pairs that stand. */
function renewedPapers({ folder }: OpenFolder, current: CurrentMatch, planned: MeetingPlan): PlannedFile[] {
  const unplaced = new Set(planned.unplaced.map(({ pairing }) => pairing));
  const run = {
    folder,
    current,
    pairs: recordedPairs(current, folder),
    meetings: planned.meetings,
    unplaced,
  };
  const sheets = sheetFiles(run);
  const mails = mailFiles({ ...run, sheets }, { drafts: true, merge: true, besideSheets: true });
  const what = [counted(sheets.length, 'sheet'), ...(mails.what === undefined ? [] : [mails.what])].join(
    ', ',
  );
  const [first, ...others] = [...sheets, ...mails.files];
  return first === undefined ? [] : [{ ...first, what }, ...others];
}
