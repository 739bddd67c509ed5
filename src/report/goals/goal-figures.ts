import { formatNumber, formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Metric } from '../../schema/progress-result.ts';
import { denominatorNouns, whyWords, wordsOfMetric } from '../../texts/metric-words/metric-words.ts';
import type { Block, Figure, Table } from '../document.ts';
import type { GoalsView } from './goals-view.ts';

/** The metrics about goals, each with its denominator. */
export function goalFigures(view: GoalsView): Figure[] {
  return view.result.metrics.map((metric) => {
    const named = wordsOfMetric(metric.id, view.language, view.company);
    const { name } = named;
    const { of, outOf } = denominatorNouns(named, metric.denominator ?? 0, view.language);
    const { figures, unknown } = view.words;
    const said = saidValue(metric, view);
    if (said === undefined)
      return { label: name, value: unknown, detail: whyWords(metric.why ?? unknown, view.language) };
    const figure = (value: number): string => formatNumber(value, { language: view.language });
    if (metric.unit === 'share')
      return {
        label: name,
        value: figure(metric.numerator ?? 0),
        of: figures.of(metric.denominator ?? 0, outOf),
        detail: said,
      };
    return {
      label: name,
      value: said,
      detail: [`${metric.denominator ?? 0} ${of}`, figures.expected, ...intervalOf(metric, view)].join('; '),
    };
  });
}

function saidValue({ value, unit, denominator }: Metric, { language }: GoalsView): string | undefined {
  if (value === null) return undefined;
  return unit === 'share'
    ? formatShare(value, { decimals: shareDecimals(value, denominator ?? 0), language })
    : formatNumber(value, { decimals: 2, language });
}

function intervalOf({ low, high }: Metric, { words, language }: GoalsView): string[] {
  if (low === null || high === null) return [];
  const figure = (value: number): string => formatNumber(value, { decimals: 1, language });
  return [words.figures.interval(figure(low), figure(high))];
}

/** How each figure of the page is made, and the same with its numbers; then what counts as SMART. */
export function dictionaryBlocks(view: GoalsView): Block[] {
  const { dictionary } = view.words;
  return [
    { kind: 'table', table: dictionaryTable(view) },
    { kind: 'note', text: [dictionary.letters] },
  ];
}

function dictionaryTable(view: GoalsView): Table {
  const { dictionary: words, unknown } = view.words;
  const figure = (value: number): string => formatNumber(value, { language: view.language });
  return {
    id: 'goal-dictionary',
    caption: words.caption,
    layout: 'stack',
    columns: (['metric', 'formula', 'here'] as const).map((id) => ({
      id,
      title: words.columns[id],
      numeric: false,
    })),
    rows: view.result.metrics.map((metric) => {
      const named = wordsOfMetric(metric.id, view.language, view.company);
      const { name, formula } = named;
      const { numerator, denominator, unit } = metric;
      const { of } = denominatorNouns(named, denominator ?? 0, view.language);
      const said = saidValue(metric, view);
      const here =
        said === undefined
          ? whyWords(metric.why ?? unknown, view.language)
          : unit === 'share' && numerator !== null && denominator !== null
            ? `${figure(numerator)} ÷ ${figure(denominator)} = ${said}`
            : [`${said}, ${denominator ?? 0} ${of}`, ...intervalOf(metric, view)].join('; ');
      return {
        cells: [
          { type: 'text', text: name, small: metric.id },
          { type: 'text', text: formula },
          { type: 'text', text: here },
        ],
      };
    }),
  };
}
