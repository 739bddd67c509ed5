/**
 * What it costs when somebody leaves, as a share of a yearly salary, where a program has not worked it out itself: the median
 * of the 27 case studies of 1992 to 2007 that are about neither executives nor physicians, of the 30 that the authors review.
 */
export const usualLeaverCost = {
  value: 0.21,
  source:
    'Boushey and Glynn, There Are Significant Business Costs to Replacing Employees, Center for American Progress',
  year: 2012,
  grade: 'research',
} as const;
