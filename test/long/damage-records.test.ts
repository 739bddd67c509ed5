import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourceFile } from '../../src/model/source-file.ts';
import { type DamageTable, damagesOf, damageTable, judgeAll, watchedFiles } from '../read/judge-damage.ts';
import { playedProgram, sourcesOf } from '../read/played-records.ts';

/** Every length, row and column, and one bit in eleven; `DAMAGE_EVERY=20` tries one place in twenty of those. */
const every = Number(process.env.DAMAGE_EVERY ?? 1);

let files: SourceFile[];
beforeAll(async () => {
  files = sourcesOf(await playedProgram());
});

const tables: DamageTable[] = [];
afterAll(() => {
  process.stdout.write(`\n${damageTable(tables)}\n`);
});

it.each(watchedFiles)('%s', { timeout: 3_600_000 }, async (path) => {
  const { table, missed } = await judgeAll(files, path, damagesOf(files, path, { every, from: path.length }));
  tables.push(table);
  expect(missed).toEqual([]);
});
