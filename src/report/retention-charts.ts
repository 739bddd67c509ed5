import { formatNumber, formatRange, formatShare, shareDecimals } from '../model/format-number.ts';
import type { RetentionResult } from '../schema/retention-result.ts';
import { fieldWords, listed, numberWord } from '../texts/counted.ts';
import type { Cell, Chart, Point, Table } from './document.ts';

type Horizon = RetentionResult['horizons'][number];
type Group = RetentionResult['groups'][number];

const suppressed: Cell = { type: 'suppressed' };
const percent = (share: number): string => formatShare(share, { decimals: 0 });
const points = (difference: number): string => formatNumber(difference * 100, { decimals: 1, sign: true });
const range = (low: number, high: number): string =>
  formatRange(low * 100, high * 100, { decimals: 1, sign: true });

/** What the groups are called on the page. */
export const groupName = (name: string): string => (name === 'mentees' ? 'Mentees' : 'Other eligible staff');
export const verbOf = ({ outcome }: RetentionResult): string =>
  outcome === 'any' ? 'still employed' : 'not left of their own accord';

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
      ends.length === 0
        ? `Who was ${verbOf(result)}, by day`
        : `By day ${end}, ${listed(ends)} were ${verbOf(result)}`,
    measure: `${verbOf(result).charAt(0).toUpperCase()}${verbOf(result).slice(1)}, per cent of those followed from the start, by day. ${steps ? 'Bands' : 'Lines'}: 95\u202f% intervals (Greenwood, log-log).${withheld}${cut}`,
    alternative:
      ends.length === 0
        ? 'Every figure of this chart is suppressed.'
        : `After ${end} days ${listed(ends)} were ${verbOf(result)}.`,
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
        { id: `${g.name}-interval`, title: '95 % interval', numeric: true },
      ]),
    ],
    rows: days.map((day) => ({
      cells: [{ type: 'text', text: String(day) }, ...groups.flatMap((g) => cells(g, day))],
    })),
  };
}

type Row = {
  readonly label: string;
  readonly small?: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
};

const methodNames = {
  newcombe: 'Newcombe',
  'kaplan-meier': 'Kaplan–Meier, limits combined by MOVER',
  'aalen-johansen': 'Aalen–Johansen, limits combined by MOVER',
  none: 'none',
} as const satisfies Record<Horizon['method'], string>;

const sensitivityNames = {
  landmark: 'From a landmark',
  'late-joiners-as-others': 'Late joiners counted as others',
  'late-joiners-censored': 'Late joiners followed until they joined',
} as const;

/** Every estimate of the difference at the main horizon, the main one first. */
export function differenceRows({ adjusted, horizons, sensitivity }: RetentionResult): Row[] {
  const main = horizons.filter((h) => h.method !== 'none').at(-1);
  const row = (
    label: string,
    of: { difference: number | null; low: number | null; high: number | null } | null | undefined,
    method: string,
    small?: string,
  ): Row[] => {
    if (of === null || of === undefined || of.difference === null || of.low === null || of.high === null)
      return [];
    return [
      {
        label,
        value: of.difference,
        low: of.low,
        high: of.high,
        method,
        ...(small === undefined ? {} : { small }),
      },
    ];
  };
  return [
    ...row('Like with like', adjusted, 'matched, MOVER over Wilson limits', 'main'),
    ...(main === undefined
      ? []
      : row(
          'As they were',
          main,
          methodNames[main.method],
          adjusted?.difference === null || adjusted === null ? 'main' : undefined,
        )),
    ...(sensitivity ?? []).flatMap((s) =>
      row(
        s.landmark === undefined ? sensitivityNames[s.name] : `From day ${s.landmark} on`,
        s,
        methodNames[s.method],
      ),
    ),
  ];
}

/** The difference, main method first; undefined where it is suppressed or not yet answerable. */
export function forestChart(result: RetentionResult): Chart | undefined {
  const rows = differenceRows(result);
  const [main] = rows;
  const days = result.horizons.filter((h) => h.method !== 'none').at(-1)?.days;
  if (main === undefined || days === undefined) return undefined;
  const over = rows.filter((r) => r.low <= 0 && r.high >= 0).length;
  const finding =
    over === rows.length
      ? rows.length === 1
        ? 'The interval includes no difference'
        : 'Whichever way it is counted, the interval includes no difference'
      : over === 0
        ? `${rows.length === 1 ? 'The interval lies' : 'All intervals lie'} on one side of no difference`
        : `${numberWord(over)} of ${numberWord(rows.length)} intervals include no difference`;
  return {
    kind: 'forest',
    id: 'fig-difference',
    finding: finding.charAt(0).toUpperCase() + finding.slice(1),
    measure: `Mentees minus other eligible staff, share ${verbOf(result)} at day ${days}, points; lines are 95\u202f% intervals. The first estimate is the main one; the others check how far the answer depends on the method`,
    alternative: `${rows.map((r) => `${r.label}: ${points(r.value)} (${range(r.low, r.high)})`).join('; ')} points.`,
    source: rows
      .map((r) => `${r.label}: ${r.method}`)
      .join('. ')
      .concat('.'),
    left: 'more others stayed',
    right: 'more mentees stayed',
    rows: rows.map((r) => ({
      label: r.label,
      ...(r.small === undefined ? {} : { small: r.small }),
      value: r.value * 100,
      low: r.low * 100,
      high: r.high * 100,
      text: `${points(r.value)} (${range(r.low, r.high)})`,
    })),
    table: {
      id: 'difference-table',
      caption: `Differences at day ${days}`,
      layout: 'stack',
      columns: [
        { id: 'comparison', title: 'Comparison', numeric: false },
        { id: 'difference', title: 'Difference', unit: 'points', numeric: true },
        { id: 'interval', title: '95 % interval', numeric: true },
        { id: 'method', title: 'Method', numeric: false },
      ],
      rows: rows.map((r, i) => ({
        cells: [
          { type: 'text', text: i === 0 ? `${r.label} (main)` : r.label },
          { type: 'number', value: r.value * 100, decimals: 1, sign: true },
          { type: 'interval', low: r.low * 100, high: r.high * 100, decimals: 1, unit: 'points' },
          { type: 'text', text: r.method },
        ],
      })),
    },
  };
}

/** Beyond this many standard deviations two groups are flagged as unlike. */
const unlike = 0.1;

/** How alike the groups were before the program; undefined where nothing could be compared. */
export function balanceChart({ balance }: RetentionResult): Chart | undefined {
  const rows = balance.flatMap((b) =>
    b.before === null || b.after === null
      ? []
      : [
          {
            label: b.field === 'tenure' ? 'years of service' : fieldWords(b.field),
            before: b.before,
            after: b.after,
          },
        ],
  );
  if (rows.length === 0) return undefined;
  const apart = rows.filter((r) => Math.abs(r.after) > unlike).map((r) => r.label);
  const agree = rows.length - apart.length;
  const number = (value: number) => formatNumber(value, { decimals: 2 });
  const finding =
    apart.length === 0
      ? `After matching ${rows.length === 1 ? 'the one field agrees' : `${rows.length === 2 ? 'both' : `all ${numberWord(rows.length)}`} fields agree`}`
      : `After matching, ${agree === 0 ? 'no field agrees' : `${numberWord(agree)} of ${numberWord(rows.length)} fields agree`}; ${listed(apart)} still ${apart.length === 1 ? 'differs' : 'differ'}`;
  return {
    kind: 'balance',
    id: 'fig-balance',
    finding,
    measure:
      'Standardised difference between mentees and others, in standard deviations; hollow before matching, filled after; 0 is alike',
    alternative: `${rows.map((r) => `${r.label} ${number(r.before)} before, ${number(r.after)} after`).join('; ')}.${apart.length === 0 ? '' : ` Flagged beyond ${unlike}: ${listed(apart)}.`}`,
    limit: unlike,
    rows,
    table: {
      id: 'balance-table',
      caption: 'Balance before and after matching',
      layout: 'tight',
      columns: [
        { id: 'field', title: 'Field', numeric: false },
        { id: 'before', title: 'Before', numeric: true },
        { id: 'after', title: 'After', numeric: true },
      ],
      rows: rows.map((r) => ({
        cells: [
          { type: 'text', text: r.label },
          { type: 'number', value: r.before, decimals: 2 },
          {
            type: 'number',
            value: r.after,
            decimals: 2,
            ...(Math.abs(r.after) > unlike ? { small: 'flagged' } : {}),
          },
        ],
      })),
    },
  };
}

/** Per cent of a count, or `[c]`. */
export function shareWords(stayed: number | null, n: number | null): string {
  return stayed === null || n === null || n === 0
    ? '[c]'
    : formatShare(stayed / n, { decimals: shareDecimals(stayed / n, n) });
}
