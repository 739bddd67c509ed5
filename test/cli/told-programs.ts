import { join } from 'node:path';
import { root } from '../house/run-program.ts';
import { naughtyProgram } from './naughty-program.ts';
import { copyOf, type ProgramCopy } from './program-copy.ts';

/** Command lines one after the other, with the exit code each must have. */
type Step = readonly [args: readonly string[], code: number];

const begun = (told: string, said: string, start: string): readonly Step[] => [
  [['match', '--today', told], 0],
  [['pairing', 'all', 'propose', '--today', told], 0],
  [['pairing', 'all', 'accept', '--today', said], 0],
  [['pairing', 'all', 'start', '--on', start, '--today', said], 0],
  [['schedule', '--today', said], 0],
];

/** Each program whose pages are looked at: where it comes from, and what happens in it. */
const programs = {
  northwind: {
    copy: () => copyOf(join(root, 'fixtures', 'northwind')),
    steps: [
      ...begun('2026-02-16', '2026-02-23', '2026-03-02'),
      [['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', '--today', '2026-06-30'], 1],
      [['match', '--today', '2026-07-01'], 0],
      [['match', '--compare', '--today', '2026-07-01'], 0],
      [['report', 'match', 'progress', '--today', '2026-07-06'], 0],
      [['report', 'retention', '--today', '2027-03-16'], 0],
      [['report', 'retention', '--audience', 'public', '--out', 'out/public', '--today', '2027-03-16'], 0],
      [['report', 'retention', '--audience', 'coordinator', '--out', 'out/all', '--today', '2027-03-16'], 0],
    ],
  },
  lindenau: {
    copy: () => copyOf(join(root, 'fixtures', 'lindenau')),
    steps: [
      ...begun('2026-01-20', '2026-02-09', '2026-03-16'),
      [['ingest', 'answers/rueckmeldung-mai.csv', '--today', '2026-05-18'], 0],
      [['match', '--today', '2026-05-18'], 0],
      [['report', 'match', 'progress', '--today', '2026-05-18'], 0],
    ],
  },
  naughty: {
    copy: naughtyProgram,
    steps: [
      ...begun('2026-02-16', '2026-02-23', '2026-03-02'),
      [['match', '--today', '2026-03-02'], 0],
      [['report', 'match', 'progress', '--today', '2026-03-10'], 0],
    ],
  },
} as const satisfies Record<string, { copy: () => ProgramCopy; steps: readonly Step[] }>;

export type ProgramName = keyof typeof programs;

export type ToldProgram = {
  readonly dir: string;
  /** Every file in it, by path. */
  readonly files: readonly string[];
  readonly pages: readonly string[];
  /** Each command line and what it said. */
  readonly said: string;
};

/** A program as told to its last step. */
export async function toldProgram(name: ProgramName, env: NodeJS.ProcessEnv = {}): Promise<ToldProgram> {
  const { copy, steps } = programs[name];
  const program = copy();
  const said: string[] = [];
  for (const [args, code] of steps) {
    const run = await program.run(args, { env });
    if (run.code !== code) throw new Error(`mentor ${args.join(' ')}: exit ${run.code}\n${run.stderr}`);
    said.push(`$ mentor ${args.join(' ')}\n${run.stdout}${run.stderr}`);
  }
  const files = [...program.tree().keys()].sort();
  return {
    dir: program.dir,
    files,
    pages: files.filter((path) => path.endsWith('.html')),
    said: said.join('\n'),
  };
}
