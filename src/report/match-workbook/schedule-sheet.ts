import type { Meeting } from '../../model/meeting.ts';
import { sortedBy } from '../../model/order.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import { stateWords } from '../../texts/state-words.ts';
import { workbookWords } from '../../texts/workbook-words.ts';
import { epochOf, instantToWall } from '../../time/zone.ts';
import type { PeopleById } from '../people-by-id.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { textCell } from './answer-cell.ts';

/** Meetings and events in order of time, by the clock of the program; a sentence where there are none yet. */
export function scheduleSheet(
  { schedule, program: { language, timezone } }: ProgramFolder,
  names: PeopleById,
): Sheet {
  const words = workbookWords(language);
  const titles = [
    words.from(timezone),
    words.to,
    words.who,
    words.kind,
    words.place,
    words.state,
    words.pairing,
    words.meeting,
  ];
  const row = (meeting: Meeting): SheetCell[] => [
    { type: 'day', day: instantToWall(meeting.start, timezone).day },
    ...[
      instantToWall(meeting.start, timezone).clock,
      instantToWall(meeting.end, timezone).clock,
      meeting.pairing === undefined
        ? words.everybody(meeting.people.length)
        : meeting.people.map(names.name).join('; '),
      words.kinds[meeting.kind],
      meeting.place ?? '',
      stateWords(language).meeting[meeting.state],
      meeting.pairing ?? '',
      meeting.id,
    ].map(textCell),
  ];
  const meetings = sortedBy(
    schedule.rows.map(({ record }) => record),
    ({ start }) => epochOf(start),
    ({ id }) => id,
  );
  return {
    name: words.sheets.schedule,
    wraps: false,
    columns: [
      { title: words.day, kind: 'day' },
      ...titles.map((title) => ({ title, kind: 'text' as const })),
    ],
    rows: meetings.length === 0 ? [[textCell(words.noMeetings)]] : meetings.map(row),
  };
}
