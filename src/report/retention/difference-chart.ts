import { formatNumber, formatRange } from '../../model/format-number.ts';
import { mainHorizon } from '../../model/stay-verdict.ts';
import type { RetentionResult } from '../../schema/retention-result.ts';
import { intervalsFinding } from '../../texts/result-words/result-sentences.ts';
import type { Cell, Chart, Table } from '../document.ts';
import type { RetentionView } from './retention-names.ts';

type Estimate = {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
};
type Row = {
  readonly label: string;
  readonly small?: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
};

/** One row of the chart, or none where the estimate is suppressed or could not be made. */
function row(of: Estimate | null | undefined, said: Pick<Row, 'label' | 'method' | 'small'>): Row[] {
  if (of === null || of === undefined || of.difference === null || of.low === null || of.high === null)
    return [];
  return [{ ...said, value: of.difference, low: of.low, high: of.high }];
}

/** Every estimate of the difference at the main horizon, the main one first. */
function differenceRows({ result, words, language }: RetentionView): Row[] {
  const { difference } = words;
  const main = mainHorizon(result);
  const figure = (count: number) => formatNumber(count, { language });
  const { adjusted } = result;
  const kept = adjusted?.mentees;
  const matched = row(adjusted, {
    label: difference.main(difference.matched),
    method: difference.methods[adjusted?.intervalMethod ?? 'matched'],
    ...(typeof kept === 'number' ? { small: difference.matchedSmall(figure(kept)) } : {}),
  });
  const counts = main?.groups.flatMap(({ stayed, n }) =>
    stayed === null || n === null ? [] : [difference.of(figure(stayed), figure(n))],
  );
  const label = difference.unmatched;
  return [
    ...matched,
    ...row(main, {
      label: matched.length === 0 ? difference.main(label) : label,
      method: difference.methods[main?.method ?? 'none'],
      ...(counts?.length === 2 ? { small: counts.join(', ') } : {}),
    }),
    // Like with like first, as above.
    ...[true, false].flatMap((first) =>
      (result.sensitivity ?? [])
        .filter((s) => (s.matched === true) === first)
        .flatMap((s) => sensitivityRow(s, { words, language })),
    ),
  ];
}

type Sensitivity = NonNullable<RetentionResult['sensitivity']>[number];

function sensitivityLabel(s: Sensitivity, { difference }: RetentionView['words']): string {
  const name = s.landmark === undefined ? difference.sensitivity[s.name] : difference.landmark(s.landmark);
  return s.matched === undefined ? name : difference.variant(name, s.matched);
}

function sensitivityRow(
  s: Sensitivity,
  { words, language }: Pick<RetentionView, 'words' | 'language'>,
): Row[] {
  const { difference } = words;
  const figure = (count: number) => formatNumber(count, { language });
  return row(s, {
    label: sensitivityLabel(s, words),
    method: difference.methods[s.intervalMethod ?? s.method],
    ...(s.mentees === null || s.others === null
      ? {}
      : { small: difference.sizes(figure(s.mentees), figure(s.others)) }),
  });
}

/** The difference, main method first; undefined where it is suppressed, not yet answerable, or rests on too few leavers. */
export function forestChart(view: RetentionView): Chart | undefined {
  const { result, words, language } = view;
  const { difference } = words;
  const rows = differenceRows(view);
  const days = mainHorizon(result)?.days;
  if (rows.length === 0 || days === undefined || !result.logRank.reportable) return undefined;
  const style = { decimals: 1, sign: true, language } as const;
  const text = (r: Row) =>
    `${formatNumber(r.value * 100, style)} (${formatRange(r.low * 100, r.high * 100, style)})`;
  return {
    kind: 'forest',
    id: 'fig-difference',
    finding: intervalsFinding(result, rows, language),
    measure: difference.measure(result.outcome, days),
    alternative: difference.points(rows.map((r) => `${r.label}: ${text(r)}`).join('; ')),
    source: `${rows.map((r) => `${r.label}: ${r.method}`).join('. ')}.`,
    left: difference.left,
    right: difference.right,
    axis: difference.axis,
    rows: rows.map((r) => ({
      label: r.label,
      ...(r.small === undefined ? {} : { small: r.small }),
      value: r.value * 100,
      low: r.low * 100,
      high: r.high * 100,
      text: text(r),
    })),
    table: differenceTable(rows, days, view),
  };
}

/** Other ways to look at it that only the coordinator sees the figures of: others see that they were looked at. */
function heldBack({ result, words }: RetentionView): Table['rows'] {
  if (result.audience === 'coordinator') return [];
  return (result.sensitivity ?? [])
    .filter(({ difference }) => difference === null)
    .map((s) => ({
      cells: [{ type: 'text', text: sensitivityLabel(s, words) }, suppressed, suppressed, suppressed],
    }));
}
const suppressed: Cell = { type: 'suppressed' };

function differenceTable(rows: readonly Row[], days: number, view: RetentionView): Table {
  const { words, program } = view;
  const { columns, caption } = words.difference;
  const held = heldBack(view);
  return {
    id: 'difference-table',
    caption: caption(days),
    ...(held.length === 0 ? {} : { measure: words.suppressedKey(program.privacy.min_count) }),
    layout: 'stack',
    columns: [
      { id: 'comparison', title: columns.comparison, numeric: false },
      { id: 'difference', title: columns.difference, unit: words.figures.points, numeric: true },
      { id: 'interval', title: columns.interval, numeric: true },
      { id: 'method', title: columns.method, numeric: false },
    ],
    rows: [
      ...rows.map((r): Table['rows'][number] => ({
        cells: [
          { type: 'text', text: r.label, ...(r.small === undefined ? {} : { small: r.small }) },
          { type: 'number', value: r.value * 100, decimals: 1, sign: true },
          { type: 'interval', low: r.low * 100, high: r.high * 100, decimals: 1, unit: 'points' },
          { type: 'text', text: r.method },
        ],
      })),
      ...held,
    ],
  };
}
