import type { RoiOutcome } from '../../schema/roi-result.ts';
import { known } from '../../texts/roi-words/roi-figures.ts';
import type { Block, Cell, Chart, Table } from '../document.ts';
import type { RoiView } from './roi-view.ts';

type Row = RoiOutcome['sensitivity'][number];
/** A row whose return may be put into words at both ends. */
type Told = { readonly row: Row; readonly low: number; readonly high: number };

/** The tornado with its table; without an amount the table alone, of the break-even difference. */
export function sensitivityBlocks(view: RoiView): Block[] {
  const { result, words } = view;
  if (shownRows(view).length === 0) return [];
  const chart = tornadoChart(view);
  if (chart !== undefined) return [{ kind: 'chart', chart }];
  if (result.breakEven.difference === null) return [];
  return [
    { kind: 'prose', text: [`${words.sensitivity.findingWithout(weightiest(view))}.`] },
    { kind: 'table', table: { ...sensitivityTable(view), measure: words.sensitivity.measureWithout } },
  ];
}

/** Under ten leavers the difference is not put into figures, so its row is left out. */
const shownRows = ({ result }: RoiView): readonly Row[] =>
  result.sensitivity.filter(({ input }) => result.reportable || input !== 'difference');

function weightiest(view: RoiView): string {
  const [first] = shownRows(view);
  return first === undefined ? '' : view.words.inputs.names[first.input];
}

function tornadoChart(view: RoiView): Chart | undefined {
  const { result, words, figures } = view;
  const base = known(result.percent);
  const told = shownRows(view).flatMap((row): Told[] =>
    row.low.percent === null || row.high.percent === null
      ? []
      : [{ row, low: row.low.percent, high: row.high.percent }],
  );
  if (!result.reportable || base === undefined || told.length === 0) return undefined;
  const { sensitivity, inputs } = words;
  const rows = told.map(({ row, low, high }) => ({
    label: inputs.names[row.input],
    small: endsText(row, view),
    low,
    high,
    text: figures.percentRange({ low: Math.min(low, high), high: Math.max(low, high) }),
  }));
  return {
    kind: 'tornado',
    id: 'fig-sensitivity',
    finding: findingOf(told, view),
    measure: sensitivity.measure,
    alternative: sensitivity.alternative(
      figures.percent(base.value),
      rows.map(({ label, small, text }) => `${label}, ${small}: ${text}`).join('; '),
    ),
    source: sensitivity.source,
    left: sensitivity.left,
    right: sensitivity.right,
    axis: sensitivity.axis,
    base: base.value,
    baseText: sensitivity.base(figures.percent(base.value)),
    rows,
    table: sensitivityTable(view),
  };
}

/** Which figure moves the return most, and whether its ends change the answer. */
function findingOf(told: readonly Told[], { words }: RoiView): string {
  const [first, ...rest] = told;
  if (first === undefined) return '';
  const width = ({ low, high }: Told): number => Math.abs(high - low);
  const most = rest.reduce((widest, each) => (width(each) > width(widest) ? each : widest), first);
  const inside = Math.min(most.low, most.high) <= 0 && Math.max(most.low, most.high) >= 0;
  return words.sensitivity.finding[inside ? 'inside' : 'outside'](words.inputs.names[most.row.input]);
}

/** The ends of a figure, in its own unit. */
function endsText({ input, low, high }: Row, { words, figures }: RoiView): string {
  const end = (value: number): string =>
    input === 'difference' ? figures.found(value) : figures.amount(input, value);
  const ends = words.sensitivity.ends(end(low.value), end(high.value));
  return input === 'difference' ? words.inputs.points(ends) : ends;
}

function sensitivityTable(view: RoiView): Table {
  const { result, words } = view;
  const { columns, unit, points, caption } = words.sensitivity;
  return {
    id: 'sensitivity-table',
    caption,
    layout: 'stack',
    columns: [
      { id: 'figure', title: columns.figure, numeric: false },
      { id: 'ends', title: columns.ends, numeric: false },
      ...(result.reportable
        ? [
            { id: 'low', title: columns.low, unit, numeric: true },
            { id: 'high', title: columns.high, unit, numeric: true },
          ]
        : []),
      { id: 'break-even', title: columns.breakEven, unit: points, numeric: false },
    ],
    rows: shownRows(view).map((row) => ({
      cells: [
        { type: 'text', text: words.inputs.names[row.input] },
        { type: 'text', text: endsText(row, view) },
        ...(result.reportable
          ? [percentCell(row.low.percent, view), percentCell(row.high.percent, view)]
          : []),
        breakEvenCell(row, view),
      ],
    })),
  };
}

const percentCell = (percent: number | null, { words }: RoiView): Cell =>
  percent === null
    ? { type: 'missing', word: words.inputs.unknown }
    : { type: 'number', value: percent, decimals: 0, sign: true };

/** The difference itself moves nothing there. */
function breakEvenCell({ low, high }: Row, { words, figures }: RoiView): Cell {
  if (low.breakEven === null || high.breakEven === null)
    return { type: 'missing', word: words.inputs.unknown };
  const [from, to] = [figures.points(low.breakEven), figures.points(high.breakEven)];
  return { type: 'text', text: from === to ? from : words.sensitivity.ends(from, to) };
}
