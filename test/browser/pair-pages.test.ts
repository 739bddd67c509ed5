import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pairFiles } from '../../src/cli/pair-files.ts';
import { htmlOfFile } from '../report/page-links.ts';
import { matched, sampleCohort } from '../report/sample-cohort.ts';
import { sampleFolder } from '../report/sample-program.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'mentor-pairs-'));
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The pages of a matched sample on the disk: the address of one, by its name. */
async function written(size: number, most?: number) {
  const program = sampleFolder(sampleCohort(11, size, size));
  const { result, extras } = await matched(program);
  const { files } = pairFiles(
    {
      folder: program,
      pairs: result.pairings,
      records: [],
      meetings: [],
      sheets: [],
      extras,
      today: '2026-02-16',
      footer: ['Made by mentor match.'],
    },
    most,
  );
  const names = files.map((file) => file.path.replace('out/match/', ''));
  for (const [at, file] of files.entries()) writeFileSync(join(folder, names[at] ?? ''), htmlOfFile(file));
  return { pairs: result.pairings, names, address: (name: string) => pathToFileURL(join(folder, name)).href };
}

test('on paper the names come first, and then every pair has a page of its own', async () => {
  const { pairs, address } = await written(12);
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(address('pairs.html'));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
  expect(pages).toBe(1 + pairs.length);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.evaluate(
      `[...document.querySelectorAll('nav, .pair > .note:last-child')].filter((one) => getComputedStyle(one).display !== 'none').length`,
    ),
  ).toBe(0);
  await page.close();
});

test('from the page of names to a pair on another page, and back to the names', async () => {
  const { names, address } = await written(40, 100_000);
  expect(names.length).toBeGreaterThan(2);
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(address('pairs.html'));
  const link = page.locator('#mentees a').last();
  const name = await link.textContent();
  await link.click();
  expect(page.url()).toMatch(/pairs-[a-z-]+(\d+)?\.html#/);
  const heading = page.locator('.pair:target > h2');
  expect(await heading.textContent()).toContain(name);
  expect(await heading.isVisible()).toBe(true);
  await page.locator('.pair:target > .note').last().locator('a').last().click();
  expect(page.url()).toMatch(/pairs\.html#mentees$/);
  await page.close();
});
