import { formatNumber } from '../../model/format-number.ts';
import { counted } from '../counted.ts';
import type { AssumptionCatalogue } from './assumption-catalogue.ts';

const tables = {
  mentor: 'read as the mentors’ form',
  mentee: 'read as the mentees’ form',
  both: 'read as one form for mentors and mentees',
  equals: 'read as the form of everybody',
  roster: 'read as the roster',
  'roster at start': 'read as the roster at the start',
  pairs: 'read as pairings that run already',
  'check-ins': 'holds check-in answers; only ingest reads it',
  calendar: 'holds calendar entries, which are not read; put busy/<person>.ics there instead',
} as const;

const quoted = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(', ');

/** What was assumed, in English. */
export const englishAssumptionWords: AssumptionCatalogue = {
  'guessed-encoding': ({ encoding }) => `read as ${encoding}, since its bytes are no UTF-8`,
  'first-sheet': ({ sheet, sheets, another }) =>
    `the sheet "${sheet}" is read, the first of ${sheets}; another is named by sheet: "${another}" under people`,
  'header-row': ({ row }) => `the header is row ${row}; what stands above it is left out`,
  'header-repeated': ({ row }) => `row ${row} repeats the header and is left out`,
  'guessed-table': ({ table, because }) => `${tables[table]}: ${because}`,
  'left-alone': ({ because }) =>
    because === 'named'
      ? 'left alone: program.yaml names the people files'
      : 'left alone: pairings.csv holds the pairings',
  'takes-no-part': ({ count }) =>
    `${counted(count, 'row says', 'rows say')} that the person takes no part now`,
  'hired-by-roster': ({ count, of }) =>
    `taken from the roster for ${formatNumber(count)} of ${formatNumber(of)} people`,
  'no-zone-given': ({ count, of, zone }) =>
    `${formatNumber(count)} of ${formatNumber(of)} people gave no time zone: ${zone}`,
  'zone-labels': ({ labels }) => labels.map(([label, zone]) => `"${label}" is ${zone}`).join(', '),
  'managers-unknown': ({ count }) =>
    `${counted(count, 'manager is', 'managers are')} in no file; who is above them is not known without a roster.csv`,
  'no-places-given': ({ count, each }) =>
    `${counted(count, 'mentor')} gave no number of places: ${each} each`,
  'offered-by-nobody': ({ items }) => `wanted, and offered by nobody: ${quoted(items)}`,
  'wanted-by-nobody': ({ items }) => `offered, and wanted by nobody: ${quoted(items)}`,
  'spelled-twice': ({ pairs }) =>
    `perhaps the same, spelled in two ways: ${pairs.map(([a, b]) => `"${a}" and "${b}"`).join(', ')}`,
  'resembles-another': ({ pairs }) =>
    pairs.map(([word, other]) => `"${word}" occurs once and resembles "${other}"`).join('; '),
  'own-answers': ({ answers }) => `answers that are none of the options: ${quoted(answers)}`,
  'level-order': ({ order }) => `lowest first: ${order}`,
  'level-numbers': ({ from, to }) => `numbers from ${from} to ${to}, the lowest first`,
  'no-level-order': ({ words }) =>
    `no order is known for ${words.join(', ')}; declare it under fields: {level: {order: […]}} to compare levels`,
  'means-missing': ({ texts }) =>
    `${quoted(texts)} ${texts.length === 1 ? 'means' : 'mean'} that there is no answer, not 0`,
  'guessed-number': ({ text, number }) =>
    `"${text}" is ${number}: nothing in its column tells decimals from thousands`,
  'day-parts': () =>
    'Morning is 09:00–12:00, Midday 12:00–14:00, Afternoon 14:00–17:00, Evening 17:00–20:00, on each person’s own clock',
  'tenure-last-hire': ({ column }) =>
    `tenure counts from "${column}": of somebody who came back, from the last hire`,
  'tenure-columns': ({ column, others }) =>
    `tenure counts from "${column}"; where it is empty, from ${others.map((other) => `"${other}"`).join(', then ')}`,
  'several-spells': ({ count }) =>
    `${counted(count, 'person stands', 'people stand')} there once for each time they were employed, and ${count === 1 ? 'is one person' : 'are one person each'}`,
  'score-strangers': ({ count, of }) =>
    `${formatNumber(count)} of ${counted(of, 'row')} name somebody who takes no part`,
  'default-rules': ({ line, languages, others = [] }) =>
    [
      ...(line ? ['outside the management line'] : []),
      ...(languages ? ['a shared language'] : []),
      ...others,
    ].join(', ') || 'none: neither managers nor languages are known',
  'default-criteria': ({ criteria }) =>
    criteria.map((c) => `${c.name} ${c.weight}`).join(', ') || 'none: no field can be compared',
};
