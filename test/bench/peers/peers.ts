import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a solver says of one run: CPU seconds of the solve alone, peak memory of its process in MB, and the optimum. */
export type Run = {
  readonly cpu: number;
  readonly memory: number;
  readonly matched: number;
  /** Of the pairs taken, an exact whole number. */
  readonly cost: string;
  /** Of our own: seconds by the clock, and CPU seconds of a further solve in the same process, once Node has compiled it. */
  readonly wall?: number;
  readonly warm?: number;
};

/** A program to compare with; `absent` says why it cannot be run here, and how to get it. */
export type Peer = { readonly name: string } & (
  | { readonly command: readonly string[] }
  | { readonly absent: string }
);

const here = import.meta.dirname;

/** SciPy in any Python 3 of this machine; Debian's package belongs to the system's own. */
export function findScipy(): Peer {
  const pythons = ['python3', '/usr/bin/python3'];
  for (const python of pythons) {
    const said = spawnSync(python, ['-c', 'import scipy; print(scipy.__version__)'], { encoding: 'utf8' });
    if (said.status === 0)
      return { name: `SciPy ${said.stdout.trim()}`, command: [python, join(here, 'scipy-assignment.py')] };
  }
  return { name: 'SciPy', absent: 'no SciPy here: apt-get install python3-scipy' };
}

/** LEMON's network simplex, compiled into `scratch`. */
export function findLemon(scratch: string): Peer {
  const program = join(scratch, 'network-simplex');
  const source = join(here, 'network-simplex.cpp');
  const built = spawnSync('g++', ['-O2', '-o', program, source, '-llemon'], { encoding: 'utf8' });
  if (built.status === 0) return { name: 'LEMON', command: [program] };
  const why = built.error === undefined ? 'it does not compile' : 'no g++ here';
  return { name: 'LEMON', absent: `${why}: apt-get install g++ liblemon-dev` };
}

export function findMunkres(): Peer {
  if (!existsSync(resolve('node_modules/munkres/package.json')))
    return { name: 'npm munkres', absent: 'not installed: npm install --no-save munkres' };
  return {
    name: 'npm munkres',
    command: [process.execPath, '--max-old-space-size=8000', join(here, 'munkres-assignment.js')],
  };
}

/** Runs a solver; undefined where it takes longer than `seconds`. */
export function runSolver(
  command: readonly string[],
  args: readonly string[],
  seconds: number,
): Run | undefined {
  const [program = '', ...before] = command;
  const ran = spawnSync(program, [...before, ...args], { encoding: 'utf8', timeout: 1000 * seconds });
  if (ran.error !== undefined && 'code' in ran.error && ran.error.code === 'ETIMEDOUT') return undefined;
  if (ran.status !== 0) throw new Error(`${program} ended with ${ran.status ?? ran.signal}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}
