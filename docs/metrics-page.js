// The dictionary of metrics: names and formulas are those of the reports, the rest stands here and is held against them
// by a test.

/**
 * What reports do not say of every metric.
 * `interval`: which limits stand beside the value; `gaps`: why there may be no value; `reads`: what it is made of.
 * @typedef {{readonly interval: 'none' | 'wilson' | 'cluster' | 't' | 'kaplan-meier', readonly gaps: readonly string[], readonly reads: string, readonly code: string}} Note
 * @type {Readonly<Record<string, Note>>}
 */
export const notes = {
  participation: note('none', ['no-roster', 'none-eligible'], 'roster, forms', 'participation'),
  'match-rate': note('none', ['no-mentees'], 'forms, pairings.csv', 'pairing-metrics'),
  'mentor-utilisation': note('none', ['no-places'], 'forms, pairings.csv', 'pairing-metrics'),
  'time-to-match': note(
    'kaplan-meier',
    ['no-mentees', 'no-form-dates', 'not-matched', 'not-computed'],
    'dates of the forms, pairings.csv',
    'time-to-match',
  ),
  'time-to-first-meeting': note(
    'kaplan-meier',
    ['none-started', 'not-reached', 'not-computed'],
    'pairings.csv, schedule.csv, answers',
    'pairing-metrics',
  ),
  'meeting-adherence': note('cluster', ['nothing-due'], 'schedule.csv, answers', 'pairing-metrics'),
  'active-pairings': note('none', ['none-open'], 'pairings.csv, schedule.csv, answers', 'pairing-metrics'),
  completion: note('none', ['none-started', 'not-over-yet'], 'pairings.csv', 'pairing-metrics'),
  'early-ends': note('none', ['none-started'], 'pairings.csv', 'pairing-metrics'),
  'goals-set': note('none', ['no-goals-recorded', 'none-started'], 'goals.csv', 'goal-metrics'),
  'goals-met': note('none', ['no-goals-recorded', 'nothing-due'], 'goals.csv', 'goal-metrics'),
  'goal-attainment': note('t', ['no-goals-rated'], 'goals.csv', 'goal-metrics'),
  satisfaction: note('t', ['no-answers'], 'answers of mentees', 'survey-metrics'),
  'satisfaction-mentors': note('t', ['no-answers'], 'answers of mentors', 'survey-metrics'),
  'satisfaction-disagreement': note('t', ['no-pairs-answered'], 'answers of both sides', 'disagreement'),
  relationship: note('t', ['no-answers'], 'answers of mentees', 'survey-metrics'),
  'relationship-mentors': note('t', ['no-answers'], 'answers of mentors', 'survey-metrics'),
  fit: note('wilson', ['no-answers'], 'answers of mentees', 'survey-metrics'),
  'fit-mentors': note('wilson', ['no-answers'], 'answers of mentors', 'survey-metrics'),
  recommend: note('t', ['no-answers', 'few-answers'], 'answers of mentees', 'survey-metrics'),
  'response-rate': note('none', ['none-asked'], 'forms asked for, answers', 'survey-metrics'),
  'response-rate-mentees': note('none', ['none-asked'], 'forms asked for, answers', 'survey-metrics'),
  'response-rate-mentors': note('none', ['none-asked'], 'forms asked for, answers', 'survey-metrics'),
  hours: note('none', ['nothing-due'], 'schedule.csv, answers', 'pairing-metrics'),
  introductions: note('none', ['no-answers'], 'answers', 'sums'),
  'support-contacts': note('none', ['no-contacts-recorded'], 'contacts.csv', 'sums'),
  'training-hours': note('none', ['no-training-recorded'], 'training.csv', 'sums'),
};

/**
 * @param {Note['interval']} interval
 * @param {readonly string[]} gaps
 * @param {string} reads
 * @param {string} code
 * @returns {Note}
 */
function note(interval, gaps, reads, code) {
  return { interval, gaps, reads, code: `src/evaluate/${code}.ts` };
}

const intervals = {
  none: 'none: a complete count',
  wilson: 'Wilson',
  cluster: 'ratio estimator, clustered by pairing',
  t: 'Student’s t, each person once',
  'kaplan-meier': 'Kaplan–Meier median, log-log limits',
};
/** How a target of each unit is written. */
const targets = {
  share: ['a share', '">= 80%"'],
  mean: ['a mean on a scale', '">= 4 of 5"'],
  days: ['days', '"<= 14 days"'],
  score: ['a score', '">= 50"'],
  count: ['a sum', '">= 50"'],
};
/** Those of which less is better. @type {Readonly<Record<string, string>>} */
const lessIsBetter = { 'early-ends': '"<= 10%"', 'satisfaction-disagreement': '"<= 1"' };
const companies = [
  ['groups', 'group'],
  ['circles', 'circle'],
  ['peers', 'peer'],
  ['talks', 'flash'],
];

/**
 * What the page is made of: ids, units and words as the reports use them.
 * @typedef {{readonly name: string, readonly formula: string, readonly of?: string}} Words
 * @typedef {{
 *   readonly unitOfMetric: (id: string) => keyof typeof targets,
 *   readonly wordsOfMetric: (id: string, language: 'en', company?: string) => Words,
 *   readonly whyWords: (why: string) => string,
 * }} Sources
 */

/**
 * @param {Sources} sources
 * @returns {string}
 */
export function metricsPage(sources) {
  const ids = Object.keys(notes);
  const rows = ids.map(
    (id) =>
      `| [\`${id}\`](#${id}) | ${sources.wordsOfMetric(id, 'en').name} | ${targets[sources.unitOfMetric(id)][0]} |`,
  );
  return `${[
    '# Metrics',
    'Every figure of `mentor report progress`, by the id that targets, gates and JSON use. Each stands with its denominator,\nthe day it is as of, its interval of 95 % where it is no complete count, and the reason where it has no value. What is\nmissing is never taken for zero.',
    ['| id | called | in |', '|---|---|---|', ...rows].join('\n'),
    '## What holds for all',
    holdsForAll,
    ...ids.flatMap((id) => entry(id, sources)),
    '## Metrics of your own',
    ownMetrics,
    '[How targets are written](grammars.md#targets), [what stands behind the intervals](../methods.md), [the figures on who\nstayed, equity and return](../figures.md). This page is made by `npm run reference`.',
  ].join('\n\n')}\n`;
}

const holdsForAll = `- **As of**: what happened after the day does not count, also where the files hold it by now (\`--today 2026-06-30\`).
- **Answers** count once a person, pairing and wave; corrected ones as corrected, withdrawn and private ones not at all. A
  person with several pairings counts once, with the mean of their answers.
- **The wave quoted** is the latest that opened for at least half as many mentees as the widest one, and that at least half
  of those asked have answered; else the latest with any answer. Mentors are quoted from the same wave.
- **Who did not answer** is in no mean. Beside every figure of a form stands what it would be had all of them given the
  worst answer, and the best.
- **A meeting was held** if \`schedule.csv\` says so; else if the mentee's answers say so, else the mentor's; never more than
  were due.
- **Where nobody leads** (peers, circles, rotations among equals) there are no figures of mentors, and none on how far the
  sides are apart.
- **A target** is judged by the value, not by its interval. \`min_n\` asks for so many in the denominator.`;

const ownMetrics = `| id | what |
|---|---|
| \`change-…\` with the id of a question, as \`change-confidence\` | mean over people of their latest answer less their own at the baseline; t by person; only whoever gave both. There is no comparison group: people change in half a year anyway |
| the name of a sub-scale under \`checkins.scales\`, and the same with \`-mentors\` | mean over people of the mean of their answers to its items; t by person; only who answered enough of them (\`required\`) |`;

/**
 * @param {string} id
 * @param {Sources} sources
 * @returns {string[]}
 */
function entry(id, { unitOfMetric, wordsOfMetric, whyWords }) {
  const words = wordsOfMetric(id, 'en');
  const { interval, gaps, reads, code } = notes[id] ?? note('none', [], '', '');
  const [unit, usual] = targets[unitOfMetric(id)];
  const target = lessIsBetter[id] ?? usual;
  const rows = [
    ['called', words.name],
    ['worked out as', words.formula],
    ['out of', words.of ?? 'nothing: a sum'],
    ['read from', reads],
    ['interval', intervals[interval]],
    ['unit, and a target', `${unit}, \`${id}: ${target}\``],
    ['no value', gaps.map((gap) => whyWords(gap)).join('; ')],
    ...otherwise(words, id, wordsOfMetric),
    ['code', `\`${code}\``],
  ];
  return [
    `## ${id}`,
    ['| | |', '|---|---|', ...rows.map(([what, text]) => `| ${what} | ${cell(text ?? '')} |`)].join('\n'),
  ];
}

/**
 * The formats in which it is counted in other words.
 * @param {Words} words
 * @param {string} id
 * @param {Sources['wordsOfMetric']} wordsOfMetric
 * @returns {string[][]}
 */
function otherwise(words, id, wordsOfMetric) {
  return companies.flatMap(([company, format]) => {
    const own = wordsOfMetric(id, 'en', company);
    return own.formula === words.formula ? [] : [[`in format \`${format}\``, own.formula]];
  });
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');
