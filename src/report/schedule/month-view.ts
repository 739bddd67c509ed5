import type { Day } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Meeting, MeetingKind } from '../../model/meeting.ts';
import { sortedBy } from '../../model/order.ts';
import { counted } from '../../texts/counted.ts';
import { milestoneName } from '../../texts/milestone-words.ts';
import { englishUnits, unitNoun } from '../../texts/schedule-words/unit-nouns.ts';
import { waveWords } from '../../texts/wave-words.ts';
import { addDays, addSpan, formatDay, formatMonth, formatWeekdayAndDay, weekdayOf } from '../../time/day.ts';
import { instantToWall } from '../../time/zone.ts';
import type { Block, CalendarDay, Document, Section } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { nextSection, plain, summaryDocument } from '../summaries/summary-parts.ts';
import { milestoneStretches } from './milestones-row.ts';
import { type Month, type MonthDay, type MonthInput, monthDays, type NamedEvent } from './month-days.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Kinds of meetings that a coordinator looks out for: its word in the column of a day, and what that means. */
const markedKinds: readonly (readonly [kind: MeetingKind, word: string, meaning: string])[] = [
  ['first', 'first', 'first meetings'],
  ['review', 'review', 'agreement reviews'],
  ['mid-point', 'middle', 'mid-point reviews'],
  ['closing', 'closing', 'closing meetings'],
];

/** One month of schedule.csv as it stands: a grid of days, what its words mean, and the events and dates one by one. */
export function monthDocument(input: MonthInput): Document {
  const { folder, month, today } = input;
  const days = monthDays(input);
  const drawn = days.map((day) => calendarDay(day, today));
  const after = addSpan(`${month}-01`, '1 month').slice(0, 7);
  return summaryDocument({
    program: folder.program.name,
    title: 'Month',
    asOf: today,
    lead: leadWords(input, days),
    sections: [
      plain('month', calendarBlock(drawn)),
      plain('legend', { kind: 'note', text: [{ quiet: legendWords(input, days) }] }),
      ...datesSection(input, days),
      ...nextSection([
        input.meetings.length === 0
          ? { command: 'mentor schedule', what: 'plans the meetings' }
          : { command: `mentor schedule --month ${after}`, what: 'the month after' },
      ]),
    ],
  });
}

function leadWords({ folder, meetings, month }: MonthInput, days: readonly MonthDay[]): string {
  const all = days.flatMap((day) => day.meetings);
  const events = days.flatMap((day) => day.events);
  const name = monthName(month);
  if (meetings.length === 0) return `${name}: nothing is planned yet, schedule.csv holds no meeting.`;
  if (all.length + events.length === 0) return `${name}: no meetings. ${reachWords(meetings)}`;
  const units = new Set(all.map(({ pairing }) => pairing)).size;
  const held =
    all.length === 0
      ? []
      : [`${counted(all.length, 'meeting')} of ${englishUnits(unitNoun(folder.program.format), units)}`];
  const shared = events.length === 0 ? [] : [counted(events.length, 'event')];
  return `${name}: ${[...held, ...shared].join(', ')}.`;
}

const monthName = (month: Month): string => `${formatMonth(`${month}-01`)} ${month.slice(0, 4)}`;

/** From when to when something is planned, for a month without meetings. */
function reachWords(meetings: readonly Meeting[]): string {
  const days = sortedBy(
    meetings.flatMap(({ state, start }) => (state === 'cancelled' ? [] : [start.slice(0, 10)])),
    (day) => day,
  );
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined
    ? 'Everything that was planned is cancelled.'
    : `The schedule runs from ${formatDay(first)} to ${formatDay(last)}.`;
}

/** A day's column: whether anybody is away, the events by name, how many meet, and what is special about it. */
function calendarDay(input: MonthDay, today: Day): CalendarDay {
  const { day, meetings, events, off, holidays } = input;
  const count = (many: number, word: string) => (many === 0 ? [] : [{ text: `${many}\u00a0${word}` }]);
  const of = (test: (meeting: Meeting) => boolean): number => meetings.filter(test).length;
  const away = holidays.reduce((sum, [, people]) => sum + people, 0);
  return {
    number: Number(day.slice(8)),
    weekday: weekdayOf(day),
    isToday: day === today,
    isOff: off !== undefined,
    lines: [
      ...(off === undefined ? [] : [{ text: 'off' }]),
      ...count(away, 'off'),
      ...events.map(({ name }) => ({ text: name, short: 'event', isStrong: true })),
      ...count(meetings.length, meetings.length === 1 ? 'meets' : 'meet'),
      ...markedKinds.flatMap(([kind, word]) =>
        count(
          of((meeting) => meeting.kind === kind),
          word,
        ),
      ),
      ...count(
        of(({ state }) => state === 'missed'),
        'missed',
      ),
    ],
  };
}

/** The grid; a screen too narrow for it lists the days on which there is something. */
function calendarBlock(days: readonly CalendarDay[]): Block {
  const said = days.filter(({ lines }) => lines.length > 0);
  return {
    kind: 'calendar',
    weekdays,
    days,
    table: {
      id: 'month-days',
      caption: '',
      layout: 'tight',
      columns: ['day', 'what'].map((id) => ({ id, title: '', numeric: false })),
      rows: said.map(({ number, weekday, isToday, lines }) => ({
        cells: [
          {
            type: 'text',
            text: `${weekdays[weekday - 1] ?? ''} ${isToday === true ? `[${number}]` : number}`,
          },
          { type: 'text', text: lines.map(({ text }) => text).join(', ') },
        ],
      })),
    },
  };
}

/** What the words of the columns mean, as far as they stand there. */
function legendWords({ folder, today }: MonthInput, days: readonly MonthDay[]): string {
  const all = days.flatMap(({ meetings }) => meetings);
  const kinds = markedKinds.filter(([kind]) => all.some((meeting) => meeting.kind === kind));
  const among = kinds.map(([, word, meaning]) => `${word} = ${meaning}`);
  const parts = [
    `Days on the clock of ${cityOf(folder.program.timezone)}`,
    ...(days.some(({ day }) => day === today) ? [`[${Number(today.slice(8))}] = today`] : []),
    ...(all.length === 0 ? [] : [['meet = meetings', ...among].join(', ')]),
    ...(all.some(({ state }) => state === 'missed') ? ['missed = marked as missed'] : []),
    ...(days.some(({ off }) => off !== undefined) ? ['off = nobody is to meet'] : []),
    ...(days.some(({ holidays }) => holidays.length > 0) ? ['a number off = people on holiday'] : []),
  ];
  return `${parts.join('; ')}.`;
}

type Dated = { readonly from: Day; readonly to: Day; readonly words: string };

/** What the month holds beside the meetings of units, in order of day. */
function datesSection(input: MonthInput, days: readonly MonthDay[]): Section[] {
  const first = days[0]?.day ?? input.today;
  const last = days.at(-1)?.day ?? input.today;
  const dates = sortedBy(
    [
      ...programDates(input),
      ...days.flatMap(({ day, events }) =>
        events.map((event) => ({
          from: day,
          to: day,
          words: eventWords(event, input.folder.program.timezone),
        })),
      ),
      ...input.folder.program.meetings.blackout.map(({ from, to, why }) => ({
        ...{ from, to },
        words: `nobody is to meet: ${why}`,
      })),
      ...holidayDates(days),
      ...waveDates(input),
      ...milestoneDates(input),
    ].filter(({ from, to }) => from <= last && to >= first),
    ({ from }) => from,
    ({ to }) => to,
    ({ words }) => words,
  );
  if (dates.length === 0) return [];
  const items = dates.map(({ from, to, words }) => ({ term: stretchWords(from, to), text: [words] }));
  return [{ id: 'dates', title: 'Events and dates', blocks: [{ kind: 'facts', items }] }];
}

/** `Mon 2 March`, `Mon 3 to Fri 14 August`, `Mon 21 December to Sun 3 January`. */
function stretchWords(from: Day, to: Day): string {
  const [end, start] = [to, from].map((day) => formatWeekdayAndDay(day).replace(/ \d{4}$/, ''));
  if (from === to) return end ?? '';
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${(start ?? '').replace(/ \S+$/, '')} to ${end}`
    : `${start} to ${end}`;
}

function programDates({ folder: { program } }: MonthInput): Dated[] {
  const on = (day: Day | undefined, words: string): Dated[] =>
    day === undefined ? [] : [{ from: day, to: day, words }];
  return [...on(program.start, 'the program begins'), ...on(program.end, 'the program ends')];
}

/** `Kick-off, 13:00 to 14:30, 63 people`. */
function eventWords({ name, start, end, people }: NamedEvent, zone: string): string {
  const [from, to] = [start, end].map((instant) => instantToWall(instant, zone).clock);
  return `${name}, ${from} to ${to}, ${counted(people.length, 'person', 'people')}`;
}

/** Holidays by name; one that lasts several days, such as Eid, stands once for each stretch of days. */
function holidayDates(days: readonly MonthDay[]): Dated[] {
  const all = days.flatMap(({ day, holidays }) => holidays.map(([name, people]) => ({ day, name, people })));
  return [...groupBy(all, ({ name, people }) => `${people}\0${name}`).values()].flatMap((same) => {
    const stretches: Dated[] = [];
    for (const { day, name, people } of same) {
      const open = stretches.at(-1);
      const words = `${name}: ${counted(people, 'person has', 'people have')} the day off`;
      if (open !== undefined && addDays(open.to, 1) === day) stretches.splice(-1, 1, { ...open, to: day });
      else stretches.push({ from: day, to: day, words });
    }
    return stretches;
  });
}

/** The day a check-in opens for the first unit, and to when it opens for the last. */
function waveDates({ folder, waves }: MonthInput): Dated[] {
  const noun = unitNoun(folder.program.format);
  return waves.map(({ wave, opens, lastOpens }) => ({
    ...{ from: opens, to: lastOpens },
    words: `check-in ${waveWords(wave, 'en')} opens${opens === lastOpens ? '' : `, from the first ${noun} to the last`}`,
  }));
}

/** The days on which a milestone falls due, from the first unit to the last. */
function milestoneDates({ folder, milestones }: MonthInput): Dated[] {
  const noun = unitNoun(folder.program.format);
  return milestoneStretches(milestones).map(({ name, from, to }) => ({
    ...{ from, to },
    words: `${milestoneName(name, 'en')} falls due${from === to ? '' : `, from the first ${noun} to the last`}`,
  }));
}
