import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, inject } from 'vitest';
import { runArguments } from './in-process.ts';
import { mentorBin } from './mentor.ts';
import type { ConsoleStep, Scene } from './page-examples.ts';
import { type Run, root, runProgram } from './run-program.ts';

/** Plays one step after the other in a folder of its own. */
export type Stage = { readonly play: (step: ConsoleStep) => Promise<void> };

/**
 * Sets a scene up in a folder of its own. Plain commands run in this process, since most of a start is loading; with
 * `shell`, or where a line has pipes and the like, they run as a reader would run them.
 */
export async function setScene(scene: Scene, { shell = false } = {}): Promise<Stage> {
  const folder = copyOf(await preparedFolder(scene));
  return {
    play: async (step) => {
      const { code, stdout, stderr } = await run(step.command, { folder, today: scene.today, shell });
      expect(code, `It said:\n${stdout}${stderr}`).toBe(step.code);
      expectShown(step.shown, `${stdout}\n${stderr}`);
    },
  };
}

/** What scenes begin with, by source and commands: several recipes begin with the same program under way. */
const prepared = new Map<string, Promise<string>>();

function preparedFolder(scene: Scene): Promise<string> {
  const { source, today, before } = scene;
  const key = JSON.stringify([source, before, before.every((line) => line.includes('--today')) || today]);
  const known = prepared.get(key) ?? prepare(scene);
  prepared.set(key, known);
  return known;
}

async function prepare({ source, today, before }: Scene): Promise<string> {
  const folder = copyOf(source === undefined ? undefined : join(root, source));
  for (const line of before) {
    const { code, stdout, stderr } = await run(line, { folder, today, shell: false });
    expect(code, `${line}\n${stdout}${stderr}`).toBe(0);
  }
  return folder;
}

function copyOf(source: string | undefined): string {
  const folder = join(mkdtempSync(join(inject('scratch'), 'page-')), source?.split('/').at(-1) ?? 'program');
  if (source === undefined) mkdirSync(folder);
  else cpSync(source, folder, { recursive: true });
  return folder;
}

/** What a page shows may leave lines out, but says nothing that the command does not say, in the same order. */
function expectShown(shown: readonly string[], output: string): void {
  const said = output.split('\n').map((line) => line.trimEnd());
  let at = 0;
  for (const line of shown) {
    const found = said.indexOf(line, at);
    expect(found, `"${line}" is not what it says:\n${said.slice(at).join('\n')}`).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
}

type Surroundings = {
  readonly folder: string;
  readonly today: string | undefined;
  readonly shell: boolean;
};

function run(line: string, { folder, today, shell }: Surroundings): Promise<Run> {
  const words = shell ? undefined : plainWords(line);
  const day = today === undefined || line.includes('--today') ? [] : ['--today', today];
  return words === undefined ? runByShell(line, folder, day) : runArguments([...words, ...day], folder);
}

/** The words of a line that any shell takes alike: `mentor`, plain words and words in quotes; else undefined. */
function plainWords(line: string): readonly string[] | undefined {
  const text = line.replace(/\s*# exit \d+\s*$/, '').replaceAll('\\\n', ' ');
  if (!/^mentor(?:\s+(?:"[^"$`\\]*"|[\w./:,@=*%+-]+))*\s*$/.test(text)) return undefined;
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  return words.slice(1);
}

/** By the shell, so that quotes, stars and pipes mean what they mean to a reader. */
function runByShell(line: string, folder: string, day: readonly string[]): Promise<Run> {
  const programs = mkdtempSync(join(inject('scratch'), 'bin-'));
  const program = `#!/bin/sh\nexec "${process.execPath}" "${mentorBin()}" "$@" ${day.join(' ')}\n`;
  writeFileSync(join(programs, 'mentor'), program, { mode: 0o755 });
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${programs}${delimiter}${process.env.PATH}` };
  return runProgram('bash', ['-c', line], { cwd: folder, env });
}
