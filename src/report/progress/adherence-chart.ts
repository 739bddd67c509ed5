import { formatShare, narrowSpace } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import type { ProgressCatalogue, StretchWords } from '../../texts/progress-words/progress-catalogue.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { targetWords } from '../../texts/target-words.ts';
import { addDays, dayNumber } from '../../time/day.ts';
import type { Chart, Table } from '../document.ts';
import { dayOfYear, tickDay } from './page-days.ts';

type Stretch = { readonly from: string; readonly due: number; readonly held: number };

/** As many points as a phone shows with their labels. */
const mostPoints = 10;
const lengths = [1, 2, 4, 8] as const;

/**
 * Adherence by stretches of one, two, four or eight weeks: the shortest that fit the chart and hold enough meetings each
 * to be compared. `start` is the program's first day. Undefined before anything was due.
 */
export function adherenceChart(
  { adherence, metrics }: ProgressResult,
  start: string | undefined,
  speech: Speech,
): Chart | undefined {
  const { weeks, stretches } = fittingStretches(adherence, start);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { language, company } = speech;
  const catalogue = progressWords(language, company);
  const { adherence: words } = catalogue;
  const stretch = catalogue.stretches[weeks];
  const share = (s: Stretch) => formatShare(shareOf(s), { language });
  const target = metrics.find((m) => m.id === 'meeting-adherence')?.target;
  const bound = target === undefined ? undefined : /^>= (\d+(?:\.\d+)?)%/.exec(target.text)?.[1];
  const goal =
    bound === undefined ? undefined : { value: Number(bound) / 100, words: percent(bound, language) };
  return {
    kind: 'line',
    id: 'fig-adherence',
    finding: words.finding(factsOf({ stretches, goal, language })),
    measure: words.measure(stretch.every),
    alternative: words.alternative(
      stretch.every,
      stretches.map((s) => `${dayOfYear(s.from, language)} ${share(s)}`).join(', '),
      target === undefined ? undefined : targetWords(target.text, language),
    ),
    source: words.source,
    unit: 'share',
    name: words.line,
    axis: stretch.axis,
    axisShort: stretch.axisShort,
    points: stretches.map((s) => ({
      x: dayNumber(s.from) - dayNumber(first.from),
      y: shareOf(s),
      label: tickDay(s.from, language),
      under: catalogue.metrics.of({ n: String(s.held), of: String(s.due), noun: '' }),
      underShort: String(s.due),
    })),
    ...(goal === undefined ? {} : { target: { value: goal.value, label: words.target(goal.words) } }),
    table: adherenceTable(stretches, stretch, words),
  };
}

const shareOf = ({ held, due }: Stretch): number => held / due;
const percent = (bound: string, language: Language): string =>
  `${language === 'de' ? bound.replace('.', ',') : bound}${narrowSpace}%`;

function factsOf(chart: {
  readonly stretches: readonly Stretch[];
  readonly goal: { readonly value: number; readonly words: string } | undefined;
  readonly language: Language;
}): Parameters<ProgressCatalogue['adherence']['finding']>[0] {
  const { stretches, goal, language } = chart;
  const last = stretches.at(-1) ?? { from: '', held: 0, due: 1 };
  const lowest = stretches.reduce((low, s) => (shareOf(s) < shareOf(low) ? s : low), last);
  const share = (s: Stretch) => formatShare(shareOf(s), { language });
  return {
    last: { n: last.held, of: last.due },
    share: share(last),
    from: dayOfYear(last.from, language),
    single: stretches.length < 2,
    ...(lowest === last ? {} : { lowest: { share: share(lowest), from: dayOfYear(lowest.from, language) } }),
    ...(goal === undefined ? {} : { target: { words: goal.words, reached: shareOf(last) >= goal.value } }),
  };
}

/** The shortest stretches of which there are few enough, each with enough meetings; else the longest that fit. */
function fittingStretches(adherence: ProgressResult['adherence'], start: string | undefined) {
  const ways = lengths.map((weeks) => ({ weeks, stretches: stretchesOf(adherence, weeks, start) }));
  const fitting = ways.filter(({ stretches }) => stretches.length <= mostPoints);
  const longest = { weeks: 8 as const, stretches: stretchesOf(adherence, 8, start) };
  return (
    fitting.find(({ stretches }) => stretches.every((s) => isEnough(s, stretches))) ??
    fitting.at(-1) ??
    longest
  );
}

/** With less than half of the usual number of meetings a stretch is not compared with others. */
function isEnough(stretch: Stretch, all: readonly Stretch[]): boolean {
  return stretch.due >= all.reduce((sum, s) => sum + s.due, 0) / all.length / 2;
}

/**
 * The running counts of the result as counts of each stretch that had meetings due. The last, cut off by today, goes
 * with the one before where it holds too little of its own.
 */
function stretchesOf(
  adherence: ProgressResult['adherence'],
  weeks: number,
  start: string | undefined,
): Stretch[] {
  const stretches: Stretch[] = [];
  let before = { due: 0, held: 0 };
  let from = start ?? (adherence[0] === undefined ? '' : addDays(adherence[0].until, -6));
  adherence.forEach((row, i) => {
    const closes = (i + 1) % weeks === 0 || i === adherence.length - 1;
    if (!closes) return;
    stretches.push({ from, due: row.due - before.due, held: row.held - before.held });
    before = row;
    from = addDays(row.until, 1);
  });
  const due = stretches.filter((s) => s.due > 0);
  const last = due.at(-1);
  const previous = due.at(-2);
  if (last === undefined || previous === undefined || isEnough(last, due)) return due;
  return [
    ...due.slice(0, -2),
    { from: previous.from, due: previous.due + last.due, held: previous.held + last.held },
  ];
}

function adherenceTable(
  stretches: readonly Stretch[],
  { caption }: StretchWords,
  { columns }: ProgressCatalogue['adherence'],
): Table {
  return {
    id: 'adherence-table',
    caption,
    layout: 'tight',
    columns: [
      { id: 'from', title: columns.from, numeric: false },
      { id: 'held', title: columns.held, numeric: true },
      { id: 'due', title: columns.due, numeric: true },
      { id: 'per-cent', title: columns.share, numeric: true },
    ],
    rows: stretches.map((s) => ({
      cells: [
        { type: 'day', day: s.from },
        { type: 'number', value: s.held, decimals: 0 },
        { type: 'number', value: s.due, decimals: 0 },
        { type: 'share', value: shareOf(s), decimals: 0 },
      ],
    })),
  };
}
