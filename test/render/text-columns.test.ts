import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { columnsOf } from '../../src/render/terminal-line.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));

it('counts columns as the tables of Unicode do, whether they are asked or not', () => {
  const letters = [...range(0x20, 0x260), ...range(0x2000, 0x2040)];
  const others = ['', 'a', '’', '\u0301', '\u200d', '漢', '\ufe0f'];
  const texts = letters.flatMap((letter) => others.flatMap((other) => [letter + other, other + letter]));
  expect(texts.filter((text) => columnsOf(text) !== stringWidth(text))).toEqual([]);
});
