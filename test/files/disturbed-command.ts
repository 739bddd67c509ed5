import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { differences, readTree } from '../house/file-tree.ts';
import { runArguments } from '../house/in-process.ts';
import type { Run } from '../house/run-program.ts';
import { failingDisk, type Mishap } from './failing-disk.ts';
import { loadFolder } from './on-this-disk.ts';
import { copyOfWorld, worldOf } from './scene-world.ts';
import { deadPid, thisOwner } from './this-owner.ts';
import type { Scene } from './writing-scenes.ts';

export type Tree = ReadonlyMap<string, Buffer>;
/** What the next reader of each program folder sees, by path. */
type Records = ReadonlyMap<string, Buffer>;

/** A scene with what it leaves undisturbed, and every call of the disk on the way. */
export type Rehearsed = {
  readonly scene: Scene;
  readonly once: Tree;
  /** After the same line again: the records of the first time; a page may tell what its own run changed. */
  readonly twice: Tree;
  readonly paths: readonly string[];
  readonly before: Records;
  readonly after: Records;
  readonly calls: readonly string[];
};

/** Each run is a process of its own, which does not exist any more when the next one looks. */
const passing = { ...thisOwner, pid: deadPid };

export const play = (world: string, scene: Scene, disk = nodeFileSystem): Promise<Run> =>
  runArguments(scene.line, world, { disk, owner: passing });

const isRendering = (path: string): boolean => /^\w+\/out\//.test(path);

async function recordsIn(world: string, paths: readonly string[]): Promise<Records> {
  const found = new Map<string, Buffer>();
  for (const folder of ['program', 'last']) {
    const inside = paths.filter((path) => path.startsWith(`${folder}/`));
    if ((await nodeFileSystem.look(join(world, folder))) === undefined) continue;
    const also = inside.map((path) => path.slice(folder.length + 1));
    for (const { path, bytes } of await loadFolder(join(world, folder), { also }))
      found.set(`${folder}/${path}`, Buffer.from(bytes));
  }
  return found;
}

/** Plays a scene undisturbed, and again: whatever the second time says, it changes no record. */
export async function rehearse(scene: Scene): Promise<Rehearsed> {
  const world = await copyOfWorld(scene);
  const disk = failingDisk();
  const first = await play(world, scene, disk.fs);
  expect(first.code, `${scene.line.join(' ')}: ${first.stderr}`).toBe(scene.code ?? 0);
  const once = readTree(world);
  const paths = [...new Set([...once.keys(), ...readTree(await worldOf(scene)).keys()])].filter(
    (path) => !isRendering(path),
  );
  const after = await recordsIn(world, paths);
  const second = await play(world, scene);
  expect(second.code, `${scene.line.join(' ')}, again: ${second.stderr}`).toBe(scene.again);
  const twice = readTree(world);
  const others = differences(recordsOnly(once), recordsOnly(twice)).map((words) => words.split(':', 1)[0]);
  expect(others, `${scene.line.join(' ')}, again`).toEqual(scene.tells === undefined ? [] : [scene.tells]);
  rmSync(world, { recursive: true });
  const before = await recordsIn(await worldOf(scene), paths);
  return { scene, once, twice, paths, before, after, calls: disk.trace };
}

export type State = 'old' | 'new' | 'the same';

const same = (a: Records, b: Records): boolean => differences(a, b).length === 0;

async function stateOf(world: string, { paths, before, after }: Rehearsed, where: string): Promise<State> {
  const seen = await recordsIn(world, paths);
  const [isOld, isNew] = [same(seen, before), same(seen, after)];
  expect(isOld || isNew, `${where}: ${differences(seen, after).join('\n')}`).toBe(true);
  return isOld && isNew ? 'the same' : isOld ? 'old' : 'new';
}

/** One run with one mishap, and all that is promised afterwards. Returns what the next reader sees. */
export async function survives(rehearsed: Rehearsed, mishap: Mishap): Promise<State> {
  const { scene } = rehearsed;
  const world = await copyOfWorld(scene);
  const disk = failingDisk(mishap);
  const run = await play(world, scene, disk.fs);
  await disk.settle();
  const where = `${scene.line.join(' ')}: ${JSON.stringify(mishap)}: ${disk.trace[mishap.at - 1]}`;
  const state = await expectPromise(world, rehearsed, { where, ...('kill' in mishap ? {} : { run }) });
  rmSync(world, { recursive: true });
  return state;
}

/**
 * What is promised of a world in which a scene was disturbed, however that came. `run`: how it ended, where its process
 * lived to say so.
 */
export async function expectPromise(
  world: string,
  rehearsed: Rehearsed,
  { where, run }: { readonly where: string; readonly run?: Run },
): Promise<State> {
  const { scene } = rehearsed;
  const state = await stateOf(world, rehearsed, where);
  if (run !== undefined) expectTruth(run, { scene, state, where });
  await expectNoRepair(world, rehearsed, { state, where });
  return state;
}

type Seen = { readonly scene: Scene; readonly state: State; readonly where: string };

/** A disk that fails is one sentence and exit 3, or did not matter; what is said about people's files is so. */
function expectTruth({ code, stderr }: Run, { scene, state, where }: Seen): void {
  expect([3, scene.code ?? 0], `${where}: ${stderr}`).toContain(code);
  expect(stderr, where).not.toMatch(/This is a bug|^\s+at .*:\d+/m);
  if (code !== 3) expect(state, where).not.toBe('old');
  else expect(stderr, where).toMatch(/^\S.*\n\S.*\n$/m);
  if (/old file is as it was|as they were|Nothing was written/.test(stderr))
    expect(state, `${where}: ${stderr}`).not.toBe('new');
  if (/wait in|are saved/.test(stderr)) expect(state, `${where}: ${stderr}`).not.toBe('old');
}

/** The same line again, without any repair: it leaves what an undisturbed one leaves, and nothing beside. */
async function expectNoRepair(
  world: string,
  { scene, once, twice }: Rehearsed,
  { state, where }: Omit<Seen, 'scene'>,
): Promise<void> {
  const run = await play(world, scene);
  const code = state === 'new' ? scene.again : (scene.code ?? 0);
  expect(run.code, `${where}, again: ${run.stderr}`).toBe(code);
  const found = readTree(world);
  const done = state === 'new' ? twice : once;
  // What is refused writes nothing: neither does it sweep, nor make again what can be made again.
  const swept = code === 2 ? withoutLeftOvers(found) : found;
  const differing =
    scene.pagesByOthers === true
      ? differences(recordsOnly(swept), recordsOnly(done))
      : differences(swept, done);
  expect(differing, `${where}, again`).toEqual([]);
  expect(
    [...swept.keys()].filter((path) => path.includes('unfinished')),
    `${where}, again`,
  ).toEqual([]);
}

/** What readers pass over, and the next run that writes sweeps. */
const withoutLeftOvers = (tree: Tree): Tree =>
  new Map([...tree].filter(([path]) => !/\/\.mentor\/(?:lock|staged-\d+)$|\.mentor-unfinished$/.test(path)));
const recordsOnly = (tree: Tree): Tree => new Map([...tree].filter(([path]) => !isRendering(path)));

/** The numbers of the calls that change the disk: between two of them, to be killed is to be killed. */
export function changingCalls({ calls }: Pick<Rehearsed, 'calls'>): readonly number[] {
  return calls.flatMap((call, at) => (/^(?:read|list|look|probe|sync|close)/.test(call) ? [] : [at + 1]));
}
