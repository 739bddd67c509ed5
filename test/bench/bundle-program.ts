import { join } from 'node:path';
import { build } from 'rolldown';

/** Bundles a TypeScript file into `scratch`, as the package is built, to be run in a process of its own; returns its path. */
export async function bundleProgram(source: string, scratch: string): Promise<string> {
  const file = join(scratch, `${source.replace(/\.ts$/, '')}.js`);
  await build({
    input: join(import.meta.dirname, source),
    platform: 'node',
    transform: { target: 'node20.19' },
    output: { file, format: 'esm', minify: true },
  });
  return file;
}
