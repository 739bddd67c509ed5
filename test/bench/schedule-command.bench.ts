import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writePairedProgram } from './paired-program.ts';
import { type Cost, timeNode } from './time-command.ts';

const bin = resolve('bin/mentor.js');
const scratch = mkdtempSync(join(tmpdir(), 'mentor-schedule-'));

/** The floor: what a run wrote below `from`, written as plainly as can be, without a thought about what it says. */
function plainWrites(from: string): () => Cost {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => ({ path: path.slice(from.length + 1), bytes: readFileSync(path) }));
  return () => {
    const into = mkdtempSync(join(scratch, 'plain-'));
    const [began, used] = [performance.now(), process.cpuUsage()];
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(into, path)), { recursive: true });
      writeFileSync(join(into, path), bytes);
    }
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - began, cpu: (user + system) / 1000, memory: 0 };
  };
}

const line = (name: string, { wall, cpu, memory }: Cost, floor: Cost): string =>
  `| ${name} | ${wall.toFixed(0)} | ${cpu.toFixed(0)} | ${(cpu / floor.cpu).toFixed(1)} | ${memory.toFixed(0)} |\n`;

/** The whole command as it is shipped, so `npm run build` first. Figures are printed; only the processor is held to a bound. */
test('mentor schedule of 500 pairs against writing as many files plainly', () => {
  const dir = join(scratch, 'p500');
  writePairedProgram(`${dir}.orig`, 500);
  cpSync(`${dir}.orig`, dir, { recursive: true });
  const schedule = ['schedule', '--quiet', '--today', '2026-02-20'];
  // timeNode runs the command once to warm up: with nothing planned before that run writes, and the one measured finds it.
  const dry = timeNode([bin, '-C', dir, ...schedule, '--dry-run'], 1);
  const again = timeNode([bin, '-C', dir, ...schedule], 1);
  const floor = plainWrites(join(dir, 'out'))();
  process.stdout.write(
    `\n| Node ${process.version} | wall ms | CPU ms | CPU ÷ plain writes | MB |\n|---|--:|--:|--:|--:|\n` +
      line('the same files, plainly', floor, floor) +
      line('planned, nothing written', dry, floor) +
      line('planned again, everything stands', again, floor),
  );
  expect(dry.cpu / floor.cpu).toBeLessThan(100);
});
