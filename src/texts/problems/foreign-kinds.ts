import type { ForeignKind } from '../../model/foreign-kind.ts';
import type { ProblemWords } from './problem-words.ts';

const exportAgain = 'Export the answers again, as CSV or as an Excel workbook (.xlsx).';
const saveFrom = (program: string) =>
  `Open it in ${program}, save it as .xlsx or as CSV UTF-8, and put that file into the folder.`;

/** What a file is instead of a table, and how a table is had from it. */
export const foreignKinds: Readonly<Record<ForeignKind, ProblemWords>> = {
  pdf: { message: 'This is a PDF, not a table.', advice: exportAgain },
  image: { message: 'This is a picture, not a table.', advice: exportAgain },
  xls: {
    message: 'This is an old Excel workbook (.xls, Excel 97 to 2003).',
    advice: saveFrom('Excel'),
  },
  'encrypted-workbook': {
    message: 'This workbook is protected with a password and cannot be opened.',
    advice:
      'Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password), and save it.',
  },
  xlsb: { message: 'This is a binary Excel workbook (.xlsb).', advice: saveFrom('Excel') },
  ods: { message: 'This is an OpenDocument file (.ods or .odt).', advice: saveFrom('LibreOffice') },
  numbers: { message: 'This is a document of Apple Numbers, Pages or Keynote.', advice: saveFrom('Numbers') },
  word: { message: 'This is a Word document, not a table.', advice: exportAgain },
  'spreadsheet-xml': {
    message: 'This is an XML spreadsheet (Excel 2003).',
    advice: saveFrom('Excel'),
  },
  xml: { message: 'This is an XML file, not a table.', advice: exportAgain },
  'web-page': {
    message: 'This is a web page, not a table: perhaps the download needed a login.',
    advice: 'Log in with your browser, and download the file again.',
  },
  json: { message: 'This is JSON, not a table.', advice: exportAgain },
  rtf: { message: 'This is a text with formatting (RTF), not a table.', advice: exportAgain },
  calendar: {
    message: 'This is a calendar (.ics), not a table.',
    advice: 'If it tells when somebody is busy, move it to the folder busy/ and give it the ending .ics.',
  },
  contacts: { message: 'This is a file of contacts (vCard), not a table.', advice: exportAgain },
  database: { message: 'This is the file of a database, not a table.', advice: exportAgain },
  archive: {
    message: 'This is a packed file that is not a plain .zip.',
    advice: 'Unpack it, and put the file that is in it into the folder.',
  },
  'nul-bytes': {
    message: 'This file holds nothing but empty bytes: it was lost while it was being saved or copied.',
    advice: 'Download the export again.',
  },
  binary: { message: 'This is no text and no workbook that could be read as a table.', advice: exportAgain },
};
