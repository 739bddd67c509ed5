import type { Place } from '../model/problem.ts';
import { keyAtOf, nodeAt, type SettingNode } from './written-settings.ts';

/** Keys of groups and, from 0, numbers of entries in lists. */
export type SettingPath = readonly (string | number)[];

/** Where settings stand in program.yaml; for a file that is absent every place is the file itself. */
export type YamlPlaces = {
  /** A value; where it begins on a line below its key, or is not written down, its key or that of its parent. */
  readonly of: (path: SettingPath) => Place;
  /** The key of a setting. */
  readonly key: (path: SettingPath) => Place;
  /** A value to the letter, as `0123` stands in the file. */
  readonly source: (path: SettingPath) => string | undefined;
};

export const programFile = 'program.yaml';

const file = () => ({ file: programFile });
export const noPlaces: YamlPlaces = { of: file, key: file, source: () => undefined };

/** A character of the text, from 0, as line and character, both from 1. */
export type PlaceAt = (at: number) => Required<Place>;

/** Places in a text whose lines end in LF. */
export function placesIn(text: string): PlaceAt {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { file: programFile, row: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

/** The places of a tree. */
export function yamlPlaces(root: SettingNode, placeAt: PlaceAt): YamlPlaces {
  return {
    of: (path) => placeOf(root, path, placeAt),
    key(path) {
      const at = keyAtOf(root, path);
      return at === undefined ? placeOf(root, path, placeAt) : placeAt(at);
    },
    source(path) {
      const node = nodeAt(root, path);
      return node?.kind === 'scalar' ? node.text : undefined;
    },
  };
}

function placeOf(root: SettingNode, path: SettingPath, placeAt: PlaceAt): Place {
  const at = offsetOf(root, path, placeAt);
  return at === undefined ? file() : placeAt(at);
}

/** Where `of` points to, as a character of the text. */
export function offsetOf(root: SettingNode, path: SettingPath, placeAt: PlaceAt): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node === undefined) continue;
    const keyAt = keyAtOf(root, path.slice(0, length));
    if (keyAt === undefined) return node.at;
    const beside = placeAt(keyAt).row === placeAt(node.at).row;
    return length === path.length && beside ? node.at : keyAt;
  }
  return undefined;
}
