import { listed } from '../counted.ts';
import type { About, EquityCatalogue } from './equity-catalogue.ts';

const who = { mentees: 'mentees', participants: 'participants' } as const satisfies Record<About, string>;
const ofAll = (all: string | undefined): string => (all === undefined ? '' : `; all ${all}`);

export const englishEquityWords: EquityCatalogue = {
  title: 'Equity audit',
  notes: {
    coordinator: 'Complete counts; not for publication',
    hr: 'Small groups are suppressed; no names',
    public: 'Small groups are suppressed; no names',
  },
  people: (count, of, about) => `${count} ${of === 1 ? who[about].slice(0, -1) : who[about]}`,
  lead: {
    compared: (people, fields, about) =>
      `${people ?? `The ${who[about]}`} are compared by ${listed(fields)}.`,
    oneSided:
      'The other groups are withheld, since their figures would tell of few: on this page no two can be compared.',
    how: 'Groups of this size differ by chance alone: read every figure with its interval, and what may not be concluded at the end.',
  },
  groups: { all: 'All', other: 'Other answers', none: 'No answer' },
  answers: new Map([
    ['yes', 'Yes'],
    ['no', 'No'],
    ['given', 'Given'],
  ]),
  sections: {
    read: 'What may not be concluded',
    readShort: 'Not to be concluded',
    method: 'How it was worked out',
  },
  field: {
    order: 'Groups stand in the order of the answers, never of a figure.',
    several:
      'Several answers could be given, so one person may stand in several groups, and the groups add up to more than all.',
    nobodyAnswered: 'Nobody answered this question, so there is nothing to compare.',
  },
  sizes: {
    caption: (field) => `Who is compared, by ${field}`,
    measure: (people, about) =>
      `${people ?? `The ${who[about]}`}: everybody who could have had a partner at the start, or has had one. Whoever left the question out, or would rather not say, is a group too.`,
    group: 'Answer',
    count: (about) => (about === 'mentees' ? 'Mentees' : 'Participants'),
  },
  measures: {
    'match-rate': {
      name: 'Match rate',
      measure: ({ about }) => `${who[about]} with a partner, per cent of those compared`,
      definition: (about) =>
        `${who[about]} with a partner ÷ all who are compared; a draft counts, a declined pairing does not.`,
      nothing: 'nobody could be matched',
    },
    score: {
      name: 'Score',
      measure: ({ about }) =>
        `mean score of the pairing found, points of 100, over ${who[about]} who have one`,
      definition: (about) =>
        `mean over ${who[about]} with a scored pairing, of somebody with several the mean of them.`,
      nothing: 'no pairing has a score',
    },
    'first-choice': {
      name: 'First choice granted',
      measure: ({ about }) =>
        `${who[about]} paired with the person they named first, per cent of those who named somebody`,
      definition: () =>
        'paired with the person named first ÷ all who named somebody. Whoever named nobody is not in it, and not every wish was possible under the rules.',
      nothing: 'nobody named anybody',
    },
    'meetings-held': {
      name: 'Meetings held',
      measure: ({ about }) =>
        `meetings held, per cent of those due by the as-of date, over ${who[about]} with any due`,
      definition: () =>
        'meetings held ÷ meetings due, in each person’s own time in a pairing; a meeting takes two, so it says as much of the partner.',
      nothing: 'no meeting was due yet',
    },
    satisfaction: {
      name: 'Satisfaction',
      measure: ({ wave, scale: [min, max] }) =>
        `mean answer from ${min} to ${max}, ${wave}, of those who answered`,
      definition: () =>
        'mean over people of their own answers, in the wave that the progress report quotes. Those who did not answer are not in it; the outlined box shows where the mean would lie had all of them given the lowest answer, or the highest.',
      nothing: 'nobody has answered yet',
    },
    'early-ends': {
      name: 'Early ends',
      measure: ({ about }) =>
        `${who[about]} for whom a pairing ended before its time, per cent of those who began`,
      definition: (about) =>
        `${who[about]} for whom a pairing ended before its time ÷ all who began; to go on without the program is among them, and either side may have ended it.`,
      nothing: 'no pairing has begun',
    },
  },
  ratios: {
    caption: (field) => `Ratio to all, by ${field}`,
    measure: 'The group’s figure ÷ the figure of all, with its 95\u202f% interval; 1.00 is no difference.',
  },
  columns: {
    group: 'Group',
    people: 'People',
    value: 'Figure',
    interval: '95\u202f% interval',
    ratio: 'Ratio to all',
    ratioInterval: 'Its interval',
    bounds: 'With the missing',
  },
  of: (count, all) => `${count} of ${all}`,
  answered: (count, asked) => `${count} of ${asked} answered`,
  said: {
    each: (measure, groups, all) =>
      `${measure}: ${groups.map(({ group, value }) => `${group} ${value}`).join(', ')}${ofAll(all)}`,
    range: (measure, groups, [low, high], all) =>
      `${measure}: between ${low} and ${high} in the ${groups} groups shown${ofAll(all)}`,
    allAlone: (measure, all) => `${measure}: all ${all}; no group is large enough to be named here`,
    withheld: (groups) => `Withheld [c]: ${listed(groups)}.`,
    hidden: (measure) => `${measure}: withheld [c], since the groups are too small`,
    nothing: (measure, why) => `${measure}: nothing to compare, ${why}`,
  },
  chart: {
    lines: 'Lines are 95\u202f% intervals; the square is everybody together',
    box: 'the outlined box is where the mean could lie with the missing answers',
    alternative: (rows) => `${rows.join('; ')}.`,
    row: ({ group, value, interval, ratio }) =>
      `${group} ${value}${interval === undefined ? '' : ` (interval ${interval})`}${ratio === undefined ? '' : `, ${ratio} times all`}`,
  },
  nobody: 'nobody',
  tooFew: 'too few for one',
  exact: 'exactly',
  noRatio: 'all is 0',
  suppressedKey: (least, mean) =>
    `[c] suppressed: a count under ${least}, a share or mean of fewer than ${mean}, or a figure from which one could be worked out. Not zero, not missing.`,
  reading: [
    [
      'Not why.',
      'A difference between groups does not say where it comes from: topics, level, place, hours and wishes differ between groups as well, and go into a match.',
    ],
    [
      'Not proof of fairness.',
      'That figures are alike does not show that everybody has the same chance. With so few people a real difference as wide as the intervals would not show; who never applied is not on this page.',
    ],
    [
      'Not proof of the contrary.',
      'A ratio away from 1.00 whose interval includes 1.00 is what chance brings among so few. One whose interval does not is a reason to look closer, at the steps of the process and by asking people, not a finding against anybody.',
    ],
    [
      'No ranking, no target.',
      'Groups are not put in order, nothing is tested, and no figure here is judged by a gate: a quota set from so few people would be met or missed by chance.',
    ],
    [
      'Nothing about single people.',
      'Fields are not crossed with each other: such groups would be one or two people. Please do not try to work out who is meant.',
    ],
    [
      'No answer is an answer.',
      'Those who did not answer are shown, and are not a group of people who are alike. Where they are many, the other groups speak only for those who chose to answer.',
    ],
  ],
  single: [
    'Not to be passed on.',
    'This version is complete: some groups in the tables are one or two people, and who they are can be guessed. Make one for others with --audience hr or public.',
  ],
  chance: [
    'Chance.',
    (intervals, beyond) =>
      `There are ${intervals} ratios with an interval here. If every group had the same chance throughout, about ${beyond} of them would not include 1.00 all the same.`,
  ],
  method: {
    intervals: [
      'Intervals.',
      'Shares of people: Wilson. Means: Student’s t, each person once. Meetings: by person, since those of one person are alike. The counts themselves are complete; an interval says how far a figure of so few people moves by chance.',
    ],
    ratio: [
      'Ratio to all.',
      'The group’s figure ÷ the figure of all, the group among them; 1.00 is no difference. Its interval rests on the group and the rest, which are different people (MOVER-R). Of answers on a scale that does not begin at 0 it lies near 1.00 whatever people say.',
    ],
    suppression: [
      'Suppressed.',
      ({ count, mean }) =>
        `Counts under ${count}, and what would tell one; shares and means of fewer than ${mean}, and those at an end of their scale. Where one group is withheld, another is too, so that it does not follow by subtraction. What was published before counts as known: in other reports the number of all, and of groups whose field and answer have the same names there. A mean of fewer than 30 has no interval, which would tell how far the answers lie apart.`,
    ],
    few: ['Other answers.', (least) => `Answers that fewer than ${least} people gave, together.`],
    unused: [
      'The match does not know these answers.',
      'A rule or criterion that names a field kept for this audit is refused. Other fields may still go along with it, such as department, level or hours.',
    ],
  },
};
