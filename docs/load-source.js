import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = join(import.meta.dirname, '..');

/**
 * What a source of src/ exports, for pages that are made of it; what it would only load later is left out.
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
export async function loadSource(path) {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-source-'));
  const file = join(folder, 'source.mjs');
  try {
    await build({
      input: join(root, path),
      platform: 'node',
      external: (id) => id.startsWith('./commands/'),
      logLevel: 'silent',
      output: { file, format: 'esm' },
    });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
