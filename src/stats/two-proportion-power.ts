import { normalDistribution } from './normal-distribution.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Two-sided 5 %, 80 % power: the convention of the reports. */
const alpha = 0.05;
const power = 0.8;

/** How far apart two shares must be, and how far apart the two arms can tell them. */
type Arms = { readonly first: number; readonly second: number };

/**
 * People needed in each arm to find `one` against `two` with 80 % power, two-sided 5 %: the normal approximation with
 * the pooled variance under no difference and the separate ones under the alternative, no continuity correction
 * (Fleiss, Levin & Paik 2003, formula 4.14). 75→85 % needs 250, 80→90 % 199. Null for equal or impossible shares.
 * R: `ceiling(power.prop.test(p1 = one, p2 = two, power = 0.8)$n)`, but for its negligible far tail.
 */
export function peopleNeededPerArm(one: number, two: number): number | null {
  const difference = Math.abs(one - two);
  if (!isShare(one) || !isShare(two) || difference === 0) return null;
  return Math.ceil((needed(one, two, { first: 1, second: 1 }) / difference) ** 2);
}

/**
 * The smallest rise over `base` that arms of these sizes find with 80 % power, by the same formula: the first arm's
 * share is base + rise. Null where not even everybody staying would be found, or an arm is empty.
 */
export function smallestDetectableRise(base: number, arms: Arms): number | null {
  if (!isShare(base) || !(arms.first > 0) || !(arms.second > 0)) return null;
  const found = (rise: number): boolean => rise >= needed(base + rise, base, arms);
  let low = 0;
  let high = 1 - base;
  if (high <= 0 || !found(high)) return null;
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (found(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The chance that arms of these sizes find `one` against `two`, by the same formula; null for equal or impossible shares
 * or an empty arm. R: `power.prop.test(n, one, two)$power`.
 */
export function twoProportionPower(one: number, two: number, arms: Arms): number | null {
  const difference = Math.abs(one - two);
  if (!isShare(one) || !isShare(two) || difference === 0) return null;
  if (!(arms.first > 0) || !(arms.second > 0)) return null;
  const { zAlpha, under, against } = errors(one, two, arms);
  return normalDistribution((difference - zAlpha * under) / against);
}

/** The difference that would just be found if the shares were these. */
function needed(one: number, two: number, arms: Arms): number {
  const { zAlpha, under, against } = errors(one, two, arms);
  return zAlpha * under + (normalQuantile(power) ?? 0) * against;
}

/** Standard errors of the difference: if the shares did not differ, and if they are these. */
function errors(
  one: number,
  two: number,
  { first, second }: Arms,
): { readonly zAlpha: number; readonly under: number; readonly against: number } {
  const pooled = (first * one + second * two) / (first + second);
  return {
    zAlpha: normalQuantile(1 - alpha / 2) ?? 0,
    under: Math.sqrt(pooled * (1 - pooled) * (1 / first + 1 / second)),
    against: Math.sqrt((one * (1 - one)) / first + (two * (1 - two)) / second),
  };
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
