import { counted } from '../counted.ts';
import type { StatementCatalogue } from './statement-catalogue.ts';

const sizes = (mentees: number, others: number): string =>
  `With ${counted(mentees, 'mentee')} and ${counted(others, 'other')}`;
const needed = 'To find one of 10 points (75 against 85\u202f%), about 250 people are needed in each group.';
const people = (count: number | null): string =>
  count === null ? 'A few people, too few to be counted here,' : counted(count, 'person', 'people');
const points = (words: string): string => `${words} points`;
const notUsed = {
  'no-roster-at-start': 'no roster from before the program was given',
  'no-column': 'the roster from before the program does not hold it',
  'not-numbers': 'some of its values are not numbers',
} as const;

export const englishStatements: StatementCatalogue = {
  powerHidden: 'What difference this cohort could show cannot be published: it would tell small counts.',
  power: (facts) =>
    `${sizes(facts.mentees, facts.others)}, a difference smaller than about ${points(facts.points)} would be found in fewer than 8 of 10 such cohorts. ${needed}`,
  powerNone: ({ mentees, others, share }) =>
    `${sizes(mentees, others)}, of whom ${share} stayed, not even every mentee staying would be found in 8 of 10 such cohorts. ${needed}`,
  noHorizon: 'No horizon lies within the data yet.',
  fraction: ({ stayed, n, share, group, alone }) =>
    `${stayed} of ${n} ${group === 'mentees' ? 'mentees' : alone ? 'others' : 'other eligible staff'} (${share})`,
  stayed: ({ days, who, outcome }) =>
    `After ${days} days ${who} ${outcome === 'any' ? 'were still employed' : 'had not left of their own accord'}.`,
  differenceHidden: 'The difference is suppressed: a count behind it is small, or would tell one.',
  tooFew: ({ leavers, limit }) =>
    leavers === undefined
      ? 'That is too few leavers for a test that could be published; the counts stand for themselves.'
      : `That is too few leavers for a test (${counted(leavers, 'leaver')} in all, under ${limit}); the counts stand for themselves.`,
  tooFewShort: ({ leavers, limit }) =>
    leavers === undefined
      ? 'too few leavers to publish a test'
      : `${counted(leavers, 'leaver')} in all, under ${limit}`,
  apartFromZero: ({ more, matched }) =>
    `Mentees stayed ${more ? 'more often' : 'less often'} than ${matched ? 'similar staff' : 'other eligible staff'}; people chose to join, so part of this may reflect who joined.`,
  difference: ({ matched, difference, range, coversZero }) =>
    `${matched ? 'Compared like with like' : 'As the groups were'}, the difference is ${points(difference)}; the data fit anything from ${points(range)}${coversZero ? ', so also no difference at all' : ''}.`,
  unmatched: ({ difference, range }) => `As the groups were, it is ${points(difference)} (${range}).`,
  everybody: ({ n, group, days, atLeast }) =>
    `All ${n} ${group} stayed until day ${days}; of people like them at least ${atLeast} would (95\u202f% confidence).`,
  mean: ({ outcome, mentees, others, tau, difference, range }) => {
    const verb = outcome === 'any' ? 'stayed' : 'went without leaving of their own accord for';
    return `Over these days mentees ${verb} ${mentees} days on average and others ${others}, of ${tau}: ${difference} days (${range}).`;
  },
  matching: ({ kept, all, strata, dropped }) =>
    `${kept} of ${counted(all, 'mentee')} found others like them in ${counted(strata, 'stratum', 'strata')}; ${dropped === 0 ? 'nobody was dropped' : `${dropped} ${dropped === 1 ? 'was' : 'were'} dropped`}.`,
  notMatchedOn: (field, why) => `The groups were not matched on ${field}: ${notUsed[why]}.`,
  stillApart: (fields) =>
    `After matching the groups still differ by more than 0.1 standard deviations in ${fields}.`,
  leftOut: {
    lateJoiners: (count) => `${people(count)} joined after the start and belong to neither group.`,
    mentorsLeftOut: (count) => `${people(count)} took part as mentors and belong to neither group.`,
    withoutPlace: (count) =>
      `${people(count)} applied and had no partner; they count as mentees, as they stood at the start.`,
    leftBeforeTimeZero: (count) => `${people(count)} applied and left before the start.`,
    noHireDate: (count) => `${people(count)} of the roster have no hire date and could not be compared.`,
    unknownReason: (count) => `${people(count)} left for a reason that is not known.`,
    certain: (count) =>
      `${people(count)} had a chance of 0 or 1 in the draw and belong to neither group: the lot decided nothing about them.`,
    afterDraw: (count) => `${people(count)} came after the draw and belong to neither group.`,
    admittedLater: (count) =>
      `${people(count)} of the waiting list got a place that came free; they count as waiting, as the draw left them.`,
  },
  assumedComplete: 'That the roster holds everybody who left was vouched for, not checked.',
  answerable: ({ days, from }) => `What happens by day ${days} is answerable from ${from}.`,
  waitingUntil: ({ days, until }) =>
    `Day ${days} cannot be compared: the waiting list is admitted after ${until}.`,
  caution:
    'People chose to apply. Those who do may differ from those who do not in ways the roster does not record. Only a lottery among applicants would separate the two.',
  tenure: 'years of service',
};
