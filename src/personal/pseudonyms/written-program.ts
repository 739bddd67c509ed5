import type { SourceFile } from '../../model/source-file.ts';
import { settingsText } from '../../read/read-program.ts';
import { plainValue } from '../../read/written-settings.ts';
import { programFile } from '../../read/yaml-places.ts';

export type Settings = Readonly<Record<string, unknown>>;

/** program.yaml as it is written, without what stands in no setting: its comments, and the defaults. */
export async function writtenProgram(files: readonly SourceFile[]): Promise<Settings> {
  const source = files.find(({ path }) => path === programFile);
  if (source === undefined) return {};
  const { parseSettings } = await import('../../read/parse-settings.ts');
  const { root } = parseSettings(settingsText(source.bytes));
  const value = root === undefined ? undefined : plainValue(root);
  return isGroup(value) ? value : {};
}

export function isGroup(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
