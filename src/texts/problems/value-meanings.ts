import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by values that are not what somebody typed, or not what they look like. */
export const valueMeanings = {
  'spreadsheet-damage': {
    title: 'A value that a spreadsheet has changed',
    means:
      'The cell looks like what Excel makes of an id, a date or a formula: 1.2E+05, ########, 2-Sep, 4.0.',
    matters:
      'The person of such an id is another one, or nobody; and what was typed cannot be told any more.',
    settle: 'Export the file again and do not open it in a spreadsheet, or set the column to text before.',
  },
  'look-alike': {
    title: 'Letters of another alphabet that look like Latin ones',
    means: 'The word holds, say, a Cyrillic letter that looks like a Latin one.',
    matters: 'Two words that look the same are different to every program; so are two ids.',
    settle: 'Type the word anew if the Latin one is meant.',
  },
  'dates-contradict': {
    title: 'A column with both orders of day and month',
    means: 'One date of the column can only be day first, another only month first.',
    matters: 'Every other date of the column can then be read in two ways.',
    settle: 'Write the dates in one order, best as 2026-03-31, or declare `dates:`.',
  },
} as const satisfies Partial<MeaningsOf>;
