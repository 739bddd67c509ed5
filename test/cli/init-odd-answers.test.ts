import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { runCommandLine } from '../../src/cli/main.ts';
import { shellWord } from '../../src/cli/wizard/equivalent-command.ts';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { runArguments } from '../house/in-process.ts';
import { emptyFolder, programOf } from './program-copy.ts';

const today = ['--today', '2026-11-23'] as const;
const career = ['init', '--template', 'career', '--yes', ...today] as const;
const settingsIn = (folder: string) => readFileSync(join(folder, 'program.yaml'), 'utf8');
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('answers that look like something else', () => {
  it.each([
    ['A\nseed: mine', 'A seed: mine'],
    ['A\r\n---\nseed: mine', 'A --- seed: mine'],
    ['A\u0085seed: mine', 'A seed: mine'],
    ['A\u2028seed: mine', 'A seed: mine'],
    ['\u001b[2JA', '[2JA'],
  ])('the name %j begins no setting of its own', async (name, written) => {
    const folder = emptyFolder();
    expect(await runArguments([...career, '--name', name], folder)).toMatchObject({ code: 0 });
    const text = settingsIn(folder);
    expect(text).toContain(`# ${written} (career)\n`);
    expect(parse(text)).toMatchObject({ name: written });
    expect(parse(text)).not.toHaveProperty('seed');
  });

  it('a coordinator on two lines stands on one', async () => {
    const folder = emptyFolder();
    await runArguments([...career, '--coordinator', 'A\nseed: x <a@b.example>'], folder);
    expect(parse(settingsIn(folder)).coordinator).toMatchObject({ name: 'A seed: x' });
  });

  it.each(['name', 'start', 'language', 'every', 'timezone'])('an empty --%s is no answer', async (flag) => {
    const folder = emptyFolder();
    const refused = await runArguments([...career, `--${flag}`, ' '], folder);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(`--${flag}: "" says nothing.`);
  });

  it('refuses a meeting longer than the day, as check would', async () => {
    const folder = emptyFolder();
    const refused = await runArguments([...career, '--length', '24 h'], folder);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(inOneLine(refused.stderr)).toContain('"24 h" does not fit between 09:00 and 17:00');
    expect(existsSync(join(folder, 'program.yaml'))).toBe(false);
  });

  it('puts into quotes what a shell would expand, on one line', () => {
    expect(shellWord('=ls')).toBe('"=ls"');
    expect(shellWord("it's\n2")).toBe("$'it\\'s\\u000a2'");
  });
});

describe('the next cohort of one that is called oddly', () => {
  /** A folder for the next cohort beside the last one, whose folder and settings are these. */
  function beside(folder: string, settings: string): string {
    const { dir } = programOf({ 'program.yaml': '' });
    for (const name of [folder, 'next']) mkdirSync(join(dir, name));
    writeFileSync(join(dir, folder, 'program.yaml'), settings);
    return join(dir, 'next');
  }
  const dates = 'start: 2025-01-06\nend: 2025-12-31\n';

  it.each(['null', 'yes', '1e3', '0x10', 'True'])('by the name %s', async (name) => {
    const next = beside('last', `name: Last\n${dates}`);
    const made = await runArguments(['init', '--from', '../last', '--name', name, '--yes', ...today], next);
    expect(made).toMatchObject({ code: 0 });
    expect(settingsIn(next)).toContain(`name: "${name}"\n`);
  });

  it('by a name over several lines', async () => {
    const next = beside('last', `name: >-\n  Mentoring\n  2025\n${dates}`);
    expect(await runArguments(['init', '--from', '../last', '--yes', ...today], next)).toMatchObject({
      code: 0,
    });
    expect(settingsIn(next)).toContain('name: Mentoring 2027\nstart: 2027-01-04\n');
  });

  it('in a folder with a line break', async () => {
    const from = beside('odd\nseed: mine', '# Last\n# mentor init --yes\nname: Last\n' + dates);
    await runArguments(['init', '--from', '../odd\nseed: mine', '--yes', ...today], from);
    expect(parse(settingsIn(from))).toMatchObject({ history: ['../odd\nseed: mine'] });
    expect(parse(settingsIn(from))).not.toHaveProperty('seed');
  });
});

describe('files that lie in the folder', () => {
  const people = 'Full name,Email address\nA B,a@b.example\nC D,c@d.example\n';

  it('says whose form a file is that has a semicolon in its name', async () => {
    const { dir } = programOf({ 'x; y=z.csv': people });
    expect(await runArguments([...career, '--people', 'x; y=z.csv=mentee'], dir)).toMatchObject({ code: 0 });
    expect(parse(settingsIn(dir)).people).toEqual([{ file: 'x; y=z.csv', role: 'mentee' }]);
  });

  it('says that a file was not counted', async () => {
    const { dir } = programOf({ 'Answers.csv': people });
    const made = await runArguments(career, dir);
    expect(inOneLine(made.stdout)).toContain(
      'Not everybody in these files was counted: Answers.csv. mentor check says why.',
    );
  });

  it('takes the questions of a form that nobody has answered', async () => {
    const { dir } = programOf({
      'Mentees.csv': 'Full name,Email address\n',
      'Mentors.csv': 'Full name,Email address,Level\n',
    });
    await runArguments(career, dir);
    const { problems } = JSON.parse((await runArguments(['check', '--json', ...today], dir)).stdout);
    expect(problems.map((one: { code: string }) => one.code)).not.toContain('unknown-field');
  });

  it('leaves a program alone that somebody else set up meanwhile', async () => {
    const dir = emptyFolder();
    const words: string[] = [];
    const code = await runCommandLine(career, () => ({
      cwd: dir,
      today: '2026-11-23',
      version: packageJson.version,
      disk: nodeFileSystem,
      owner: { pid: process.pid, host: 'here', isAlive: () => true },
      out: { color: false },
      words: { color: false },
      write: (text) => words.push(text),
      say: (text) => words.push(text),
      readInput: async () => new Uint8Array(),
      milliseconds: () => 0,
      freshKey: () => '',
      threads: 0,
      place: () => {
        writeFileSync(join(dir, 'program.yaml'), 'name: Theirs\n');
        return { zone: 'Europe/Berlin', language: 'en' };
      },
    }));
    expect(code).toBe(2);
    expect(words.join('')).toContain('There is a program.yaml in this folder already.');
    expect(existsSync(join(dir, 'README.md'))).toBe(false);
  });
});

it('check sends nobody to the matching who has no people yet', async () => {
  const dir = emptyFolder();
  await runArguments(career, dir);
  const { stdout } = await runArguments(['check', ...today], dir);
  expect(stdout).toContain('Next:  mentor check   once the answers lie in the folder');
});
