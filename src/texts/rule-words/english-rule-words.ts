import { counted, fieldWords } from '../counted.ts';
import type { RuleCatalogue, RuleValue } from './rule-catalogue.ts';

const levels = (n: number): string => counted(n, 'level');

function levelGapWords({ min, max }: RuleValue<'level_gap'>): string {
  if (min === undefined && max === undefined) return 'any level';
  // As far up as down: that names no side.
  if (min !== undefined && max !== undefined && max > 0 && min === -max)
    return `at most ${levels(max)} apart`;
  if (min !== undefined && max !== undefined)
    return min === max ? exactly(min) : `mentor ${between(min, max)}`;
  if (min !== undefined)
    return min > 0
      ? `mentor at least ${levels(min)} above`
      : min === 0
        ? 'mentor not below'
        : `mentor at most ${levels(-min)} below`;
  const most = max ?? 0;
  return most > 0
    ? `mentor at most ${levels(most)} above`
    : most === 0
      ? 'mentor not above'
      : `mentor at least ${levels(-most)} below`;
}

const exactly = (gap: number): string =>
  gap === 0 ? 'mentor on the same level' : `mentor ${levels(Math.abs(gap))} ${gap > 0 ? 'above' : 'below'}`;

function between(min: number, max: number): string {
  if (min >= 0) return `${min} to ${levels(max)} above`;
  if (max <= 0) return `${-max} to ${levels(-min)} below`;
  return `from ${levels(-min)} below to ${levels(max)} above`;
}

const conditions: RuleCatalogue['conditions'] = {
  level_gap: levelGapWords,
  outside_management_line: (on) => (on ? 'outside the line of management' : undefined),
  not_own_manager: (on) => (on ? 'not the own manager' : undefined),
  same: (field) => `the same ${fieldWords(field)}`,
  different: (field) => `another ${fieldWords(field)}`,
  share: ({ field, min }) =>
    field === 'languages'
      ? `at least ${counted(min, 'shared language')}`
      : `at least ${min} in common in ${fieldWords(field)}`,
  timezone_gap: ({ max_hours }) => `at most ${max_hours} h between time zones`,
  common_hours: ({ min }) => `at least ${min} h a week in common`,
  not_paired_before: (on) => (on ? 'not paired before' : undefined),
  mutual: (on) => (on ? 'two people may mentor each other' : undefined),
};

const are = (count: number): string => `${count} ${count === 1 ? 'is' : 'are'}`;
const share = (count: number): string => `${count} ${count === 1 ? 'shares' : 'share'}`;

function outsideGap(count: number, gap: RuleValue<'level_gap'>): string {
  const { min, max } = gap;
  if (min !== undefined && min > 0 && max === undefined)
    return `${are(count)} fewer than ${levels(min)} above`;
  if (max !== undefined && max > 0 && min === -max) return `${are(count)} more than ${levels(max)} apart`;
  return `${are(count)} outside the level gap (${levelGapWords(gap)})`;
}

/** Of two people who could mentor each other one direction counts; these mentors stand in the other. */
function otherWayRound(count: number): string {
  return count === 1
    ? '1 counts the other way round only, as mentee'
    : `${count} count the other way round only, as mentees`;
}

const removals: RuleCatalogue['removals'] = {
  level_gap: outsideGap,
  outside_management_line: (count) => `${are(count)} in the same line of management`,
  not_own_manager: (count) => `${are(count)} manager or report`,
  same: (count, field) => `${are(count)} of another ${fieldWords(field)}`,
  different: (count, field) => `${are(count)} of the same ${fieldWords(field)}`,
  share: (count, { field, min }) => {
    if (min > 1) return `${share(count)} fewer than ${min} in ${fieldWords(field)}`;
    return field === 'languages'
      ? `${share(count)} no language`
      : `${share(count)} nothing in ${fieldWords(field)}`;
  },
  timezone_gap: (count, { max_hours }) => `${are(count)} more than ${max_hours} h away`,
  common_hours: (count, { min }) => `${share(count)} fewer than ${min} h a week`,
  not_paired_before: (count) => `${count} ${count === 1 ? 'was' : 'were'} paired before`,
  mutual: otherWayRound,
};

const otherRemovals: RuleCatalogue['otherRemovals'] = {
  self: (count) => `${are(count)} the same person`,
  avoids: (count) => `${are(count)} ruled out by a wish to avoid`,
  ban: (count) => `${are(count)} barred by a decision or an earlier pairing`,
  only_listed: (count) => `${are(count)} not on the list that counts`,
  'no places': (count) => `${count} ${count === 1 ? 'offers' : 'offer'} no place`,
  out: (count) => `${are(count)} not available`,
  'not-eligible': (count) => `${are(count)} not eligible as a mentor`,
};

/** What rules ask and what they took away, in English. */
export const englishRuleWords: RuleCatalogue = {
  conditions,
  removals,
  otherRemovals,
  unknownRemoval: (count, rule) => `${are(count)} ruled out by ${fieldWords(rule)}`,
  side: {
    atLeast: (field, value) => `${fieldWords(field)} at least ${value}`,
    atMost: (field, value) => `${fieldWords(field)} at most ${value}`,
    oneOf: (field, values) => `${fieldWords(field)} is ${values.join(' or ')}`,
    completed: (module) => `training ${module} completed`,
  },
};
