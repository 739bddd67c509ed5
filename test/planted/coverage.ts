import { evaluateRetention } from '../../src/evaluate/retention/evaluate-retention.ts';
import type { RetentionInput } from '../../src/evaluate/retention/input.ts';
import type { RetentionOutcome } from '../../src/schema/retention-result.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

/** One estimate of one cohort; null where there is none. */
export type Limits = {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** What one way of estimating gave over all cohorts. Differences as shares, not points, or of mean times in days. */
export type Coverage = {
  readonly cohorts: number;
  /** Cohorts without an estimate count as not covering. */
  readonly missing: number;
  readonly mean: number;
  /** The share of intervals that hold the truth, and its standard error by drawing so many cohorts. */
  readonly covers: number;
  readonly error: number;
  readonly width: number;
};

/** Draws that many cohorts, each from a seed of its own, and counts for each way of estimating how often it holds the truth. */
export function coverageOf<Name extends string>(
  cohorts: number,
  seed: string,
  truth: number,
  estimate: (random: () => number) => Readonly<Record<Name, Limits>>,
): Readonly<Record<Name, Coverage>> {
  const found = Array.from({ length: cohorts }, (_, i) => estimate(seededRandom(`${seed} ${i}`)));
  const names = Object.keys(found[0] ?? {}) as Name[];
  const rows = names.map(
    (name) =>
      [
        name,
        summed(
          found.map((each) => each[name]),
          truth,
        ),
      ] as const,
  );
  return Object.fromEntries(rows) as Record<Name, Coverage>;
}

function summed(all: readonly Limits[], truth: number): Coverage {
  const known = all.flatMap(({ difference, low, high }) =>
    difference === null || low === null || high === null ? [] : [{ difference, low, high }],
  );
  const cohorts = all.length;
  const covers = known.filter(({ low, high }) => low <= truth && truth <= high).length / cohorts;
  const mean = (of: (one: (typeof known)[number]) => number): number =>
    known.reduce((sum, one) => sum + of(one), 0) / known.length;
  return {
    cohorts,
    missing: cohorts - known.length,
    mean: mean(({ difference }) => difference),
    covers,
    error: Math.sqrt((covers * (1 - covers)) / cohorts),
    width: mean(({ low, high }) => high - low),
  };
}

/** The real evaluation; a refusal ends the test. */
export function outcomeOf(input: RetentionInput): RetentionOutcome {
  const result = evaluateRetention(input);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.outcome;
}

/** One line of the table that a test prints; differences of shares in points, of mean times in days. */
export function coverageLine(
  name: string,
  { mean, covers, error, width, cohorts }: Coverage,
  unit: 'points' | 'days' = 'points',
): string {
  const hundredths = (share: number): string => (100 * share).toFixed(1);
  const figure = (value: number): string => (unit === 'points' ? hundredths(value) : value.toFixed(1));
  const sign = mean < 0 ? '' : '+';
  return `${name}: mean ${sign}${figure(mean)} ${unit}, covers ${hundredths(covers)} % (± ${hundredths(error)}, ${cohorts} cohorts), width ${figure(width)}`;
}
