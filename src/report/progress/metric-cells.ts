import {
  formatNumber,
  formatRange,
  formatShare,
  narrowSpace,
  shareDecimals,
} from '../../model/format-number.ts';
import type { Metric, ProgressResult } from '../../schema/progress-result.ts';
import { partWordsOf, whyWords, wordsOfMetric } from '../../texts/metric-words/metric-words.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import type { MetricPageWords } from '../../texts/progress-words/progress-catalogue.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { targetWords } from '../../texts/target-words.ts';
import { waveWords } from '../../texts/wave-words.ts';
import type { Cell, Table } from '../document.ts';

/** What the words of a metric need besides the metric: whose answers there are, and on which scale. */
export type MetricFrame = Speech & {
  readonly waves: ProgressResult['waves'];
  readonly scale: ProgressResult['satisfactionScale'];
};

export function metricFrame(result: ProgressResult, speech: Speech): MetricFrame {
  return { ...speech, waves: result.waves, scale: result.satisfactionScale };
}

const decimalsOf = { share: 0, mean: 2, days: 0, score: 1, count: 0 } as const satisfies Record<
  Metric['unit'],
  number
>;

/** A difference of two shares is told in points. */
const isDifference = ({ id }: Metric): boolean => id === 'recommend';
export const wordsFor = ({ language, company }: MetricFrame): MetricPageWords =>
  progressWords(language, company).metrics;

/** A value of a metric as words: `90 %`, `4.07`, `6 days`. */
export function valueWords(value: number, metric: Metric, frame: MetricFrame): string {
  const { unit, denominator } = metric;
  const { language } = frame;
  const words = wordsFor(frame);
  if (isDifference(metric)) return `${formatNumber(value * 100, { language, sign: true })} ${words.points}`;
  switch (unit) {
    case 'share':
      return formatShare(value, { decimals: shareDecimals(Math.abs(value), denominator ?? 0), language });
    case 'days':
      return words.days(Math.round(value));
    case 'count':
      return words.hours(Math.round(value));
    case 'mean':
    case 'score':
      return formatNumber(value, { decimals: decimalsOf[unit], language });
  }
}

/** The end of the scale behind a mean: "of 5". */
export function scaleWords({ unit }: Metric, frame: MetricFrame): string | undefined {
  if (unit !== 'mean' || frame.scale === null) return undefined;
  return wordsFor(frame).ofScale(formatNumber(frame.scale.max, { language: frame.language }));
}

/** The interval as words, or that the count is complete; undefined where there is no value. */
export function intervalWords(metric: Metric, frame: MetricFrame): string | undefined {
  const { low, high, unit, intervalMethod, value } = metric;
  const { language } = frame;
  const words = wordsFor(frame);
  if (value === null || metric.suppressed) return undefined;
  if (low === null || high === null) return intervalMethod === 'none' ? words.complete : words.tooFew;
  if (isDifference(metric))
    return `${formatRange(low * 100, high * 100, { language, sign: true })} ${words.points}`;
  const by = intervalMethod === 'cluster' ? `, ${words.byPairing}` : '';
  if (unit === 'share') return `${formatRange(low * 100, high * 100, { language })}${narrowSpace}%${by}`;
  const ends = unit === 'mean' ? onScale({ low, high }, frame.scale) : { low, high };
  return formatRange(ends.low, ends.high, { decimals: decimalsOf[unit], language });
}

/** The limits of a mean as far as they lie on the scale: no mean lies beyond its ends. */
export function onScale(
  { low, high }: { readonly low: number; readonly high: number },
  scale: ProgressResult['satisfactionScale'],
): { readonly low: number; readonly high: number } {
  return scale === null ? { low, high } : { low: Math.max(scale.min, low), high: Math.min(scale.max, high) };
}

/** The target and whether it is met; undefined where none is set. */
export function targetOf(metric: Metric, frame: MetricFrame): { text: string; outcome: string } | undefined {
  if (metric.target === undefined) return undefined;
  const { outcomes } = wordsFor(frame);
  const { text, met } = metric.target;
  return {
    text: targetWords(text, frame.language),
    outcome: met === null ? outcomes.unknown : met ? outcomes.met : outcomes.missed,
  };
}

/** Beside every survey figure, who answered: `31 of 38 answered, day 120`. */
export function answeredWords({ wave, side }: Metric, frame: MetricFrame): string | undefined {
  if (wave === undefined) return undefined;
  const row = frame.waves.find((w) => w.wave === wave && w.side === side);
  const name = waveWords(wave, frame.language);
  const words = wordsFor(frame);
  return row === undefined ? words.wave(name) : words.answered({ n: row.answered, of: row.asked }, name);
}

/** `31 answers`: the denominator with its noun. */
export function denominatorWords(metric: Metric, { language, company }: MetricFrame): string {
  if (metric.denominator === null) return '';
  const { of = '' } = wordsOfMetric(metric.id, language, company);
  return `${formatNumber(metric.denominator, { language })} ${of}`.trim();
}

/** What a metric counts: `266 of 297 meetings due`; of a mean the answers. */
function outOfWords(metric: Metric, frame: MetricFrame): string {
  const { numerator, denominator, unit } = metric;
  const { language } = frame;
  const words = wordsFor(frame);
  if (denominator === null) return metric.value === null ? words.unknown : words.sum;
  const all = denominatorWords(metric, frame);
  if (unit === 'days') return words.medianOf(all);
  if (unit !== 'share' || numerator === null || isDifference(metric)) return all;
  const { of = '', outOf = of } = wordsOfMetric(metric.id, language, frame.company);
  return words.of({
    n: formatNumber(numerator, { language }),
    of: formatNumber(denominator, { language }),
    noun: outOf,
  });
}

/** `1 left the company, 1 found no fit`; undefined where a metric has no parts. */
export function partsWords({ parts = [] }: Metric, { language }: MetricFrame): string | undefined {
  return parts.length === 0 ? undefined : parts.map((part) => partWordsOf(part, language)).join(', ');
}

const missing = (word: string): Cell => ({ type: 'missing', word });

function valueCell(metric: Metric, frame: MetricFrame): Cell {
  if (metric.value === null) return missing(whyWords(metric.why ?? wordsFor(frame).unknown, frame.language));
  const scale = scaleWords(metric, frame);
  return {
    type: 'text',
    text: `${valueWords(metric.value, metric, frame)}${scale === undefined ? '' : ` ${scale}`}`,
  };
}

function outOfCell(metric: Metric, frame: MetricFrame): Cell {
  const text = outOfWords(metric, frame);
  if (metric.denominator === null) return missing(text);
  const small = answeredWords(metric, frame);
  return { type: 'text', text, ...(small === undefined ? {} : { small }) };
}

function targetCell(metric: Metric, frame: MetricFrame): Cell {
  const target = targetOf(metric, frame);
  if (target === undefined) return missing(wordsFor(frame).noTarget);
  return {
    type: 'text',
    text: target.text,
    small: target.outcome,
    ...(metric.target?.met === true ? { met: true } : {}),
  };
}

/** Every metric with what it is a share of, its interval and its target. */
export function metricsTable(result: ProgressResult, asOf: string, speech: Speech): Table {
  const { language, company } = speech;
  const frame = metricFrame(result, speech);
  const { caption, measure, columns, unknown } = wordsFor(frame);
  return {
    id: 'all-metrics',
    caption,
    measure: measure(asOf),
    layout: 'stack',
    columns: [
      { id: 'metric', title: columns.metric, numeric: false },
      { id: 'value', title: columns.value, numeric: true },
      { id: 'of', title: columns.of, numeric: false },
      { id: 'interval', title: columns.interval, numeric: false },
      { id: 'target', title: columns.target, numeric: false },
    ],
    rows: result.metrics.map((metric) => {
      const interval = intervalWords(metric, frame);
      const hidden: Cell = { type: 'suppressed' };
      return {
        id: `metric-${metric.id}`,
        cells: [
          { type: 'text', text: wordsOfMetric(metric.id, language, company).name, small: metric.id },
          metric.suppressed ? hidden : valueCell(metric, frame),
          metric.suppressed ? hidden : outOfCell(metric, frame),
          metric.suppressed
            ? hidden
            : interval === undefined
              ? missing(unknown)
              : { type: 'text', text: interval },
          targetCell(metric, frame),
        ],
      };
    }),
  };
}
