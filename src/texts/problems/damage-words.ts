import type { DamageKind } from '../../model/damage-kind.ts';

/** `what` completes "… is not what was typed: …"; `advice` gets the value back. */
type DamageWords = { readonly what: string; readonly advice: string };

const asText =
  'Take it from where the file came from: import the original with Data > From Text/CSV, set this column to Text, and save again.';
const retype =
  'Look the value up where the file came from and type it with an apostrophe in front, so that it stays text.';
const asValues =
  'In the spreadsheet copy the column, paste it with Paste Special > Values, correct the cell, and save again.';
const asUtf8 =
  'Download the original again and open it with Data > From Text/CSV, file origin 65001: Unicode (UTF-8).';

/** What happened to a cell, by kind, and the way back. */
export const damageWords: Record<DamageKind, DamageWords> = {
  scientific: {
    what: 'a spreadsheet took a long number, or an id with an E in it, for a quantity and rounded it',
    advice: asText,
  },
  'lost-zeros': {
    what: 'a spreadsheet took an id for a number and dropped the zeros in front',
    advice: asText,
  },
  'rounded-digits': {
    what: 'a spreadsheet keeps 15 digits of a number and made the others 0',
    advice: asText,
  },
  'decimal-zero': { what: 'a spreadsheet took it for a number and added decimals', advice: asText },
  thousands: { what: 'a spreadsheet took an id for a quantity and parted its thousands', advice: asText },
  'day-month': { what: 'a spreadsheet took it for a day of this year', advice: retype },
  'month-year': { what: 'a spreadsheet took it for a month', advice: retype },
  'full-date': { what: 'a spreadsheet took it for a date', advice: retype },
  'date-serial': {
    what: 'it is the number by which a spreadsheet counts days',
    advice:
      'In the spreadsheet format the column as a date (2026-03-31), or as Text if it held no dates, and save again.',
  },
  'zero-date': {
    what: 'a spreadsheet shows an empty cell or a time of day as a day of 1899 or 1900',
    advice: 'In the spreadsheet format the column as Text or as a time, or empty the cell, and save again.',
  },
  'clock-time': { what: 'a spreadsheet took it for a time of day', advice: retype },
  'time-serial': {
    what: 'it is the part of a day by which a spreadsheet counts hours',
    advice: 'In the spreadsheet format the column as a time (09:00), and save again.',
  },
  'percent-fraction': {
    what: 'other cells of the column are percentages, and a spreadsheet keeps 5% as 0.05',
    advice: 'Write the whole column in one way: 5% or 5 in every cell.',
  },
  'truth-value': { what: 'a spreadsheet took a word for true or false', advice: retype },
  'lost-plus': {
    what: 'a spreadsheet took a telephone number for a quantity and dropped the + or the zeros in front',
    advice: asText,
  },
  hashes: {
    what: 'the column was too narrow to show the value when the file was saved',
    advice: 'In the spreadsheet widen the column (double-click the line behind its letter), and save again.',
  },
  'error-ref': { what: 'a formula pointed at cells that were deleted', advice: asValues },
  'error-name': { what: 'a text that began with =, + or - was taken for a formula', advice: retype },
  'error-na': { what: 'a look-up formula did not find its value', advice: asValues },
  'error-value': { what: 'a formula was given words where it needs numbers', advice: asValues },
  'error-div': { what: 'a formula divided by nothing', advice: asValues },
  'error-num': { what: 'a formula came to a number that does not exist', advice: asValues },
  'error-null': { what: 'a formula named cells that do not meet', advice: asValues },
  'error-other': { what: 'a formula failed', advice: asValues },
  formula: { what: 'the formula was saved, not its result', advice: asValues },
  'cut-32767': {
    what: 'it has exactly 32,767 characters, the most that a cell of a spreadsheet holds, so its end may be missing',
    advice: 'Take the text from where the file came from, and shorten it.',
  },
  'cut-255': {
    what: 'it has exactly 255 characters and breaks off, so a spreadsheet or a form cut its end',
    advice: 'Take the whole text from where the file came from.',
  },
  apostrophe: {
    what: 'the apostrophe that makes a spreadsheet keep a text was saved with it',
    advice: 'Delete the apostrophe in front of the value.',
  },
  quotes: {
    what: 'the quotation marks around it were saved with it',
    advice: 'Delete the quotation marks around the value.',
  },
  'no-break-space': {
    what: 'it holds a blank that does not break, which looks like a space and is none',
    advice: 'Type the value anew, without the blank, or with an ordinary one.',
  },
  'xml-escape': {
    what: 'a control character was written as _x…_',
    advice: 'Delete the piece that begins with _x.',
  },
  mojibake: { what: 'a file in UTF-8 was read as if it were in another encoding', advice: asUtf8 },
  'question-mark': { what: 'a letter was lost in an encoding that does not have it', advice: asUtf8 },
  'replacement-character': {
    what: 'a letter could not be decoded by the program that saved the file',
    advice: asUtf8,
  },
  'rows-cut': {
    what: 'the file ends at the last row that a spreadsheet has, so people may be missing',
    advice: 'Download the original again and do not save it with a spreadsheet: it is read as it is.',
  },
};
