import { sortedBy } from '../../model/order.ts';
import { formatDay, formatWeekdayAndDay } from '../../time/day.ts';
import type { Document, Section, Table } from '../document.ts';
import { spanWords } from './day-words.ts';
import { handbookDocument, prose, wordsOf } from './handbook-document.ts';
import type { HandbookInput } from './handbook-input.ts';
import { type TimelineEntry, timelineEntries } from './timeline-entries.ts';
import { meetingDays } from './wave-days.ts';

/** All dates of a program before anybody's calendar is known: before it, during it, after it, and the meetings of a pair. */
export function timelinePage(input: HandbookInput): Document {
  const words = wordsOf(input);
  const { title, lead, parts } = words.timeline;
  const { start, end, program } = input;
  const { language } = program;
  const entries = sortedBy(
    timelineEntries(input),
    ({ days }) => days.from,
    ({ days }) => days.to ?? days.from,
    ({ what }) => what,
  );
  const part = (id: keyof typeof parts, own: readonly TimelineEntry[]): Section[] =>
    own.length === 0
      ? []
      : [{ id, title: parts[id], blocks: [{ kind: 'table', table: datesTable(id, own, input) }] }];
  return handbookDocument(input, {
    kind: 'report',
    title,
    lead: [lead(formatDay(start, language), formatDay(end, language))],
    sections: [
      ...part(
        'before',
        entries.filter(({ days }) => days.from < start),
      ),
      ...part(
        'during',
        entries.filter(({ days }) => days.from >= start && days.from <= end),
      ),
      ...part(
        'after',
        entries.filter(({ days }) => days.from > end),
      ),
      ...meetingsSection(input),
    ],
  });
}

function datesTable(
  id: 'before' | 'during' | 'after',
  entries: readonly TimelineEntry[],
  input: HandbookInput,
): Table {
  const { columns, captions } = wordsOf(input).timeline;
  return {
    id: `dates-${id}`,
    caption: captions[id],
    layout: 'stack',
    columns: [
      { id: 'when', title: columns.when, numeric: false },
      { id: 'what', title: columns.what, numeric: false },
      { id: 'who', title: columns.who, numeric: false },
    ],
    rows: entries.map(({ days, what, who }, at) => ({
      id: `${id}-${at + 1}`,
      cells: [
        { type: 'text', text: spanWords(days, input.program.language) },
        { type: 'text', text: what },
        { type: 'text', text: who },
      ],
    })),
  };
}

/** What each meeting is about, and on which day at the latest a pair that keeps to the rhythm comes to it. */
function meetingsSection(input: HandbookInput): readonly Section[] {
  const { meetings } = input.content;
  if (meetings.length === 0) return [];
  const { title, text, caption, columns } = wordsOf(input).timeline.meetings;
  const { language } = input.program;
  const days = meetingDays(input);
  return [
    {
      id: 'meetings',
      title,
      blocks: [
        prose(text),
        {
          kind: 'table',
          table: {
            id: 'meetings',
            caption,
            layout: 'tight',
            columns: [
              { id: 'number', title: columns.number, numeric: false },
              { id: 'about', title: columns.about, numeric: false },
              { id: 'by', title: columns.by, numeric: false },
            ],
            rows: meetings.map((meeting, at) => ({
              id: `meeting-${meeting.number}`,
              cells: [
                { type: 'text', text: String(meeting.number) },
                { type: 'text', text: meeting.title },
                { type: 'text', text: formatWeekdayAndDay(days[at] ?? input.end, language) },
              ],
            })),
          },
        },
      ],
    },
  ];
}
