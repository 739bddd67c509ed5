import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentFiles } from '../../src/cli/document-files.ts';
import { handbookDocuments } from '../../src/cli/handbook-documents.ts';
import { programSchema } from '../../src/schema/program.ts';
import { htmlOfFile } from '../report/page-links.ts';
import { nameOf, settingsOf } from '../templates/small-cohort.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
const violations = `axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations.flatMap((rule) =>
  rule.nodes.slice(0, 3).map((node) => rule.id + ': ' + node.html.slice(0, 200))))`;
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const;

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'mentor-handbook-'));
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

/** The pages of a handbook on the disk, by name. */
async function written(choice: Parameters<typeof nameOf>[0], language: 'en' | 'de') {
  const program = programSchema.parse(settingsOf(choice, language));
  const pages = handbookDocuments({ program, choice, today: '2026-11-23', footer: ['Made by mentor init.'] });
  const files = await Promise.all(
    pages.map(({ name, document }) =>
      documentFiles(`${nameOf(choice)}-${language}-${name}`, document, document, ['html']),
    ),
  );
  return files.flat().map((file) => {
    writeFileSync(join(folder, file.path), htmlOfFile(file));
    return pathToFileURL(join(folder, file.path)).href;
  });
}

test.each([
  [{ purpose: 'career' }, 'en'],
  [{ purpose: 'executive' }, 'de'],
  [{ purpose: 'leadership', format: 'group' }, 'de'],
  [{ format: 'informal' }, 'en'],
] as const)(
  'axe finds nothing in the handbook of %o in %s, and nothing scrolls sideways',
  async (choice, language) => {
    const addresses = await written(choice, language);
    const found: string[] = [];
    for (const { width, colorScheme } of looks) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      page.on('console', (message) => found.push(message.text()));
      for (const address of addresses) {
        await page.goto(address);
        await page.evaluate(axe);
        const faults = (await page.evaluate(violations)) as string[];
        found.push(...faults.map((fault) => `${address}: ${fault}`));
        if ((await page.evaluate(overflow)) !== 0) found.push(`${address}: scrolls sideways at ${width}`);
      }
      await context.close();
    }
    expect(found).toEqual([]);
  },
);

test('the agreement with its way out is two sheets of paper at most', async () => {
  const sheets: number[] = [];
  for (const language of ['en', 'de'] as const) {
    const address = (await written({ purpose: 'executive' }, language)).find((one) =>
      one.includes('agreement'),
    );
    const page = await browser.newPage();
    await page.goto(address ?? '');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    sheets.push(Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count))));
    await page.close();
  }
  expect(Math.max(...sheets)).toBeLessThanOrEqual(2);
});
