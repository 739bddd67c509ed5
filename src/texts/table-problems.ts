import { nearestOf, type WordsOf } from './problem-words.ts';

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
  'file-not-recognised': ({ headers }) => ({
    message: `No mentors, mentees, roster or check-ins can be recognised by these headers: ${headers
      .slice(0, 6)
      .map((h) => `"${h}"`)
      .join(', ')}.`,
    advice:
      'If people are in it, name it in program.yaml: people: [{file: …, role: mentor}]. Otherwise nothing to do; it is left alone.',
  }),
  'file-missing': ({ named }) => ({
    message: `program.yaml names "${named}", which is not in the folder.`,
    advice: 'Put the file there, or correct the name in program.yaml.',
  }),
  'unclosed-quote': () => ({
    message: 'A quoted cell opens here and never closes.',
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
