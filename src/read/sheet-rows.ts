import { Buffer } from 'node:buffer';
import { cellAddress } from './sheet-cells.ts';
import { attribute, elements } from './xml-text.ts';

/** A row as its XML, with its number from 1. */
export type SheetRow = { readonly row: number; readonly xml: string };

/** A merged area within one column, rows and columns from 1: its value stands in the first cell only. */
export type MergedCells = {
  readonly range: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
};

const pieceSize = 1 << 20;

/** The sheet is cut off, or its rows are not in order. */
export class DamagedSheet extends Error {}

/**
 * The rows of a sheet in their order, a piece of its XML at a time, so that only the bytes lie in memory. Throws a
 * DamagedSheet where the document ends early or rows stand out of order.
 */
export function* sheetRows(bytes: Uint8Array): Generator<SheetRow> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, pieceSize).toString('utf8');
  const opening = /<(\w+:)?sheetData\b[^<>]*>/.exec(head);
  if (opening === null || /<!DOCTYPE/i.test(head)) throw new DamagedSheet();
  if (opening[0].endsWith('/>')) return;
  const prefix = opening[1] ?? '';
  const end = buffer.lastIndexOf(`</${prefix}sheetData>`);
  if (end < 0) throw new DamagedSheet();
  const closing = `</${prefix}row>`;
  let from = Buffer.byteLength(head.slice(0, opening.index + opening[0].length));
  let last = 0;
  while (from < end) {
    const cut = buffer.indexOf(closing, Math.min(from + pieceSize, end));
    const to = cut < 0 || cut > end ? end : cut + closing.length;
    for (const row of rowsIn(buffer.toString('utf8', from, to), last)) {
      last = row.row;
      yield row;
    }
    from = to;
  }
}

/** Without its end a row would swallow the next one. */
function isTorn(content: string, ending: string | undefined): boolean {
  const mayBegin = content.includes('<row') || content.includes(':row');
  return ending === undefined || (mayBegin && /<(?:\w+:)?row[\s>]/.test(content));
}

function* rowsIn(xml: string, before: number): Generator<SheetRow> {
  let last = before;
  for (const [, attributes = '', content, ending] of xml.matchAll(
    /<(?:\w+:)?row(\s[^<>]*?)?(?:\/>|>(.*?)(?:<\/(?:\w+:)?(row)>|$))/gs,
  )) {
    const row = Number(attribute(attributes, 'r') ?? last + 1);
    if (!(row > last) || (content !== undefined && isTorn(content, ending))) throw new DamagedSheet();
    last = row;
    yield { row, xml: content ?? '' };
  }
}

/**
 * Areas that are merged downwards in one column, as people merge a department over its rows. Areas over several columns
 * are headings and stay as they are.
 */
export function mergedDown(bytes: Uint8Array): MergedCells[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = buffer.subarray(Math.max(0, buffer.lastIndexOf('sheetData>'))).toString('utf8');
  return elements(tail, 'mergeCell').flatMap(({ ref = '' }) => {
    const [from, to] = ref.split(':').map(cellAddress);
    return from === undefined || to === undefined || from.column !== to.column || to.row <= from.row
      ? []
      : [{ range: ref, column: from.column, from: from.row, to: to.row }];
  });
}
