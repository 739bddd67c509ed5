import { strFromU8, unzipSync, zipSync } from 'fflate';
import readWorkbook, { type SheetData } from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';

/** The rows of the first sheet, the header first. */
export async function firstSheet(bytes: Uint8Array): Promise<SheetData> {
  const [first] = await readWorkbook(Buffer.from(bytes), { trim: false });
  return (first?.data ?? []).map((row) => [...row]);
}

/**
 * A workbook as another program saves it, with its first sheet edited: everything in it is written anew, days as days. The
 * part of our own is kept, as Excel and LibreOffice do, or lost.
 */
export async function savedAgain(
  bytes: Uint8Array,
  { edit = (rows) => rows, keeps = true }: { edit?: (rows: SheetData) => SheetData; keeps?: boolean } = {},
): Promise<Uint8Array> {
  const [first] = await readWorkbook(Buffer.from(bytes), { trim: false });
  const rows = edit(await firstSheet(bytes)).map((row) =>
    row.map((value) => {
      if (value === null) return null;
      if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' } as const;
      return typeof value === 'number' ? ({ value, type: Number } as const) : { value: String(value) };
    }),
  );
  const saved = await writeWorkbook(rows, { sheet: first?.sheet ?? 'Pairs' }).toBuffer();
  const own = keeps ? unzipSync(bytes, { filter: ({ name }) => name.startsWith('customXml/') }) : {};
  return zipSync({ ...unzipSync(saved), ...own }, { mtime: '1980-01-01T00:00:00' });
}

/** The part of a workbook that tells its edited cells; empty where there is none. */
export const ownPart = (bytes: Uint8Array): string => {
  const part = unzipSync(bytes)['customXml/item1.xml'];
  return part === undefined ? '' : strFromU8(part);
};
