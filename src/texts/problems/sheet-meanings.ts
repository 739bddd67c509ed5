import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of a program's own words on the sheets. */
export const sheetMeanings = {
  'unknown-placeholder': {
    title: 'A placeholder that stands for nothing',
    means: 'Words of your own for the sheets hold a name in braces that is no placeholder.',
    matters: 'Everybody would read the braces, and nobody the name that was meant.',
    settle: 'Write the nearest known name if that was meant; a brace that is to be printed is written `\\{`.',
  },
  'placeholder-without-value': {
    title: 'A placeholder without a value',
    means: 'Words of your own for the sheets hold a placeholder whose value program.yaml does not give.',
    matters:
      'A sentence with a hole in it is not printed: the paragraph, item or row is left out of every sheet.',
    settle: 'Add the setting that the message names to program.yaml, or take the placeholder out.',
  },
  'unknown-sheet-block': {
    title: 'A file for no block of a sheet',
    means:
      'The folder `sheets/` holds a text whose name is that of no block, or lies outside `mentee/` and `mentor/`.',
    matters: 'Its words would stand on no sheet, and nobody would notice.',
    settle: 'Rename the file to the block that was meant, or move it out of the folder.',
  },
  'sheet-text-unreadable': {
    title: 'Words for a sheet that cannot be read',
    means: 'A file of the folder `sheets/` is no plain text, or far too large for a block of a sheet.',
    matters: 'The sheets would show signs that nobody can read.',
    settle:
      'Save it as plain text (UTF-8): in Word with Save As, Plain Text; in Google Docs with Download, Plain Text.',
  },
} as const satisfies Partial<MeaningsOf>;
