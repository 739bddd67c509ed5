import type { Document, LineCounter, Node } from 'yaml';
import type { Place } from '../model/problem.ts';

export type SettingPath = readonly (string | number)[];

/** Where settings stand in program.yaml; for a file that is absent every place is the file itself. */
export type YamlPlaces = {
  /** The key of a setting (or its value in a list); where the path is not written down, its nearest parent. */
  readonly of: (path: SettingPath) => Place;
  /** A number, date or boolean to the letter, as `0123` stands in the file. */
  readonly source: (path: SettingPath) => string | undefined;
};

export const programFile = 'program.yaml';

export const noPlaces: YamlPlaces = { of: () => ({ file: programFile }), source: () => undefined };

/** Places by line and character, both from 1. */
export function yamlPlaces(document: Document, lines: LineCounter): YamlPlaces {
  const at = (node: unknown): Place | undefined => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start === undefined) return undefined;
    const { line, col } = lines.linePos(start);
    return { file: programFile, row: line, column: col };
  };
  return {
    of(path) {
      for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const place = at(keyNode(parent, path[length - 1]) ?? document.getIn(path.slice(0, length), true));
        if (place !== undefined) return place;
      }
      return { file: programFile };
    },
    source(path) {
      const node = document.getIn(path, true);
      return isNode(node) && 'source' in node && typeof node.source === 'string' ? node.source : undefined;
    },
  };
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}

function keyNode(parent: unknown, key: string | number | undefined): unknown {
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items))
    return undefined;
  const pair: unknown = parent.items.find(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      'key' in item &&
      isNode(item.key) &&
      'value' in item.key &&
      String(item.key.value) === String(key),
  );
  return typeof pair === 'object' && pair !== null && 'key' in pair ? pair.key : undefined;
}
