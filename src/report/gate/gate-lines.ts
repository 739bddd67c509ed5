import type { JudgedTarget } from '../../model/judged-target.ts';
import { whyWords } from '../../texts/metric-words/metric-words.ts';
import { denominatorWords, type MetricFrame, scaleWords, valueWords } from '../progress/metric-cells.ts';

/** What a judged target says in one line, and taken apart for tables. */
export type GateLine = {
  readonly id: string;
  /** `41 of 50 (82 %)`, `3.60 of 5 (31 mentees who answered)`; `unknown` where there is none. */
  readonly value: string;
  readonly target: string;
  /** `missed`; `unknown, no answers yet`. */
  readonly outcome: string;
  /** The whole line, with what can be done where nothing is known. */
  readonly words: string;
};

/** `meeting-adherence 41 of 50 (82 %), target >= 85%: missed`. Ids and figures only, no names. */
export function gateLine(judged: JudgedTarget, frame: MetricFrame): GateLine {
  const { metric, text } = judged;
  const { id } = metric;
  const value = figureWords(judged, frame);
  const outcome = outcomeWords(judged);
  const first = metric.value === null || metric.suppressed ? id : `${id} ${value}`;
  return {
    id,
    value,
    target: text,
    outcome,
    words: `${first}, target ${text}: ${outcome}${passage(judged)}`,
  };
}

/** A share leads with its count, any other figure with its value. */
function figureWords({ metric }: JudgedTarget, frame: MetricFrame): string {
  const { numerator, denominator, unit, suppressed } = metric;
  if (suppressed) return 'suppressed';
  if (metric.value === null) return 'unknown';
  const figure = valueWords(metric.value, metric, frame);
  if (unit === 'share' && numerator !== null && denominator !== null && metric.id !== 'recommend')
    return `${numerator} of ${denominator} (${figure})`;
  const value = [figure, scaleWords(metric, frame)].filter((part) => part !== undefined).join(' ');
  const of = denominatorWords(metric, frame);
  return of === '' ? value : `${value} (${of})`;
}

function outcomeWords({ metric, outcome, under }: JudgedTarget): string {
  if (outcome === 'met' || outcome === 'missed') return outcome;
  if (under !== undefined) return `not judged, under min_n ${under}`;
  if (metric.suppressed) return 'unknown, suppressed';
  return `unknown, ${whyWords(metric.why ?? 'not-computed')}`;
}

function passage({ outcome }: JudgedTarget): string {
  if (outcome === 'unknown') return '; counts as missed, --allow-unknown lets it pass';
  return outcome === 'allowed' ? '; allowed to pass' : '';
}
