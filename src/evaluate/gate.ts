import type { JudgedTarget } from '../model/judged-target.ts';
import type { Program } from '../schema/program.ts';
import type { Metric } from '../schema/progress-result.ts';

/** Every target of a program as a gate judges it, in the order of the metrics. */
export function judgeTargets(
  metrics: readonly Metric[],
  targets: Program['targets'],
  { allowUnknown = false }: { readonly allowUnknown?: boolean } = {},
): JudgedTarget[] {
  return metrics.flatMap((metric): JudgedTarget[] => {
    const { target } = metric;
    if (target === undefined) return [];
    const known = { metric, text: target.text };
    if (target.met !== null) return [{ ...known, outcome: target.met ? 'met' : 'missed' }];
    const outcome = allowUnknown ? 'allowed' : 'unknown';
    const setting = Object.hasOwn(targets, metric.id) ? targets[metric.id] : undefined;
    const least = typeof setting === 'object' ? setting.min_n : 0;
    const few = metric.value !== null && !metric.suppressed && (metric.denominator ?? 0) < least;
    return [{ ...known, outcome, ...(few ? { under: least } : {}) }];
  });
}
