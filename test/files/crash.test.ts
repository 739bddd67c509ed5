import { describe, expect, test } from 'vitest';
import { survives, sweep, writingCalls } from './disturbed-commit.ts';
import { folderWith } from './folder.ts';

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS', 'EPERM'] as const;

/** test/long tries every code at every call. */
describe.concurrent('a commit of three records, two removals and two renderings, disturbed at every call', {
  timeout: 300_000,
}, () => {
  test.each(['before', 'after'] as const)('killed %s the call', async (kill) => {
    expect(await sweep((at) => ({ at, kill }))).toBeGreaterThan(80);
  });

  test('killed in the middle of a write', async () => {
    const writes = await writingCalls();
    expect(writes.length).toBeGreaterThan(6);
    for (const at of writes) expect(await survives(await folderWith(), { at, kill: 'torn' })).toBe(true);
  });

  test('the call fails, with one code after the other', async () => {
    expect(await sweep((at) => ({ at, fail: codes[at % codes.length] ?? 'EIO' }))).toBeGreaterThan(80);
  });

  test('the call did its work and reports EIO', async () => {
    expect(await sweep((at) => ({ at, fail: 'EIO', done: true }))).toBeGreaterThan(80);
  });

  test('from that call on everything fails', async () => {
    expect(await sweep((at) => ({ at, broken: codes[at % codes.length] ?? 'EIO' }))).toBeGreaterThan(80);
  });
});
