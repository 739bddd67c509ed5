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
 * Sets a scene up: the folder, and in it what the page does not show. Plain commands run in this process, since most of a
 * start is loading; with `shell`, or where a line has pipes and the like, they run as a reader would run them.
 */
export async function setScene(scene: Scene, { shell = false } = {}): Promise<Stage> {
  const place = mkdtempSync(join(inject('scratch'), 'page-'));
  const folder = join(place, scene.source?.split('/').at(-1) ?? 'program');
  if (scene.source === undefined) mkdirSync(folder);
  else cpSync(join(root, scene.source), folder, { recursive: true });
  const run = (line: string): Promise<Run> => {
    const words = shell ? undefined : plainWords(line);
    return words === undefined
      ? runByShell(line, { place, folder, today: scene.today })
      : runArguments(withDay(words, scene.today), folder);
  };
  for (const line of scene.before) {
    const { code, stdout, stderr } = await run(line);
    expect(code, `${line}\n${stdout}${stderr}`).toBe(0);
  }
  return {
    play: async (step) => {
      const { code, stdout, stderr } = await run(step.command);
      expect(code, `It said:\n${stdout}${stderr}`).toBe(step.code);
      expectShown(step.shown, `${stdout}\n${stderr}`);
    },
  };
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

const withDay = (words: readonly string[], today: string | undefined): readonly string[] =>
  today === undefined || words.includes('--today') ? words : [...words, '--today', today];

/** The words of a line that any shell takes alike: `mentor`, plain words and words in quotes; else undefined. */
function plainWords(line: string): readonly string[] | undefined {
  const text = line.replace(/\s*# exit \d+\s*$/, '').replaceAll('\\\n', ' ');
  const plain = /^mentor(?:\s+(?:"[^"$`\\]*"|[\w./:,@=*%+-]+))*\s*$/.test(text);
  if (!plain) return undefined;
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  return words.slice(1);
}

type Surroundings = { readonly place: string; readonly folder: string; readonly today: string | undefined };

/** By the shell, so that quotes, stars and pipes mean what they mean to a reader. */
function runByShell(line: string, { place, folder, today }: Surroundings): Promise<Run> {
  const programs = join(place, 'bin');
  mkdirSync(programs, { recursive: true });
  const day = today === undefined || line.includes('--today') ? '' : ` --today ${today}`;
  writeFileSync(
    join(programs, 'mentor'),
    `#!/bin/sh\nexec "${process.execPath}" "${mentorBin()}" "$@"${day}\n`,
    { mode: 0o755 },
  );
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${programs}${delimiter}${process.env.PATH}` };
  return runProgram('bash', ['-c', line], { cwd: folder, env });
}
