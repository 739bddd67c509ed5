import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, readTree } from '../house/file-tree.ts';
import { runMentor } from '../house/mentor.ts';
import { otherMachine } from '../house/other-machine.ts';
import { playSteps, type Surroundings } from '../house/play-steps.ts';
import { withoutRowNumbers } from '../house/shuffle-rows.ts';
import { freshKeyFile, sceneOfStory, wholeStory } from '../house/whole-story.ts';
import { nodeOf, nodeVersions } from './other-nodes.ts';
import { scenesOfFormats, shuffleExports, storiesOfFormats } from './stories-of-formats.ts';

const zones = [
  ...['UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu', 'Africa/Casablanca'],
  ...['Pacific/Kiritimati', 'America/Anchorage'],
];
/** Among them letters that sort otherwise, an i without a dot, digits of other scripts, and years of other calendars. */
const locales = ['C', 'en_US', 'de_DE', 'sv_SE', 'tr_TR', 'ar_EG', 'th_TH', 'fa_IR'].map((name) =>
  name === 'C' ? name : `${name}.UTF-8`,
);
const steps = [...wholeStory, ...storiesOfFormats];

const scratch = mkdtempSync(join(tmpdir(), 'mentor-sweep-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Told = { readonly said: string; readonly tree: ReadonlyMap<string, Buffer> };

/** One folder, always the same: what is said may name it. */
const folder = join(scratch, 'told');

/** The exports whose rows come in another order than they stand in, where they do. */
function layOut(order: 'as it is' | 'shuffled'): { readonly cwd: string; readonly moved: readonly string[] } {
  rmSync(folder, { recursive: true, force: true });
  const cwd = sceneOfStory(folder);
  scenesOfFormats(folder);
  return { cwd, moved: order === 'shuffled' ? shuffleExports(folder, 'sweep') : [] };
}

async function tell(order: 'as it is' | 'shuffled', machine: Omit<Surroundings, 'cwd'>): Promise<Told> {
  const { cwd, moved } = layOut(order);
  const { code, stdout, stderr } = await playSteps(steps, { cwd, ...machine });
  expect(code, stderr).toBe(0);
  const tree = new Map(readTree(folder));
  for (const path of [freshKeyFile, ...moved]) tree.delete(path);
  return { said: `${stdout}${stderr}`, tree };
}

describe('the same bytes', { timeout: 3_600_000 }, () => {
  const plain = { env: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } };
  let base: Told;
  let shuffled: Told;
  let compared = 0;
  beforeAll(async () => {
    base = await tell('as it is', plain);
    shuffled = await tell('shuffled', plain);
    const failed = base.said.split(/^(?=\$ mentor )/m).filter((said) => /^exit (?![01]$)/m.test(said));
    expect(failed).toEqual([]);
  });

  it('whatever the order of the rows', () => {
    const kept = new Map([...base.tree].filter(([path]) => shuffled.tree.has(path)));
    expect(kept.size).toBeGreaterThan(1000);
    expect(differences(withoutRowNumbers(kept), withoutRowNumbers(shuffled.tree))).toEqual([]);
  });

  it('with a process for each command', async () => {
    const { cwd } = layOut('as it is');
    for (const step of steps) await runMentor(step, { cwd, env: { ...process.env, ...plain.env } });
    const tree = new Map(readTree(folder));
    tree.delete(freshKeyFile);
    expect(differences(base.tree, tree)).toEqual([]);
  });

  it('on one processor or on several', async () => {
    const large = [
      ['demo', '../large', '--people', '2000', '--today', '2026-02-16'],
      ['match', '-C', '../large', '--today', '2026-02-16'],
    ];
    const trees = [];
    for (const preload of [[], [otherMachine()]]) {
      const { code, stderr } = await playSteps(large, { cwd: layOut('as it is').cwd, preload });
      expect(code, stderr).toBe(0);
      trees.push(readTree(join(folder, 'large')));
    }
    const [several = new Map(), one = new Map()] = trees;
    expect(several.size).toBeGreaterThan(2000);
    expect(differences(several, one)).toEqual([]);
  });

  it.each(zones.map((zone, z) => ({ zone, z })))('in $zone, in every locale', async ({ zone, z }) => {
    for (const [l, locale] of locales.entries()) {
      // Each Node meets each zone and each locale; the rest takes turns.
      const version = nodeVersions[(z + l) % nodeVersions.length] ?? 20;
      const order = (z + (l >> 1)) % 2 === 0 ? 'as it is' : 'shuffled';
      const preload = ((z >> 1) + l) % 2 === 0 ? [] : [otherMachine()];
      const env = { TZ: zone, LC_ALL: locale, LANG: locale, LANGUAGE: locale };
      const told = await tell(order, { node: await nodeOf(version), env, preload });
      const own = order === 'as it is' ? base : shuffled;
      expect(differences(own.tree, told.tree), `Node ${version}, ${locale}, rows ${order}`).toEqual([]);
      expect(told.said).toBe(own.said);
      compared += told.tree.size;
    }
  });

  it('counts what was compared', () => {
    const kinds = new Set([...base.tree.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)));
    process.stdout.write(
      `${zones.length * locales.length} combinations of ${zones.length} zones, ${locales.length} locales, ${nodeVersions.length} Nodes, 2 orders of rows and 2 machines: ${compared} files (${[...kinds].sort().join(', ')}), each after ${steps.length} command lines.\n`,
    );
    expect(compared).toBeGreaterThan(0);
  });
});
