import { Buffer } from 'node:buffer';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { editTable } from '../../../src/personal/edit/edit-table.ts';
import { editText } from '../../../src/personal/edit/edit-text.ts';
import { textsOf } from '../../../src/personal/edit/texts-of-file.ts';
import { markFinder } from '../../../src/personal/marks.ts';
import { readTable } from '../../../src/read/read-table.ts';
import { unpackEntry, zipEntries } from '../../../src/read/zip-entries.ts';
import { sheetOf, textRow, workbookOf } from '../../read/workbook-of.ts';
import { zipOf } from '../../read/zip-of.ts';
import { filledWorkbook, herStory } from './filled-workbook.ts';

const file = (bytes: Uint8Array) => ({ path: 'people.xlsx', bytes });
const ewa = markFinder({
  ids: new Set(['E12']),
  addresses: new Set(['ewa.nowak@x.example']),
  names: new Set(['Ewa Nowak']),
});

function partsOf(bytes: Uint8Array): Map<string, string> {
  const entries = zipEntries(bytes) ?? [];
  return new Map(
    entries.map((entry) => [entry.name, Buffer.from(unpackEntry(bytes, entry, 1e7)).toString('utf8')]),
  );
}

const withoutHer = async (bytes: Uint8Array) =>
  (await editTable(file(bytes), (_, cells) => (cells.includes('E12') ? 'remove' : undefined))) ?? bytes;

describe('a row that goes from a workbook', () => {
  it('leaves its place empty, and takes along its texts, its comment, its link and the copies of what it said', async () => {
    const before = filledWorkbook();
    const after = await withoutHer(before);
    const { table } = await readTable(file(after), 'People');
    expect(table?.rows).toEqual([
      {
        row: 3,
        cells: ['E13', 'Jan Berg', 'jan.berg@x.example', 'I talked with Ewa Nowak', 'Jan Berg (E13)'],
      },
    ]);
    const parts = partsOf(after);
    const all = [...parts.values()].join('\n');
    for (const gone of [herStory, 'Call her back', 'left over', 'mailto:ewa', 'Ewa Nowak (E12)', '>E12<'])
      expect(all, gone).not.toContain(gone);
    // A cell that pointed at her formula keeps what it shows.
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('shared');
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(parts.get('[Content_Types].xml')).not.toContain('calcChain');
    expect(parts.get('xl/pivotCache/pivotCacheRecords1.xml')).toContain('count="0"');
    // Her name stands in a hidden sheet as well, and the text of it is shared.
    expect(parts.get('xl/sharedStrings.xml')).toContain('<t>Ewa</t>');
    for (const same of ['xl/styles.xml', 'docProps/core.xml', 'xl/tables/table1.xml', 'xl/workbook.xml'])
      expect(parts.get(same)).toBe(partsOf(before).get(same));
  });

  it('takes along a link, whatever letters the id of it has', async () => {
    const parts = [...partsOf(filledWorkbook())].map(([path, xml]): [string, string] => [
      path,
      /sheet1\.xml/.test(path) ? xml.replaceAll('"rId1"', '"rId(1"') : xml,
    ]);
    const links = partsOf(await withoutHer(zipOf(parts))).get('xl/worksheets/_rels/sheet1.xml.rels');
    expect(links).not.toContain('mailto:ewa');
    expect(links).toContain('mailto:jan');
  });

  it('hands what is merged over its rows to the next', async () => {
    const rows = [
      textRow(1, ['id', 'name', 'department']),
      textRow(2, ['E12', 'Ewa Nowak', 'Finance']),
      textRow(3, ['E13', 'Jan Berg', '']),
      textRow(4, ['E14', 'Mia Roth', '']),
    ];
    const merged = '<mergeCells count="1"><mergeCell ref="C2:C4"/></mergeCells>';
    const bytes = workbookOf([{ name: 'a', xml: sheetOf(rows.join(''), merged) }]);
    const after = await withoutHer(bytes);
    expect((await readTable(file(after))).table?.rows.map(({ cells }) => cells)).toEqual([
      ['E13', 'Jan Berg', 'Finance'],
      ['E14', 'Mia Roth', 'Finance'],
    ]);
    expect(partsOf(after).get('xl/worksheets/sheet1.xml')).toContain('<mergeCell ref="C3:C4"/>');
  });
});

describe('an id that is called like a cell', () => {
  const cellOf = (address: string, text: string) => `<c r="${address}" t="str">${text}</c>`;
  const formula = cellOf('E12', '<f>IF(E12="E12",$E$12,Sheet!E12)</f><v>E12</v>');
  const rows = `<row r="1">${cellOf('A1', '<v>id</v>')}${cellOf('E1', '<v>name</v>')}</row><row r="12">${cellOf('A12', '<v>E13</v>')}${formula}</row>`;
  const book = workbookOf([{ name: 'a', xml: sheetOf(rows, '<autoFilter ref="A1:E12"/>') }]);

  it('goes, and the cell stays where it is', async () => {
    const after = (await editText(file(book), (text) => ewa.replaced(text, 'nobody'))) ?? book;
    expect((await textsOf(file(after))).texts.filter((text) => ewa.isIn(text))).toEqual([]);
    const sheet = partsOf(after).get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="E12" t="inlineStr"><is><t xml:space="preserve">nobody</t></is></c>');
    expect(sheet).toContain('<autoFilter ref="A1:E12"/>');
    expect((await readTable(file(after))).table?.rows).toEqual([
      { row: 12, cells: ['E13', '', '', '', 'nobody'] },
    ]);
  });

  it('is found where a formula names it', async () => {
    const named = workbookOf([
      { name: 'a', xml: sheetOf(`<row r="1">${cellOf('A1', '<f>IF(E12="E12",1,2)</f><v>no</v>')}</row>`) },
    ]);
    expect((await textsOf(file(named))).texts.some((text) => ewa.isIn(text))).toBe(true);
    const after = (await editText(file(named), (text) => ewa.replaced(text, 'nobody'))) ?? named;
    expect((await textsOf(file(after))).texts.filter((text) => ewa.isIn(text))).toEqual([]);
    expect(partsOf(after).get('xl/worksheets/sheet1.xml')).toContain('<f>IF(E12=&quot;nobody&quot;,1,2)</f>');
  });
});

describe('a name that goes from a workbook', () => {
  it('goes from every part of it, and the cells of others stay', async () => {
    const before = filledWorkbook();
    const after = (await editText(file(before), (text) => ewa.replaced(text, '[removed]'))) ?? before;
    const { texts } = await textsOf(file(after));
    expect(texts.filter((text) => ewa.isIn(text))).toEqual([]);
    expect((await textsOf(file(before))).texts.filter((text) => ewa.isIn(text)).length).toBeGreaterThan(10);
    const [people, hidden] = await readXlsxFile(Buffer.from(after));
    expect(people?.data.slice(1)).toEqual([
      ['[removed]', '[removed]', '[removed]', herStory, '[removed] ([removed])'],
      ['E13', 'Jan Berg', 'jan.berg@x.example', 'I talked with [removed]', 'Jan Berg (E13)'],
    ]);
    // No tab can be called what a cell can hold, and what points at it follows.
    expect(hidden?.sheet).toBe('removed');
    expect(partsOf(after).get('xl/workbook.xml')).toContain("'removed'!$A$1");
  });

  it('of nobody changes nothing', async () => {
    const before = file(filledWorkbook());
    expect(await editText(before, (text) => text)).toBe(before.bytes);
    expect(await editTable(before, (_, cells) => [...cells])).toBe(before.bytes);
  });
});
