import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { initResultSchema } from '../../src/schema/init-result.ts';
import { root } from '../house/run-program.ts';
import { copyOf, type ProgramCopy, programOf, twoExports } from './program-copy.ts';

const today = ['--today', '2026-02-02'] as const;

/** The exports of a fixture alone: what somebody has downloaded. */
function exportsOf(folder: string): ProgramCopy {
  const source = copyOf(join(root, 'fixtures', folder));
  const tables = readdirSync(source.dir).filter((name) => /\.(csv|xlsx|zip)$/.test(name));
  const ours =
    /^(overrides|pairings|goals|training|contacts|schedule|checkins|lottery|rooms|holidays|roster.*)\.csv$/;
  const program = programOf({});
  for (const [path, bytes] of source.tree())
    if (tables.includes(path) && !ours.test(path)) program.write(path, bytes);
  return program;
}

type Checked = { readonly problems: readonly { readonly code: string; readonly message: string }[] };
async function problemsOf(program: ProgramCopy): Promise<readonly string[]> {
  const { problems }: Checked = JSON.parse((await program.run(['check', '--json', ...today])).stdout);
  return problems.map(({ code, message }) => `${code}: ${message}`).sort();
}

describe('mentor init beside the answers to the forms', () => {
  it.each([
    ['northwind', 'career'],
    ['northwind', 'knowledge'],
    ['lottery', 'leadership'],
    ['peer', 'peer'],
    ['circle', 'circle'],
    ['reverse', 'reverse'],
    ['layouts/civil-service-two-files', 'career'],
    ['layouts/microsoft-forms', 'leadership'],
    ['layouts/boolean-columns', 'group'],
    ['layouts/google-forms-zip', 'innovation'],
    ['layouts/one-file-role', 'career'],
    ['layouts/pushfar', 'e-mentoring'],
  ])(
    'makes of %s a program of %s with no problem that the files do not have by themselves',
    async (folder, template) => {
      const [bare, program] = [exportsOf(folder), exportsOf(folder)];
      const made = await program.run(['init', '--template', template, '--yes', ...today]);
      expect(made).toMatchObject({ code: 0, stderr: '' });
      const { format } = parse(program.read('program.yaml'));
      bare.write('program.yaml', `format: ${format}\n`);
      const before = await problemsOf(bare);
      const added = (await problemsOf(program)).filter((problem) => !before.includes(problem));
      expect(added).toEqual([]);
    },
  );

  it('writes down whose files they are, which header is which field, ladder and lists', async () => {
    const program = twoExports();
    const made = await program.run(['init', '--template', 'career', '--yes', '--json', ...today]);
    const settings = parse(program.read('program.yaml'));
    expect(settings.people).toEqual([
      { file: 'Mentee application 2026(1-41).csv', role: 'mentee' },
      { file: 'Mentor sign-up (Responses).csv', role: 'mentor' },
    ]);
    // Where most of them work, wherever the command runs.
    expect(settings.timezone).toBe('Europe/Berlin');
    expect(settings.fields.level.order).toEqual([
      'Associate',
      'Consultant',
      'Manager',
      'Director',
      'Partner',
    ]);
    expect(settings.fields.topics_offered.options).toContain('Budgets, planning and numbers');
    expect(JSON.parse(made.stdout)).toMatchObject({
      schema: 'mentor/init@1',
      people: { mentors: 26, mentees: 40 },
      left: [
        { setting: expect.stringContaining('mentors: one_of'), field: 'commitment' },
        { setting: expect.stringContaining('mentees: one_of'), field: 'commitment' },
      ],
    });
    // Two years here are asked of mentors: the form asks when they came.
    expect(settings.eligibility.mentor).toContainEqual({ at_least: { years_of_service: 2 } });
  });

  it('reads the people as they are read without a word of settings', async () => {
    const [bare, program] = [exportsOf('northwind'), exportsOf('northwind')];
    await program.run(['init', '--template', 'career', '--yes', ...today]);
    const sizes = async (folder: ProgramCopy) => {
      const { rows }: { rows: unknown } = JSON.parse(
        (await folder.run(['check', '--json', ...today])).stdout,
      );
      return rows;
    };
    expect(await sizes(program)).toEqual(await sizes(bare));
  });

  it('speaks the language of the forms', async () => {
    const program = exportsOf('lindenau');
    await program.run(['init', '--template', 'career', '--yes', ...today]);
    expect(parse(program.read('program.yaml'))).toMatchObject({ language: 'de' });
    expect(program.read('README.md')).toContain('Was als Nächstes zu tun ist');
  });

  it('leaves out a condition that its form puts in other words, instead of barring everybody', async () => {
    const program = programOf({
      'Mentees.csv':
        'Name,Email,Topics I want to work on,Do you agree that we use your answers for matching? (consent)\nA,a@x.example,Leading,I agree\n',
      'Mentors.csv':
        'Name,Email,Topics I can help with,Do you agree that we use your answers for matching? (consent)\nB,b@x.example,Leading,I agree\n',
    });
    await program.run(['init', '--template', 'career', '--yes', ...today]);
    const matched = await program.run(['match', '--json', ...today]);
    expect(matched.code).toBe(0);
    expect(program.read('pairings.csv')).toContain('a@x.example');
  });

  it('gives an organisation its own levels in the order it is told', async () => {
    const program = exportsOf('lindenau');
    const order =
      'Einstieg, Berufseinstieg, Erfahren, Teamleitung, Abteilungsleitung, Bereichsleitung, Geschäftsführung';
    await program.run(['init', '--template', 'career', '--levels', order, '--yes', ...today]);
    expect(parse(program.read('program.yaml')).fields.level.order[0]).toBe('Einstieg');
    expect((await problemsOf(program)).filter((problem) => problem.startsWith('unknown-level'))).toEqual([]);
    const short = await exportsOf('lindenau').run([
      'init',
      '--template',
      'career',
      '--levels',
      'Erfahren, Teamleitung',
      '--yes',
      ...today,
    ]);
    expect(short).toMatchObject({ code: 2 });
    expect(short.stderr).toContain('leaves out Einstieg');
  });

  it('takes a file that does not tell whose form it is for what somebody says', async () => {
    const program = exportsOf('problems/file-unclear');
    const made = await program.run([
      ...['init', '--template', 'career', '--people', 'people.csv=mentor', '--yes', '--json'],
      ...today,
    ]);
    expect(parse(program.read('program.yaml')).people).toContainEqual({ file: 'people.csv', role: 'mentor' });
    expect((await problemsOf(program)).filter((problem) => problem.startsWith('file-unclear'))).toEqual([]);
    expect(JSON.parse(made.stdout).command).toContain('--people people.csv=mentor');
    expect(initResultSchema.parse(JSON.parse(made.stdout)).inputs.map(({ file }) => file)).toContain(
      'people.csv',
    );
  });

  it('starts sooner where the forms are in', async () => {
    const program = exportsOf('northwind');
    await program.run(['init', '--template', 'career', '--yes', ...today]);
    expect(parse(program.read('program.yaml')).start).toBe('2026-02-16');
  });

  it('starts late enough, where they are not, for the forms of the checklist to be ahead', async () => {
    const program = programOf({});
    await program.run(['init', '--template', 'career', '--yes', '--format', 'md', ...today]);
    expect(parse(program.read('program.yaml')).start).toBe('2026-04-27');
    const forms = /^\| (.+?) \|.*The forms are open/m.exec(program.read('handbook/launch-checklist.md'));
    expect(forms?.[1]).toContain('2 March 2026 to');
  });
});
