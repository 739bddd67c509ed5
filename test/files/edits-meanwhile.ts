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
  else if (!existsSync(place)) writeFileSync(place, `${mark}\n`);
  else if (meddling === 'edits') {
    const [header, first, ...rows] = readFileSync(place, 'utf8').split('\n');
    writeFileSync(place, [`${header},remarks`, `${first},${mark}`, ...rows].join('\n'));
  }
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
    const keeps = meddling === 'deletes' ? !isThere || (await isAnew(scene, world, record)) : isThere && readFileSync(place, 'utf8').includes(mark);
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
  const same = readFileSync(join(world, record)).equals(readFileSync(join(other, record)));
  rmSync(other, { recursive: true });
  return same;
}
