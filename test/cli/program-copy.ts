import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { readTree } from '../house/file-tree.ts';
import { runArguments } from '../house/in-process.ts';
import { runMentor } from '../house/mentor.ts';
import { type Run, root } from '../house/run-program.ts';

export const northwind = join(root, 'fixtures', 'northwind');
export const mentorsFile = 'Mentor sign-up (Responses).csv';
export const menteesFile = 'Mentee application 2026(1-41).csv';
/** The day on which the example program is matched. */
export const matchDay = ['--today', '2026-02-16'] as const;

/** What the surroundings of these tests must not decide. */
const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...plainEnv } = process.env;

/** A program folder of a test's own, and the command line that runs in it. */
export type ProgramCopy = {
  readonly dir: string;
  /** In this process; with an environment or an input of its own, as a program of its own. */
  readonly run: (args: readonly string[], more?: { env?: NodeJS.ProcessEnv; input?: string }) => Promise<Run>;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Replaces the one occurrence of some text; that it is there once is checked. */
  readonly edit: (path: string, from: string, to: string) => void;
  /** Every file below the folder, `.mentor` included. */
  readonly tree: () => ReadonlyMap<string, Buffer>;
};

/** An empty folder of a test's own; it is gone after the last test. */
export function emptyFolder(name = 'program'): string {
  const dir = join(mkdtempSync(join(inject('scratch'), 'alone-')), name);
  mkdirSync(dir);
  return dir;
}

/** A folder with these files in it: texts by path. */
export function programOf(files: Readonly<Record<string, string>>): ProgramCopy {
  const copy = programIn(emptyFolder());
  for (const [path, content] of Object.entries(files)) copy.write(path, content);
  return copy;
}

/** A copy of a program folder, to do with as one likes. */
export function copyOf(source: string | ProgramCopy): ProgramCopy {
  const dir = emptyFolder();
  cpSync(typeof source === 'string' ? source : source.dir, dir, { recursive: true });
  return programIn(dir);
}

/**
 * The example program without its workforce, which decides nothing in its match: the same pairings, and half the time of
 * each command, most of which goes into reading twelve hundred rows.
 */
export function smallNorthwind(): ProgramCopy {
  const copy = copyOf(northwind);
  for (const roster of ['roster.csv', 'roster-at-start.csv']) rmSync(join(copy.dir, roster));
  copy.write('program.yaml', copy.read('program.yaml').replace(/^retention:\n(?: .*\n)+/m, ''));
  return copy;
}

/** Only the two exports of the example program, under the names they were downloaded with. */
export function twoExports(): ProgramCopy {
  const copy = programIn(emptyFolder());
  for (const file of [mentorsFile, menteesFile]) copy.write(file, readFileSync(join(northwind, file)));
  return copy;
}

function programIn(dir: string): ProgramCopy {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  };
  return {
    dir,
    read,
    write,
    run: (args, more) => (more === undefined ? runArguments(args, dir) : mentor(args, { cwd: dir, ...more })),
    edit: (path, from, to) => {
      const parts = read(path).split(from);
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}.`);
      write(path, parts.join(to));
    },
    tree: () => readTree(dir),
  };
}

/** Runs the built command line anywhere. */
export function mentor(
  args: readonly string[],
  {
    cwd = inject('scratch'),
    env = {},
    input,
  }: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Run> {
  const surroundings = { cwd, env: { ...plainEnv, ...env } };
  return runMentor(args, input === undefined ? surroundings : { ...surroundings, input });
}
