import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parse,
  parseDocument,
  Scalar,
  stringify,
} from 'yaml';
import type { SettingNote } from '../model/setting-note.ts';
import { withNotes } from './setting-notes.ts';

/** No line is made longer than this, where it can be helped. */
const widest = 110;

/**
 * program.yaml as a careful person would write it: a section a block, what is short on one line, weights under one
 * another, and beside the settings why they are as they are. Reads back as the same settings.
 */
export function programYaml(
  settings: Readonly<Record<string, unknown>>,
  { header, notes }: { readonly header: readonly string[]; readonly notes: readonly SettingNote[] },
): string {
  const document = new Document(settings, { aliasDuplicateObjects: false });
  const { contents } = document;
  if (!isMap(contents)) throw new Error('Settings are a map.');
  const headed = new Set(
    notes.flatMap(({ path, above }) => (path.length > 1 || above === undefined ? [] : path)),
  );
  let afterBlock = false;
  for (const pair of contents.items) {
    const name = String(pair.key);
    shape(pair.value, { indent: 2, head: name.length + 2, key: name, isTop: true });
    const isBlock = isCollection(pair.value) && pair.value.flow !== true;
    if ((isBlock || afterBlock || headed.has(name)) && isScalar(pair.key)) pair.key.spaceBefore = true;
    afterBlock = isBlock;
  }
  const plain = document.toString({ lineWidth: widest, flowCollectionPadding: false });
  const text = withWeightsAligned(plain);
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const noted = withNotes(text, { parsed, lines, notes, widest });
  // A text may look like a line of settings: then it matters more than the looks.
  const body = isDeepStrictEqual(parse(noted), settings) ? noted : plain;
  return `${header.map((line) => `#${line === '' ? '' : ` ${line}`}\n`).join('')}\n${body}`;
}

type Room = {
  /** Columns before an entry of the collection, where it stands as a block. */
  readonly indent: number;
  /** Columns that are taken on the first line: the key and its colon, or the dash. */
  readonly head: number;
  /** The setting it is, where it is not one of a list. */
  readonly key?: string;
  readonly isTop?: boolean;
};

/** Decides what stands on one line and what is a block. */
function shape(node: unknown, { indent, head, key = '', isTop = false }: Room): void {
  if (isScalar(node)) {
    shapeText(node, head);
    return;
  }
  if (!isCollection(node)) return;
  const grows =
    (growing.has(key) && node.items.length > 0) || (isTop && node.items.filter(holdsSeveral).length > 1);
  node.flow = !grows && head + widthOf(node.toJSON()) <= widest;
  for (const item of node.items) {
    if (isPair(item)) {
      const name = String(item.key);
      shape(item.value, { key: name, indent: indent + 2, head: indent + name.length + 2 });
      continue;
    }
    shape(item, { indent: indent + 2, head: indent + 2 });
    // A rule reads better without braces around its one key.
    if (node.flow !== true && isMap(item) && item.items.length === 1) item.flow = false;
  }
}

/** What people add to by hand stands one entry a line. */
const growing: ReadonlySet<string> = new Set([
  ...['fields', 'matching', 'meetings', 'checkins', 'targets'],
  ...['rules', 'criteria', 'events', 'agreement'],
]);

const holdsSeveral = (item: unknown): boolean => isPair(item) && isCollection(item.value);

/** A long text runs over several lines; a word that other readers of YAML take for true or false is quoted. */
function shapeText(node: Scalar, head: number): void {
  if (typeof node.value !== 'string') return;
  if (head + node.value.length > widest) node.type = Scalar.BLOCK_FOLDED;
  else if (/^(?:y|n|yes|no|on|off)$/i.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
}

function widthOf(value: unknown): number {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd()
    .length;
}

/** `weight: 30}` of criteria under one another, as far as they stand on one line each. */
function withWeightsAligned(text: string): string {
  const lines = text.split('\n');
  const weighed = /^( +- \{name: .*,) (weight: \d+\})$/;
  const fronts = lines.flatMap((line) => weighed.exec(line)?.[1]?.length ?? []);
  const column = Math.max(0, ...fronts.filter((length) => length <= widest - 12));
  return lines
    .map((line) => {
      const [, front, weight] = weighed.exec(line) ?? [];
      return front === undefined ? line : `${front.padEnd(column)} ${weight}`;
    })
    .join('\n');
}
