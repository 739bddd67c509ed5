import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { runArguments } from '../house/in-process.ts';
import { copyOf, everybody, playedProgram } from './played-program.ts';
import { type Known, tracesOf } from './traces.ts';

let played = '';
let people: ReadonlyMap<string, Known>;
const copies: string[] = [];
beforeAll(async () => {
  played = await playedProgram();
  people = everybody((path) => readFileSync(join(played, path), 'utf8'));
});
afterAll(() => {
  for (const dir of [played, ...copies]) rmSync(dir, { recursive: true, force: true });
});

function fresh(): string {
  const dir = copyOf(played);
  copies.push(dir);
  return dir;
}

const today = ['--today', '2027-03-20'];
const forget = (dir: string, person: string, ...more: string[]) =>
  runArguments(['forget', person, ...more, ...today], dir);
const knownOf = (person: string): Known =>
  people.get(person) ?? { ids: [], addresses: [], names: [], texts: [] };

describe('erased means erased', () => {
  it('the search finds what is there', async () => {
    const traces = await tracesOf(knownOf('N0478'), readTree(played));
    const files = new Set(traces.map((trace) => trace.slice(0, trace.indexOf(': '))));
    for (const path of [
      'pairings.csv',
      'checkins.csv',
      'schedule.csv',
      'notes.md',
      '.backup.csv',
      'contacts.csv',
    ])
      expect([...files]).toContain(path);
    for (const ending of ['.html', '.md', '.json', '.xlsx', '.ics', '.eml'])
      expect(
        [...files].filter((path) => path.startsWith('out/') && path.endsWith(ending)),
        ending,
      ).not.toEqual([]);
  });

  it.each(['N0478', 'N1188', 'N0443', 'N0260'])('no trace of %s in any byte', async (person) => {
    const dir = fresh();
    const { code, stdout, stderr } = await forget(dir, person, '--yes');
    expect(stdout + stderr).toContain('Erased.');
    expect(await tracesOf(knownOf(person), readTree(dir))).toEqual([]);
    expect(code).toBe(0);
    expect(await errorsIn(dir)).toEqual(await errorsIn(played));
  });

  it('the figures of the sums stay', async () => {
    const dir = fresh();
    await forget(dir, 'N0478', '--yes');
    expect(await metricsIn(dir)).toEqual(await metricsIn(played));
  });

  it('lists every file first, and without a yes nothing happens', async () => {
    const dir = fresh();
    const before = readTree(dir);
    const listed = await forget(dir, 'N0478', '--dry-run');
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
    const refused = await forget(dir, 'N0478');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('add --yes');
    expect(differences(before, readTree(dir))).toEqual([]);
  });

  it('what runs is ended first, by a decision of its own', async () => {
    const dir = fresh();
    rmSync(join(dir, '.mentor', 'pairings.json'));
    writeFileSync(
      join(dir, 'pairings.csv'),
      readFileSync(join(dir, 'pairings.csv'), 'utf8')
        .replaceAll(',completed,', ',active,')
        .replaceAll(',2026-11-27,', ',,'),
    );
    const { code, stderr } = await forget(dir, 'N0478', '--yes');
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
    const dir = fresh();
    await forget(dir, 'N0478', '--yes');
    const without = await peopleIn(dir);
    const form = 'Mentor sign-up (Responses).csv';
    writeFileSync(join(dir, form), readFileSync(join(played, form)));
    expect(await peopleIn(dir)).toEqual(without);
    const { stdout } = await runArguments(['check', ...today], dir);
    expect(stdout).toMatch(/Mentor sign-up \(Responses\)\.csv:2 +erased-person/);
    expect(stdout).not.toContain('Raghunathan');
  });

  it('answers: refused by their row, without a word of them', async () => {
    const dir = fresh();
    await forget(dir, 'N0478', '--yes');
    const ledger = readFileSync(join(dir, 'checkins.csv'));
    const answers = 'answers/checkins-april.csv';
    writeFileSync(join(dir, answers), readFileSync(join(played, answers)));
    const { code, stderr } = await runArguments(['ingest', answers, ...today], dir);
    expect(code, stderr).toBe(1);
    expect(readFileSync(join(dir, 'checkins.csv')).equals(ledger)).toBe(true);
    rmSync(join(dir, answers));
    expect(await tracesOf(knownOf('N0478'), readTree(dir))).toEqual([]);
  });

  it('erased again they keep the name that the records have', async () => {
    const dir = fresh();
    await forget(dir, 'N0478', '--yes');
    await forget(dir, 'N1188', '--yes');
    writeFileSync(join(dir, 'roster.csv'), readFileSync(join(played, 'roster.csv')));
    const { stdout } = await forget(dir, 'vikram.raghunathan@northwind.example', '--yes');
    expect(stdout).toContain('bears the name erased-1');
    for (const person of ['N0478', 'N1188'])
      expect(
        (await tracesOf(knownOf(person), readTree(dir))).filter((t) => !t.startsWith('roster.csv')),
      ).toEqual([]);
  });

  it('a damaged list stops everything', async () => {
    const dir = fresh();
    await forget(dir, 'N0478', '--yes');
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
  return JSON.parse(stdout).metrics;
}

async function peopleIn(dir: string): Promise<unknown> {
  const { stdout } = await runArguments(['check', '--json', ...today], dir);
  const { rows }: { rows: { kind: string; accepted: number }[] } = JSON.parse(stdout);
  return rows
    .filter(({ kind }) => /^(mentors|mentees|roster)/.test(kind))
    .map(({ kind, accepted }) => ({ kind, accepted }));
}
