import { formatNumber, formatRange } from '../../model/format-number.ts';
import type { ComparedCohort, Metric } from '../../schema/progress-result.ts';
import { wordsOfFigure } from '../../texts/metric-words/metric-words.ts';
import { formatDay } from '../../time/day.ts';
import type { Cell, Section, Table } from '../document.ts';
import { isDifference, valueWords } from './metric-cells.ts';
import type { ProgressView } from './progress-view.ts';

type Compared = ComparedCohort['metrics'][number];
type Figure = NonNullable<Compared['own']>;

/** An earlier cohort beside this one; nothing where none was named. */
export function comparedSection(view: ProgressView): Section[] {
  const { compared } = view.result;
  if (compared === undefined) return [];
  const { compared: words, sections } = view.words;
  const facts = { program: compared.program, day: formatDay(compared.asOf, view.language) };
  return [
    {
      id: 'compared',
      title: sections.compared,
      blocks: [
        { kind: 'prose', text: [`${words.points[compared.at](facts)} ${words.caution}`] },
        { kind: 'table', table: comparedTable(compared, view) },
      ],
    },
  ];
}

function comparedTable(compared: ComparedCohort, view: ProgressView): Table {
  const { columns, caption, measure } = view.words.compared;
  return {
    id: 'compared-cohorts',
    caption: caption(compared.program),
    measure,
    layout: 'stack',
    columns: [
      { id: 'metric', title: columns.metric, numeric: false },
      { id: 'own', title: columns.own, numeric: true },
      { id: 'other', title: columns.other, numeric: true },
      { id: 'difference', title: columns.difference, numeric: true },
      { id: 'interval', title: columns.interval, numeric: false },
    ],
    rows: compared.metrics.map((one) => ({
      cells: [
        { type: 'text', text: wordsOfFigure(one, view).name, small: one.id },
        figureCell(one.own, one, view),
        figureCell(one.other, one, view),
        differenceCell(one, view),
        intervalCell(one, view),
      ],
    })),
  };
}

/** What the words of a figure need to know of it. */
function metricOf(figure: Figure, { id, unit }: Compared): Metric {
  return { ...figure, id, unit, low: null, high: null, intervalMethod: 'none', asOf: '', suppressed: false };
}

/** A share with its count; of under 30 the count alone. */
function figureCell(figure: Figure | null, one: Compared, view: ProgressView): Cell {
  if (figure === null) return { type: 'missing', word: view.words.compared.none };
  const { numerator, denominator } = figure;
  const text = valueWords(figure.value, metricOf(figure, one), view);
  if (one.unit !== 'share' || numerator === null || denominator === null || isDifference(one))
    return { type: 'text', text };
  const figures = [numerator, denominator].map((count) => formatNumber(count, view));
  const counts = view.words.metrics.of({ n: figures[0] ?? '', of: figures[1] ?? '', noun: '' });
  return denominator < 30 ? { type: 'text', text: counts } : { type: 'text', text, small: counts };
}

function differenceCell(one: Compared, view: ProgressView): Cell {
  const { compared: words } = view.words;
  if (one.difference === null) return { type: 'missing', word: words.why[one.why ?? 'not-in-both'] };
  return { type: 'text', text: pointsWords(one, one.difference, view) };
}

function pointsWords({ unit }: Compared, value: number, { words, language }: ProgressView): string {
  if (unit === 'share')
    return `${formatNumber(value * 100, { sign: true, language })} ${words.metrics.points}`;
  const decimals = unit === 'days' ? 0 : unit === 'score' ? 1 : 2;
  return formatNumber(value, { decimals, sign: true, language });
}

function intervalCell({ low, high, unit, difference, own, other }: Compared, view: ProgressView): Cell {
  const { words, language } = view;
  if (difference === null || own === null || other === null)
    return { type: 'missing', word: words.metrics.unknown };
  if (low === null || high === null)
    return { type: 'missing', word: unit === 'share' ? words.compared.noInterval : words.metrics.tooFew };
  if (unit === 'share')
    return {
      type: 'text',
      text: `${formatRange(low * 100, high * 100, { sign: true, language })} ${words.metrics.points}`,
    };
  const decimals = unit === 'days' ? 0 : unit === 'score' ? 1 : 2;
  return { type: 'text', text: formatRange(low, high, { decimals, sign: true, language }) };
}
