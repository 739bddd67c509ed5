// The small languages of program.yaml: what may be written, and what is said of what may not.

/**
 * `accepted`: a text and what it means; `refused`: settings that are not accepted, one fault each.
 * @typedef {{
 *   readonly title: string, readonly used: string, readonly words: string,
 *   readonly accepted: readonly (readonly [text: string, means: string])[],
 *   readonly setting: (text: string) => string,
 *   readonly refused: readonly string[],
 * }} Grammar
 */

/** @type {readonly Grammar[]} */
export const grammars = [
  {
    title: 'Days',
    used: '`start`, `end`, `retention.data_through`, `--today` and every column of the records that holds a day',
    words: 'Year, month, day; from 1900 to 2199.',
    accepted: [['2026-03-31', '31 March 2026']],
    setting: (text) => `start: ${text}`,
    refused: ['2026-02-30', '31.3.2026'],
  },
  {
    title: 'Lengths',
    used: '`meetings.length`, `events[].length`, `rotation.talk`',
    words: 'A whole number, a space, `min` or `h`.',
    accepted: [
      ['60 min', 'an hour'],
      ['2 h', 'two hours'],
    ],
    setting: (text) => `meetings: {length: ${text}}`,
    refused: ['60min', 'one hour', '1.5 h'],
  },
  {
    title: 'Spans',
    used: '`meetings.first_within`, `mails.answer_within`, and inside rhythms and moments',
    words: 'A whole number, a space, days, weeks or months; of one also `day`, `week`, `month`.',
    accepted: [
      ['14 days', 'two weeks'],
      ['3 weeks', '21 days'],
      ['2 months', 'to the same day two months on, or the last of that month'],
    ],
    setting: (text) => `meetings: {first_within: ${text}}`,
    refused: ['2 wks', 'a fortnight'],
  },
  {
    title: 'Rhythms',
    used: '`meetings.every`',
    words: 'A span, a day of the month, or a list of stretches: how many meetings, and the span before each.',
    accepted: [
      ['2 weeks', 'every two weeks'],
      ['1 month', 'every month'],
      ['monthly on 2nd Tuesday', 'also `1st`, `3rd`, `4th`, `last`, and with `the`'],
      ['monthly on the 15th', 'a month without that day takes its last'],
      ['[4 x 1 week, 6 x 4 weeks]', 'ten meetings, weekly first'],
    ],
    setting: (text) => `meetings: {every: ${text}}`,
    refused: ['weekly', 'monthly on Tuesday', '[4x1 week]'],
  },
  {
    title: 'Moments',
    used: '`checkins.waves`, and `at` of events',
    words: 'Days count from the start of each pairing, so late joiners are asked at the right time.',
    accepted: [
      ['start', 'the first day'],
      ['baseline', 'the first day: what is asked before the first meeting, to be asked again'],
      ['end', 'the last day'],
      ['50%', 'half the way from start to end'],
      ['day 30', '30 days after the start'],
      ['after meeting 1', 'the day of that meeting'],
      ['every 60 days', 'after 60 days, 120 days … until the end'],
      ['end + 6 months', 'after the end'],
    ],
    setting: (text) => `checkins: {waves: [${text}]}`,
    refused: ['half-way', 'meeting 1', 'end + half a year'],
  },
  {
    title: 'Milestones',
    used: '`meetings.milestones`',
    words:
      'A name, `by` or `at`, and a meeting, `start`, `end`, a share of the way or a day; or one of the two that need none.',
    accepted: [
      ['agreement by meeting 2', 'due on the day of the second meeting'],
      ['agreement review at 25%', 'a quarter of the way'],
      ['goals agreed by day 30', '30 days after the start'],
      ['mid-point review', 'at the meeting nearest to the middle'],
      ['closing review', 'at the closing meeting'],
    ],
    setting: (text) => `meetings: {milestones: [${text}]}`,
    refused: ['agreement before meeting 2', 'agreement at 3'],
  },
  {
    title: 'Targets',
    used: '`targets`, by the id of a [metric](metrics.md)',
    words:
      '`>=` or `<=`, a space, and a bound in the unit of the metric. With more to say: `{at_least: 80%, min_n: 10}`, `{at_most: 14 days}`.',
    accepted: [
      ['match-rate: ">= 95%"', 'a share'],
      ['satisfaction: ">= 4 of 5"', 'a mean on a scale of five; moved onto the scale of your own question'],
      ['time-to-match: "<= 14 days"', 'days'],
      ['goal-attainment: ">= 50"', 'a score'],
      ['hours: ">= 200"', 'a sum'],
      ['meeting-adherence: {at_least: 80%, min_n: 10}', 'judged from ten meetings due on'],
    ],
    setting: (text) => `targets: {${text}}`,
    refused: [
      'match-rate: 95%',
      'match-rate: ">= 14 days"',
      'satisfaction: ">= 80%"',
      'match-rates: ">= 95%"',
    ],
  },
  {
    title: 'Times of day, and of an event',
    used: '`meetings.hours`, `meetings.events[].on`, `rotation.on`',
    words: 'On a clock of 24 hours, in quotes since YAML reads a colon.',
    accepted: [['{days: [Mon, Tue], from: "09:00", to: "17:00"}', 'on each person’s own clock']],
    setting: (text) => `meetings: {hours: ${text}}`,
    refused: ['{from: 9, to: "17:00"}'],
  },
];

/** Every setting that the page says is refused. */
export const refusedSettings = grammars.flatMap(({ setting, refused }) =>
  refused.map((text) => setting(text)),
);

/**
 * @param {(setting: string) => {readonly message: string, readonly advice: string}} said what mentor says of a setting
 * @returns {string}
 */
export function grammarsPage(said) {
  return `${[
    '# Small grammars',
    'A few settings of `program.yaml` take a text of a form. `mentor check` says of any other text what is wrong with it, where it\nstands and what to write; these are its words.',
    ...grammars.flatMap((grammar) => [
      `## ${grammar.title}`,
      `${grammar.words} Used in ${grammar.used}.`,
      table(
        ['write', 'means'],
        grammar.accepted.map(([text, means]) => [`\`${text}\``, means]),
      ),
      table(
        ['refused', 'what is said'],
        grammar.refused.map((text) => {
          const { message, advice } = said(grammar.setting(text));
          return [`\`${text}\``, `${clause(message)} ${advice}`];
        }),
      ),
    ]),
    '[Every setting](program.md). This page is made by `npm run reference`.',
  ].join('\n\n')}\n`;
}

/** What follows the name of the setting: `"60min" is not a length …`. @param {string} message */
const clause = (message) =>
  message.replace(/^The setting \S+ (?:cannot be used: |changes nothing: )/, '').split('\n')[0] ?? '';

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
