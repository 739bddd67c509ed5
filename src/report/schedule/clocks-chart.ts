import { groupBy } from '../../model/group-by.ts';
import { sortedBy } from '../../model/order.ts';
import { pictureWords } from '../../texts/schedule-words/picture-words.ts';
import type { Chart } from '../document.ts';
import { cityOf } from '../sheets/sheet-person.ts';
import type { ScheduleView } from './schedule-view.ts';

/** Of two clocks the picture of the pairs says as much. */
const fewestClocks = 3;
/** As many rows as one can look at; the table has them all. */
const mostRows = 16;

type Clock = { readonly zone: string; readonly people: number; readonly mean: number };

/** Minutes that each of the people on one clock gives up on average, most first. */
function clocksOf({ result, people, folder }: ScheduleView): Clock[] {
  const minutes = new Map(result.outsideHours.map((own) => [own.person, own.minutes]));
  const attending = new Set(result.meetings.flatMap((m) => (m.state === 'cancelled' ? [] : m.people)));
  const byZone = groupBy(attending, (id) => people.person(id)?.timezone ?? folder.program.timezone);
  const clocks = [...byZone].map(([zone, ids]) => {
    const sum = ids.reduce((total, id) => total + (minutes.get(id) ?? 0), 0);
    return { zone, people: ids.length, mean: Math.round(sum / ids.length) };
  });
  return sortedBy(
    clocks,
    ({ mean }) => -mean,
    ({ zone }) => zone,
  );
}

/** Whether some places give up more than others; undefined where nobody does, or there are too few clocks to compare. */
export function clocksChart(view: ScheduleView): Chart | undefined {
  const { words, language } = view;
  const said = pictureWords(language);
  const all = clocksOf(view);
  const [most, least] = [all[0], all.at(-1)];
  if (most === undefined || least === undefined || most.mean === 0 || all.length < fewestClocks)
    return undefined;
  const shown = all.slice(0, mostRows);
  const finding = said.clocksFinding(
    { city: cityOf(most.zone), minutes: most.mean },
    { city: cityOf(least.zone), minutes: least.mean },
  );
  return {
    kind: 'bars',
    id: 'fig-clocks',
    finding,
    measure: said.clocksMeasure(shown.length, all.length),
    alternative: `${finding}. ${shown.map(({ zone, mean }) => `${cityOf(zone)} ${words.minutes(mean)}`).join(', ')}.`,
    rows: shown.map(({ zone, people, mean }) => ({
      label: cityOf(zone),
      value: mean,
      text: said.clocksRow(mean, people),
      ours: true,
    })),
    table: {
      id: 'clocks-table',
      caption: said.clocksTable,
      measure: said.clocksOrder,
      layout: 'tight',
      columns: [
        { id: 'clock', title: words.clock, numeric: false },
        { id: 'people', title: words.people, numeric: true },
        { id: 'mean', title: said.clocksMean, numeric: true },
      ],
      rows: all.map(({ zone, people, mean }) => ({
        cells: [
          { type: 'text', text: zone },
          { type: 'number', value: people, decimals: 0 },
          { type: 'number', value: mean, decimals: 0 },
        ],
      })),
    },
  };
}
