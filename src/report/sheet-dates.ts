import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { Person } from '../model/person.ts';
import { cadenceWords } from '../texts/cadence-words.ts';
import { listed } from '../texts/counted.ts';
import { firstName, possessive } from '../texts/person-names.ts';
import { formatDay, formatWeekdayAndDay, weekdayOf } from '../time/day.ts';
import { epochOf, instantToWall } from '../time/zone.ts';
import type { Block, Cell, Section, Table } from './document.ts';
import { sharedSection } from './shared-section.ts';
import type { SheetInput } from './sheet-input.ts';
import { cityOf } from './sheet-person.ts';

const weekdays = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** The first dates in both local times and the rhythm after them; before there is a schedule, when the dates will come. */
export function datesSection(input: SheetInput): Section {
  const planned = sortedBy(
    input.meetings.filter((m) => m.state === 'planned' || m.state === 'moved'),
    (m) => epochOf(m.start),
    (m) => m.id,
  );
  const first = firstOf(planned, input);
  const section = (blocks: Block[]): Section => ({ id: 'dates', title: 'Your first dates', blocks });
  if (first.length === 0)
    return sharedSection(input.folder.program, `coming dates ${input.today}`, () =>
      section([comingDates(input)]),
    );
  return section([{ kind: 'table', table: datesTable(first, input) }, ...afterwards(planned, first, input)]);
}

/** Three meetings with one partner, two with each of several; and the events that come before the last of them. */
function firstOf(planned: readonly Meeting[], { partners }: SheetInput): readonly Meeting[] {
  const each = partners.length === 1 ? 3 : 2;
  const count = new Map<string, number>();
  const ids = new Set<string>();
  for (const meeting of planned) {
    if (meeting.pairing === undefined) continue;
    const seen = (count.get(meeting.pairing) ?? 0) + 1;
    count.set(meeting.pairing, seen);
    if (seen <= each) ids.add(meeting.id);
  }
  const last = planned.findLastIndex((m) => ids.has(m.id));
  return planned.filter((m, i) => ids.has(m.id) || (m.pairing === undefined && i <= last));
}

function datesTable(meetings: readonly Meeting[], input: SheetInput): Table {
  const { person, partners } = input;
  const single = partners.length === 1 ? partners[0] : undefined;
  const theirs = single === undefined ? 'Their time' : `${possessive(firstName(single.person.name))} time`;
  const zones = new Set(partners.map((p) => p.person.timezone));
  const apart = zones.size > 1 || !zones.has(person.timezone);
  const columns = ['What', 'Date', 'Your time', ...(apart ? [theirs] : [])];
  return {
    id: 'first-dates',
    caption: `Your time, ${cityOf(person.timezone)}`,
    measure: 'The invitations are in the calendar file that comes with this sheet.',
    layout: 'stack',
    columns: columns.map((title, i) => ({ id: `c${i}`, title, numeric: false })),
    rows: meetings.map((meeting) => {
      const start = instantToWall(meeting.start, person.timezone);
      const end = instantToWall(meeting.end, person.timezone);
      const cells: Cell[] = [
        what(meeting, input),
        formatWeekdayAndDay(start.day),
        `${start.clock} to ${end.clock}`,
      ].map((text) => ({ type: 'text', text }));
      return { cells: apart ? [...cells, { type: 'text', text: theirTime(meeting, input) }] : cells };
    }),
  };
}

function what(meeting: Meeting, input: SheetInput): string {
  if (meeting.pairing === undefined) {
    const event = input.folder.program.meetings.events[meeting.number - 1];
    return `${event?.name ?? 'Event'}, everyone`;
  }
  const name =
    input.partners.length === 1
      ? `Meeting ${meeting.number}`
      : `${partnersIn(meeting, input)
          .map((p) => firstName(p.name))
          .join(' and ')}, meeting ${meeting.number}`;
  return meeting.place === undefined ? name : `${name}, ${meeting.place}`;
}

function partnersIn(meeting: Meeting, input: SheetInput): readonly Person[] {
  const partners = input.partners.map((p) => p.person);
  const there = partners.filter((p) => meeting.people.includes(p.id));
  return there.length === 0 ? partners : there;
}

/** The clock of the partner; of several the hours of each, where their zones differ. */
function theirTime(meeting: Meeting, input: SheetInput): string {
  const own = instantToWall(meeting.start, input.person.timezone).day;
  const times = partnersIn(meeting, input).map((partner) => {
    const wall = instantToWall(meeting.start, partner.timezone);
    return wall.day === own ? wall.clock : `${wall.clock} on ${formatDay(wall.day)}`;
  });
  return listed([...new Set(times)]);
}

function afterwards(
  planned: readonly Meeting[],
  first: readonly Meeting[],
  { folder, person, partners }: SheetInput,
): Block[] {
  const { program } = folder;
  const later = planned.filter((m) => m.pairing !== undefined && !first.includes(m));
  if (later.length === 0) return [];
  const slots = new Set(later.map((m) => slotOf(m, person)));
  const slot = slots.size === 1 && partners.length === 1 ? `, ${[...slots][0]}` : '';
  const each = partners.length === 1 ? '' : ' with each of them';
  const end = program.end === undefined ? '' : `, until ${formatDay(program.end)}`;
  return [
    { kind: 'prose', text: [`After that, ${cadenceWords(program.meetings.every)}${each}${slot}${end}.`] },
  ];
}

function slotOf(meeting: Meeting, person: Person): string {
  const wall = instantToWall(meeting.start, person.timezone);
  return `${weekdays[weekdayOf(wall.day) - 1]} at ${wall.clock}`;
}

function comingDates({ folder, today }: SheetInput): Block {
  const { start, meetings } = folder.program;
  const when =
    start !== undefined && start > today
      ? ` before the program begins on ${formatDay(start)}`
      : ' as soon as the meetings are planned';
  return {
    kind: 'prose',
    text: [
      `The dates come with a calendar file${when}. The first meeting falls within ${meetings.first_within} of the start; after that you meet ${cadenceWords(meetings.every)}.`,
    ],
  };
}
