import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { UnplacedMeeting } from '../../model/meeting.ts';
import { sortedBy } from '../../model/order.ts';
import { unitsById } from '../../model/pairing-unit.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Format } from '../../schema/program-matching.ts';
import type { ScheduleResult } from '../../schema/schedule-result.ts';
import { counted, listed } from '../../texts/counted.ts';
import { qualityWords } from '../../texts/schedule-words/quality-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Document, Figure, Section } from '../document.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { shortRelaxation } from '../schedule/relaxation-lines.ts';
import { peopleChangesSection } from './people-changes-section.ts';
import { scheduleChangesSection } from './schedule-changes-section.ts';
import {
  bareTable,
  line,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';

const mostShown = 5;

/** Why a meeting found no time, and what would make room. */
const reasons = {
  'no-common-hours': 'no hours in common',
  busy: 'calendars are full',
  blackout: 'only days that are left out',
  holiday: 'only public holidays',
  limits: 'the mentor’s limits are reached',
  room: 'no room is free',
  'after-end': 'after the program’s end',
} as const satisfies Record<UnplacedMeeting['reason'], string>;

const unitsLabel = {
  'one-to-one': 'Pairings',
  informal: 'Pairings',
  peer: 'Pairings',
  group: 'Groups',
  circle: 'Circles',
  flash: 'Rotations',
} as const satisfies Record<Format, string>;

type Input = {
  readonly folder: ProgramFolder;
  readonly result: ScheduleResult;
  readonly wrote: readonly Wrote[];
  /** Where program.yaml does not say when the program begins or ends: what was assumed. */
  readonly span: { readonly start: Day; readonly end: Day; readonly assumed: readonly ('start' | 'end')[] };
  readonly today: Day;
};

/** What `mentor schedule` says: how many meetings stand, which found no time and why, and who meets outside their hours. */
export function scheduleSummary({ folder, result, wrote, span, today }: Input): Document {
  const stands = result.meetings.filter((m) => m.state !== 'cancelled');
  return summaryDocument({
    program: folder.program.name,
    title: 'Schedule',
    asOf: today,
    lead: leadWords(result, stands.length, span.end < today ? span.end : undefined),
    sections: [
      plain('figures', { kind: 'figures', items: figureItems(folder, result, stands) }),
      ...unplacedSection(folder, result),
      ...scheduleChangesSection(folder, result),
      ...leftOutSection(folder, result),
      ...outsideSection(folder, result),
      ...(result.people === undefined ? [] : peopleChangesSection(result.people)),
      ...assumedSection(span),
      ...wroteSection(wrote),
      ...nextSection([{ command: 'mentor ingest --template', what: 'the check-in forms to send' }]),
    ],
  });
}

function assumedSection({ start, end, assumed }: Input['span']): Section[] {
  const days = { start, end };
  const rows = assumed.map((key) => [
    key,
    `${formatDay(days[key])}; write ${key}: ${days[key]} into program.yaml`,
  ]);
  return rows.length === 0
    ? []
    : [{ id: 'assumed', title: 'Assumed', blocks: [bareTable('assumed-list', rows)] }];
}

type Meetings = ScheduleResult['meetings'];

/** `ended`: the program's last day, where it is past. */
function leadWords({ unplaced }: ScheduleResult, stands: number, ended: Day | undefined): string {
  const rest =
    unplaced.length === 0 ? 'every one has a time' : `${formatNumber(unplaced.length)} found no time`;
  if (stands > 0 || unplaced.length > 0) return `${counted(stands, 'meeting')} planned; ${rest}.`;
  const why = ended === undefined ? 'no pairing is open' : `the program ended on ${formatDay(ended)}`;
  return `No meeting to plan: ${why}.`;
}

function figureItems({ program }: ProgramFolder, result: ScheduleResult, stands: Meetings): Figure[] {
  const pairs = stands.filter((m) => m.pairing !== null);
  const cancelled = result.meetings.length - stands.length;
  const moved = stands.filter((m) => m.state === 'moved').length;
  return [
    {
      label: unitsLabel[program.format],
      value: formatNumber(new Set(pairs.map((m) => m.pairing)).size),
      detail: counted(pairs.length, 'meeting'),
    },
    ...placedFigure(result),
    { label: 'Events', value: formatNumber(stands.length - pairs.length), detail: 'for everybody' },
    ...(moved + cancelled === 0
      ? []
      : [
          {
            label: 'Cancelled',
            value: formatNumber(cancelled),
            detail: `${formatNumber(moved)} moved by people`,
          },
        ]),
  ];
}

/** Where meetings found no time: how many did, and how many could. */
function placedFigure({ quality, unplaced }: ScheduleResult): Figure[] {
  if (unplaced.length === 0) return [];
  const words = qualityWords('en');
  const facts = { ...quality, wanted: quality.placed + unplaced.length };
  return [
    {
      label: words.label,
      value: formatNumber(quality.placed),
      of: words.of(facts.wanted),
      detail: words.most(facts),
    },
  ];
}

function unplacedSection(folder: ProgramFolder, { unplaced }: ScheduleResult): Section[] {
  if (unplaced.length === 0) return [];
  const people = peopleById(folder.cohort);
  const { timezone } = folder.program;
  const units = unitsById(
    folder.pairings.rows.map(({ record }) => record),
    folder.program.format,
  );
  const byPairing = new Map<string, typeof unplaced>();
  for (const u of unplaced) byPairing.set(u.pairing, [...(byPairing.get(u.pairing) ?? []), u]);
  const worst = sortedBy(
    byPairing,
    ([, list]) => -list.length,
    ([id]) => id,
  );
  const items = worst.slice(0, mostShown).map(([id, list]) => {
    const why = [...new Set(list.map((u) => reasonWords(u.reason)))].join(', ');
    return {
      id,
      title: unitName(units.get(id), people) ?? id,
      aside: id,
      paragraphs: [
        [`${counted(list.length, 'meeting')}: ${why}${inTheWay(units.get(id), list, people)}`],
        [shortRelaxation({ people, language: 'en', timezone }, list)],
      ],
    };
  });
  const more = worst.length > mostShown ? `, worst ${mostShown} shown` : '';
  return [
    {
      id: 'unplaced',
      title: `Without a time: ${counted(unplaced.length, 'meeting')} of ${counted(worst.length, 'pairing')}${more}`,
      tone: 'watch',
      blocks: [{ kind: 'entries', act: true, items }],
    },
  ];
}

type Units = ReturnType<typeof unitsById>;
type Unit = ReturnType<Units['get']>;

/** `Ana and Tom` of a pair and a circle, `group of Ana` of a group. */
function unitName(unit: Unit, people: PeopleById): string | undefined {
  if (unit === undefined) return undefined;
  if (unit.kind === 'rotation') return 'the rotation';
  if (unit.kind === 'group') return `group of ${listed(unit.mentors.map(people.name))}`;
  return listed([...unit.members, ...unit.mentors].map(people.name));
}

/** Of more than two: the people without whom there would be times. */
function inTheWay(unit: Unit, list: ScheduleResult['unplaced'], people: PeopleById): string {
  const persons = [...new Set(list.flatMap((u) => u.persons ?? []))];
  if (unit?.kind === 'rotation' || persons.length === 0) return '';
  return ` (in the way: ${listed(persons.map(people.name))})`;
}

/** Members without whom a group meets, because no weekly time suits all. */
function leftOutSection(folder: ProgramFolder, { leftOut = [] }: ScheduleResult): Section[] {
  if (leftOut.length === 0) return [];
  const people = peopleById(folder.cohort);
  const count = leftOut.reduce((sum, { persons }) => sum + persons.length, 0);
  const rows = leftOut.map(({ pairing, persons }) => [pairing, listed(persons.map(people.name))]);
  return [
    {
      id: 'left-out',
      title: `Cannot come to the meetings of their ${folder.program.format === 'circle' ? 'circle' : 'group'}: ${counted(count, 'person', 'people')}`,
      tone: 'watch',
      blocks: [bareTable('left-out-members', rows)],
    },
  ];
}

function reasonWords(reason: string): string {
  return reason in reasons ? reasons[reason as UnplacedMeeting['reason']] : reason;
}

function outsideSection(folder: ProgramFolder, { outsideHours }: ScheduleResult): Section[] {
  const outside = outsideHours.filter((o) => o.minutes > 0);
  if (outside.length === 0) return [plain('outside', line('Nobody meets outside their own hours.'))];
  const people = peopleById(folder.cohort);
  const worst = sortedBy(
    outside,
    (o) => -o.minutes,
    (o) => o.person,
  );
  const rows = worst
    .slice(0, mostShown)
    .map((o) => [people.name(o.person), o.person, `${formatNumber(o.minutes)} min`]);
  const more = worst.length > mostShown ? `, most ${mostShown} shown` : '';
  return [
    {
      id: 'outside',
      title: `Outside their own hours: ${counted(outside.length, 'person', 'people')}${more}`,
      blocks: [bareTable('outside-hours', rows)],
    },
  ];
}
