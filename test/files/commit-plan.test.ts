import { chmod, lstat, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitPlan } from '../../src/files/commit-plan.ts';
import { type FileSystem, nodeFileSystem } from '../../src/files/file-system.ts';
import { hashesOf, loadFolder } from '../../src/files/load-folder.ts';
import { sha256Of } from '../../src/files/write-new.ts';
import { MentorError } from '../../src/model/mentor-error.ts';
import type { PlannedFile } from '../../src/model/plan.ts';
import { failingDisk } from './failing-disk.ts';
import { contentsOf, fill, folderWith } from './folder.ts';

const record = (path: string, content: PlannedFile['content'], what?: string): PlannedFile => ({
  path,
  content,
  kind: 'record',
  ...(what === undefined ? {} : { what }),
});
const rendering = (path: string, content: PlannedFile['content']): PlannedFile => ({
  path,
  content,
  kind: 'rendering',
});

async function troubleOf(work: Promise<unknown>): Promise<MentorError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MentorError) return error;
  throw new Error(`a MentorError was expected, not ${error}`);
}

/** The real disk, with some calls replaced. */
const diskWith = (calls: Partial<FileSystem>): FileSystem => ({
  ...nodeFileSystem,
  pause: async () => undefined,
  ...calls,
});
const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

describe('what is written', () => {
  test('records, renderings and removals; the list keeps the order of the plan', async () => {
    const dir = await folderWith({ 'old.csv': 'x\n', 'out/old.txt': 'x\n', 'out/gone.txt': 'x\n' });
    const files = [
      rendering('out/match/overview.html', '<p>Zoë</p>\n'),
      record('pairings.csv', 'a\n', '1 draft'),
      rendering('out/big.csv', ['head\n', new Uint8Array([98, 10]), 'c\n']),
      record('match.lock.json', new TextEncoder().encode('{}\n')),
    ];
    expect(
      await commitPlan(dir, { files, removes: ['old.csv', 'out/old.txt', 'out/never.txt', 'absent.csv'] }),
    ).toEqual([
      { path: 'out/match/overview.html', bytes: 12 },
      { path: 'pairings.csv', bytes: 2, what: '1 draft' },
      { path: 'out/big.csv', bytes: 9 },
      { path: 'match.lock.json', bytes: 3 },
    ]);
    expect(await contentsOf(dir)).toEqual({
      '.mentor/': '',
      'match.lock.json': '{}\n',
      'out/big.csv': 'head\nb\nc\n',
      'out/gone.txt': 'x\n',
      'out/match/overview.html': '<p>Zoë</p>\n',
      'pairings.csv': 'a\n',
    });
  });

  test('a folder that is replaced loses what the plan does not hold, and empty folders; others keep theirs', async () => {
    const dir = await folderWith({
      'out/match/old/a.html': '',
      'out/match/b.html': '',
      'out/reports/c.html': 'c',
    });
    await symlink('/etc/passwd', join(dir, 'out/match/link'));
    await commitPlan(dir, {
      files: [rendering('out/match/b.html', 'new')],
      replaces: ['out/match', 'out/nothing/'],
    });
    expect(await contentsOf(join(dir, 'out'))).toEqual({ 'match/b.html': 'new', 'reports/c.html': 'c' });
    expect((await stat('/etc/passwd')).size).toBeGreaterThan(0);
  });

  test('--out takes the place of out/, and nothing that lies there is removed', async () => {
    const dir = await folderWith();
    const out = join(await folderWith({ 'match/mine.txt': 'mine' }), 'deep', '..');
    await commitPlan(
      dir,
      { files: [rendering('out/match/a.html', 'a'), record('pairings.csv', 'p')], replaces: ['out/match'] },
      { out },
    );
    expect(await contentsOf(out)).toEqual({ 'match/a.html': 'a', 'match/mine.txt': 'mine' });
    expect(Object.keys(await contentsOf(dir))).toEqual(['.mentor/', 'pairings.csv']);
  });

  test('a dry run measures everything and touches nothing', async () => {
    const dir = await folderWith({ 'pairings.csv': 'old' });
    const disk = failingDisk();
    const plan = {
      files: [record('pairings.csv', 'new!'), rendering('out/a.html', ['ab', 'c'])],
      replaces: ['out/x'],
      removes: ['pairings.csv'],
    };
    expect(await commitPlan(dir, plan, { dryRun: true, fs: disk.fs })).toEqual([
      { path: 'pairings.csv', bytes: 4 },
      { path: 'out/a.html', bytes: 3 },
    ]);
    expect(disk.trace.every((call) => call.startsWith('look'))).toBe(true);
    expect(await contentsOf(dir)).toEqual({ 'pairings.csv': 'old' });
  });

  test('what is new has mode 0600; a record keeps the mode that people gave it', async () => {
    const dir = await folderWith({ 'pairings.csv': 'old', 'out/a.html': 'old' });
    await chmod(join(dir, 'pairings.csv'), 0o664);
    await chmod(join(dir, 'out/a.html'), 0o644);
    await commitPlan(dir, {
      files: [
        record('pairings.csv', 'new'),
        record('goals.csv', 'new'),
        rendering('out/a.html', 'new'),
        rendering('out/b/c.html', 'new'),
      ],
    });
    const modeOf = async (path: string) => ((await stat(join(dir, path))).mode & 0o777).toString(8);
    expect(
      await Promise.all(['pairings.csv', 'goals.csv', 'out/a.html', 'out/b/c.html', 'out/b'].map(modeOf)),
    ).toEqual(['664', '600', '600', '600', '700']);
  });

  test('a record whose bytes are the same is not touched, and no journal is written for it', async () => {
    const dir = await folderWith({ 'pairings.csv': 'same' });
    const before = await lstat(join(dir, 'pairings.csv'));
    const disk = failingDisk();
    expect(await commitPlan(dir, { files: [record('pairings.csv', 'same')] }, { fs: disk.fs })).toEqual([
      { path: 'pairings.csv', bytes: 4 },
    ]);
    const after = await lstat(join(dir, 'pairings.csv'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(disk.trace.filter((call) => call.startsWith('rename'))).toEqual([]);
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'pairings.csv': 'same' });
  });

  test('every record is on the disk before the journal has its name, and the journal before the first record', async () => {
    const dir = await folderWith({ 'a.csv': '1' });
    const disk = failingDisk();
    await commitPlan(dir, { files: [record('a.csv', '2'), record('b.csv', '2')] }, { fs: disk.fs });
    const short = disk.trace.map((call) => call.replaceAll(`${dir}/`, '').replaceAll(dir, '.'));
    const steps = short.filter((call) => /^(sync|rename|remove|write)/.test(call));
    expect(steps).toEqual([
      'write .mentor/staged-1',
      'sync .mentor/staged-1',
      'write .mentor/staged-2',
      'sync .mentor/staged-2',
      'sync folder .mentor',
      'write .mentor/journal-unfinished',
      'sync .mentor/journal-unfinished',
      'rename .mentor/journal-unfinished to .mentor/journal',
      'sync folder .mentor',
      'rename .mentor/staged-1 to a.csv',
      'rename .mentor/staged-2 to b.csv',
      'sync folder .',
      'remove .mentor/journal',
      'sync folder .mentor',
    ]);
  });

  test('a streamed table: few calls, pairs of surrogates whole across chunks, bytes between texts', async () => {
    const dir = await folderWith();
    const disk = failingDisk();
    function* rows() {
      for (let row = 0; row < 80_000; row += 1) yield `${row}`.padEnd(9, row % 2 === 0 ? 'x' : '\n');
      yield new Uint8Array([64]);
      yield '\ud83d';
      yield '\ude00';
    }
    const [written] = await commitPlan(dir, { files: [rendering('out/t.csv', rows())] }, { fs: disk.fs });
    const bytes = await readFile(join(dir, 'out/t.csv'));
    expect(written?.bytes).toBe(bytes.length);
    expect(disk.trace.filter((call) => call.startsWith('write')).length).toBeLessThan(8);
    const split = await folderWith();
    const text = `${'x'.repeat(2 ** 18 - 1)}\ud83d`;
    await commitPlan(split, { files: [rendering('out/t.csv', [text, '\ude00', 'end'])] });
    expect(await readFile(join(split, 'out/t.csv'), 'utf8')).toBe(`${text}\ude00end`);
  });
});

describe('what an earlier run left in the way', () => {
  test('unfinished files are written anew, also where they are links', async () => {
    const outside = await folderWith({ victim: 'mine' });
    const dir = await folderWith({
      '.mentor/staged-1': 'left',
      '.mentor/journal-unfinished': 'left',
      'out/x': '',
    });
    await symlink(join(outside, 'victim'), join(dir, 'out/.mentor-unfinished'));
    await commitPlan(dir, { files: [record('a.csv', 'new'), rendering('out/a.html', 'new')] });
    expect(await contentsOf(dir)).toEqual({
      '.mentor/': '',
      'a.csv': 'new',
      'out/a.html': 'new',
      'out/x': '',
    });
    expect(await contentsOf(outside)).toEqual({ victim: 'mine' });
  });

  test('what cannot be tidied up either does not hide the trouble itself', async () => {
    const dir = await folderWith({ 'a.csv': 'old' });
    const full = async (path: string, mode: number) => ({
      ...(await nodeFileSystem.create(path, mode)),
      write: failing('ENOSPC'),
    });
    const fs = diskWith({ create: full, remove: failing('EIO') });
    for (const file of [record('a.csv', 'new'), rendering('out/a.html', 'new')])
      expect((await troubleOf(commitPlan(dir, { files: [file] }, { fs }))).message).toBe(
        `There is no space left on the disk for ${file.path}.`,
      );
    const stuck = diskWith({ rename: failing('EBUSY'), remove: failing('EIO') });
    await nodeFileSystem.remove(join(dir, 'out/.mentor-unfinished'));
    expect(
      (await troubleOf(commitPlan(dir, { files: [rendering('out/a.html', 'new')] }, { fs: stuck }))).message,
    ).toBe('Cannot replace out/a.html: it is open in another program.');
  });

  test('a staged record that turned out the same and cannot be removed is no trouble', async () => {
    const dir = await folderWith({ 'a.csv': 'same' });
    await commitPlan(dir, { files: [record('a.csv', 'same')] }, { fs: diskWith({ remove: failing('EIO') }) });
    expect(await contentsOf(dir)).toEqual({ '.mentor/staged-1': 'same', 'a.csv': 'same' });
  });

  test('a rendering to be removed that is held', async () => {
    const dir = await folderWith({ 'out/a.html': 'old' });
    const plan = { files: [], removes: ['out/a.html'] };
    expect(
      (await troubleOf(commitPlan(dir, plan, { fs: diskWith({ remove: failing('EBUSY') }) }))).message,
    ).toBe('Cannot replace out/a.html: it is open in another program.');
    const replacing = { files: [], replaces: ['out'].map((folder) => `${folder}/match`) };
    expect(
      (await troubleOf(commitPlan(dir, replacing, { fs: diskWith({ list: failing('EIO') }) }))).message,
    ).toBe('out/match cannot be replaced: the disk reports an error.');
  });
});

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
  ])('a symbolic link planted at %s', async (_, link, path) => {
    const outside = await folderWith({ victim: 'mine' });
    const dir = await folderWith();
    await fill(dir, { 'program.yaml': '' });
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

  test('a record that somebody edited, made or removed meanwhile; nothing is written', async () => {
    const dir = await folderWith({ 'pairings.csv': 'read', 'goals.csv': 'read' });
    const expected = hashesOf(await loadFolder(dir));
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
    await commitPlan(dir, { files }, { expected: hashesOf(await loadFolder(dir)) });
    expect(await contentsOf(dir)).toEqual({
      '.mentor/people.json': 'x',
      'goals.csv': 'ours',
      'pairings.csv': 'ours',
      'training.csv': 'ours',
    });
  });
});

describe('trouble, in words', () => {
  test('a record that is open in another program: retried for a while, then the sentence of the page', async () => {
    const dir = await folderWith({ 'pairings.csv': 'old', 'schedule.csv': 'old' });
    let tries = 0;
    const fs = diskWith({
      probe: async (path) => {
        tries += path.endsWith('pairings.csv') ? 1 : 0;
        if (path.endsWith('pairings.csv')) await failing('EBUSY')();
      },
    });
    const error = await troubleOf(
      commitPlan(dir, { files: [record('schedule.csv', 'new'), record('pairings.csv', 'new')] }, { fs }),
    );
    expect(error.exitCode).toBe(3);
    expect(error.message).toBe('Cannot replace pairings.csv: it is open in another program.');
    expect(error.advice).toBe(
      'Close it (in Excel: File, Close) and run the command again. Nothing was lost; the old file is as it was.',
    );
    expect(tries).toBe(6);
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'pairings.csv': 'old', 'schedule.csv': 'old' });
  });

  test('let go of in time, nobody hears of it', async () => {
    const dir = await folderWith({ 'pairings.csv': 'old' });
    let held = 3;
    const fs = diskWith({
      rename: async (from, to) =>
        to.endsWith('pairings.csv') && held-- > 0 ? failing('EPERM')() : nodeFileSystem.rename(from, to),
    });
    await commitPlan(dir, { files: [record('pairings.csv', 'new')] }, { fs });
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'pairings.csv': 'new' });
  });

  test('the second record cannot be replaced: the journal stays, and the next run finishes', async () => {
    const dir = await folderWith({ 'a.csv': 'old', 'b.csv': 'old' });
    const fs = diskWith({
      rename: async (from, to) =>
        to.endsWith('b.csv') ? failing('EBUSY')() : nodeFileSystem.rename(from, to),
    });
    const error = await troubleOf(
      commitPlan(dir, { files: [record('a.csv', 'new'), record('b.csv', 'new')] }, { fs }),
    );
    expect(error.message).toBe('Cannot replace b.csv: it is open in another program.');
    expect(error.advice).toMatch(
      /Nothing was lost: the new records wait in \.mentor, and the next run puts them in place\.$/,
    );
    await commitPlan(dir, { files: [record('c.csv', 'new')] });
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'a.csv': 'new', 'b.csv': 'new', 'c.csv': 'new' });
  });

  test.each([
    ['ENOSPC', 'There is no space left on the disk for out/a.html.'],
    ['EROFS', 'out/a.html cannot be written: the folder is read-only.'],
    ['EACCES', 'out/a.html cannot be written: permission denied.'],
    ['EPERM', 'out/a.html cannot be written: permission denied.'],
    ['EMFILE', 'out/a.html cannot be written: too many files are open on this machine.'],
    ['EIO', 'out/a.html cannot be written: the disk reports an error.'],
    ['EWHATEVER', 'out/a.html cannot be written (EWHATEVER).'],
  ])('%s at a rendering', async (code, message) => {
    const dir = await folderWith();
    const error = await troubleOf(
      commitPlan(dir, { files: [rendering('out/a.html', 'x')] }, { fs: diskWith({ create: failing(code) }) }),
    );
    expect([error.exitCode, error.message]).toEqual([3, message]);
    expect(error.advice).toMatch(/Your records are as they were\.$/);
  });

  test('a rendering that is open: the records are saved, and the words say so', async () => {
    const dir = await folderWith({ 'out/a.html': 'old', 'out/b.html': 'old' });
    const fs = diskWith({
      rename: async (from, to) =>
        to.endsWith('a.html') ? failing('EBUSY')() : nodeFileSystem.rename(from, to),
    });
    const error = await troubleOf(
      commitPlan(dir, { files: [record('p.csv', 'new'), rendering('out/a.html', 'new')] }, { fs }),
    );
    expect(error.message).toBe('Cannot replace out/a.html: it is open in another program.');
    expect(error.advice).toMatch(/The records are saved; only renderings are missing\.$/);
    expect(await contentsOf(dir)).toEqual({
      '.mentor/': '',
      'p.csv': 'new',
      'out/a.html': 'old',
      'out/b.html': 'old',
    });
  });

  test('what is no trouble of the disk is a bug and comes through as it is', async () => {
    const dir = await folderWith({ 'p.csv': 'old' });
    function* broken(): Generator<string> {
      yield 'a';
      throw new TypeError('a bug');
    }
    for (const file of [record('p.csv', broken()), rendering('out/a.html', broken())])
      await expect(commitPlan(dir, { files: [file] })).rejects.toThrow(new TypeError('a bug'));
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'out/': '', 'p.csv': 'old' });
  });
});
