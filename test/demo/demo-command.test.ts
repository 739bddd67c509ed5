import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { demoResultSchema } from '../../src/schema/demo-result.ts';
import { readTree } from '../house/file-tree.ts';
import { runArguments } from '../house/in-process.ts';

const empty = () => mkdtempSync(join(inject('scratch'), 'demo-'));
const demo = (cwd: string, ...args: string[]) => runArguments(['demo', ...args], cwd);

describe('mentor demo', () => {
  it('makes a folder named demo, says who was invented, and what to run in it', async () => {
    const cwd = empty();
    const { code, stdout } = await demo(cwd, '--people', '20', '--today', '2026-11-23');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^11 mentees and 9 mentors who do not exist, by the template career, in a healthy/,
    );
    expect(stdout).toContain('mentor check -C demo --today 2026-11-');
    expect(readdirSync(join(cwd, 'demo')).sort()).toEqual([
      'DEMO.md',
      'Mentee application(1-11).csv',
      'Mentor application (Responses).csv',
      'program.yaml',
    ]);
    expect(readFileSync(join(cwd, 'demo', 'DEMO.md'), 'utf8')).toContain('Nobody in this folder exists.');
    const check = await runArguments(['check', '-C', 'demo', '--today', '2026-11-23'], cwd);
    expect([check.code, check.stdout.split('\n')[0]]).toEqual([
      0,
      'Nothing to correct in 20 rows of 2 files.',
    ]);
  });

  it('prints its result as JSON that the schema knows', async () => {
    const { stdout } = await demo(
      empty(),
      'new',
      '--people',
      '24',
      '--template',
      'Circle+Career',
      '--json',
      '--language',
      'de',
    );
    const result = demoResultSchema.parse(JSON.parse(stdout));
    expect(result).toMatchObject({
      template: 'career+circle',
      folder: 'new',
      people: { mentees: 24, mentors: 0 },
    });
    expect(result.files).toEqual(['Anmeldung (Antworten).csv', 'DEMO.md', 'program.yaml']);
    expect(result.levels.map(({ mentees }) => mentees)).toEqual([12, 12, 0, 0, 0, 0]);
  });

  it('makes the same bytes of the same seed, of another seed others', async () => {
    const made = async (seed: string) => {
      const cwd = empty();
      const stage = [
        '--stage',
        'midway',
        '--template',
        'onboarding',
        '--people',
        '14',
        '--start',
        '2026-03-02',
      ];
      await demo(cwd, '.', '--seed', seed, ...stage);
      return readTree(cwd);
    };
    const [one, again, other] = [await made('one'), await made('one'), await made('other')];
    expect(one.size).toBeGreaterThan(10);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('begins so that the stage has been reached by today, on a Monday', async () => {
    for (const stage of ['applications', 'matched', 'midway', 'finished']) {
      const run = await demo(empty(), '--dry-run', '--json', '--stage', stage, '--today', '2026-11-23');
      const { asOf, start } = demoResultSchema.parse(JSON.parse(run.stdout));
      expect(asOf <= '2026-11-23' && asOf > '2026-11-16').toBe(true);
      expect(new Date(`${start}T12:00:00Z`).getUTCDay()).toBe(1);
    }
  });

  it('writes nothing with --dry-run, and lists what it would write', async () => {
    const cwd = empty();
    const { code, stdout } = await demo(cwd, 'new', '--dry-run');
    expect([code, existsSync(join(cwd, 'new'))]).toEqual([0, false]);
    expect(stdout).toMatch(/Would write +new\/program\.yaml +[\d,]+ bytes/);
  });

  it('takes an empty folder, and refuses one in which anything lies', async () => {
    const cwd = empty();
    // A folder within, as an interrupted demo leaves it, is nothing yet.
    mkdirSync(join(cwd, 'mine', 'answers'), { recursive: true });
    expect((await demo(cwd, 'mine', '--people', '12')).code).toBe(0);
    const again = await demo(cwd, 'mine', '--people', '12');
    expect([again.code, again.stderr]).toEqual([
      2,
      `${join(cwd, 'mine')} is not empty, and invented people must not get among real ones.\nName a folder that does not exist yet: mentor demo <folder>.\n`,
    ]);
    writeFileSync(join(cwd, 'file'), '');
    expect((await demo(cwd, 'file')).code).toBe(3);
  });

  it.each([
    [['--people', '11'], '"11" people cannot be invented.\nGive a whole number from 12 to 100000.\n'],
    [['--people', '100001'], '"100001" people cannot be invented.\nGive a whole number from 12 to 100000.\n'],
    [['--people', '20.5'], '"20.5" people cannot be invented.\nGive a whole number from 12 to 100000.\n'],
    [
      ['--stage', 'half'],
      'There is no stage "half".\nChoose one of: applications, matched, midway, finished.\n',
    ],
    [['--cohort', 'sad'], 'There is no cohort "sad".\nChoose one of: healthy, struggling.\n'],
    [['--language', 'fr'], 'There is no language "fr".\nChoose one of: en, de.\n'],
    [['--start', 'soon'], '"soon" is not a day.\nWrite --start as 2026-03-31.\n'],
  ])('refuses %j in words', async (args, words) => {
    const { code, stderr } = await demo(empty(), ...args);
    expect([code, stderr]).toEqual([2, words]);
  });

  it('names all templates where it is given none that it knows', async () => {
    const { code, stderr } = await demo(empty(), '--template', 'karriere');
    expect(code).toBe(2);
    expect(stderr).toContain('career, leadership, executive, onboarding');
    expect(stderr).toContain('such as career+circle');
  });
});
