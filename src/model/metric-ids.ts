/** Every metric that reports compute, by the id that targets and results use, in the order of the reports. */
export const metricIds = [
  'match-rate',
  'mentor-utilisation',
  'time-to-first-meeting',
  'meeting-adherence',
  'active-pairings',
  'completion',
  'early-ends',
  'goals-set',
  'goals-met',
  'goal-attainment',
  'satisfaction',
  'satisfaction-mentors',
  'fit',
  'recommend',
  'response-rate',
  'response-rate-mentees',
  'response-rate-mentors',
  'hours',
] as const;
export type MetricId = (typeof metricIds)[number];
