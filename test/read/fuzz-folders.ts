import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { solverWasm } from '../../rolldown.config.ts';
import { copyOf, type ProgramCopy, smallNorthwind } from '../cli/program-copy.ts';
import { bundleWithThreads } from '../house/bundle-with-threads.ts';
import { root } from '../house/run-program.ts';
import type { FuzzedReader } from './fuzz-cases.ts';
import { type FuzzRun, fuzz } from './fuzz-watch.ts';

const fixture = (name: string) => join(root, 'fixtures', name);

/** The first example as it is in June, records of every kind and what the last runs remember included. */
async function halfYear(): Promise<ProgramCopy> {
  const program = smallNorthwind();
  const steps = [
    ['match', '--today', '2026-02-16'],
    ['pairing', 'all', 'propose', '--today', '2026-02-16'],
    ['pairing', 'all', 'accept', '--today', '2026-02-23'],
    ['pairing', 'all', 'start', '--on', '2026-03-02', '--today', '2026-03-02'],
    ['schedule', '--today', '2026-03-02'],
    ['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', '--today', '2026-06-30'],
    ['report', 'summary', 'equity', '--audience', 'hr', '--publish', '--today', '2026-07-06'],
  ];
  for (const step of steps) await told(program, step);
  return program;
}

async function drawn(): Promise<ProgramCopy> {
  const program = copyOf(fixture('lottery'));
  await told(program, ['match', '--today', '2026-02-16']);
  return program;
}

async function grouped(): Promise<ProgramCopy> {
  const program = copyOf(fixture('group'));
  await told(program, ['match', '--today', '2026-02-16']);
  return program;
}

async function told(program: ProgramCopy, line: readonly string[]): Promise<void> {
  const { code, stderr } = await program.run(line);
  if (code > 1) throw new Error(`mentor ${line.join(' ')}: exit ${code}\n${stderr}`);
}

const layouts = [
  'boolean-columns',
  'chronus',
  'civil-service-both',
  'microsoft-forms',
  'one-file-wish',
  'pairs-german',
  'qooper',
  'roster-personio',
  'roster-workday-report',
  'together',
];

/** What commands do with folders that are not as they should be. */
const commands: Readonly<Record<FuzzedReader, readonly (readonly string[])[]>> = {
  tables: [['match', '--dry-run'], ['check', '--json'], ['status']],
  workbooks: [
    ['match', '--dry-run'],
    ['check', '--json'],
  ],
  settings: [['match', '--dry-run'], ['schedule', '--dry-run'], ['status'], ['report', 'audit', '--dry-run']],
  calendars: [['schedule', '--dry-run']],
  records: [
    ['match', '--dry-run'],
    ['verify'],
    ['status'],
    ['schedule', '--dry-run'],
    ['report', 'match', 'progress', 'goals', '--dry-run'],
    ['pairing', 'all', 'complete', '--dry-run'],
    ['ingest', '--template', '--dry-run'],
  ],
};

export type Fuzzer = {
  readonly fuzz: (
    reader: FuzzedReader,
    cases: { readonly from: number; readonly count?: number; readonly minutes: number },
  ) => Promise<FuzzRun>;
  readonly end: () => void;
};

/** Everything that fuzzing needs, made once: the folders that are disturbed, and the program that does it. */
export async function openFuzzer(): Promise<Fuzzer> {
  const scratch = mkdtempSync(join(inject('scratch'), 'fuzz-'));
  const halfway = join(scratch, 'halfway');
  cpSync(fixture('halfway'), halfway, { recursive: true });
  const played = [await halfYear(), await drawn(), await grouped()].map(({ dir }) => dir);
  const program = await bundleWithThreads('test/read/fuzz-worker.ts', scratch);
  cpSync(solverWasm, join(dirname(program), 'highs.wasm'));
  return {
    fuzz: (reader, { from, count = Number.POSITIVE_INFINITY, minutes }) =>
      fuzz(program, {
        reader,
        from,
        to: from + count,
        until: Date.now() + minutes * 60_000,
        folders: [halfway, ...played, ...layouts.map((name) => fixture(join('layouts', name)))],
        places: fixture(join('problems', 'table.json')),
        scratch,
        commands: commands[reader],
        mostSeconds: 6,
      }),
    end: () => rmSync(scratch, { recursive: true, force: true }),
  };
}
