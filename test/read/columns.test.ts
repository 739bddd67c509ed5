import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, sameColumn, sampleOf } from '../../src/read/column.ts';
import { PackedTexts } from '../../src/read/packed-texts.ts';
import { readTable } from '../../src/read/read-table.ts';
import { tableHash } from '../../src/read/table-hash.ts';
import { TextIndex } from '../../src/read/text-index.ts';

/** Latin letters, wide ones, halves of pairs and nothing at all. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', 'Zoë', 'Łódź', '😀', '\uD800', 'naïve\n"quoted"', 'x'.repeat(3000)),
);

describe('texts end to end', () => {
  test('every text comes back as it was, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 0, max: 1100 }), (some, plain) => {
        const texts = [...Array.from({ length: plain }, (_, at) => `plain ${at}`), ...some];
        const packed = new PackedTexts();
        for (const one of texts) packed.add(one);
        packed.close();
        expect(texts.map((_, at) => packed.text(at))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  test.each([1023, 1024, 1025, 2048, 2049])('%i texts, the last of them wide', (count) => {
    const texts = Array.from({ length: count }, (_, at) => (at === count - 1 ? 'Žofie 😀' : `E${at}`));
    const packed = new PackedTexts();
    for (const one of texts) packed.add(one);
    packed.close();
    expect([0, count - 2, count - 1].map((at) => packed.text(at))).toEqual([
      'E0',
      `E${count - 2}`,
      'Žofie 😀',
    ]);
  });
});

describe('a column', () => {
  test('gives each cell as it stands, and each distinct text once', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        const column = columnOf(texts.length, (at) => texts[at] ?? '');
        expect(texts.map((_, at) => column.text(at))).toEqual(texts);
        expect(column.distinct).toEqual([...new Set(texts)]);
        expect(texts.map((_, at) => column.distinct?.[column.code(at)])).toEqual(texts);
        expect(column.filled).toBe(texts.filter((one) => one.trim() !== '').length);
      }),
    );
  });

  test('of more texts than a dictionary is worth gives every cell all the same', () => {
    const texts = Array.from({ length: 70_000 }, (_, at) => (at % 3 === 0 ? '' : `Person ${at} Łucja`));
    const column = columnOf(texts.length, (at) => texts[at] ?? '');
    expect(column.distinct).toBeUndefined();
    expect(column.filled).toBe(texts.filter((one) => one !== '').length);
    expect(texts.every((one, at) => column.text(at) === one)).toBe(true);
    expect(sampleOf(column, 2)).toEqual(['Person 1 Łucja', 'Person 2 Łucja']);
    expect(
      sameColumn(
        column,
        columnOf(texts.length, (at) => texts[at] ?? ''),
      ),
    ).toBe(true);
    const other = columnOf(texts.length, (at) => (at === 69_999 ? 'x' : (texts[at] ?? '')));
    expect(sameColumn(column, other)).toBe(false);
  });
});

test('an index finds what a map finds', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), fc.array(text, { maxLength: 30 }), (bearers, asked) => {
      const index = new TextIndex((thing) => bearers[thing] ?? '');
      const map = new Map<string, number>();
      bearers.forEach((one, thing) => {
        const first = map.get(one) ?? thing;
        map.set(one, first);
        expect(index.add(one, thing)).toBe(first);
      });
      expect(index.size).toBe(map.size);
      for (const one of [...bearers, ...asked]) expect(index.find(one)).toBe(map.get(one));
    }),
  );
});

test('an index of so many texts that some share a hash tells them apart', () => {
  const nameOf = (thing: number) =>
    `${(Math.imul(thing, 0x9e3779b1) >>> 0).toString(36)} ${(Math.imul(thing, 0x85ebca6b) >>> 0).toString(29)}`;
  const index = new TextIndex(nameOf);
  for (let thing = 0; thing < 300_000; thing++) index.add(nameOf(thing), thing);
  const lost = Array.from({ length: 300_000 }, (_, thing) => thing).filter(
    (thing) => index.find(nameOf(thing)) !== thing,
  );
  expect(lost).toEqual([]);
  expect(index.size).toBe(300_000);
});

describe('the hash of a table', () => {
  const hashOf = async (rows: readonly (readonly string[])[]) => {
    const quoted = (cells: readonly string[]) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    const content = [['id', 'name', 'level'], ...rows].map(quoted).join('\n');
    const { table } = await readTable({ path: 'people.csv', bytes: Buffer.from(content) });
    return table === undefined ? undefined : tableHash(table);
  };
  const cell = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', '1', ' ', '"', 'é') });
  const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((one) => one.trim() !== ''));

  test('does not count the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(), async (rows, seed) => {
        const turned = [...rows.slice(seed % rows.length), ...rows.slice(0, seed % rows.length)].reverse();
        expect(await hashOf(turned)).toBe(await hashOf(rows));
      }),
      { numRuns: 60 },
    );
  });

  test('counts every letter, which cell it stands in, and how often a row stands there', async () => {
    const rows = [['E1', 'ab', 'c']];
    const base = await hashOf(rows);
    const others = [
      [['E1', 'a', 'bc']],
      [['E1', 'c', 'ab']],
      [['E1', 'ab', 'd']],
      [...rows, ...rows],
      [...rows, ['E2', 'x', 'y']],
    ];
    for (const other of others) expect(await hashOf(other)).not.toBe(base);
  });
});
