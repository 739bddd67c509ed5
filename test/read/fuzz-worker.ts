import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../src/model/source-file.ts';
import { runArguments } from '../house/in-process.ts';
import { type FuzzCase, type FuzzCorpus, fuzzCase } from './fuzz-cases.ts';
import { complaint, type PromisedPlaces, readEverything } from './fuzz-oracle.ts';
import type { FuzzOrder } from './fuzz-watch.ts';

const order: FuzzOrder = workerData;
const promised: PromisedPlaces = JSON.parse(readFileSync(order.places, 'utf8'));

/** Every file below a folder but what is made anew from the others. */
function filesIn(dir: string): SourceFile[] {
  return readdirSync(dir, { recursive: true })
    .map((path) => join(dir, String(path)))
    .filter((path) => statSync(path).isFile() && !/[\\/]out[\\/]|\.md$|expected\.json$/.test(path))
    .map((path) => ({
      path: relative(dir, path).split(sep).join('/').normalize('NFC'),
      bytes: readFileSync(path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What commands do with such a folder, on the disk and as users call them. */
async function runCommands({ files, odd }: FuzzCase, seed: number): Promise<void> {
  const dir = mkdtempSync(join(order.scratch, 'folder-'));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  const answers = odd.filter((path) => path.startsWith('answers/'));
  const lines = [
    ['check'],
    ...(answers.length > 0 ? [['ingest', ...answers]] : []),
    order.commands[seed % order.commands.length] ?? [],
  ];
  for (const line of lines) {
    const { code, stdout, stderr } = await runArguments([...line, '--today', '2026-03-10'], dir);
    if (![0, 1, 2, 3].includes(code) || /^\s+at .+:\d+:\d+\)?$/m.test(stdout + stderr))
      throw new Error(`mentor ${line.join(' ')}: exit ${code}: ${(stderr + stdout).slice(-700)}`);
  }
  rmSync(dir, { recursive: true });
}

/** Tries one case after the other until the time is over, and says which one it is at and which are finds. */
async function work(): Promise<void> {
  const corpus: FuzzCorpus = order.folders.map(filesIn);
  for (let seed = order.from; Date.now() < order.until && seed < order.to; seed++) {
    Atomics.store(order.at, 0, seed);
    const before = process.cpuUsage();
    try {
      const tried = fuzzCase(order.reader, seed, corpus);
      await readEverything(tried, promised);
      if (tried.commands) await runCommands(tried, seed);
    } catch (error) {
      const what = complaint(error);
      if (what !== undefined) parentPort?.postMessage({ seed, what });
    }
    const { user, system } = process.cpuUsage(before);
    if (user + system > order.mostSeconds * 1e6)
      parentPort?.postMessage({ seed, what: `${((user + system) / 1e6).toFixed(1)} s of computing` });
  }
}

await work();
