import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/schema/check-result.ts';
import type { MatchResult } from '../../src/schema/match-result.ts';
import { matchDay, menteesFile, mentorsFile, type ProgramCopy, twoExports } from './program-copy.ts';

describe('a folder with nothing but two form exports, as downloaded', () => {
  let program: ProgramCopy;
  const run = (...args: string[]) => program.run([...args, ...matchDay]);
  const later = (...args: string[]) => program.run([...args, '--today', '2026-03-02']);

  beforeAll(async () => {
    program = twoExports();
    const { code, stdout } = await run('match');
    expect(stdout).toMatch(/^40 of 40 mentees matched \(100 %\), proven best for coverage-then-total\.$/m);
    expect(stdout).toMatch(/^Assumed \(mentor check lists all \d+\)$/m);
    expect(stdout).toMatch(/^ {2}rules +outside the management line, a shared language$/m);
    expect(stdout).toMatch(/^ {2}criteria +Topics 40, Own choice 25, Level 20, Common hours 15$/m);
    expect(code).toBe(0);
  });

  it('check reads both, prints what it assumed, and finds no error', async () => {
    const { code, stdout } = await run('check', '--json');
    const { assumptions, rows, problems }: CheckResult = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: 'mentees', file: menteesFile, read: 40, accepted: 40, merged: 0, refused: 0 },
        { kind: 'mentors', file: mentorsFile, read: 27, accepted: 26, merged: 1, refused: 0 },
      ]),
    );
    expect(assumptions.map(({ about }) => about)).toEqual(
      expect.arrayContaining([menteesFile, mentorsFile, 'capacity', 'level', 'rules', 'criteria']),
    );
    const { stdout: words } = await run('check');
    for (const { about } of assumptions) expect(words).toContain(`  ${about}  `);
  });

  it('verify, explain and status answer', async () => {
    const answers = [
      [['verify'], /^The match holds/],
      [['explain', 'N0203'], /^Rui Castanheira is paired with Margarida Fonseca \(P001\)/],
      [['explain', 'rui castanheira', 'margarida.fonseca@northwind.example'], /86\.67/],
      [['explain'], /40 of 40 mentees/],
      [['status'], /No pairing is open/],
    ] as const;
    for (const [args, words] of answers) {
      const { code, stdout } = await run(...args);
      expect(stdout).toMatch(words);
      expect([args, code]).toEqual([args, 0]);
    }
  });

  it('pairing, schedule, leave and report go on from there', async () => {
    expect((await run('pairing', 'all', 'propose')).code).toBe(0);
    const scheduled = await run('schedule');
    expect(scheduled.stdout).toMatch(/^\d+ meetings planned; every one has a time\.$/m);
    expect(scheduled.code).toBe(0);
    const left = await later('leave', 'N0260', '--on', '2026-03-01', '--by', 'Ida Marsh');
    expect(left.stdout).toMatch(/^Gareth Llewellyn is out of the program from 1 March 2026\.$/m);
    expect(left.code).toBe(0);
    expect(program.read('overrides.csv')).toBe(
      'kind,person,other,field,value,from,until,reason,by\nout,N0260,,,,2026-03-01,,left the program,Ida Marsh\n',
    );
    const again = await later('match', '--json');
    const { pairings }: MatchResult = JSON.parse(again.stdout);
    expect(pairings.filter((p) => p.mentor === 'N0260')).toEqual([]);
    const report = await later('report');
    expect(report.stdout).toMatch(/^5 reports: match, progress, equity, audit and summary\.$/m);
    expect(report.code).toBe(0);
    const retention = await later('report', 'retention');
    expect(retention.stdout).toContain('There is no roster in the folder.');
    expect(retention.code).toBe(1);
  });
});

it('verify without a match says what to do, exit 2', async () => {
  const { code, stdout, stderr } = await twoExports().run(['verify']);
  expect(stdout).toBe('');
  expect(stderr).toBe('There is no match to verify: match.lock.json is missing.\nRun mentor match first.\n');
  expect(code).toBe(2);
});
