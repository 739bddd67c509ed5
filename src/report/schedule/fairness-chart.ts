import { sortedBy } from '../../model/order.ts';
import type { Chart } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import { onPage } from './on-page.ts';
import type { ScheduleView } from './schedule-view.ts';

/** As many rows as a chart can hold; the table has them all. */
const mostPeople = 12;

/** Who gives up most of their own time; undefined where nobody does. */
export function fairnessChart(view: ScheduleView): Chart | undefined {
  const { words, people, result } = view;
  const outside = sortedBy(
    result.outsideHours.filter((o) => o.minutes > 0),
    (o) => -o.minutes,
    (o) => people.name(o.person),
    (o) => o.person,
  );
  const [most] = outside;
  if (most === undefined) return undefined;
  const zoneOf = (id: string) => people.person(id)?.timezone ?? view.folder.program.timezone;
  const finding = words.outsideFinding(outside.length, view.attending, most.minutes);
  return {
    kind: 'bars',
    id: 'fig-outside',
    finding,
    measure: words.outsideMeasure(Math.min(mostPeople, outside.length), outside.length),
    alternative: `${finding}. ${outside
      .slice(0, mostPeople)
      .map((o) => `${people.name(o.person)} ${words.minutes(o.minutes)}`)
      .join(', ')}.`,
    source: words.ownHours,
    rows: outside.slice(0, mostPeople).map((o) => ({
      label: people.name(o.person),
      value: o.minutes,
      text: `${words.minutes(o.minutes)}, ${cityOf(zoneOf(o.person))}`,
      ours: true,
    })),
    table: {
      id: 'outside-table',
      caption: words.outsideTable,
      measure: words.outsideOrder,
      layout: 'tight',
      columns: [
        { id: 'person', title: words.person, numeric: false },
        { id: 'clock', title: words.clock, numeric: false },
        { id: 'minutes', title: words.minutesUnit, numeric: true },
      ],
      rows: outside.map((o) => ({
        cells: [
          { type: 'text', text: people.name(o.person), small: o.person },
          { type: 'text', text: zoneOf(o.person) },
          { type: 'number', value: o.minutes, decimals: 0 },
        ],
      })),
      ...onPage(outside.length, view.language),
    },
  };
}
