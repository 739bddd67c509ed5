import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentorBin } from './mentor.ts';
import { type ConsoleStep, consoleSteps, namedScripts, relativeLinks } from './readme-examples.ts';
import { root, runProgram } from './run-program.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const packageJson: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** The README is one story, told from its first block to its last, in a copy of the example program. */
const scratch = mkdtempSync(join(tmpdir(), 'mentor-readme-'));
const program = join(scratch, 'northwind');
const programs = join(scratch, 'bin');

beforeAll(() => {
  cpSync(join(root, 'fixtures', 'northwind'), program, { recursive: true });
  mkdirSync(programs);
  writeFileSync(join(programs, 'mentor'), `#!/bin/sh\nexec "${process.execPath}" "${mentorBin()}" "$@"\n`, {
    mode: 0o755,
  });
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Runs one line by the shell, so that quotes, stars and pipes mean what they mean to a reader. */
async function play({ command }: ConsoleStep) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${programs}${delimiter}${process.env.PATH}` };
  return runProgram('bash', ['-c', command], { cwd: program, env });
}

describe('the README', () => {
  it.for(
    consoleSteps(readme)
      .filter((step) => step.runs)
      .map((step) => [step.line, step.command, step] as const),
  )('line %i: %s', async ([, , step]) => {
    const { code, stdout, stderr } = await play(step);
    expect(code, `It said:\n${stdout}${stderr}`).toBe(step.code);
    // What the page shows may leave lines out, but says nothing that the command does not say, in the same order.
    const said = `${stdout}\n${stderr}`.split('\n').map((line) => line.trimEnd());
    let at = 0;
    for (const line of step.shown) {
      const found = said.indexOf(line, at);
      expect(found, `"${line}" is not what it says:\n${said.slice(at).join('\n')}`).toBeGreaterThanOrEqual(
        at,
      );
      at = found + 1;
    }
  });

  it('names scripts that exist', () => {
    const missing = namedScripts(readme).filter((script) => packageJson.scripts[script] === undefined);
    expect(missing).toEqual([]);
  });

  it('leads to files that exist', () => {
    expect(relativeLinks(readme).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
