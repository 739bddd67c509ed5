import { randomBytes } from 'node:crypto';
import { availableParallelism, hostname } from 'node:os';
import { type FileSystem, nodeFileSystem } from '../files/file-system.ts';
import type { LockOwner } from '../files/lock.ts';
import type { Day } from '../model/day.ts';
import { stoppable } from './interrupts.ts';

/** What a command knows of the machine it runs on: read once, at the start. The only hidden inputs, in one place. */
export type Host = {
  readonly cwd: string;
  readonly today: Day;
  readonly version: string;
  /** Every command reads and writes here, and nowhere else. */
  readonly disk: FileSystem;
  /** Who holds the folder's lock while this command writes. */
  readonly owner: LockOwner;
  /** Of each stream: columns of the terminal, absent off a terminal, and whether colour is wanted. */
  readonly out: Screen;
  readonly words: Screen;
  readonly write: (text: string) => void;
  readonly say: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  readonly milliseconds: () => number;
  /** 32 random bytes in base64url: what may never be made anew. */
  readonly freshKey: () => string;
  /** How many threads large work may take; 0: none but this one. */
  readonly threads: number;
  /** Where the machine stands and what it speaks, for what nobody has said: `Europe/Berlin`, `de-DE`. */
  readonly place: () => { readonly zone: string; readonly language: string };
  /** A person at a terminal, who can be asked; absent where nobody would answer. */
  readonly terminal?: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** The file that GitHub shows as the summary of a job's step; absent elsewhere. */
  readonly stepSummary?: string;
};

export type Screen = { readonly columns?: number; readonly color: boolean };

/** The machine's own answers; today is the calendar day where the machine stands. */
export function machineHost(version: string, colorWish: boolean | undefined): Host {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  const screen = (stream: NodeJS.WriteStream): Screen => ({
    color: colorOf(stream, colorWish),
    ...(stream.isTTY && stream.columns > 0 ? { columns: stream.columns } : {}),
  });
  return {
    cwd: process.cwd(),
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    version,
    disk: stoppable(nodeFileSystem),
    owner: { pid: process.pid, host: hostname(), isAlive },
    out: screen(process.stdout),
    words: screen(process.stderr),
    write: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(text),
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    // `performance` would load all that Node can measure.
    milliseconds: () => Number(process.hrtime.bigint()) / 1e6,
    freshKey: () => randomBytes(32).toString('base64url'),
    threads: Math.min(4, availableParallelism()),
    place: () => {
      const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
      return { zone: timeZone, language: process.env.LC_ALL || process.env.LANG || locale };
    },
    ...(process.stdin.isTTY && process.stderr.isTTY
      ? { terminal: { input: process.stdin, output: process.stderr } }
      : {}),
    ...(process.env.GITHUB_STEP_SUMMARY ? { stepSummary: process.env.GITHUB_STEP_SUMMARY } : {}),
  };
}

/** Signal 0 asks without doing anything; a process of somebody else answers EPERM, and lives. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** --color and --no-color win; then NO_COLOR, FORCE_COLOR, and whether somebody looks (no-color.org). */
function colorOf(stream: NodeJS.WriteStream, wish: boolean | undefined): boolean {
  if (wish !== undefined) return wish;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && TERM !== 'dumb';
}
