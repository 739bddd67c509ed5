import { limits } from './limits.ts';
import { unpackEntry, type ZipEntry, zipEntries } from './zip-entries.ts';

export type WorkbookSheet = { readonly name: string; readonly path: string; readonly hidden: boolean };

/** A workbook whose parts are bounded in size; `part` gives the text of one, `''` where there is none. */
export type Workbook = {
  readonly sheets: readonly WorkbookSheet[];
  readonly part: (path: string) => Uint8Array | undefined;
};

/** Where every workbook has them; the paths of the sheets stand in the second (ECMA-376 part 1, 12.3.23 and part 2, 9). */
export const workbookPath = 'xl/workbook.xml';
export const relationsPath = 'xl/_rels/workbook.xml.rels';

/**
 * Opens the zip of a workbook as far as its list of sheets: nothing larger than its limit is unpacked, whatever the
 * zip declares. `detail` says why a file cannot be opened.
 */
export function openWorkbook(bytes: Uint8Array): Workbook | { readonly detail: string } {
  const entries = new Map((zipEntries(bytes) ?? []).map((entry) => [entry.name, entry]));
  const relevant = [...entries.values()].filter(({ name }) => /^xl\/.*\.(xml|rels)$/i.test(name));
  if (relevant.some(({ encrypted }) => encrypted)) return { detail: 'the workbook asks for a password' };
  const part = (path: string) => unpack(bytes, entries.get(path));
  try {
    const sheets = sheetsOf(textOf(part(workbookPath)), textOf(part(relationsPath)));
    if (sheets.length === 0) return { detail: 'it is a damaged workbook: it names no sheet' };
    return { sheets, part };
  } catch {
    return { detail: 'it is a damaged workbook' };
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry | undefined): Uint8Array | undefined {
  if (entry === undefined) return undefined;
  if (entry.size > limits.workbookBytes) throw new WorkbookTooLarge(entry.size);
  return unpackEntry(bytes, entry, limits.workbookBytes);
}

/** A part of a workbook declares more bytes than are unpacked. */
export class WorkbookTooLarge extends Error {
  readonly size: number;
  constructor(size: number) {
    super('the workbook is too large');
    this.size = size;
  }
}

export function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** Sheets in the order of their tabs; charts and macro sheets have no cells and are left out. */
function sheetsOf(workbook: string, relations: string): WorkbookSheet[] {
  const targets = new Map(
    elements(relations, 'Relationship')
      .filter(({ Type }) => Type?.endsWith('/worksheet'))
      .map(({ Id = '', Target = '' }) => [Id, pathOf(Target)]),
  );
  return elements(workbook, 'sheet').flatMap((sheet): WorkbookSheet[] => {
    const path = targets.get(sheet['r:id'] ?? relationOf(sheet));
    return path === undefined
      ? []
      : [{ name: sheet.name ?? '', path, hidden: sheet.state?.toLowerCase().includes('hidden') ?? false }];
  });
}

/** The prefix of the namespace is the writer's choice. */
function relationOf(sheet: Readonly<Record<string, string>>): string {
  return Object.entries(sheet).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The attributes of all elements of a name, with or without a prefix. */
export function elements(xml: string, name: string): Readonly<Record<string, string>>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key = '', double, single]) => [key, unescapeXml(double ?? single ?? '')],
      ),
    ),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
