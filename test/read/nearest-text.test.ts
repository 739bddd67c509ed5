import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/read/fold-text.ts';
import { editDistance, nearestText } from '../../src/read/nearest-text.ts';

/** Optimal string alignment by its definition. */
function definedDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [p, q] = [a.slice(1), b.slice(1)];
  const options = [
    definedDistance(p, b) + 1,
    definedDistance(a, q) + 1,
    definedDistance(p, q) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0])
    options.push(definedDistance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...options);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('the distance within a bound is the distance by definition', () => {
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 0, max: 7 }), (a, b, most) => {
      const defined = definedDistance(a, b);
      const found = editDistance(a, b, most);
      if (defined <= most) expect(found).toBe(defined);
      else expect(found).toBeGreaterThan(most);
    }),
    { numRuns: 500 },
  );
});

const names = ['julia', 'anna', 'maria', 'peter', 'hans', 'klaus', 'lena', 'ida', 'otto', 'karl'];
const addresses = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${names[at % 10]}.m${(at * 7919) % 1000}ller${at}@northwind.example`,
  );
const slips = (text: string): string[] => [
  text.replace('ller', 'lller'),
  text.replace('ller', 'ler'),
  text.replace('ller', 'l1er'),
  text.replace('ler', 'elr'),
  `x${text}`,
  text.slice(1),
  `${text}m`,
  text.toUpperCase(),
];

describe('a long list', () => {
  const known = addresses(600);

  test('finds one slip as a short list does', () => {
    for (const wanted of [known[0], known[123], known[599]].flatMap((text) => slips(text ?? ''))) {
      const shortest = Math.min(...known.map((text) => editDistance(foldText(wanted), text, 9)));
      const near = nearestText(wanted, known);
      expect(near && editDistance(foldText(wanted), near, 9), wanted).toBe(shortest);
    }
  });

  test('finds two slips', () => {
    expect(
      nearestText('julia.montgomery@northwind.example', [...known, 'yulia.montgomerie@northwind.example']),
    ).toBe(undefined);
    expect(
      nearestText('yulia.montgomerry@northwind.example', [...known, 'julia.montgomery@northwind.example']),
    ).toBe('julia.montgomery@northwind.example');
  });

  test('of equals the first in code-unit order is named, whatever the order of the list', () => {
    const list = [...known, 'zora@x.example', 'zorb@x.example'];
    expect(nearestText('zorc@x.example', list)).toBe('zora@x.example');
    expect(nearestText('zorc@x.example', list.toReversed())).toBe('zora@x.example');
  });

  test('a set that grew is looked through anew', () => {
    const grown = new Set(known);
    expect(nearestText('quentin@x.example', grown)).toBeUndefined();
    grown.add('quentyn@x.example');
    expect(nearestText('quentin@x.example', grown)).toBe('quentyn@x.example');
  });
});

test('texts one slip from a random list are found in it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 501, maxLength: 520 }),
      fc.nat(),
      fc.nat(),
      (known, pick, at) => {
        const text = known[pick % known.length] ?? '';
        const cut = at % text.length;
        for (const wanted of [
          text.slice(0, cut) + text.slice(cut + 1),
          `${text.slice(0, cut)}h${text.slice(cut)}`,
          `${text.slice(0, cut)}h${text.slice(cut + 1)}`,
          text.slice(0, cut) +
            text
              .slice(cut, cut + 2)
              .split('')
              .reverse()
              .join('') +
            text.slice(cut + 2),
        ]) {
          const near = nearestText(wanted, known);
          expect(near === undefined ? 9 : editDistance(wanted, near, 9), wanted).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('ten thousand unknown addresses against a hundred thousand known ones are soon found', () => {
  const known = addresses(100_000);
  const unknown = known.slice(0, 10_000).map((text, at) => slips(text)[at % 8] ?? text);
  expect(unknown.filter((text) => nearestText(text, known) === undefined)).toEqual([]);
}, 60_000);
