import { shareDecimals } from '../../model/format-number.ts';
import { mainHorizon } from '../../model/stay-verdict.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { shareOf } from '../../texts/result-words/result-sentences.ts';
import { formatDay } from '../../time/day.ts';
import type { Cell, Chart, Point, Table } from '../document.ts';
import { dayTicks, groupOf, type RetentionView } from './retention-names.ts';

type Incidence = NonNullable<RetentionResult['incidence']>[number];
type Step = Incidence['curve'][number];

/**
 * Where exits of two kinds compete: who had left in the way that does not count. Of the other way the curve of those who
 * stayed, turned round, would say nothing new. Curves for the coordinator, points at reportable horizons for everybody else;
 * undefined where there is none.
 */
export function incidenceChart(view: RetentionView): Chart | undefined {
  const curves = (view.result.incidence ?? []).filter(({ kind }) => kind === 'other');
  // A point that is held back shows where it would stand.
  const told = curves.some(({ curve }) => curve.some(({ time }) => time > 0));
  return told ? chartOf(curves, view) : undefined;
}

function chartOf(curves: readonly Incidence[], view: RetentionView): Chart {
  const { result, words, language } = view;
  const { incidence, ofGroup } = words.parts;
  const end = mainHorizon(result)?.days ?? 0;
  const steps = result.audience === 'coordinator';
  const days = steps ? dayTicks(end) : result.horizons.map((h) => h.days).filter((day) => day <= end);
  const sides = curves.flatMap((each) => {
    const last = shareOn(each, end, steps)?.share;
    return typeof last === 'number' ? [`${shareOf(last, 0, language)} ${ofGroup[groupOf(each.name)]}`] : [];
  });
  const finding = incidence.finding({ sides, day: end });
  const series = curves.map((each) => seriesOf(each, { view, end, days, steps }));
  const withheld = series.flatMap(({ name, suppressedAt = [] }) =>
    suppressedAt.length === 0 ? [] : [words.curves.withheld(name, suppressedAt)],
  );
  return {
    kind: 'survival',
    id: 'fig-left-other',
    falls: false,
    form: steps ? 'steps' : 'points',
    finding: sides.length === 0 ? incidence.nothing : finding,
    measure: incidence.measure({ since: formatDay(result.timeZero, language), steps }),
    alternative: [sides.length === 0 ? words.curves.allHidden : `${finding}.`, ...withheld].join(' '),
    ...(withheld.length === 0 ? {} : { source: withheld.join(' ') }),
    series,
    ticks: days.map((day) => ({ x: day, label: day === end ? words.curves.lastDay(day) : String(day) })),
    table: incidenceTable(view, curves, { days: days.filter((day) => day > 0), steps }),
  };
}

/** Of a curve the last step by then; of points only the one on the day itself. */
function shareOn({ curve }: Incidence, day: number, steps: boolean): Step | undefined {
  return steps ? curve.filter(({ time }) => time <= day).at(-1) : curve.find(({ time }) => time === day);
}

function seriesOf(
  { name, curve }: Incidence,
  chart: {
    readonly view: RetentionView;
    readonly end: number;
    readonly days: readonly number[];
    readonly steps: boolean;
  },
): Extract<Chart, { kind: 'survival' }>['series'][number] {
  const { view, end, days, steps } = chart;
  const inside = curve.filter(({ time }) => time > 0 && time <= end).flatMap(pointOf);
  const start = { x: 0, y: 0, low: 0, high: 0 };
  const last = inside.at(-1) ?? start;
  const withheld = steps ? [] : days.filter((day) => !inside.some(({ x }) => x === day));
  return {
    name: view.words.groups[groupOf(name)],
    ours: groupOf(name) === 'mentees',
    points: steps ? [start, ...inside, ...(last.x < end ? [{ ...last, x: end }] : [])] : inside,
    atRisk: [],
    ...(withheld.length === 0 ? {} : { suppressedAt: withheld }),
  };
}

const pointOf = ({ time, share, low, high }: Step): Point[] =>
  share === null ? [] : [{ x: time, y: share, ...(low === null || high === null ? {} : { low, high }) }];

function incidenceTable(
  { words, result, program }: RetentionView,
  curves: readonly Incidence[],
  { days, steps }: { readonly days: readonly number[]; readonly steps: boolean },
): Table {
  const { incidence } = words.parts;
  const { columns } = words.curves;
  return {
    id: 'left-other-table',
    caption: incidence.caption,
    ...(result.audience === 'coordinator' ? {} : { measure: words.suppressedKey(program.privacy.min_count) }),
    layout: 'stack',
    columns: [
      { id: 'day', title: columns.day, numeric: false },
      ...curves.flatMap(({ name }) => [
        {
          id: `${name}-left`,
          title: `${words.groups[groupOf(name)]}, ${incidence.left}`,
          numeric: true,
        },
        { id: `${name}-interval`, title: columns.interval, numeric: true },
      ]),
    ],
    rows: days.map((day) => ({
      cells: [
        { type: 'text', text: String(day) },
        ...curves.flatMap((each) => shareCells(shareOn(each, day, steps), incidence.nobodyYet, steps)),
      ],
    })),
  };
}

function shareCells(step: Step | undefined, nobodyYet: string, steps: boolean): Cell[] {
  if (!steps && step?.share == null) return [{ type: 'suppressed' }, { type: 'suppressed' }];
  const share = step?.share ?? 0;
  if (share === 0)
    return [
      { type: 'share', value: 0, decimals: 0 },
      { type: 'missing', word: nobodyYet },
    ];
  return [
    { type: 'share', value: share, decimals: shareDecimals(share, 0) },
    step?.low == null || step.high === null
      ? { type: 'suppressed' }
      : { type: 'interval', low: step.low, high: step.high, decimals: 0, unit: 'share' },
  ];
}
