import { nearestOf, type WordsOf } from './problem-words.ts';

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');

/** Words for what is wrong with a program's own words on the sheets. */
export const sheetProblems = {
  'unknown-placeholder': ({ named, known, nearest }) => ({
    message:
      nearest === undefined
        ? `{${named}} stands for nothing here. Known are ${braced(known)}.`
        : `{${named}} stands for nothing here. The nearest known is {${nearest}}.`,
    advice:
      nearest === undefined
        ? 'Write one of these, or \\{ where a brace is meant.'
        : `Write {${nearest}}, or \\{ where a brace is meant.`,
  }),
  'placeholder-without-value': ({ named, path }) => ({
    message: `{${named}} is not known: program.yaml does not say ${path}. What it stands in is left out of every sheet.`,
    advice: `Add ${path} to program.yaml, or take {${named}} out of the text.`,
  }),
  'unknown-sheet-block': ({ named, isText, known, ...rest }) => ({
    message: `No block of a sheet is called "${named}".${nearestOf(rest)}`,
    advice:
      rest.nearest === undefined
        ? `Call it sheets/mentee/<block>.md or sheets/mentor/<block>.md with one of the blocks ${known.join(', ')}; or move it out of sheets/.`
        : isText
          ? `Rename it to ${rest.nearest}, or move it out of sheets/.`
          : `Save its words as plain text in ${rest.nearest}, or move it out of sheets/.`,
  }),
  'sheet-text-unreadable': ({ because, most }) =>
    because === 'too-large'
      ? {
          message: `The file has more than ${most} bytes; a block of a sheet takes some hundred.`,
          advice: 'Shorten it, or move it out of sheets/.',
        }
      : {
          message: 'The file is no plain text.',
          advice: 'Save it as plain text (UTF-8) under the same name, or move it out of sheets/.',
        },
} satisfies Partial<WordsOf>;
