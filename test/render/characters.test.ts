import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersOf, shortened } from '../../src/model/characters.ts';
import { piece, wrap } from '../../src/render/terminal-line.ts';
import { anyText, shortCorpus } from './naughty-corpus.ts';

const pictures = [
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇩🇪',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '1️⃣',
  '❤️‍🔥',
  'é',
  'é',
  'a',
  '山',
  ' ',
];
const picturesInARow = fc.array(fc.constantFrom(...pictures), { maxLength: 12 });

describe('characters', () => {
  test('are as many as were put together, and joined they are the text', () => {
    fc.assert(
      fc.property(picturesInARow, (row) => {
        expect(charactersOf(row.join(''))).toEqual(row);
      }),
    );
    const isWhole = (text: string): void => {
      expect(charactersOf(text).join('')).toBe(text);
    };
    for (const text of shortCorpus) isWhole(text);
    fc.assert(fc.property(anyText, isWhole));
  });

  test('a text is cut between them, never longer than it may be, and says that something is left out', () => {
    expect(shortened('abcdef', 6)).toBe('abcdef');
    expect(shortened('abcdefg', 6)).toBe('abcde…');
    expect(shortened('abcd efg', 6)).toBe('abcd…');
    expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 20)).toBe('👩‍👩‍👧‍👦…');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, most) => {
        const short = shortened(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        if (text.length <= most) expect(short).toBe(text);
        else
          expect([short.at(-1), charactersOf(text).join('').startsWith(short.slice(0, -1))]).toEqual([
            '…',
            true,
          ]);
      }),
    );
  });

  test('a word that is wider than the screen goes on between them', () => {
    fc.assert(
      fc.property(picturesInARow, fc.integer({ min: 2, max: 9 }), (row, width) => {
        const word = row.join('').replaceAll(' ', '');
        const lines = wrap([piece(word)], width).map((line) => line.map(({ text }) => text).join(''));
        expect(lines.flatMap(charactersOf)).toEqual(charactersOf(word));
      }),
    );
  });
});
