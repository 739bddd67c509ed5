import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { shuffled } from '../../src/stats/shuffled.ts';
import { readTree } from '../house/file-tree.ts';
import { runArguments } from '../house/in-process.ts';
import { copyOf, everybody, playedProgram } from '../personal/played-program.ts';
import { type Known, tracesOf } from '../personal/traces.ts';

const folders: string[] = [];
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

/** Erases people from copies of a played program, some in each; returns how many traces of all of them were left. */
async function eraseAll(played: string, people: readonly (readonly [string, Known])[], perCopy: number) {
  const left: string[] = [];
  let bytes = 0;
  for (let from = 0; from < people.length; from += perCopy) {
    const dir = copyOf(played);
    const some = people.slice(from, from + perCopy);
    for (const [person] of some) {
      const { code, stderr } = await runArguments(['forget', person, '--yes', '--today', '2028-03-20'], dir);
      expect(code, `${person}: ${stderr}`).toBe(0);
    }
    const tree = readTree(dir);
    for (const file of tree.values()) bytes += file.length;
    for (const [, known] of some) left.push(...(await tracesOf(known, tree)));
    const { stderr } = await runArguments(['check', '--today', '2028-03-20'], dir);
    expect(stderr).not.toMatch(/^\s+at /m);
    rmSync(dir, { recursive: true });
  }
  return { left, bytes };
}

it('the example: everybody, each from a folder of their own', async () => {
  const played = await playedProgram();
  folders.push(played);
  const people = [...everybody((path) => readFileSync(join(played, path), 'utf8'))];
  const { left, bytes } = await eraseAll(played, people, 1);
  process.stdout.write(`${people.length} people erased, ${bytes} bytes searched, ${left.length} traces\n`);
  expect(left).toEqual([]);
});

it('an invented program: 150 people drawn by lot, thirty from each folder', async () => {
  const above = mkdtempSync(join(tmpdir(), 'mentor-forget-'));
  folders.push(above);
  const played = join(above, 'demo');
  const demo = await runArguments(
    ['demo', played, '--people', '200', '--stage', 'finished', '--today', '2027-03-01'],
    above,
  );
  expect(demo.code, demo.stderr).toBe(0);
  await runArguments(
    ['report', '-C', played, '--format', 'html,md,csv,json,xlsx', '--today', '2027-03-01'],
    above,
  );
  const people = shuffled([...demoPeople(played)], seededRandom('forget')).slice(0, 150);
  const { left, bytes } = await eraseAll(played, people, 30);
  process.stdout.write(`${people.length} people erased, ${bytes} bytes searched, ${left.length} traces\n`);
  expect(left).toEqual([]);
}, 3_600_000);

/** Everybody in the forms of the demo, as a spreadsheet shows them. */
function demoPeople(dir: string): ReadonlyMap<string, Known> {
  const people = new Map<string, Known>();
  for (const [path, bytes] of readTree(dir)) {
    if (path.includes('/') || !/mentor|mentee/i.test(path) || !path.endsWith('.csv')) continue;
    const [header = [], ...rows]: string[][] = parse(bytes, { bom: true, relax_column_count: true });
    for (const row of rows) {
      const of = (pattern: RegExp) => row[header.findIndex((cell) => pattern.test(cell))]?.trim() ?? '';
      const id = of(/^(employee|personnel) (number|id)/i);
      const name = of(/full name|^name$/i) || `${of(/first name/i)} ${of(/last name/i)}`.trim();
      if (id === '') continue;
      people.set(id, {
        ids: [id],
        addresses: [of(/^(work )?e-?mail address$/i)].filter((text) => text.includes('@')),
        names: [name.replace(/^([^,]+), (.+)$/, '$2 $1')],
        // What is invented is invented out of few sentences, so no text is anybody's alone.
        texts: [],
      });
    }
  }
  return people;
}
