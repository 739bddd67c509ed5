import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/command-table.ts';
import { commonOptions } from '../../src/cli/common-options.ts';
import { schemaNames } from '../../src/cli/option-values.ts';
import { denyNetwork } from '../house/deny-network.ts';
import { runArguments } from '../house/in-process.ts';
import { builtPackage } from '../house/mentor.ts';
import { root, runProgram } from '../house/run-program.ts';
import { installAlone, mayUnshare, packPackage } from './install-alone.ts';
import { doMainJob, exampleIn } from './main-job.ts';

const { version }: { readonly version: string } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const scratch = mkdtempSync(join(tmpdir(), 'mentor-package-'));
const unpacked = join(scratch, 'package');
const bin = join(unpacked, 'bin', 'mentor.js');

/** What of Node opens connections, starts programs or lets somebody in. */
const reachingOut = [
  ...[
    'child_process',
    'cluster',
    'dgram',
    'diagnostics_channel',
    'dns',
    'http',
    'http2',
    'https',
    'inspector',
  ],
  ...['net', 'quic', 'repl', 'tls', 'vm', 'wasi'],
];

/** The modules of Node that a chunk imports or requires, by whatever short name; `dns/promises` counts as `dns`. */
const modulesOfNodeIn = (chunk: string): readonly string[] => {
  const named = /(?:\bfrom|\bimport|[\w$]\()\s*(["'`])(?:node:)?([a-z_0-9]+)(?:\/[a-z]+)?\1/g;
  return [...chunk.matchAll(named)].map(([, , name = '']) => name);
};

beforeAll(async () => {
  const tarball = await packPackage(scratch);
  const opened = await runProgram('tar', ['-xzf', tarball], { cwd: scratch });
  expect(opened.code, opened.stderr).toBe(0);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the packed tarball', () => {
  it('holds what is needed to run it and nothing else', () => {
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
      .sort();
    const chunks = files.filter((path) => /^dist\/[\w.-]+-[\w-]{8}\.js$/.test(path));
    expect(files.filter((path) => !chunks.includes(path))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'bin/mentor.js',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/highs.wasm',
      'dist/match-thread.js',
      'dist/mentor.1',
      'dist/mentor.js',
      'dist/mip-thread.js',
      ...schemaNames.map((name) => `dist/schemas/${name}.schema.json`).sort(),
      'package.json',
    ]);
    expect(chunks.map((path) => path.slice('dist/'.length))).toEqual(
      readdirSync(join(builtPackage(), 'dist'))
        .filter((name) => /-[\w-]{8}\.js$/.test(name))
        .sort(),
    );
  });

  it('is small and depends on nothing', () => {
    expect(statSync(join(scratch, `mentor-${version}.tgz`)).size).toBeLessThan(5_000_000);
    const { dependencies, scripts } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
    expect(dependencies).toEqual({});
    // An install script would run on the machine of whoever installs it.
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('brings the licence of every package that is bundled', () => {
    const licences = readFileSync(join(unpacked, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['commander', 'csv-parse', 'yaml', 'zod', 'temporal-polyfill', 'ical.js']) {
      expect(licences).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
    }
  });

  it('brings a manual page with every command and option', () => {
    const page = readFileSync(join(unpacked, 'dist', 'mentor.1'), 'utf8');
    expect(page.split('\n')[0]).toBe(`.TH MENTOR 1 "" "mentor ${version}" "User Commands"`);
    const entries = [...commands.flatMap(({ options = [] }) => options), ...commonOptions];
    for (const { name } of commands) expect(page).toMatch(new RegExp(`^\\.SS mentor ${name}( |$)`, 'm'));
    for (const [flags] of entries) expect(page).toContain(`\n.TP\n.B ${flags.replaceAll('-', '\\-')}\n`);
    // Whatever is not ASCII would look different from one machine to the next.
    expect(page).toMatch(/^[\n -~]*$/);
  });

  it('brings the schemas that the command prints', async () => {
    const runs = schemaNames.map(async (name) => {
      const shipped = readFileSync(join(unpacked, 'dist', 'schemas', `${name}.schema.json`), 'utf8');
      const { stdout } = await runArguments(['schema', name], scratch);
      expect(shipped).toBe(stdout);
    });
    await Promise.all(runs);
  });

  it('says its version', async () => {
    const { code, stdout } = await runProgram(
      process.execPath,
      [join(unpacked, 'bin', 'mentor.js'), '--version'],
      { cwd: scratch },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${version}\n` });
  });

  it('says what to do where it was not built', async () => {
    const bare = join(scratch, 'bare', 'bin');
    cpSync(join(unpacked, 'bin'), bare, { recursive: true });
    cpSync(join(unpacked, 'package.json'), join(scratch, 'bare', 'package.json'));
    const { code, stderr } = await runProgram(process.execPath, [join(bare, 'mentor.js'), '--version'], {
      cwd: scratch,
    });
    expect(code).toBe(70);
    expect(stderr).toContain('npm run build');
  });
});

describe('installed', () => {
  const prefix = join(scratch, 'prefix');
  beforeAll(() => installAlone(join(scratch, `mentor-${version}.tgz`), prefix));

  it('is a program on the path, and a manual page', async () => {
    const { code, stdout } = await runProgram(join(prefix, 'bin', 'mentor'), ['--version'], { cwd: scratch });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${version}\n` });
    expect(readFileSync(join(prefix, 'share', 'man', 'man1', 'mentor.1'), 'utf8')).toMatch(/^\.TH MENTOR 1 /);
  });

  it('brings no other package', () => {
    expect(readdirSync(join(prefix, 'lib', 'node_modules'))).toEqual(['mentor']);
    expect(existsSync(join(prefix, 'lib', 'node_modules', 'mentor', 'node_modules'))).toBe(false);
  });
});

describe('no network', () => {
  it('the main job opens no socket and starts no program', async () => {
    const { preload, denials } = denyNetwork();
    await doMainJob(exampleIn(scratch, 'denied'), [process.execPath, '--require', preload, bin]);
    expect(denials()).toBe('');
  });

  it('the bundle imports nothing of Node that could', () => {
    const chunks = readdirSync(join(unpacked, 'dist')).filter((name) => name.endsWith('.js'));
    const imported = chunks.flatMap((name) =>
      modulesOfNodeIn(readFileSync(join(unpacked, 'dist', name), 'utf8')),
    );
    expect(modulesOfNodeIn('import{a}from"net";t(`node:http`);await import("dns/promises")')).toEqual([
      'net',
      'http',
      'dns',
    ]);
    expect(imported).toContain('fs');
    expect(imported.filter((name) => reachingOut.includes(name))).toEqual([]);
  });

  it.skipIf(!mayUnshare)('the main job runs where there is no network at all', async () => {
    await doMainJob(exampleIn(scratch, 'unshared'), ['unshare', '--net', process.execPath, bin]);
  });
});
