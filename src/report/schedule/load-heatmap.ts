import { groupByEach } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import { unitsById } from '../../model/pairing-unit.ts';
import { dayFromNumber, formatDay, formatShortMonth, weekdayOfNumber } from '../../time/day.ts';
import { epochOf, offsetMinutes } from '../../time/zone.ts';
import type { Chart, Table } from '../document.ts';
import { onPage } from './on-page.ts';
import { listsBy, type PlannedMeeting, type ScheduleView } from './schedule-view.ts';

/** As many mentors as one can look at; of more, those with the fullest weeks. The table has them all. */
const mostRows = 40;
const rowsOfMany = 20;

type Load = {
  readonly id: string;
  readonly name: string;
  /** Meetings by Monday, in days since 1970. */
  readonly weeks: ReadonlyMap<number, number>;
  readonly all: number;
  readonly most: number;
  readonly mostIn: number;
};

/** The Monday of a meeting's week on a clock. */
function mondayOf({ start }: PlannedMeeting, zone: string): number {
  const day = Math.floor((epochOf(start) + offsetMinutes(zone, start) * 60) / 86_400);
  return day + 1 - weekdayOfNumber(day);
}

/** What the plan asks of each mentor, on their own clock: fullest weeks first, then the most meetings, then by name. */
function loads({ folder, people, standing }: ScheduleView): Load[] {
  const units = unitsById(
    folder.pairings.rows.map(({ record }) => record),
    folder.program.format,
  );
  const byMentor = groupByEach(standing, ({ pairing, people: who }) => {
    const unit = units.get(pairing ?? '');
    // How many talks a rotation asks for is what its rounds say; among equals nobody carries more than the others.
    return unit === undefined || unit.kind === 'rotation'
      ? []
      : unit.mentors.filter((id) => who.includes(id));
  });
  const all = [...byMentor].map(([id, meetings]): Load => {
    const zone = people.person(id)?.timezone ?? folder.program.timezone;
    const byWeek = listsBy(meetings, (meeting) => mondayOf(meeting, zone));
    const weeks = new Map([...byWeek].map(([week, held]) => [week, held.length]));
    const most = Math.max(...weeks.values());
    const mostIn = Math.min(...[...weeks].flatMap(([week, count]) => (count === most ? [week] : [])));
    return { id, name: people.name(id), weeks, all: meetings.length, most, mostIn };
  });
  return sortedBy(
    all,
    (load) => -load.most,
    (load) => -load.all,
    (load) => load.name,
    (load) => load.id,
  );
}

/** Every Monday from the first to the last, those without meetings included. */
function mondaysOf(all: readonly Load[]): number[] {
  const weeks = all.flatMap((load) => [...load.weeks.keys()]);
  const first = weeks.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = weeks.reduce((a, b) => Math.max(a, b), first);
  return Array.from({ length: (last - first) / 7 + 1 }, (_, nth) => first + 7 * nth);
}

/** Meetings of each mentor by week, with the weeks beyond the program's limit; undefined where nothing is planned. */
export function loadHeatmap(view: ScheduleView): Chart | undefined {
  const { words, language, folder } = view;
  const all = loads(view);
  const [fullest] = all;
  if (fullest === undefined) return undefined;
  const limit = folder.program.meetings.limits.mentor_per_week;
  const over = all.filter((load) => load.most > limit).length;
  const shown = all.slice(0, all.length > mostRows ? rowsOfMany : mostRows);
  const mondays = mondaysOf(all);
  const finding = over > 0 ? words.loadOver(over, limit) : words.loadWithin(fullest.most, limit);
  const alternative = words.loadAlternative({
    mentors: all.length,
    name: fullest.name,
    most: fullest.most,
    week: formatDay(dayFromNumber(fullest.mostIn), language),
    limit,
  });
  return {
    kind: 'heatmap',
    id: 'fig-load',
    finding,
    measure: words.loadMeasure(limit, shown.length, all.length),
    alternative: `${finding}. ${alternative}`,
    axis: words.weekAxis,
    groupAxis: words.monthAxis,
    limit,
    columns: mondays.map(dayFromNumber).map((day) => ({
      label: String(Number(day.slice(8))),
      group: formatShortMonth(day, language),
    })),
    rows: shown.map((load) => ({
      label: load.name,
      values: mondays.map((day) => load.weeks.get(day) ?? 0),
    })),
    table: loadTable(view, all),
  };
}

function loadTable({ words, language }: ScheduleView, all: readonly Load[]): Table {
  return {
    id: 'load-table',
    caption: words.loadTable,
    measure: words.loadOrder,
    layout: 'tight',
    columns: [
      { id: 'mentor', title: words.mentor, numeric: false },
      { id: 'all', title: words.inAll, numeric: true },
      { id: 'most', title: words.mostInAWeek, numeric: true },
      { id: 'week', title: words.weekFrom, numeric: false },
    ],
    rows: all.map((load) => ({
      cells: [
        { type: 'text', text: load.name, small: load.id },
        { type: 'number', value: load.all, decimals: 0 },
        { type: 'number', value: load.most, decimals: 0 },
        { type: 'day', day: dayFromNumber(load.mostIn) },
      ],
    })),
    ...onPage(all.length, language),
  };
}
