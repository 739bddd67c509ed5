import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendText } from '../../src/files/append-text.ts';
import { nodeFileSystem } from '../../src/files/file-system.ts';
import { folderWith } from './folder.ts';
import { troubleOf } from './plan-parts.ts';

test('text is added at the end of a file that others collect, or begins it', async () => {
  const dir = await folderWith({ 'summary.md': 'theirs\n' });
  await appendText(join(dir, 'summary.md'), 'ours\n', nodeFileSystem);
  await appendText(join(dir, 'new.md'), 'ours\n', nodeFileSystem);
  expect(await readFile(join(dir, 'summary.md'), 'utf8')).toBe('theirs\nours\n');
  expect(await readFile(join(dir, 'new.md'), 'utf8')).toBe('ours\n');
  expect((await stat(join(dir, 'new.md'))).mode & 0o777).toBe(0o600);
});

test('one that cannot be written is a sentence, exit 3', async () => {
  const dir = await folderWith();
  const error = await troubleOf(appendText(join(dir, 'none/summary.md'), 'ours\n', nodeFileSystem));
  expect([error.exitCode, error.message]).toEqual([3, `${dir}/none/summary.md cannot be written (ENOENT).`]);
});
