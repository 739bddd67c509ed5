import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runMentor } from '../house/mentor.ts';
import { brokenFiles } from '../read/broken-files.ts';
import { readFixture } from '../read-fixture.ts';

/** What a person would take for a hang, and what a small machine can spare. */
const limits = { milliseconds: 10_000, megabytes: 300 };

const scratch = mkdtempSync(join(tmpdir(), 'mentor-broken-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Loaded before the program: writes the peak of its memory, in kilobytes, when it ends. */
const peakFile = join(scratch, 'peak');
const watcher = join(scratch, 'watch.mjs');
writeFileSync(
  watcher,
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`,
);

const path = 'Mentee application 2026(1-41).csv';
const around = readFixture('northwind').filter((file) => /^Mentor|^program/.test(file.path));
const files = await brokenFiles();
const sample = files.filter(({ bytes }, at) => at % 14 === 0 || bytes.length > 250_000);

test('at least 30 are tried', () => expect(sample.length).toBeGreaterThanOrEqual(30));

describe('broken files on the command line', () => {
  test.each(sample.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const dir = mkdtempSync(join(scratch, 'folder-'));
    for (const one of [...around, { path, bytes: file.bytes }]) writeFileSync(join(dir, one.path), one.bytes);
    const begin = performance.now();
    const { code, stdout, stderr } = await runMentor(['check', '--dir', dir], {
      cwd: dir,
      env: { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(watcher).href}` },
    });
    const milliseconds = performance.now() - begin;
    const megabytes = Number(readFileSync(peakFile, 'utf8')) / 1000;
    rmSync(dir, { recursive: true });
    process.stdout.write(
      `${file.name}: ${code}, ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB\n`,
    );
    expect([0, 1, 2, 3]).toContain(code);
    expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(milliseconds).toBeLessThan(limits.milliseconds);
    expect(megabytes).toBeLessThan(limits.megabytes);
  });
});
