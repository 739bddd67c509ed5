import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { runArguments } from '../house/in-process.ts';
import type { Run } from '../house/run-program.ts';
import { copyOf, everybody, playedProgram } from './played-program.ts';
import { type Known, tracesOf } from './traces.ts';

const today = ['--today', '2027-03-20'];
const forget = (dir: string, person: string, ...more: string[]) =>
  runArguments(['forget', person, ...more, ...today], dir);

/** A mentor in many files; a mentee who answered no form twice; a mentor who did. */
const [mentor, mentee, twice] = ['N0478', 'N1188', 'N0443'];

let played = '';
/** The same without the mentor. */
let without = '';
let erased: Run;
let people: ReadonlyMap<string, Known>;
const copies: string[] = [];
beforeAll(async () => {
  played = await playedProgram();
  people = everybody((path) => readFileSync(join(played, path), 'utf8'));
  without = copyOf(played);
  erased = await forget(without, mentor, '--yes');
});
afterAll(() => {
  for (const dir of [played, without, ...copies]) rmSync(dir, { recursive: true, force: true });
});

function fresh(from: string): string {
  const dir = copyOf(from);
  copies.push(dir);
  return dir;
}

async function tracesIn(dir: string, person: string): Promise<readonly string[]> {
  const known = people.get(person);
  if (known === undefined) throw new Error(`nobody is called ${person}`);
  return tracesOf(known, readTree(dir));
}

describe('erased means erased', () => {
  it('the search finds what is there', async () => {
    const traces = await tracesIn(played, mentor);
    const files = [...new Set(traces.map((trace) => trace.slice(0, trace.indexOf(': '))))];
    expect(files).toEqual(
      expect.arrayContaining([
        'pairings.csv',
        'checkins.csv',
        'schedule.csv',
        'notes.md',
        '.backup.csv',
        'contacts.csv',
      ]),
    );
    for (const ending of ['.html', '.md', '.json', '.xlsx', '.ics', '.eml'])
      expect(
        files.filter((path) => path.startsWith('out/') && path.endsWith(ending)),
        ending,
      ).not.toEqual([]);
  });

  it('no trace in any byte, and no new error', async () => {
    expect(erased.stderr).toBe('');
    expect(erased.code).toBe(0);
    expect(await tracesIn(without, mentor)).toEqual([]);
    expect(await errorsIn(without)).toEqual(await errorsIn(played));
  });

  it('nor of a mentee, nor of somebody who answered twice, in one folder after the other', async () => {
    const dir = fresh(without);
    for (const person of [mentee, twice]) expect((await forget(dir, person, '--yes')).code).toBe(0);
    for (const person of [mentor, mentee, twice]) expect(await tracesIn(dir, person)).toEqual([]);
  });

  it('the figures of the sums stay; the people files and the roster have one row less', async () => {
    expect(await metricsIn(without)).toEqual(await metricsIn(played));
  });

  it('days as a spreadsheet shortened them stay in their century', async () => {
    const dir = fresh(played);
    const head = 'person,module,format,minutes,completed\n';
    writeFileSync(
      join(dir, 'training.csv'),
      `${head}${mentor},mentor-basics,online,60,20.02.26\nN0260,mentor-basics,online,60,21.02.26\n`,
    );
    expect((await forget(dir, mentor, '--yes')).code).toBe(0);
    expect(readFileSync(join(dir, 'training.csv'), 'utf8')).toBe(
      `${head}erased-1,mentor-basics,online,60,2026-02-20\nN0260,mentor-basics,online,60,2026-02-21\n`,
    );
  });

  it('lists every file first, and without a yes nothing happens', async () => {
    const before = readTree(played);
    const listed = await forget(played, mentor, '--dry-run');
    expect(listed.code).toBe(0);
    expect(listed.stdout).toContain('To erase Vikram Raghunathan (N0478) these files change, for good.');
    for (const path of [
      'pairings.csv',
      'roster.csv',
      'notes.md',
      '.backup.csv',
      'answers/checkins-april.csv',
    ])
      expect(listed.stdout).toContain(path);
    const refused = await forget(played, mentor);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('add --yes');
    expect(differences(before, readTree(played))).toEqual([]);
  });

  it('what runs is ended first, by a decision of its own', async () => {
    const dir = fresh(played);
    rmSync(join(dir, '.mentor', 'pairings.json'));
    const pairings = readFileSync(join(dir, 'pairings.csv'), 'utf8');
    writeFileSync(
      join(dir, 'pairings.csv'),
      pairings.replaceAll(',completed,', ',active,').replaceAll(',2026-11-27,', ',,'),
    );
    const { code, stderr } = await forget(dir, mentor, '--yes');
    expect(code).toBe(2);
    expect(stderr).toContain('Run mentor leave N0478 first');
  });

  it('somebody whom no file knows is nobody', async () => {
    const { code, stderr } = await forget(played, 'N04788', '--yes');
    expect(code).toBe(2);
    expect(stderr).toContain('"N0478"');
  });
});

describe('an old file does not bring them back', () => {
  it('the sign-up: the row is told by its place, and not read', async () => {
    const dir = fresh(without);
    const form = 'Mentor sign-up (Responses).csv';
    writeFileSync(join(dir, form), readFileSync(join(played, form)));
    expect(await peopleIn(dir)).toEqual(await peopleIn(without));
    const { stdout } = await runArguments(['check', ...today], dir);
    expect(stdout).toMatch(/Mentor sign-up \(Responses\)\.csv:2 +erased-person/);
    expect(stdout).not.toContain('Raghunathan');
  });

  it('answers: refused by their row, without a word of them', async () => {
    const dir = fresh(without);
    const ledger = readFileSync(join(dir, 'checkins.csv'));
    const answers = 'answers/checkins-april.csv';
    writeFileSync(join(dir, answers), readFileSync(join(played, answers)));
    const { code, stderr } = await runArguments(['ingest', answers, ...today], dir);
    expect(code, stderr).toBe(1);
    expect(readFileSync(join(dir, 'checkins.csv')).equals(ledger)).toBe(true);
    rmSync(join(dir, answers));
    expect(await tracesIn(dir, mentor)).toEqual([]);
  });

  it('erased again they keep the name that the records have', async () => {
    const dir = fresh(without);
    writeFileSync(join(dir, 'roster.csv'), readFileSync(join(played, 'roster.csv')));
    const { stdout } = await forget(dir, 'vikram.raghunathan@northwind.example', '--yes');
    expect(stdout).toContain('bears the name erased-1');
    expect(await tracesIn(dir, mentor)).toEqual([]);
  });

  it('a damaged list stops everything', async () => {
    const dir = fresh(without);
    const list = join(dir, '.mentor', 'erased.json');
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, -9));
    const { code, stderr } = await runArguments(['report', 'progress', ...today], dir);
    expect(code).toBe(2);
    expect(stderr).toContain('erased-list-damaged');
  });
});

async function errorsIn(dir: string): Promise<unknown[]> {
  const { stdout } = await runArguments(['check', '--json', ...today], dir);
  const { problems }: { problems: { severity: string }[] } = JSON.parse(stdout);
  return problems.filter(({ severity }) => severity === 'error');
}

async function metricsIn(dir: string): Promise<unknown> {
  const { stdout } = await runArguments(['report', 'progress', '--json', '--today', '2026-11-30'], dir);
  const { metrics }: { metrics: { id: string }[] } = JSON.parse(stdout);
  return metrics.filter(({ id }) => id !== 'participation');
}

async function peopleIn(dir: string): Promise<unknown> {
  const { stdout } = await runArguments(['check', '--json', ...today], dir);
  const { rows }: { rows: { kind: string; accepted: number }[] } = JSON.parse(stdout);
  return rows
    .filter(({ kind }) => /^(mentors|mentees|roster)/.test(kind))
    .map(({ kind, accepted }) => ({ kind, accepted }));
}
