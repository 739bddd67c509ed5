import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../src/model/source-file.ts';

/** The files of a fixture as the files room would load them, without going through it. */
export function readFixture(name: string): SourceFile[] {
  const dir = join(import.meta.dirname, '..', 'fixtures', name);
  return readdirSync(dir, { recursive: true })
    .map((path) => join(dir, String(path)))
    .filter(
      (path) => statSync(path).isFile() && !path.endsWith('.md') && !path.includes(`${sep}answers${sep}`),
    )
    .map((path) => ({
      path: relative(dir, path).split(sep).join('/').normalize('NFC'),
      bytes: readFileSync(path),
    }));
}
