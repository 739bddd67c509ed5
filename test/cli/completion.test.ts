import { chmodSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { OptionEntry } from '../../src/cli/command-entry.ts';
import { commands } from '../../src/cli/command-table.ts';
import { shells } from '../../src/cli/option-values.ts';
import { runArguments } from '../house/in-process.ts';
import { mentorBin } from '../house/mentor.ts';
import { runProgram } from '../house/run-program.ts';
import { type ProgramCopy, programOf } from './program-copy.ts';

/** Pairs, two of them written by somebody who means harm. */
const pairings = [
  'pairing_id,mentor,mentor_name,mentee,mentee_name,state',
  'P001,E1,Quirin Abendroth,E2,Folasade Oyelaran,active',
  'P002,E3,"Mikkel\nP666",E4,"\u001b[2JDragieva",active',
  '$(touch harm),E5,$(touch harm),`touch harm`,; touch harm,active',
  '',
].join('\n');

let program: ProgramCopy;
beforeAll(() => {
  program = programOf({ 'pairings.csv': pairings });
});

/** What is offered at the end of a line: which paths, and the candidates with their descriptions. */
async function offered(...words: string[]) {
  const { code, stdout, stderr } = await runArguments(['completion', 'zsh', '--', ...words], program.dir);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [paths, ...lines] = stdout.trimEnd().split('\n');
  const candidates = lines.map((line) => line.split('\t'));
  return { paths, candidates, values: candidates.map(([value]) => value) };
}

const objectives = ['coverage-then-total', 'total', 'floor', 'balanced', 'stable'];

describe('what is offered', () => {
  it.each<readonly [line: string, paths: string, values: readonly string[]]>([
    ['ma', 'none', ['match']],
    ['help ma', 'none', ['match']],
    ['match --obj', 'none', ['--objective']],
    ['match --objective ', 'none', objectives],
    ['match --objective st', 'none', ['stable']],
    ['match --objective=st', 'none', ['--objective=stable']],
    // As bash parts the words.
    ['match --objective =', 'none', objectives],
    ['match --objective = st', 'none', ['stable']],
    ['match --objective = stable --strict --obj', 'none', []],
    ['recruit --format html,m', 'none', ['html,md']],
    ['recruit --format md,m', 'none', []],
    ['init --template leadership+fl', 'none', ['leadership+flash']],
    ['init --template leadership+ca', 'none', []],
    ['init --template circle+ca', 'none', ['circle+career']],
    ['init --template circle+fl', 'none', []],
    ['report match ma', 'none', []],
    ['schema prog', 'none', ['program', 'progress']],
    ['completion ', 'none', shells],
    ['-C ', 'folders', []],
    ['match --out ', 'folders', []],
    ['ingest ', 'files', []],
    ['check --junit ', 'files', []],
    ['leave E1 --reason ', 'none', []],
    ['pairing P', 'none', ['P001', 'P002']],
    ['pairing P001 P', 'none', ['P002']],
    ['pairing P001 ac', 'none', ['accept']],
    ['pairing a', 'none', ['all', 'accept']],
    ['explain ', 'none', ['E1', 'E3', 'E2', 'E4', 'E5']],
    ['leave --successor E3', 'none', ['E3']],
    ['-C nowhere explain ', 'none', []],
    ['--dir=nowhere explain ', 'none', []],
    ['match -- --obj', 'none', []],
    ['no-such-command ma', 'none', ['match']],
  ])('mentor %s', async (line, paths, values) => {
    const found = await offered(...line.split(' '));
    expect(found.paths).toBe(paths);
    expect([...found.values].sort()).toEqual([...values].sort());
  });

  it('every command, and every option that is not there yet', async () => {
    expect((await offered('')).values).toEqual([...commands.map(({ name }) => name), 'help']);
    const { values } = await offered('check', '--ready', '-C', '.', '--');
    expect(values).toEqual(expect.arrayContaining(['--write-fields', '--json', '--no-color', '--help']));
    for (const given of ['--ready', '--dir']) expect(values).not.toContain(given);
    expect((await offered('verify', '')).values).toContain('--today');
    expect((await offered('-')).values).toEqual(expect.arrayContaining(['-C', '--dir', '-V', '--version']));
  });

  it('a name is words and never a line, nor a command of the terminal', async () => {
    const { candidates } = await offered('explain', '');
    expect(candidates).toContainEqual(['E3', 'Mikkel P666']);
    expect(candidates).toContainEqual(['E4', ' [2JDragieva']);
  });

  it('people of the last run too, whoever has no partner; a file that is damaged has none', async () => {
    const people = ['E1', 'E7'].map((id) => ({
      id,
      roles: ['mentee'],
      name: null,
      email: null,
      answers: [],
    }));
    const snapshot = JSON.stringify({ schema: 'mentor/people@1', fields: [], people });
    const folder = programOf({ 'pairings.csv': pairings, '.mentor/people.json': snapshot }).dir;
    expect((await offered('-C', folder, 'explain', 'E')).values).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'E7',
    ]);
    const damaged = programOf({ 'pairings.csv': '\0\u0001"', '.mentor/people.json': '{' }).dir;
    expect((await offered('-C', damaged, 'explain', '')).values).toEqual([]);
    expect((await offered('-C', damaged, 'pairing', 'P')).values).toEqual([]);
  });

  it('and nothing is written, whatever is asked', async () => {
    const before = program.tree();
    for (const words of [['explain', ''], ['pairing', ''], [''], ['-C', '']]) await offered(...words);
    expect(program.tree()).toEqual(before);
  });
});

/** Every option with a closed list, and the command that takes it. */
const closed = commands.flatMap(({ name, options = [] }) =>
  (options as readonly OptionEntry[]).flatMap(([flags, words, values]) =>
    values?.words === undefined
      ? []
      : [{ name, flag: flags.split(/[ ,]/)[0] ?? '', words, values: values.words }],
  ),
);

describe('what is offered is what the commands take', () => {
  it.each(closed)('$name $flag', async ({ name, flag, words, values }) => {
    const needed: Readonly<Record<string, readonly string[]>> = {
      init: ['--template', 'career', '--yes', '--dry-run'],
      pairing: ['P001', 'accept'],
      ingest: ['--template'],
      dossier: ['N0478'],
      report: ['progress', '--gate'],
    };
    const line = [name, ...(needed[name] ?? []), flag, 'nonsense'];
    const { code, stderr } = await runArguments(line, program.dir);
    expect(code, stderr).toBe(2);
    const [, listed] = /Choose one of: (.*)\.$/m.exec(stderr) ?? [];
    if (listed !== undefined) expect(listed.split(', ').sort()).toEqual([...values].sort());
    for (const value of values) expect(stderr).toMatch(new RegExp(`(?<![\\w-])${value}(?![\\w-])`));
    // The help names them too, but where there are more than fit: career stands for all templates.
    for (const value of values.length > 9 ? values.slice(0, 1) : values) expect(words).toContain(value);
  });

  it('and so are the words that stand without an option', async () => {
    for (const [name, ...rest] of [['report'], ['schema'], ['completion'], ['pairing', 'P001']]) {
      const { stderr } = await runArguments([name ?? '', ...rest, 'nonsense'], program.dir);
      const [, listed = ''] = /Choose one of: (.*)\.$/m.exec(stderr) ?? [];
      const entry = commands.find((command) => command.name === name);
      const [{ words = [] } = {}] = entry?.argumentValues ?? [];
      expect(listed.split(', ').sort()).toEqual(words.filter((word) => word !== 'all').sort());
    }
  });
});

/** Surroundings in which `mentor` is the built package. */
function withMentor(): NodeJS.ProcessEnv {
  const tools = mkdtempSync(join(inject('scratch'), 'completion-'));
  writeFileSync(join(tools, 'mentor'), `#!/bin/sh\nexec "${process.execPath}" "${mentorBin()}" "$@"\n`);
  chmodSync(join(tools, 'mentor'), 0o755);
  return { ...process.env, HOME: tools, PATH: [tools, process.env.PATH ?? ''].join(delimiter) };
}

const runs = (shell: string): Promise<boolean> =>
  runProgram(shell, ['-c', 'true'], { cwd: '/' }).then(
    ({ code }) => code === 0,
    () => false,
  );

/** How each shell is asked, without a person at the keyboard, what it would offer. */
const asked = {
  bash: (words: readonly string[]) => [
    '--norc',
    '-c',
    `eval "$(mentor completion bash)"
     COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=\${#COMP_LINE}
     _mentor; printf '%s\\n' "\${COMPREPLY[@]}"`,
    'bash',
    'mentor',
    ...words,
  ],
  // _describe shows what it got; the script is read as it would be from a folder of functions.
  zsh: (words: readonly string[]) => [
    '-f',
    '-c',
    `compdef() { : }; _describe() { print -rl -- "\${(@)\${(P@)2}%%:*}" }; _files() { print -r -- "files $*" }
     eval "$(mentor completion zsh)"; words=("$@"); CURRENT=$#; _mentor`,
    'zsh',
    'mentor',
    ...words,
  ],
  fish: (words: readonly string[]) => [
    '--no-config',
    '-c',
    `mentor completion fish | source; complete -C (string join -- ' ' mentor $argv) | string split -f1 \\t`,
    ...words,
  ],
} as const;

describe.each(['bash', 'zsh', 'fish'] as const)('%s, really asked', async (shell) => {
  const isThere = await runs(shell);
  const ask = async (...words: string[]): Promise<readonly string[]> => {
    const { stdout, stderr } = await runProgram(shell, asked[shell](words), {
      cwd: program.dir,
      env: withMentor(),
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  };

  it.skipIf(!isThere)('offers commands, options, values and what the folder holds', async () => {
    expect(await ask('ma')).toEqual(['match']);
    expect(await ask('match', '--obj')).toEqual(['--objective']);
    expect(await ask('match', '--objective', 'st')).toEqual(['stable']);
    expect(await ask('explain', 'E1', 'E')).toEqual(['E2', 'E3', 'E4', 'E5']);
    expect(await ask('pairing', 'P001', 'ac')).toEqual(['accept']);
  });

  it.skipIf(!isThere)('runs nothing that somebody typed or wrote into a file', async () => {
    const before = program.tree();
    await ask('explain', '$(>harm)');
    await ask('explain', '`>harm`', ';>harm');
    await ask('pairing', '');
    expect(program.tree()).toEqual(before);
  });
});

it.skipIf(!existsSync('/dev/zero'))('waits for no file without an end', async () => {
  const endless = programOf({});
  symlinkSync('/dev/zero', join(endless.dir, 'pairings.csv'));
  const { stdout } = await runArguments(['completion', 'bash', '--', 'explain', ''], endless.dir);
  expect(stdout).toBe('none\n');
});

it('PowerShell hands the last word over with a full stop behind it', async () => {
  const { stdout } = await runArguments(['completion', 'powershell', '--', 'match', '--obj.'], program.dir);
  expect(stdout).toMatch(/^none\n--objective\t/);
  const script = await runArguments(['completion', 'powershell'], program.dir);
  expect(script.stdout).toContain('Register-ArgumentCompleter -Native -CommandName mentor');
});
