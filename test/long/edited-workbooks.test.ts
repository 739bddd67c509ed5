import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { editTable } from '../../src/personal/edit/edit-table.ts';
import { editText } from '../../src/personal/edit/edit-text.ts';
import { textsOf } from '../../src/personal/edit/texts-of-file.ts';
import { markFinder } from '../../src/personal/marks.ts';
import { readTable } from '../../src/read/read-table.ts';
import { csvRows } from '../cli/csv-text.ts';
import { runProgram } from '../house/run-program.ts';
import { filledWorkbook } from '../personal/edit/filled-workbook.ts';

const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find(existsSync);
const scratch = mkdtempSync(join(tmpdir(), 'mentor-edited-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A file as LibreOffice saves it in another format; of a workbook as CSV each sheet is a file. */
async function saved(name: string, content: string | Uint8Array, as: string): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(scratch, 'saved-'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, name), content);
  const args = [
    `-env:UserInstallation=file://${join(scratch, 'profile')}`,
    '--headless',
    '--convert-to',
    as,
    '--outdir',
    join(folder, 'out'),
    join(folder, name),
  ];
  const { code, stderr } = await runProgram(office ?? 'soffice', args, { cwd: folder });
  expect(code, stderr).toBe(0);
  const out = join(folder, 'out');
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file))]));
}

const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
const sheetsOf = async (bytes: Uint8Array) =>
  new Map(
    [...(await saved('book.xlsx', bytes, csv))].map(([file, content]) => [
      file.replace(/^book-|\.csv$/g, ''),
      csvRows(content.toString('utf8')),
    ]),
  );

const cell = (text: string, inside = '') =>
  `<table:table-cell office:value-type="string">${inside}<text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const note = (by: string, text: string) =>
  `<office:annotation><dc:creator>${by}</dc:creator><text:p>${text}</text:p></office:annotation>`;
const formula = (of: string, value: string) =>
  `<table:table-cell table:formula="of:=${of}" office:value-type="string" office:string-value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const link = (address: string) => cell(`<text:a xlink:href="mailto:${address}">${address}</text:a>`);

/** What somebody makes by hand: a half bold name, comments, links, formulas, a hidden sheet, a merged cell, an author. */
const book = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:meta><meta:initial-creator>Ewa Nowak</meta:initial-creator><dc:creator>Ewa Nowak</dc:creator></office:meta><office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="People">${[
  row(...['Id', 'Name', 'Email', 'Unit', 'Story', 'Label'].map((text) => cell(text))),
  row(
    cell('E12'),
    cell('<text:span text:style-name="B">Ewa</text:span> Nowak', note('Ewa Nowak', 'Call her back')),
    link('ewa.nowak@x.example'),
    `<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Finance</text:p></table:table-cell>`,
    cell('I grew up in three countries'),
    formula('CONCATENATE([.B2];&quot; (&quot;;[.A2];&quot;)&quot;)', 'Ewa Nowak (E12)'),
  ),
  row(
    cell('E13'),
    cell('Jan Berg', note('Ewa Nowak', 'Asked by Ewa Nowak')),
    link('jan.berg@x.example'),
    '<table:covered-table-cell/>',
    cell('I talked with Ewa Nowak'),
    formula('CONCATENATE([.B3];&quot; (&quot;;[.A3];&quot;)&quot;)', 'Jan Berg (E13)'),
  ),
].join(
  '',
)}</table:table><table:table table:name="Ewa Nowak" table:style-name="H">${row(cell('Ewa Nowak'))}${row(formula('[$People.E2]', 'I grew up in three countries'))}</table:table></office:spreadsheet></office:body></office:document>`;

const ewa = markFinder({
  ids: new Set(['E12']),
  addresses: new Set(['ewa.nowak@x.example']),
  names: new Set(['Ewa Nowak']),
});
const namesHer = async (bytes: Uint8Array) =>
  (await textsOf({ path: 'book.xlsx', bytes })).texts.filter((text) => ewa.isIn(text));

describe.skipIf(office === undefined)('an edited workbook', () => {
  it('is opened by LibreOffice, and by another reader, with the same cells', async () => {
    const theirs = (await saved('book.fods', book, 'xlsx')).get('book.xlsx') ?? Buffer.alloc(0);
    for (const before of [theirs, filledWorkbook()]) {
      const file = { path: 'book.xlsx', bytes: before };
      expect((await namesHer(before)).length).toBeGreaterThan(3);
      const withoutRow = await editTable(file, (_, cells) => (cells[0] === 'E12' ? 'remove' : undefined));
      const gone = withoutRow ?? before;
      const all = (await textsOf({ path: 'book.xlsx', bytes: gone })).texts.join('\n');
      for (const text of ['E12', 'three countries', 'Call her back', 'mailto:ewa'])
        expect(all, text).not.toContain(text);
      const kept =
        (await readTable({ path: 'book.xlsx', bytes: gone }, 'People')).table?.rows[0]?.cells ?? [];
      expect(kept).toContain('Jan Berg (E13)');
      expect((await sheetsOf(gone)).get('People')?.find(([id]) => id === 'E13')).toEqual(kept);
      const cleared = await editText({ path: 'book.xlsx', bytes: gone }, (text) =>
        ewa.replaced(text, '[removed]'),
      );
      expect(await namesHer(cleared ?? gone)).toEqual([]);
      const sheets = await sheetsOf(cleared ?? gone);
      const [people] = await readXlsxFile(Buffer.from(cleared ?? gone));
      const readBack = sheets.get('People')?.find(([id]) => id === 'E13');
      expect(readBack).toContain('I talked with [removed]');
      expect(people?.data[2]).toEqual(readBack);
      process.stdout.write(
        `\n${before === theirs ? 'saved by LibreOffice' : 'written by hand'}: ${before.length} bytes, ${gone.length} without her row, ${cleared?.length} without her name\n`,
      );
    }
  });
});
