/** What is left to a person when the next cohort is made from the last; on the terminal, in English. */
export function cohortAdvice({
  weeks,
  from,
  bans,
}: {
  readonly weeks: number;
  readonly from: string;
  readonly bans: boolean;
}): string[] {
  const moved = Number.isInteger(weeks) ? `${weeks} weeks` : `${Math.round(weeks * 7)} days`;
  return [
    `Every date moved on by ${moved}; dates in comments stayed. Look at holidays and breaks.`,
    ...(bans
      ? [`Bans are a decision of their time: copy those that still hold from ${from}/overrides.csv.`]
      : []),
  ];
}
