import { shortened } from '../../model/characters.ts';
import type { IngestResult } from '../../schema/ingest-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Block, Inline, Section, Table } from '../document.ts';
import { line } from './summary-parts.ts';

type FileMapping = IngestResult['mapping'][number];
type Mapped = FileMapping['columns'][number];

/** So many questions of a form's own are shown with their line for program.yaml; of more, so many. */
const shownAtMost = 6;

const useWords = {
  identity: 'its header',
  question: 'question',
  'own-question': 'as it stands',
  'left-out': 'nobody’s answer',
} as const satisfies Record<Mapped['use'], string>;

const howWords = {
  declared: 'declared',
  known: 'its header',
  inferred: 'by its words',
  own: 'as it stands',
} as const satisfies Record<NonNullable<Mapped['how']>, string>;

/**
 * How each file was read. In short: what somebody should look at, columns that nobody knows with the lines that make them
 * questions, and declared words that stand nowhere; `all`: every column with its scale and its words.
 */
export function ingestMapping({ mapping }: Pick<IngestResult, 'mapping'>, all: boolean): Section[] {
  const blocks = mapping.flatMap((file) => [...(all ? [columnsTable(file)] : []), ...notable(file)]);
  const own = ownQuestions(mapping, all);
  return [
    ...(blocks.length === 0 ? [] : [{ id: 'mapping', title: all ? 'How it was read' : '', blocks }]),
    ...(own.length === 0
      ? []
      : [{ id: 'own-questions', title: 'Questions that program.yaml does not know', blocks: own }]),
  ];
}

function notable({ file, columns, absent }: FileMapping): Block[] {
  const unseen = columns.filter((column) => column.unseen === true);
  return [
    ...unseen.map(({ header, as }) =>
      line(
        `${file}: none of the words under checkins: questions: ${as}: values: stands in "${shortened(header, 60)}". Correct the words there, or the column.`,
      ),
    ),
    ...(absent.length === 0 || columns.every(({ how }) => how !== 'declared')
      ? []
      : [line(`${file}: no column for ${absent.join(', ')} as program.yaml names it.`)]),
  ];
}

/** Each question once, however many files ask it. */
function ownQuestions(mapping: readonly FileMapping[], all: boolean): Block[] {
  const lines = new Map<string, Mapped>();
  for (const { columns } of mapping)
    for (const column of columns)
      if (column.declare !== undefined && column.answers > 0 && !lines.has(column.as ?? ''))
        lines.set(column.as ?? '', column);
  if (lines.size === 0) return [];
  const shown = all ? [...lines.values()] : [...lines.values()].slice(0, shownAtMost);
  const left = lines.size - shown.length;
  return [
    line(
      `${counted(lines.size, 'column')} ${lines.size === 1 ? 'is' : 'are'} kept under ${lines.size === 1 ? 'its' : 'their'} own name. Under checkins: questions: in program.yaml ${lines.size === 1 ? 'it becomes a question' : 'they become questions'} with a scale; correct what is not meant so:`,
    ),
    { kind: 'list', ordered: false, items: shown.map(declaration) },
    ...(left === 0 ? [] : [line(`${counted(left, 'more column', 'more columns')}: --verbose shows all.`)]),
  ];
}

/** The line to paste, and what each word is read as without it. */
function declaration({ declare = '', kind, words = [] }: Mapped): Inline {
  const said = kind === 'rating' ? wordList(words) : '';
  return said === '' ? [{ code: declare }] : [{ code: declare }, ` # ${said}`];
}

const wordList = (words: NonNullable<Mapped['words']>): string =>
  words.map(({ found, value }) => (found === value ? found : `${found} = ${value}`)).join(', ');

function columnsTable({ file, columns }: FileMapping): Block {
  const table: Table = {
    id: 'ingest-mapping',
    caption: file,
    layout: 'tight',
    columns: [
      { id: 'column', title: 'Column', numeric: true },
      { id: 'header', title: 'Header', numeric: false },
      { id: 'as', title: 'Taken for', numeric: false },
      { id: 'how', title: 'Known by', numeric: false },
      { id: 'scale', title: 'Scale and words', numeric: false },
      { id: 'answers', title: 'Answers', numeric: true },
    ],
    rows: columns.map((column) => ({
      cells: [
        { type: 'number', value: column.column, decimals: 0 },
        { type: 'text', text: column.header },
        column.as === null ? { type: 'missing', word: 'nothing' } : { type: 'text', text: column.as },
        { type: 'text', text: column.how === undefined ? useWords[column.use] : howWords[column.how] },
        { type: 'text', text: scaleWords(column) },
        { type: 'number', value: column.answers, decimals: 0 },
      ],
    })),
  };
  return { kind: 'table', table };
}

/** `1 to 5: Satisfied = 4, Very satisfied = 5`. */
function scaleWords({ kind, scale, words = [], private: isPrivate }: Mapped): string {
  const name = kind === undefined ? '' : scale === undefined ? kind : `${scale.min} to ${scale.max}`;
  const text = [name, wordList(words)].filter((part) => part !== '').join(': ');
  return isPrivate === true ? `${text}, private` : text;
}
