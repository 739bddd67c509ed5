import { formatNumber } from '../../model/format-number.ts';
import type { Metric, ProgressResult } from '../../schema/progress-result.ts';
import { whyWords, wordsOfFigure } from '../../texts/metric-words/metric-words.ts';
import type { Cell, Table } from '../document.ts';
import {
  answeredWords,
  benchmarkWords,
  boundsWords,
  denominatorWords,
  isDifference,
  type MetricFrame,
  partsWords,
  scaleWords,
  valueWords,
  wordsFor,
} from './metric-cells.ts';

/** What each metric means, and the same with this program's numbers in it. */
export function dictionaryTable(result: ProgressResult, frame: MetricFrame): Table {
  const { dictionary, dictionaryColumns: columns } = wordsFor(frame);
  return {
    id: 'metric-dictionary',
    caption: dictionary,
    layout: 'stack',
    columns: [
      { id: 'metric', title: columns.metric, numeric: false },
      { id: 'formula', title: columns.formula, numeric: false },
      { id: 'here', title: columns.here, numeric: false },
    ],
    rows: result.metrics.map((metric) => {
      const { name, formula } = wordsOfFigure(metric, frame);
      return {
        cells: [
          { type: 'text', text: name, small: metric.id },
          { type: 'text', text: formula },
          hereCell(metric, frame),
        ],
      };
    }),
  };
}

function hereCell(metric: Metric, frame: MetricFrame): Cell {
  if (metric.suppressed) return { type: 'suppressed' };
  const { language } = frame;
  const words = wordsFor(frame);
  const { numerator, denominator, unit, value } = metric;
  const figure = (count: number) => formatNumber(count, { language });
  const divided = unit === 'share' && !isDifference(metric) && numerator !== null && denominator !== null;
  const scale = scaleWords(metric, frame);
  const bounds = boundsWords(metric, frame);
  const benchmark = benchmarkWords(metric, frame);
  const said = [
    divided ? `${figure(numerator)} ÷ ${figure(denominator)}` : undefined,
    divided || value === null
      ? undefined
      : [
          `${valueWords(value, metric, frame)}${scale === undefined ? '' : ` ${scale}`}`,
          denominator === null ? words.inAll : denominatorWords(metric, frame),
        ].join(', '),
    answeredWords(metric, frame),
    partsWords(metric, frame),
    bounds === undefined ? undefined : words.ifAllAnswered(bounds),
    value === null ? whyWords(metric.why ?? words.unknown, language) : words.methods[metric.intervalMethod],
    benchmark === undefined ? undefined : words.benchmark(benchmark.text, benchmark.source),
  ];
  return { type: 'text', text: said.filter((part) => part !== undefined).join('; ') };
}
