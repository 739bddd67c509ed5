import {
  formatNumber,
  formatRange,
  formatShare,
  narrowSpace,
  shareDecimals,
} from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { changePrefix } from '../../model/metric-ids.ts';
import type { Metric, ProgressResult } from '../../schema/progress-result.ts';
import {
  denominatorNouns,
  partWordsOf,
  whyWords,
  wordsOfFigure,
} from '../../texts/metric-words/metric-words.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import type { MetricPageWords } from '../../texts/progress-words/progress-catalogue.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { targetWords } from '../../texts/target-words.ts';
import { waveInSentence } from '../../texts/wave-words.ts';
import type { Cell, Table } from '../document.ts';

/** What the words of a metric need besides the metric. */
export type MetricFrame = Speech;

const decimalsOf = { share: 0, mean: 2, days: 0, score: 1, count: 0 } as const satisfies Record<
  Metric['unit'],
  number
>;

/** A difference of two shares is told in points. */
export const isDifference = ({ id }: Pick<Metric, 'id'>): boolean => id === 'recommend';
const isChange = ({ id }: Metric): boolean => id.startsWith(changePrefix);
const areHours = ({ id }: Metric): boolean => id === 'hours' || id === 'training-hours';
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
      return areHours(metric)
        ? words.hours(hoursWords(value, language), value)
        : formatNumber(value, { language });
    case 'mean':
    case 'score':
      return formatNumber(value, { decimals: decimalsOf[unit], language, sign: isChange(metric) });
  }
}

/** Hours with a decimal where they are not whole: `18`, `2.5`. */
export function hoursWords(hours: number, language: Language): string {
  return formatNumber(hours, { decimals: Number.isInteger(hours) ? 0 : 1, language });
}

/** The end of the scale behind a mean: "of 5". */
export function scaleWords({ scale }: Metric, frame: MetricFrame): string | undefined {
  if (scale === undefined) return undefined;
  return wordsFor(frame).ofScale(formatNumber(scale.max, { language: frame.language }));
}

/** What the figure could be had everybody answered, the lower end first; undefined where no form is behind it. */
export function boundsWords(metric: Metric, frame: MetricFrame): string | undefined {
  const { worst, best, value, suppressed } = metric;
  if (typeof worst !== 'number' || typeof best !== 'number' || value === null || suppressed) return undefined;
  return rangeWords([Math.min(worst, best), Math.max(worst, best)], metric, frame);
}

/** Two limits in the unit of the metric. */
function rangeWords([low, high]: readonly [number, number], metric: Metric, frame: MetricFrame): string {
  const { language } = frame;
  if (isDifference(metric))
    return `${formatRange(low * 100, high * 100, { language, sign: true })} ${wordsFor(frame).points}`;
  if (metric.unit === 'share') return `${formatRange(low * 100, high * 100, { language })}${narrowSpace}%`;
  return formatRange(low, high, { decimals: decimalsOf[metric.unit], language, sign: isChange(metric) });
}

/** The interval as words, or that the count is complete; undefined where there is no value. */
export function intervalWords(metric: Metric, frame: MetricFrame): string | undefined {
  const { low, high, intervalMethod, value, scale } = metric;
  const words = wordsFor(frame);
  if (value === null || metric.suppressed) return undefined;
  if (low === null || high === null) return intervalMethod === 'none' ? words.complete : words.tooFew;
  const by = intervalMethod === 'cluster' ? `, ${words.byPairing}` : '';
  const ends = onScale({ low, high }, scale ?? null);
  return `${rangeWords([ends.low, ends.high], metric, frame)}${by}`;
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
export function answeredWords({ wave, asked, answered }: Metric, frame: MetricFrame): string | undefined {
  const name = wave === undefined ? undefined : waveInSentence(wave, frame.language);
  const words = wordsFor(frame);
  if (asked !== undefined && answered !== undefined) return words.answered({ n: answered, of: asked }, name);
  return name === undefined ? undefined : words.wave(name);
}

/** `80 %, as Allen 2004 (2004; research)`: an outside figure with where it comes from; undefined where none is given. */
export function benchmarkWords(
  metric: Metric,
  frame: MetricFrame,
): { text: string; source: string } | undefined {
  const { benchmark } = metric;
  if (benchmark === undefined) return undefined;
  const { value, source, year, grade } = benchmark;
  const words = wordsFor(frame);
  const scale = scaleWords(metric, frame);
  return {
    text: `${valueWords(value, metric, frame)}${scale === undefined ? '' : ` ${scale}`}`,
    source: [source, year === undefined ? undefined : String(year), words.grades[grade]]
      .filter((part) => part !== undefined)
      .join('; '),
  };
}

/** `31 answers`: the denominator with its noun. */
export function denominatorWords(metric: Metric, frame: MetricFrame): string {
  const { denominator } = metric;
  if (denominator === null) return '';
  const { of } = denominatorNouns(wordsOfFigure(metric, frame), denominator, frame.language);
  return `${formatNumber(denominator, frame)} ${of}`.trim();
}

/** What a metric counts: `266 of 297 meetings due`; of a mean the answers. */
function outOfWords(metric: Metric, frame: MetricFrame): string {
  const { numerator, denominator, unit } = metric;
  const { language } = frame;
  const words = wordsFor(frame);
  if (denominator === null)
    return metric.value === null ? words.unknown : (partsWords(metric, frame) ?? words.sum);
  const all = denominatorWords(metric, frame);
  if (unit === 'days') return words.medianOf(all);
  if (unit !== 'share' || numerator === null || isDifference(metric)) return all;
  const { outOf } = denominatorNouns(wordsOfFigure(metric, frame), denominator, language);
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

/** The interval, and under it where the figure would lie had everybody answered. */
function intervalCell(metric: Metric, frame: MetricFrame): Cell {
  const interval = intervalWords(metric, frame);
  const words = wordsFor(frame);
  if (interval === undefined) return missing(words.unknown);
  const bounds = boundsWords(metric, frame);
  return {
    type: 'text',
    text: interval,
    ...(bounds === undefined ? {} : { small: words.ifAllAnswered(bounds) }),
  };
}

/** The target and whether it is met; under it, or alone, what is known of other programs. */
function targetCell(metric: Metric, frame: MetricFrame): Cell {
  const target = targetOf(metric, frame);
  const found = benchmarkWords(metric, frame);
  const words = wordsFor(frame);
  const elsewhere = found === undefined ? [] : [words.benchmark(found.text, found.source)];
  if (target === undefined) {
    const [alone] = elsewhere;
    return alone === undefined
      ? missing(words.noTarget)
      : { type: 'text', text: words.noTarget, small: alone };
  }
  return {
    type: 'text',
    text: target.text,
    small: [target.outcome, ...elsewhere].join('; '),
    ...(metric.target?.met === true ? { met: true } : {}),
  };
}

/** Every metric with what it is a share of, its interval, what the missing answers could make of it, and its target. */
export function metricsTable(result: ProgressResult, asOf: string, frame: MetricFrame): Table {
  const { caption, measure, columns } = wordsFor(frame);
  const measured = result.metrics.some(
    ({ target, benchmark }) => target !== undefined || benchmark !== undefined,
  );
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
      ...(measured ? [{ id: 'target', title: columns.target, numeric: false }] : []),
    ],
    rows: result.metrics.map((metric) => {
      const shown = (cell: Cell): Cell => (metric.suppressed ? { type: 'suppressed' } : cell);
      return {
        id: `metric-${metric.id}`,
        cells: [
          { type: 'text', text: wordsOfFigure(metric, frame).name, small: metric.id },
          shown(valueCell(metric, frame)),
          shown(outOfCell(metric, frame)),
          shown(intervalCell(metric, frame)),
          ...(measured ? [targetCell(metric, frame)] : []),
        ],
      };
    }),
  };
}
