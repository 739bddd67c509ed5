import type { MetricCatalogue } from './metric-catalogue.ts';

export const englishMetricWords = {
  metrics: {
    'match-rate': {
      name: 'Match rate',
      formula: 'mentees with a partner ÷ mentees who could have one',
      of: 'mentees',
    },
    'mentor-utilisation': {
      name: 'Use of mentor places',
      formula: 'places taken ÷ places offered by mentors who take part',
      of: 'places',
    },
    'time-to-first-meeting': {
      name: 'Days to the first meeting',
      formula:
        'Kaplan–Meier median of the days from the start of a pairing to its first meeting, those who have not met censored',
      of: 'pairings',
    },
    'meeting-adherence': {
      name: 'Meeting adherence',
      formula: 'meetings held ÷ meetings due by the as-of date; at most one held per due date and pairing',
      of: 'meetings due',
    },
    'active-pairings': {
      name: 'Active pairings',
      formula: 'pairings with a meeting in the last two rhythms ÷ open pairings',
      of: 'open pairings',
    },
    completion: {
      name: 'Completion',
      formula: 'pairings completed ÷ pairings started',
      of: 'pairings started',
    },
    'early-ends': {
      name: 'Early ends',
      formula: 'pairings ended before the time ÷ pairings started, by reason',
      of: 'pairings started',
    },
    'goals-set': {
      name: 'Mentees with a SMART goal',
      formula: 'mentees with a goal that has measure, target and date ÷ mentees whose pairing has begun',
      of: 'mentees',
    },
    'goals-met': {
      name: 'Goals met',
      formula: 'goals met ÷ goals due by the as-of date; steps of another goal not counted',
      of: 'goals due',
    },
    'goal-attainment': {
      name: 'Goal attainment',
      formula:
        'mean over mentees of T = 50 + 10·Σwx ÷ √(0.7·Σw² + 0.3·(Σw)²), x from −2 to +2; 50 is as hoped',
      of: 'mentees rated',
    },
    satisfaction: {
      name: 'Satisfaction, mentees',
      formula: 'mean answer of the mentees in the wave quoted, on the scale of the question',
      of: 'mentees who answered',
    },
    'satisfaction-mentors': {
      name: 'Satisfaction, mentors',
      formula: 'mean answer of the mentors in the same wave',
      of: 'mentors who answered',
    },
    fit: {
      name: 'Good fit',
      formula: 'mentees who call it a good fit ÷ mentees who answered, in the wave quoted',
      of: 'answers',
    },
    recommend: {
      name: 'Would recommend it',
      formula: 'share of mentees at 9 or 10 less share at 0 to 6, of 10; counts alone under 30 answers',
      of: 'answers',
    },
    'response-rate': {
      name: 'Response rate',
      formula: 'forms answered ÷ forms asked for, in the waves that anybody has answered',
      of: 'forms',
    },
    'response-rate-mentees': {
      name: 'Response rate, mentees',
      formula: 'forms answered ÷ forms asked for, of mentees',
      of: 'forms',
    },
    'response-rate-mentors': {
      name: 'Response rate, mentors',
      formula: 'forms answered ÷ forms asked for, of mentors',
      of: 'forms',
    },
    hours: { name: 'Hours together', formula: 'length of all meetings held, each counted once' },
  },
  gaps: {
    'no-mentees': 'there are no mentees',
    'no-places': 'no mentor offers a place',
    'none-started': 'no pairing has started',
    'none-open': 'no pairing is open',
    'not-over-yet': 'not yet: the program is not over',
    'nothing-due': 'nothing was due yet',
    'not-reached': 'not reached: fewer than half have met',
    'no-goals-recorded': 'no goals are recorded',
    'no-answers': 'no answers yet',
    'few-answers': 'counts only: not given under 30 answers',
    'none-asked': 'nobody has been asked yet',
    'not-computed': 'these files do not hold what it takes',
  },
  parts: {
    mentors: 'mentors with places',
    'mentors-with-a-mentee': 'of them with a mentee',
    would: 'would (9 or 10)',
    might: 'might (7 or 8)',
    'would-not': 'would not (0 to 6)',
    good: 'good',
    undecided: 'undecided',
    poor: 'poor',
    '': 'no reason given',
  },
  notComputed: 'not computed from these files',
} as const satisfies MetricCatalogue;
