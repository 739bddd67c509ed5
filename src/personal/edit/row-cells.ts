import { cellAddress, cellsOf } from '../../read/sheet-cells.ts';
import type { WorkbookParts } from '../../read/workbook-parts.ts';
import { attribute } from '../../read/xml-text.ts';
import { eachElement, escapeXml, mapElements, withAttribute, type XmlElement } from './map-elements.ts';

/** A cell of a sheet as XML, with what it shows. */
export type RowCell = XmlElement & { readonly column: number; readonly text: string };

/** The cells of a row, which is given as its XML; without an address a cell stands behind the one before it. */
export function rowCells(content: string, parts: WorkbookParts): RowCell[] {
  const cells: RowCell[] = [];
  for (const element of eachElement(content, 'c')) {
    const column =
      cellAddress(attribute(element.attributes, 'r') ?? '')?.column ?? (cells.at(-1)?.column ?? 0) + 1;
    const [shown] = cellsOf(element.whole, parts);
    cells.push({ ...element, column, text: shown !== undefined && 'text' in shown ? shown.text : '' });
  }
  return cells;
}

/** What the cells show, from the first column on. */
export function rowTexts(cells: readonly RowCell[]): string[] {
  const texts: string[] = [];
  for (const { column, text } of cells) {
    if (text === '') continue;
    while (texts.length < column) texts.push('');
    texts[column - 1] = text;
  }
  return texts;
}

/** A row with some of its cells anew, by their column; one that was not there yet comes before the first behind it. */
export function withCells(content: string, writes: ReadonlyMap<number, string>): string {
  const left = new Map([...writes].sort(([a], [b]) => a - b));
  let last = 0;
  const written = mapElements(content, 'c', ({ attributes, whole }) => {
    const column = cellAddress(attribute(attributes, 'r') ?? '')?.column ?? last + 1;
    last = column;
    const own = left.get(column);
    left.delete(column);
    const before = [...left].filter(([at]) => at < column);
    for (const [at] of before) left.delete(at);
    return before.map(([, xml]) => xml).join('') + (own ?? whole);
  });
  return written + [...left.values()].join('');
}

/** A cell with another text: without a formula, in the style it had. */
export function cellWithText({ tag, attributes }: XmlElement, text: string): string {
  const bare = withAttribute(attributes, 't', undefined);
  if (text === '') return `<${tag}${bare}/>`;
  const prefix = tag.slice(0, -1);
  const words = `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
  return `<${tag}${bare} t="inlineStr"><${prefix}is>${words}</${prefix}is></${tag}>`;
}

/** The same cell in another row. */
export function cellInRow({ tag, attributes, content = '', column }: RowCell, row: number): string {
  return `<${tag}${withAttribute(attributes, 'r', addressOf(row, column))}>${content}</${tag}>`;
}

/** `AB12` of row 12, column 28. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** Does a cell compute what it shows? */
export const hasFormula = ({ content = '' }: XmlElement): boolean => /<(?:\w+:)?f[\s/>]/.test(content);
