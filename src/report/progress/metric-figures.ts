import { formatNumber } from '../../model/format-number.ts';
import type { Metric, ProgressResult } from '../../schema/progress-result.ts';
import { whyWords, wordsOfFigure } from '../../texts/metric-words/metric-words.ts';
import type { Figure } from '../document.ts';
import {
  answeredWords,
  denominatorWords,
  intervalWords,
  type MetricFrame,
  partsWords,
  scaleWords,
  targetOf,
  valueWords,
  wordsFor,
} from './metric-cells.ts';

/** The metrics that a page leads with; `more` says what else belongs to one of them, such as how many goals were met. */
export function mainFigures(
  result: ProgressResult,
  more: ReadonlyMap<string, string>,
  frame: MetricFrame,
): Figure[] {
  return ['meeting-adherence', 'satisfaction', 'goals-set', 'early-ends'].flatMap((id) => {
    const metric = result.metrics.find((m) => m.id === id);
    return metric === undefined ? [] : [figureOf(metric, more.get(id), frame)];
  });
}

/** A main figure with its denominator, interval and target. An estimate leads with its value, a complete count with the count. */
function figureOf(metric: Metric, more: string | undefined, frame: MetricFrame): Figure {
  const { language } = frame;
  const words = wordsFor(frame);
  const label = wordsOfFigure(metric, frame).name;
  const { numerator, denominator, unit, value } = metric;
  if (metric.suppressed) return { label, value: '[c]', detail: words.suppressed };
  if (value === null)
    return { label, value: words.unknown, detail: whyWords(metric.why ?? words.unknown, language) };
  const target = targetOf(metric, frame);
  const estimated = metric.intervalMethod !== 'none';
  const interval = intervalWords(metric, frame);
  const rest = [
    estimated && interval !== undefined ? words.interval(interval) : undefined,
    target === undefined ? undefined : words.target(target.text, target.outcome),
    partsWords(metric, frame),
    more,
  ];
  const detail = (first: string) =>
    [first, ...rest].filter((part) => part !== undefined && part !== '').join('; ');
  const figure = (count: number) => formatNumber(count, { language });
  if (unit !== 'share' || numerator === null || denominator === null) {
    const scale = scaleWords(metric, frame);
    return {
      label,
      value: valueWords(value, metric, frame),
      ...(scale === undefined ? {} : { of: scale }),
      detail: detail(answeredWords(metric, frame) ?? denominatorWords(metric, frame)),
    };
  }
  if (estimated && denominator >= 30)
    return {
      label,
      value: valueWords(value, metric, frame),
      detail: detail(words.held(figure(numerator), figure(denominator))),
    };
  // Under 30 no share alone.
  return {
    label,
    value: figure(numerator),
    of: words.ofScale(figure(denominator)),
    detail: detail(denominator < 30 ? denominatorWords(metric, frame) : valueWords(value, metric, frame)),
  };
}
