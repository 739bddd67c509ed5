import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runArguments } from '../house/in-process.ts';
import { emptyFolder, northwind, programOf, smallNorthwind } from './program-copy.ts';

/** The last cohort beside an empty folder for the next. */
function cohorts(last: string): { readonly dir: string; readonly next: string; readonly last: string } {
  const dir = emptyFolder();
  cpSync(last, join(dir, '2026'), { recursive: true });
  mkdirSync(join(dir, '2027'));
  return { dir, last: join(dir, '2026'), next: join(dir, '2027') };
}
const text = (folder: string, file = 'program.yaml') => readFileSync(join(folder, file), 'utf8');

describe('mentor init --from', () => {
  it('keeps settings and comments, moves every date by the same weeks, and knows the last pairs', async () => {
    const { last, next } = cohorts(northwind);
    const made = await runArguments(['init', '--from', '../2026', '--yes', '--today', '2026-11-30'], next);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const [before, after] = [text(last).split('\n'), text(next).split('\n')];
    const changed = before.flatMap((line, at) =>
      line === after[at] || after[at] === `# ${line}` ? [] : [[line, after[at]]],
    );
    expect(changed.map(([, line]) => line?.replace(/ +#.*/, ''))).toEqual([
      '# Northwind Career Mentoring 2027',
      'name: Northwind Career Mentoring 2027',
      'start: 2027-03-01',
      'end: 2027-11-26',
      'seed: northwind-2027',
      '  blackout: [{from: 2027-08-02, to: 2027-08-13, why: summer break}]',
      '    - {name: Kick-off, on: "2027-03-01 13:00", length: 90 min}',
      '#   data_through: 2028-03-13',
      'privacy: {min_count: 5, min_mean: 10, keep_until: 2029-03-30}',
    ]);
    expect(parse(text(next))).toMatchObject({ history: ['../2026'] });
    expect(parse(text(next))).not.toHaveProperty('retention');
  });

  it('pairs nobody again who was paired in the last cohort', async () => {
    const { last, next } = cohorts(smallNorthwind().dir);
    await runArguments(['match', '--format', 'csv', '--today', '2026-02-16'], last);
    await runArguments(['pairing', 'all', 'start', '--on', '2026-03-02', '--today', '2026-03-02'], last);
    await runArguments(['init', '--from', '../2026', '--yes', '--today', '2026-11-30'], next);
    for (const file of ['Mentee application 2026(1-41).csv', 'Mentor sign-up (Responses).csv'])
      cpSync(join(northwind, file), join(next, file));
    const matched = await runArguments(['match', '--format', 'csv', '--json', '--today', '2027-02-15'], next);
    const pairs = (pairings: string) =>
      new Set(
        pairings
          .trim()
          .split('\n')
          .slice(1)
          .map((row) => row.split(',').slice(1, 4).join()),
      );
    expect(matched.code).toBe(0);
    const again = [...pairs(text(next, 'pairings.csv'))].filter((pair) =>
      pairs(text(last, 'pairings.csv')).has(pair),
    );
    expect(again).toEqual([]);
  });

  it('takes name, start and end, and gives the command back', async () => {
    const { next, dir } = cohorts(northwind);
    const flags = ['--start', '2027-04-07', '--end', '2027-12-31', '--name', 'Tandem: two'];
    const made = await runArguments(
      ['init', '--from', '../2026', ...flags, '--yes', '--json', '--today', '2026-11-30'],
      next,
    );
    expect(parse(text(next))).toMatchObject({ name: 'Tandem: two', start: '2027-04-07', end: '2027-12-31' });
    expect(JSON.parse(made.stdout)).toMatchObject({
      from: '../2026',
      command: 'mentor init --start 2027-04-07 --end 2027-12-31 --name "Tandem: two" --from ../2026 --yes',
    });
    mkdirSync(join(dir, 'again'));
    await runArguments(
      ['init', '--from', '../2026', ...flags, '--yes', '--today', '2026-11-30'],
      join(dir, 'again'),
    );
    expect(text(join(dir, 'again'))).toBe(text(next));
  });

  it('begins later where a year after the last start leaves no time', async () => {
    const { next } = cohorts(northwind);
    await runArguments(['init', '--from', '../2026', '--yes', '--today', '2027-02-20'], next);
    // Six weeks from then, on the weekday of the last start.
    expect(parse(text(next))).toMatchObject({ start: '2027-04-05' });
  });

  it('leads to earlier cohorts from where the new folder lies, and brings its own words along', async () => {
    const { dir, last } = cohorts(northwind);
    writeFileSync(join(last, 'program.yaml'), `${text(last)}\nhistory: [../2025]\n`);
    mkdirSync(join(last, 'sheets', 'mentee'), { recursive: true });
    writeFileSync(join(last, 'sheets', 'mentee', 'hello.md'), '# Hello\n');
    mkdirSync(join(dir, '2025'));
    mkdirSync(join(dir, 'new', 'place'), { recursive: true });
    const next = join(dir, 'new', 'place');
    await runArguments(['init', '--from', '../../2026', '--yes', '--today', '2026-11-30'], next);
    expect(parse(text(next)).history).toEqual(['../../2025', '../../2026']);
    expect(text(next, 'sheets/mentee/hello.md')).toBe('# Hello\n');
  });

  it.each([
    [['--from', '.'], 'a folder of its own'],
    [['--from', '../2026', '--template', 'career'], '--template and --from do not go together'],
    [['--from', '../2026', '--capacity', '2'], '--capacity and --from do not go together'],
  ])('refuses %j', async (flags, words) => {
    const { next } = cohorts(northwind);
    const refused = await runArguments(['init', ...flags, '--yes', '--today', '2026-11-30'], next);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr.replace(/\s+/g, ' ')).toContain(words);
  });

  it('needs to know when the last cohort began', async () => {
    const last = programOf({ 'program.yaml': 'name: Mine\n' });
    const refused = await runArguments(['init', '--from', last.dir, '--yes'], emptyFolder());
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('does not say when that cohort began');
  });
});
