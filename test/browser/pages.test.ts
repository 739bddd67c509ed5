import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textWidth } from '../../src/render/charts/text-width.ts';
import { htmlText } from '../render/html-text.ts';
import { sampleReport, sampleSheet } from '../render/sample-document.ts';

const pages = { report: htmlText(sampleReport), sheet: htmlText(sampleSheet) } as const;
type Name = keyof typeof pages;
type Look = { readonly width: number; readonly scheme: 'light' | 'dark' };
const looks: readonly Look[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 360, scheme: 'light' },
  { width: 320, scheme: 'dark' },
];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  folder = mkdtempSync(join(tmpdir(), 'mentor-pages-'));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The page as somebody sees it, every `details` open, and whatever the browser had to say about it. */
async function visit(
  name: Name,
  { width, scheme }: Look,
): Promise<{ page: Page; said: string[]; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
  return { page, said, asked };
}

const cases = (['report', 'sheet'] as const).flatMap((name) =>
  looks.map((look) => [name, look.width, look.scheme, look] as const),
);

describe.each(cases)('%s at %i px, %s', (name, _width, _scheme, look) => {
  let visited: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    visited = await visit(name, look);
  });
  afterAll(() => visited.page.close());

  test('is silent, asks for nothing, and does not scroll sideways', async () => {
    const { page, said, asked } = visited;
    expect(said).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.top')).borderTopWidth`)).toBe(
      '6px',
    );
  });

  test('every word has contrast 4.5 to 1', async () => {
    const { page } = visited;
    const weak = await page.evaluate(`(() => {
      const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
      const light = ([r, g, b]) => { const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
      const under = (text) => {
        const b = text.getBBox(), x = b.x + b.width / 2, y = b.y + b.height / 2;
        const holds = (o) => o.x <= x && x <= o.x + o.width && o.y <= y && y <= o.y + o.height;
        const before = (e) => text.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING;
        return [...text.ownerSVGElement.querySelectorAll('rect')].filter((e) => before(e) && getComputedStyle(e).fill !== 'none' && holds(e.getBBox())).at(-1);
      };
      const ground = (element) => { const rect = element.localName === 'text' ? under(element) : undefined; if (rect) return parse(getComputedStyle(rect).fill); for (let e = element; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
      const found = [];
      for (const element of document.querySelectorAll('body *')) {
        if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')) continue;
        // Of the two drawings of a chart one is not shown.
        if (element.localName === 'text' && element.getBBox().width === 0) continue;
        const style = getComputedStyle(element);
        const [a, b] = [light(parse(element instanceof SVGElement ? style.fill : style.color)), light(ground(element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) found.push(element.textContent + ' ' + ratio.toFixed(2));
      }
      return found;
    })()`);
    expect(weak).toEqual([]);
  });

  test('no word of a chart leaves the picture or covers another, as really drawn', async () => {
    const { page } = visited;
    const faults = await page.evaluate(`(() => {
      const found = [];
      for (const svg of document.querySelectorAll('svg[role=img]')) {
        if (getComputedStyle(svg).display === 'none') continue;
        const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBBox() }));
        for (const [index, { words, box }] of boxes.entries()) {
          if (box.x < -2 || box.x + box.width > width + 2 || box.y < -4 || box.y + box.height > height + 0.5) found.push(words + ' outside');
          for (const other of boxes.slice(index + 1)) {
            const o = other.box;
            if (box.x < o.x + o.width && o.x < box.x + box.width && box.y + 3 < o.y + o.height && o.y + 3 < box.y + box.height) found.push(words + ' on ' + other.words);
          }
        }
      }
      return found;
    })()`);
    expect(faults).toEqual([]);
  });

  test('links and switches are large enough to hit', async () => {
    const { page } = visited;
    const small = await page.evaluate(
      `[...document.querySelectorAll('.toc a, summary')].filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent)`,
    );
    expect(small).toEqual([]);
  });
});

test('of the two drawings of a chart one is shown', async () => {
  for (const { width, scheme } of looks) {
    const { page } = await visit('report', { width, scheme });
    const shown = await page.evaluate(
      `[...document.querySelectorAll('figure')].map((figure) => [...figure.querySelectorAll('svg[role=img]')].filter((svg) => getComputedStyle(svg).display !== 'none').map((svg) => svg.getAttribute('class')).join())`,
    );
    expect(new Set(shown as string[])).toEqual(new Set([width < 768 ? 'n' : 'w']));
    await page.close();
  }
});

test('widths of words are never taken too small', async () => {
  const { page } = await visit('report', { width: 1280, scheme: 'light' });
  const measured = (await page.evaluate(
    `[...document.querySelectorAll('svg.w text')].map((text) => ({ words: text.textContent, bold: getComputedStyle(text).fontWeight > 500, width: text.getBBox().width }))`,
  )) as { words: string; bold: boolean; width: number }[];
  expect(measured.length).toBeGreaterThan(100);
  for (const { words, bold, width } of measured)
    expect(textWidth(words, bold), words).toBeGreaterThanOrEqual(width - 0.5);
  await page.close();
});

test('focus is seen, and the first stop skips to the content', async () => {
  const { page } = await visit('report', { width: 1280, scheme: 'light' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px');
  await page.close();
});

test('prints: a sheet on two pages, a report without contents, always in light colours', async () => {
  for (const [name, most] of [
    ['sheet', 2],
    // It holds every kind of chart.
    ['report', 7],
  ] as const) {
    const { page } = await visit(name, { width: 1280, scheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = Number(
      /\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)/
        .exec(pdf)
        ?.slice(1)
        .find((one) => one !== undefined),
    );
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(
      await page.evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--paper')`),
    ).toBe('#ffffff');
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.toc, figure details, .skip')].filter((one) => getComputedStyle(one).display !== 'none').length`,
      ),
    ).toBe(0);
    await page.close();
  }
});
