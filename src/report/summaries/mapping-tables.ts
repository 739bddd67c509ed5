import type { CheckResult } from '../../schema/check-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Block, Section, Table } from '../document.ts';

type Mapped = CheckResult['mapping'][number];
type How = Mapped['how'];

const howWords = {
  keyword: 'keyword',
  synonym: 'synonym',
  exact: 'its name',
  declared: 'declared',
  'own-name': 'own name',
  unused: 'not used',
} as const satisfies Record<How, string>;
/** Nobody guessed these: a line for all of one kind is enough. */
const plainHows = ['exact', 'declared', 'own-name', 'unused'] as const satisfies readonly How[];
/** Of such columns so many are named. */
const namedAtMost = 12;

/**
 * Which header became which field, and how. In short: a row for each field that was guessed from the words of a header,
 * a line for the others; `all`: a row for each column, in the order of the file.
 */
export function mappingSection({ mapping }: CheckResult, { all }: { readonly all: boolean }): Section[] {
  if (mapping.length === 0) return [];
  const files = [...new Set(mapping.map(({ file }) => file))];
  const title = all ? 'Columns and their fields' : 'Columns and their fields (--verbose shows every column)';
  const blocks = files.flatMap((file) => {
    const columns = mapping.filter((m) => m.file === file);
    return all ? [fullTable(file, columns)] : shortBlocks(file, columns);
  });
  return [{ id: 'mapping', title, blocks }];
}

function captionOf(file: string, columns: readonly Mapped[]): string {
  const used = new Set(columns.filter(({ field }) => field !== null).map(({ column }) => column)).size;
  const count = new Set(columns.map(({ column }) => column)).size;
  return `${file}: ${used} of ${counted(count, 'column')} used`;
}

function fullTable(file: string, columns: readonly Mapped[]): Block {
  const table: Table = {
    id: 'mapping',
    caption: captionOf(file, columns),
    layout: 'tight',
    columns: [
      { id: 'column', title: 'Column', numeric: true },
      { id: 'header', title: 'Header', numeric: false },
      { id: 'field', title: 'Field', numeric: false },
      { id: 'how', title: 'Known by', numeric: false },
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
  return { kind: 'table', table };
}

function shortBlocks(file: string, columns: readonly Mapped[]): Block[] {
  const guessed = columns.filter(({ how }) => how === 'keyword' || how === 'synonym');
  const others = plainHows.flatMap((how) => {
    const of = columns.filter((m) => m.how === how);
    return of.length === 0 ? [] : [{ term: howWords[how], text: [namesOf(of)] }];
  });
  const facts: Block = { kind: 'facts', items: others };
  const heading: Block = { kind: 'heading', text: captionOf(file, columns) };
  const rest = others.length === 0 ? [] : [facts];
  if (guessed.length === 0) return [heading, ...rest];
  return [guessedTable(captionOf(file, columns), guessed), ...rest];
}

/** A field with its header; the columns of a grid are one question. */
function guessedTable(caption: string, guessed: readonly Mapped[]): Block {
  const fields = [...new Set(guessed.map(({ field }) => field ?? ''))];
  const rows = fields.map((field) => {
    const of = guessed.filter((m) => m.field === field);
    const [first, ...others] = of;
    const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more', 'more')}`;
    return {
      cells: [field, `${first?.header ?? ''}${more}`, howWords[first?.how ?? 'unused']].map((text) => ({
        type: 'text' as const,
        text,
      })),
    };
  });
  return {
    kind: 'table',
    table: {
      id: 'mapping',
      caption,
      layout: 'tight',
      columns: [
        { id: 'field', title: 'Field', numeric: false },
        { id: 'header', title: 'Header', numeric: false },
        { id: 'how', title: 'Known by', numeric: false },
      ],
      rows,
    },
  };
}

function namesOf(of: readonly Mapped[]): string {
  const names = [...new Set(of.map(({ field, header }) => field ?? `"${header}"`))];
  const rest = names.length - namedAtMost;
  return `${names.slice(0, namedAtMost).join(', ')}${rest > 0 ? ` and ${counted(rest, 'more', 'more')}` : ''}`;
}
