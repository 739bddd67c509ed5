import { formatNumber, formatShare } from '../../model/format-number.ts';
import { mainHorizon } from '../../model/stay-verdict.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { shareOf, stayedShare } from '../../texts/result-words/result-sentences.ts';
import { formatDay } from '../../time/day.ts';
import type { Chart, Point } from '../document.ts';
import { dayTicks, groupOf, type RetentionView } from './retention-names.ts';
import { atRiskAt, stepAt, survivalTable } from './survival-table.ts';

type Group = RetentionResult['groups'][number];
type SurvivalSeries = Extract<Chart, { kind: 'survival' }>['series'][number];

/** Where the axis may begin: the nearest ten per cent below everything drawn, under a half twenty: a tick stands there. */
function axisStart(groups: readonly Group[]): number {
  const low = Math.min(1, ...groups.flatMap((g) => g.curve.flatMap((s) => s.low ?? s.survival ?? 1)));
  const tens = Math.max(0, Math.floor(low * 10 - 1e-9));
  return (tens < 5 ? tens - (tens % 2) : tens) / 10;
}

/** Who stayed over time: steps with bands for the coordinator, points at reportable horizons for everybody else. */
export function survivalChart(view: RetentionView): Chart | undefined {
  const { result, words, language } = view;
  const { curves } = words;
  const end = mainHorizon(result)?.days ?? 0;
  const drawn = result.groups.some((g) => g.curve.some((s) => s.survival !== null && s.time <= end));
  if (end === 0 || !drawn) return undefined;
  const steps = result.audience === 'coordinator';
  const from = axisStart(result.groups);
  const percent = (share: number) => formatShare(share, { language });
  const days = steps ? dayTicks(end) : result.horizons.map((h) => h.days).filter((day) => day <= end);
  const sides = result.groups.flatMap((g) => {
    const share = shareAt(g, end, steps);
    return share === null ? [] : [{ share: percent(share), group: groupOf(g.name) }];
  });
  const finding = curves.finding({
    sides,
    day: end,
    outcome: result.outcome,
    overlap: steps && bandsOverlap(result.groups, end),
  });
  const measure = curves.measure({
    outcome: result.outcome,
    since: formatDay(result.timeZero, language),
    steps,
    from: from > 0 ? percent(from) : undefined,
  });
  const series = result.groups.map((g) => seriesOf(g, { view, end, days, steps }));
  return {
    kind: 'survival',
    id: 'fig-survival',
    form: steps ? 'steps' : 'points',
    from,
    finding: sides.length === 0 ? curves.nothing : finding,
    measure,
    alternative: [
      ...(sides.length === 0 ? [curves.allHidden] : [`${finding}.`, ...countsOf(view)]),
      ...withheldWords(series, view),
    ].join(' '),
    source: [sourceWords(view), ...withheldWords(series, view)].join(' '),
    ...(steps ? { atRiskTitle: curves.atRisk } : {}),
    series,
    ticks: days.map((day) => ({ x: day, label: day === end ? curves.lastDay(day) : String(day) })),
    table: survivalTable(
      view,
      days.filter((day) => day > 0),
    ),
  };
}

function sourceWords({ result, program, words }: RetentionView): string {
  const exits = result.groups.flatMap(({ otherExits }) => (otherExits === null ? [] : [otherExits]));
  return words.curves.source({
    file: program.retention?.roster ?? 'roster.csv',
    otherExits: exits.length < result.groups.length ? null : exits.reduce((sum, n) => sum + n, 0),
    outcome: result.outcome,
  });
}

/** Of points only the one on the day itself may be quoted for it. */
function shareAt(group: Group, day: number, steps: boolean): number | null {
  if (!steps) return group.curve.find((s) => s.time === day)?.survival ?? null;
  const step = stepAt(group, day);
  return step === undefined ? 1 : step.survival;
}

function seriesOf(
  group: Group,
  chart: {
    readonly view: RetentionView;
    readonly end: number;
    readonly days: readonly number[];
    readonly steps: boolean;
  },
): SurvivalSeries {
  const { view, end, days, steps } = chart;
  const name = view.words.groups[groupOf(group.name)];
  const ours = groupOf(group.name) === 'mentees';
  if (!steps) {
    const points = group.curve.filter((s) => s.time <= end).flatMap(pointOf);
    const withheld = days.filter((day) => !points.some((point) => point.x === day));
    return { name, ours, points, atRisk: [], ...(withheld.length === 0 ? {} : { suppressedAt: withheld }) };
  }
  const counts = endWords(group, view);
  return {
    name,
    ours,
    points: stepsOf(group, end),
    atRisk: days.map((day) => atRiskAt(group, day)),
    ...(counts === undefined ? {} : { end: counts }),
  };
}

/** The mark [c] in a chart says nothing of whose it is but by its colour. */
function withheldWords(series: readonly SurvivalSeries[], { words }: RetentionView): string[] {
  return series.flatMap(({ name, suppressedAt = [] }) =>
    suppressedAt.length === 0 ? [] : [words.curves.withheld(name, suppressedAt)],
  );
}

/** The counts behind the ends of the lines, for those who cannot see them. */
function countsOf(view: RetentionView): string[] {
  const said = view.result.groups.flatMap((group) => {
    const end = endWords(group, view);
    return end === undefined ? [] : [`${view.words.groups[groupOf(group.name)]}: ${end}`];
  });
  return said.length === 0 ? [] : [`${said.join('; ')}.`];
}

/** At the end of a line: "34 of 40 (85 %)". */
function endWords({ name }: Group, { result, words, language }: RetentionView): string | undefined {
  const counts = mainHorizon(result)?.groups.find((g) => g.name === name);
  if (counts === undefined || counts.stayed === null || counts.n === null) return undefined;
  const figure = (count: number) => formatNumber(count, { language });
  // Of a lottery the curve is weighted, and so is the share that stands at its end.
  const share =
    result.design === 'lottery' && typeof counts.share === 'number'
      ? shareOf(counts.share, counts.n, language)
      : (stayedShare(result, counts, language) ?? words.horizons.none);
  return words.curves.end(figure(counts.stayed), figure(counts.n), share);
}

/** Whether the bands of the two curves share something on every day; a day on which nobody has left has no band yet. */
function bandsOverlap(groups: readonly Group[], end: number): boolean {
  const [one, two] = groups;
  if (one === undefined || two === undefined) return false;
  const days = [...one.curve, ...two.curve].map((s) => s.time).filter((time) => time <= end);
  return days.every((day) => {
    const [a, b] = [stepAt(one, day), stepAt(two, day)];
    if (a?.low == null || a.high === null || b?.low == null || b.high === null) return true;
    return a.low <= b.high && b.low <= a.high;
  });
}

const pointOf = (step: Group['curve'][number]): Point[] =>
  step.survival === null
    ? []
    : [
        {
          x: step.time,
          y: step.survival,
          ...(step.low === null || step.high === null ? {} : { low: step.low, high: step.high }),
        },
      ];

/** From day 0, where everybody is there, to the end of the chart. */
function stepsOf(group: Group, end: number): Point[] {
  const inside = group.curve.filter((s) => s.time > 0 && s.time <= end).flatMap(pointOf);
  const last = inside.at(-1);
  return [
    { x: 0, y: 1, low: 1, high: 1 },
    ...inside,
    ...(last === undefined ? [{ x: end, y: 1 }] : last.x < end ? [{ ...last, x: end }] : []),
  ];
}
