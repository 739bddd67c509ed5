import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashesOf } from '../../src/files/load-folder.ts';
import { sha256Of } from '../../src/files/write-new.ts';
import { contentsOf, fill, folderWith } from './folder.ts';
import { commitPlan, loadFolder } from './on-this-disk.ts';
import { record, rendering, troubleOf } from './plan-parts.ts';

describe('what is refused', () => {
  test.each(['../x.csv', '/etc/x', 'out/../../x', 'a//b', './x', '', 'a\\..\\b', 'C:x', 'a\0b'])(
    'the path %j is a bug',
    async (path) => {
      const dir = await folderWith();
      await expect(commitPlan(dir, { files: [record(path, 'x')] })).rejects.toThrow(
        /does not stay in the program folder/,
      );
      await expect(commitPlan(dir, { files: [], removes: [path] })).rejects.toThrow(
        /does not stay in the program folder/,
      );
      expect(await contentsOf(dir)).toEqual({});
    },
  );

  test('one path planned twice, also where capitals do not count, and a replaced folder outside out/', async () => {
    const dir = await folderWith();
    await expect(commitPlan(dir, { files: [record('A.csv', ''), rendering('a.csv', '')] })).rejects.toThrow(
      '"a.csv" is planned twice.',
    );
    await expect(commitPlan(dir, { files: [], replaces: ['busy'] })).rejects.toThrow(
      'does not lie under out/',
    );
  });

  test.each([
    ['a record', 'pairings.csv', 'pairings.csv'],
    ['a rendering', 'out/a.html', 'out/a.html'],
    ['a folder above', 'out', 'out/a.html'],
    ['the settings', 'program.yaml', 'program.yaml'],
    ['refused rows', 'out/april.csv', 'out/april.csv'],
  ])('a symbolic link planted at %s', async (_, link, path) => {
    const outside = await folderWith({ victim: 'mine' });
    const dir = await folderWith();
    await fill(dir, { 'mentors.csv': '' });
    if (link.includes('/')) await mkdir(join(dir, 'out'));
    await symlink(link === 'out' ? outside : join(outside, 'victim'), join(dir, link));
    const error = await troubleOf(commitPlan(dir, { files: [record(path, 'x')] }));
    expect([error.exitCode, error.message]).toEqual([
      3,
      `${path} cannot be written: a symbolic link is in the way.`,
    ]);
    const folder = await troubleOf(commitPlan(dir, { files: [], removes: [path] }));
    expect(folder.message).toBe(error.message);
    expect(await contentsOf(outside)).toEqual({ victim: 'mine' });
  });

  test('a replaced folder that is a link, a file where a folder is needed, a folder where a file is', async () => {
    const outside = await folderWith({ victim: 'mine' });
    const dir = await folderWith({ out: 'a file' });
    expect((await troubleOf(commitPlan(dir, { files: [rendering('out/a.html', '')] }))).message).toBe(
      'out/a.html cannot be written: a file stands at out.',
    );
    const other = await folderWith({ 'out/a.html/b': '' });
    expect((await troubleOf(commitPlan(other, { files: [rendering('out/a.html', '')] }))).message).toBe(
      'out/a.html cannot be written: a folder stands at out/a.html.',
    );
    await symlink(outside, join(other, 'out/match'));
    expect((await troubleOf(commitPlan(other, { files: [], replaces: ['out/match'] }))).message).toBe(
      'out/match cannot be written: a symbolic link is in the way.',
    );
    expect(await contentsOf(outside)).toEqual({ victim: 'mine' });
  });

  test('what is neither a file nor a folder', async () => {
    const dir = await folderWith({ 'out/x': '' });
    execFileSync('mkfifo', [join(dir, 'out/a.html')]);
    expect((await troubleOf(commitPlan(dir, { files: [rendering('out/a.html', '')] }))).message).toBe(
      'out/a.html cannot be written: neither a file nor a folder stands at out/a.html.',
    );
  });

  test('links planted where a commit puts its own files are removed, and nothing goes through them', async () => {
    const outside = await folderWith({ victim: 'mine' });
    const dir = await folderWith({ '.mentor/x': '', 'out/x': '' });
    for (const own of ['.mentor/staged-1', '.mentor/journal-unfinished', 'out/.mentor-unfinished'])
      await symlink(join(outside, 'victim'), join(dir, own));
    await commitPlan(dir, { files: [record('program.yaml', 'new'), rendering('out/a.html', 'new')] });
    expect(await contentsOf(outside)).toEqual({ victim: 'mine' });
    expect(await contentsOf(dir)).toEqual({
      '.mentor/x': '',
      'out/x': '',
      'out/a.html': 'new',
      'program.yaml': 'new',
    });
  });

  test('a record that somebody edited, made or removed meanwhile; nothing is written', async () => {
    const dir = await folderWith({ 'pairings.csv': 'read', 'goals.csv': 'read' });
    const expected = await hashesOf(await loadFolder(dir));
    expect(expected.get('goals.csv')).toBe(sha256Of(new TextEncoder().encode('read')));
    const files = [
      record('pairings.csv', 'ours'),
      record('goals.csv', 'ours'),
      record('training.csv', 'ours'),
      record('.mentor/people.json', 'x'),
    ];
    for (const meanwhile of [{ 'goals.csv': 'theirs' }, { 'goals.csv': 'read', 'training.csv': 'theirs' }]) {
      await fill(dir, meanwhile);
      const error = await troubleOf(commitPlan(dir, { files }, { expected }));
      const path = Object.keys(meanwhile).at(-1);
      expect(error.message).toBe(
        `${path} was changed by another program while mentor worked; nothing was written.`,
      );
      expect(error.advice).toBe('Run the command again. Nothing was lost; the old file is as it was.');
      expect(await contentsOf(dir)).toEqual({ 'pairings.csv': 'read', ...meanwhile, '.mentor/': '' });
    }
    await commitPlan(dir, { files }, { expected: await hashesOf(await loadFolder(dir)) });
    expect(await contentsOf(dir)).toEqual({
      '.mentor/people.json': 'x',
      'goals.csv': 'ours',
      'pairings.csv': 'ours',
      'training.csv': 'ours',
    });
  });
});
