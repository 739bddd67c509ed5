import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRecords } from '../../src/read/split-records.ts';

type Read = readonly (readonly string[])[] | 'a quote amiss';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function split(text: string, size: number): Promise<Read> {
  const records: (readonly string[])[] = [];
  const isWhole = await splitRecords(inPieces(text, size), ';', (cells) => records.push(cells));
  return isWhole ? records.filter((cells) => cells.length > 0) : 'a quote amiss';
}

function parsed(text: string): Read {
  try {
    return parse(text, {
      delimiter: ';',
      bom: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    expect(String(error)).toMatch(/quote/i);
    return 'a quote amiss';
  }
}

const anyText = fc
  .array(fc.constantFrom('"', '""', ';', '\n', ';"', '";', '"\n', '\n"', 'a', 'é', ' ', '\uFEFF'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

test('any text, quotes amiss or not, in pieces of any size: what csv-parse says of it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.integer({ min: 1, max: 20 }), async (text, size) => {
      expect(await split(text, size)).toEqual(parsed(text));
    }),
    { numRuns: 5000, seed: 20261123 },
  );
});

test('blank lines count where a record follows', async () => {
  const records: number[] = [];
  await splitRecords(inPieces('a;b\n\n\n"c\n\n";d\n\n', 3), ';', (cells) => records.push(cells.length));
  expect(records).toEqual([2, 0, 0, 2]);
});
