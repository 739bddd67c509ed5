import type { EquityIntervalMethod } from '../../schema/equity-result.ts';
import { clusterRatio } from '../../stats/cluster-ratio.ts';
import type { Estimate } from '../../stats/interval.ts';
import { meanInterval } from '../../stats/mean-interval.ts';
import { ratioByMover } from '../../stats/mover-ratio.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';

/** What one person adds: 1 of 1 to a share, a value of 1 to a mean, meetings held of due to a ratio. */
export type PersonRow = { readonly person: string; readonly top: number; readonly bottom: number };

export type EstimateKind = 'share' | 'mean' | 'ratio';

/** `low` and `high` are null where too few stand behind it. */
export type GroupEstimate = {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: EquityIntervalMethod;
};

/** The figure of some people, null of nobody: Wilson for shares of people, t for means, by person for meetings. */
export function estimateOf(kind: EstimateKind, rows: readonly PersonRow[]): GroupEstimate | null {
  const found = {
    share: () => wilsonInterval(sumOf(rows, 'top'), rows.length),
    mean: () => meanInterval(rows.map(({ top }) => top)),
    ratio: () => clusterRatio(rows.map(({ top, bottom }) => ({ numerator: top, denominator: bottom }))),
  }[kind]();
  if (found === null) return null;
  const { value, low, high } = found;
  const method = { share: 'wilson', mean: 't', ratio: 'cluster' } as const;
  return { value, low, high, method: low === null || high === null ? 'none' : method[kind] };
}

/**
 * The figure of a group ÷ the figure of all, the group among them. Group and rest are independent, so the limits of their
 * ratio (MOVER-R) become those of the ratio to all, of which the group is the share that it is: with q = group ÷ rest and
 * weight w, it is q ÷ (w·q + 1 − w), which only rises with q. Null where the figure of all is 0, or there is nobody.
 */
export function ratioToAll(
  kind: EstimateKind,
  own: readonly PersonRow[],
  rest: readonly PersonRow[],
): { readonly value: number; readonly low: number | null; readonly high: number | null } | null {
  const group = estimateOf(kind, own);
  const all = estimateOf(kind, [...own, ...rest]);
  if (group === null || all === null || !(all.value > 0)) return null;
  const value = group.value / all.value;
  const others = estimateOf(kind, rest);
  // All of them in one group are what they are compared with.
  if (others === null) return { value, low: null, high: null };
  const [top, bottom] = [limited(group), limited(others)];
  const weight = sumOf(own, 'bottom') / (sumOf(own, 'bottom') + sumOf(rest, 'bottom'));
  if (top === null || bottom === null) return { value, low: null, high: null };
  const toAll = (q: number): number =>
    q === Number.POSITIVE_INFINITY ? 1 / weight : q / (weight * q + 1 - weight);
  const limits = ratioByMover(top, bottom);
  // Of a rest at 0 the quotient has no upper end; of its inverse the lower end is one of ours.
  if (limits !== null) return { value, low: toAll(limits.low), high: toAll(limits.high) };
  const inverse = ratioByMover(bottom, top);
  return inverse === null
    ? { value, low: null, high: null }
    : { value, low: toAll(1 / inverse.high), high: 1 / weight };
}

function limited({ value, low, high }: GroupEstimate): Estimate | null {
  return low === null || high === null ? null : { value, low: Math.max(0, low), high };
}

const sumOf = (rows: readonly PersonRow[], of: 'top' | 'bottom'): number =>
  rows.reduce((sum, row) => sum + row[of], 0);
