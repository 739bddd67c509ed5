import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import type { Host } from '../../src/cli/host.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { type ProgramCopy, programOf, twoExports } from './program-copy.ts';

/** What the person does once these words stand on the screen. */
type Step = readonly [question: string, keys: string];
const enter = '\r';
const down = '\u001b[B';
const ctrlC = '\u0003';

/** A screen stays where it is when a prompt is over, as that of a terminal does. */
class Screen extends Writable {
  override end(): this {
    return this;
  }
}

/** Runs mentor with somebody at the terminal who answers one question after the other. */
async function atTerminal(program: ProgramCopy, args: readonly string[], steps: readonly Step[]) {
  const input = new PassThrough();
  let screen = '';
  let next = 0;
  const look = (text: string) => {
    screen += text;
    const [question, keys] = steps[next] ?? [];
    if (question === undefined || !screen.replace(/\s+/g, ' ').includes(question)) return;
    next++;
    screen = '';
    // A prompt listens a moment after it has drawn itself.
    setTimeout(() => input.write(keys), 10);
  };
  const output = new Screen({
    write(chunk: Buffer, _encoding, done) {
      look(chunk.toString());
      done();
    },
  });
  const out: string[] = [];
  const host: Host = {
    cwd: program.dir,
    today: '2026-02-02',
    version: packageJson.version,
    disk: nodeFileSystem,
    owner: { pid: process.pid, host: 'here', isAlive: () => true },
    out: { color: false },
    words: { color: false },
    write: (text) => out.push(text),
    say: look,
    readInput: async () => new Uint8Array(),
    milliseconds: () => 0,
    freshKey: () => '',
    threads: 0,
    place: () => ({ zone: 'Europe/Berlin', language: 'en_GB.UTF-8' }),
    terminal: { input, output },
  };
  const code = await runCommandLine(args, () => host);
  return { code, stdout: out.join(''), asked: next, screen };
}

/** Enter at every question of a program of pairs whose forms have come in. */
const usual: readonly Step[] = [
  ['What is the program for?', enter],
  ['How are people to meet?', enter],
  ['In which language', enter],
  ['When does it start?', enter],
  ['When does it end?', enter],
  ['What is it called?', enter],
  ['How often does everybody meet?', enter],
  ['How long is a meeting?', enter],
  ['How many levels', enter],
  ['How many mentees may a mentor take', enter],
  ['Whom is it to serve?', enter],
  ['Other targets?', enter],
  ['In which time zone?', enter],
  ['Whom do participants turn to?', enter],
  ['How do you open CSV files?', enter],
  ['Write 14 files?', enter],
];

const withAnswer = (question: string, keys: string): Step[] =>
  usual.map(([words, pressed]) => [words, words === question ? keys : pressed]);

describe('mentor init at a terminal', () => {
  it('sets up with Enter alone what --yes sets up, and says by which command', async () => {
    const [asked, told] = [twoExports(), twoExports()];
    const made = await atTerminal(asked, ['init'], usual);
    expect(made).toMatchObject({ code: 0, asked: usual.length });
    expect(made.stdout).toContain('40 mentees and 26 mentors have applied.');
    await told.run(['init', '--template', 'career', '--yes', '--today', '2026-02-02']);
    expect(Object.fromEntries(asked.tree())).toEqual(Object.fromEntries(told.tree()));
    expect(made.stdout.replace(/\s+/g, ' ')).toContain('mentor init --template career --language en --start');
    const matched = await asked.run(['match', '--today', '2026-02-02']);
    expect(matched).toMatchObject({ code: 0 });
    expect(matched.stdout).toContain('39 of 40 mentees matched');
  });

  it('takes what is typed and ticked, and says what is wrong with it', async () => {
    const program = twoExports();
    const steps = withAnswer('Whom is it to serve?', ` ${down}${down} ${enter}`).flatMap((step): Step[] => {
      if (step[0] === 'What is it called?') return [[step[0], `Tandem${enter}`]];
      if (step[0] === 'How often does everybody meet?')
        return [
          [step[0], `often${enter}`],
          ['is no rhythm of meetings. Write "2 weeks"', `\u00153 weeks${enter}`],
        ];
      return [step];
    });
    const made = await atTerminal(program, ['init'], steps);
    expect(made).toMatchObject({ code: 0, asked: steps.length });
    expect(parse(program.read('program.yaml'))).toMatchObject({
      name: 'Tandem',
      purposes: { career: ['mentee', 'mentor'] },
      meetings: { every: '3 weeks' },
    });
  });

  it('asks only what no flag has said', async () => {
    const program = programOf({});
    const flags = ['--template', 'flash', '--language', 'en', '--name', 'X', '--timezone', 'UTC'];
    const days = ['--start', '2027-01-11', '--end', '2027-01-11', '--mentees', '9', '--mentors', '9'];
    const made = await atTerminal(
      program,
      ['init', ...flags, ...days],
      [
        ['How many talks does everybody have?', `3${enter}`],
        ['Other targets?', enter],
        ['Whom do participants turn to?', enter],
        ['How do you open CSV files?', enter],
        ['Write', enter],
      ],
    );
    expect(made).toMatchObject({ code: 0, asked: 5 });
    expect(parse(program.read('program.yaml')).matching.rounds).toBe(3);
  });

  it('asks for the order of levels that stand on no ladder, and for expected numbers where nobody has applied', async () => {
    const program = programOf({
      'Mentees.csv':
        'Name,Email,Level,Topics I want to work on\nA B,a@x.example,Blue,Leading\nC D,c@x.example,Green,Leading\n',
      'Mentors.csv':
        'Name,Email,Level,Topics I can help with\nE F,e@x.example,Red,Leading\nG H,g@x.example,Green,Leading\n',
    });
    const steps = usual.flatMap((step): Step[] => {
      if (step[0] === 'How many levels') return [['Which is the order of the levels', enter], step];
      return [step];
    });
    const made = await atTerminal(program, ['init'], steps);
    expect(made).toMatchObject({ code: 0, asked: steps.length });
    expect(parse(program.read('program.yaml')).fields.level).toEqual({
      type: 'ordinal',
      order: ['Blue', 'Green', 'Red'],
    });
    const checked = await program.run(['check', '--json', '--today', '2026-02-02']);
    expect(JSON.parse(checked.stdout).problems).toEqual([]);
  });

  it('asks whose form a file is that does not tell', async () => {
    const program = programOf({
      'answers.csv': 'Name,Email,Department\nA B,a@x.example,Sales\nC D,c@x.example,Legal\n',
      'Mentees.csv': 'Name,Email,Topics I want to work on\nE F,e@x.example,Leading\n',
    });
    // Nobody was asked for a level: neither is the coordinator.
    const steps = usual.flatMap((step): Step[] => {
      if (step[0] === 'How are people to meet?') return [step, ['answers.csv', `${down}${enter}`]];
      return step[0] === 'How many levels' ? [] : [step];
    });
    const made = await atTerminal(program, ['init'], steps);
    expect(made).toMatchObject({ code: 0, asked: steps.length });
    expect(parse(program.read('program.yaml')).people).toContainEqual({
      file: 'answers.csv',
      role: 'mentor',
    });
    expect(made.stdout).toContain('--people answers.csv=mentor');
  });

  it.each([0, 1, 7, 15])('leaves nothing behind after Ctrl-C at question %i', async (at) => {
    const program = twoExports();
    const before = program.tree();
    const stopped = await atTerminal(
      program,
      ['init'],
      [...usual.slice(0, at), [usual[at]?.[0] ?? '', ctrlC]],
    );
    expect(stopped.code).toBe(130);
    expect(stopped.screen).toContain('nothing was written');
    expect(program.tree()).toEqual(before);
  });

  it('writes nothing for somebody who says no in the end', async () => {
    const program = twoExports();
    const before = program.tree();
    const refused = await atTerminal(program, ['init'], withAnswer('Write 14 files?', `n${enter}`));
    expect(refused.code).toBe(0);
    expect(refused.screen).toContain('mentor init --template career');
    expect(program.tree()).toEqual(before);
  });
});
