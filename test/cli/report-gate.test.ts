import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/schema/check-result.ts';
import { differences } from '../house/file-tree.ts';
import { copyOf, programOf } from './program-copy.ts';

const people = [
  'Employee ID,Name,Role,Topics',
  'E1,Ana Abendroth,mentor,Money',
  'E2,Bo Oyelaran,mentee,Money',
  'E3,Cy Vestergaard,mentor,Law',
  'E4,Di Dragieva,mentee,Law',
  '',
].join('\n');
const settings = (targets: string) =>
  `name: Small\nstart: 2026-03-02\nend: 2026-11-27\n${targets}retention: {roster: roster.csv, time_zero: cohort_start, data_through: 2026-06-01}\n`;
const day = ['--today', '2026-06-30'] as const;

const program = programOf({
  'people.csv': people,
  'program.yaml': settings('targets: {match-rate: ">= 95%", satisfaction: ">= 4 of 5"}\n'),
  'pairings.csv': [
    'pairing_id,mentor,mentee,state,started,note',
    'P001,E1,E2,active,2026-03-02,',
    'P002,E3,E4,active,2026-03-02,',
    '',
  ].join('\n'),
});

describe('mentor report --gate', () => {
  it('an unknown target stops it and is said to; --allow-unknown lets it pass', async () => {
    const stopped = await program.run(['report', 'progress', '--gate', '--format', 'md', ...day]);
    expect([stopped.code, stopped.stdout.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining(
        'satisfaction, target >= 4 of 5: unknown, no answers yet; counts as missed, --allow-unknown lets it pass',
      ),
    ]);
    const passed = await program.run([
      ...['report', 'progress', '--gate', '--allow-unknown', '--json', '--format', 'md'],
      ...['--annotations', 'github', '--junit', 'out/targets.xml', ...day],
    ]);
    expect(passed.code).toBe(0);
    expect(JSON.parse(passed.stdout).schema).toBe('mentor/progress@1');
    expect(passed.stderr).toMatch(/^::notice title=satisfaction::/m);
    expect(program.read('out/targets.xml')).toMatch(/failures="0".*skipped="1"/s);
  });

  it('a report that its data refuse is named, the others and the gate’s file are written, exit 1', async () => {
    const copy = copyOf(program);
    // A workforce without a single leaver is taken for incomplete.
    copy.write(
      'roster.csv',
      'Employee ID,Hire date,Exit date\nE1,2020-01-01,\nE2,2024-01-01,\nE4,2024-01-01,\n',
    );
    const { code, stdout } = await copy.run([
      ...['report', 'progress', 'retention', '--gate', '--allow-unknown', '--format', 'md'],
      ...['--junit', 'out/targets.xml', ...day],
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^retention: /m);
    expect(existsSync(join(copy.dir, 'out', 'reports', 'progress.md'))).toBe(true);
    expect(existsSync(join(copy.dir, 'out', 'reports', 'retention.md'))).toBe(false);
    expect(copy.read('out/targets.xml')).toMatch(/failures="0"/);
  });

  it.each([
    [
      'progress --allow-unknown',
      '--allow-unknown is about the targets, and nothing judges them here. Add --gate',
    ],
    ['progress --junit out/x.xml', '--junit is about the targets'],
    ['match --gate', 'The targets are judged by the figures of the progress report.'],
    ['--gate --audience hr', 'which is for the coordinator only'],
    ['progress --gate --junit program.yaml', '"program.yaml" is no name for a JUnit file.'],
  ])('report %s: exit 2, nothing written', async (args, words) => {
    const before = program.tree();
    const { code, stdout, stderr } = await program.run(['report', ...args.split(' '), ...day]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(words);
    expect(differences(before, program.tree())).toEqual([]);
  });

  it('without targets there is nothing to judge, and that is no pass', async () => {
    const copy = copyOf(program);
    copy.write('program.yaml', settings(''));
    const { code, stderr } = await copy.run(['report', 'progress', '--gate', ...day]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('program.yaml sets no targets')]);
  });
});

describe('pairings.csv written over by hand', () => {
  it('what is over and opened again is told by check, and refused by what writes, until it is forgotten', async () => {
    const copy = copyOf(program);
    expect((await copy.run(['pairing', 'P001', 'complete', ...day])).code).toBe(0);
    copy.edit('pairings.csv', ',completed,', ',active,');
    copy.write('pairings.csv', copy.read('pairings.csv').replace(/2026-06-30/, ''));
    const check = await copy.run(['check', ...day]);
    expect([check.code, check.stdout]).toEqual([1, expect.stringContaining('pairing-reopened')]);
    const before = copy.tree();
    const refused = await copy.run(['pairing', 'P002', 'pause', ...day]);
    expect([refused.code, refused.stderr.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('P001 was completed on 2026-06-30 and stands as active'),
    ]);
    expect(differences(before, copy.tree())).toEqual([]);
    copy.write('.mentor/pairings.json', '');
    expect((await copy.run(['pairing', 'P002', 'pause', ...day])).code).toBe(0);
    expect(copy.read('pairings.csv')).toMatch(/^P002,.*paused from 2026-06-30$/m);
  });
});

describe('after somebody has left', () => {
  it('mentor report leaves out the match that is no more, says so, and nothing is wrong', async () => {
    const copy = copyOf(program);
    copy.write('people.csv', `${people}E5,Ed Ost,mentor,Law; Money\n`);
    copy.write('program.yaml', settings('').replace(/retention.*\n/, ''));
    expect((await copy.run(['leave', 'E1', ...day])).code).toBe(0);
    const all = await copy.run(['report', '--format', 'md', ...day]);
    expect(all.stdout).toMatch(/^3 reports: progress, audit and summary\./m);
    expect(all.stdout).toMatch(/match: left out, since pairings\.csv is kept by hand/);
    expect(all.stdout).not.toContain('mentor match');
    expect(all.code).toBe(0);
    expect((await copy.run(['report', 'match', '--format', 'md', ...day])).code).toBe(1);
  });
});

describe('an earlier cohort that is none', () => {
  it('nothing can be compared with a folder without pairings, and this folder is no history of itself', async () => {
    const copy = copyOf(program);
    copy.write('past/program.yaml', 'name: Past\nstart: 2025-03-03\nend: 2025-11-28\n');
    const compared = await copy.run(['report', 'progress', '--compare', 'past', '--format', 'md', ...day]);
    expect([compared.code, compared.stderr.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('There are no pairings in past, so nothing can be compared.'),
    ]);
    copy.write('program.yaml', `${settings('')}history: [past, past/..]\n`);
    const check = await copy.run(['check', '--json', ...day]);
    const { problems }: CheckResult = JSON.parse(check.stdout);
    expect(problems.filter(({ code }) => code === 'invalid-setting')).toMatchObject([
      { message: expect.stringContaining('"past/.." is this folder'), at: { row: 5 } },
    ]);
  });
});
