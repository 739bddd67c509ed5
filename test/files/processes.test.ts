import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, folderWith } from './folder.ts';
import { loadFolder } from './on-this-disk.ts';
import { thisOwner } from './this-owner.ts';

let script = '';
beforeAll(async () => {
  const folder = await folderWith();
  await chmod(folder, 0o755);
  script = join(folder, 'child.mjs');
  await build({
    input: join(import.meta.dirname, 'child.ts'),
    platform: 'node',
    output: { file: script, format: 'esm', codeSplitting: false },
  });
});

function start(task: string, dir: string, count = 0, before: readonly string[] = []): ChildProcess {
  const [command = '', ...words] = [...before, process.execPath, script, task, dir, String(count)];
  return spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
}

function wordsOf(child: ChildProcess): () => string {
  let words = '';
  child.stdout?.on('data', (chunk) => {
    words += String(chunk);
  });
  return () => words;
}

async function endOf(child: ChildProcess): Promise<string> {
  const words = wordsOf(child);
  await once(child, 'close');
  return words();
}

/** The version that each record holds throughout. */
async function versionsOf(dir: string): Promise<readonly string[]> {
  const files = await loadFolder(dir, { owner: thisOwner });
  return files.flatMap(({ bytes }) => [...new Set(new TextDecoder().decode(bytes).trimEnd().split('\n'))]);
}

describe('several processes at once', () => {
  test('8 processes add to one record 6 times each: nothing lost, nothing doubled, nothing left behind', async () => {
    const dir = await folderWith({ 'count.csv': '0\n' });
    const words = await Promise.all(Array.from({ length: 8 }, () => endOf(start('increment', dir, 6))));
    expect(words).toEqual(Array.from({ length: 8 }, () => ''));
    expect(await contentsOf(dir)).toEqual({ 'count.csv': '48\n' });
  });

  test('who waits too long is told pid, host and time; a killed holder needs no hand work', async () => {
    const dir = await folderWith({ 'checkins.csv': '0\n' });
    const holder = start('hold', dir);
    const words = wordsOf(holder);
    while (words() === '') await pause(20);
    expect(await endOf(start('once', dir))).toMatch(
      new RegExp(
        `^3 Another mentor is at work in this folder: process ${holder.pid} on ${thisOwner.host}, since 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC`,
      ),
    );
    expect(await readFile(join(dir, 'checkins.csv'), 'utf8')).toBe('0\n');
    holder.kill('SIGKILL');
    await once(holder, 'close');
    expect(await endOf(start('once', dir))).toBe('');
    expect(await versionsOf(dir)).toEqual(['1', '1', '1']);
  });
});

describe('kill -9', () => {
  test('20 times at some instant: every record is of one version, and none that was reported is lost', async () => {
    const dir = await folderWith();
    let last = 0;
    for (let round = 0; round < 20; round += 1) {
      const child = start('versions', dir, last + 1);
      const words = wordsOf(child);
      while (words() === '') await pause(2);
      await pause((round * 7) % 31);
      child.kill('SIGKILL');
      await once(child, 'close');
      const reported = Number(words().trimEnd().split('\n').at(-1));
      const versions = await versionsOf(dir);
      expect(new Set(versions).size).toBe(1);
      expect(versions).toHaveLength(3);
      last = Number(versions[0]);
      expect(last).toBeGreaterThanOrEqual(reported);
    }
  });
});

const canDropRights = process.getuid?.() === 0 && finds('setpriv');
function finds(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.runIf(canDropRights)('without the right to write', () => {
  const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

  test('a folder that may only be read: loads, and a commit is one sentence, exit 3', async () => {
    const dir = await folderWith({ 'checkins.csv': '0\n' });
    await chmod(dir, 0o755);
    expect(await endOf(start('load', dir, 0, asNobody))).toBe('');
    expect(await endOf(start('once', dir, 0, asNobody))).toBe(
      '3 .mentor/lock cannot be written: permission denied.\n',
    );
    expect(await contentsOf(dir)).toEqual({ 'checkins.csv': '0\n' });
  });

  test('a folder that may not be read', async () => {
    const dir = await folderWith();
    expect(await endOf(start('load', dir, 0, asNobody))).toBe(
      `3 ${dir} cannot be read: permission denied.\n`,
    );
  });
});
