import { zipStamp } from '../model/zip-stamp.ts';
import { type CellMarks, readMarks } from '../records/cell-marks.ts';
import { limits } from './limits.ts';
import { unpackEntry, zipEntries } from './zip-entries.ts';

/** Is a workbook as we wrote it? Who saves it again stamps its parts anew. */
export function isUntouched(bytes: Uint8Array): boolean {
  const entries = zipEntries(bytes) ?? [];
  return entries.length > 0 && entries.every(({ stamp }) => stamp === zipStamp);
}

const marks = /<(?:\w+:)?cells\s(?=[^<>]*"urn:mentor:cells")[^<>]*>([^<]*)</;

/** What we wrote into the cells of a workbook, where it still says so: most programs keep the part when they save. */
export function marksIn(bytes: Uint8Array): CellMarks | undefined {
  for (const entry of zipEntries(bytes) ?? []) {
    if (!/^customXml\/item\d*\.xml$/i.test(entry.name)) continue;
    const xml = new TextDecoder().decode(unpackEntry(bytes, entry, limits.workbookBytes));
    const found = marks.exec(xml)?.[1];
    if (found !== undefined) return readMarks(found);
  }
  return undefined;
}
