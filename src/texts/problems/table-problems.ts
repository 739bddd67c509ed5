import { encodingNames } from '../../model/encoding-names.ts';
import { foreignKinds } from './foreign-kinds.ts';
import { nearestOf, type WordsOf } from './problem-words.ts';

const sizeWords = {
  bytes: 'The file has too many bytes',
  'row-bytes': 'This row has too many bytes',
  rows: 'The file has too many rows',
  columns: 'This row has too many columns',
  cells: 'The sheet has too many cells, counted to the last row and column with anything in them',
  characters: 'This cell has too many characters',
} as const;

/** Digits in groups of three, since a large number is read by its groups. */
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Words for what is wrong with a table: its bytes, its shape, its cells. */
export const tableProblems = {
  'file-empty': () => ({
    message: 'The file holds no bytes.',
    advice: 'Download the export again, or move the file out of the folder.',
  }),
  'file-unreadable': ({ detail }) => ({
    message: `The file cannot be read as a table: ${detail}.`,
    advice: 'Open it, save it as CSV (UTF-8), and run the command again.',
  }),
  'wrong-kind-of-file': ({ kind }) => foreignKinds[kind],
  'encoding-unknown': ({ guess }) => ({
    message: `The letters of this file are written neither in Unicode nor in a Western encoding${
      guess === undefined ? '' : `; it looks like ${guess}`
    }.`,
    advice: 'Open it in the program that wrote it, save it as "CSV UTF-8", and run the command again.',
  }),
  'cell-undecodable': ({ encoding, what }) => ({
    message:
      what === 'nul'
        ? 'This cell holds a NUL byte, which no text has.'
        : `This cell holds bytes that are no ${encodingNames[encoding] ?? encoding}, in which the rest is written.`,
    advice:
      what === 'nul'
        ? 'The file was damaged while it was saved or copied: export it again, or correct the cell.'
        : 'Correct the cell and save the file as "CSV UTF-8", or export it again.',
  }),
  'too-large': ({ what, found, limit }) => ({
    message: `${sizeWords[what]}${found === undefined ? '' : `: ${grouped(found)}`}; the limit is ${grouped(limit)}.`,
    advice:
      what === 'cells'
        ? 'Delete what stands far out in the sheet, or save the sheet as CSV (UTF-8).'
        : what === 'rows' || what === 'bytes'
          ? 'Divide the file into several, or leave out the rows and columns that are not needed.'
          : 'Look for a quotation mark that does not close, or a row without line ends, and export the file again.',
  }),
  'more-of-the-same': ({ of, more, last }) => ({
    message: `${grouped(more)} more ${more === 1 ? 'place has' : 'places have'} the problem ${of}, the last in row ${grouped(last)}.`,
    advice: 'Look for the one cause that they share: it is more likely the export than each row.',
  }),
  'file-not-recognised': ({ headers, named }) => ({
    message: `No mentors, mentees, roster or check-ins can be recognised by these headers: ${headers
      .slice(0, 6)
      .map((h) => `"${h}"`)
      .join(', ')}.`,
    advice: `If people are in it, add to program.yaml: people: [{file: ${JSON.stringify(named)}, role: mentor}], or role: mentee, or both. Otherwise nothing to do; it is left alone.`,
  }),
  'file-unclear': ({ named, because }) => ({
    message: `People are in it, but it cannot be told whether they are mentors or mentees: ${because}.`,
    advice: `Add to program.yaml: people: [{file: ${JSON.stringify(named)}, role: mentor}], or role: mentee, or both; or move the file out of the folder.`,
  }),
  'file-of-other-kind': ({ named, as, because }) => ({
    message: `program.yaml names "${named}" as ${as}, but it is none: ${because}.`,
    advice: `Name the file with the ${as} there, or delete the line; "${named}" is then recognised by itself.`,
  }),
  'sheet-missing': ({ sheet, sheets, ...rest }) => ({
    message:
      sheets.length === 0
        ? `The file is no workbook, so it has no sheet "${sheet}".`
        : `The workbook has no sheet "${sheet}"; it has ${sheets.map((one) => `"${one}"`).join(', ')}.${nearestOf(rest)}`,
    advice:
      sheets.length === 0
        ? 'Delete `sheet:` in program.yaml.'
        : `Write in program.yaml: sheet: ${JSON.stringify(rest.nearest ?? sheets[0])}.`,
  }),
  'cells-merged': ({ range, found }) => ({
    message: `The cells ${range} are merged: ${found === '' ? 'an empty cell' : `"${found}"`} stands in the first only, and is taken for all of them.`,
    advice: 'Nothing to do if that is right; otherwise unmerge the cells, fill each, and save the file.',
  }),
  'file-missing': ({ named }) => ({
    message: `program.yaml names "${named}", which is not in the folder.`,
    advice: 'Put the file there, or correct the name in program.yaml.',
  }),
  'unclosed-quote': ({ line }) => ({
    message: `A quoted cell opens here${line === undefined ? '' : `, in line ${grouped(line)} of the file,`} and never closes.`,
    advice: 'Close the quotation mark, or double it ("") if it belongs to the text.',
  }),
  'row-length': ({ cells, headers }) => ({
    message: `This row has ${cells} cells; the header has ${headers}.`,
    advice: 'Compare the row with the one above: a comma without quotes, or a cell that was deleted.',
  }),
  'header-twice': ({ header, other }) => ({
    message: `The header "${header}" stands in columns ${other} and here.`,
    advice: 'Rename one of the two columns, or delete the one that is not needed.',
  }),
  'field-claimed-twice': ({ field, headers }) => ({
    message: `Two columns could be the field ${field}: "${headers[0]}" and "${headers[1]}".`,
    advice: `Say which in program.yaml: fields: {${field}: {column: "${headers[0]}"}}.`,
  }),
  'invalid-number': ({ found, header }) => ({
    message: `"${found}" in "${header}" is not a number.`,
    advice: 'Write digits only, or leave the cell empty.',
  }),
  'invalid-date': ({ found, header }) => ({
    message: `"${found}" in "${header}" is not a day that exists.`,
    advice: 'Write it as 2026-03-31.',
  }),
  'ambiguous-dates': ({ found, header }) => ({
    message: `Nothing in the column "${header}" tells whether "${found}" gives the day or the month first.`,
    advice: 'Add to program.yaml: dates: dmy (day first) or dates: mdy (month first).',
  }),
  'invalid-value': ({ found, header, known, ...rest }) => ({
    message: `"${found}" is not an answer to "${header}".${nearestOf(rest)}`,
    advice: `Use one of: ${known.join(', ')}.`,
  }),
  'invalid-cell': ({ header, found, expected }) => ({
    message: `"${found}" in the column ${header} cannot be read.`,
    advice: `Write ${expected}.`,
  }),
} satisfies Partial<WordsOf>;
