import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { differences, readTree } from '../house/file-tree.ts';
import { mentorBin } from '../house/mentor.ts';
import { type Run, root, runProgram } from '../house/run-program.ts';
import { mayUnshare } from '../package/install-alone.ts';
import { doMainJob, exampleIn } from '../package/main-job.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mentor-executables-'));
const built = join(scratch, 'built');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeAll(async () => {
  const args = ['rolldown', '-c', 'executables.config.ts', '--dir', built];
  const { code, stdout, stderr } = await runProgram('npx', args, { cwd: root });
  expect(code, `${stdout}${stderr}`).toBe(0);
});

/** EXECUTABLES=linux-x64 builds, and looks at, that one alone. */
const isWanted = (name: string): boolean => process.env.EXECUTABLES?.split(',').includes(name) ?? true;

const ownName = `mentor-${process.platform}-${process.arch}`;
const isHere = ownName === 'mentor-linux-x64' && isWanted('linux-x64');
const alone = [...(mayUnshare ? ['unshare', '--net'] : []), join(built, ownName)];

/** Runs the executable where nothing else is: no network, no Node, no home. */
function run(cwd: string, ...args: readonly string[]): Promise<Run> {
  const [program = '', ...before] = alone;
  return runProgram(program, [...before, ...args], { cwd, env: { PATH: '/usr/bin:/bin' } });
}

describe.skipIf(!isHere)('the executable for this system', () => {
  it('says its version', async () => {
    expect(await run(scratch, '--version')).toEqual({
      code: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    });
  });

  it('does the main job, holidays included, and leaves the same bytes as the package', async () => {
    const [inside, outside] = [
      exampleIn(scratch, 'inside/northwind'),
      exampleIn(scratch, 'outside/northwind'),
    ];
    await doMainJob(inside, alone);
    await doMainJob(outside, [process.execPath, mentorBin()]);
    expect(differences(readTree(inside), readTree(outside))).toEqual([]);
    const workbook = readFileSync(join(inside, 'out', 'match', 'pairings.xlsx'));
    expect((await readSheet(workbook)).length).toBeGreaterThan(30);
  });

  it('solves groups with the WebAssembly inside', async () => {
    const folder = exampleIn(scratch, 'group', 'group');
    const matched = await run(folder, 'match', '--json', '--today', '2026-02-16');
    expect(matched.code, matched.stderr).toBe(0);
    expect(JSON.parse(matched.stdout).objective).toMatchObject({ proven: true, gap: 0 });
    expect((await run(folder, 'verify')).code).toBe(0);
  });

  it('starts its threads for a large match, and finds what the package finds', async () => {
    const folder = join(scratch, 'large');
    mkdirSync(folder);
    // More than four million pairs, from which on threads are worth their start.
    const people = Array.from({ length: 4200 }, (_, at) => {
      const topics = ['Money', 'Law', 'Leadership', 'Writing'].filter((_, bit) => (at * 7 + 3) & (1 << bit));
      return `E${at},Person ${at},${at % 2 === 0 ? 'mentor' : 'mentee'},${topics.join('; ')}`;
    });
    writeFileSync(join(folder, 'people.csv'), ['Employee ID,Name,Role,Topics', ...people, ''].join('\n'));
    const args = ['match', '--dry-run', '--json', '--today', '2026-02-16'];
    const inside = await run(folder, ...args);
    expect(inside.code, inside.stderr).toBe(0);
    expect(JSON.parse(inside.stdout).objective).toMatchObject({ matched: 2100, proven: true });
    const outside = await runProgram(process.execPath, [mentorBin(), ...args], { cwd: folder });
    expect(inside.stdout).toBe(outside.stdout);
  });

  it('brings the licences of all that is inside', () => {
    const licences = readFileSync(join(built, 'LICENSES.txt'), 'utf8');
    for (const start of ['MIT License', 'commander ', 'highs ', 'date-holidays ', 'Node.js '])
      expect(licences).toMatch(new RegExp(`^${start}`, 'm'));
  });
});

/** Node looks for this mark in itself; `1` behind it says that a program is inside. */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:';

describe('the executables for other systems', () => {
  describe.each([
    { name: 'macos-x64', cpu: 0x0100_0007 },
    { name: 'macos-arm64', cpu: 0x0100_000c },
  ])('mentor-$name', ({ name, cpu }) => {
    it.skipIf(!isWanted(name))('is a Mach-O program with a program inside, and unsigned', () => {
      const bytes = readFileSync(join(built, `mentor-${name}`));
      expect(bytes.readUInt32LE(0)).toBe(0xfeed_facf);
      expect(bytes.readUInt32LE(4)).toBe(cpu);
      const commands = loadCommands(bytes);
      expect(commands.filter(({ kind }) => kind === segment64).map(({ name: segment }) => segment)).toContain(
        'NODE_SEA',
      );
      expect(commands.map(({ kind }) => kind)).not.toContain(codeSignature);
      expect(bytes.includes(`${fuse}1`)).toBe(true);
      expect(bytes.includes('highs.wasm')).toBe(true);
    });
  });

  it.skipIf(!isWanted('win-x64'))(
    'mentor-win-x64.exe is a PE program with a program inside, and unsigned',
    () => {
      const bytes = readFileSync(join(built, 'mentor-win-x64.exe'));
      expect(bytes.toString('latin1', 0, 2)).toBe('MZ');
      const header = bytes.readUInt32LE(0x3c);
      expect(bytes.toString('latin1', header, header + 4)).toBe('PE\0\0');
      expect(bytes.readUInt16LE(header + 4)).toBe(0x8664);
      // The certificate table, field 4 of the data directories: no place and no length.
      expect(bytes.readBigUInt64LE(header + 24 + 112 + 4 * 8)).toBe(0n);
      expect(bytes.includes(Buffer.from('NODE_SEA_BLOB', 'utf16le'))).toBe(true);
      expect(bytes.includes(`${fuse}1`)).toBe(true);
      expect(bytes.includes('highs.wasm')).toBe(true);
    },
  );
});

const segment64 = 0x19;
const codeSignature = 0x1d;

/** The load commands of a Mach-O program of 64 bits (mach-o/loader.h). */
function loadCommands(bytes: Buffer): readonly { readonly kind: number; readonly name: string }[] {
  let at = 32;
  return Array.from({ length: bytes.readUInt32LE(16) }, () => {
    const [kind, length] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    const name = bytes.toString('latin1', at + 8, at + 24).replace(/\0.*$/s, '');
    at += length;
    return { kind, name };
  });
}
