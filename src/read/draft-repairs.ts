import { type GroupNode, nodeAt, nodeOf, type SettingNode } from './written-settings.ts';
import type { SettingPath } from './yaml-places.ts';

/** A group of the draft, made where it is absent; undefined where that would take a guess. */
export function groupAt(root: SettingNode, path: readonly string[]): GroupNode | undefined {
  let node = root;
  if (path.some((key) => key === '[]' || key === '*')) return undefined;
  for (const key of path) {
    if (node.kind !== 'group') return undefined;
    const below = node.entries.get(key);
    const isEmpty = below?.node.kind === 'scalar' && below.node.text === '';
    const next =
      below === undefined || isEmpty ? nodeOf({}, { path: [...node.path, key], at: node.at }) : below.node;
    if (next !== below?.node) node.entries.set(key, { keyAt: below?.keyAt ?? node.at, node: next });
    node = next;
  }
  return node.kind === 'group' ? node : undefined;
}

/** Takes a part out of its group or list. */
export function removeNode(parent: SettingNode, key: string, node: SettingNode): void {
  if (parent.kind === 'group' && parent.entries.get(key)?.node === node) parent.entries.delete(key);
  const at = parent.kind === 'list' ? parent.items.indexOf(node) : -1;
  if (parent.kind === 'list' && at >= 0) parent.items.splice(at, 1);
}

/** Puts a part where another stood. */
export function replaceNode(root: SettingNode, path: SettingPath, node: SettingNode): void {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent?.kind === 'list' && typeof key === 'number') parent.items[key] = node;
  const entry = parent?.kind === 'group' ? parent.entries.get(String(key)) : undefined;
  if (parent?.kind === 'group' && entry !== undefined) parent.entries.set(String(key), { ...entry, node });
}
