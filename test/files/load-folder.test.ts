import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { hashesOf } from '../../src/files/load-folder.ts';
import { sha256Of } from '../../src/files/write-new.ts';
import { contentsOf, folderWith } from './folder.ts';
import { expandNames, loadFile, loadFolder, withLock } from './on-this-disk.ts';
import { troubleOf } from './plan-parts.ts';
import { thisOwner } from './this-owner.ts';

const pathsOf = async (dir: string, also?: readonly string[]) =>
  (await loadFolder(dir, also === undefined ? {} : { also })).map(({ path }) => path);
const textsOf = async (...args: Parameters<typeof loadFolder>) =>
  Object.fromEntries(
    (await loadFolder(...args)).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );

/** A commit that was killed after its journal stood: `a.csv` in place already, `b.csv` not yet. */
async function interrupted(journal?: string): Promise<string> {
  const sha256 = sha256Of(new TextEncoder().encode('new'));
  const renames = [
    { staged: 'staged-1', target: 'a.csv', sha256 },
    { staged: 'staged-2', target: 'b.csv', sha256 },
    { staged: 'staged-3', target: 'made.csv', sha256 },
    { staged: 'staged-4', target: '.mentor/people.json', sha256 },
  ];
  return folderWith({
    'a.csv': 'new',
    'b.csv': 'old',
    'gone.csv': 'old',
    '.mentor/staged-2': 'new',
    '.mentor/staged-3': 'new',
    '.mentor/staged-4': 'new',
    '.mentor/journal': journal ?? JSON.stringify({ renames, removes: ['gone.csv', 'never.csv'] }),
  });
}
const whole = { 'a.csv': 'new', 'b.csv': 'new', 'made.csv': 'new' };

describe('what is read', () => {
  test('tables, records, calendars and what is named; nothing hidden, temporary, rendered or private', async () => {
    const dir = await folderWith(
      Object.fromEntries(
        [
          'program.yaml',
          'match.lock.json',
          'Mentees (1).CSV',
          'a.xlsx',
          'b.tsv',
          'c.txt',
          'checkins.csv',
          'busy/E1.ics',
          'busy/.x.ics',
          'busy/notes.md',
          'hr/people.csv',
          'hr/other.csv',
          '.hidden.csv',
          '~$a.xlsx',
          'a.xlsx.tmp',
          'notes.md',
          'package.json',
          'pack.zip',
          'out/x.csv',
          '.mentor/people.csv',
          '.git/x.csv',
        ].map((path) => [path, path]),
      ),
    );
    await mkdir(join(dir, 'folder.csv'));
    expect(await pathsOf(dir, ['hr/people.csv', 'hr/none.csv', 'a.xlsx', 'hr'])).toEqual([
      'Mentees (1).CSV',
      'a.xlsx',
      'b.tsv',
      'busy/E1.ics',
      'c.txt',
      'checkins.csv',
      'hr/people.csv',
      'match.lock.json',
      'pack.zip',
      'program.yaml',
    ]);
    expect(await textsOf(dir)).toMatchObject({ 'a.xlsx': 'a.xlsx', 'busy/E1.ics': 'busy/E1.ics' });
  });

  test('an empty folder; names are composed; a link to a file is read, what program.yaml names outside too', async () => {
    expect(await pathsOf(await folderWith())).toEqual([]);
    const other = await folderWith({ 'hr.csv': 'staff' });
    const dir = await folderWith({ 'Bu\u0308ro.csv': 'x', busy: 'a file' });
    await symlink(join(other, 'hr.csv'), join(dir, 'link.csv'));
    const outside = join('..', other.split('/').at(-1) ?? '', 'hr.csv');
    expect(await textsOf(dir, { also: ['B\u00fcro.csv', outside] })).toEqual({
      [outside]: 'staff',
      'B\u00fcro.csv': 'x',
      'link.csv': 'staff',
    });
  });
});

describe('words for the sheets', () => {
  test('texts in sheets/ and one folder below, links too; of a large one the beginning', async () => {
    const other = await folderWith({ 'words.md': 'linked' });
    const dir = await folderWith({
      'sheets/mentee/hello.md': 'Hello',
      'sheets/mentee/hello.de.md': 'x'.repeat(200_000),
      'sheets/mentor/hello.docx': 'PK',
      'sheets/loose.md': 'a',
      'sheets/README.md': 'b',
      'sheets/mentee/photo.png': 'c',
      'sheets/mentee/.hello.md.swp': 'd',
      'sheets/mentee/old/hello.md': 'e',
      'sheets/.git/hello.md': 'f',
      'hello.md': 'g',
    });
    await symlink(join(other, 'words.md'), join(dir, 'sheets/mentor/more.md'));
    const files = await loadFolder(dir);
    expect(files.map(({ path }) => path)).toEqual([
      'sheets/loose.md',
      'sheets/mentee/hello.de.md',
      'sheets/mentee/hello.md',
      'sheets/mentor/hello.docx',
      'sheets/mentor/more.md',
    ]);
    expect(files.map(({ bytes, pieces }) => [bytes.length, pieces !== undefined])).toEqual([
      [1, false],
      [65_536, true],
      [5, false],
      [2, false],
      [6, false],
    ]);
    expect((await hashesOf(files)).get('sheets/mentee/hello.md')).toBe(
      sha256Of(new TextEncoder().encode('Hello')),
    );
  });

  test('a file called sheets is nothing; a broken link is refused', async () => {
    expect(await pathsOf(await folderWith({ sheets: 'x' }))).toEqual([]);
    const dir = await folderWith({ 'sheets/mentee/hello.md': 'x' });
    await symlink('nowhere', join(dir, 'sheets/mentee/more.md'));
    expect(await troubleOf(loadFolder(dir))).toMatchObject({ exitCode: 3 });
  });
});

describe('what cannot be read', () => {
  test('a missing folder, a file, a broken link, a file that the system withholds', async () => {
    const dir = await folderWith({ 'a.csv': 'x' });
    expect(await troubleOf(loadFolder(join(dir, 'none')))).toMatchObject({
      exitCode: 3,
      message: `There is no folder ${dir}/none.`,
    });
    expect(await troubleOf(loadFolder(join(dir, 'a.csv')))).toMatchObject({
      exitCode: 3,
      message: `${dir}/a.csv is a file, not a folder.`,
    });
    const read: FileSystem['read'] = async (path) => {
      if (path.endsWith('a.csv')) throw Object.assign(new Error(), { code: 'EACCES' });
      return nodeFileSystem.read(path);
    };
    expect(await troubleOf(loadFolder(dir, { fs: { ...nodeFileSystem, read } }))).toMatchObject({
      exitCode: 3,
      message: 'a.csv cannot be read: permission denied.',
    });
    await symlink('nowhere', join(dir, 'b.csv'));
    expect(await troubleOf(loadFolder(dir))).toMatchObject({
      exitCode: 3,
      message: 'b.csv cannot be read: it is a link to a file that does not exist.',
    });
  });

  test('a folder that changes while it is read is read again; one that never rests is refused', async () => {
    const dir = await folderWith({ 'a.csv': '0', 'b.csv': '0' });
    let writes = 0;
    const disturbed = (times: number): FileSystem => ({
      ...nodeFileSystem,
      async read(path) {
        const bytes = await nodeFileSystem.read(path);
        if (path.endsWith('b.csv') && writes < times) {
          writes += 1;
          await writeFile(join(dir, 'a.new'), `changed ${writes}`);
          await rename(join(dir, 'a.new'), join(dir, 'a.csv'));
        }
        return bytes;
      },
    });
    expect(await textsOf(dir, { fs: disturbed(3) })).toEqual({ 'a.csv': 'changed 3', 'b.csv': '0' });
    writes = 0;
    expect((await troubleOf(loadFolder(dir, { fs: disturbed(100) }))).message).toBe(
      `${dir} cannot be read: its files change all the time.`,
    );
  });

  test('a file that vanishes between two looks is no file', async () => {
    const dir = await folderWith({ 'a.csv': 'x', 'b.csv': 'x' });
    let gone = false;
    const fs: FileSystem = {
      ...nodeFileSystem,
      async read(path) {
        if (path.endsWith('b.csv') && !gone) {
          gone = true;
          await nodeFileSystem.remove(path);
        }
        return nodeFileSystem.read(path);
      },
    };
    expect(await textsOf(dir, { fs })).toEqual({ 'a.csv': 'x' });
  });
});

test('one file that the command line names', async () => {
  const dir = await folderWith({ 'wave.csv': 'x' });
  expect(await loadFile(join(dir, 'wave.csv'))).toMatchObject({ path: 'wave.csv', bytes: Buffer.from('x') });
  expect(await troubleOf(loadFile(join(dir, 'none.csv')))).toMatchObject({
    exitCode: 3,
    message: `There is no file ${dir}/none.csv.`,
  });
});

describe('an interrupted commit', () => {
  test('is rolled forward before anything is read', async () => {
    const dir = await interrupted();
    const told: string[] = [];
    expect(await textsOf(dir, { owner: thisOwner, tell: (words) => told.push(words) })).toEqual(whole);
    expect(told).toEqual(['An interrupted run had decided on new records; they are in place now.']);
    expect(await contentsOf(dir)).toEqual({ ...whole, '.mentor/people.json': 'new' });
  });

  test('is only seen as if it were, and said, by a dry run', async () => {
    const dir = await interrupted();
    const before = await contentsOf(dir);
    const told: string[] = [];
    expect(await textsOf(dir, { tell: (words) => told.push(words) })).toEqual(whole);
    expect(told).toHaveLength(1);
    expect(await textsOf(dir)).toEqual(whole);
    expect(await contentsOf(dir)).toEqual(before);
  });

  test('of a process that is still at work is read through', async () => {
    const dir = await interrupted();
    await withLock(
      dir,
      async () => {
        // Rolled forward when the lock was taken; the next one is this process's own.
        const again = await interrupted();
        await nodeFileSystem.rename(join(again, '.mentor/staged-2'), join(dir, '.mentor/staged-2'));
        await nodeFileSystem.rename(join(again, '.mentor/journal'), join(dir, '.mentor/journal'));
        await writeFile(join(dir, 'b.csv'), 'old');
        expect(await textsOf(dir, { owner: thisOwner })).toEqual(whole);
      },
      { owner: thisOwner },
    );
  });

  test('a bug on the way is not swallowed', async () => {
    const dir = await interrupted();
    const fs: FileSystem = { ...nodeFileSystem, rename: () => Promise.reject(new TypeError('a bug')) };
    await expect(loadFolder(dir, { owner: thisOwner, fs })).rejects.toThrow(new TypeError('a bug'));
  });

  test.each([
    ['text', 'not JSON'],
    ['null', 'null'],
    ['no lists', '{}'],
    ['lists that are none', '{"renames":1,"removes":[]}'],
    ['entries that are none', '{"renames":[null],"removes":[]}'],
    ['entries without a hash', '{"renames":[{"staged":"staged-1","target":"a.csv"}],"removes":[]}'],
    [
      'a target outside',
      '{"renames":[{"staged":"staged-1","target":"../../victim","sha256":""}],"removes":[]}',
    ],
    ['a source outside', '{"renames":[{"staged":"../../victim","target":"a.csv","sha256":""}],"removes":[]}'],
    ['a removal outside', '{"renames":[],"removes":["../victim"]}'],
    ['a removal of nothing', '{"renames":[],"removes":[7]}'],
  ])('a journal with %s is refused, whoever made it', async (_, journal) => {
    const dir = await interrupted(journal);
    const before = await contentsOf(dir);
    for (const options of [{}, { owner: thisOwner }])
      expect(await troubleOf(loadFolder(dir, options))).toMatchObject({
        exitCode: 3,
        message: '.mentor/journal is damaged: it does not say which records were being replaced.',
      });
    expect(await contentsOf(dir)).toEqual(before);
  });

  test('a staged record that is not what the journal says stops every writer', async () => {
    const dir = await interrupted();
    await writeFile(join(dir, '.mentor/staged-2'), 'bad');
    const error = await troubleOf(withLock(dir, async () => undefined, { owner: thisOwner }));
    expect(error.message).toBe('.mentor/staged-2, the new b.csv of an interrupted run, is damaged.');
    expect(await contentsOf(dir)).toMatchObject({ 'b.csv': 'old', 'gone.csv': 'old' });
  });
});

describe('names with stars, as the shells of Windows hand them on', () => {
  test('mean the files that fit, by name; a name without a file stays as it was written', async () => {
    const dir = await folderWith({
      'a/b.csv': '',
      'a/A (1).CSV': '',
      'a/.c.csv': '',
      'a/d.xlsx': '',
      'a/e.csv/f': '',
    });
    const found = async (path: string) =>
      (await expandNames(path, dir)).map((name) => name.replaceAll('\\', '/'));
    expect(await found('a/*.csv')).toEqual(['a/A (1).CSV', 'a/b.csv']);
    expect(await found('a/*(1)*')).toEqual(['a/A (1).CSV']);
    expect(await found('a/*.ods')).toEqual(['a/*.ods']);
    expect(await found('z/*.csv')).toEqual(['z/*.csv']);
    expect(await found('a/b.csv')).toEqual(['a/b.csv']);
  });

  test.skipIf(process.platform === 'win32')('a star may be part of a name', async () => {
    const dir = await folderWith({ 'a*.csv': '', 'ab.csv': '' });
    expect(await expandNames('a*.csv', dir)).toEqual(['a*.csv']);
  });
});
