import { type HealthRuleName, healthRuleNames } from '../model/followed-pairing.ts';
import { formatNumber } from '../model/format-number.ts';
import type { PairingHealth } from '../schema/progress-result.ts';
import { counted, numberWord } from './counted.ts';

type Reason = Omit<PairingHealth['reasons'][number], 'person'>;

/** `reason`: one sentence with value and threshold. `say`: opening words for the coordinator, to be spoken. */
export type StatusWords = { readonly reason: string; readonly say: string };

type Words = { readonly reason: (found: Reason) => string; readonly say: (found: Reason) => string };

const days = (value: number): string => counted(Math.round(value), 'day');
const figure = (value: number): string => formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1 });
const limit = (value: number): string =>
  Number.isInteger(value) ? figure(value) : formatNumber(Math.floor(value));

/** One entry a rule. Nobody is quoted to the other side, and no system "shows" anything. */
const words: Readonly<Record<HealthRuleName, Words>> = {
  'contact-me': {
    reason: ({ value }) =>
      `Asked to be contacted ${value === 0 ? 'today' : `${days(value)} ago`}; answer within two working days.`,
    say: () => 'You asked me to call. I have twenty minutes. What is on your mind?',
  },
  'satisfaction-low': {
    reason: ({ value, threshold, unit }) =>
      `Satisfaction ${figure(value)} ${unit}; act at ${figure(threshold)} or less.`,
    say: () =>
      'Thank you for being frank. What would have to be different for it to be worth your time? I shall say nothing to your partner without your leave.',
  },
  'satisfaction-fall': {
    reason: ({ value, threshold }) =>
      `Satisfaction fell by ${counted(value, 'point')}; act on a fall of ${figure(threshold)} or more.`,
    say: () =>
      'Your last answer was lower than the one before. What changed? I shall say nothing to your partner without your leave.',
  },
  'missed-in-a-row': {
    reason: ({ value, threshold }) =>
      `${figure(value)} meetings in a row were missed; act from ${figure(threshold)}.`,
    say: ({ value }) =>
      `${value === 2 ? 'Two' : 'Several'} meetings fell through. I look for a remedy, not for whose fault it is. What got in the way?`,
  },
  gap: {
    reason: ({ state, value, threshold }) =>
      `No meeting for ${days(value)}; ${state} over ${limit(threshold)}.`,
    say: ({ state }) =>
      state === 'act'
        ? 'Your pairing has gone quiet. Pause with a date to start again, change the rhythm, or end well: which would you choose?'
        : 'It has been a while since you two met. Is a date fixed? Slow is fine, as long as you both want it slow.',
  },
  'no-first-meeting': {
    reason: ({ state, value, threshold }) =>
      `No first meeting ${days(value)} after the start; ${state} over ${limit(threshold)}.`,
    say: ({ state, threshold }) =>
      state === 'act'
        ? `${threshold === 30 ? 'A month' : 'Some time'} has gone by. Do you still want this, is it the time, or is it the match? All three can be mended.`
        : 'You two have not met yet. What would make a first half hour possible next week? Shall I propose two times?',
  },
  'waves-unanswered': {
    reason: ({ value, threshold }) =>
      `${counted(value, 'check-in')} in a row unanswered; unknown from ${figure(threshold)}.`,
    say: ({ value }) =>
      `I have not heard from you in ${numberWord(value)} rounds, so I know nothing, neither good nor bad. One word will do: fine, talk, or stop?`,
  },
  'sides-differ': {
    reason: ({ value, threshold }) =>
      `The two sides differ by ${counted(value, 'meeting')}; watch from ${figure(threshold)}.`,
    say: () => 'Our lists do not agree, which is usually a matter of counting. Which dates did you meet on?',
  },
  'no-goal': {
    reason: ({ value, threshold }) =>
      `No goal ${days(value)} after the start; watch over ${limit(threshold)}.`,
    say: () =>
      'Which one thing should be different at the end? Bring that sentence to your next meeting; the goal sheet does the rest.',
  },
  'too-early': {
    reason: ({ value, threshold }) =>
      `Started ${days(value)} ago; too early to tell under ${limit(threshold)}.`,
    say: () => 'Nothing to do yet.',
  },
};

/** The sentence and the opening words for one finding of the rules of health; a rule without words does not compile. */
export function statusWords(found: Reason): StatusWords {
  const rule = healthRuleNames.find((name) => name === found.rule);
  if (rule === undefined) throw new RangeError(`there is no rule ${found.rule}`);
  return { reason: words[rule].reason(found), say: words[rule].say(found) };
}
