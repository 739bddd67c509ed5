import { describe, expect, test } from 'vitest';
import { clearFolder, commitRendering } from '../../src/files/commit-renderings.ts';
import { targetOf } from '../../src/files/program-path.ts';
import { readSource } from '../../src/files/read-source.ts';
import { blocksOf, measure, sha256Of, writeNew } from '../../src/files/write-new.ts';
import { mostSheetBytes } from '../../src/model/sheet-text-file.ts';
import { codeError, memoryWith } from './memory-with.ts';

const block = 1 << 18;
const sizesOf = (content: Parameters<typeof blocksOf>[0]) =>
  [...blocksOf(content)].map((piece) => piece.length);

describe('content in blocks', () => {
  test('a text is one, nothing is none, and bytes stay as they are', () => {
    expect(sizesOf('x'.repeat(2 * block + 5))).toEqual([2 * block + 5]);
    expect(sizesOf('')).toEqual([]);
    expect(sizesOf([Buffer.from('abc')])).toEqual([3]);
    expect(sizesOf(['ab', Buffer.from('abc'), 'd'])).toEqual([2, 3, 1]);
  });

  test('a stream is cut where a block is full, never inside a letter', () => {
    expect(sizesOf(['x'.repeat(block), 'y'])).toEqual([block, 1]);
    expect(sizesOf(['x'.repeat(block - 1), 'y', 'z'])).toEqual([block, 1]);
    const [high = '', low = ''] = ['😀'.slice(0, 1), '😀'.slice(1)];
    expect(sizesOf([`${'x'.repeat(block)}${high}`, low])).toEqual([block, 4]);
    expect(sizesOf([`😀${'x'.repeat(block)}`, 'y'])).toEqual([block + 4, 1]);
  });

  test('are counted and hashed', () => {
    expect(measure(['a', Buffer.from('b')])).toEqual({ bytes: 2, sha256: sha256Of(Buffer.from('ab')) });
  });
});

describe('a new file', () => {
  test('asks for no more than it needs, and takes the place of a left-over that is gone by itself', async () => {
    const plain = await memoryWith();
    await writeNew(plain.fs, '/p/a', { content: 'a', mode: 0o600, sync: false });
    expect(plain.calls).toEqual(['create /p/a']);
    await writeNew(plain.fs, '/p/b', { content: 'b', mode: 0o644, sync: true });
    expect(plain.calls).toEqual(['create /p/a', 'create /p/b', 'set mode /p/b', 'sync /p/b']);
    const vanishing = await memoryWith({ a: 'left' }, (fs) => ({
      remove: async (path) => {
        await fs.remove(path);
        throw codeError('ENOENT');
      },
    }));
    await writeNew(vanishing.fs, '/p/a', { content: 'new', mode: 0o600, sync: false });
    expect(vanishing.texts()).toEqual({ a: 'new' });
  });
});

describe('a rendering', () => {
  const target = targetOf('/p', 'out/a.html');

  test.each([
    ['a text', 'same'],
    ['a function', () => 'same'],
    ['pieces', ['sa', 'me']],
  ])('that stands already stays untouched: %s', async (_words, content) => {
    const { fs, calls } = await memoryWith({ 'out/a.html': 'same' });
    expect(await commitRendering(fs, content, target)).toBe(4);
    expect(calls).toEqual(['read /p/out/a.html']);
  });

  test('of another size is replaced without being read, and never synced', async () => {
    const { fs, calls, texts } = await memoryWith({ 'out/a.html': 'old one' });
    expect(await commitRendering(fs, 'new', target)).toBe(3);
    expect(calls).toEqual(['create /p/out/.mentor-unfinished', 'rename /p/out/a.html']);
    expect(texts()).toEqual({ 'out/a.html': 'new' });
  });

  test.each(['ENOENT', 'EACCES', 'EPERM', 'EBUSY'])('that cannot be read (%s) is replaced', async (code) => {
    const { fs, texts } = await memoryWith({ 'out/a.html': 'same' }, () => ({
      read: () => Promise.reject(codeError(code)),
    }));
    expect(await commitRendering(fs, 'news', target)).toBe(4);
    expect(texts()).toEqual({ 'out/a.html': 'news' });
  });

  test('that somebody else removes meanwhile is removed', async () => {
    const gone = async (step: Promise<void>) => {
      await step;
      throw codeError('ENOENT');
    };
    const { fs, texts } = await memoryWith({ 'out/a.html': 'old', 'out/b/c.html': 'old' }, (real) => ({
      remove: (path) => gone(real.remove(path)),
      removeFolder: (path) => gone(real.removeFolder(path)),
    }));
    await clearFolder(fs, targetOf('/p', 'out'), new Set());
    expect(texts()).toEqual({});
  });
});

describe('a file that is read', () => {
  const mega = 1 << 20;
  test.each([
    ['a.csv', 15 * mega, true],
    ['a.csv', 16 * mega, false],
    ['a.xlsx', 16 * mega, true],
    ['a.csv.zip', 16 * mega, true],
    ['sheets/hello.md', mostSheetBytes, true],
    ['sheets/hello.md', mostSheetBytes + 1, false],
  ])('%s of %i bytes, at once: %s', async (path, size, whole) => {
    const { fs } = await memoryWith({ a: 'begins' });
    const source = await readSource(fs, { path, full: '/p/a', size });
    expect(source.pieces === undefined).toBe(whole);
    expect(Buffer.from(source.bytes).toString()).toBe('begins');
  });
});
