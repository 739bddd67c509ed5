import { sortedBy } from '../../model/order.ts';
import type { RoiAmountId, RoiOutcome } from '../../schema/roi-result.ts';
import { breakEvenOf, returnOf, type Terms } from './return-on-cost.ts';

type Row = RoiOutcome['sensitivity'][number];
type Limits = { readonly low: number; readonly high: number };

/** An amount that nobody knows exactly goes so far up and down. */
const leeway = 0.25;
/** What a leaver costs differs most from place to place: shares of a yearly salary that are found in use. */
const usualShares: Limits = { low: 0.1, high: 0.5 };

/**
 * The return and the break-even difference when one figure goes to either of its ends and the others stay: the difference to
 * those of its interval, the cost of a leaver from 10 to 50 % of a salary, every amount 25 % down and up. The difference
 * stands first, then what moves the result most. What costs nothing by the settings does not move.
 */
export function sensitivityOf(terms: Terms, interval: Limits | null, amounts: readonly RoiAmountId[]): Row[] {
  const end = (input: keyof Terms & Row['input'], value: number): Row['low'] => {
    const moved = { ...terms, [input]: value };
    return { value, percent: returnOf(moved), breakEven: breakEvenOf(moved) };
  };
  const row = (input: Row['input'], { low, high }: Limits): Row => ({
    input,
    low: end(input, low),
    high: end(input, high),
  });
  const moving = amounts.filter((id) => terms[id] > 0 && !(id === 'hourly_cost' && terms.hours === 0));
  const rows = moving.map((id) => row(id, limitsOf(id, terms[id])));
  return [
    ...(interval === null ? [] : [row('difference', interval)]),
    ...sortedBy(
      rows,
      (each) => -widthOf(each),
      ({ input }) => input,
    ),
  ];
}

function limitsOf(id: RoiAmountId, value: number): Limits {
  const around = { low: value * (1 - leeway), high: value * (1 + leeway) };
  if (id !== 'share_of_salary') return around;
  return { low: Math.min(around.low, usualShares.low), high: Math.max(around.high, usualShares.high) };
}

function widthOf({ low, high }: Row): number {
  if (low.percent !== null && high.percent !== null) return Math.abs(high.percent - low.percent);
  return Math.abs((high.breakEven ?? 0) - (low.breakEven ?? 0));
}
