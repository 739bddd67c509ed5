import type { BusyTime, Meeting } from '../../model/meeting.ts';
import { exitCodes } from '../../model/mentor-error.ts';
import { unitsById } from '../../model/pairing-unit.ts';
import type { PlannedFile } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import { safeName } from '../../model/safe-name.ts';
import { readBusyCalendar } from '../../read/busy-calendar.ts';
import { mergeRecords } from '../../records/merge-records.ts';
import { scheduleCodec } from '../../records/schedule.ts';
import { cohortCalendar, pairingCalendar, personCalendar } from '../../render/ics.ts';
import { scheduleSummary } from '../../report/summaries/schedule-summary.ts';
import { planningSpan } from '../../schedule/frame.ts';
import { type MeetingPlan, planMeetings } from '../../schedule/plan-meetings.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { counted } from '../../texts/counted.ts';
import { addSpan } from '../../time/day.ts';
import type { Call } from '../command-table.ts';
import { commitAlone } from '../commit.ts';
import { type CurrentMatch, currentMatch, recordedPairs } from '../current-match.ts';
import { readFormats } from '../document-files.ts';
import { mailFiles } from '../mail-files.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { peopleChanges, refuseVanished } from '../people-changes.ts';
import { problemResults } from '../problem-results.ts';
import { allottedPairings, recordFile } from '../record-files.ts';
import { resultHead } from '../result-head.ts';
import { sayDocument, sayProblems, writeJson } from '../say.ts';
import { scheduleRenderings } from '../schedule-renderings.ts';
import { sheetFiles } from '../sheet-files.ts';

/** mentor schedule: plans every meeting, writes the schedule, the calendars, its page, and the sheets and letters anew with their dates. */
export async function run(call: Call) {
  const formats = readFormats(call.options.format, ['html']);
  const open = await openFolder(call);
  const changes = peopleChanges(open);
  await refuseVanished(call, open, changes);
  const current = await currentMatch(call, open);
  const { folder } = open;
  const busy = busyTimes(open, call.common.today);
  if (busy.problems.length > 0) await sayProblems(call, problemResults(busy.problems));
  const people = new Map(folder.cohort.people.map((p) => [p.id, p]));
  const existing = folder.schedule.rows.map((r) => r.record);
  const span = planningSpan(folder.program, existing, call.common.today);
  const planned = planMeetings({
    program: folder.program,
    people,
    pairings: folder.pairings.rows.map((r) => r.record),
    existing,
    busy: busy.times,
    seed: folder.seed,
    today: call.common.today,
  });
  const result: ScheduleResult = {
    schema: 'mentor/schedule@1',
    ...resultHead(call, folder),
    meetings: planned.meetings.map((m) => ({
      id: m.id,
      pairing: m.pairing ?? null,
      number: m.number,
      kind: m.kind,
      start: m.start,
      end: m.end,
      people: [...m.people],
      place: m.place ?? null,
      state: m.state,
    })),
    unplaced: planned.unplaced.map(({ persons, ...u }) =>
      persons === undefined ? u : { ...u, persons: [...persons] },
    ),
    changes: planned.changes.map(({ pairing, from, to, reason, persons, ...c }) => ({
      ...c,
      pairing: pairing ?? null,
      from: from ?? null,
      to: to ?? null,
      reason: reason ?? null,
      ...(persons === undefined ? {} : { persons: [...persons] }),
    })),
    quality: { ...planned.quality },
    ...(planned.leftOut.length === 0
      ? {}
      : { leftOut: planned.leftOut.map(({ pairing, persons }) => ({ pairing, persons: [...persons] })) }),
    outsideHours: planned.outsideHours.map((o) => ({ ...o })),
    people: changes.result,
  };
  const files = [
    ...allottedPairings(open),
    recordFile(
      scheduleCodec,
      mergeRecords(folder.schedule, planned.meetings, (m) => m.id),
      folder.program,
      `${planned.meetings.length} meetings`,
    ),
    ...calendarFiles(open, planned.meetings, formats.includes('html') ? ', schedule.html' : ''),
    ...(await scheduleRenderings(call, folder, {
      result,
      meetings: planned.meetings,
      span,
      busy: busy.times,
      formats,
    })),
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

/** busy/<person>.ics, read for the time that the program takes. */
function busyTimes({ folder, files }: OpenFolder, today: string): { times: BusyTime[]; problems: Problem[] } {
  const from =
    folder.program.start !== undefined && folder.program.start < today ? folder.program.start : today;
  const window = { from, to: folder.program.end ?? addSpan(today, '12 months') };
  const read = files.flatMap((file) => {
    const owner = folder.cohort.people.find((p) => file.path === `busy/${p.id}.ics`);
    return owner === undefined
      ? []
      : [readBusyCalendar(file, { person: owner.id, zone: owner.timezone }, window)];
  });
  return { times: read.flatMap((r) => [...r.busy]), problems: read.flatMap((r) => [...r.problems]) };
}

/** One calendar a person, one a pairing, one for the cohort. `beside`: what else the folder will hold. */
function calendarFiles({ folder }: OpenFolder, meetings: readonly Meeting[], beside: string): PlannedFile[] {
  const units = unitsById(
    folder.pairings.rows.map((r) => r.record),
    folder.program.format,
  );
  const frame = { program: folder.program, people: folder.cohort.people, meetings, units };
  const file = (path: string, content: string): PlannedFile => ({
    path: `out/calendars/${path}.ics`,
    content,
    kind: 'rendering',
  });
  const busyPeople = folder.cohort.people.filter((p) => meetings.some((m) => m.people.includes(p.id)));
  const pairings = [...new Set(meetings.flatMap((m) => m.pairing ?? []))];
  return [
    {
      ...file('cohort', cohortCalendar(frame)),
      what: `${counted(busyPeople.length, 'person', 'people')}, ${counted(pairings.length, 'pairing')}, the cohort${beside}`,
    },
    ...busyPeople.map((person) =>
      file(`people/${safeName(person.name, person.id)}`, personCalendar(frame, person)),
    ),
    ...pairings.map((id) => file(`pairings/${safeName(id, id)}`, pairingCalendar(frame, id))),
  ];
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
