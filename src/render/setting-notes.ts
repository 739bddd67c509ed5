import { type Document, isNode, isPair, type LineCounter, type Node } from 'yaml';
import type { SettingNote } from '../model/setting-note.ts';
import { wrappedWords } from './wrapped-words.ts';

type Written = {
  readonly parsed: Document;
  readonly lines: LineCounter;
  readonly notes: readonly SettingNote[];
  readonly widest: number;
};

/** Comments stand from this column on, where the settings leave room. */
const usualColumn = 34;

/** The text with its notes as comments; a note about a setting that is not there is left out. */
export function withNotes(text: string, { parsed, lines, notes, widest }: Written): string {
  const rows = text.replace(/\n$/, '').split('\n');
  const above = new Map<number, string[]>();
  const beside = new Map<number, string>();
  const below = new Map<number, string[]>();
  for (const note of notes) {
    const place = placeOf(parsed, lines, note.path);
    if (place === undefined) continue;
    const indent = ' '.repeat(place.column);
    const comment = (line: string) => `${indent}#${line === '' ? '' : ` ${line}`}`;
    const own = above.get(place.first) ?? [];
    const { above: said = [] } = note;
    const sentences = typeof said === 'string' ? wrappedWords(said, widest - place.column - 2) : said;
    own.push(...sentences.map(comment));
    if (note.beside !== undefined) {
      const length = Math.max(rows[place.first]?.length ?? 0, usualColumn) + 3 + note.beside.length;
      if (length <= widest) beside.set(place.first, note.beside);
      else own.push(...wrappedWords(note.beside, widest - place.column - 2).map(comment));
    }
    if (own.length > 0) above.set(place.first, own);
    if (note.below !== undefined) below.set(place.last, note.below.map(comment));
  }
  const columns = columnsOf(rows, beside, widest);
  const noted = rows.flatMap((row, at) => {
    const words = beside.get(at);
    const line = words === undefined ? row : `${row.padEnd(columns.get(at) ?? 0)} # ${words}`;
    return [...(above.get(at) ?? []), line, ...(below.get(at) ?? [])];
  });
  return `${noted.join('\n')}\n`;
}

type Place = { readonly first: number; readonly last: number; readonly column: number };

/** The lines on which a setting stands, from 0, and how far in. */
function placeOf(document: Document, lines: LineCounter, path: SettingNote['path']): Place | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (!isNode(parent) || !('items' in parent) || ('flow' in parent && parent.flow === true)) return undefined;
  const items: readonly unknown[] = parent.items;
  const item =
    typeof key === 'number'
      ? items[key]
      : items.find((pair) => isPair(pair) && isNode(pair.key) && String(pair.key) === key);
  const [start, end] = isPair(item) ? [item.key, item.value ?? item.key] : [item, item];
  if (!isNode(start) || !isNode(end)) return undefined;
  const from = lines.linePos(start.range?.[0] ?? 0);
  const to = lines.linePos(lastOf(end));
  return {
    first: from.line - 1,
    last: to.line - 1,
    column: from.col - 1 - (typeof key === 'number' ? 2 : 0),
  };
}

/** The last character of a node; a block ends at the beginning of the line behind it. */
function lastOf(node: Node): number {
  const [, end = 0] = node.range ?? [];
  return Math.max(0, end - 1);
}

/** Comments of lines that follow one another begin in one column. */
function columnsOf(
  rows: readonly string[],
  beside: ReadonlyMap<number, string>,
  widest: number,
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  let run: number[] = [];
  const close = () => {
    const lengths = run.map((at) => rows[at]?.length ?? 0);
    const room = run.map((at) => widest - 3 - (beside.get(at)?.length ?? 0));
    const column = Math.min(Math.max(usualColumn - 1, ...lengths), ...room);
    for (const at of run) columns.set(at, column);
    run = [];
  };
  for (const at of rows.keys()) {
    if (beside.has(at)) run.push(at);
    else close();
  }
  close();
  return columns;
}
