import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { timeNode } from './time-command.ts';

const people = 100_000;
/** Inventing people costs at most so much more of the processor than to join and hash as many rows that are all alike. */
const mostTimes = 25;
const mostSeconds = 30;
const mostMegabytes = 500;

/** As many rows, columns and bytes as the exports of so many people have, all of them the same, in blocks of 256 KB. */
const floor = `
  const hash = require('node:crypto').createHash('sha256');
  const cells = Array.from({ length: 37 }, (_, at) => at % 9 === 4 ? 'x'.repeat(72) : 'x'.repeat(16));
  for (let row = 0, block = ''; row < ${people}; row++) {
    block += cells.map((cell) => cell.includes('"') ? '' : cell).join(',') + '\\r\\n';
    if (block.length > 262144 || row === ${people} - 1) { hash.update(Buffer.from(block)); block = ''; }
  }
  hash.digest('hex');
`;

test('a demo of 100,000 people beside joining and hashing as many rows', () => {
  const alike = timeNode(['-e', floor], 3);
  const bin = resolve(import.meta.dirname, '../../bin/mentor.js');
  // Without writing: every run needs the folder that the one before would have filled.
  const demo = timeNode([bin, 'demo', 'never-written', '--people', String(people), '--dry-run'], 3);
  const times = demo.cpu / alike.cpu;
  process.stdout.write(
    `demo ${demo.cpu.toFixed(0)} ms CPU, ${demo.memory.toFixed(0)} MB; rows alike ${alike.cpu.toFixed(0)} ms; ${times.toFixed(1)} times\n`,
  );
  expect(times).toBeLessThan(mostTimes);
  expect(demo.cpu / 1000).toBeLessThan(mostSeconds);
  expect(demo.memory).toBeLessThan(mostMegabytes);
});
