import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../../src/model/source-file.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures');

/** Every file of all fixtures whose name ends so. */
export function fixtureFiles(ending: RegExp): readonly SourceFile[] {
  return readdirSync(fixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(fixtures.length + 1), bytes: readFileSync(path) }));
}
