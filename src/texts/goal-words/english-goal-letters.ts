import { counted } from '../counted.ts';
import type { GoalLetterWords, ReasonFacts } from './goal-catalogue.ts';

const periods = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
} as const;

/** `12 weeks` */
const span = (amount: string, unit: ReasonFacts['unit']): string => {
  const [one, many] = periods[unit ?? 'days'];
  return counted(Number(amount), one, many);
};

/** What the lint of goals says in English: what was found, and one thing to do. */
export const englishGoalLetters: GoalLetterWords = {
  letters: { S: 'specific', M: 'measurable', A: 'attainable', R: 'relevant', T: 'timed' },
  reasons: {
    placeholder: ({ found }) => ({
      says: `“${found}” is still a blank.`,
      act: 'Put what is meant in its place.',
    }),
    'title-short': ({ found }) => ({
      says: `“${found}” is one word.`,
      act: 'Write what you will do, with a verb and its object: “Hold the talk I have put off”.',
    }),
    'title-vague': ({ found }) => ({
      says: `“${found}” names no act that somebody could see.`,
      act: 'Write what you will do instead of what will be better: “Present my work outside the team”.',
    }),
    'two-in-one': ({ found }) => ({
      says: `“${found}” may be two goals.`,
      act: 'Make two goals of it, or two steps of one, each with its own measure.',
    }),
    'no-measure': () => ({
      says: 'Nothing says how it is counted.',
      act: 'Write how you will count it: talks held, 0 → 3.',
    }),
    'no-baseline': () => ({
      says: 'It does not say where it begins.',
      act: 'Write the number of today into the column baseline; 0 is a number.',
    }),
    'no-target': () => ({
      says: 'It does not say where it ends.',
      act: 'Write the number that will be enough into the column target.',
    }),
    'not-countable': ({ found }) => ({
      says: `“${found}” is no number.`,
      act: 'Write a number, a share or a part: 3, 90 % or 4 of 4.',
    }),
    'units-differ': ({ found, limit }) => ({
      says: `“${found}” and “${limit}” are counted differently.`,
      act: 'Write both in the same way: 20 % → 90 %, or 1 of 4 → 4 of 4.',
    }),
    'nothing-to-reach': ({ found }) => ({
      says: `It begins and ends at ${found}.`,
      act: 'Write a target that differs from the baseline, or what is to be kept and for how long.',
    }),
    'more-than-all': ({ found }) => ({
      says: `${found} is more than there is.`,
      act: 'Write a target that can be reached at all.',
    }),
    'beyond-time': ({ found, limit, unit }) => ({
      says: `It takes ${span(found, unit)}, and there are ${limit} until its day.`,
      act: 'Take fewer of them, or a later day.',
    }),
    'longer-than-program': ({ found, limit, unit }) => ({
      says: `It runs ${span(found, unit)}, and the program ${limit}.`,
      act: 'Make a step of it that can be reached within the program.',
    }),
    'many-goals': ({ found, limit }) => ({
      says: `It is one of ${found} open goals of one person.`,
      act: `Choose the ${limit} that matter most, and drop or put off the others.`,
    }),
    'no-category': () => ({
      says: 'It does not say what it is for.',
      act: 'Write S, C, G, N, D or K into the column category: skills, career, growth, networks, diversity, knowledge.',
    }),
    'unknown-category': ({ found }) => ({
      says: `“${found}” is no category of goals.`,
      act: 'Write S, C, G, N, D or K, or one of the program’s purposes.',
    }),
    'no-pairing': () => ({
      says: 'Its person is in no pairing.',
      act: 'Add the pairing, or ask with whom the goal was agreed.',
    }),
    'other-pairing': ({ found }) => ({
      says: `Its person is not in the pairing ${found}.`,
      act: 'Correct the column pairing_id, or leave it empty.',
    }),
    'others-act': ({ found }) => ({
      says: `“${found}” is for somebody else to do.`,
      act: 'Write what you will do towards it yourself.',
    }),
    'no-due': () => ({
      says: 'It has no day.',
      act: 'Write the day by which you will know into the column due.',
    }),
    'due-before-start': ({ found, limit }) => ({
      says: `It is due on ${found}, before ${limit}, when the pairing began.`,
      act: 'Correct the day.',
    }),
    'due-on-start': ({ found }) => ({
      says: `It is due on ${found}, the day on which the pairing began.`,
      act: 'Write the day by which you will know.',
    }),
    'due-after-end': ({ found, limit }) => ({
      says: `It is due on ${found}, after the program’s end on ${limit}.`,
      act: 'Take an earlier day, or a step that is done by then.',
    }),
    'due-after-parent': ({ found, limit }) => ({
      says: `The step is due on ${found}, after the goal it leads to (${limit}).`,
      act: 'Move the step before its goal.',
    }),
  },
};
