import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import { titleOf } from '../../model/meeting-agendas.ts';
import { sortedBy } from '../../model/order.ts';
import type { Person } from '../../model/person.ts';
import { cadenceWords } from '../../texts/cadence-words.ts';
import { listed } from '../../texts/counted.ts';
import { milestoneName } from '../../texts/milestone-words.ts';
import { calledName } from '../../texts/person-names.ts';
import { sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import { formatDay, formatWeekdayAndDay, weekdayOf } from '../../time/day.ts';
import { epochOf, instantToWall } from '../../time/zone.ts';
import type { Block, Cell, Section, Table } from '../document.ts';
import { repeatedSection } from '../repeated-section.ts';
import { meetsAll, type SheetInput, soleOf } from './sheet-input.ts';
import { cityOf } from './sheet-person.ts';
import { prose } from './sheet-sections.ts';

/** The first dates in both local times and the rhythm after them; before there is a schedule, when the dates will come. */
export function datesSection(input: SheetInput): Section {
  const { title } = wordsOf(input);
  const planned = plannedMeetings(input);
  const first = firstOf(planned, input);
  if (first.length === 0 && input.leftOut === true)
    return { id: 'dates', title, blocks: [prose(wordsOf(input).leftOut)] };
  if (first.length === 0 && input.noHours === true) return { id: 'dates', title, blocks: [ownDates(input)] };
  if (first.length === 0)
    return repeatedSection(input.folder.program, `dates ${input.guide.language} ${input.today}`, () => ({
      id: 'dates',
      title,
      blocks: [comingDates(input)],
    }));
  return {
    id: 'dates',
    title,
    blocks: [{ kind: 'table', table: datesTable(first, input) }, ...afterwards(planned, first, input)],
  };
}

/** Whether dates can be named yet. */
export const hasDates = ({ meetings }: SheetInput): boolean => meetings.some(isPlanned);

const isPlanned = ({ state, pairing }: Meeting): boolean =>
  pairing !== undefined && (state === 'planned' || state === 'moved');

const wordsOf = ({ guide }: SheetInput) => sheetWords(guide.language).dates;
const cityWords = (zone: string, { guide }: SheetInput): string =>
  sheetWords(guide.language).person.city(cityOf(zone));

function plannedMeetings({ meetings }: SheetInput): readonly Meeting[] {
  return sortedBy(
    meetings.filter((m) => m.state === 'planned' || m.state === 'moved'),
    (m) => epochOf(m.start),
    (m) => m.id,
  );
}

/** Three meetings with one partner, two with each of several; and the events that come before the last of them. */
function firstOf(planned: readonly Meeting[], input: SheetInput): readonly Meeting[] {
  const each = meetsAll(input) ? 3 : 2;
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
  const { person, partners, folder } = input;
  const words = wordsOf(input);
  const zones = new Set(partners.map((p) => p.person.timezone));
  const apart = zones.size > 1 || !zones.has(person.timezone);
  const columns = [words.what, words.date, words.yourTime, ...(apart ? [theirColumn(input)] : [])];
  const never = !meetsAll(input) && folder.program.meetings.limits.mentor_per_day === 1 ? words.oneADay : '';
  return {
    id: 'first-dates',
    caption: words.caption(cityWords(person.timezone, input)),
    measure: `${never}${words.invitations}`,
    layout: 'stack',
    columns: columns.map((title, i) => ({ id: `c${i}`, title, numeric: false })),
    rows: meetings.map((meeting) => {
      const start = instantToWall(meeting.start, person.timezone);
      const end = instantToWall(meeting.end, person.timezone);
      const cells: Cell[] = [
        what(meeting, input),
        formatWeekdayAndDay(start.day, input.guide.language),
        words.times(start.clock, end.clock),
      ].map((text) => ({ type: 'text', text }));
      return { cells: apart ? [...cells, { type: 'text', text: theirTime(meeting, input) }] : cells };
    }),
  };
}

function theirColumn(input: SheetInput): string {
  const sole = soleOf(input);
  if (sole === undefined) return wordsOf(input).theirTime();
  return wordsOf(input).theirTime({
    name: calledName(sole.name, input.guide.language),
    city: cityWords(sole.timezone, input),
  });
}

function what(meeting: Meeting, input: SheetInput): string {
  const { folder, guide } = input;
  const words = wordsOf(input);
  if (meeting.pairing === undefined) {
    const event = meeting.agenda ?? folder.program.meetings.events[meeting.number - 1]?.name;
    return words.everyone(event ?? words.event);
  }
  const names = meetsAll(input)
    ? []
    : partnersIn(meeting, input).map((p) => calledName(p.name, guide.language));
  const title = titleOf(meeting.agenda, guide.agendaTitles);
  const numbered = words.meeting(meeting.number, names);
  return [
    title === undefined ? numbered : `${numbered}: ${title}`,
    ...milestonesAt(meeting, input),
    ...(meeting.place === undefined ? [] : [meeting.place]),
  ].join(', ');
}

/** What is to be reached at a meeting. Nobody signs or looks up an agreement that is only said aloud. */
function milestonesAt({ id }: Meeting, { guide, milestones = [] }: SheetInput): readonly string[] {
  const isSigned = guide.signed && guide.agreement.length > 0;
  return milestones
    .filter(({ name, meeting }) => meeting === id && (isSigned || !/^agreement( review)?$/.test(name)))
    .map(({ name }) => milestoneName(name, guide.language));
}

function partnersIn(meeting: Meeting, input: SheetInput): readonly Person[] {
  const partners = input.partners.map((p) => p.person);
  const there = partners.filter((p) => meeting.people.includes(p.id));
  return there.length === 0 ? partners : there;
}

/** The clock of the partner; of several the hours of each, where their zones differ. */
function theirTime(meeting: Meeting, input: SheetInput): string {
  const { language } = input.guide;
  const words = wordsOf(input);
  const own = instantToWall(meeting.start, input.person.timezone).day;
  const times = partnersIn(meeting, input).map((partner) => {
    const wall = instantToWall(meeting.start, partner.timezone);
    return wall.day === own
      ? words.clock(wall.clock)
      : words.clockOn(wall.clock, formatDay(wall.day, language));
  });
  return listed([...new Set(times)], language);
}

/** How it goes on, and when it rests. */
function afterwards(
  planned: readonly Meeting[],
  first: readonly Meeting[],
  input: SheetInput,
): readonly Block[] {
  const { program } = input.folder;
  const { language } = input.guide;
  const later = planned.filter((m) => m.pairing !== undefined && !first.includes(m));
  if (later.length === 0) return [];
  const slots = new Map(later.map((m) => slotOf(m, input.person)).map((s) => [`${s.weekday} ${s.clock}`, s]));
  const [slot] = slots.size === 1 && meetsAll(input) ? slots.values() : [];
  const words = wordsOf(input).after({
    cadence: cadenceWords(program.meetings.every, language),
    several: !meetsAll(input),
    slot,
    end: program.end === undefined ? undefined : formatDay(program.end, language),
  });
  const pauses = pauseWords(later, input);
  return [prose(words, ...(pauses === '' ? [] : [` ${pauses}`]))];
}

function slotOf(meeting: Meeting, person: Person) {
  const { day, clock } = instantToWall(meeting.start, person.timezone);
  return { weekday: weekdayOf(day), clock };
}

/** More stretches than these make a calendar of their own. */
const mostPauses = 3;

/** The stretches without meetings before the last one. */
function pauseWords(later: readonly Meeting[], input: SheetInput): string {
  const words = wordsOf(input);
  const { language } = input.guide;
  const last = later.at(-1)?.start.slice(0, 10) ?? '';
  const pauses = sortedBy(
    input.folder.program.meetings.blackout.filter(({ from, to }) => to >= input.today && from <= last),
    ({ from }) => from,
    ({ to }) => to,
  );
  if (pauses.length === 0) return '';
  if (pauses.length > mostPauses) return words.manyPauses;
  return words.pauses(
    pauses.map(({ from, to, why }) => ({
      why,
      days:
        from === to ? [formatDay(to, language)] : [shortened(from, to, language), formatDay(to, language)],
    })),
  );
}

/** The first day of a stretch without what the last day says too: `3` of 3 to 14 August 2026. */
function shortened(from: string, to: string, language: Language): string {
  const words = formatDay(from, language);
  if (from.slice(0, 7) === to.slice(0, 7)) return words.split(' ', 1).join('');
  return from.slice(0, 4) === to.slice(0, 4) ? words.slice(0, -5) : words;
}

/** None will come: they find their first date themselves. */
function ownDates({ folder, partners, together, guide: { language } }: SheetInput): Block {
  const { first_within: within, every } = folder.program.meetings;
  const { noHours, noHoursTogether } = sheetWords(language).dates;
  const several = partners.length > 1;
  const cadence = cadenceWords(every, language);
  return prose(
    together === true && several
      ? noHoursTogether({ within, cadence })
      : noHours({ several, within, cadence }),
  );
}

function comingDates({ folder, today, guide }: SheetInput): Block {
  const { language } = guide;
  const { start, meetings } = folder.program;
  return prose(
    sheetWords(language).dates.coming({
      start: start !== undefined && start > today ? formatDay(start, language) : undefined,
      within: meetings.first_within,
      cadence: cadenceWords(meetings.every, language),
    }),
  );
}
