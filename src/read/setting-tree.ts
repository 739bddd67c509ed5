import type { SettingPath } from './yaml-places.ts';

/** Settings as YAML gives them, before the schema has judged them. */
export type Json = Record<string, unknown> | unknown[];

/** Puts a value where another stood. */
export function setAt(data: Json, path: SettingPath, value: unknown): void {
  const parent = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent) && typeof key === 'number') parent[key] = value;
  else if (isJson(parent) && !Array.isArray(parent) && key !== undefined) parent[String(key)] = value;
}

/** The value at a path, undefined where nothing stands; inherited names such as `constructor` are nothing. */
export function valueAt(data: unknown, path: SettingPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
    return isJson(value) && !Array.isArray(value) && Object.hasOwn(value, key)
      ? value[String(key)]
      : undefined;
  }, data);
}

/** A list or a group of settings. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
