import { supplyAdvice } from './advice.ts';
import type { Known } from './known.ts';
import { hasPeople } from './look-around.ts';
import { designOf, type Question } from './question.ts';
import { levelGapText, noAnswer, readLevelGap, readNumber, readSize } from './read-answer.ts';

const levelGapOf = (known: Known) =>
  designOf(known).rules.flatMap((rule) => ('level_gap' in rule ? [rule.level_gap] : []))[0];

/** Who may be paired with whom, and how many belong together. */
export const matchingQuestions: readonly Question[] = [
  {
    flag: 'levels',
    usual: () => '',
    applies: ({ found }) => found.unorderedLevels.length > 1,
    suggested: ({ found }) => found.unorderedLevels.join(', '),
    read: (text, { found }) => {
      const levels = text.split(',').map((word) => word.trim());
      const missing = found.unorderedLevels.filter((word) => !levels.includes(word));
      if (missing.length > 0) throw noAnswer('levels', text, `leaves out ${missing.join(', ')}`);
      return { levels };
    },
  },
  {
    flag: 'level-gap',
    implied: true,
    applies: (known) => levelGapOf(known) !== undefined,
    isSilent: ({ found, answers: { levels } }) =>
      (hasPeople(found) && !found.folder.cohort.fields.has('level')) ||
      (found.unorderedLevels.length > 1 && levels === undefined),
    usual: (known) => levelGapText(levelGapOf(known) ?? {}),
    read: (text) => ({ levelGap: readLevelGap(text) }),
  },
  {
    flag: 'capacity',
    implied: true,
    applies: (known) => designOf(known).capacity !== undefined,
    usual: (known) => String(designOf(known).capacity?.mentor ?? 1),
    advice: supplyAdvice,
    read: (text, known) => ({
      capacity: { mentee: 1, ...designOf(known).capacity, mentor: readNumber('capacity', text) },
    }),
  },
  {
    flag: 'mentee-capacity',
    implied: true,
    applies: (known) => designOf(known).capacity !== undefined,
    isSilent: () => true,
    usual: (known) => String(designOf(known).capacity?.mentee ?? 1),
    read: (text, known) => ({
      capacity: {
        mentor: known.answers.capacity?.mentor ?? designOf(known).capacity?.mentor ?? 1,
        mentee: readNumber('mentee-capacity', text),
      },
    }),
  },
  {
    flag: 'group-size',
    implied: true,
    applies: (known) => designOf(known).groupSize !== undefined,
    usual: (known) => {
      const { min, max } = designOf(known).groupSize ?? { min: 4, max: 8 };
      return `${min}-${max}`;
    },
    read: (text) => ({ groupSize: readSize(text) }),
  },
  {
    flag: 'rounds',
    implied: true,
    applies: (known) => designOf(known).rounds !== undefined,
    usual: (known) => String(designOf(known).rounds ?? 4),
    read: (text) => ({ rounds: readNumber('rounds', text) }),
  },
];
