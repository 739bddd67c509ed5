// The pictures of the README, from .example/northwind as `npm run example` leaves it: npm run pictures
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const out = join(import.meta.dirname, '..', '.example', 'northwind', 'out');
const sheets = join(out, 'match', 'sheets', 'mentees');
const sheet = readdirSync(sheets).find((name) => name.startsWith('amira-haddad-jones'));
const pictures = [
  { page: join(sheets, String(sheet)), file: 'sheet.png' },
  { page: join(out, 'reports', 'progress.html'), file: 'progress.png' },
  { page: join(out, 'reports', 'retention.html'), file: 'retention.png' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { page: path, file } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1300 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join(import.meta.dirname, 'images', file) });
  await page.close();
}
await browser.close();
