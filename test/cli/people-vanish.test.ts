import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/schema/check-result.ts';
import type { MatchResult } from '../../src/schema/match-result.ts';
import { differences } from '../house/file-tree.ts';
import { csvRows, saved } from './csv-text.ts';
import { copyOf, matchDay, menteesFile, type ProgramCopy, smallNorthwind } from './program-copy.ts';

const snapshot = '.mentor/people.json';

/** The mentees' form with other rows: what somebody exports once more. */
function resave({ read, write }: ProgramCopy, change: (rows: string[][]) => string[][]): void {
  const [header = [], ...rows] = csvRows(read(menteesFile));
  write(menteesFile, saved([header, ...change(rows)], { bom: true }));
}

/** Twelve rows less, of people whom no decision names. */
function filterExport(program: ProgramCopy): void {
  const decisions = program.read('overrides.csv');
  const id = column(program, /^Employee number/);
  let left = 12;
  resave(program, (rows) => rows.filter((row) => decisions.includes(row[id] ?? '') || --left < 0));
}

const column = (program: ProgramCopy, title: RegExp) =>
  csvRows(program.read(menteesFile))[0]?.findIndex((header) => title.test(header)) ?? -1;

async function checked(program: ProgramCopy): Promise<CheckResult> {
  return JSON.parse((await program.run(['check', ...matchDay, '--json'])).stdout);
}

describe.concurrent('people since the last run', () => {
  let matched: ProgramCopy;
  beforeAll(async () => {
    matched = smallNorthwind();
    expect((await checked(matched)).people).toMatchObject({ compared: false, joined: [], left: [] });
    expect((await matched.run(['match', ...matchDay, '--dry-run'])).code).toBe(0);
    expect([...matched.tree().keys()]).not.toContain(snapshot);
    expect((await matched.run(['match', ...matchDay])).code).toBe(0);
  });

  it('match leaves digests behind, for the owner alone, and no news of them', async () => {
    const text = matched.read(snapshot);
    expect(text).toContain('"N1188"');
    expect(text).not.toMatch(/example|Kasparek|Associate|Berlin/);
    expect(statSync(join(matched.dir, snapshot)).mode & 0o777).toBe(0o600);
    const again = await copyOf(matched).run(['match', ...matchDay]);
    expect(again.stdout).not.toMatch(/last run|\.mentor/);
  });

  it('check, match and status say who came, went, was renamed and answered anew', async () => {
    const program = copyOf(matched);
    const [id, level] = [column(program, /^Employee number/), column(program, /^Which level/)];
    resave(program, ([first = [], second = [], third = [], fourth = [], ...rest]) => [
      first.with(level, 'Manager'),
      second.with(id, 'N9181'),
      ...rest,
      fourth,
      third
        .map((cell) => cell.replace(/rui\.castanheira/i, 'new.person'))
        .with(id, 'N7777')
        .with(5, 'New')
        .with(6, 'Person'),
    ]);
    const people = {
      compared: true,
      note: null,
      before: 65,
      joined: ['N7777'],
      left: ['N0203'],
      renamed: [{ from: 'N1181', to: 'N9181', by: 'address' }],
      changed: [{ id: 'N1188', fields: ['level'] }],
    };
    expect((await checked(program)).people).toEqual(people);
    const status = await program.run(['status', ...matchDay]);
    expect(status.stdout).toMatch(/People since the last run/);
    expect(status.stdout).toMatch(/1 renamed +N1181 is now N9181 \(same address\)/);
    const match: MatchResult = JSON.parse((await program.run(['match', ...matchDay, '--json'])).stdout);
    expect(match.people).toEqual(people);
    expect((await checked(program)).people).toMatchObject({ joined: [], left: [], renamed: [], changed: [] });
  });

  it('a filtered export stops match and schedule, byte for byte, until its number is given', async () => {
    const program = copyOf(matched);
    filterExport(program);
    const { problems, people } = await checked(program);
    const gone = people.left.length;
    expect(gone).toBeGreaterThan(8);
    const [found] = problems.filter(({ code }) => code === 'people-vanished');
    expect(found).toMatchObject({ severity: 'error' });
    expect(found?.message).toMatch(
      new RegExp(`^${gone} of the 65 people .* in open pairings: N\\d+ in P\\d+`),
    );
    expect(found?.advice).toContain(`--accept-vanished ${gone}`);
    const before = program.tree();
    for (const args of [
      ['match'],
      ['schedule'],
      ['match', '--accept-refusals'],
      ['match', '--accept-vanished', `${gone - 1}`],
      ['match', '--accept-vanished', 'all'],
      ['match', '--dry-run'],
    ]) {
      const { code, stdout, stderr } = await program.run([...args, ...matchDay]);
      expect([args, code, stdout]).toEqual([args, 2, '']);
      expect(stderr).toMatch(/people-vanished|not a number/);
      expect(differences(before, program.tree())).toEqual([]);
    }
    const accepted = await program.run(['match', '--accept-vanished', `${gone}`, ...matchDay]);
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toMatch(new RegExp(`${gone} left`));
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
  });

  it.each([
    ['not JSON {', /damaged/],
    ['{"schema":"mentor/people@9"}', /another version/],
  ])('a snapshot that cannot be read is ignored with a word: %s', async (text, words) => {
    const program = copyOf(matched);
    program.write(snapshot, text);
    filterExport(program);
    const { stdout } = await program.run(['check', ...matchDay]);
    expect(stdout).toMatch(words);
    expect(stdout).not.toMatch(/people-vanished/);
    const run = await program.run(['match', ...matchDay]);
    expect([run.code, run.stdout]).toEqual([0, expect.stringMatching(words)]);
    expect(program.read(snapshot)).toMatch(/^\{"schema":"mentor\/people@1"/);
  });

  it('the same people in another order give the same bytes', async () => {
    const program = smallNorthwind();
    resave(program, (rows) => rows.toReversed());
    expect((await program.run(['match', ...matchDay])).code).toBe(0);
    expect(program.read(snapshot)).toBe(matched.read(snapshot));
  });
});
