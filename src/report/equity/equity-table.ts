import { formatNumber, formatRange, shareDecimals } from '../../model/format-number.ts';
import type { EquityFieldResult, EquityFigure, EquityMeasureResult } from '../../schema/equity-result.ts';
import { groupName, meanDecimals } from '../../texts/equity-words/equity-statements.ts';
import { fieldName } from '../../texts/field-words.ts';
import type { Cell, Table } from '../document.ts';
import { onScale } from '../progress/metric-cells.ts';
import type { EquityView } from './equity-view.ts';

const suppressed: Cell = { type: 'suppressed' };

/** Who gave which answer. */
export function sizesTable({ field, groups }: EquityFieldResult, view: EquityView): Table {
  const { words, language, result } = view;
  const { sizes } = words;
  const people =
    result.people === null
      ? undefined
      : words.people(formatNumber(result.people, { language }), result.people, result.about);
  return {
    id: `${field}-sizes`,
    caption: sizes.caption(fieldName(field, language)),
    measure: [sizes.measure(people, result.about), ...hiddenKey(groups, view)].join(' '),
    layout: 'tight',
    columns: [
      { id: 'group', title: sizes.group, numeric: false },
      { id: 'people', title: sizes.count(result.about), numeric: true },
    ],
    rows: groups.map((group) => ({
      cells: [
        { type: 'text', text: groupName(group, language) },
        group.n === null ? suppressed : { type: 'number', value: group.n, decimals: 0 },
      ],
    })),
  };
}

/** What `[c]` means, where there is one. */
function hiddenKey(
  rows: readonly { readonly suppressed: boolean }[],
  { words, program }: EquityView,
): string[] {
  const { min_count, min_mean } = program.privacy;
  return rows.some((row) => row.suppressed) ? [words.suppressedKey(min_count, min_mean)] : [];
}

/** One measure by group: of how many people, the figure, its interval, its ratio to all and the interval of that. */
export function equityTable(id: string, measure: EquityMeasureResult, view: EquityView): Table {
  const { words } = view;
  const { columns } = words;
  const rows = [measure.overall, ...measure.groups];
  const hasBounds = rows.some(({ worst }) => typeof worst === 'number');
  return {
    id: `${id}-table`,
    caption: words.measures[measure.id].name,
    measure: [words.field.order, ...hiddenKey(rows, view)].join(' '),
    layout: 'stack',
    columns: [
      { id: 'group', title: columns.group, numeric: false },
      { id: 'people', title: columns.people, numeric: true },
      { id: 'figure', title: columns.value, numeric: true },
      { id: 'interval', title: columns.interval, numeric: true },
      ...(hasBounds ? [{ id: 'bounds', title: columns.bounds, numeric: true }] : []),
      { id: 'ratio', title: columns.ratio, numeric: true },
      { id: 'ratio-interval', title: columns.ratioInterval, numeric: true },
    ],
    rows: rows.map((row) => ({
      cells: [
        { type: 'text', text: groupName(row, view.language) },
        row.n === null ? suppressed : { type: 'number', value: row.n, decimals: 0 },
        ...figureCells(row, measure, view),
        ...(hasBounds ? [boundsCell(row, view)] : []),
        ...ratioCells(row, measure, view),
      ],
    })),
  };
}

function figureCells(row: EquityFigure, measure: EquityMeasureResult, view: EquityView): Cell[] {
  const { words, language } = view;
  const { unit, scale } = measure;
  const { value, low, high, n, count, of } = row;
  if (value === null) return without(row, words.nobody);
  const figure = (number: number): string => formatNumber(number, { language });
  const small = count === null || of === null ? {} : { small: words.of(figure(count), figure(of)) };
  const decimals = unit === 'share' ? shareDecimals(value, n ?? 0) : meanDecimals(measure);
  const cell: Cell =
    unit === 'share' ? { type: 'share', value, decimals, ...small } : { type: 'number', value, decimals };
  if (low === null || high === null) return [cell, { type: 'missing', word: words.tooFew }];
  const ends = unit === 'share' ? { low, high } : onScale({ low, high }, scale ?? null);
  return [
    cell,
    {
      type: 'interval',
      ...ends,
      decimals: unit === 'share' ? 0 : 2,
      unit: unit === 'share' ? 'share' : 'plain',
    },
  ];
}

/** Why there is no figure: it is withheld, or said of nobody. */
const without = ({ suppressed: isHidden }: EquityFigure, word: string): Cell[] =>
  isHidden
    ? [suppressed, suppressed]
    : [
        { type: 'missing', word },
        { type: 'missing', word },
      ];

function boundsCell({ worst, best, suppressed: isHidden }: EquityFigure, { words }: EquityView): Cell {
  if (typeof worst === 'number' && typeof best === 'number')
    return { type: 'interval', low: worst, high: best, decimals: 2, unit: 'plain' };
  return isHidden ? suppressed : { type: 'missing', word: words.nobody };
}

/** Of all it is 1 by definition. */
function ratioCells(row: EquityFigure, measure: EquityMeasureResult, view: EquityView): Cell[] {
  const { words } = view;
  const { kind, ratio, ratioLow, ratioHigh } = row;
  if (kind === 'all')
    return [
      { type: 'number', value: 1, decimals: 2 },
      { type: 'missing', word: words.exact },
    ];
  if (ratio === null) return [1, 2].map(() => noRatio(row, measure, view));
  const cell: Cell = { type: 'number', value: ratio, decimals: 2 };
  if (ratioLow === null || ratioHigh === null) return [cell, { type: 'missing', word: words.tooFew }];
  return [cell, { type: 'interval', low: ratioLow, high: ratioHigh, decimals: 2, unit: 'plain' }];
}

/** Why there is no ratio: one of the two figures is withheld, is said of nobody, or is 0. */
function noRatio(row: EquityFigure, { overall }: EquityMeasureResult, { words }: EquityView): Cell {
  if (row.suppressed || overall.suppressed) return suppressed;
  return { type: 'missing', word: row.value === null ? words.nobody : words.noRatio };
}

/** Every ratio of a field in one view, which stands on paper too. */
export function ratiosTable({ field, groups, measures }: EquityFieldResult, view: EquityView): Table {
  const { words, language } = view;
  const rows = measures.flatMap((measure) => measure.groups);
  return {
    id: `${field}-ratios`,
    caption: words.ratios.caption(fieldName(field, language)),
    measure: [words.ratios.measure, ...hiddenKey(rows, view)].join(' '),
    layout: 'stack',
    columns: [
      { id: 'group', title: words.columns.group, numeric: false },
      ...measures.map(({ id }) => ({ id, title: words.measures[id].name, numeric: true })),
    ],
    rows: groups.map((group, at) => ({
      cells: [
        { type: 'text', text: groupName(group, language) },
        ...measures.map((measure) => ratioCell(measure.groups[at], measure, view)),
      ],
    })),
  };
}

function ratioCell(row: EquityFigure | undefined, measure: EquityMeasureResult, view: EquityView): Cell {
  if (row === undefined || row.ratio === null)
    return row === undefined ? suppressed : noRatio(row, measure, view);
  const { ratio, ratioLow, ratioHigh } = row;
  const small =
    ratioLow === null || ratioHigh === null
      ? view.words.tooFew
      : formatRange(ratioLow, ratioHigh, { decimals: 2, language: view.language });
  return { type: 'number', value: ratio, decimals: 2, small };
}
