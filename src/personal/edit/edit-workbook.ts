import { openWorkbook, type Workbook, workbookPath } from '../../read/open-workbook.ts';
import { countsFrom1904, dateStyles, sharedStrings } from '../../read/workbook-parts.ts';
import { attribute } from '../../read/xml-text.ts';
import { blankStrings, stringsInUse } from './blank-strings.ts';
import { DocumentParts } from './document-parts.ts';
import { editSheet, type SheetEdits } from './edit-sheet.ts';
import type { EditRow } from './edit-table.ts';
import { forgetCopies } from './forget-copies.ts';
import { forgetNotes } from './forget-notes.ts';
import { isDamage } from './is-damage.ts';
import { withAttribute } from './map-elements.ts';

/**
 * The bytes of a workbook with the rows of all its sheets edited, hidden ones too, and what lay elsewhere of the cells
 * that are gone: shared texts, comments, links, copies of values in pivot tables, charts and formulas. The very bytes where
 * nothing changed, undefined where it cannot be opened.
 */
export function editWorkbook(bytes: Uint8Array, edit: EditRow): Uint8Array | undefined {
  try {
    const book = openWorkbook(bytes);
    if ('detail' in book) return undefined;
    const parts = new DocumentParts(bytes);
    const edited = editSheets(book, parts, edit);
    if (edited.length === 0) return bytes;
    const strings = sharedStrings(book.text(book.strings));
    const used = stringsInUse(book.sheets.map(({ path }) => parts.text(path)));
    parts.set(book.strings, blankStrings(parts.text(book.strings), used.numbers));
    const left = new Set([...used.texts, ...[...used.numbers].map((number) => strings[number] ?? '')]);
    const gone = new Set(edited.flatMap((edits) => [...edits.gone]).filter((text) => !left.has(text)));
    forgetCopies(parts, { gone, sheets: book.sheets.map(({ path }) => path) });
    renameColumns(parts, edited);
    if (edited.some(({ formulas }) => formulas > 0))
      for (const path of parts.paths().filter((one) => one.endsWith('calcChain.xml'))) parts.drop(path);
    return parts.finish();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

function editSheets(book: Workbook, parts: DocumentParts, edit: EditRow): SheetEdits[] {
  const cells = {
    strings: sharedStrings(book.text(book.strings)),
    dates: dateStyles(book.text(book.styles)),
    from1904: countsFrom1904(book.text(workbookPath)),
  };
  return book.sheets.flatMap(({ path, name }) => {
    const edits = editSheet(parts.text(path), cells, (row, texts) => edit(row, texts, name));
    if (edits === undefined) return [];
    parts.set(path, edits.xml);
    forgetNotes(parts, path, edits);
    return [edits];
  });
}

/** A table of Excel names its columns as their header cells do. */
function renameColumns(parts: DocumentParts, edited: readonly SheetEdits[]): void {
  const names = new Map(
    edited.flatMap(({ replaced }) => [...replaced.values()].map(({ was, now }) => [was, now])),
  );
  for (const path of parts.paths().filter((one) => /^xl\/tables\/[^/]*\.xml$/.test(one)))
    parts.set(
      path,
      parts.text(path).replace(/<((?:\w+:)?tableColumn)(\s[^<>]*?)(\/?>)/g, (whole, tag, attributes, end) => {
        const name = names.get(attribute(attributes, 'name') ?? '');
        return name === undefined || name === ''
          ? whole
          : `<${tag}${withAttribute(attributes, 'name', name)}${end}`;
      }),
    );
}
