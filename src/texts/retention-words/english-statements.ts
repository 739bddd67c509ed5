import { counted } from '../counted.ts';
import type { StatementCatalogue } from './statement-catalogue.ts';

const sizes = (mentees: number, others: number): string =>
  `With ${counted(mentees, 'mentee')} and ${counted(others, 'other')}`;
const needed = 'To find one of 10 points (75 against 85\u202f%), about 250 people are needed in each group.';
const people = (count: number | null): string =>
  count === null ? 'A few people, too few to be counted here,' : counted(count, 'person', 'people');
const notUsed = {
  'no-roster-at-start': 'no roster from before the program was given',
  'no-column': 'the roster from before the program does not hold it',
  'not-numbers': 'some of its values are not numbers',
} as const;

export const englishStatements: StatementCatalogue = {
  powerHidden: 'What difference this cohort could show cannot be published: it would tell small counts.',
  power: (facts) =>
    `${sizes(facts.mentees, facts.others)}, a difference smaller than about ${facts.points} points would be found in fewer than 8 of 10 such cohorts.${facts.short ? ` ${needed}` : ''}`,
  powerFull: ({ mentees, others }) =>
    `${sizes(mentees, others)}, all of whom stayed, there is no room for mentees to stay more often.`,
  powerNone: ({ mentees, others, share }) =>
    `${sizes(mentees, others)}, of whom ${share} stayed, not even every mentee staying would be found in 8 of 10 such cohorts. ${needed}`,
  matching: ({ kept, all, strata, dropped }) =>
    `${kept} of ${counted(all, 'mentee')} found others like them in ${counted(strata, 'stratum', 'strata')}; ${dropped === 0 ? 'nobody was dropped' : `${dropped} ${dropped === 1 ? 'was' : 'were'} dropped`}.`,
  notMatchedOn: (field, why) => `The groups were not matched on ${field}: ${notUsed[why]}.`,
  stillApart: (fields) =>
    `After matching the groups still differ by more than 0.1 standard deviations in ${fields}.`,
  leftOut: {
    lateJoiners: (count) =>
      `${people(count)} joined after the start; if employed then, they were followed in the comparison until they joined.`,
    laterMentors: (count) =>
      `${people(count)} began to mentor after the start and were followed in the comparison until then.`,
    mentorsLeftOut: (count) =>
      `${people(count)} took part as mentors from the start and belong to neither group.`,
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
  tenure: 'years of service',
};
