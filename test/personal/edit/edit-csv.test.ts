import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editTable } from '../../../src/personal/edit/edit-table.ts';
import {
  delimiters,
  lineEnds,
  quotings,
  type SaveEncoding,
  save,
  saveEncodings,
} from '../../read/re-save.ts';
import { edited, readRows, seenRows } from './seen-rows.ts';

/** Letters that all encodings have, and what cells are made of. */
const cell = fc
  .array(
    fc.constantFrom(
      'a',
      'Übung',
      'schön',
      'für ',
      'größer',
      ' ',
      ',',
      ';',
      '\t',
      '|',
      '"',
      '\n',
      '5"',
      'name',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const row = fc.array(cell, { minLength: 4, maxLength: 4 });
const written = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  by: row,
  at: fc.nat(),
  encoding: fc.constantFrom(...(Object.keys(saveEncodings) as SaveEncoding[])),
  delimiter: fc.constantFrom(...delimiters),
  lineEnd: fc.constantFrom(...lineEnds),
  quoting: fc.constantFrom(...quotings),
});
/** So that nobody takes the delimiter or the encoding for another. */
const header = [
  'id',
  'Für welche Größe?',
  'Wäre es schön, wenn Übungen früher anfingen',
  'Was möchten Sie über das Café hören',
];

const tableOf = (rows: readonly (readonly string[])[]) => [
  header,
  ...rows.map((cells, at) => [`E${at}`, ...cells.slice(1)]),
];

describe('records of a delimited text', () => {
  it('are taken out and rewritten as if they had been saved so', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ rows, by, at, ...saved }) => {
        const table = tableOf(rows);
        const which = 1 + (at % rows.length);
        const file = { path: 'a.csv', bytes: save(table, saved) };
        const first = table[which]?.[0] ?? '';
        const gone = await editTable(file, (_, cells) => (cells[0] === first ? 'remove' : undefined));
        const kept = table.filter((cells) => cells[0] !== first);
        expect(Buffer.from(gone ?? [])).toEqual(Buffer.from(save(kept, saved)));
        const now = [first, ...by.slice(1)];
        const after = await editTable(file, (_, cells) => (cells[0] === first ? now : undefined));
        const changed = await seenRows({ path: 'a.csv', bytes: after ?? new Uint8Array(0) });
        const expected = table.map((cells) => (cells[0] === first ? now : cells));
        expect(changed?.rows.map(({ cells }) => cells)).toEqual(expected);
        // Quotes stay where they were, needed or not.
        if (saved.quoting === 'all')
          expect(Buffer.from(after ?? [])).toEqual(Buffer.from(save(expected, saved)));
      }),
      { numRuns: 200 },
    );
  });

  it('keep every byte that is not theirs: marks, line ends, bytes without a meaning, quotes that need not be', async () => {
    const parts = [
      Buffer.from('\uFEFF"sep=;"\r\nExport;;\r\n\r\nid;name;note\r\n"E1";Caf'),
      Buffer.from([0xe9, 0xff]),
      Buffer.from(';"a\rb"\nE2;Ewa;x\r'),
      Buffer.from('E3;5" wide;"é\n'),
      Buffer.from([0xc3]),
      Buffer.from('"\r\n'),
    ];
    const bytes = Buffer.concat(parts);
    const seen: string[] = [];
    const after = await editTable({ path: 'a.csv', bytes }, (at, cells) => {
      seen.push(`${at}: ${cells.join('/')}`);
      return cells[0] === 'E2' ? 'remove' : undefined;
    });
    expect(seen).toEqual([
      '1: Export//',
      '3: id/name/note',
      '4: E1/Caf\uFFFD\uFFFD/a\nb',
      '5: E2/Ewa/x',
      '6: E3/5" wide/é\n\uFFFD',
    ]);
    const from = bytes.indexOf('E2');
    expect(after).toEqual(new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 9)])));
  });

  it('keeps in a cell the kind of line break, and bytes of other cells', async () => {
    const bytes = Buffer.from('id,note,more\r\nE1,"Ewa\rsaid\rso",\x81\r\n', 'latin1');
    const after = await editTable({ path: 'a.csv', bytes }, (_, cells) =>
      cells.map((text) => text.replace('Ewa', 'X,"Y"')),
    );
    expect(Buffer.from(after ?? bytes).toString('latin1')).toBe(
      'id,note,more\r\nE1,"X,""Y""\rsaid\rso",\x81\r\n',
    );
  });

  it('are lines where a quote stays open, and nobody hides in them', async () => {
    const bytes = Buffer.from(
      'id,name,note\nE1,"Ewa, Nowak,x\nE2,Jan,"said ""so"", he"\nE3,"Mia"x,\nE4,Ali,"two\nlines"\n',
    );
    const file = { path: 'a.csv', bytes };
    expect(await readRows(file)).toBeUndefined();
    expect((await seenRows(file))?.rows.map(({ row: at, cells }) => `${at}: ${cells.join('/')}`)).toEqual([
      '1: id/name/note',
      '2: E1,"Ewa, Nowak,x',
      '3: E2/Jan/said "so", he',
      '4: E3,"Mia"x,',
      '5: E4/Ali/two\nlines',
    ]);
    const { bytes: after } = await edited(file, 2, ['E1,,']);
    expect(Buffer.from(after).toString()).toBe(bytes.toString().replace('E1,"Ewa, Nowak,x', 'E1,,'));
  });

  it('of a file that comes in pieces are those of the whole', async () => {
    const bytes = Buffer.from(
      `id,name,note\n${Array.from({ length: 3000 }, (_, at) => `E${at},Jörg,n\n`).join('')}`,
    );
    const pieces = async function* () {
      for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000);
    };
    const large = { path: 'a.csv', bytes: bytes.subarray(0, 5000), pieces };
    expect(await editTable(large, () => undefined)).toBe(large.bytes);
    const after = await editTable(large, (_, [id]) => (id === 'E2999' ? 'remove' : undefined));
    expect(Buffer.from(after ?? bytes).toString()).toBe(bytes.toString().replace('E2999,Jörg,n\n', ''));
  });
});
