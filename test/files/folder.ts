import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

/** A new folder with the given files, removed after the last test. */
export async function folderWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(inject('scratch'), 'files-'));
  await fill(folder, files);
  return folder;
}

export async function fill(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Every file below a folder with its text, hidden ones included; folders that are empty end in a slash. */
export async function contentsOf(folder: string, below = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  if (entries.length === 0 && below !== '') found[`${below}/`] = '';
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, await contentsOf(folder, path));
    else found[path] = await readFile(join(folder, path), 'utf8');
  }
  return found;
}
