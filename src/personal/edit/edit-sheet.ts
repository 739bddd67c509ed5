import { mergedCells } from '../../read/parse-xlsx.ts';
import { DamagedSheet, mergedDown } from '../../read/sheet-rows.ts';
import type { WorkbookParts } from '../../read/workbook-parts.ts';
import { attribute } from '../../read/xml-text.ts';
import type { EditRow } from './edit-table.ts';
import { mapElements, withAttribute, type XmlElement } from './map-elements.ts';
import { MovedTops } from './moved-tops.ts';
import {
  addressOf,
  cellWithText,
  hasFormula,
  type RowCell,
  rowCells,
  rowTexts,
  withCells,
} from './row-cells.ts';

/** What was done to a sheet. */
export type SheetEdits = {
  /** Rows that are empty now. */
  readonly removed: Set<number>;
  /** By address, what cells held and hold. */
  readonly replaced: Map<string, { readonly was: string; readonly now: string }>;
  /** What the cells held that are gone or hold something else. */
  readonly gone: Set<string>;
  /** Formulas that went: that of an own cell, and by number those that other cells share. */
  formulas: number;
  readonly shared: Set<string>;
};

/**
 * The XML of a sheet with its rows edited, cells as `read/parse-xlsx.ts` reads them. A row that goes is left empty, so
 * that the others keep their numbers. Undefined where nothing changed. Throws a DamagedSheet where the rows make no sense.
 */
export function editSheet(
  xml: string,
  parts: WorkbookParts,
  edit: EditRow,
): (SheetEdits & { readonly xml: string }) | undefined {
  const [from, to] = dataOf(xml);
  const areas = mergedDown(new TextEncoder().encode(xml.slice(to)));
  const { fill } = mergedCells('', areas);
  const tops = new MovedTops(areas);
  const edits: SheetEdits = {
    removed: new Set(),
    replaced: new Map(),
    gone: new Set(),
    formulas: 0,
    shared: new Set(),
  };
  let last = 0;
  const rows = mapElements(xml.slice(from, to), 'row', (element) => {
    const row = Number(attribute(element.attributes, 'r') ?? last + 1);
    if (!(row > last)) throw new DamagedSheet();
    last = row;
    const cells = rowCells(element.content ?? '', parts);
    const seen = fill(rowTexts(cells), row);
    const verdict = seen.every((text) => text === '') ? undefined : edit(row, seen);
    if (verdict === 'remove') return removeRow(element, { row, cells, edits, tops });
    return replaceCells(element, { row, cells, edits, tops, seen, now: verdict ?? seen });
  });
  if (edits.removed.size === 0 && edits.replaced.size === 0) return undefined;
  const data = edits.shared.size === 0 ? rows : withoutShared(rows, edits.shared);
  return { ...edits, xml: xml.slice(0, from) + data + tops.merged(xml.slice(to)) };
}

/** Where the rows stand. */
function dataOf(xml: string): readonly [from: number, to: number] {
  const opening = /<(\w+:)?sheetData\b[^<>]*>/.exec(xml);
  if (opening === null || /<!DOCTYPE/i.test(xml.slice(0, opening.index))) throw new DamagedSheet();
  const from = opening.index + opening[0].length;
  if (opening[0].endsWith('/>')) return [from, from];
  const to = xml.lastIndexOf(`</${opening[1] ?? ''}sheetData>`);
  if (to < from) throw new DamagedSheet();
  return [from, to];
}

type RowEdit = {
  readonly row: number;
  readonly cells: readonly RowCell[];
  readonly edits: SheetEdits;
  readonly tops: MovedTops;
};

function removeRow({ tag, attributes }: XmlElement, { row, cells, edits, tops }: RowEdit): string {
  edits.removed.add(row);
  tops.save(row, cells);
  for (const cell of cells) lose(cell, edits);
  return `<${tag}${attributes}/>`;
}

/** Merged cells show what stands in the first of them, and are written there alone. */
function replaceCells(
  { tag, attributes, content = '', whole }: XmlElement,
  {
    row,
    cells,
    edits,
    tops,
    seen,
    now,
  }: RowEdit & { readonly seen: readonly string[]; readonly now: readonly string[] },
): string {
  const coming = tops.comingTo(row);
  const writes = new Map([...coming].map(([column, { moved }]) => [column, moved]));
  now.forEach((text, at) => {
    const was = seen[at] ?? '';
    if (text === was) return;
    const cell = coming.get(at + 1) ?? cells.find(({ column, text: own }) => column === at + 1 && own !== '');
    if (cell === undefined) return;
    const address = addressOf(row, at + 1);
    writes.set(
      at + 1,
      cellWithText({ ...cell, attributes: withAttribute(cell.attributes, 'r', address) }, text),
    );
    edits.replaced.set(address, { was, now: text });
    lose(cell, edits);
  });
  return writes.size === 0 ? whole : `<${tag}${attributes}>${withCells(content, writes)}</${tag}>`;
}

function lose(cell: RowCell, edits: SheetEdits): void {
  if (cell.text.trim() !== '') edits.gone.add(cell.text);
  if (!hasFormula(cell)) return;
  edits.formulas++;
  const shared = sharedBy(cell);
  if (shared !== undefined) edits.shared.add(shared);
}

/** The number of a formula that stands in this cell and that others point at (ECMA-376 part 1, 18.3.1.40). */
function sharedBy({ content = '' }: XmlElement): string | undefined {
  const attributes = /<(?:\w+:)?f(\s[^<>]*)>/.exec(content)?.[1] ?? '';
  if (attribute(attributes, 't') !== 'shared' || attribute(attributes, 'ref') === undefined) return undefined;
  return attribute(attributes, 'si');
}

/** Cells that pointed at a formula that is gone keep what they show. */
function withoutShared(rows: string, shared: ReadonlySet<string>): string {
  return mapElements(rows, 'f', ({ attributes, whole }) =>
    attribute(attributes, 't') === 'shared' && shared.has(attribute(attributes, 'si') ?? '') ? '' : whole,
  );
}
