import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { runArguments } from '../house/in-process.ts';
import { bases, type Edit, type Scene } from './writing-scenes.ts';

/** Made once each, whoever asks first, and copied from then on. */
const made = new Map<Scene['base'], Promise<string>>();

/** The folder in which a scene begins; it holds the program. Not to be written to: see `copyOfWorld`. */
export function worldOf({ base }: Pick<Scene, 'base'>): Promise<string> {
  const world = made.get(base) ?? build(base);
  made.set(base, world);
  return world;
}

async function build(base: Scene['base']): Promise<string> {
  const world = mkdtempSync(join(inject('scratch'), 'world-'));
  const { lines, edits = [] }: { lines: readonly (readonly string[])[]; edits?: readonly Edit[] } =
    bases[base];
  for (const line of lines) {
    const { code, stderr } = await runArguments(line, world);
    if (code !== 0) throw new Error(`${base}: ${line.join(' ')}: ${stderr}`);
  }
  for (const [path, change] of edits) {
    const place = join(world, path);
    if (change !== undefined)
      writeFileSync(place, change(existsSync(place) ? readFileSync(place, 'utf8') : ''));
    else rmSync(place, { recursive: true });
  }
  if (base === 'an empty folder') mkdirSync(join(world, 'program'));
  return world;
}

/** A world of one's own, to do with as one likes. */
export async function copyOfWorld(scene: Pick<Scene, 'base'>): Promise<string> {
  const world = mkdtempSync(join(inject('scratch'), 'disturbed-'));
  cpSync(await worldOf(scene), world, { recursive: true });
  return world;
}
