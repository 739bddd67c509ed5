import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MatchResult } from '../../src/schema/match-result.ts';
import type { RetentionResult } from '../../src/schema/retention-result.ts';
import { lotteryWords } from '../../src/texts/lottery-words/lottery-words.ts';
import { root } from '../house/run-program.ts';
import { csvRecords } from './csv-text.ts';
import { copyOf, type ProgramCopy } from './program-copy.ts';

const fixture = join(root, 'fixtures', 'lottery');
const drawDay = ['--today', '2026-02-09'] as const;
const later = ['--today', '2026-02-12'] as const;
/** Tables alone: pages and letters take longer than everything else. */
const tables = ['--format', 'csv', ...later] as const;

let undrawn: ProgramCopy;
/** The example with its lots drawn and its pairs proposed. */
let drawn: ProgramCopy;
let first: MatchResult;
beforeAll(async () => {
  undrawn = copyOf(fixture);
  drawn = copyOf(fixture);
  first = JSON.parse((await drawn.run(['match', '--lottery', '--json', ...drawDay])).stdout);
});

const lotsOf = (program: ProgramCopy) => csvRecords(program.read('lottery.csv'));
const admittedIn = (program: ProgramCopy) =>
  lotsOf(program).flatMap(({ person, admitted }) => (admitted === 'no' ? [] : [person]));

describe('a lottery, end to end', () => {
  it('draws everybody once, in an order that anybody can repeat', () => {
    const lots = lotsOf(drawn);
    expect(lots).toHaveLength(30);
    const ids = lots.map(({ person = '' }) => person);
    const lot = (id: string) =>
      createHash('sha256').update(`seven grey herons\0lottery\0${id}`).digest('hex');
    expect(ids).toEqual([...ids].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)));
    expect(first.lottery).toMatchObject({ seed: 'seven grey herons', people: 30, admitted: 18, waiting: 12 });
    expect(first.objective.matched).toBe(18);
    const by = new Map(lots.map((row) => [row.person, row]));
    expect(by.get('K1438')).toMatchObject({ admitted: 'yes', probability: '1', probability_error: '0' });
    expect(by.get('K1518')).toMatchObject({ admitted: 'no', probability: '0', probability_error: '0' });
    expect(by.get('K1456')?.probability).toBe('0.5');
  });

  it('matches whom the lot admitted, says who waits, and verify repeats it', async () => {
    expect(new Set(first.pairings.map(({ mentee }) => mentee))).toEqual(new Set(admittedIn(drawn)));
    expect(first.unmatched.map(({ reason }) => reason).sort()).toEqual([
      'no-eligible-mentor',
      ...Array.from({ length: 11 }, () => 'waiting-list'),
    ]);
    const checked = await drawn.run(['verify', ...drawDay]);
    expect(checked.stdout).toContain('The match holds.');
    expect(checked.code).toBe(0);
  });

  it('says how it went, to the audit, the admitted and the waiting', () => {
    const page = drawn.read('out/match/lottery.html');
    for (const said of [
      '30 applicants fulfilled the conditions; 18 could be matched.',
      'published on 12 January 2026',
      'Owen Llewelyn',
      'sha256sum',
      'People whom the lot passes over come first next time.',
    ])
      expect(page).toContain(said);
    const mails = csvRecords(drawn.read('out/match/mail/mail-merge.csv'));
    const kinds = mails.map(({ mail }) => mail);
    expect(kinds.filter((kind) => kind === 'admitted')).toHaveLength(18);
    expect(kinds.filter((kind) => kind === 'waiting-list')).toHaveLength(11);
  });

  it('never draws again: a later match leaves the order, and a place that came free goes to the next', async () => {
    const program = copyOf(drawn);
    const before = lotsOf(program);
    await program.run(['pairing', 'all', 'propose', '--today', '2026-02-10']);
    expect((await program.run(['leave', 'K1512', ...later])).code).toBe(0);
    const plain = JSON.parse((await program.run(['match', '--json', ...tables])).stdout) as MatchResult;
    expect(plain.objective.matched).toBe(17);
    expect(lotsOf(program)).toEqual(before);
    expect((await program.run(['verify', ...later])).code).toBe(0);

    const next = JSON.parse(
      (await program.run(['match', '--lottery', '--json', ...tables])).stdout,
    ) as MatchResult;
    expect(next.lottery?.admittedNow).toEqual(['K1483']);
    expect(next.objective.matched).toBe(18);
    expect(lotsOf(program)).toEqual(
      before.map((row) => (row.person === 'K1483' ? { ...row, admitted: 'later' } : row)),
    );
    expect((await program.run(['verify', ...later])).code).toBe(0);
    const mails = csvRecords(program.read('out/match/mail/mail-merge.csv'));
    expect(mails.filter(({ mail }) => mail === 'place-free').map(({ name }) => name)).toEqual([
      'Owen Llewelyn',
    ]);
    expect(mails.filter(({ mail }) => mail === 'admitted')).toHaveLength(0);
  });

  it('lets nobody in who applied after the draw, but at the end of the order', async () => {
    const program = copyOf(drawn);
    const file = 'Mentee application 2026(1-31).csv';
    const row =
      "32,2/10/26 9:00:00,2/10/26 9:09:00,late.comer@kestrel.example,Late Comer,Late Comer,K1999,Band 5,Nursing,,Leading a ward;,St Brigid's;,Anything.\r\n";
    program.write(file, program.read(file) + row);
    const plain = JSON.parse((await program.run(['match', '--json', ...tables])).stdout) as MatchResult;
    expect(plain.unmatched.find(({ person }) => person === 'K1999')?.reason).toBe('waiting-list');
    await program.run(['match', '--lottery', ...tables]);
    expect(lotsOf(program).at(-1)).toMatchObject({
      person: 'K1999',
      draw: '31',
      admitted: 'no',
      probability: '',
      drawn: '2026-02-12',
    });
    expect((await program.run(['verify', ...later])).code).toBe(0);
  });

  it('notices a draw that was edited', async () => {
    const program = copyOf(drawn);
    const [header, ...rows] = program.read('lottery.csv').trimEnd().split('\n');
    const turned = rows.map((row) =>
      row.startsWith('K1512,')
        ? row.replace(',yes,', ',no,')
        : row.startsWith('K1507,')
          ? row.replace(',no,', ',yes,')
          : row,
    );
    program.write('lottery.csv', `${[header, ...turned].join('\n')}\n`);
    const refused = await program.run(['verify', ...drawDay]);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('row-changed')]);
    // Who hides what is remembered as well does not get past the certificate.
    program.write('.mentor/lottery.rows', '');
    const checked = await program.run(['verify', '--json', ...drawDay]);
    expect(checked.code).toBe(1);
    const { faults } = JSON.parse(checked.stdout) as { faults: { check: string }[] };
    expect(faults.map(({ check }) => check)).toContain('lottery');
  });

  it('says what does not go with a lottery, and writes nothing', async () => {
    const refused = async (args: readonly string[], ...edits: readonly [string, string][]) => {
      const program = copyOf(undrawn);
      for (const [from, to] of edits) program.edit('program.yaml', from, to);
      const run = await program.run(['match', '--lottery', ...drawDay, ...args]);
      expect(run.code).toBe(2);
      expect(program.tree().has('lottery.csv')).toBe(false);
      return run.stderr;
    };
    expect(await refused(['--compare'])).toContain('--compare');
    expect(await refused(['--objective', 'stable'])).toContain('stable');
    expect(await refused([], ['announced: 2026-01-12', 'announced: 2026-02-20'])).toContain('2026-02-20');
    expect(await refused([], ['matching:\n', 'matching:\n  capacity: {mentee: 2}\n'])).toContain(
      'one place each',
    );
  });

  it('reminds of a lottery that was promised, and draws nothing in a dry run', async () => {
    const program = copyOf(undrawn);
    expect((await program.run(['match', '--dry-run', ...drawDay])).stderr).toContain('promises a lottery');
    expect((await program.run(['match', '--lottery', '--dry-run', ...drawDay])).stdout).toContain(
      'lottery.csv',
    );
    expect(program.tree().has('lottery.csv')).toBe(false);
  });

  it('goes on through the schedule to the report, where the lot is the design', async () => {
    const program = copyOf(drawn);
    for (const verb of ['propose', 'accept', 'start'])
      expect((await program.run(['pairing', 'all', verb, '--today', '2026-03-02'])).code).toBe(0);
    expect((await program.run(['schedule', '--today', '2026-03-02'])).code).toBe(0);
    const run = await program.run([
      'report',
      'retention',
      '--audience',
      'coordinator',
      '--json',
      '--today',
      '2027-03-20',
    ]);
    const report = JSON.parse(run.stdout) as RetentionResult;
    expect(report.design).toBe('lottery');
    expect(report.groups.map(({ n }) => n)).toEqual([17, 11]);
    expect(report.counted?.certain).toBe(2);
    expect(report.horizons.at(-1)).toMatchObject({ days: 365, method: 'none', waitingUntil: '2027-03-01' });
    expect(report.statements.join(' ')).toContain('drawn by lot');
  });

  it('puts those whom the lot passed over first in the next cohort', async () => {
    const next = copyOf(undrawn);
    const past = join(next.dir, 'past');
    mkdirSync(past);
    for (const file of ['lottery.csv', 'pairings.csv', 'match.lock.json', 'program.yaml'])
      copyFileSync(join(drawn.dir, file), join(past, file));
    next.edit('program.yaml', 'matching:\n', `history: [${past}]\n\nmatching:\n  priority: [carried_over]\n`);
    next.edit(
      'program.yaml',
      '    - share: {field: sites, min: 1}\n',
      '    - share: {field: sites, min: 1}\n    - not_paired_before: false\n',
    );
    await next.run(['match', '--lottery', '--format', 'csv', ...drawDay]);
    const waited = new Set(
      lotsOf(drawn).flatMap(({ person, admitted }) => (admitted === 'no' ? [person] : [])),
    );
    const firstOfOrder = lotsOf(next)
      .slice(0, waited.size)
      .map(({ person }) => person);
    expect(new Set(firstOfOrder)).toEqual(waited);
    expect((await next.run(['verify', ...drawDay])).code).toBe(0);
  });
});

describe('the announcement', () => {
  it.each(['en', 'de'] as const)('stands in the guide as the page says it (%s)', (language) => {
    const guide = readFileSync(join(root, 'docs', 'lottery.md'), 'utf8')
      .replace(/^> /gm, '')
      .replace(/\s+/g, ' ');
    expect(guide).toContain(
      lotteryWords(language).announcement({ classes: false, announced: '{rule_date}' }),
    );
  });
});
