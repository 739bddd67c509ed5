import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/read/limits.ts';
import { readTable } from '../../src/read/read-table.ts';
import { decodeSingleBytes } from '../../src/read/single-bytes.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

/** Row, column, code and facts of each problem. */
async function defectsOf(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { table, problems } = await readTable({ path: 'people.csv', bytes });
  const lines = problems.map(
    ({ code, at, facts }) => `${at?.row ?? ''}:${at?.column ?? ''} ${code} ${JSON.stringify(facts)}`,
  );
  return { table, lines, messages: problems.map((problem) => problemWords(problem).message) };
}

describe('an open quote is named where it opens, and in which line of the file', () => {
  const rows = 'id,name,note\n1,Anna,"two\nlines"\n2,Ben,"three\n\nlines"\n';
  test.each([
    ['never closed', `${rows}3,"Cleo,x\n4,Dora,y\n`, '4:2 unclosed-quote {"line":7}'],
    ['closed by the next one', `${rows}3,"Cleo,x\n4,"Dora",y\n`, '4:2 unclosed-quote {"line":7}'],
    ['in the header', 'id,"name,note\n1,Anna,x\n', '1:2 unclosed-quote {"line":1}'],
    ['below a sep= line', `sep=,\n${rows}3,"Cleo,x\n`, '4:2 unclosed-quote {"line":8}'],
    ['with CRLF', `${rows}3,x,"Cleo`.replaceAll('\n', '\r\n'), '4:3 unclosed-quote {"line":7}'],
    ['text behind the closing quote', `${rows}3,"Cleo" x,y\n`, '4:2 unclosed-quote {"line":7}'],
  ])('%s', async (_, text, line) => {
    const { table, lines, messages } = await defectsOf(text);
    expect([table, lines]).toEqual([undefined, [line]]);
    expect(messages[0]).toMatch(/opens here, in line \d+ of the file/);
  });
});

describe('what is no text', () => {
  const row = (name: string | number) => Buffer.from(`1,M\u00FCller ${name},x\n`);
  const bad = Buffer.from([0x31, 0x2c, 0x4d, 0xfc, 0x6c, 0x2c, 0x78, 0x0a]);

  test('names the encoding, and the row is not used', async () => {
    const { table, lines, messages } = await defectsOf(
      Buffer.concat([Buffer.from('id,name,note\n'), row(1), bad, row(2), row(3)]),
    );
    expect(lines).toEqual(['3:2 cell-undecodable {"encoding":"utf-8","what":"bytes"}']);
    expect(messages).toEqual(['This cell holds bytes that are no UTF-8, in which the rest is written.']);
    expect(table).toMatchObject({ rowCount: 3, refused: 1 });
  });

  test('many are listed up to a limit, and then counted', async () => {
    const many = limits.listedCells + 13;
    const parts = Array.from({ length: many }, (_, at) => Buffer.concat([row(at), bad]));
    const { table, lines, messages } = await defectsOf(
      Buffer.concat([Buffer.from('id,name,note\n'), ...parts]),
    );
    expect(lines).toHaveLength(limits.listedCells + 1);
    expect(lines.at(-1)).toBe(`67: more-of-the-same {"of":"cell-undecodable","more":13,"last":67}`);
    expect(messages.at(-1)).toBe('13 more places have the problem cell-undecodable, the last in row 67.');
    expect(table).toMatchObject({ rowCount: many, refused: many });
  });

  test('ragged rows are counted, too', async () => {
    const { table, lines } = await defectsOf(`a,b,c\n${'1,2\n'.repeat(5000)}1,2,3\n`);
    expect(lines).toHaveLength(limits.listedCells + 1);
    expect(lines.at(-1)).toContain('"more":4980,"last":5001');
    expect(table).toMatchObject({ rowCount: 1, refused: 5000 });
  });
});

describe('limits', () => {
  test('a cell as long as allowed is read, a longer one is refused with its row', async () => {
    const longest = 'x'.repeat(limits.cellLength);
    const { table, lines } = await defectsOf(`a,b\n1,${longest}\n2,"${longest}y"\n3,z\n`);
    expect(lines).toEqual([`3:2 too-large {"what":"characters","limit":${limits.cellLength}}`]);
    expect(table?.rows.map(({ row, cells }) => [row, cells[1]?.length])).toEqual([
      [2, limits.cellLength],
      [4, 1],
    ]);
  });

  test('columns', async () => {
    const header = Array.from({ length: limits.columns }, (_, at) => `c${at}`).join(',');
    const { table, lines } = await defectsOf(`${header}\n${'x,'.repeat(limits.columns - 1)}x\n`);
    expect(lines).toEqual([]);
    expect(table?.header).toHaveLength(limits.columns);
    const wider = await defectsOf(`${header},more\n`);
    expect(wider.table).toBeUndefined();
    expect(wider.lines).toEqual([`1: too-large {"what":"columns","limit":${limits.columns}}`]);
  });

  test('bytes of a file', async () => {
    const pieces = async function* () {
      for (;;) yield Buffer.alloc(1 << 20, 'a,b\n');
    };
    const { table, problems } = await readTable({ path: 'endless.csv', bytes: Buffer.from('a,b\n'), pieces });
    expect(table).toBeUndefined();
    expect(problems).toEqual([
      { code: 'too-large', facts: { what: 'bytes', limit: limits.fileBytes }, at: { file: 'endless.csv' } },
    ]);
  });

  test('bytes of a row', async () => {
    const { table, lines } = await defectsOf(`a,b\n1,2\n3,${'x'.repeat(limits.recordLength + 100)}\n`);
    expect(table).toBeUndefined();
    expect(lines).toEqual([`3: too-large {"what":"row-bytes","limit":${limits.recordLength}}`]);
  });

  test('rows', async () => {
    const { table, lines } = await defectsOf(`a\n${'1\n'.repeat(limits.rows + 3)}`);
    expect(lines).toEqual([`: too-large {"what":"rows","found":${limits.rows + 3},"limit":${limits.rows}}`]);
    expect(table).toMatchObject({ rowCount: limits.rows, refused: 3 });
  });
});

describe('tables of single bytes', () => {
  const upper = Uint8Array.from({ length: 128 }, (_, at) => at + 128);

  test.each(['macintosh', 'iso-8859-15'] as const)('%s is the one of ICU', (encoding) => {
    const icu = new TextDecoder(encoding).decode(upper);
    // Control characters are no letters: ICU passes them through.
    expect(decodeSingleBytes(upper, encoding)).toBe(icu.replace(/[\x80-\x9F]/g, '\uFFFD'));
  });

  test('Windows-1252 is the one of Unicode (CP1252.TXT)', () => {
    const codes =
      '20AC - 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 - 017D - - 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 - 017E 0178';
    const first = codes
      .split(' ')
      .map((code) => (code === '-' ? '\uFFFD' : String.fromCharCode(Number(`0x${code}`))));
    const rest = Array.from({ length: 96 }, (_, at) => String.fromCharCode(at + 0xa0));
    expect(decodeSingleBytes(upper, 'windows-1252')).toBe([...first, ...rest].join(''));
  });
});
