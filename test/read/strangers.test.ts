import { expect, test } from 'vitest';
import { problemLines, readTexts } from './folder.ts';

const people = { 'mentees.csv': 'ID,Name,Topics,Manager\nE1,Ana Reis,Law,B1\nE2,Bo Lind,Law,\n' };
const pairings = {
  'pairings.csv': 'pairing_id,mentor,mentee,state,ended\nP1,E2,E1,active,\nP2,M9,E1,ended,2026-02-01\n',
};
const training = (...who: readonly string[]) => ({
  'training.csv': ['person,module', ...who.map((person) => `${person},feedback`)].join('\n'),
});
const contacts = (...rows: readonly string[]) => ({
  'contacts.csv': ['date,person,pairing_id', ...rows.map((row) => `2026-02-10,${row}`)].join('\n'),
});

async function strangersIn(...texts: readonly Readonly<Record<string, string>>[]): Promise<string[]> {
  const lines = problemLines(await readTexts(Object.assign({}, ...texts)));
  return lines.filter((line) => /^(training|contacts)\.csv/.test(line));
}

test('training and contacts of people whom nothing knows are pointed out, each at its row', async () => {
  expect(await strangersIn(people, pairings, training('E1', 'E7'), contacts('E2,', 'E8,P1'))).toEqual([
    'contacts.csv:3:2 takes-no-part',
    'training.csv:3:1 takes-no-part',
  ]);
});

test('a manager, and who was in a pairing once, are no strangers; without people nobody is', async () => {
  expect(await strangersIn(people, pairings, training('B1', 'M9'), contacts('B1,', 'M9,P2'))).toEqual([]);
  expect(await strangersIn(training('E7'), contacts('E8,'))).toEqual([]);
});

test('a contact about a pairing that is not there', async () => {
  expect(await strangersIn(people, pairings, contacts('E1,P1', 'E1,P8', 'E1,'))).toEqual([
    'contacts.csv:3:3 contact-pairing-unknown',
  ]);
  // Before there are pairings none is unknown.
  expect(await strangersIn(people, contacts('E1,P8'))).toEqual([]);
});
