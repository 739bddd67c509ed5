import { describe, expect, test } from 'vitest';
import { growing, growthOf } from '../read/fuzz-growth.ts';

/** Twice as much may take twice as long, and a little more; where it is four times, a large file is a hang. */
const bearable = 3.2;

describe('what is twice as large takes no four times as long', () => {
  test.each(growing.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    expect(await growthOf(one, bearable)).toBeLessThan(bearable);
  });
});
