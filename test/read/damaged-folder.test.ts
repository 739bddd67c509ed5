import { expect, test } from 'vitest';
import { readTexts } from './folder.ts';

const header = [
  'Employee ID',
  'Full name',
  'E-mail',
  'Level',
  'Department',
  'Hire date',
  'Months in role',
  'Mobile',
  'Topics I can help with',
  'Availability',
  'About you',
];
const clean = [
  'Zoë Grünfeld',
  'Mei Ling Tan',
  'Gareth Llewellyn',
  'Şebnem Yıldız',
  'Rui Castanheira',
  'Ana Li',
].map((name, at) => [
  `0${1040 + at * 37}`,
  name,
  `m${at}@northwind.example`,
  ['Associate', 'Manager', 'Director'][at % 3] ?? '',
  ['Sales', 'Legal', 'People and culture'][at % 3] ?? '',
  `2019-0${at + 1}-15`,
  String(12 + at * 7),
  `+49171${1_234_567 + at * 99}`,
  ['Feedback;Networks', 'Budgets;Feedback', 'Networks;Budgets'][at % 3] ?? '',
  '09:00',
  `I have led teams for ${at + 3} years – and liked it.`,
]);
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
const mentees = 'Employee ID,Full name,E-mail,Topics\nE900,Julia Zhou,julia@northwind.example,Feedback\n';

/** The folder with one cell of the third mentor exchanged, and the availability that hours need. */
async function damagesWith(column: string, damaged: string) {
  const at = header.indexOf(column);
  const rows = clean.map((cells, row) =>
    cells.map((cell, place) => {
      if (row === 2 && place === at) return damaged;
      return header[place] === 'Availability' ? `Mon ${cell}-12:00` : cell;
    }),
  );
  const { problems } = await readTexts({
    'mentors.csv': [header, ...rows].map(quoted).join('\r\n'),
    'mentees.csv': mentees,
  });
  return problems.flatMap((one) =>
    one.code === 'spreadsheet-damage' ? [`${one.at?.row}:${one.at?.column} ${one.facts.kind}`] : [],
  );
}

test('the folder as it was has none', async () => {
  expect(await damagesWith('Level', 'Director')).toEqual([]);
});

test.each([
  ['Employee ID', '1114', 'lost-zeros'],
  ['Employee ID', '1.114E+04', 'scientific'],
  ['Employee ID', '1,23457E+11', 'scientific'],
  ['Employee ID', '1234567890123450', 'rounded-digits'],
  ['Employee ID', '1114.0', 'decimal-zero'],
  ['Employee ID', '1,114', 'thousands'],
  ['Employee ID', '2-Sep', 'day-month'],
  ['Employee ID', 'Sep-02', 'month-year'],
  ['Employee ID', "'01114", 'apostrophe'],
  ['Employee ID', '“01114”', 'quotes'],
  ['Employee ID', 'E\u00A011', 'no-break-space'],
  ['Full name', 'Gareth Ll\u00C3\u00BCwellyn', 'mojibake'],
  ['Full name', 'Gareth Ll?wellyn', 'question-mark'],
  ['Full name', 'Gareth Ll\uFFFDwellyn', 'replacement-character'],
  ['Level', '#N/A', 'error-na'],
  ['Department', '#REF!', 'error-ref'],
  ['Department', 'TRUE', 'truth-value'],
  ['Department', '02. Mrz', 'day-month'],
  ['Hire date', '43891', 'date-serial'],
  ['Hire date', '########', 'hashes'],
  ['Hire date', '1900-01-00', 'zero-date'],
  ['Months in role', '#DIV/0!', 'error-div'],
  ['Months in role', '#VALUE!', 'error-value'],
  ['Months in role', '#NUM!', 'error-num'],
  ['Months in role', '2026-02-01 00:00:00', 'full-date'],
  ['Months in role', '01:02:00', 'clock-time'],
  ['Mobile', '4.91711E+11', 'scientific'],
  ['Mobile', '491711234567', 'lost-plus'],
  ['Topics I can help with', '1-Feb', 'day-month'],
  ['Availability', '0.375', 'time-serial'],
  ['About you', '#NAME?', 'error-name'],
  ['About you', '#NULL!', 'error-null'],
  ['About you', '=A2&B2', 'formula'],
  ['About you', `${'word '.repeat(50)}words`, 'cut-255'],
  ['About you', 'a'.repeat(32_767), 'cut-32767'],
  ['About you', 'First._x000D_Second.', 'xml-escape'],
])('in "%s" the cell %.20s gives one warning, %s', async (column, damaged, kind) => {
  expect(await damagesWith(column, damaged)).toEqual([`4:${header.indexOf(column) + 1} ${kind}`]);
});
