/** Every metric that reports compute for any program, by the id that targets and results use, in the order of the reports. */
export const metricIds = [
  'participation',
  'match-rate',
  'mentor-utilisation',
  'time-to-match',
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
  'satisfaction-disagreement',
  'fit',
  'fit-mentors',
  'recommend',
  'response-rate',
  'response-rate-mentees',
  'response-rate-mentors',
  'hours',
  'introductions',
  'support-contacts',
  'training-hours',
] as const;
export type MetricId = (typeof metricIds)[number];

/** What a metric is measured in; those not named here are shares, and those of the program's own means on a scale. */
export type MetricUnit = 'share' | 'mean' | 'days' | 'score' | 'count';
const unitsThatAreNoShares: Readonly<Partial<Record<MetricId, MetricUnit>>> = {
  'time-to-match': 'days',
  'time-to-first-meeting': 'days',
  'goal-attainment': 'score',
  satisfaction: 'mean',
  'satisfaction-mentors': 'mean',
  'satisfaction-disagreement': 'mean',
  hours: 'count',
  introductions: 'count',
  'support-contacts': 'count',
  'training-hours': 'count',
};

/** The unit of a metric by its id: a target in another unit would be met or missed for no reason. */
export function unitOfMetric(id: string): MetricUnit {
  const known = metricIds.find((metric) => metric === id);
  return known === undefined ? 'mean' : (unitsThatAreNoShares[known] ?? 'share');
}

/** The sub-scale whose items are known without being declared: its metrics have words of their own. */
export type RelationshipId = 'relationship' | 'relationship-mentors';

/** `rel_trust` → `rel-trust`, `Working together` → `working-together`: a name of the program's own as part of an id. */
export function kebabCase(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

export const changePrefix = 'change-';
/** The metric of how the answers to a question have changed since the baseline. */
export const changeId = (question: string): string => `${changePrefix}${kebabCase(question)}`;
/** The metrics of a sub-scale, of mentees and of mentors. */
export const scaleIds = (scale: string): readonly [mentees: string, mentors: string] => [
  kebabCase(scale),
  `${kebabCase(scale)}-mentors`,
];
