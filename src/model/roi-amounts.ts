/** What `roi:` of program.yaml names in money, or as a share of it, in the order in which reports list it. */
export const roiAmounts = [
  'salary',
  'share_of_salary',
  'hourly_cost',
  'coordinator',
  'training',
  'events',
] as const;
export type RoiAmountId = (typeof roiAmounts)[number];
