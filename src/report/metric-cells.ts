import {
  formatNumber,
  formatRange,
  formatShare,
  narrowSpace,
  shareDecimals,
} from '../model/format-number.ts';
import type { Metric, ProgressResult } from '../schema/progress-result.ts';
import { counted } from '../texts/counted.ts';
import { partWordsOf, whyWords, wordsOfMetric } from '../texts/metric-words.ts';
import { targetWords } from '../texts/target-words.ts';
import type { Cell, Figure, Table } from './document.ts';

const decimalsOf = { share: 0, mean: 2, days: 0, score: 1, count: 0 } as const satisfies Record<
  Metric['unit'],
  number
>;

/** A value of a metric as words: `90 %`, `4.07`, `6 days`. */
function valueWords(value: number, { unit, denominator }: Metric): string {
  if (unit === 'share')
    return formatShare(value, { decimals: shareDecimals(Math.abs(value), denominator ?? 0) });
  const number = formatNumber(value, { decimals: decimalsOf[unit] });
  return unit === 'days' ? counted(Math.round(value), 'day') : number;
}

/** The interval as words, or that the count is complete; undefined where there is no value. */
export function intervalWords(metric: Metric): string | undefined {
  const { low, high, unit, intervalMethod, value } = metric;
  if (value === null || metric.suppressed) return undefined;
  if (low === null || high === null)
    return intervalMethod === 'none' ? 'complete count' : 'too few for an interval';
  const by = intervalMethod === 'cluster' ? ', by pairing' : '';
  if (unit === 'share') return `${formatRange(low * 100, high * 100)}${narrowSpace}%${by}`;
  return formatRange(low, high, { decimals: decimalsOf[unit] });
}

function targetText({ target }: Metric): string | undefined {
  return target?.text.split(' and ').map(targetWords).join(' and ');
}

const outcomes = { true: 'met', false: 'missed', null: 'cannot be judged' } as const;
const outcomeOf = (metric: Metric): string =>
  outcomes[String(metric.target?.met ?? null) as keyof typeof outcomes];

/** Beside every survey figure, who answered: `31 of 38 answered in the wave day 120`. */
function answeredWords({ wave, side }: Metric, { waves }: ProgressResult): string | undefined {
  if (wave === undefined) return undefined;
  const row = waves.find((w) => w.wave === wave && w.side === side);
  return row === undefined
    ? `wave ${wave}`
    : `${formatNumber(row.answered)} of ${formatNumber(row.asked)} answered in the wave ${wave}`;
}

/** What a metric counts: `266 of 297 meetings due`; of a mean the answers. */
function outOf(metric: Metric, result: ProgressResult): Cell {
  const { numerator, denominator, unit } = metric;
  const { of } = wordsOfMetric(metric.id);
  if (metric.suppressed) return { type: 'suppressed' };
  if (denominator === null) return { type: 'missing', word: metric.value === null ? 'not known' : 'a sum' };
  const noun = of === undefined ? '' : ` ${of}`;
  const where = answeredWords(metric, result);
  const text =
    unit === 'share' && numerator !== null && metric.id !== 'recommend'
      ? `${formatNumber(numerator)} of ${formatNumber(denominator)}${noun}`
      : `${formatNumber(denominator)}${noun}`;
  return { type: 'text', text, ...(where === undefined ? {} : { small: where }) };
}

const missing = (word: string): Cell => ({ type: 'missing', word });

function valueCell(metric: Metric): Cell {
  if (metric.suppressed) return { type: 'suppressed' };
  if (metric.value === null) return missing(whyWords(metric.why ?? 'not known'));
  return { type: 'text', text: valueWords(metric.value, metric) };
}

function targetCell(metric: Metric): Cell {
  const text = targetText(metric);
  if (text === undefined) return missing('none set');
  return {
    type: 'text',
    text,
    small: outcomeOf(metric),
    ...(metric.target?.met === true ? { met: true } : {}),
  };
}

/** Every metric with what it is a share of, its interval and its target. */
export function metricsTable(result: ProgressResult, asOf: string): Table {
  return {
    id: 'all-metrics',
    caption: 'Every figure, with what it is a share of',
    measure: `As of ${asOf}; in the order of the program’s life`,
    layout: 'stack',
    columns: [
      { id: 'metric', title: 'Metric', numeric: false },
      { id: 'value', title: 'Value', numeric: true },
      { id: 'of', title: 'Out of', numeric: false },
      { id: 'interval', title: '95\u202f% interval', numeric: false },
      { id: 'target', title: 'Target', numeric: false },
    ],
    rows: result.metrics.map((metric) => {
      const interval = intervalWords(metric);
      return {
        id: `metric-${metric.id}`,
        cells: [
          { type: 'text', text: wordsOfMetric(metric.id).name, small: metric.id },
          valueCell(metric),
          outOf(metric, result),
          metric.suppressed
            ? { type: 'suppressed' }
            : interval === undefined
              ? missing('not known')
              : { type: 'text', text: interval },
          targetCell(metric),
        ],
      };
    }),
  };
}

/** What each metric means, and the same with this program's numbers in it. */
export function dictionaryTable({ metrics }: ProgressResult): Table {
  return {
    id: 'metric-dictionary',
    caption: 'Metric dictionary, filled in',
    layout: 'stack',
    columns: [
      { id: 'metric', title: 'Metric', numeric: false },
      { id: 'formula', title: 'Formula', numeric: false },
      { id: 'here', title: 'Here', numeric: false },
    ],
    rows: metrics.map((metric) => ({
      cells: [
        { type: 'text', text: metric.id },
        { type: 'text', text: wordsOfMetric(metric.id).formula },
        hereCell(metric),
      ],
    })),
  };
}

const methods = {
  wilson: 'Wilson interval',
  cluster: 'interval from a ratio estimator, clustered by pairing',
  t: 't interval by person',
  'kaplan-meier': 'Kaplan–Meier with log-log limits',
  none: undefined,
} as const satisfies Record<Metric['intervalMethod'], string | undefined>;

function hereCell(metric: Metric): Cell {
  if (metric.suppressed) return { type: 'suppressed' };
  const { numerator, denominator, unit, value } = metric;
  const said: (string | undefined)[] = [
    unit === 'share' && numerator !== null && denominator !== null && metric.id !== 'recommend'
      ? `${formatNumber(numerator)} ÷ ${formatNumber(denominator)}`
      : undefined,
    unit !== 'share' && value !== null
      ? `${valueWords(value, metric)}${denominator === null ? '' : `, ${formatNumber(denominator)} ${wordsOfMetric(metric.id).of ?? 'in all'}`}`
      : undefined,
    metric.wave === undefined ? undefined : `wave ${metric.wave}`,
    metric.parts === undefined || metric.parts.length === 0
      ? undefined
      : metric.parts.map(partWordsOf).join(', '),
    value === null ? whyWords(metric.why ?? 'not known') : methods[metric.intervalMethod],
  ];
  return { type: 'text', text: said.filter((words) => words !== undefined).join('; ') };
}

/** A main figure with its denominator, interval and target. */
export function metricFigure(metric: Metric, result: ProgressResult): Figure {
  const scaleMax = result.satisfactionScale?.max;
  const { name } = wordsOfMetric(metric.id);
  if (metric.suppressed) return { label: name, value: '[c]', detail: 'suppressed' };
  if (metric.value === null)
    return { label: name, value: 'not known', detail: whyWords(metric.why ?? 'not known') };
  const target = targetText(metric);
  const goal = target === undefined ? '' : `; target ${target}, ${outcomeOf(metric)}`;
  const interval =
    metric.intervalMethod === 'none'
      ? ''
      : `; 95${narrowSpace}% interval ${intervalWords(metric) ?? 'not known'}`;
  const parts =
    metric.parts === undefined || metric.parts.length === 0
      ? ''
      : `; ${metric.parts.map(partWordsOf).join(', ')}`;
  const { numerator, denominator, unit, value } = metric;
  if (unit === 'share' && numerator !== null && denominator !== null) {
    const share = denominator < 30 ? '' : `${valueWords(value, metric)}`;
    const detail = [share, `${formatNumber(denominator)} ${wordsOfMetric(metric.id).of ?? ''}`.trim()]
      .filter((w) => w !== '')
      .join(' of ');
    return {
      label: name,
      value: formatNumber(numerator),
      of: `of ${formatNumber(denominator)}`,
      detail: `${detail}${interval}${goal}${parts}`,
    };
  }
  const counted =
    denominator === null ? '' : `${formatNumber(denominator)} ${wordsOfMetric(metric.id).of ?? ''}`;
  const answered = answeredWords(metric, result) ?? counted;
  return {
    label: name,
    value: valueWords(value, metric),
    ...(unit === 'mean' && scaleMax !== undefined ? { of: `of ${scaleMax}` } : {}),
    detail: `${answered}${interval}${goal}`,
  };
}
