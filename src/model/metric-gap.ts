/** Why a metric has no value, as data; the words are in texts/metric-words/metric-words.ts. */
export type MetricGap =
  | 'no-mentees'
  | 'no-places'
  | 'none-started'
  | 'none-open'
  | 'not-over-yet'
  | 'nothing-due'
  | 'not-reached'
  | 'no-goals-recorded'
  | 'no-answers'
  | 'few-answers'
  | 'none-asked'
  | 'not-computed';
