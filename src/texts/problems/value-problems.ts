import { damageWords } from './damage-words.ts';
import type { WordsOf } from './problem-words.ts';

const moreLike = (more: number | undefined): string =>
  more === undefined
    ? ''
    : ` ${more} more ${more === 1 ? 'cell' : 'cells'} of the column ${more === 1 ? 'is' : 'are'} like it.`;

/** Words for values that are not what somebody typed, or not what they look like. */
export const valueProblems = {
  'spreadsheet-damage': ({ kind, found, header, likely, more }) => {
    const { what, advice } = damageWords[kind];
    const where = header === '' ? found : `"${found}" in "${header}"`;
    return {
      message: `${where} is not what was typed: ${what}.${likely === undefined ? '' : ` It was probably "${likely}".`}${moreLike(more)}`,
      advice,
    };
  },
  'look-alike': ({ found, header, likely, more }) => ({
    message: `"${found}" in "${header}" holds letters of another alphabet that look like Latin ones: it is not "${likely}".${moreLike(more)}`,
    advice: `If "${likely}" is meant, type it anew.`,
  }),
  'dates-contradict': ({ header, found, other, otherRow }) => ({
    message: `"${found}" in "${header}" has the day first, "${other}" in row ${otherRow} the month: nothing tells the order of this column.`,
    advice:
      'Write the dates of this column in one order, best as 2026-03-31, or say which is right in program.yaml: dates: dmy or dates: mdy.',
  }),
} satisfies Partial<WordsOf>;
