import { sortedBy } from '../../model/order.ts';
import { roundOf } from '../../model/pairing-unit.ts';
import { formatWeekdayAndDay } from '../../time/day.ts';
import { parseLength } from '../../time/grammar.ts';
import { instantToWall } from '../../time/zone.ts';
import type { Cell, Document, Section, Table } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { type Round, roundsOf, sharedTime, timeOf } from './rounds.ts';
import {
  type PlannedMeeting,
  type SchedulePageInput,
  type ScheduleView,
  scheduleView,
} from './schedule-view.ts';

type Sides = { readonly mentee: string; readonly mentor: string };
type Door = ScheduleView & {
  /** Who stands on which side of a talk's row. */
  readonly sidesOf: (talk: PlannedMeeting) => Sides;
  /** Whether some people stand on either side in turn: then there is no side that stays where it is. */
  readonly areEquals: boolean;
};

function doorView(input: SchedulePageInput): Door {
  const view = scheduleView(input);
  const rows = view.folder.pairings.rows.flatMap(({ record }) =>
    roundOf(record) === undefined ? [] : [record],
  );
  const key = (round: number | undefined, people: readonly string[]): string =>
    [round, ...sortedBy(people, (id) => id)].join('\0');
  const sides = new Map(rows.map((row) => [key(roundOf(row), [row.mentee, row.mentor]), row]));
  const mentors = new Set(rows.map(({ mentor }) => mentor));
  return {
    ...view,
    sidesOf: ({ number, people: [mentee = '', mentor = ''] }) =>
      sides.get(key(number, [mentee, mentor])) ?? { mentee, mentor },
    areEquals: rows.some(({ mentee }) => mentors.has(mentee)),
  };
}

/**
 * The page for the door of a rotation: round by round who talks with whom and where, a sheet of paper each. Everybody who
 * moves finds their own name in the first column; where all are on both sides, that is everybody. Undefined where the
 * program has no rotation with a talk in it.
 */
export function roundsDocument(input: SchedulePageInput): Document | undefined {
  const view = doorView(input);
  const rounds = roundsOf(view);
  const [first] = rounds;
  if (first === undefined) return undefined;
  const { words, language, folder } = view;
  return {
    kind: 'poster',
    program: folder.program.name,
    title: words.doorTitle,
    lead: [leadOf(view, rounds)],
    audience: 'public',
    audienceNote: words.doorNote,
    asOf: input.today,
    language,
    sections: rounds.map((round) => roundSection(view, round, round !== first)),
    footer: [],
  };
}

/** One line a talk, for a spreadsheet: round, day, from, to, place, and both people. */
export function roundsLines(input: SchedulePageInput): string[][] {
  const view = doorView(input);
  const { timezone } = view.folder.program;
  const head = ['round', 'day', 'from', 'to', 'place', 'mentee_id', 'mentee', 'mentor_id', 'mentor'];
  const lines = roundsOf(view).flatMap(({ round, talks }) =>
    talks.map((talk) => {
      const from = instantToWall(talk.start, timezone);
      const to = instantToWall(talk.end, timezone).clock;
      const { mentee, mentor } = view.sidesOf(talk);
      const people = [mentee, mentor].flatMap((id) => [id, view.people.name(id)]);
      return [String(round), from.day, from.clock, to, talk.place ?? '', ...people];
    }),
  );
  return lines.length === 0 ? [] : [head, ...lines];
}

function leadOf({ words, language, folder }: ScheduleView, rounds: readonly Round[]): string {
  const { rotation } = folder.program.meetings;
  const [day, ...others] = new Set(rounds.flatMap(({ from, to }) => [from, to]));
  if (rotation === undefined || day === undefined || others.length > 0)
    return words.doorLeadLong(rounds.length);
  return words.doorLead({
    rounds: rounds.length,
    talk: parseLength(rotation.talk),
    change: parseLength(rotation.change),
    day: formatWeekdayAndDay(day, language),
  });
}

function roundSection(view: Door, { round, talks }: Round, newPage: boolean): Section {
  const { words } = view;
  const time = sharedTime(view, talks);
  const title = words.roundNumber(round);
  return {
    id: `round-${round}`,
    title: time === undefined ? title : `${title}: ${time}`,
    short: title,
    newPage,
    blocks: [{ kind: 'table', table: talksTable(view, { round, talks, time }) }],
  };
}

type Talks = Pick<Round, 'round' | 'talks'> & { readonly time: string | undefined };

function talksTable(view: Door, { round, talks, time }: Talks): Table {
  const { words, folder, people } = view;
  const isPlaced = talks.some(({ place }) => place !== null);
  const when = time === undefined;
  const titles = [
    words.person,
    words.talksWith,
    ...(isPlaced ? [words.place] : []),
    ...(when ? [words.time] : []),
  ];
  const cell = (text: string): Cell => ({ type: 'text', text });
  const rows = talks.flatMap((talk) =>
    seekers(view, talk).map(({ who, other }) => ({ who: people.name(who), other: people.name(other), talk })),
  );
  return {
    id: `round-${round}-table`,
    caption: words.roundsOf(talks.length),
    ...(when ? { measure: words.roundsMeasure(cityOf(folder.program.timezone)) } : {}),
    layout: 'stack',
    columns: titles.map((title, nth) => ({ id: `c${nth}`, title, numeric: false })),
    rows: sortedBy(
      rows,
      ({ who }) => who,
      ({ other }) => other,
      ({ talk }) => talk.id,
    ).map(({ who, other, talk }) => ({
      cells: [
        cell(who),
        cell(other),
        ...(isPlaced ? [cell(talk.place ?? '')] : []),
        ...(when ? [cell(whenOf(view, talk))] : []),
      ],
    })),
  };
}

function whenOf(view: ScheduleView, talk: PlannedMeeting): string {
  const { day } = instantToWall(talk.start, view.folder.program.timezone);
  return `${formatWeekdayAndDay(day, view.language)}, ${timeOf(view, talk)}`;
}

/** Whoever looks for their name: the one who moves, and both where people stand on either side in turn. */
function seekers(
  { sidesOf, areEquals }: Door,
  talk: PlannedMeeting,
): { readonly who: string; readonly other: string }[] {
  const { mentee, mentor } = sidesOf(talk);
  const one = { who: mentee, other: mentor };
  return areEquals ? [one, { who: mentor, other: mentee }] : [one];
}
