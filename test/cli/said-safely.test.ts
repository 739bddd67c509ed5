import { expect, it } from 'vitest';
import { commandsIn } from './output-faults.ts';
import { matchDay, programOf } from './program-copy.ts';

const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202egpj';

/** Bold, dim, red and yellow, and their ends. */
const ourColours = /\p{Cc}\[(?:1|2|22|31|33|39)m/gu;

it.each([
  ['an id', ['explain', `E1${evil}`]],
  ['a folder to begin from', ['init', '--from', `nowhere${evil}`]],
  ['a folder', ['check', '--dir', `nowhere${evil}`]],
  ['a command', [`mat${evil}ch`]],
  ['an option', ['match', `--${evil}`]],
  ['a day', ['match', '--today', `2026${evil}`]],
  ['a value of an option', ['report', 'match', '--format', evil]],
  ['a pairing', ['pairing', `P1${evil}`, 'start']],
])('%s that commands a terminal is quoted without its commands', async (_, args) => {
  const program = programOf({
    'mentors.csv': 'Employee ID,Full name,Topics offered\nA1,Ada,Talks\n',
    'mentees.csv': 'Employee ID,Full name,Topics wanted\nE1,Eva,Talks\n',
  });
  for (const color of [[], ['--color']]) {
    const { code, stdout, stderr } = await program.run([
      ...args,
      ...(args.includes('--today') ? [] : matchDay),
      ...color,
    ]);
    expect(code).toBeGreaterThan(0);
    expect(stdout + stderr).not.toBe('');
    const said = `${stdout}${stderr}`.replaceAll(ourColours, '');
    expect(commandsIn(said)).toEqual([]);
    expect(said).toContain(']0;owned');
  }
});

it('nor do the names of files and people, or the texts of settings', async () => {
  const program = programOf({
    [`mentors${evil}.csv`]: `Employee ID,Full name,Role,Level\nA1,Ada${evil},mentor,${evil}\n\u202eA2,Al,mentor,x\n`,
    'mentees.csv': `Employee ID,Full name,Role\nE1,Eva${evil},mentee\nE2\u061c,Eve,mentee\n`,
    'program.yaml': `name: "\\e[2J\\x9b31m"\nmatching: {rules: [{different: "\\e[8mlevel"}]}\nna\u202eme: x\n`,
  });
  for (const args of [
    ['check'],
    ['check', '--json'],
    ['check', '--annotations', 'github'],
    ['match'],
    ['status'],
  ]) {
    const { stdout, stderr } = await program.run([...args, ...matchDay]);
    expect(stdout + stderr).not.toBe('');
    expect([...commandsIn(stdout), ...commandsIn(stderr)]).toEqual([]);
  }
});

it.each(['\u061c', '\u202e', '\u200b', '\u3164', '\u{e0041}', '\u001b'])(
  'an id with %j in it, which nobody sees, is refused with its place',
  async (unseen) => {
    const program = programOf({
      'mentors.csv': 'Employee ID,Full name,Role\nA1,Ada,mentor\n',
      'mentees.csv': `Employee ID,Full name,Role\nE1,Eva,mentee\nE${unseen}2,Eve,mentee\n`,
    });
    const { stdout } = await program.run(['check', ...matchDay]);
    expect(stdout).toMatch(/^error +mentees\.csv:3:1 +invalid-cell$/m);
  },
);
