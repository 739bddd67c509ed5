import MarkdownIt, { type Token } from 'markdown-it';
import { usualPlaceholder } from '../model/placeholders.ts';
import type { RichBlock, RichLine, RichText } from '../model/rich-text.ts';
import { readInline } from './markdown-inline.ts';
import { addSheetRules } from './markdown-rules.ts';

const markdown = addSheetRules(new MarkdownIt('default', { html: false, linkify: true }));

type Node = { readonly token: Token; readonly inner: Node[] };

/**
 * Markdown as people write it on a sheet: paragraphs, bold, links to the web and mail, lists, headings, quotations, tables,
 * `{placeholders}` and `____` to write on. Everything else keeps its words and loses its form; HTML is text.
 */
export function parseMarkdown(text: string): RichText {
  const [first, ...rest] = nest(markdown.parse(text, {}));
  if (first === undefined) return { blocks: [] };
  if (first.token.type !== 'heading_open')
    return { blocks: [first, ...rest].flatMap((node) => blocksOf(node)) };
  return { title: lineOf(first), blocks: rest.flatMap((node) => blocksOf(node)) };
}

/** The flat list of the parser as a tree: what stands between an opening and its closing is inside. */
function nest(tokens: readonly Token[]): Node[] {
  const top: Node[] = [];
  const open: Node[][] = [top];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node: Node = { token, inner: [] };
    open.at(-1)?.push(node);
    if (token.nesting === 1) open.push(node.inner);
  }
  return top;
}

function blocksOf(node: Node, quoted = false): RichBlock[] {
  const { token, inner } = node;
  switch (token.type) {
    case 'paragraph_open':
      return linesOf(node).flatMap((text) => paragraphs(text, quoted));
    case 'heading_open':
      return [{ kind: 'heading', text: lineOf(node) }];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(inner.map(itemOf), token.type === 'ordered_list_open');
    case 'blockquote_open':
      return inner.flatMap((one) => blocksOf(one, true));
    case 'table_open':
      return tableOf(node);
    case 'fence':
      return plainLines(token.content).map((words) => ({ kind: 'paragraph', text: [{ words }], quoted }));
    case 'hr':
      return token.markup.startsWith('_')
        ? [{ kind: 'paragraph', text: [{ blank: wholeLine }], quoted }]
        : [];
    default:
      return [];
  }
}

/** A line of its own to write on, in characters. */
const wholeLine = 60;

const plainLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** The lines of a paragraph, a heading or a cell, as forced line ends part them. */
function linesOf({ inner }: Node): RichLine[] {
  return inner.flatMap(({ token }) => readInline(token.children ?? []));
}

function lineOf(node: Node): RichLine {
  return joined(linesOf(node), ' ');
}

function joined(lines: readonly RichLine[], between: string): RichLine {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ words: between }, ...line]));
}

/** A paragraph, divided where the sheet's own words are to stand. */
function paragraphs(line: RichLine, quoted: boolean): RichBlock[] {
  const at = line.findIndex((span) => 'placeholder' in span && span.placeholder === usualPlaceholder);
  if (at < 0) return [{ kind: 'paragraph', text: line, quoted }];
  return [
    ...words(line.slice(0, at), quoted),
    { kind: 'usual' },
    ...paragraphs(line.slice(at + 1), quoted).filter(
      (one) => one.kind !== 'paragraph' || holdsWords(one.text),
    ),
  ];
}

function words(text: RichLine, quoted: boolean): RichBlock[] {
  return holdsWords(text) ? [{ kind: 'paragraph', text, quoted }] : [];
}

const holdsWords = (line: RichLine): boolean =>
  line.some((span) => !('words' in span) || span.words.trim() !== '');

/** An item with what lies below it: the sheets know lists of one level. */
function itemOf({ inner }: Node): RichLine {
  const own = inner.filter(({ token }) => !isList(token)).map((node) => lineOf(node));
  const below = inner.filter(({ token }) => isList(token)).flatMap((list) => list.inner.map(itemOf));
  const line = boxed(
    joined(
      own.filter((one) => one.length > 0),
      ' ',
    ),
  );
  if (below.length === 0) return line;
  const last = line.at(-1);
  const colon = last !== undefined && 'words' in last && last.words.trimEnd().endsWith(':');
  return joined([line, joined(below, '; ')], colon ? ' ' : ' – ');
}

const isList = ({ type }: Token): boolean => type === 'bullet_list_open' || type === 'ordered_list_open';

/** Boxes to tick need no bullet in front. */
function listOf(items: readonly RichLine[], ordered: boolean): RichBlock[] {
  if (ordered || !items.every(isBoxed)) return [{ kind: 'list', ordered, items }];
  return items.map((text) => ({ kind: 'paragraph', text, quoted: false }));
}

function isBoxed([first]: RichLine): boolean {
  return first !== undefined && 'words' in first && /^[☐☒]/.test(first.words);
}

/** `[ ]` at the beginning is a box to tick. */
function boxed(line: RichLine): RichLine {
  const [first, ...rest] = line;
  if (first === undefined || !('words' in first)) return line;
  const box = first.words.replace(/^\[ \](?= )/, '☐').replace(/^\[[xX]\](?= )/, '☒');
  return [{ ...first, words: box }, ...rest];
}

function tableOf({ inner }: Node): RichBlock[] {
  const rowsOf = (part: string) =>
    inner
      .filter(({ token }) => token.type === part)
      .flatMap((one) => one.inner.map((row) => row.inner.map((cell) => lineOf(cell))));
  return [{ kind: 'table', head: rowsOf('thead_open')[0] ?? [], rows: rowsOf('tbody_open') }];
}
