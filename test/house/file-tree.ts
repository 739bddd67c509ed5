import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder with its bytes, by path with slashes, in order. */
export function readTree(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path): [string, string] => [relative(folder, path).split(sep).join('/'), path]);
  return new Map(
    named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => [name, readFileSync(path)]),
  );
}

/** The files that are not in both trees with the same bytes; of text, with the first line that differs. */
export function differences(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    if (a === undefined || b === undefined)
      return [`${name}: only in the ${a === undefined ? 'second' : 'first'}`];
    if (a.equals(b)) return [];
    const [left, right] = [a.toString().split('\n'), b.toString().split('\n')];
    const at = left.findIndex((line, nth) => line !== right[nth]);
    return [`${name}:${at + 1}\n  ${left[at]?.slice(0, 300)}\n  ${right[at]?.slice(0, 300)}`];
  });
}
