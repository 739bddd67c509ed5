import { beforeAll, describe, expect, it } from 'vitest';
import { type Interruptible, interruptibleMatch } from '../cli/interrupted-match.ts';

let match: Interruptible;
beforeAll(async () => {
  match = await interruptibleMatch(1000);
});

const parts = Array.from({ length: 25 }, (_, at) => at / 25);

describe('a match of 1,000 people, ended from outside at any time', () => {
  it.each(parts)('SIGINT after %d of its time', async (part) => {
    const dir = match.freshCopy();
    const { code } = await match.interrupt(dir, 'SIGINT', (elapsed) => elapsed >= part * match.duration);
    expect([0, 130]).toContain(code);
    await match.expectNothingHalf(dir);
  });

  it.each(parts)('SIGTERM after %d of its time', async (part) => {
    const dir = match.freshCopy();
    const { code } = await match.interrupt(dir, 'SIGTERM', (elapsed) => elapsed >= part * match.duration);
    expect([0, 130, 143]).toContain(code);
    await match.expectNothingHalf(dir);
  });
});
