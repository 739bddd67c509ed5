import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../house/in-process.ts';
import { root } from '../house/run-program.ts';
import { idsOf, linksOf } from '../report/page-links.ts';
import { csvRecords } from './csv-text.ts';
import { copyOf, type ProgramCopy } from './program-copy.ts';

const matchDay = '2026-02-16';
const agreedDay = '2026-02-23';

/** What leaves the tool after a match: before anybody has been asked, and when all have agreed and dates stand. */
const programs = {
  group: {
    first: ['match-to-mentee'],
    agreed: ['confirmed-to-mentee', 'confirmed-to-mentor'],
    alone: /your group|group that you lead/,
  },
  circle: { first: ['match-to-mentee'], agreed: ['confirmed-to-mentee'], alone: /Ihr Kreis/ },
  peer: {
    first: ['match-to-mentee'],
    agreed: ['confirmed-to-mentee', 'confirmed-to-mentor'],
    alone: /said yes/,
  },
  flash: {
    first: ['confirmed-to-mentee', 'confirmed-to-mentor'],
    agreed: ['confirmed-to-mentee', 'confirmed-to-mentor'],
    alone: /rotation card/,
  },
} as const;

const filesBelow = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

describe.each(Object.entries(programs))('what a match of the format %s leaves', (format, expected) => {
  let program: ProgramCopy;
  let first: readonly Readonly<Record<string, string>>[];
  const merge = () => csvRecords(program.read('out/match/mail/mail-merge.csv'));
  const run = async (line: string, today: string) => {
    const { code } = await runHere(program.dir, line, { today });
    expect([line, code]).toEqual([line, 0]);
  };
  beforeAll(async () => {
    program = copyOf(join(root, 'fixtures', format));
    await run('match', matchDay);
    first = merge();
    await run('pairing all propose', matchDay);
    await run('pairing all accept', agreedDay);
    await run('match', agreedDay);
    await run('schedule', agreedDay);
  }, 120_000);

  const aboutUnits = (rows: readonly Readonly<Record<string, string>>[]) =>
    rows.filter((row) => row.pairing_id !== '');

  it('first asks, and names nobody’s address', () => {
    expect([...new Set(aboutUnits(first).map((row) => row.mail))].sort()).toEqual([...expected.first]);
    for (const row of aboutUnits(first))
      if (row.mail?.startsWith('match-to')) expect(row.partner_email).toBe('');
    // In a circle nobody is named before they have agreed.
    if (format === 'circle') expect(new Set(first.map((row) => row.partner_name))).toEqual(new Set(['']));
  });
  it('then writes one letter a person and unit, with its sheet and its calendar', () => {
    const rows = aboutUnits(merge());
    expect([...new Set(rows.map((row) => row.mail))].sort()).toEqual([...expected.agreed]);
    const keys = rows.map((row) => `${row.pairing_id} ${row.to}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of rows) {
      expect(row.subject).toMatch(expected.alone);
      expect(`${row.text_1} ${row.text_2}`).toMatch(/\.html/);
      expect(existsSync(join(program.dir, 'out', String(row.sheet))), String(row.sheet)).toBe(true);
    }
  });
  it('makes a sheet for everybody who has a place, in the folder of the unit', () => {
    const pairings = csvRecords(program.read('pairings.csv'));
    const units = new Map<string, Set<string>>();
    for (const { pairing_id: id = '', mentor = '', mentee = '' } of pairings)
      for (const person of [mentor, mentee])
        if (person !== '') units.set(id, (units.get(id) ?? new Set()).add(person));
    expect(units.size).toBeGreaterThan(0);
    for (const [id, people] of units)
      expect([id, filesBelow(join(program.dir, 'out/match/sheets', id)).length]).toEqual([id, people.size]);
  });
  it('has a page where every link leads somewhere and everybody is named', () => {
    const html = readFileSync(join(program.dir, 'out/match/pairs.html'), 'utf8');
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { page, place } of linksOf(html)) {
      if (page === '') expect(ids).toContain(place);
      else if (page.includes('sheets/'))
        expect(existsSync(join(program.dir, 'out/match', page)), page).toBe(true);
    }
    for (const row of aboutUnits(merge()))
      expect(html).toContain(String(row.name).replaceAll('’', '’').split(' ')[0]);
  });
  it('holds no score and no id on a sheet', () => {
    const pairings = csvRecords(program.read('pairings.csv'));
    const scores = new Set(pairings.flatMap(({ score = '' }) => (score === '' ? [] : [score])));
    for (const file of filesBelow(join(program.dir, 'out/match/sheets'))) {
      const text = readFileSync(file, 'utf8')
        .replace(/<style>[\s\S]*?<\/style>/, '')
        .replace(/<[^>]*>/g, ' ');
      for (const score of scores) expect([file, text.includes(` ${score} `)]).toEqual([file, false]);
      expect(text).not.toMatch(/\bP\d{3}\b/);
    }
  });
});
