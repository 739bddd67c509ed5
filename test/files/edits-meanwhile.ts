import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { play } from './disturbed-command.ts';
import { failingDisk } from './failing-disk.ts';
import { meddlingDisk } from './meddling-disk.ts';
import { copyOfWorld, worldOf } from './scene-world.ts';
import type { Scene } from './writing-scenes.ts';

/** What somebody else does to a record while a command is at work. */
export type Meddling = 'edits' | 'deletes' | 'creates';
/** A record that a scene writes, and what can happen to it meanwhile. */
export type Meddled = { readonly record: string; readonly meddling: Meddling };

const isRecord = (path: string): boolean => /^program\/[\w-]+\.csv$/.test(path);
const mark = 'somebody was here';

/** The records that a scene changes or creates, and how often its command turns to the disk. */
export async function meddledOf(
  scene: Scene,
): Promise<{ readonly cases: readonly Meddled[]; readonly calls: readonly string[] }> {
  const world = await copyOfWorld(scene);
  const before = readTree(await worldOf(scene));
  const disk = failingDisk();
  await play(world, scene, disk.fs);
  const cases = [...readTree(world)].flatMap(([path, bytes]): Meddled[] => {
    const old = before.get(path);
    if (!isRecord(path) || old?.equals(bytes) === true) return [];
    if (old === undefined) return [{ record: path, meddling: 'creates' }];
    return [
      { record: path, meddling: 'edits' },
      { record: path, meddling: 'deletes' },
    ];
  });
  rmSync(world, { recursive: true });
  return { cases, calls: disk.trace };
}

function meddle(place: string, meddling: Meddling): void {
  if (meddling === 'deletes') rmSync(place, { force: true });
  else if (meddling === 'creates') writeFileSync(place, `${mark}\n`);
  else {
    const [header, first, ...rows] = readFileSync(place, 'utf8').split('\n');
    writeFileSync(place, [`${header},${mark}`, `${first},${mark}`, ...rows].join('\n'));
  }
}

/** Calls around which it is decided: the first, those about the last look at the record, and the last. */
export function decisiveCalls(calls: readonly string[], { record }: Meddled): readonly number[] {
  const look = calls.findLastIndex((call) => call.startsWith('read ') && call.endsWith(`/${record}`)) + 1;
  return [...new Set([2, look - 1, look, look + 1, look + 3, calls.length])].filter(
    (at) => at > 1 && at <= calls.length,
  );
}

/** What became of the edit: refused, with all as it was; kept; or lost, which may only be after the last look at the record. */
export type Outcome = 'refused' | 'kept' | 'lost after the last look' | 'too late';

/** One run during which somebody meddles before the n-th call of the disk. */
export async function meanwhile(scene: Scene, { record, meddling }: Meddled, at: number): Promise<Outcome> {
  const world = await copyOfWorld(scene);
  const place = join(world, record);
  const disk = meddlingDisk(at, () => meddle(place, meddling));
  const { code, stderr } = await play(world, scene, disk.fs);
  const where = `${scene.line.join(' ')}, ${record} ${meddling} before call ${at}: ${disk.trace[at - 1]}\n${stderr}`;
  try {
    if (!disk.done()) return 'too late';
    expect(stderr, where).not.toMatch(/^ {4}at /m);
    if (code === 3) expect(stderr, where).toMatch(/nothing was written|Nothing was (lost|written)/);
    if (code === 2 || code === 3) {
      const others = differences(await withoutMeddling(scene, record, meddling), outsideOf(world));
      expect(others, where).toEqual([]);
      return 'refused';
    }
    expect(code, where).toBe(scene.code ?? 0);
    const isThere = existsSync(place);
    const keeps =
      meddling === 'deletes'
        ? !isThere || (await isAnew(scene, world, record))
        : isThere && readFileSync(place, 'utf8').includes(mark);
    if (keeps) return 'kept';
    const later = disk.trace.slice(at - 1).filter((call) => call === `read ${place}`);
    expect(later, where).toEqual([]);
    return 'lost after the last look';
  } finally {
    rmSync(world, { recursive: true });
  }
}

const outsideOf = (world: string): ReadonlyMap<string, Buffer> =>
  new Map([...readTree(world)].filter(([path]) => isRecord(path) || path.endsWith('.lock.json')));

/** The records as they are where nothing happened but the meddling. */
async function withoutMeddling(scene: Scene, record: string, meddling: Meddling) {
  const world = await copyOfWorld(scene);
  meddle(join(world, record), meddling);
  const tree = outsideOf(world);
  rmSync(world, { recursive: true });
  return tree;
}

/** Deleted before it was read, a record is made anew as if it had never been there. */
async function isAnew(scene: Scene, world: string, record: string): Promise<boolean> {
  const other = await copyOfWorld(scene);
  rmSync(join(other, record));
  await play(other, scene);
  const made = join(other, record);
  const same = existsSync(made) && readFileSync(join(world, record)).equals(readFileSync(made));
  rmSync(other, { recursive: true });
  return same;
}

/** An answer of the ledger that somebody takes back. */
export async function withdrawal(): Promise<Scene> {
  const ledger = readFileSync(join(await worldOf({ base: 'midway' }), 'program', 'checkins.csv'), 'utf8');
  const id = /^c[0-9a-f]{16}/m.exec(ledger)?.[0] ?? '';
  const line = ['ingest', '--withdraw', id, '-C', 'program', '--today', '2026-07-20'];
  return { base: 'midway', line, again: 0 };
}

const applications: Scene = {
  base: 'applications',
  line: ['match', '--format', 'csv', '-C', 'program', '--today', '2026-02-16'],
  again: 0,
};

/** Somebody deletes the last row of an export. */
function shorten(world: string): void {
  const [path] = [...readTree(world).keys()].filter((one) => /program\/Mentor.*\.csv$/.test(one));
  if (path === undefined) throw new Error('the demo has no export of mentors');
  const place = join(world, path);
  writeFileSync(place, `${readFileSync(place, 'utf8').trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
}

/** The match of a folder, and how often it turned to the disk; `at`: an export loses a row before that call. */
export async function matchWhileShortened(
  at: number,
): Promise<{ readonly said: string; readonly calls: number }> {
  const world = await copyOfWorld(applications);
  const disk = meddlingDisk(at, () => shorten(world));
  const { code, stderr } = await play(world, applications, disk.fs);
  expect(code, stderr).toBe(0);
  const said = ['pairings.csv', 'match.lock.json'].map((file) =>
    readFileSync(join(world, 'program', file), 'utf8'),
  );
  rmSync(world, { recursive: true });
  return { said: said.join('\n'), calls: disk.trace.length };
}
