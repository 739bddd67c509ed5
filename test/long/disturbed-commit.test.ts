import { describe, expect, test } from 'vitest';
import { sweep } from '../files/disturbed-commit.ts';

const codes = ['ENOSPC', 'EDQUOT', 'EIO', 'EACCES', 'EMFILE', 'ENFILE', 'EROFS', 'EPERM', 'EBUSY', 'ENOTSUP'];

describe('a commit, disturbed at every call with every code', () => {
  test.each(codes)('the call fails with %s', async (fail) => {
    expect(await sweep((at) => ({ at, fail }))).toBeGreaterThan(80);
  });

  test.each(codes)('the call did its work and reports %s', async (fail) => {
    expect(await sweep((at) => ({ at, fail, done: true }))).toBeGreaterThan(80);
  });

  test.each(codes)('from that call on everything fails with %s', async (broken) => {
    expect(await sweep((at) => ({ at, broken }))).toBeGreaterThan(80);
  });
});
