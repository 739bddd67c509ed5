/** What the result is worked out from: amounts in one currency, the difference and the share from 0 to 1. */
export type Terms = {
  /** Mentees minus others, share that stayed; null where it is unknown or held back. */
  readonly difference: number | null;
  /** On whom the difference was estimated. */
  readonly mentees: number | null;
  readonly salary: number;
  readonly share_of_salary: number;
  /** Hours of all participants in meetings held. */
  readonly hours: number;
  readonly hourly_cost: number;
  readonly coordinator: number;
  readonly training: number;
  readonly events: number;
};

/** What one leaver costs. */
export const leaverCost = ({ salary, share_of_salary }: Terms): number => salary * share_of_salary;

export const costOf = ({ hours, hourly_cost, coordinator, training, events }: Terms): number =>
  hours * hourly_cost + coordinator + training + events;

/** Leavers avoided × the cost of a leaver. */
export const benefitAt = (difference: number, mentees: number, terms: Terms): number =>
  difference * mentees * leaverCost(terms);

/** 100 × (benefit − cost) ÷ cost: 0 where both are equal, +100 where the benefit is twice the cost. */
export const percentOf = (benefit: number, cost: number): number => (100 * (benefit - cost)) / cost;

/** The return in per cent of the cost; null where it is not known. */
export function returnOf(terms: Terms): number | null {
  const { difference, mentees } = terms;
  const cost = costOf(terms);
  if (difference === null || mentees === null || cost <= 0) return null;
  return percentOf(benefitAt(difference, mentees, terms), cost);
}

/** The difference in staying at which the benefit is the cost; over 1 where not even everybody staying would do. */
export function breakEvenOf(terms: Terms): number | null {
  const { mentees } = terms;
  return mentees === null || mentees === 0 ? null : costOf(terms) / (mentees * leaverCost(terms));
}
