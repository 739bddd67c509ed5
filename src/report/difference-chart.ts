import { formatNumber, formatRange } from '../model/format-number.ts';
import type { RetentionResult } from '../schema/retention-result.ts';
import { capitalised, numberWord } from '../texts/counted.ts';
import type { Chart, Table } from './document.ts';
import { stayedShare } from './retention-names.ts';

type Horizon = RetentionResult['horizons'][number];

const points = (difference: number): string => formatNumber(difference * 100, { decimals: 1, sign: true });
const range = (low: number, high: number): string =>
  formatRange(low * 100, high * 100, { decimals: 1, sign: true });

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
  return {
    kind: 'forest',
    id: 'fig-difference',
    finding: findingOf(rows),
    measure: `Mentees minus other eligible staff, share ${stayedShare(result)} at day ${days}, points; lines are 95\u202f% intervals. The first estimate is the main one; the others check how far the answer depends on the method`,
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
    table: differenceTable(rows, days),
  };
}

/** What the intervals allow to be said, whichever estimate one prefers. */
function findingOf(rows: readonly Row[]): string {
  const over = rows.filter((r) => r.low <= 0 && r.high >= 0).length;
  if (over === rows.length)
    return rows.length === 1
      ? 'The interval includes no difference'
      : 'Whichever way it is counted, the interval includes no difference';
  if (over === 0)
    return `${rows.length === 1 ? 'The interval lies' : 'All intervals lie'} on one side of no difference`;
  return capitalised(`${numberWord(over)} of ${numberWord(rows.length)} intervals include no difference`);
}

function differenceTable(rows: readonly Row[], days: number): Table {
  return {
    id: 'difference-table',
    caption: `Differences at day ${days}`,
    layout: 'stack',
    columns: [
      { id: 'comparison', title: 'Comparison', numeric: false },
      { id: 'difference', title: 'Difference', unit: 'points', numeric: true },
      { id: 'interval', title: '95\u202f% interval', numeric: true },
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
  };
}
