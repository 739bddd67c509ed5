import { describe, expect, test } from 'vitest';
import { isLeftOver, journalStands, readJournal, recover, rollForward } from '../../src/files/journal.ts';
import { sha256Of } from '../../src/files/write-new.ts';
import { codeError, memoryWith } from './memory-with.ts';
import { troubleOf } from './plan-parts.ts';

const entry = { staged: 'staged-1', target: 'a.csv', sha256: 'f00' };
const withJournal = (text: string) => memoryWith({ '.mentor/journal': text });

describe('a journal that is read', () => {
  test.each([
    { renames: [], removes: [] },
    { renames: [entry], removes: ['busy/b.ics'] },
  ])('%j', async (journal) => {
    const { fs } = await withJournal(JSON.stringify(journal));
    expect(await readJournal(fs, '/p')).toEqual(journal);
    expect(await journalStands(fs, '/p')).toBe(true);
  });

  test.each([
    null,
    5,
    'renames removes',
    [],
    { renames: [] },
    { removes: [] },
    { renames: [entry, {}], removes: [] },
    { renames: [null], removes: [] },
    { renames: [entry], removes: ['a.csv', 7] },
    { renames: [entry], removes: ['../a.csv'] },
    { renames: [{ ...entry, staged: ['staged-1'] }], removes: [] },
    { renames: [{ ...entry, staged: '../staged-1' }], removes: [] },
    { renames: [{ ...entry, staged: 'staged-1/../../a' }], removes: [] },
    { renames: [{ ...entry, target: '/etc/passwd' }], removes: [] },
    { renames: [{ ...entry, sha256: 12 }], removes: [] },
  ])('damaged: %j', async (journal) => {
    const { fs } = await withJournal(JSON.stringify(journal));
    expect(await troubleOf(readJournal(fs, '/p'))).toMatchObject({
      exitCode: 3,
      message: '.mentor/journal is damaged: it does not say which records were being replaced.',
      advice: 'Compare your records with your last copy, delete .mentor/journal, and run the command again.',
    });
  });

  test('none: nothing there, or a file where its folder would be', async () => {
    const { fs } = await memoryWith();
    expect(await readJournal(fs, '/p')).toBeUndefined();
    expect(await journalStands(fs, '/p')).toBe(false);
    const behindFile = { ...fs, read: () => Promise.reject(codeError('ENOTDIR')) };
    expect(await readJournal(behindFile, '/p')).toBeUndefined();
    const unreadable = { ...fs, read: () => Promise.reject(codeError('EIO')) };
    await expect(readJournal(unreadable, '/p')).rejects.toThrow('EIO');
  });

  test('left over are whole names only', () => {
    expect(['staged-1', 'staged-23', 'journal-unfinished'].every(isLeftOver)).toBe(true);
    expect(['staged-', 'my-staged-1', 'staged-1.csv', 'journal', 'lock'].some(isLeftOver)).toBe(false);
  });
});

describe('rolling forward', () => {
  test('each folder is synced before the one above it, and the journal goes last', async () => {
    const { fs, calls } = await memoryWith({ '.mentor/staged-1': 'new', '.mentor/journal': '' });
    await rollForward(fs, '/p', { renames: [{ ...entry, target: 'a/b/c.csv' }], removes: [] });
    expect(calls.filter((call) => /^(sync|rename|remove)/.test(call))).toEqual([
      'rename /p/a/b/c.csv',
      'sync folder /p/a/b',
      'sync folder /p/a',
      'sync folder /p',
      'remove /p/.mentor/journal',
      'sync folder /p/.mentor',
    ]);
  });

  test('a folder that is gone with its file needs no sync', async () => {
    const { fs } = await memoryWith({}, () => ({
      syncFolder: async (path) => {
        if (path === '/p/gone') throw codeError('ENOENT');
      },
    }));
    await rollForward(fs, '/p', { renames: [], removes: ['gone/a.csv'] });
  });

  test('a staged file with other bytes than the journal says is refused before anything is replaced', async () => {
    const good = { staged: 'staged-1', target: 'a.csv', sha256: sha256Of(Buffer.from('new a')) };
    const files = {
      'a.csv': 'old a',
      '.mentor/staged-1': 'new a',
      '.mentor/staged-2': 'half',
      '.mentor/journal': JSON.stringify({
        renames: [good, { ...entry, staged: 'staged-2', target: 'b.csv' }],
        removes: [],
      }),
    };
    const { fs, texts } = await memoryWith(files);
    expect(await troubleOf(recover(fs, '/p'))).toMatchObject({
      message: '.mentor/staged-2, the new b.csv of an interrupted run, is damaged.',
      advice:
        'Compare your records with your last copy, delete the folder .mentor, and run the command again.',
    });
    expect(texts()).toEqual(files);
  });
});
