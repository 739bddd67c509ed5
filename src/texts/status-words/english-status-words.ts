import { formatNumber } from '../../model/format-number.ts';
import { capitalised, counted, numberWord } from '../counted.ts';
import { type StatusCatalogue, scaleEnd, wholeLimit } from './status-catalogue.ts';

const days = (value: number): string => counted(Math.round(value), 'day');
const figure = (value: number): string => formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1 });
/** Whom nothing is said to. */
const partner = (several: boolean): string => (several ? 'the others' : 'your partner');
/** `A month has`, for the days that went by. */
function gone(passed: number): string {
  const months = Math.floor(passed / 30);
  if (months === 0) return 'Some time has';
  return months === 1 ? 'A month has' : `${capitalised(numberWord(months))} months have`;
}
const limit = (value: number): string => formatNumber(wholeLimit(value));

export const englishStatusWords: StatusCatalogue = {
  'contact-me': {
    clause: ({ value }) => `asked to be contacted ${value === 0 ? 'today' : `${days(value)} ago`}`,
    limit: () => 'answer within two working days',
    rule: ({ value }) =>
      `every request is answered within two working days; here ${value === 0 ? 'of today' : days(value)}`,
    say: () => 'You asked me to call. I have twenty minutes. What is on your mind?',
  },
  'satisfaction-low': {
    clause: ({ value, unit }) => `satisfaction ${figure(value)} ${unit}`,
    limit: ({ threshold }) => `act at ${figure(threshold)} or less`,
    rule: (found) =>
      `act at ${figure(found.threshold)} or less of ${scaleEnd(found)}; here ${figure(found.value)}`,
    say: (_, several) =>
      `Thank you for being frank. What would have to be different for it to be worth your time? I shall say nothing to ${partner(several)} without your leave.`,
  },
  'satisfaction-fall': {
    clause: ({ value }) => `satisfaction fell by ${counted(value, 'point')}`,
    limit: ({ threshold }) => `act on a fall of ${figure(threshold)} or more`,
    rule: ({ value, threshold }) =>
      `act on a fall of ${figure(threshold)} or more from one answer to the next; here ${figure(value)}`,
    say: (_, several) =>
      `Your last answer was lower than the one before. What changed? I shall say nothing to ${partner(several)} without your leave.`,
  },
  'missed-in-a-row': {
    clause: ({ value }) =>
      value === 1 ? 'the last meeting was missed' : `${figure(value)} meetings in a row were missed`,
    limit: ({ threshold }) => `act from ${figure(threshold)}`,
    rule: ({ value, threshold }) =>
      `act from ${counted(threshold, 'meeting')} missed in a row; here ${figure(value)}`,
    say: ({ value }) =>
      `${value === 1 ? 'A meeting' : value === 2 ? 'Two meetings' : 'Several meetings'} fell through. I look for a remedy, not for whose fault it is. What got in the way?`,
  },
  gap: {
    clause: ({ value }) => `no meeting for ${days(value)}`,
    limit: ({ state, threshold }) => `${state} over ${limit(threshold)}`,
    rule: ({ state, value, threshold }) =>
      `${state} on more than ${days(wholeLimit(threshold))} without a meeting; here ${figure(value)}`,
    say: ({ state }, several) =>
      state === 'act'
        ? `Your ${several ? 'group' : 'pairing'} has gone quiet. Pause with a date to start again, change the rhythm, or end well: which would you choose?`
        : `It has been a while since you ${several ? 'all' : 'two'} met. Is a date fixed? Slow is fine, as long as you ${several ? 'all' : 'both'} want it slow.`,
  },
  'no-first-meeting': {
    clause: ({ value }) => `no first meeting ${days(value)} after the start`,
    limit: ({ state, threshold }) => `${state} over ${limit(threshold)}`,
    rule: ({ state, value, threshold }) =>
      `${state} on more than ${days(wholeLimit(threshold))} without a first meeting; here ${figure(value)}`,
    say: ({ state, value }, several) =>
      state === 'act'
        ? `${gone(value)} gone by. Do you still want this, is it the time, or is it the match? All three can be mended.`
        : several
          ? 'Your group has not met yet. What would make a first meeting possible in the next two weeks? Shall I propose two times?'
          : 'You two have not met yet. What would make a first half hour possible next week? Shall I propose two times?',
  },
  'waves-unanswered': {
    clause: ({ value }) => `${counted(value, 'check-in')} in a row unanswered`,
    limit: ({ threshold }) => `unknown from ${figure(threshold)}`,
    rule: ({ value, threshold }) =>
      `unknown from ${counted(threshold, 'check-in')} unanswered in a row; here ${figure(value)}`,
    say: ({ value }) =>
      `I have not heard from you in ${numberWord(value)} rounds, so I know nothing, neither good nor bad. One word will do: fine, talk, or stop?`,
  },
  'too-few-members': {
    clause: ({ value }) => `only ${counted(value, 'member')} left`,
    limit: ({ threshold }) => `watch under ${limit(threshold)}`,
    rule: ({ value, threshold }) =>
      `watch under ${counted(threshold, 'member')} once somebody has left; here ${figure(value)}`,
    say: () =>
      'Some of you have left. Would you rather join another group, take somebody new in, or go on as you are?',
  },
  'sides-differ': {
    clause: ({ value }) => `the two sides differ by ${counted(value, 'meeting')}`,
    limit: ({ threshold }) => `watch from ${figure(threshold)}`,
    rule: ({ value, threshold }) =>
      `watch from a difference of ${counted(threshold, 'meeting')} on; here ${figure(value)}`,
    say: () => 'Our lists do not agree, which is usually a matter of counting. Which dates did you meet on?',
  },
  'no-goal': {
    clause: ({ value }) => `no goal ${days(value)} after the start`,
    limit: ({ threshold }) => `watch over ${limit(threshold)}`,
    rule: ({ value, threshold }) =>
      `watch on more than ${days(wholeLimit(threshold))} without a goal; here ${figure(value)}`,
    say: () =>
      'Which one thing should be different at the end? Bring that sentence to your next meeting; the goal sheet does the rest.',
  },
  'too-early': {
    clause: ({ value }) => `started ${days(value)} ago`,
    limit: ({ threshold }) => `too early to tell under ${limit(threshold)}`,
    rule: ({ value, threshold }) =>
      `too early to tell under ${days(wholeLimit(threshold))}; here ${figure(value)}`,
    say: () => 'Nothing to do yet.',
  },
};
