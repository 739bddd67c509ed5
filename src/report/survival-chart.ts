import { formatShare } from '../model/format-number.ts';
import type { RetentionResult } from '../schema/retention-result.ts';
import { listed } from '../texts/counted.ts';
import type { Cell, Chart, Point, Table } from './document.ts';
import { groupName, stayedWords } from './retention-names.ts';

type Group = RetentionResult['groups'][number];

const suppressed: Cell = { type: 'suppressed' };
const percent = (share: number): string => formatShare(share, { decimals: 0 });

/** The last step of a curve on or before a day. */
export function stepAt(group: Group, day: number): Group['curve'][number] | undefined {
  return group.curve.filter((step) => step.time <= day).at(-1);
}

/** Where the axis may begin: the nearest ten per cent below everything drawn. */
function axisStart(groups: readonly Group[]): number {
  const low = Math.min(1, ...groups.flatMap((g) => g.curve.flatMap((s) => s.low ?? s.survival ?? 1)));
  return Math.max(0, Math.floor(low * 10 - 1e-9) / 10);
}

/** Who stayed over time: steps with bands for the coordinator, points at reportable horizons for everybody else. */
export function survivalChart(result: RetentionResult): Chart | undefined {
  const end = Math.max(0, ...result.horizons.filter((h) => h.method !== 'none').map((h) => h.days));
  const shown = result.groups.filter((g) => g.curve.some((s) => s.survival !== null && s.time <= end));
  if (end === 0 || shown.length === 0) return undefined;
  const steps = result.audience === 'coordinator';
  const from = axisStart(shown);
  const days = steps ? quarters(end) : result.horizons.map((h) => h.days).filter((day) => day <= end);
  // Of points only the one on the day itself may be quoted for it.
  const at = shown.map((g) => ({
    g,
    share: (steps ? stepAt(g, end) : g.curve.find((s) => s.time === end))?.survival ?? null,
  }));
  const ends = at.flatMap(({ g, share }) =>
    share === null ? [] : [`${percent(share)} of ${g.name === 'mentees' ? 'mentees' : 'others'}`],
  );
  const withheld = steps ? '' : ' Days whose counts are small are withheld [c].';
  const cut = from > 0 ? ` The axis begins at ${percent(from)}` : '';
  return {
    kind: 'survival',
    id: 'fig-survival',
    form: steps ? 'steps' : 'points',
    from,
    finding:
      ends.length === 0 ? 'Who stayed, by day' : `By day ${end}, ${listed(ends)} ${stayedWords(result)}`,
    measure: `${result.outcome === 'any' ? 'Still employed' : 'Not gone of their own accord'}, per cent of those followed from the start, by day. ${steps ? 'Bands' : 'Lines'}: 95\u202f% intervals (Greenwood, log-log).${withheld}${cut}`,
    alternative:
      ends.length === 0
        ? 'Every figure of this chart is suppressed.'
        : `After ${end} days ${listed(ends)} ${stayedWords(result)}.`,
    source: 'Source: the roster.',
    series: shown.map((g) => ({
      name: groupName(g.name),
      ours: g.name === 'mentees',
      points: steps ? stepsOf(g, end) : g.curve.filter((s) => s.time <= end).flatMap(pointOf),
      atRisk: steps ? days.map((day) => atRiskAt(g, day)) : [],
    })),
    ticks: days.map((day) => ({ x: day, label: String(day) })),
    table: survivalTable(
      result,
      days.filter((day) => day > 0),
    ),
  };
}

function quarters(end: number): number[] {
  const step = end > 1000 ? 365 : end > 200 ? 90 : 30;
  const days = Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step).filter(
    (day) => end - day >= step / 2 || day === 0,
  );
  return [...days, end];
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

/** Still followed on that day: those at risk at the next step, or those left after the last. */
function atRiskAt(group: Group, day: number): number {
  const next = group.curve.find((s) => s.time >= day);
  if (next !== undefined) return next.atRisk ?? 0;
  const last = group.curve.at(-1);
  return last === undefined ? (group.n ?? 0) : (last.atRisk ?? 0) - (last.events ?? 0) - (last.censored ?? 0);
}

function survivalTable({ groups, audience }: RetentionResult, days: readonly number[]): Table {
  const cells = (g: Group, day: number): Cell[] => {
    const step = audience === 'coordinator' ? stepAt(g, day) : g.curve.find((s) => s.time === day);
    const whole = audience === 'coordinator' && step === undefined;
    const share: Cell = whole
      ? { type: 'share', value: 1, decimals: 0 }
      : step === undefined || step.survival === null
        ? suppressed
        : { type: 'share', value: step.survival, decimals: 0 };
    const interval: Cell =
      whole || (step !== undefined && step.survival === 1)
        ? { type: 'missing', word: 'nobody left' }
        : step?.low === null || step?.low === undefined || step.high === null
          ? suppressed
          : { type: 'interval', low: step.low, high: step.high, decimals: 0, unit: 'share' };
    const risk: Cell =
      audience === 'coordinator'
        ? { type: 'number', value: atRiskAt(g, day), decimals: 0 }
        : step?.atRisk === null || step === undefined
          ? suppressed
          : { type: 'number', value: step.atRisk, decimals: 0 };
    return [risk, share, interval];
  };
  return {
    id: 'survival-table',
    caption: 'Who stayed, by day',
    ...(audience === 'coordinator'
      ? {}
      : {
          measure:
            '[c] suppressed: a small count, or a figure from which one could be worked out. Not zero, not missing.',
        }),
    layout: 'stack',
    columns: [
      { id: 'day', title: 'Day', numeric: false },
      ...groups.flatMap((g) => [
        { id: `${g.name}-risk`, title: `${groupName(g.name)}, followed`, numeric: true },
        { id: `${g.name}-stayed`, title: 'Stayed', numeric: true },
        { id: `${g.name}-interval`, title: '95\u202f% interval', numeric: true },
      ]),
    ],
    rows: days.map((day) => ({
      cells: [{ type: 'text', text: String(day) }, ...groups.flatMap((g) => cells(g, day))],
    })),
  };
}
