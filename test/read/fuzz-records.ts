import { Buffer } from 'node:buffer';
import { countRecords } from './count-records.ts';
import { anyTokens, mutate, type Tokens } from './fuzz-bytes.ts';
import { anyCell, csvOf, mutateRows } from './fuzz-cells.ts';
import type { Dice } from './fuzz-dice.ts';

const json: Tokens = [
  ...anyTokens,
  ...[
    '{',
    '}',
    '[',
    ']',
    '":',
    '{"__proto__":',
    'null',
    'true',
    '1e400',
    '-',
    '"\\u0000"',
    '"\\ud800"',
    '[[[[[[[[',
    '{"a":{"a":',
    '"schema":',
    '@2',
    '@1',
  ],
];

/** A value of JSON where another stood. */
function oddValue(dice: Dice): unknown {
  return dice.pick<() => unknown>([
    () => null,
    () => dice.pick([-1, 0, 1e308, 1.5, Number.MAX_SAFE_INTEGER + 1, -0]),
    () => anyCell(dice),
    () => [],
    () => ({}),
    () => true,
    () => [[anyCell(dice)]],
    () => JSON.parse(`{"__proto__": ${JSON.stringify(anyCell(dice))}}`),
    () => Array.from({ length: dice.some(3000) }, () => 7),
  ])();
}

/** Goes down to some value and changes it, its neighbours or its name. */
function disturbed(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null || dice.once(7)) return oddValue(dice);
  if (Array.isArray(value)) {
    const at = dice.below(value.length);
    if (dice.once(8)) return value.filter((_, index) => index !== at);
    if (dice.once(8)) return [...value, ...value.slice(at, at + dice.some(50))];
    return value.length === 0
      ? [oddValue(dice)]
      : value.map((one: unknown, index) => (index === at ? disturbed(one, dice) : one));
  }
  const entries = Object.entries(value);
  const at = dice.below(entries.length);
  if (dice.once(10)) return Object.fromEntries(entries.filter((_, index) => index !== at));
  if (dice.once(12)) return Object.fromEntries([...entries, [anyCell(dice), oddValue(dice)]]);
  return Object.fromEntries(
    entries.map(([key, one], index) => [key, index === at ? disturbed(one, dice) : one]),
  );
}

/** A record as it might be after an editor, a merge, a disk or somebody's malice had it. */
export function anyRecord(path: string, bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice.once(3) || !/\.(csv|json)$/.test(path))
    return mutate(bytes, dice, path.endsWith('.csv') ? anyTokens : json);
  const text = Buffer.from(bytes).toString('utf8');
  if (path.endsWith('.csv')) return Buffer.from(csvOf(mutateRows(countRecords(text, ',') ?? [], dice), dice));
  if (dice.once(20)) return Buffer.from(dice.pick(['[', '{"a":']).repeat(dice.some(50_000)));
  let value: unknown = JSON.parse(text);
  for (let left = dice.some(4); left > 0; left--) value = disturbed(value, dice);
  return Buffer.from(JSON.stringify(value) ?? 'null');
}
