import { type Problem, problem } from '../model/problem.ts';
import { dottedPath } from './written-settings.ts';
import type { SettingPath, YamlPlaces } from './yaml-places.ts';

/** Says of a setting what is wrong with it, at its place. */
export type Verdict = {
  /** It cannot be used; `write` is the setting as it should stand. */
  readonly wrong: (path: SettingPath, detail: string, write?: string) => Problem;
  /** It is right by itself and changes nothing. */
  readonly idle: (path: SettingPath, detail: string) => Problem;
};

export function verdictAt(places: YamlPlaces): Verdict {
  return {
    wrong(path, detail, write) {
      const facts = { path: dottedPath(path), detail, ...(write === undefined ? {} : { write }) };
      return problem('invalid-setting', facts, places.of(path));
    },
    idle: (path, detail) => problem('idle-setting', { path: dottedPath(path), detail }, places.of(path)),
  };
}

/** Where an entry of a list repeats one before it: its number and that of the first, both from 0. */
export function repeats<T>(
  entries: readonly T[],
  key: (entry: T) => string,
): { at: number; first: number }[] {
  const firsts = new Map<string, number>();
  return entries.flatMap((entry, at) => {
    const first = firsts.get(key(entry));
    if (first === undefined) firsts.set(key(entry), at);
    return first === undefined ? [] : [{ at, first }];
  });
}
