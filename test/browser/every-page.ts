import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatPrograms, type ProgramName, toldProgram } from '../cli/told-programs.ts';

/**
 * The pages that the example programs leave behind, as a browser sees them. Sheets differ in names only: one in three is
 * opened and one in six looked at on a phone; of the other formats one in twelve; of the naughty program, which has over a
 * thousand, one in thirty and one in sixty, and so of its pages of pairs. All others are looked at, in each look of their program.
 */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const;
type Look = (typeof looks)[number];

/** One sheet in so many is opened, one in so many is looked at; and in which looks. */
type Sample = { readonly opened: number; readonly looked: number; readonly worn: readonly Look[] };

const [, dark, phone] = looks;
const ofFormat = { opened: 12, looked: 12, worn: [phone] } as const;
const whole: Sample = { opened: 3, looked: 6, worn: looks };
const samples: Readonly<Partial<Record<ProgramName, Sample>>> = {
  // Its pages are long, and axe looks at each word of them: once is enough.
  naughty: { opened: 30, looked: 60, worn: [phone] },
  ...Object.fromEntries(formatPrograms.map((name) => [name, ofFormat])),
  group: { ...ofFormat, worn: [dark, phone] },
  // Its sheets are those of the first example in German, which are Lindenau's; the reports are what is new.
  'northwind-in-german': { opened: 60, looked: 60, worn: looks },
  // It has no sheets: papers of the end, goals and blank forms instead.
  halfway: { opened: 4, looked: 8, worn: [phone] },
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

/** What a browser had to say while pages were open in it; empty is what we want. */
type Watched = { readonly page: Page; readonly said: string[]; readonly asked: string[] };

async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  page.on('dialog', (dialog) => {
    said.push(`${page.url()}: a dialog`);
    dialog.dismiss();
  });
  page.on('request', (request) => asked.push(request.url()));
  return { page, said, asked };
}

const overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
const openDetails = `for (const one of document.querySelectorAll('details')) one.open = true`;
const violations = `axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations.flatMap((rule) =>
  rule.nodes.slice(0, 3).map((node) => rule.id + ': ' + node.html.slice(0, 200) + ' | ' + node.failureSummary.slice(0, 300))))`;
async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
}

/** All pages but sheets, the forms of each wave and parts of the pages of pairs; of these the first part, and one in so many. */
function everyNth(paths: readonly string[], step: number): readonly string[] {
  const first = paths.find((path) => path.includes('/pairs-'));
  return paths.filter(
    (path, nth) => !/\/sheets\/|\/forms\/.+\/|\/pairs-/.test(path) || path === first || nth % step === 0,
  );
}

/** The tests of every page of a program; a file each, so that they run side by side. */
export function everyPageOf(name: ProgramName): void {
  describe(`the pages of ${name}`, () => pagesOf(name));
}

function pagesOf(name: ProgramName): void {
  const { opened, looked: nth, worn } = samples[name] ?? whole;
  let told: Awaited<ReturnType<typeof toldProgram>>;
  let looked: readonly string[];
  beforeAll(async () => {
    told = await toldProgram(name);
    looked = everyNth(told.pages, nth);
  });
  const address = (path: string): string => pathToFileURL(join(told.dir, path)).href;

  test.each(worn)(
    'at $width px, $colorScheme: axe finds nothing, nothing is said, asked for or cut off',
    async ({ width, colorScheme }: Look) => {
      // The pages allow no script; axe is one, so the policy steps aside for it, and is held to in the next test.
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const { page, said, asked } = await watchedPage(context);
      const found: string[] = [];
      const paths = width === 360 ? looked : everyNth(looked, 8);
      for (const path of paths) {
        await page.goto(address(path));
        await page.evaluate(openDetails);
        await page.evaluate(axe);
        const faults = (await page.evaluate(violations)) as string[];
        found.push(...faults.map((fault) => `${path}: ${fault}`));
        if ((await page.evaluate(overflow)) !== 0) found.push(`${path}: scrolls sideways`);
      }
      await context.close();
      expect(found).toEqual([]);
      expect(said).toEqual([]);
      expect(asked).toEqual(paths.map(address));
    },
  );

  test('no page holds an element or an attribute that is not ours, and none asks for anything', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { page, said, asked } = await watchedPage(context);
    const elements = new Set<string>();
    const attributes = new Set<string>();
    const addresses = new Set<string>();
    const paths = everyNth(told.pages, opened);
    for (const path of paths) {
      await page.goto(address(path));
      const seen = (await page.evaluate(`({
        elements: [...new Set([...document.querySelectorAll('*')].map((one) => one.localName))],
        attributes: [...new Set([...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()))],
        addresses: [...new Set([...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href').replace(/^(#|mailto:|[^#:/?]+\\.html(?=#|$)).*/s, '$1')))],
      })`)) as { elements: string[]; attributes: string[]; addresses: string[] };
      for (const one of seen.elements) elements.add(one);
      for (const one of seen.attributes) attributes.add(one);
      for (const one of seen.addresses) addresses.add(one);
    }
    await context.close();
    const ours = new Set(
      'html head meta title style body a div p b header h1 h2 h3 h4 main section article nav ol ul li dl dt dd table caption thead tbody tr th td small span time footer figure figcaption svg path line rect circle text tspan g polyline polygon details summary strong code pre bdi em'.split(
        ' ',
      ),
    );
    expect([...elements].filter((one) => !ours.has(one))).toEqual([]);
    expect([...attributes].filter((one) => one.startsWith('on') || one === 'style' || one === 'src')).toEqual(
      [],
    );
    // The coordinator of Lindenau wrote one link of her own; it leads away only if somebody follows it.
    const links = /^(#|mailto:|[^:]*\.html|https:\/\/intranet\.lindenau\.example\/raeume)$/;
    expect([...addresses].filter((one) => !links.test(one))).toEqual([]);
    expect(said).toEqual([]);
    expect(asked).toEqual(paths.map(address));
  });

  test('reflows at 320 px, and with text twice as large', async () => {
    const found: string[] = [];
    for (const [width, size] of [
      [320, '100%'],
      [1280, '200%'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const path of everyNth(looked, 8)) {
        await page.goto(address(path));
        await page.evaluate(`document.documentElement.style.fontSize = '${size}'; ${openDetails}`);
        if ((await page.evaluate(overflow)) !== 0) found.push(`${path} at ${width} px, text ${size}`);
      }
      await page.close();
    }
    expect(found).toEqual([]);
  });

  test('on paper no report is cut off at the side', async () => {
    // What A4 leaves between the margins.
    const page = await browser.newPage({ viewport: { width: 658, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const found: string[] = [];
    for (const path of told.pages.filter((one) => one.includes('/reports/'))) {
      await page.goto(address(path));
      if ((await page.evaluate(overflow)) !== 0) found.push(path);
    }
    await page.close();
    expect(found).toEqual([]);
  });

  if (name === 'halfway') {
    test('on paper each closing talk and each certificate is a page, a goal sheet two at most', async () => {
      const page = await browser.newPage();
      const ofTalks = 'out/recognition/closing-talks.html';
      await page.goto(address(ofTalks));
      const talks = await page.locator('main > section').count();
      expect(talks).toBeGreaterThan(0);
      expect(await pagesOnPaper(page)).toBe(talks);
      await page.goto(address('out/recognition/certificates.html'));
      expect(await pagesOnPaper(page)).toBe(await page.locator('main > section').count());
      await page.goto(address('out/forms/goal-sheet.html'));
      expect(await pagesOnPaper(page)).toBeLessThanOrEqual(2);
      await page.close();
    });
    return;
  }
  // What people write decides how long a pair is: of ours each fits, of the naughty program's some cannot.
  if (name === 'naughty') return;
  test('on paper each pair fits one page, first dates and all', async () => {
    const page = await browser.newPage();
    await page.goto(address('out/match/pairs.html'));
    // The programs of other formats are not matched again after their schedule.
    if (samples[name] === undefined)
      expect(await page.locator('.pair [id$="-dates"]').count()).toBeGreaterThan(0);
    const pairs = await page.locator('.pair').count();
    expect(await pagesOnPaper(page)).toBe(1 + pairs);
    await page.close();
  });

  test('on paper a sheet has three pages at most, a rotation card one', async () => {
    const page = await browser.newPage();
    const long: string[] = [];
    const sheets = looked.filter((path) => /\/sheets\/.+-[a-z0-9]{13}\.html$/.test(path));
    for (const path of sheets.filter((_, nth) => nth % 4 === 0)) {
      await page.goto(address(path));
      if ((await pagesOnPaper(page)) > (name === 'flash' ? 1 : 3)) long.push(path);
    }
    await page.close();
    expect(long).toEqual([]);
  });
}
