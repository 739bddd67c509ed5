import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'rolldown';
import { threadEntries } from '../../rolldown.config.ts';
import { root } from './run-program.ts';

/** Bundles a TypeScript program (a path in the project) with the file that threads start from; returns what to run. */
export async function bundleWithThreads(source: string, scratch: string): Promise<string> {
  const name = basename(source, '.ts');
  writeFileSync(join(scratch, 'package.json'), '{"type": "module"}');
  await build({
    input: { [name]: join(root, source), 'match-thread': join(root, 'src/cli/match-thread.ts') },
    platform: 'node',
    transform: { target: 'node20.19' },
    plugins: [threadEntries],
    logLevel: 'silent',
    output: { dir: join(scratch, name), format: 'esm', minify: true },
  });
  return join(scratch, name, `${name}.js`);
}
