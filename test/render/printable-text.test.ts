import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrintable, printable, printableLines, withoutControls } from '../../src/model/printable-text.ts';
import { keptLine, keptText } from './kept-text.ts';
import { anyText, naughtyCorpus } from './naughty-corpus.ts';

/** With every kind of break as one line feed, as the other side writes it. */
const oneKind = (text: string): string => text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).join('\n');

function keepsWhatMayBeShown(text: string): void {
  expect(printable(text)).toBe(keptLine(text));
  expect(oneKind(withoutControls(text))).toBe(keptText(oneKind(text)));
  expect(printableLines(text)).toBe(text.split('\n').map(keptLine).join('\n'));
  expect(isPrintable(text)).toBe(printable(text) === text);
}

test(`of ${naughtyCorpus.length} naughty texts and any other, what may be shown is kept`, () => {
  for (const text of naughtyCorpus) keepsWhatMayBeShown(text);
  fc.assert(fc.property(anyText, keepsWhatMayBeShown), { numRuns: 1000 });
});

test('every character by itself, and between two letters', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, `a${character}b`])
      if (printable(text) !== keptLine(text) || isPrintable(text) !== (keptLine(text) === text))
        expect.fail(`U+${code.toString(16)}`);
  }
});
