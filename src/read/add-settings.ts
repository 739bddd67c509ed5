import type { Document, LineCounter, Node, ParsedNode } from 'yaml';
import type { Setting, SettingValue } from './inferred-settings.ts';
import { settingLines } from './setting-lines.ts';
import { isJson, setAt, valueAt } from './setting-tree.ts';

type Yaml = typeof import('yaml');
type Doc = Document.Parsed<ParsedNode>;

/**
 * program.yaml with settings added, each where it belongs; every line that stood there stays as it was, comments, order
 * and spacing included. What is there already is never changed. Undefined where the text is no YAML to build upon.
 */
export async function addSettings(text: string, settings: readonly Setting[]): Promise<string | undefined> {
  const yaml = await import('yaml');
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  let written = text;
  for (const setting of settings) {
    const next = addOne(yaml, written, { setting, eol });
    if (next === undefined) return undefined;
    written = next;
  }
  return written;
}

type Adding = { readonly setting: Setting; readonly eol: string };

function addOne(yaml: Yaml, text: string, { setting, eol }: Adding): string | undefined {
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return undefined;
  const wanted = withSetting(document, setting);
  if (wanted === undefined) return text;
  const inserted = insert({ yaml, text, document, lines, eol }, setting);
  if (inserted !== undefined && sameData(yaml, inserted, wanted)) return inserted;
  // A shape that no line can be added to, such as an alias: the library writes the whole anew, comments kept.
  try {
    document.setIn(setting.path, document.createNode(setting.value));
    const whole = document.toString({ lineWidth: 0 });
    return sameData(yaml, whole, wanted) ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** The data as they shall be, as JSON; undefined where something stands in that place already. */
function withSetting(document: Doc, { path, value }: Setting): string | undefined {
  const before: unknown = document.toJS({ maxAliasCount: 1000 }) ?? {};
  if (!isJson(before) || valueAt(before, path) !== undefined) return undefined;
  path.forEach((_, depth) => {
    const at = path.slice(0, depth);
    if (depth > 0 && !isJson(valueAt(before, at)))
      setAt(before, at, typeof path[depth] === 'number' ? [] : {});
  });
  setAt(before, path, value);
  return JSON.stringify(before);
}

function sameData(yaml: Yaml, text: string, wanted: string): boolean {
  const document = yaml.parseDocument(text);
  return (
    document.errors.length === 0 &&
    JSON.stringify(sorted(document.toJS())) === JSON.stringify(sorted(JSON.parse(wanted)))
  );
}

/** Keys in one order, so that only the data are compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, sorted(one)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Room = {
  readonly yaml: Yaml;
  readonly text: string;
  readonly document: Doc;
  readonly lines: LineCounter;
  readonly eol: string;
};

/** Goes down the path as far as collections stand there, and adds the rest behind the last entry of the deepest. */
function insert(room: Room, { path, value }: Setting): string | undefined {
  const { yaml, document } = room;
  let node: unknown = document.contents;
  let depth = 0;
  while (depth < path.length - 1) {
    const below: unknown = yaml.isCollection(node) ? node.get(path[depth], true) : undefined;
    if (!yaml.isCollection(below)) break;
    node = below;
    depth++;
  }
  // The rest of the path becomes data: nothing of it stands there.
  const rest = path
    .slice(depth + 1)
    .reduceRight<SettingValue>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
  const key = path[depth] ?? '';
  if (node === null) return atEnd(room, settingLines(key, rest, { indent: '' }));
  if (!yaml.isCollection(node) || node.range == null) return undefined;
  const empty = yaml.isMap(node) ? node.items.find((item) => keyOf(item) === key) : undefined;
  if (empty !== undefined) return node.flow === true ? undefined : underKey(room, empty, { key, rest });
  return node.flow === true
    ? inFlow(room, node, flowEntry(key, rest))
    : behindLast(room, node, { key, rest });
}

const keyOf = (item: { readonly key: unknown }): unknown =>
  typeof item.key === 'object' && item.key !== null && 'value' in item.key ? item.key.value : item.key;

function flowEntry(key: string | number, value: SettingValue): string {
  const [line = ''] = settingLines(key, value, { indent: '', form: 'inline' });
  return line.replace(/^- /, '');
}

type Collection = Extract<Node, { items: unknown[] }>;

/** Behind the last entry of `{…}` or `[…]`, before or after a comma that may stand there. */
function inFlow({ text }: Room, node: Collection, entry: string): string | undefined {
  const end = node.range?.[1];
  if (end === undefined) return undefined;
  const close = end - 1;
  const last = endOf(node.items.at(-1));
  if (last === undefined) return `${text.slice(0, close)}${entry}${text.slice(close)}`;
  const comma = /^[^\S\r\n]*,/.exec(text.slice(last, close));
  const at = last + (comma?.[0].length ?? 0);
  return `${text.slice(0, at)}${comma === null ? ', ' : ' '}${entry}${text.slice(at)}`;
}

/** On a line of its own, below the last entry and the comment beside it, as far in as the entries are. */
function behindLast(
  room: Room,
  node: Collection,
  { key, rest }: { readonly key: string | number; readonly rest: SettingValue },
): string | undefined {
  const { text, lines, eol } = room;
  const first: unknown = node.items[0];
  const start = startOf(node, first);
  const last = endOf(node.items.at(-1));
  if (start === undefined || last === undefined) return undefined;
  const indent = ' '.repeat(lines.linePos(start).col - 1);
  const added = settingLines(key, rest, { indent });
  if (indent === '' && room.document.contents === node) return atEnd(room, added);
  const at = text[last - 1] === '\n' ? last : text.indexOf('\n', last) + 1;
  if (at === 0) return `${text}${eol}${added.join(eol)}${eol}`;
  return `${text.slice(0, at)}${added.map((line) => line + eol).join('')}${text.slice(at)}`;
}

const section = ['# Read off the files by mentor check --write-fields'];

/** Under a key without a value, `fields:` with nothing but a comment behind it; a `null` or `~` that is written gives way. */
function underKey(
  { text, lines, eol }: Room,
  pair: Pair,
  { key, rest }: { readonly key: string | number; readonly rest: SettingValue },
): string | undefined {
  const [keyRange, valueRange] = [rangeOf(pair.key), rangeOf(pair.value)];
  if (keyRange === undefined) return undefined;
  const indent = ' '.repeat(lines.linePos(keyRange[0]).col - 1);
  const [, ...below] = settingLines(key, rest, { indent, form: 'split' });
  const [from, to] = valueRange ?? [keyRange[1], keyRange[1]];
  const without = from === to ? text : `${text.slice(0, from).trimEnd()}${text.slice(to)}`;
  const end = without.indexOf('\n', keyRange[1]);
  const added = below.map((line) => line + eol).join('');
  return end < 0
    ? `${without}${eol}${added}`
    : `${without.slice(0, end + 1)}${added}${without.slice(end + 1)}`;
}

/** A new section at the end of the file, parted by a blank line. */
function atEnd({ text, eol }: Room, added: readonly string[]): string {
  const before = text.trim() === '' ? text.trim() : text.replace(/(?<![\r\n])[\r\n]*$/, `${eol}${eol}`);
  return `${before}${[...section, ...added].map((line) => line + eol).join('')}`;
}

/** Where the entries of a block begin: a list at its dash, a group at its first key. */
function startOf(node: Collection, first: unknown): number | undefined {
  if (!isPair(first)) return node.range?.[0];
  return rangeOf(first.key)?.[0];
}

/** Behind the last character of an entry; of a key without a value behind its colon. */
function endOf(item: unknown): number | undefined {
  if (!isPair(item)) return rangeOf(item)?.[1];
  return rangeOf(item.value)?.[1] ?? rangeOf(item.key)?.[1];
}

type Pair = { readonly key: unknown; readonly value: unknown };
const isPair = (item: unknown): item is Pair =>
  typeof item === 'object' && item !== null && 'key' in item && 'value' in item;

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const [start, value, end]: unknown[] = node.range;
  return typeof start === 'number' && typeof value === 'number' && typeof end === 'number'
    ? [start, value, end]
    : undefined;
}
