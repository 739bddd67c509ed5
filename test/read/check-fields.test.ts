import { expect, test } from 'vitest';
import { problemLines, readTexts } from './folder.ts';

const people = 'id,name,role,Geschlecht (für die Prüfung),Topics\nA1,Ann,mentor,f,x\nE1,Eve,mentee,f,x\n';

/** What is wrong with `fields:` where the people files have these columns. */
async function said(fields: string): Promise<string> {
  const folder = await readTexts({ 'people.csv': people, 'program.yaml': `fields: {${fields}}\n` });
  return problemLines(folder)
    .filter((line) => line.includes('invalid-setting'))
    .join('\n');
}

test('a field that no column is called by is pointed out, since nothing would be kept private by it', async () => {
  expect(await said('geschlecht_für_die_prüfung: {use: audit}')).toContain(
    'program.yaml:1:10 invalid-setting',
  );
  expect(await said('gebdatum: {use: audit}')).toContain('invalid-setting');
});

test('its own name, a known field and topics are right', async () => {
  expect(await said('geschlecht_fur_die_prufung: {use: audit}')).toBe('');
  expect(await said('gender: {use: audit}, topics: {type: set}')).toBe('');
});
