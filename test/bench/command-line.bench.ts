import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'vitest';
import { writeLargeProgram } from './large-program.ts';
import { timeNode } from './time-command.ts';

const bin = resolve('bin/mentor.js');

/** Every figure beside the floor of the same run: an empty Node. */
test('command line against an empty Node', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mentor-500-'));
  writeLargeProgram(dir, 500);
  const floor = timeNode(['-e', '0']);
  const rows = [
    ['node -e 0', floor],
    ['mentor --help', timeNode([bin, '--help'])],
    ['mentor check, 500 people', timeNode([bin, '-C', dir, 'check'])],
    [
      'mentor match, 500 people, files to sheets',
      timeNode([bin, '-C', dir, 'match', '--quiet', '--today', '2026-02-16']),
    ],
  ] as const;
  const lines = rows.map(
    ([name, cost]) =>
      `| ${name} | ${cost.wall.toFixed(0)} | ${(cost.wall - floor.wall).toFixed(0)} | ${cost.cpu.toFixed(0)} | ${(cost.cpu - floor.cpu).toFixed(0)} | ${(cost.wall / floor.wall).toFixed(1)} | ${cost.memory.toFixed(0)} |`,
  );
  process.stdout.write(
    `\n| Node ${process.version} | wall ms | over the floor | CPU ms | over the floor | wall ÷ floor | MB |\n|---|--:|--:|--:|--:|--:|--:|\n${lines.join('\n')}\n`,
  );
});
