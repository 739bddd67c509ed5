import { compareText } from '../model/order.ts';
import type { Scale } from '../model/question-scale.ts';
import type { Program } from '../schema/program.ts';
import type { Metric } from '../schema/progress-result.ts';

type TargetSetting = Program['targets'][string];

/** A target taken apart: `bound` as share, points, days or a value on a scale that ends at `of`. */
type Bound = {
  readonly text: string;
  readonly atLeast: boolean;
  readonly bound: number;
  readonly of?: number;
};

/** A mean of means must not miss its target by a rounding. */
const slack = 1e-9;

/**
 * The metrics with their targets judged: met, missed, or null where there is no value or too little to judge by
 * (`min_n`). A target for what is not computed here becomes a metric without a value, so that a gate sees it.
 */
export function withTargets(metrics: readonly Metric[], program: Program, scale: Scale): Metric[] {
  const known = new Set(metrics.map(({ id }) => id));
  const missing = Object.keys(program.targets)
    .filter((id) => !known.has(id))
    .sort(compareText)
    .map((id): Metric => ({ ...notComputed, id, asOf: metrics[0]?.asOf ?? '' }));
  return [...metrics, ...missing].map((metric) => {
    const setting = Object.hasOwn(program.targets, metric.id) ? program.targets[metric.id] : undefined;
    return setting === undefined ? metric : { ...metric, target: judged(metric, setting, scale) };
  });
}

const notComputed = {
  value: null,
  numerator: null,
  denominator: null,
  low: null,
  high: null,
  intervalMethod: 'none',
  unit: 'count',
  suppressed: false,
  why: 'not-computed',
} as const satisfies Omit<Metric, 'id' | 'asOf'>;

function judged(metric: Metric, setting: TargetSetting, scale: Scale): { text: string; met: boolean | null } {
  const bounds = boundsOf(setting);
  const text = bounds.map((bound) => bound.text).join(' and ');
  const enough =
    typeof setting === 'string' || setting.min_n === 0 || (metric.denominator ?? 0) >= setting.min_n;
  const { value } = metric;
  if (value === null || metric.suppressed || !enough || bounds.length === 0) return { text, met: null };
  return { text, met: bounds.every((bound) => reaches(value, bound, metric.scale ?? scale)) };
}

function reaches(value: number, bound: Bound, scale: Scale): boolean {
  const goal = onScale(bound, scale);
  return bound.atLeast ? value >= goal - slack : value <= goal + slack;
}

/** By what part of itself a target is missed: 0.25 where 60 % were reached of 80 %; 0 where it is met or nothing is known. */
export function shortfall({ value, target, scale: own }: Metric, scale: Scale): number {
  if (value === null || target === undefined) return 0;
  const parts = target.text.split(' and ').map((text) => {
    const bound = parseBound(text);
    const goal = onScale(bound, own ?? scale);
    return Math.max(0, bound.atLeast ? goal - value : value - goal) / Math.max(goal, slack);
  });
  return Math.max(...parts);
}

/** "4 of 5" is meant on a scale from 1 to 5 and moved onto the question's own where that is another. */
function onScale({ bound, of }: Bound, scale: Scale): number {
  return of === undefined || of === scale.max
    ? bound
    : scale.min + ((bound - 1) / (of - 1)) * (scale.max - scale.min);
}

/** The metrics with the outside figures that program.yaml puts beside them. Nothing is judged by them. */
export function withBenchmarks(metrics: readonly Metric[], program: Program, scale: Scale): Metric[] {
  return metrics.map((metric) => {
    const { benchmarks } = program;
    const setting = Object.hasOwn(benchmarks, metric.id) ? benchmarks[metric.id] : undefined;
    if (setting === undefined) return metric;
    const { value: text, source, year, grade } = setting;
    const value = onScale(parseBound(`>= ${text}`), metric.scale ?? scale);
    const benchmark = { text: String(text), value, source, grade, ...(year === undefined ? {} : { year }) };
    return { ...metric, benchmark };
  });
}

function boundsOf(setting: TargetSetting): Bound[] {
  if (typeof setting === 'string') return [parseBound(setting)];
  const { at_least, at_most } = setting;
  return [
    ...(at_least === undefined ? [] : [parseBound(`>= ${at_least}`)]),
    ...(at_most === undefined ? [] : [parseBound(`<= ${at_most}`)]),
  ];
}

/** `>= 95%`, `>= 4 of 5`, `<= 14 days`, `>= 50`; the schema has checked the text, so anything else is a bug. */
export function parseBound(text: string): Bound {
  const parts = /^(>=|<=) (\d+(?:\.\d+)?)(%| of (\d+)| days)?$/.exec(text);
  if (parts === null) throw new RangeError(`"${text}" is not a target`);
  const [, sign, number, unit, of] = parts;
  const bound = unit === '%' ? Number(number) / 100 : Number(number);
  return { text, atLeast: sign === '>=', bound, ...(of === undefined ? {} : { of: Number(of) }) };
}
