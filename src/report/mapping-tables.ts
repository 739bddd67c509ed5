import type { CheckResult } from '../schema/check-result.ts';
import { counted } from '../texts/counted.ts';
import type { Section, Table } from './document.ts';

type Mapped = CheckResult['mapping'][number];
type How = Mapped['how'];

/** The least sure first: these are worth a look. */
const howWords = {
  keyword: 'by a keyword',
  synonym: 'by a synonym',
  exact: 'by its name',
  declared: 'declared',
  'own-name': 'own name',
  unused: 'not used',
} as const satisfies Record<How, string>;
const hows = Object.keys(howWords) as How[];
/** Of columns that are nobody's guess, so many are named. */
const namedAtMost = 12;

/**
 * Which header became which field, and how. In short: a row for each way, with the header where the field was guessed
 * from its words; `all`: a row for each column, in the order of the file.
 */
export function mappingSection({ mapping }: CheckResult, { all }: { readonly all: boolean }): Section[] {
  if (mapping.length === 0) return [];
  const files = [...new Set(mapping.map(({ file }) => file))];
  const title = all
    ? 'Columns and their fields'
    : 'Columns and their fields (--verbose shows each column, --write-fields writes them down)';
  const tables = files.map((file) => {
    const columns = mapping.filter((m) => m.file === file);
    return { kind: 'table' as const, table: all ? fullTable(file, columns) : shortTable(file, columns) };
  });
  return [{ id: 'mapping', title, blocks: tables }];
}

function captionOf(file: string, columns: readonly Mapped[]): string {
  const used = new Set(columns.filter(({ field }) => field !== null).map(({ column }) => column)).size;
  const count = new Set(columns.map(({ column }) => column)).size;
  return `${file}: ${used} of ${counted(count, 'column')} used`;
}

function fullTable(file: string, columns: readonly Mapped[]): Table {
  return {
    id: 'mapping',
    caption: captionOf(file, columns),
    layout: 'tight',
    columns: [
      { id: 'column', title: 'Column', numeric: true },
      { id: 'header', title: 'Header', numeric: false },
      { id: 'field', title: 'Field', numeric: false },
      { id: 'how', title: 'How', numeric: false },
    ],
    rows: columns.map(({ column, header, field, how }) => ({
      cells: [
        { type: 'number', value: column, decimals: 0 },
        header.trim() === '' ? { type: 'missing', word: 'no header' } : { type: 'text', text: header },
        field === null ? { type: 'missing', word: 'none' } : { type: 'text', text: field },
        { type: 'text', text: howWords[how] },
      ],
    })),
  };
}

function shortTable(file: string, columns: readonly Mapped[]): Table {
  return {
    id: 'mapping',
    caption: captionOf(file, columns),
    layout: 'tight',
    columns: [
      { id: 'how', title: '', numeric: false },
      { id: 'fields', title: '', numeric: false },
    ],
    rows: hows.flatMap((how) => {
      const of = columns.filter((m) => m.how === how);
      if (of.length === 0) return [];
      return [
        {
          cells: [
            { type: 'text' as const, text: howWords[how] },
            { type: 'text' as const, text: fieldWords(how, of) },
          ],
        },
      ];
    }),
  };
}

/** A guess shows its header, a name does not need one, and what is not used has nothing else. */
function fieldWords(how: How, of: readonly Mapped[]): string {
  if (how === 'keyword' || how === 'synonym') {
    const headers = new Map<string, string[]>();
    for (const { field, header } of of)
      headers.set(field ?? '', [...(headers.get(field ?? '') ?? []), header]);
    return [...headers].map(([field, from]) => `${field} (${severalHeaders(from)})`).join(', ');
  }
  const names = [...new Set(of.map(({ field, header }) => field ?? `"${header}"`))];
  const rest = names.length - namedAtMost;
  return `${names.slice(0, namedAtMost).join(', ')}${rest > 0 ? ` and ${counted(rest, 'more', 'more')}` : ''}`;
}

/** The columns of a grid are one question. */
function severalHeaders([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? `"${first}"` : `"${first}" and ${counted(others.length, 'more', 'more')}`;
}
