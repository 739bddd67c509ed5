import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf } from '../files/folder.ts';
import { copyOfWorld } from '../files/scene-world.ts';
import { runArguments } from '../house/in-process.ts';
import { runMentor } from '../house/mentor.ts';

const rounds = 50;
const scene = { base: 'midway, no answers yet' } as const;
const files = ['after-meeting-1', 'baseline', 'day-30', 'day-90'].flatMap((form) =>
  ['mentee', 'mentor'].map((side) => `answers/${form}-${side}.csv`),
);
const onDay = ['-C', 'program', '--today', '2026-07-20'];
const ingest = (...names: readonly string[]) => [
  'ingest',
  ...names.map((name) => `program/${name}`),
  ...onDay,
];

/** A process that waited too long for the others says so, exit 3, and is started again, as a person would. */
async function untilDone(args: readonly string[], cwd: string): Promise<number> {
  for (let waits = 0; ; waits += 1) {
    const { code, stderr } = await runMentor(args, { cwd });
    if (code <= 1) return waits;
    expect(stderr).toMatch(/Another mentor is at work in this folder: process \d+ on /);
  }
}

test(`${rounds} rounds of ${files.length} processes that each ingest a file of answers at the same time`, async () => {
  const alone = await copyOfWorld(scene);
  const { code, stderr } = await runArguments(ingest(...files), alone);
  expect(code, stderr).toBe(1);
  const ledger = join('program', 'checkins.csv');
  const wanted = readFileSync(join(alone, ledger), 'utf8');
  let waits = 0;
  for (let round = 0; round < rounds; round += 1) {
    const world = await copyOfWorld(scene);
    const ended = await Promise.all(files.map((file) => untilDone(ingest(file), world)));
    waits += ended.reduce((sum, one) => sum + one, 0);
    expect(readFileSync(join(world, ledger), 'utf8')).toBe(wanted);
    const left = Object.keys(await contentsOf(world)).filter((path) =>
      /lock$|journal|staged|unfinished/.test(path),
    );
    expect(left.filter((path) => path !== 'program/match.lock.json')).toEqual([]);
    rmSync(world, { recursive: true });
  }
  const rows = wanted.trimEnd().split('\n').length - 1;
  process.stdout.write(
    `${rounds} rounds of ${files.length} processes: ${rows} answers each time, none lost, none twice; ${waits} waited more than ten seconds\n`,
  );
}, 3_600_000);
