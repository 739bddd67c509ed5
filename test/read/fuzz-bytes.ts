import { Buffer } from 'node:buffer';
import type { Dice } from './fuzz-dice.ts';

/** No mutation makes a file larger: what is to be found is found in small ones, and many of them. */
const mostBytes = 120_000;

export type Tokens = readonly string[];

/** What disturbs any reader of text, whatever its format. */
export const anyTokens: Tokens = [
  ...[
    '\0',
    '\uFEFF',
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '"',
    "'",
    '""',
    '\\',
    ',',
    ';',
    ':',
    '|',
    '=',
    '#',
  ],
  ...[
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u202e',
    'e\u0301',
    '👩🏽‍🚀',
    'ﬁ',
    'İ',
    'ß',
    '\ufffd',
    '\x1b[2J',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    '-1',
    '0',
    '1e999',
    '99999999999999999999',
    '-0',
    '0x10',
  ],
  ...['2026-02-30', '2026-03-02', '03/04/2026', '0000-00-00', '9999-12-31', '24:00', '25:61', '-5:00'],
];

type Change = (bytes: Buffer, dice: Dice, tokens: Tokens) => Buffer;

const put = (bytes: Buffer, from: number, to: number, what: string | Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), Buffer.from(what as Uint8Array), bytes.subarray(to)]);

/** A stretch of the bytes, mostly a short one. */
function stretch(bytes: Buffer, dice: Dice): readonly [number, number] {
  const from = dice.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + dice.some(4000))];
}

const changes: readonly Change[] = [
  (bytes, dice) => {
    const flipped = Buffer.from(bytes);
    for (let left = dice.some(8); left > 0; left--) {
      const at = dice.below(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << dice.below(8));
    }
    return flipped;
  },
  (bytes, dice) => put(bytes, dice.below(bytes.length), bytes.length, ''),
  (bytes, dice) => put(bytes, ...stretch(bytes, dice), ''),
  (bytes, dice) => {
    const [from, to] = stretch(bytes, dice);
    const at = dice.below(bytes.length);
    return put(bytes, at, at, bytes.subarray(from, to));
  },
  (bytes, dice) => {
    const [from, to] = stretch(bytes, dice);
    const block = bytes.subarray(from, to);
    const times = Math.min(dice.some(2000), Math.floor(40_000 / (block.length + 1)));
    return put(bytes, to, to, Buffer.concat(Array.from({ length: times }, () => block)));
  },
  ...Array.from(
    { length: 4 },
    (): Change => (bytes, dice, tokens) => {
      const at = dice.below(bytes.length + 1);
      return put(bytes, at, Math.min(bytes.length, at + dice.below(3)), dice.pick(tokens));
    },
  ),
  (bytes, dice, tokens) => {
    const at = dice.below(bytes.length + 1);
    const token = dice.pick(tokens);
    return put(bytes, at, at, token.repeat(Math.min(dice.some(30_000), Math.floor(60_000 / token.length))));
  },
  (bytes, dice) =>
    Buffer.from(bytes.toString('utf8'), dice.pick(['utf16le', 'latin1', 'utf8', 'ascii'] as const)),
  (bytes) => put(bytes, 0, 0, '\uFEFF'),
];

/** A few changes, one on top of the other. */
export function mutate(bytes: Uint8Array, dice: Dice, tokens: Tokens): Buffer {
  let changed = Buffer.from(bytes);
  for (let left = dice.some(6); left > 0; left--)
    changed = Buffer.from(dice.pick(changes)(changed, dice, tokens).subarray(0, mostBytes));
  return changed;
}
