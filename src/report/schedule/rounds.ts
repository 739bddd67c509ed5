import type { Day } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import { epochOf, instantToWall } from '../../time/zone.ts';
import type { Table } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { type PlannedMeeting, type ScheduleView, shortStretch } from './schedule-view.ts';

/** One round of the rotations: its talks in order of time and place, and the days it takes on the program's clock. */
export type Round = {
  readonly round: number;
  readonly from: Day;
  readonly to: Day;
  readonly talks: readonly PlannedMeeting[];
};

/** All rounds with a talk in them, in order. */
export function roundsOf({ rotations, folder }: Pick<ScheduleView, 'rotations' | 'folder'>): Round[] {
  const talks = rotations.flatMap(({ meetings }) => meetings);
  const rounds = groupBy(talks, ({ number }) => number);
  return sortedBy(rounds, ([round]) => round).map(([round, own]) => {
    const days = sortedBy(
      own.map(({ start }) => instantToWall(start, folder.program.timezone).day),
      (day) => day,
    );
    const sorted = sortedBy(
      own,
      ({ start }) => epochOf(start),
      ({ place }) => placeOrder(place),
      ({ place }) => place ?? '',
      ({ people }) => people.join('\0'),
    );
    return { round, from: days[0] ?? '', to: days.at(-1) ?? '', talks: sorted };
  });
}

/** Room 2 comes before Room 10. */
function placeOrder(place: string | null): number {
  return Number(/\d+/.exec(place ?? '')?.[0] ?? 0);
}

/** When each round is, and how many talk in it. */
export function roundsTable(view: ScheduleView): Table {
  const { words, folder } = view;
  const { timezone } = folder.program;
  return {
    id: 'rounds-table',
    caption: words.roundsTable,
    measure: words.roundsMeasure(cityOf(timezone)),
    layout: 'tight',
    columns: [
      { id: 'round', title: words.round, numeric: false },
      { id: 'day', title: words.day, numeric: false },
      { id: 'time', title: words.time, numeric: false },
      { id: 'talks', title: words.talks, numeric: true },
    ],
    rows: roundsOf(view).map(({ round, from, to, talks }) => {
      const time = sharedTime(view, talks);
      return {
        cells: [
          { type: 'text', text: words.roundNumber(round) },
          from === to ? { type: 'day', day: from } : { type: 'text', text: shortStretch(view, from, to) },
          time === undefined ? { type: 'missing', word: words.eachItsOwn } : { type: 'text', text: time },
          { type: 'number', value: talks.length, decimals: 0 },
        ],
      };
    }),
  };
}

/** From when to when a talk takes, on the program's clock. */
export function timeOf({ words, folder }: ScheduleView, { start, end }: PlannedMeeting): string {
  const { timezone } = folder.program;
  return words.fromTo(instantToWall(start, timezone).clock, instantToWall(end, timezone).clock);
}

/** The time of all these talks; undefined where each has its own. */
export function sharedTime(view: ScheduleView, talks: readonly PlannedMeeting[]): string | undefined {
  const [first, ...others] = new Set(talks.map((talk) => `${talk.start} ${talk.end}`));
  const [talk] = talks;
  return first === undefined || talk === undefined || others.length > 0 ? undefined : timeOf(view, talk);
}
