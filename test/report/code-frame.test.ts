import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { codeFrame } from '../../src/report/problems/code-frame.ts';

const yaml = `name: Northwind
start: 2026-03-02
matching:
  rules:
    - share: {field: langauges, min: 1}
    - different: department
`;

test('the line with two above and two below, and a caret under the character', () => {
  expect(codeFrame(yaml, { line: 5, column: 21 })).toEqual([
    '  3 | matching:',
    '  4 |   rules:',
    '> 5 |     - share: {field: langauges, min: 1}',
    '    |                     ^',
    '  6 |     - different: department',
  ]);
  expect(codeFrame(yaml, { line: 1, column: 1 }, 0)).toEqual(['> 1 | name: Northwind', '    | ^']);
  expect(codeFrame(yaml, { line: 40, column: 1 })).toEqual([]);
});

test.each([
  ['a tab', '\tname: x', 2, '  name: x', 2],
  ['a tab in the middle', 'ab\tname: x', 4, 'ab  name: x', 4],
  ['a tab that is one column wide', 'a\tname: x', 3, 'a name: x', 2],
  ['wide letters', '名前: "x', 5, '名前: "x', 6],
  ['a mark on a letter', 'Zoe\u0308: x', 6, 'Zoe\u0308: x', 4],
  ['an escape sequence', 'a\u001b[31mb: x', 3, 'a[31mb: x', 1],
])('the caret stands right under %s', (_, line, column, shown, caret) => {
  expect(codeFrame(line, { line: 1, column }, 0)).toEqual([`> 1 | ${shown}`, `    | ${' '.repeat(caret)}^`]);
});

test('a long line is shown around the place', () => {
  const line = `fields: {${'a: {type: set}, '.repeat(40)}b: {tpye: set}}`;
  const column = line.indexOf('tpye') + 1;
  const [shown = '', caret = ''] = codeFrame(line, { line: 1, column }, 0);
  expect(shown.slice(6)).toMatch(/^….*\{tpye: set\}\}$/);
  expect(shown.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('tpye');
});

test('the caret always stands under the character it means, and no line is wider than the frame', () => {
  const letter = fc.constantFrom('a', ':', ' ', '{', '名', 'é', '"', '-');
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 200 }), fc.nat(), (letters, at) => {
      const line = letters.join('');
      const column = at % letters.length;
      const [shown = '', caret = ''] = codeFrame(line, { line: 1, column: column + 1 }, 0);
      expect(stringWidth(shown)).toBeLessThanOrEqual(6 + 60 + 2);
      const before = stringWidth(caret) - 1;
      let columns = 0;
      const under = [...shown].find((one) => {
        const here = columns === before;
        columns += stringWidth(one);
        return here;
      });
      expect(under ?? ' ').toBe(letters[column]);
    }),
  );
});
