import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Spell } from '../../src/stats/risk-table.ts';

export type Numbers = readonly number[];
/** R's NA is null. */
export type Gaps = readonly (number | null)[];

/** Values of R, made by the .R file of the same name; each key is the call or the data. */
export function reference(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`reference/${name}.json`, import.meta.url), 'utf8'));
}

/** Found is there, and as near to R's as the tolerance, relative; where R has NA, nothing is found. */
export function near(found: number | null | undefined, expected: number | null, tolerance = 1e-9): void {
  if (expected === null) {
    expect(found ?? null).toBeNull();
    return;
  }
  const off = Math.abs((found ?? Number.NaN) - expected);
  const allowed = tolerance * Math.max(1e-300, Math.abs(expected));
  expect(off <= allowed, `${found} for R's ${expected}, more than ${tolerance} off`).toBe(true);
}

/** People as columns: event 1 is what is counted, 2 an end that rules it out, 0 still there. */
export type Columns = { readonly time: Numbers; readonly event: Numbers; readonly entry?: Numbers };

export function spellsOf({ time, event, entry }: Columns): Spell[] {
  return time.map((t, i) => {
    const end = event[i] === 1 ? 'event' : event[i] === 2 ? 'other' : 'censored';
    const from = entry?.[i];
    return from === undefined ? { time: t, end } : { entry: from, time: t, end };
  });
}
