import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellPositions, placeKey } from '../../src/read/cell-positions.ts';

const fileOf = (text: string) => ({ path: 'mentors.csv', bytes: new TextEncoder().encode(text) });

it('counts lines as an editor does: line breaks in cells begin a line and no record', async () => {
  const text = 'Name,Note,Level\nInes,"two\nlines, and ""more""",Manager\nRui,x,Consultent\n';
  const wanted = [{ row: 2, column: 3 }, { row: 3, column: 3 }, { row: 3 }];
  const found = await cellPositions(fileOf(text), wanted);
  expect(wanted.map((place) => found.get(placeKey(place)))).toEqual([
    { line: 3, column: 22 },
    { line: 4, column: 7 },
    { line: 4, column: 1 },
  ]);
});

it.each([
  ['Windows line ends', 'a;b\r\n1;"x\r\ny"\r\n2;z\r\n', { line: 4, column: 3 }],
  ['the line sep=;', 'sep=;\na;b\n1;x\n2;z\n', { line: 4, column: 3 }],
  ['a byte order mark', '\ufeffa;b\n1;x\n2;z\n', { line: 3, column: 3 }],
  ['a quote inside an unquoted cell', 'a;b\n5"";x"\n2;z\n', { line: 3, column: 3 }],
])('%s', async (_, text, position) => {
  expect((await cellPositions(fileOf(text), [{ row: 3, column: 2 }])).get('3:2')).toEqual(position);
});

it('what is behind the end of the file has no position', async () => {
  expect(await cellPositions(fileOf('a,b\n1,2\n'), [{ row: 7, column: 1 }])).toEqual(new Map());
});

it('at every position stands the cell that a reader finds there', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', '\n', ';'), maxLength: 6 });
  const table = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 6 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const width = rows[0]?.length ?? 0;
      const header = Array.from({ length: width }, (_, at) => `h${at}`);
      const text = stringify([header, ...rows], { quoted: true, quoted_empty: true });
      const wanted = rows.flatMap((cells, at) => cells.map((_, nth) => ({ row: at + 2, column: nth + 1 })));
      const found = await cellPositions(fileOf(text), wanted);
      const lines = text.split('\n');
      for (const place of wanted) {
        const { line, column } = found.get(placeKey(place)) ?? { line: 0, column: 0 };
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
        const value = rows[place.row - 2]?.[place.column - 1] ?? '';
        expect(rest.startsWith(`"${value.replaceAll('"', '""')}"`)).toBe(true);
      }
    }),
  );
});
