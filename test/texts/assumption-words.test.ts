import { expect, test } from 'vitest';
import { type AssumptionFacts, type AssumptionKind, assumption } from '../../src/model/assumption.ts';
import { assumptionWords } from '../../src/texts/assumption-words/assumption-words.ts';

/** One example of each kind; a kind without one does not compile. */
const examples: AssumptionFacts = {
  'guessed-encoding': { encoding: 'Windows-1252' },
  'first-sheet': { sheet: 'Tabelle1', sheets: 2, another: 'Tabelle2' },
  'header-row': { row: 3 },
  'header-repeated': { row: 4 },
  'guessed-table': { table: 'mentee', because: 'its name says so' },
  'left-alone': { because: 'named' },
  'takes-no-part': { count: 1 },
  'hired-by-roster': { count: 40, of: 1065 },
  'no-zone-given': { count: 2, of: 9, zone: 'Europe/Berlin' },
  'zone-labels': { labels: [['MEZ', 'Europe/Berlin']] },
  'managers-unknown': { count: 5 },
  'no-places-given': { count: 2, each: 1 },
  'offered-by-nobody': { items: ['Recht'] },
  'wanted-by-nobody': { items: ['Recht', 'Steuern'] },
  'spelled-twice': { pairs: [['Rechtt', 'Recht']] },
  'resembles-another': { pairs: [['Rechtt', 'Recht']] },
  'own-answers': { answers: ['Recht'] },
  'level-order': { order: 'Einstieg, Leitung' },
  'level-numbers': { from: '1', to: '9' },
  'no-level-order': { words: ['grün', 'rot'] },
  'means-missing': { texts: ['-', 'k. A.'] },
  'guessed-number': { text: '1.234', number: 1.234 },
  'day-parts': {},
  'tenure-last-hire': { column: 'Eintritt' },
  'tenure-columns': { column: 'Eintritt', others: ['Beginn'] },
  'several-spells': { count: 1 },
  'score-strangers': { count: 3, of: 1200 },
  'default-rules': { line: true, languages: true },
  'default-criteria': { criteria: [{ name: 'Themen', weight: 12.5 }] },
};
const kinds = Object.keys(examples) as AssumptionKind[];
const said = (kind: AssumptionKind, language: 'en' | 'de') =>
  assumptionWords(assumption('level', kind, examples[kind]), language);

test.each(kinds)('%s is said in both languages, and in German without an English word', (kind) => {
  const [english, german] = [said(kind, 'en').text, said(kind, 'de').text];
  expect(german).not.toBe(english);
  expect(german).not.toMatch(/\b(the|of|and|is|are|with|for|no|read as|people|rows?)\b(?!:)/);
  expect(`${english}\n${german}`).not.toMatch(/undefined|NaN|\[object/);
});

test('what it is about is named in the language of the page; files and own fields keep their names', () => {
  const about = (matter: string) =>
    assumptionWords(assumption(matter, 'takes-no-part', { count: 2 }), 'de').about;
  expect(said('level-order', 'en').about).toBe('level');
  expect(said('level-order', 'de').about).toBe('Ebene');
  expect(about('managers')).toBe('Führungskräfte');
  expect(about('Bewerbung Mentees.csv')).toBe('Bewerbung Mentees.csv');
  expect(about('team_colour')).toBe('team colour');
});
