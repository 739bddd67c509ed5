import { type ClockWords, clockWords } from '../../texts/schedule-words/clock-words.ts';
import { pictureWords, type Sides } from '../../texts/schedule-words/picture-words.ts';
import { unitNoun } from '../../texts/schedule-words/unit-nouns.ts';
import type { Cell, Chart, Table } from '../document.ts';
import { type Burdened, burdenedUnits, differenceOf, sidesOf } from './burdened-units.ts';
import { onPage } from './on-page.ts';
import type { ScheduleView } from './schedule-view.ts';

/** As many rows as one can look at; the table has them all. */
const mostRows = 12;

/** Words that stay in one line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Meeting by meeting, which of the two sides gives up its own time; undefined where nobody does. */
export function turnsChart(view: ScheduleView): Chart | undefined {
  const { words, language, folder } = view;
  const said = pictureWords(language);
  const noun = unitNoun(folder.program.format);
  const all = burdenedUnits(view);
  const [heaviest] = all;
  const sides = heaviest === undefined ? undefined : sidesOf(heaviest.unit);
  if (sides === undefined) return undefined;
  const shown = all.slice(0, mostRows);
  const finding = said.finding(noun, all.length, Math.max(...all.map(differenceOf)));
  const rows = shown.map(({ unit, steps, sums: [first, second] }) => ({
    label: unit.name,
    steps,
    text: said.sums[sides](whole(words.minutes(first)), whole(words.minutes(second))),
  }));
  return {
    kind: 'turns',
    id: 'fig-turns',
    finding,
    measure: said.measure(noun, shown.length, all.length),
    alternative: `${finding}. ${rows.map(({ label, text }) => `${label}: ${text}`).join('. ')}.`,
    source: said.source,
    sides: said.sides[sides],
    axis: said.axis,
    rows,
    table: turnsTable(view, all, sides),
  };
}

function turnsTable(
  { language, folder, words }: ScheduleView,
  all: readonly Burdened[],
  sides: Sides,
): Table {
  const said = pictureWords(language);
  const [first, second] = said.sides[sides];
  const why = clockWords(language);
  const isEven = all.every(({ uneven }) => uneven === undefined);
  return {
    id: 'turns-table',
    caption: said.table,
    measure: said.order,
    layout: 'tight',
    columns: [
      { id: 'unit', title: said.unit[unitNoun(folder.program.format)], numeric: false },
      { id: 'first', title: first, unit: words.minutesUnit, numeric: true },
      { id: 'second', title: second, unit: words.minutesUnit, numeric: true },
      { id: 'difference', title: said.difference, unit: words.minutesUnit, numeric: true },
      ...(isEven ? [] : [{ id: 'why', title: why.whyTitle, numeric: false }]),
    ],
    rows: all.map((burdened) => ({
      cells: [
        { type: 'text', text: burdened.unit.name, small: burdened.unit.id },
        ...[...burdened.sums, differenceOf(burdened)].map((value) => ({
          type: 'number' as const,
          value,
          decimals: 0,
        })),
        ...(isEven ? [] : [whyCell(burdened, why)]),
      ],
    })),
    ...onPage(all.length, language),
  };
}

const whyCell = ({ uneven }: Burdened, words: ClockWords): Cell => ({
  type: 'text',
  text: uneven === undefined ? '' : words.why[uneven],
});

/** Why not all take turns, a sentence a reason, each with the number of units. */
export function unevenWords(view: ScheduleView): readonly string[] {
  const { language, folder } = view;
  const noun = unitNoun(folder.program.format);
  const all = burdenedUnits(view);
  return (['ownTimes', 'night'] as const).flatMap((reason) => {
    const count = all.filter(({ uneven }) => uneven === reason).length;
    return count === 0 ? [] : [clockWords(language)[reason](noun, count)];
  });
}
