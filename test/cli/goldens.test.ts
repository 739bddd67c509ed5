import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { toldProgram } from './told-programs.ts';

/**
 * What the example programs leave behind, whole: a file of each kind and format as it is, of all others the sum. Told
 * far from home, in another zone and language, so that neither shows. After a change that is meant:
 * npx vitest run test/cli/goldens.test.ts -u
 */
const abroad = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Of each program, the files that stand for all like them; the start of a name is enough. */
const shown: Readonly<Record<'northwind' | 'lindenau', readonly string[]>> = {
  northwind: [
    'out/match/overview.html',
    'out/match/compare.html',
    'out/match/sheets/mentees/amira-haddad-jones',
    'out/match/sheets/mentors/patricia-delgado-hughes',
    'out/match/mail/no-mentor-wei-jie-lim',
    'out/calendars/schedule.html',
    'out/reports/match.md',
    'out/reports/progress.html',
    'out/reports/progress.md',
    'out/reports/progress-all-metrics.csv',
    'out/reports/retention-hr.html',
    'out/reports/retention-hr.md',
    'out/all/reports/retention.html',
    'out/reports/roi-hr.md',
    'out/all/reports/roi.html',
    'out/all/reports/equity.html',
    'out/reports/equity-hr.md',
    'out/all/reports/audit.html',
    'out/reports/audit-hr.md',
    'out/reports/summary-hr.html',
    'out/public/reports/summary-public.md',
    'pairings.csv',
  ],
  lindenau: [
    'out/match/overview.html',
    'out/match/pairs.html',
    'out/match/pairings.xlsx',
    'out/match/overview-all-pairs.csv',
    'out/match/sheets/mentees/jorg-muller',
    'out/match/sheets/mentees/aoife-ni-bhriain',
    'out/match/sheets/mentors/kathe-schafer-ozdemir',
    'out/match/mail/mail-merge.csv',
    'out/match/mail/no-mentor-zoe-d-angelo',
    'out/calendars/schedule.html',
    'out/reports/match.md',
    'out/reports/match.json',
    'out/reports/progress.html',
    'out/reports/progress.md',
  ],
};

const style = /<style>.*?<\/style>/s;
const policy = /style-src 'sha256-[^']+'/;

/** A file as a golden shows it: of a page all but the style sheet, which is the same in all; of a workbook its parts. */
function golden(path: string, bytes: Uint8Array): string {
  if (path.endsWith('.html'))
    return strFromU8(bytes).replace(style, '<style></style>').replace(policy, "style-src '…'");
  if (!path.endsWith('.xlsx')) return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `== ${name}\n${strFromU8(part)}\n`)
    .join('');
}

describe.each(['northwind', 'lindenau'] as const)('%s', (name) => {
  let told: Awaited<ReturnType<typeof toldProgram>>;
  const at = (file: string): string => join(import.meta.dirname, 'golden', name, file);
  beforeAll(async () => {
    told = await toldProgram(name, abroad);
  });

  test.each(shown[name])('%s', async (start) => {
    const [path, ...others] = told.files.filter((one) => one.startsWith(start));
    expect(others).toEqual([]);
    if (path === undefined) throw new Error(`Nothing begins with ${start}.`);
    await expect(golden(path, readFileSync(join(told.dir, path)))).toMatchFileSnapshot(
      at(
        `files/${start.replaceAll('/', '-').replace(/\.html$/, '.page.html')}${path.endsWith('.xlsx') ? '.txt' : ''}`,
      ),
    );
  });

  test('what every command says', async () => {
    await expect(told.said).toMatchFileSnapshot(at('said.txt'));
  });

  test('the sum of every file', async () => {
    const lines = told.files.map((path) => {
      const bytes = readFileSync(join(told.dir, path));
      return `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)} ${String(bytes.length).padStart(8)} ${path}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot(at('files.txt'));
  });
});
