import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './yaml-problems.ts';

const times = (count: number, text: string | ((at: number) => string)) =>
  Array.from({ length: count }, (_, at) => (typeof text === 'string' ? text : text(at))).join('');
const ten = (name: string, of: string) => `${name}: &${name} [${times(9, `*${of}, `)}*${of}]\n`;

describe('no file costs more than a message', () => {
  test.each([
    [
      'a billion laughs',
      `a: &a [x]\n${[...'bcdefghij'].map((name, at) => ten(name, 'abcdefghi'[at] ?? '')).join('')}`,
    ],
    [
      'the same in braces',
      `k0: &k0 {x: 1}\n${times(30, (at) => `k${at + 1}: &k${at + 1} {a: *k${at}, b: *k${at}}\n`)}`,
    ],
    [
      'aliases that dig',
      times(
        300,
        (at) => `y${at}: &b${at} ${'['.repeat(50)}${at === 0 ? 1 : `*b${at - 1}`}${']'.repeat(50)}\n`,
      ),
    ],
    ['ten thousand brackets', `name: ${'['.repeat(10_000)}`],
    ['ten thousand pairs of brackets', `name: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['ten thousand braces', `name: ${'{a: '.repeat(10_000)}`],
    ['ten thousand dashes', `${'- '.repeat(10_000)}x`],
    ['ten thousand question marks', `${'? '.repeat(10_000)}x`],
    ['four hundred levels of indentation', times(400, (at) => `${' '.repeat(at)}a:\n`)],
    ['90,000 commas', `[${','.repeat(90_000)}]`],
    ['90,000 quotes', '"'.repeat(90_000)],
    ['30,000 settings', times(15_000, (at) => `k${at}: 1\n`).slice(0, 99_000)],
    ['10 MB', 'x'.repeat(10_000_000)],
  ])('%s: too large, said once', async (_, text) => {
    const { problems } = await readText(text);
    expect(problems.map(({ code }) => code)).toEqual(['program-too-large']);
  });

  test.each([
    ['90,000 spaces', `name: x${' '.repeat(90_000)}\n`, 0],
    ['90,000 line ends', `name: x${'\n'.repeat(90_000)}`, 0],
    ['20,000 comments', `name: x\n${'# x\n'.repeat(20_000)}`, 0],
    ['45,000 escapes that mean nothing', `name: "${'\\q'.repeat(45_000)}"\n`, 1],
    ['a text of 90,000 letters', `name: ${'x'.repeat(90_000)}\n`, 0],
    ['a name of 90,000 letters', `${'x'.repeat(90_000)}: 1\n`, 1],
    [
      '1,500 wrong rules',
      `matching:\n  rules:\n${times(1500, (at) => `    - {level_gp: {min: ${at}}}\n`)}`,
      1500,
    ],
    ['10,000 tabs', '\tx: 1\n'.repeat(4000), 1],
  ])('%s', async (_, text, count) => {
    const { problems } = await readText(text);
    expect(problems).toHaveLength(count);
  });
});

test('__proto__ and its kin are names like any other, and nothing is inherited', async () => {
  const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const { program, lines } = await readText(
    `fields: {${names.map((name) => `${name}: {type: text}`).join(', ')}}\nhistory: [__proto__, constructor]\n`,
  );
  expect(lines).toEqual([]);
  expect(Object.keys(program.fields)).toEqual(names);
  expect(program.history).toEqual(['__proto__', 'constructor']);
  const { lines: refused, program: rest } = await readText(
    'fields: {__proto__: {type: text}, a: {type: text}}\n',
  );
  expect(refused.map((line) => line.split(' ', 2).join(' '))).toEqual(['1:10 unknown-setting']);
  expect(Object.keys(rest.fields)).toEqual(['a']);
});

const northwind = readFileSync(join(import.meta.dirname, '../../fixtures/northwind/program.yaml'), 'utf8');
const lineEnds = [...northwind.matchAll(/\n/g)].length + 1;

/** Every place lies in the text: a line that is there, a character of it or just behind it. */
function expectInside(text: string, at: { readonly row?: number; readonly column?: number } | undefined) {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split('\n');
  expect(at?.row).toBeGreaterThanOrEqual(1);
  expect(at?.row).toBeLessThanOrEqual(lines.length);
  expect(at?.column).toBeGreaterThanOrEqual(1);
  expect(at?.column).toBeLessThanOrEqual((lines[(at?.row ?? 1) - 1] ?? '').length + 1);
}

const letter = fc.oneof(
  fc.constantFrom(...'{}[]:,-#&*!|>\'"%@`\\\n\t\r ?~<=.0aZ\u0085\u00a0\uFEFF\u0000é'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const mutation = fc.record({
  at: fc.nat(northwind.length - 1),
  kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
  letter,
});
function mutated({ at, kind, letter: put }: { at: number; kind: string; letter: string }): string {
  const [before, here, after] = [
    northwind.slice(0, at),
    northwind.slice(at, at + 1),
    northwind.slice(at + 1),
  ];
  if (kind === 'insert') return before + put + here + after;
  if (kind === 'delete') return before + after;
  return kind === 'replace' ? before + put + after : before + after.slice(0, 1) + here + after.slice(1);
}

describe('one character changed in a real program.yaml', () => {
  test('it loads, or every problem has a place inside the file', async () => {
    expect(lineEnds).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(mutation, async (change) => {
        const text = mutated(change);
        const { problems } = await readText(Buffer.from(text, 'utf8'));
        for (const { at } of problems) expectInside(text, at);
        // One slip is not a flood.
        expect(problems.length).toBeLessThan(12);
      }),
      { numRuns: 150, seed: 11 },
    );
  }, 120_000);
});
