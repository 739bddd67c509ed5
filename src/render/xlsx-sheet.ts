import type { Sheet, SheetCell } from '../report/workbook.ts';
import { plainNumber } from './plain-number.ts';
import { cellAddress, cellXml, columnLetters, type SharedTexts } from './xlsx-cells.ts';
import { columnStyle, headStyle, widestColumn } from './xlsx-styles.ts';
import { workbookText } from './xlsx-text.ts';

/** Everything from the headers to the last cell: `A1:R39`. */
export function sheetArea({ columns, rows }: Sheet): string {
  return `A1:${cellAddress(Math.max(columns.length, 1) - 1, rows.length + 1)}`;
}

/** Room for the arrow of the filter, and for a day that a narrower column would show as hashes. */
const arrow = 3;
const narrowest = 12;

function lettersIn(cell: SheetCell): number {
  if (cell.type === 'day') return narrowest - 2;
  if (cell.type !== 'text') return plainNumber(cell.value, cell.decimals).length;
  return cell.text.includes('\n')
    ? cell.text.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
    : cell.text.length;
}

function widthsOf({ columns, rows }: Sheet): number[] {
  const widths = columns.map(({ title }) => Math.max(narrowest, title.length + arrow));
  for (const row of rows)
    for (const [at, cell] of row.entries()) {
      const wanted = lettersIn(cell) + 2;
      if (wanted > (widths[at] ?? 0)) widths[at] = Math.min(wanted, widestColumn);
    }
  return widths.map((width) => Math.min(width, widestColumn));
}

/** Points, as many as Excel allows. */
const lineHeight = 15;
const tallest = 409;

/** How high a row is whose texts are broken into lines; undefined for a single line. */
function heightOf(row: readonly SheetCell[]): number | undefined {
  let lines = 1;
  for (const cell of row)
    if (cell.type === 'text')
      lines = Math.max(
        lines,
        cell.text
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / widestColumn)), 0),
      );
  return lines === 1 ? undefined : Math.min(lines * lineHeight, tallest);
}

function columnsXml({ columns, rows }: Sheet, widths: readonly number[]): string {
  const described = columns.map(({ kind }, at) => {
    const shown = rows.find((row) => row[at]?.type === kind)?.[at];
    return `<col min="${at + 1}" max="${at + 1}" width="${widths[at]}" style="${columnStyle(kind, shown)}" customWidth="1"/>`;
  });
  return described.length === 0 ? '' : `<cols>${described.join('')}</cols>`;
}

function rowsXml({ columns, rows, wraps }: Sheet, texts: SharedTexts): string {
  const letters = columns.map((_, at) => columnLetters(at));
  const head = columns.map(
    ({ title }, at) => `<c r="${letters[at]}1" s="${headStyle}" t="s"><v>${texts.numberOf(title)}</v></c>`,
  );
  const lines = rows.map((row, nth) => {
    let cells = '';
    for (const [at, cell] of row.entries())
      cells += cellXml(cell, `${letters[at] ?? columnLetters(at)}${nth + 2}`, { texts, wraps });
    const height = wraps ? heightOf(row) : undefined;
    return `<row r="${nth + 2}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
  });
  return `<sheetData><row r="1">${head.join('')}</row>${lines.join('')}</sheetData>`;
}

/** Lists to choose from; what is not on them is pointed out when it is typed. */
function choicesXml({ columns }: Sheet): string {
  const lists = columns.flatMap(({ choices }, at) => {
    if (choices === undefined) return [];
    const area = `${cellAddress(at, 2)}:${cellAddress(at, 1_048_576)}`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${area}"><formula1>${workbookText(`"${choices.join(',')}"`)}</formula1></dataValidation>`;
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** In letters. */
const widestPage = 300;

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * One sheet (ECMA-376 part 1, 18.3.1.99; the order of the elements is fixed): headers and the first column stay in
 * view, every column can be filtered, numbers that are text raise no flag, and it prints across the page.
 */
export function sheetXml(
  sheet: Sheet,
  { texts, first }: { readonly texts: SharedTexts; readonly first: boolean },
): string {
  const area = sheetArea(sheet);
  const widths = widthsOf(sheet);
  // Wider sheets could not be read on one page.
  const fits = widths.reduce((sum, width) => sum + width, 0) <= widestPage;
  return [
    `<worksheet xmlns="${namespace}">${fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}`,
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet, widths),
    rowsXml(sheet, texts),
    `<autoFilter ref="${area}"/>`,
    choicesXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape"${fits ? ' fitToWidth="1" fitToHeight="0"' : ''}/>`,
    `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}
