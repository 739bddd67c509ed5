import { limits } from './limits.ts';
import { elements } from './xml-text.ts';
import { unpackEntry, type ZipEntry, zipEntries } from './zip-entries.ts';

export type WorkbookSheet = { readonly name: string; readonly path: string; readonly hidden: boolean };

/** A workbook whose parts are bounded in size; `part` gives the bytes of one, undefined where there is none. */
export type Workbook = {
  readonly sheets: readonly WorkbookSheet[];
  /** Throws a WorkbookTooLarge, and whatever unpacking a damaged zip throws. */
  readonly part: (path: string) => Uint8Array | undefined;
  readonly text: (path: string) => string;
  /** Where the shared texts and the styles are. */
  readonly strings: string;
  readonly styles: string;
};

/** A part of a workbook declares more bytes than are unpacked. */
export class WorkbookTooLarge extends Error {
  readonly size: number;
  constructor(size: number) {
    super('the workbook is too large');
    this.size = size;
  }
}

/** Where every workbook has its list of sheets (ECMA-376 part 1, 12.3.23). */
export const workbookPath = 'xl/workbook.xml';

/**
 * Opens the zip of a workbook as far as its list of sheets: no part larger than its limit is unpacked, whatever the
 * zip declares. `detail` says why a file cannot be opened.
 */
export function openWorkbook(bytes: Uint8Array): Workbook | { readonly detail: string } {
  const entries = new Map((zipEntries(bytes) ?? []).map((entry) => [entry.name, entry]));
  if ([...entries.values()].some(({ encrypted }) => encrypted))
    return { detail: 'the workbook asks for a password' };
  const part = (path: string) => unpack(bytes, entries.get(path));
  const text = (path: string) => new TextDecoder().decode(part(path) ?? new Uint8Array(0));
  const relations = elements(text('xl/_rels/workbook.xml.rels'), 'Relationship');
  const sheets = sheetsOf(text(workbookPath), relations);
  if (sheets.length === 0) return { detail: 'it is a damaged workbook: it names no sheet' };
  const target = (kind: string, usual: string) =>
    pathOf(relations.find(({ Type }) => Type?.endsWith(`/${kind}`))?.Target ?? usual);
  return {
    sheets,
    part,
    text,
    strings: target('sharedStrings', 'sharedStrings.xml'),
    styles: target('styles', 'styles.xml'),
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry | undefined): Uint8Array | undefined {
  if (entry === undefined) return undefined;
  if (entry.size > limits.workbookBytes) throw new WorkbookTooLarge(entry.size);
  return unpackEntry(bytes, entry, limits.workbookBytes);
}

type Attributes = Readonly<Record<string, string>>;

/** Sheets in the order of their tabs; charts and macro sheets have no cells and are left out. */
function sheetsOf(workbook: string, relations: readonly Attributes[]): WorkbookSheet[] {
  const targets = new Map(
    relations
      .filter(({ Type }) => Type?.endsWith('/worksheet'))
      .map(({ Id = '', Target = '' }) => [Id, pathOf(Target)]),
  );
  return elements(workbook, 'sheet').flatMap((sheet): WorkbookSheet[] => {
    const path = targets.get(relationOf(sheet));
    const hidden = sheet.state?.toLowerCase().includes('hidden') ?? false;
    return path === undefined ? [] : [{ name: sheet.name ?? '', path, hidden }];
  });
}

/** The prefix of the namespace is the writer's choice. */
function relationOf(sheet: Attributes): string {
  return Object.entries(sheet).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
