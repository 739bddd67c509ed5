import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, test } from 'vitest';
import { writeCheckInProgram } from './check-in-program.ts';
import { type Cost, timeNode } from './time-command.ts';

const pairings = Number(process.env.BENCH_PAIRINGS ?? 50_000);
const waves = 10;
const dir = mkdtempSync(join(tmpdir(), 'mentor-check-ins-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Number and mean of the answers by wave and side, as DuckDB reads them from the same files; in its own seconds. */
const aggregate = `
import sys, time, duckdb
began = time.perf_counter()
duckdb.sql("select (cast(Timestamp as date) - date '2026-03-02') // 30 as wave, Role, count(*), avg(\\"How satisfied are you with the match?\\") from read_csv(?) group by 1, 2", params=[sys.argv[1:]]).fetchall()
print(time.perf_counter() - began)
`;

/** Seconds of DuckDB; undefined where Python has no such module. */
function secondsOfDuckDb(files: readonly string[]): number | undefined {
  const { status, stdout } = spawnSync('python3', ['-c', aggregate, ...files], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

const day = ['--today', '2027-02-26', '--quiet'];
const mentor = (folder: string, args: readonly string[]): Cost =>
  timeNode([resolve('bin/mentor.js'), '-C', folder, ...args, ...day], 1);

/**
 * The limits promised are 60 s and 500 MB for taking answers in, 20 s for the report. Each command runs twice and the second
 * run is measured: of the first ingest that would be one into a full ledger, so it is a dry run, which does all but write.
 */
test('check-ins of 50,000 pairs in ten waves', async () => {
  const lines: string[] = [];
  for (const files of [1, 10]) {
    const folder = mkdtempSync(join(dir, 'folder-'));
    const exports = await writeCheckInProgram(folder, { pairings, waves, every: 30, files });
    const duckDb = secondsOfDuckDb(exports);
    const line = (work: string, { wall, cpu, memory }: Cost) => {
      const ratio = duckDb === undefined ? 'DuckDB is not installed' : (wall / 1000 / duckDb).toFixed(1);
      const cells = [
        work,
        files,
        (wall / 1000).toFixed(1),
        (cpu / 1000).toFixed(1),
        memory.toFixed(0),
        ratio,
      ];
      lines.push(`| ${cells.join(' | ')} |`);
    };
    line('ingest into an empty ledger (dry run)', mentor(folder, ['ingest', ...exports, '--dry-run']));
    line('ingest again into the full ledger', mentor(folder, ['ingest', ...exports]));
    line('check', mentor(folder, ['check']));
    line('status', mentor(folder, ['status']));
    line('report progress', mentor(folder, ['report', 'progress']));
    rmSync(folder, { recursive: true });
  }
  const rows = (pairings * waves * 2).toLocaleString('en');
  process.stdout.write(
    `\n| ${rows} check-ins, no schedule | files | wall s | CPU s | MB | wall ÷ DuckDB |\n|---|--:|--:|--:|--:|--:|\n${lines.join('\n')}\n`,
  );
}, 1_800_000);
