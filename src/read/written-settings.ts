import type { SettingPath } from './yaml-places.ts';

type Stand = {
  /** Where it stands in the file; what is put in its place by a guess keeps it. */
  readonly path: SettingPath;
  /** The character of the text at which it begins, from 0; of what is empty that of its key. */
  readonly at: number;
};

/** `text` is what stands in the file, to the letter; `value` what YAML's plainest reading makes of it. */
export type ScalarNode = Stand & {
  readonly kind: 'scalar';
  readonly text: string;
  readonly value: string | number | boolean | null;
};
export type ListNode = Stand & {
  readonly kind: 'list';
  readonly items: SettingNode[];
  /** Written as `[a, b]`, not one dash a line. */
  readonly inline: boolean;
};
export type GroupNode = Stand & {
  readonly kind: 'group';
  /** A map, so that `__proto__` and `constructor` are keys like any other. */
  readonly entries: Map<string, SettingEntry>;
};
export type SettingNode = ScalarNode | ListNode | GroupNode;
export type SettingEntry = { readonly keyAt: number; readonly node: SettingNode };

/** Settings as the schema judges them. */
export function plainValue(node: SettingNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  const group: Record<string, unknown> = {};
  for (const [key, { node: child }] of node.entries) {
    Object.defineProperty(group, key, {
      value: plainValue(child),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return group;
}

/** A value in the shape of a tree, every part of it standing where `stand` says. */
export function nodeOf(value: unknown, stand: Stand): SettingNode {
  const { path, at } = stand;
  if (Array.isArray(value))
    return { kind: 'list', path, at, inline: true, items: value.map((one) => nodeOf(one, stand)) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, one]) => [key, { keyAt: at, node: nodeOf(one, stand) }] as const,
    );
    return { kind: 'group', path, at, entries: new Map(entries) };
  }
  const scalar =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'scalar', path, at, text: scalar === null ? '' : String(scalar), value: scalar };
}

/** A copy whose lists and groups can be changed without changing the tree it was taken from. */
export function copyTree(node: SettingNode): SettingNode {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') return { ...node, items: node.items.map(copyTree) };
  const entries = [...node.entries].map(
    ([key, { keyAt, node: child }]) => [key, { keyAt, node: copyTree(child) }] as const,
  );
  return { ...node, entries: new Map(entries) };
}

/** The part of a tree at a path, undefined where nothing stands. */
export function nodeAt(root: SettingNode, path: SettingPath): SettingNode | undefined {
  return path.reduce<SettingNode | undefined>((node, key) => childOf(node, key), root);
}

/** Where the key of a setting stands; undefined for an entry of a list. */
export function keyAtOf(root: SettingNode, path: SettingPath): number | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.kind === 'group' ? parent.entries.get(String(path.at(-1)))?.keyAt : undefined;
}

function childOf(node: SettingNode | undefined, key: string | number): SettingNode | undefined {
  if (node?.kind === 'list') return typeof key === 'number' ? node.items[key] : undefined;
  return node?.kind === 'group' ? node.entries.get(String(key))?.node : undefined;
}

/** `matching.rules[2].level_gap`, entries counted from 1. */
export function dottedPath(path: SettingPath): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key + 1}]` : at === 0 ? key : `.${key}`))
    .join('');
}
