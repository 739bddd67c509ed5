import { strToU8, zipSync } from 'fflate';
import { shortened } from '../model/characters.ts';
import { zipMoment } from '../model/zip-stamp.ts';
import type { Sheet, Workbook } from '../report/workbook.ts';
import { sharedTexts } from './xlsx-cells.ts';
import { refuseTooLarge } from './xlsx-limits.ts';
import { sheetArea, sheetXml } from './xlsx-sheet.ts';
import { stylesXml } from './xlsx-styles.ts';
import { workbookText } from './xlsx-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const own = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/**
 * A workbook for Excel and what reads its files: no formulas, no macros, no links, and nothing of the machine or the
 * moment, so that the same sheets are the same bytes. A MentorError where a sheet holds more than Excel can.
 */
export function renderXlsx(workbook: Workbook): Uint8Array {
  refuseTooLarge(workbook);
  const sheets = withTabNames(workbook.sheets);
  const texts = sharedTexts();
  const pages = sheets.map((sheet, at) => ({
    path: `worksheets/sheet${at + 1}.xml`,
    xml: sheetXml(sheet, { texts, first: at === 0 }),
  }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(
      pages.map(({ path }) => path),
      workbook.marks,
    ),
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationsXml(
      pages.map(({ path }) => path),
      workbook.marks,
    ),
    'xl/styles.xml': stylesXml(workbook.language),
    'xl/sharedStrings.xml': textsXml(texts.all()),
  };
  for (const { path, xml } of pages) parts[`xl/${path}`] = xml;
  Object.assign(parts, marksParts(workbook.marks));
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: zipMoment, level: 3 });
}

/** Names as tabs may have them: at most 31 letters, none of `[]:*?/\`, no two alike, and not Excel's own "History". */
function withTabNames(sheets: readonly Sheet[]): Sheet[] {
  const taken = new Set(['history']);
  return sheets.map((sheet) => {
    const name =
      sheet.name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]+/gu, ' ').replace(/^[\s']+|[\s']+$/g, '') || 'Table';
    let free = shortened(name, mostInTab);
    for (let nth = 2; taken.has(free.toLowerCase()); nth++)
      free = `${shortened(name, mostInTab - ` (${nth})`.length)} (${nth})`;
    taken.add(free.toLowerCase());
    return { ...sheet, name: free };
  });
}

const mostInTab = 31;

/** A part of the workbook's own (ECMA-376 part 1, 22.5), which spreadsheets keep when they save. */
function marksParts(marks: string | undefined): Readonly<Record<string, string>> {
  if (marks === undefined) return {};
  return {
    'customXml/item1.xml': `<cells xmlns="urn:mentor:cells">${workbookText(marks)}</cells>`,
    'customXml/itemProps1.xml': `<ds:datastoreItem xmlns:ds="${own}" ds:itemID="{5D1C2F0A-6B7E-4E0B-9A53-0C8C9D6E2A11}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:mentor:cells"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  };
}

function contentTypesXml(pages: readonly string[], marks: string | undefined): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${kind}.${type}+xml"/>`;
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...pages.map((path) => override(path, 'worksheet')),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
    ...(marks === undefined
      ? []
      : [
          '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
        ]),
    '</Types>',
  ].join('');
}

function relationsXml(pages: readonly string[], marks: string | undefined): string {
  const targets = [
    ...pages.map((path) => ({ path, type: 'worksheet' })),
    { path: 'styles.xml', type: 'styles' },
    { path: 'sharedStrings.xml', type: 'sharedStrings' },
  ];
  return [
    `<Relationships xmlns="${relations}">`,
    ...targets.map(
      ({ path, type }, at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${path}"/>`,
    ),
    ...(marks === undefined
      ? []
      : [`<Relationship Id="marks" Type="${office}/customXml" Target="../customXml/item1.xml"/>`]),
    '</Relationships>',
  ].join('');
}

/** Excel looks for the area of a filter here too; the headers stand on every printed page. */
function workbookXml(sheets: readonly Sheet[]): string {
  const named = sheets.map((sheet, at) => {
    const place = `'${sheet.name.replaceAll("'", "''")}'!`;
    const area = sheetArea(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${workbookText(place + area)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${workbookText(`${place}$1:$1`)}</definedName>`,
    ].join('');
  });
  const tabs = sheets.map(
    ({ name }, at) => `<sheet name="${workbookText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return [
    `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/>`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${tabs.join('')}</sheets><definedNames>${named.join('')}</definedNames></workbook>`,
  ].join('');
}

function textsXml(texts: readonly string[]): string {
  const items = texts.map(
    (text) =>
      `<si><t${/^\s|\s$|[\t\n]/.test(text) ? ' xml:space="preserve"' : ''}>${workbookText(text)}</t></si>`,
  );
  return `<sst xmlns="${main}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}
