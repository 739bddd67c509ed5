import { sortedBy } from '../../model/order.ts';
import { liveUnit, type PairingUnit, unitsById } from '../../model/pairing-unit.ts';
import { pictureWords, type Sides } from '../../texts/schedule-words/picture-words.ts';
import { unitNoun } from '../../texts/schedule-words/unit-nouns.ts';
import type { Chart, Table } from '../document.ts';
import { onPage } from './on-page.ts';
import type { PlannedUnit, ScheduleView } from './schedule-view.ts';

/** As many rows as one can look at; the table has them all. */
const mostRows = 12;

/** A unit that meets outside somebody's hours: minutes of each side at every meeting, and their sums. */
type Burdened = {
  readonly unit: PlannedUnit;
  readonly steps: readonly (readonly [number, number])[];
  readonly sums: readonly [number, number];
};

/** Words that stay in one line. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

const differenceOf = ({ sums: [first, second] }: Burdened): number => Math.abs(first - second);

/** How the two sides are called; undefined of a circle and a rotation, which have none. */
function sidesOf({ kind }: Pick<PlannedUnit, 'kind'>): Sides | undefined {
  return kind === 'circle' || kind === 'rotation' ? undefined : kind;
}

/** Who is on which side: mentees and mentors, members and who leads them, of two equals the first named and the other. */
function peopleBySide(
  unit: PlannedUnit,
  whole: PairingUnit,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const [first = ''] = unit.people;
  const firsts = whole.mentors.length > 0 ? whole.members : [first];
  return [new Set(firsts), new Set(unit.people.filter((id) => !firsts.includes(id)))];
}

/** Minutes outside one's own hours by meeting and person. */
function minutesByMeeting({ result }: ScheduleView): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { person, meetings } of result.outsideHours)
    for (const { id, minutes } of meetings)
      found.set(id, (found.get(id) ?? new Map<string, number>()).set(person, minutes));
  return found;
}

/** Units with a burden, the heaviest first. */
function burdenedUnits(view: ScheduleView): Burdened[] {
  const { folder, units } = view;
  const { format } = folder.program;
  const outside = minutesByMeeting(view);
  const all = unitsById(
    folder.pairings.rows.map(({ record }) => record),
    format,
  );
  const burdened = units.flatMap((unit): Burdened[] => {
    const record = all.get(unit.id);
    const whole = record === undefined ? undefined : liveUnit(record, format);
    if (whole === undefined || sidesOf(unit) === undefined) return [];
    const sides = peopleBySide(unit, whole);
    const worst = (id: string, side: ReadonlySet<string>): number =>
      Math.max(
        0,
        ...[...(outside.get(id) ?? [])].flatMap(([who, minutes]) => (side.has(who) ? [minutes] : [])),
      );
    const steps = unit.meetings.map(({ id }) => [worst(id, sides[0]), worst(id, sides[1])] as const);
    const sum = (side: 0 | 1): number => steps.reduce((total, step) => total + step[side], 0);
    const sums = [sum(0), sum(1)] as const;
    return sums[0] + sums[1] === 0 ? [] : [{ unit, steps, sums }];
  });
  return sortedBy(
    burdened,
    ({ sums: [first, second] }) => -(first + second),
    ({ unit }) => unit.name,
    ({ unit }) => unit.id,
  );
}

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
    ],
    rows: all.map((burdened) => ({
      cells: [
        { type: 'text', text: burdened.unit.name, small: burdened.unit.id },
        ...[...burdened.sums, differenceOf(burdened)].map((value) => ({
          type: 'number' as const,
          value,
          decimals: 0,
        })),
      ],
    })),
    ...onPage(all.length, language),
  };
}
