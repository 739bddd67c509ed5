import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { type Problem, problem } from '../model/problem.ts';
import type { YamlFaultFacts } from '../model/yaml-fault.ts';
import { dottedPath, type SettingEntry, type SettingNode } from './written-settings.ts';
import type { YamlLimits } from './yaml-outline.ts';
import type { PlaceAt, SettingPath } from './yaml-places.ts';

type Source = { readonly text: string; readonly placeAt: PlaceAt; readonly most: YamlLimits };

type Growth = Source & {
  readonly found: { at: number; problem: Problem }[];
  readonly anchors: Map<string, Node>;
  /** What an alias may not stand for, since it lies inside. */
  readonly open: Set<Node>;
  left: number;
  over?: keyof YamlLimits;
};

export type Grown = {
  readonly root?: SettingNode;
  /** `at` is the character of the text. */
  readonly found: readonly { readonly at: number; readonly problem: Problem }[];
  /** False where there was more than is read. */
  readonly complete: boolean;
};

/**
 * A composed document as a tree of settings with aliases followed, up to a number of levels and settings, whatever
 * they stand for. One name twice, tags, merge keys and aliases of nothing are problems.
 */
export function growSettings(contents: Node | null, source: Source): Grown {
  const growth: Growth = {
    ...source,
    found: [],
    anchors: new Map(),
    open: new Set(),
    left: source.most.settings,
  };
  if (contents === null) return { found: [], complete: true };
  const root = grow(growth, contents, []);
  const { found, over } = growth;
  if (over === undefined) return { root, found, complete: true };
  const { at } = root;
  const facts = { what: over, most: source.most[over] } as const;
  return {
    root,
    found: [{ at, problem: problem('program-too-large', facts, source.placeAt(at)) }],
    complete: false,
  };
}

function grow(growth: Growth, node: Node, path: SettingPath): SettingNode {
  const at = startOf(node);
  growth.left -= 1;
  if (growth.left < 0) growth.over ??= 'settings';
  if (path.length > growth.most.levels) growth.over ??= 'levels';
  if (growth.over !== undefined) return nothing(path, at);
  if (isAlias(node)) return growAlias(growth, node, path);
  refuseTag(growth, node);
  if (node.anchor !== undefined) growth.anchors.set(node.anchor, node);
  if (isScalar(node)) return growScalar(growth, node, path);
  growth.open.add(node);
  const grown: SettingNode = isMap<unknown, unknown>(node)
    ? { kind: 'group', path, at, entries: growEntries(growth, node.items, path) }
    : {
        kind: 'list',
        path,
        at,
        inline: isSeq(node) && node.flow === true,
        items: isSeq(node) ? growItems(growth, node.items, path) : [],
      };
  growth.open.delete(node);
  return grown;
}

function growItems(growth: Growth, items: readonly unknown[], path: SettingPath): SettingNode[] {
  return items.flatMap((item, at) => (isNode(item) ? [grow(growth, item, [...path, at])] : []));
}

function growEntries(growth: Growth, pairs: readonly Pair[], path: SettingPath): Map<string, SettingEntry> {
  const entries = new Map<string, SettingEntry>();
  for (const { key, value } of pairs) {
    const keyAt = isNode(key) ? startOf(key) : 0;
    const name = keyName(growth, key, { at: keyAt, path });
    if (name === undefined) continue;
    const before = entries.get(name);
    if (before !== undefined) {
      const facts = { path: dottedPath(path), found: name, line: growth.placeAt(before.keyAt).row };
      growth.found.push({ at: keyAt, problem: problem('setting-twice', facts, growth.placeAt(keyAt)) });
      continue;
    }
    const below = [...path, name];
    const node = isNode(value) && !isEmpty(value) ? grow(growth, value, below) : nothing(below, keyAt);
    entries.set(name, { keyAt, node });
  }
  return entries;
}

/** The name of a setting to the letter; undefined for what is none. */
function keyName(
  growth: Growth,
  key: unknown,
  { at, path }: { readonly at: number; readonly path: SettingPath },
): string | undefined {
  const node = isNode(key) && isAlias(key) ? growth.anchors.get(key.source) : key;
  const name = isNode(node) && isScalar(node) ? String(node.value) : '';
  if (name === '<<') fault(growth, at, { fault: 'merge-key' });
  else if (name === '') fault(growth, at, { fault: 'odd-key' });
  else if (name === '__proto__')
    growth.found.push({
      at,
      problem: problem('unknown-setting', { path: dottedPath(path), found: name }, growth.placeAt(at)),
    });
  else if (/^[^\S ]|^[\u200B\u2060]/.test(name))
    fault(growth, at, { fault: 'odd-space', found: name.trim() });
  else return name;
  return undefined;
}

function growAlias(growth: Growth, alias: Alias, path: SettingPath): SettingNode {
  const at = startOf(alias);
  const found = `*${alias.source}`;
  const target = growth.anchors.get(alias.source);
  if (target !== undefined && !growth.open.has(target)) return grow(growth, target, path);
  const kind = target === undefined ? 'unknown-anchor' : 'anchor-in-itself';
  const write = target === undefined ? { write: JSON.stringify(found) } : {};
  fault(growth, at, { fault: kind, found, ...write });
  return nothing(path, at);
}

function growScalar(growth: Growth, node: Scalar, path: SettingPath): SettingNode {
  const at = startOf(node);
  const text = String(node.value);
  const plain = node.type === 'PLAIN' && node.tag === undefined;
  if (plain) refuseSwallowedKeys(growth, node);
  if (text === '' && node.anchor !== undefined) {
    const sign = Math.max(0, growth.text.lastIndexOf('&', at));
    const write = JSON.stringify(`&${node.anchor}`);
    fault(growth, sign, { fault: 'starts-with-sign', found: '&', write });
  }
  return { kind: 'scalar', path, at, text, value: plain ? plainReading(text) : text };
}

const decimal = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)$/;
const fixed = new Map<string, boolean | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

/** `0123`, `0x1F` and `1e3` are more likely ids than numbers, so they stay texts, as do days. */
function plainReading(text: string): string | number | boolean | null {
  const word = fixed.get(text);
  if (word !== undefined) return word;
  return decimal.test(text) && text.length <= 30 ? Number(text) : text;
}

/** A plain text runs on over lines that are indented more; those that look like settings were meant as such. */
function refuseSwallowedKeys(growth: Growth, { range }: Scalar): void {
  const [from, to] = range ?? [0, 0];
  const raw = growth.text.slice(from, to);
  if (!raw.includes('\n')) return;
  const swallowed = /\n[ ]*([A-Za-z_][\w-]*:\S.*)/.exec(raw);
  if (swallowed === null) return;
  const found = swallowed[1] ?? '';
  const at = from + swallowed.index + swallowed[0].length - found.length;
  fault(growth, at, { fault: 'no-space-after-colon', found, write: found.replace(':', ': ') });
}

function refuseTag(growth: Growth, node: Node): void {
  if (isAlias(node) || node.tag === undefined || node.tag === 'tag:yaml.org,2002:str') return;
  const end = startOf(node);
  const mark = growth.text.lastIndexOf('!', Math.max(0, end - 1));
  const at = mark > 0 && growth.text[mark - 1] === '!' ? mark - 1 : mark;
  const found = node.tag.replace('tag:yaml.org,2002:', '!!');
  fault(growth, at < 0 ? end : at, { fault: 'tag', found });
}

function fault(growth: Growth, at: number, facts: YamlFaultFacts): void {
  growth.found.push({ at, problem: problem('invalid-yaml', facts, growth.placeAt(at)) });
}

function nothing(path: SettingPath, at: number): SettingNode {
  return { kind: 'scalar', path, at, text: '', value: null };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function isEmpty(node: Node): boolean {
  return (
    isScalar(node) &&
    node.type === 'PLAIN' &&
    node.value === '' &&
    node.tag === undefined &&
    node.anchor === undefined
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
