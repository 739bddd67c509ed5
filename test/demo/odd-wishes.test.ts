import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../cli/program-copy.ts';
import { runArguments } from '../house/in-process.ts';

it('nobody answers at a time that no clock shows, however small the cohort', async () => {
  const dir = emptyFolder();
  const wish = ['--template', 'circle', '--people', '12', '--cohort', 'struggling', '--seed', 's12'];
  await runArguments(['demo', 'try', ...wish, '--language', 'de', '--today', '2026-11-23'], dir);
  const [, ...rows] = readFileSync(join(dir, 'try', 'Anmeldung (Antworten).csv'), 'utf8')
    .trim()
    .split('\n');
  const moments = rows.map((row) => row.split(',')[0] ?? '').filter((moment) => moment !== '');
  expect(moments.length).toBeGreaterThan(11);
  for (const moment of moments) expect(moment).toMatch(/^\d\d\.\d\d\.\d{4} (0[89]|1[0-8]):\d\d:\d\d$/);
});

it('the next commands name the folder as a shell takes it', async () => {
  const dir = emptyFolder();
  const { stderr, stdout } = await runArguments(['demo', 'a$(b)', '--people', '12'], dir);
  expect(`${stdout}${stderr}`).toContain("mentor check -C 'a$(b)'");
});

it('a file is no folder', async () => {
  const dir = emptyFolder();
  writeFileSync(join(dir, 'taken'), '');
  const { code, stderr } = await runArguments(['demo', 'taken'], dir);
  expect(code).toBe(3);
  expect(stderr).toContain('taken is a file, not a folder.');
});

it('two demos at once do not get into each other', async () => {
  const dir = emptyFolder();
  const seeds = ['a', 'b', 'c'];
  const runs = await Promise.all(
    seeds.map((seed, at) =>
      runArguments(['demo', 'try', '--seed', seed, '--people', String(20 + 20 * at)], dir),
    ),
  );
  expect(runs.map(({ code }) => code).sort()).toEqual([0, 2, 2]);
  expect(readdirSync(join(dir, 'try')).filter((name) => name.startsWith('Mentee'))).toHaveLength(1);
});
