import type { MeaningsOf } from './problem-meaning.ts';

/** What is meant by problems of a table: its bytes, its shape, its cells. */
export const tableMeanings = {
  'file-empty': {
    title: 'A file without content',
    means: 'The file is there and holds not a single byte.',
    matters: 'A download that broke off looks like this; people whose answers were in it would be missing.',
    settle: 'Download the export again. If the file is not needed, move it out of the folder.',
  },
  'file-unreadable': {
    title: 'A table that cannot be read',
    means: 'The file has the ending of a table, but its content is damaged or makes no sense as one.',
    matters: 'Nothing of it can be used, and guessing would put answers under the wrong questions.',
    settle: 'Open it in the program that wrote it, save it as CSV (UTF-8) or .xlsx, and check again.',
  },
  'wrong-kind-of-file': {
    title: 'Something else than a table',
    means: 'The first bytes say what the file really is: a PDF, an old workbook, a web page, a picture.',
    matters: 'The name of a file promises nothing; a login page saved as .csv is a common case.',
    settle: 'Export the answers again as CSV or .xlsx, in the way that the message names.',
  },
  'encoding-unknown': {
    title: 'Letters in an unknown encoding',
    means: 'The bytes are neither UTF-8 nor UTF-16 nor Windows-1252.',
    matters: 'Read with the wrong encoding, every accent would become another letter, in names first of all.',
    settle: 'Open the file in the program that wrote it and save it as "CSV UTF-8".',
  },
  'cell-undecodable': {
    title: 'A cell with bytes that are no text',
    means: 'Most of the file can be read, but this cell holds bytes that its encoding does not know.',
    matters: 'The value would be replaced by question marks, and an id with one is another id.',
    settle: 'Correct the cell and save the file as "CSV UTF-8", or export it again.',
  },
  'too-large': {
    title: 'More than the stated limit',
    means: 'The file, a row or a cell is larger than `mentor` promises to handle.',
    matters:
      'Within the limits every row is read and judged; beyond them this is usually a quotation mark that never closes.',
    settle: 'Divide the file, leave out what is not needed, or look for the open quotation mark.',
  },
  'more-of-the-same': {
    title: 'The same problem in very many rows',
    means: 'So many rows have one problem that they are counted rather than listed.',
    matters: 'A problem in thousands of rows has one cause, mostly in how the file was exported.',
    settle: 'Find the cause in the first rows that are listed, and export the file again.',
  },
  'file-not-recognised': {
    title: 'A table that is nothing `mentor` knows',
    means: 'The headers fit neither a sign-up form nor a roster nor check-in answers.',
    matters: 'If people are in it, they would take no part; if not, nothing is lost.',
    settle: 'Name it under `people:` with its role, or leave it: it is left alone.',
  },
  'file-unclear': {
    title: 'People, but of which side?',
    means: 'The table holds people, and nothing tells whether they are mentors or mentees.',
    matters: 'A mentor taken for a mentee would be given a mentor.',
    settle: 'Name the file under `people:` with its role, or move it out of the folder.',
  },
  'file-of-other-kind': {
    title: 'A named file that is something else',
    means: 'program.yaml names a file as a people file or roster, and its headers say that it is none.',
    matters: 'A roster read as a form would make the whole workforce take part.',
    settle: 'Name the right file there, or delete the line.',
  },
  'sheet-missing': {
    title: 'A sheet that the workbook does not have',
    means: 'program.yaml names a sheet, and the workbook has none of that name.',
    matters: 'Another sheet, read in its place, might be last year’s.',
    settle: 'Write the name of a sheet that the message lists.',
  },
  'cells-merged': {
    title: 'Merged cells',
    means: 'Cells of the sheet are merged; the value stands in the first of them and is taken for all.',
    matters: 'Mostly that is meant, but a value meant for one row may now stand in several.',
    settle: 'Nothing to do if that is right; otherwise unmerge the cells and fill each.',
  },
  'file-missing': {
    title: 'A named file that is not there',
    means: 'program.yaml names a file that the folder does not hold.',
    matters: 'Its people, scores or leavers would be missing without a word.',
    settle: 'Put the file there, or correct its name in program.yaml.',
  },
  'unclosed-quote': {
    title: 'A quotation mark that never closes',
    means: 'A quoted cell opens here, and no quotation mark ends it.',
    matters: 'Everything after it would be one cell. Nothing of the file is used until it is mended.',
    settle: 'Close the quotation mark, or double it ("") where it belongs to the text.',
  },
  'row-length': {
    title: 'A row with too few or too many cells',
    means: 'The row has another number of cells than the header.',
    matters: 'From the missing cell on, every answer would stand under the wrong question.',
    settle: 'Compare the row with the one above: a comma without quotes, or a cell that was deleted.',
  },
  'header-twice': {
    title: 'Two columns with one header',
    means: 'Two columns have the same header, when capitals, accents and spaces do not count.',
    matters: 'Which of the two answers counts would depend on chance.',
    settle: 'Rename one of the columns, or delete the one that is not needed.',
  },
  'field-claimed-twice': {
    title: 'Two columns for one field',
    means: 'Two different headers could both be the same field.',
    matters: 'Taking the wrong one would match people by the wrong answers.',
    settle: 'Say in program.yaml which one it is, under `fields:` with `column:`.',
  },
  'invalid-number': {
    title: 'Not a number',
    means: 'A cell of a column of numbers holds something else.',
    matters: 'A number that cannot be read cannot be compared; guessing one would be inventing an answer.',
    settle: 'Write digits only, or leave the cell empty.',
  },
  'invalid-date': {
    title: 'Not a day that exists',
    means: 'A cell of a column of days holds no day of the calendar, such as 29 February 2027.',
    matters: 'Years of service, time zero and leaving all count from such days.',
    settle: 'Write the day as 2026-03-31.',
  },
  'ambiguous-dates': {
    title: 'Day or month first?',
    means: 'Every date of the column could be read in two ways, such as 03/04/2026.',
    matters: 'It is never guessed: the wrong way would move people by months.',
    settle: 'Add `dates: dmy` (day first) or `dates: mdy` (month first) to program.yaml.',
  },
  'invalid-value': {
    title: 'An answer that is none of the choices',
    means: 'The cell holds a value that this question does not offer.',
    matters: 'An answer nobody knows counts for nothing, or keeps the row out.',
    settle: 'Write one of the choices that the message lists.',
  },
  'invalid-cell': {
    title: 'A cell of a record that cannot be read',
    means: 'A record such as goals.csv or overrides.csv holds a value that its column cannot have.',
    matters: 'Records are decisions: what cannot be read is not acted upon.',
    settle: 'Write what the message asks for, in the form it shows.',
  },
} as const satisfies Partial<MeaningsOf>;
