import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOf, type ProgramCopy } from '../cli/program-copy.ts';
import { root } from '../house/run-program.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

/** Three lessons as long as they may be: the fullest page there is. */
const wordy = Array.from({ length: 3 }, (_, at) =>
  `${at + 1} ${'Wer früh fragt, findet Zeit. '.repeat(7)}`.slice(0, 198),
);

async function sheetsOfPaper(copy: ProgramCopy, path: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(copy.dir, path)).href);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.close();
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
}

test.each([
  ['northwind', 'en', '2026-02-16'],
  ['halfway', 'en', '2026-06-05'],
  ['lindenau', 'de', '2026-01-20'],
] as const)(
  'the summary of %s is one sheet of paper in both languages, however long its lessons',
  async (name, language, day) => {
    const copy = copyOf(join(root, 'fixtures', name));
    if (name !== 'halfway') expect((await copy.run(['match', '--today', day])).code).toBe(0);
    const summary = ['report', 'summary', '--format', 'html', '--today', day];
    const settings = copy
      .read('program.yaml')
      .replace(/^language: .*\n/m, '')
      .replace(/^summary:\n(?: .*\n)*/m, '');
    // As its own readers get it, and the fullest there is: in the other language, with every figure and the longest lessons.
    for (const [each, audience, page] of [
      [language, 'hr', 'summary-hr'],
      [language === 'en' ? 'de' : 'en', 'coordinator', 'summary'],
    ] as const) {
      const lessons = audience === 'hr' ? [] : wordy;
      copy.write(
        'program.yaml',
        `${settings}\nlanguage: ${each}\nsummary: {lessons: ${JSON.stringify(lessons)}}\n`,
      );
      expect((await copy.run([...summary, '--audience', audience])).code).toBe(0);
      expect(await sheetsOfPaper(copy, `out/reports/${page}.html`)).toBe(1);
    }
  },
);
