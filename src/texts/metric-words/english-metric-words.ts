import type { MetricCatalogue } from './metric-catalogue.ts';

export const englishMetricWords = {
  metrics: {
    participation: {
      name: 'Participation',
      formula:
        'participants on the roster who could have applied ÷ everybody employed on the program’s first day who could have applied',
      of: 'eligible people',
    },
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
    'time-to-match': {
      name: 'Days to a match',
      formula:
        'Kaplan–Meier median of the days from somebody’s form to the first pairing found for them and not declined, the unmatched censored',
      of: 'mentees',
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
      formula:
        'goals met ÷ goals whose day has come by the as-of date; one met early counts from its day on; steps of another goal not counted',
      of: 'goals due',
    },
    'goal-attainment': {
      name: 'Goal attainment',
      formula:
        'mean over mentees of T = 50 + 10·Σwx ÷ √(0.7·Σw² + 0.3·(Σw)²), x from −2 to +2; 50 is as expected; only goals whose baseline and target were written down',
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
    'satisfaction-disagreement': {
      name: 'How far apart the two sides are',
      formula:
        'mean of |mentee − mentor| on satisfaction, over pairings of whom both sides answered in the wave quoted',
      of: 'pairings',
    },
    relationship: {
      name: 'Relationship, mentees',
      formula:
        'mean over mentees of the mean of their answers to the items, of whoever answered enough of them, in the wave quoted',
      of: 'mentees who answered',
    },
    'relationship-mentors': {
      name: 'Relationship, mentors',
      formula: 'the same of the mentors, in the same wave',
      of: 'mentors who answered',
    },
    fit: {
      name: 'Good fit, mentees',
      formula: 'mentees who call it a good fit ÷ mentees who answered, in the wave quoted',
      of: 'answers',
    },
    'fit-mentors': {
      name: 'Good fit, mentors',
      formula: 'mentors who call it a good fit ÷ mentors who answered, in the same wave',
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
    introductions: {
      name: 'Introductions',
      formula:
        'people whom mentees got to know through their mentors: the latest answer of each mentee, counted from the start, added up',
      of: 'mentees who answered',
    },
    'support-contacts': {
      name: 'Support contacts',
      formula: 'rows of contacts.csv up to the as-of date',
    },
    'training-hours': {
      name: 'Training hours',
      formula: 'minutes of all modules completed by the as-of date ÷ 60',
    },
  },
  subScale: (people) => ({
    name: (scale) => `${scale}, ${people}`,
    formula: (items) =>
      `mean over ${people} of the mean of their answers to ${items}, of whoever answered enough of them, in the wave quoted`,
    of: `${people} who answered`,
  }),
  subScaleOfMentors: {
    name: (scale) => `${scale}, mentors`,
    formula: (items) => `the same of the mentors, in the same wave: ${items}`,
    of: 'mentors who answered',
  },
  change: {
    name: (question) => `Change: ${question}`,
    formula: (question) =>
      `mean over people of their latest answer to ${question} less their own at the baseline; only whoever gave both; no comparison group`,
    of: 'people who answered twice',
  },
  gaps: {
    'no-roster': 'there is no roster to say who could have taken part',
    'none-eligible': 'nobody on the roster could have applied on the first day',
    'no-form-dates': 'the forms do not say when they were sent',
    'not-matched': 'not reached: fewer than half have a match',
    'no-pairs-answered': 'no pairing of which both sides answered in one wave',
    'no-contacts-recorded': 'no contacts are recorded',
    'no-training-recorded': 'no training is recorded',
    'no-mentees': 'there are no mentees',
    'no-places': 'no mentor offers a place',
    'none-started': 'no pairing has started',
    'none-open': 'no pairing is open',
    'not-over-yet': 'not yet: the program is not over',
    'nothing-due': 'nothing was due yet',
    'not-reached': 'not reached: fewer than half have met',
    'no-goals-recorded': 'no goals are recorded',
    'no-goals-rated': 'no goal with written points is rated',
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
    eligible: 'eligible',
    enrolled: 'of them enrolled',
    'not-eligible': 'enrolled otherwise',
    'not-on-roster': 'enrolled who are not on the roster',
    'form-undated': 'forms without a date left out',
    'far-apart': 'apart by 2 or more',
    rose: 'rose',
    same: 'stayed',
    fell: 'fell',
    'said-by-mentors': 'by the word of mentors',
    'mentors-who-answered': 'mentors who answered',
    'people-contacted': 'people',
    'people-trained': 'people',
    'modules-without-length': 'modules without a length left out',
    good: 'good',
    undecided: 'undecided',
    poor: 'poor',
    '': 'no reason given',
  },
  partsOfOne: {
    mentors: 'mentor with places',
    'not-on-roster': 'enrolled who is not on the roster',
    'form-undated': 'form without a date left out',
    'mentors-who-answered': 'mentor who answered',
    'people-contacted': 'person',
    'people-trained': 'person',
    'modules-without-length': 'module without a length left out',
  },
  notComputed: 'not computed from these files',
} as const satisfies MetricCatalogue;
