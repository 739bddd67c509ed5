import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingDisk } from './failing-disk.ts';
import { contentsOf, folderWith } from './folder.ts';
import { commitPlan } from './on-this-disk.ts';
import { record, rendering, troubleOf } from './plan-parts.ts';

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

  test('a rendering that stands there already stays untouched; another is replaced', async () => {
    const dir = await folderWith({ 'out/same.html': 'Zoë', 'out/other.html': 'Zoe' });
    const file = (name: string) => join(dir, 'out', name);
    const before = [await stat(file('same.html')), await stat(file('other.html'))].map(({ ino }) => ino);
    const files = [rendering('out/same.html', 'Zoë'), rendering('out/other.html', 'Zoë')];
    expect(await commitPlan(dir, { files })).toMatchObject([{ bytes: 4 }, { bytes: 4 }]);
    expect((await stat(file('same.html'))).ino).toBe(before[0]);
    expect((await stat(file('other.html'))).ino).not.toBe(before[1]);
    expect(await readFile(file('other.html'), 'utf8')).toBe('Zoë');
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
    await commitPlan(dir, { files: [record('a.csv', '2'), record('new/b.csv', '2')] }, { fs: disk.fs });
    const short = disk.trace.map((call) => call.replaceAll(`${dir}/`, '').replaceAll(dir, '.'));
    const steps = short.filter((call) => /^(sync|rename|remove|write)/.test(call));
    expect(steps).toEqual([
      'write .mentor/staged-1',
      'sync .mentor/staged-1',
      'write .mentor/staged-2',
      'sync .mentor/staged-2',
      'sync folder .mentor',
      'sync folder .',
      'write .mentor/journal-unfinished',
      'sync .mentor/journal-unfinished',
      'rename .mentor/journal-unfinished to .mentor/journal',
      'sync folder .mentor',
      'rename .mentor/staged-1 to a.csv',
      'rename .mentor/staged-2 to new/b.csv',
      'sync folder .',
      'sync folder new',
      'remove .mentor/journal',
      'sync folder .mentor',
    ]);
  });

  test('with another place for renderings: written there and removed there, and the folder’s own stay', async () => {
    const dir = await folderWith({ 'out/old.html': 'ours' });
    const out = await folderWith({ 'old.html': 'theirs', 'x.html': 'theirs' });
    const files = [record('a.csv', () => 'made late'), rendering('out/a.html', () => 'made late')];
    await commitPlan(dir, { files, removes: ['out/old.html'], replaces: ['out/match'] }, { out });
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'a.csv': 'made late', 'out/old.html': 'ours' });
    expect(await contentsOf(out)).toEqual({ 'a.html': 'made late', 'x.html': 'theirs' });
  });

  test('what cannot be made again once the records stand is there before them, and not where they are refused', async () => {
    const dir = await folderWith({ 'a.csv': '1' });
    const letter = { ...rendering('out/letters/farewell.eml', 'Thank you'), beforeRecords: true as const };
    const files = [record('a.csv', '2'), rendering('out/a.html', '2'), letter];
    await troubleOf(commitPlan(dir, { files }, { expected: new Map([['a.csv', 'of another file']]) }));
    expect(await contentsOf(dir)).toEqual({ '.mentor/': '', 'a.csv': '1' });
    const disk = failingDisk();
    const written = await commitPlan(dir, { files }, { fs: disk.fs });
    expect(written.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['a.csv', 1],
      ['out/a.html', 1],
      ['out/letters/farewell.eml', 9],
    ]);
    const renames = disk.trace.flatMap((call) => / to (.*)$/.exec(call)?.[1]?.replace(`${dir}/`, '') ?? []);
    expect(renames).toEqual(['out/letters/farewell.eml', '.mentor/journal', 'a.csv', 'out/a.html']);
    await commitPlan(dir, { files: [{ ...letter, content: 'Thanks' }] });
    expect((await contentsOf(dir))['out/letters/farewell.eml']).toBe('Thanks');
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
    const raw = (words: string) => new TextEncoder().encode(words);
    const mixed = [raw('first '), raw('second '), 'third ', raw('last')];
    await commitPlan(split, { files: [rendering('out/m.csv', mixed)] });
    expect(await readFile(join(split, 'out/m.csv'), 'utf8')).toBe('first second third last');
  });
});
