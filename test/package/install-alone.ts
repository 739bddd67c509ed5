import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { builtPackage } from '../house/mentor.ts';
import { runProgram } from '../house/run-program.ts';

/** A network namespace of one's own has no interface but a loopback that is down; making one needs root. */
export const mayUnshare: boolean = await runProgram('unshare', ['--net', 'true'], { cwd: tmpdir() }).then(
  ({ code }) => code === 0,
  () => false,
);

/** Packs what was built for this run; the path of the tarball. */
export async function packPackage(folder: string): Promise<string> {
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const { code, stdout, stderr } = await runProgram('npm', args, { cwd: builtPackage() });
  if (code !== 0) throw new Error(`npm pack ended with ${code}:\n${stderr}`);
  return join(folder, stdout.trim());
}

/**
 * npm install --global of a tarball into a folder of its own, by the npm of this machine on any Node, with nothing to fetch
 * from: no cache, a registry where nobody listens and, where that is allowed, no network at all.
 */
export async function installAlone(tarball: string, prefix: string, node = process.execPath): Promise<void> {
  const cache = mkdtempSync(join(tmpdir(), 'mentor-npm-'));
  const install = ['npm', 'install', '--global', '--offline', '--prefix', prefix, '--cache', cache, tarball];
  const [program = '', ...args] = mayUnshare ? ['unshare', '--net', ...install] : install;
  try {
    const { code, stdout, stderr } = await runProgram(program, args, {
      cwd: cache,
      env: {
        ...process.env,
        PATH: [dirname(node), process.env.PATH ?? ''].join(delimiter),
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_update_notifier: 'false',
      },
    });
    if (code !== 0) throw new Error(`npm install ended with ${code}:\n${stdout}${stderr}`);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
