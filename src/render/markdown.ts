import type {
  Block,
  Cell,
  Chart,
  Document,
  Entry,
  Inline,
  ProblemLine,
  Section,
  Span,
  Table,
} from '../report/document.ts';
import { formatDay } from '../time/day.ts';
import { cellText, smallOf } from './cell-text.ts';
import { safeHref } from './html-address.ts';
import { escapeMarkdown, markdownAddress, markdownCode } from './markdown-escape.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { printableDocument } from './printable-document.ts';

function spanMarkdown(span: Span): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  if ('strong' in span) return strong(span.strong);
  if ('code' in span) return markdownCode(span.code);
  if ('link' in span)
    return safeHref(span.href) === undefined
      ? escapeMarkdown(span.link)
      : `[${escapeMarkdown(span.link)}](${markdownAddress(span.href)})`;
  if ('blank' in span) return '\\_'.repeat(Math.max(1, span.blank));
  if ('quiet' in span) return escapeMarkdown(span.quiet);
  if ('lang' in span) return escapeMarkdown(span.text);
  return span satisfies never;
}

/** Bold is only bold where no space touches the stars from inside. */
function strong(text: string): string {
  const words = text.trim();
  return words === '' ? '' : `**${escapeMarkdown(words)}**`;
}

const wordy = /[^\s\p{P}\p{S}]/u;

/** Stars between a sign and a letter are no bold to a reader of Markdown: such words stay plain. */
function standsFree(text: string, before: string, after: string): boolean {
  const [first = '', last = ''] = [[...text].at(0), [...text].at(-1)];
  return (wordy.test(first) || !wordy.test(before)) && (wordy.test(last) || !wordy.test(after));
}

function inlineMarkdown(text: Inline): string {
  const spans = text.map(spanMarkdown);
  const parts = text.map((span, index) => {
    if (typeof span === 'string' || !('strong' in span)) return spans[index] ?? '';
    const [before, after] = [spans[index - 1]?.slice(-1) ?? '', spans[index + 1]?.slice(0, 1) ?? ''];
    return standsFree(span.strong.trim(), before, after) ? (spans[index] ?? '') : escapeMarkdown(span.strong);
  });
  return parts.join('').trim();
}

function cellMarkdown(cell: Cell, document: Document): string {
  const words = escapeMarkdown(cellText(cell, document.language));
  const small = smallOf(cell);
  const shown =
    cell.type === 'number' && cell.best === true ? strong(cellText(cell, document.language)) : words;
  return small === undefined ? shown : `${shown} (${escapeMarkdown(small)})`;
}

/** A pipe table; one with no header titles still needs the row, which is then empty. */
function tableMarkdown(table: Table, document: Document): string[] {
  const title = [
    table.caption === '' ? '' : `${strong(table.caption)}`,
    table.measure === undefined ? '' : escapeMarkdown(table.measure),
  ].filter((words) => words !== '');
  const header = table.columns.map((column) =>
    escapeMarkdown(column.unit === undefined ? column.title : `${column.title}, ${column.unit}`),
  );
  const rule = table.columns.map((column) => (column.numeric ? '--:' : '---'));
  const rows = table.rows.map((row) =>
    table.columns.map((_, index) => {
      const cell = row.cells[index];
      const words = cell === undefined ? '' : cellMarkdown(cell, document);
      return index === 0 && row.inUse === true ? `${words} (${pageWords(document.language).inUse})` : words;
    }),
  );
  const lines = [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...(title.length > 0 ? [title.join('  \n')] : []), lines.join('\n')];
}

function chartMarkdown(chart: Chart, document: Document): string[] {
  return [
    `### ${escapeMarkdown(chart.finding)}`,
    escapeMarkdown(chart.measure),
    ...tableMarkdown(chart.table, document),
    ...(chart.source === undefined ? [] : [escapeMarkdown(chart.source)]),
  ];
}

function entryMarkdown(entry: Entry, words: PageWords): string[] {
  const aside = [entry.aside, entry.state?.word].filter((text) => text !== undefined).map(escapeMarkdown);
  return [
    `### ${[escapeMarkdown(entry.title), ...aside].join(' · ')}`,
    ...entry.paragraphs.map(inlineMarkdown),
    ...(entry.say === undefined ? [] : [escapeMarkdown(`${words.quotes[0]}${entry.say}${words.quotes[1]}`)]),
    ...(entry.address === undefined ? [] : [escapeMarkdown(entry.address)]),
  ];
}

const bullets = (lines: readonly string[], ordered = false): string[] => [
  lines.map((line, index) => `${ordered ? `${index + 1}.` : '-'} ${line}`).join('\n'),
];

const factsMarkdown = (items: readonly { readonly term: string; readonly text: Inline }[]): string[] =>
  bullets(
    items.map((item) =>
      item.term === '' ? inlineMarkdown(item.text) : `${strong(item.term)} ${inlineMarkdown(item.text)}`,
    ),
  );

function problemMarkdown(item: ProblemLine, words: PageWords): string {
  const [advice = '', ...toPaste] = item.advice.split('\n');
  const said = [item.message, advice].map(escapeMarkdown);
  return [
    strong(`${words.severity[item.severity]} ${item.place}`),
    markdownCode(item.code),
    ...said,
    ...toPaste.map(markdownCode),
    ...(item.more === undefined ? [] : [escapeMarkdown(item.more)]),
  ].join(' ');
}

function blockMarkdown(block: Block, titled: boolean, document: Document): string[] {
  const words = pageWords(document.language);
  switch (block.kind) {
    case 'prose':
    case 'note':
      return [inlineMarkdown(block.text)];
    case 'statement':
      return [block.paragraphs.map((paragraph) => `> ${inlineMarkdown(paragraph)}`).join('\n>\n')];
    case 'proof':
      return [`${strong(block.heading)} ${inlineMarkdown(block.text)}`];
    case 'figures':
      return bullets(
        block.items.map(
          (item) =>
            `${escapeMarkdown(item.label)}: ${strong(item.of === undefined ? item.value : `${item.value} ${item.of}`)}${item.detail === '' ? '' : ` (${escapeMarkdown(item.detail)})`}`,
        ),
      );
    case 'list':
      return bullets(block.items.map(inlineMarkdown), block.ordered);
    case 'entries':
      return block.items.flatMap((entry) => entryMarkdown(entry, words));
    case 'facts':
      return [...(block.lead === undefined ? [] : [strong(block.lead)]), ...factsMarkdown(block.items)];
    case 'person':
      return [
        `${titled ? '###' : '##'} ${escapeMarkdown(block.name)}`,
        ...(block.line === undefined ? [] : [escapeMarkdown(block.line)]),
        ...factsMarkdown(block.facts),
        ...(block.whyTitle === undefined ? [] : [strong(block.whyTitle)]),
        ...bullets(block.why.map(inlineMarkdown)),
      ];
    case 'heading':
      return [`### ${escapeMarkdown(block.text)}`];
    case 'table':
    case 'calendar':
      return tableMarkdown(block.table, document);
    case 'chart':
      return chartMarkdown(block.chart, document);
    case 'signatures':
      return block.lines.map((line) => `${'\\_'.repeat(24)}  \n${escapeMarkdown(line)}`);
    case 'problems':
      return bullets(block.items.map((item) => problemMarkdown(item, words)));
    default:
      return block satisfies never;
  }
}

function sectionMarkdown(section: Section, document: Document): string[] {
  const title = section.title === '' ? [] : [`## ${escapeMarkdown(section.title)}`];
  return [
    ...title,
    ...section.blocks.flatMap((block) => blockMarkdown(block, section.title !== '', document)),
  ];
}

/** The line at the top: program, for whom, as of when. A sheet names its reader, what a command says has no such line. */
function headMarkdown(document: Document): string[] {
  if (document.kind === 'summary') return [];
  const words = pageWords(document.language);
  const whose =
    document.kind !== 'report'
      ? document.audienceNote
      : `${words.audience[document.audience]} ${document.audienceNote}. ${document.asOfWords ?? words.asOf} ${formatDay(document.asOf, document.language)}`;
  return [escapeMarkdown(`${document.program} · ${whose}`), `# ${escapeMarkdown(document.title)}`];
}

/** Two lists after each other would be read as one: the second takes another mark. */
function listsApart(parts: readonly string[]): string[] {
  let dashed = false;
  return parts.map((part) => {
    const second = dashed && part.startsWith('- ');
    dashed = !second && part.startsWith('- ');
    return second ? part.replace(/^- /gm, '* ') : part;
  });
}

/**
 * The document as GitHub-flavoured Markdown: the same words and order, tables as pipe tables, a chart as its finding
 * and its table. What people typed shows as typed: it cannot become markup, a link or HTML. Ends in a line feed.
 */
export function renderMarkdown(document: Document): string {
  const page = printableDocument(document);
  const parts = [
    ...headMarkdown(page),
    inlineMarkdown(page.lead),
    ...page.sections.flatMap((section) => sectionMarkdown(section, page)),
    ...(page.footer.length === 0
      ? []
      : [
          '---',
          ...page.footer.map((line) =>
            typeof line === 'string' ? escapeMarkdown(line) : inlineMarkdown(line),
          ),
        ]),
  ];
  return `${listsApart(parts.filter((part) => part !== '')).join('\n\n')}\n`;
}
