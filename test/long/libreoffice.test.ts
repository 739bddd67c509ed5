import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderXlsx } from '../../src/render/xlsx.ts';
import type { SheetCell } from '../../src/report/workbook.ts';
import { csvRows } from '../cli/csv-text.ts';
import { naughtyStrings } from '../cli/naughty-strings.ts';
import { copyOf, matchDay, smallNorthwind } from '../cli/program-copy.ts';
import { runProgram } from '../house/run-program.ts';
import { hostileTexts } from '../render/hostile.ts';

const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find(existsSync);
const scratch = mkdtempSync(join(tmpdir(), 'mentor-office-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Settings of an office of its own, whose numbers and days are written as in this locale. */
function profileIn(locale: string): string {
  const profile = mkdtempSync(join(scratch, 'profile-'));
  const setting = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  const folder = join(profile, 'user');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${setting}</oor:items>\n`,
  );
  return profile;
}

/** Every sheet of a workbook as LibreOffice saves it as CSV: cells as they are shown, UTF-8. By the name of its tab. */
async function savedByOffice(
  bytes: Uint8Array,
  { locale = 'en-US', parted = ',' } = {},
): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(scratch, 'saved-'));
  writeFileSync(join(folder, 'book.xlsx'), bytes);
  const filter = `csv:Text - txt - csv (StarCalc):${parted.charCodeAt(0)},34,76,1,,0,false,true,true,false,false,-1`;
  const args = [
    `-env:UserInstallation=file://${profileIn(locale)}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
    join(folder, 'book.xlsx'),
  ];
  const { code, stderr } = await runProgram(office ?? 'soffice', args, { cwd: folder });
  expect(code, stderr).toBe(0);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name.slice('book-'.length, -'.csv'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

const text = (words: string): SheetCell => ({ type: 'text', text: words });

describe.skipIf(office === undefined)('LibreOffice opens our workbooks', () => {
  it('and saves every naughty text as it is, none of them computed', async () => {
    // Of control characters, and of line breaks that are not its own, each program has its own opinion.
    const all = [
      ...naughtyStrings,
      ...hostileTexts,
      'constructor',
      '__proto__',
      '_x0041_',
      "'",
      '00123',
    ].filter((words) => words !== '' && !/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/u.test(words));
    const rows = all.map((words, at) => [text(`n${at}`), text(words), text('end')]);
    const columns = ['id', 'text', 'end'].map((title) => ({ title, kind: 'text' as const }));
    const saved = await savedByOffice(
      renderXlsx({ language: 'en', sheets: [{ name: 'Texts', wraps: true, columns, rows }] }),
    );
    const [, ...found] = csvRows(saved.get('Texts') ?? saved.values().next().value ?? '');
    expect(found).toEqual(all.map((words, at) => [`n${at}`, words, 'end']));
  });

  it.each([
    ['en-US', 'en', ','],
    ['de-DE', 'en', ';'],
    ['en-US', 'de', ','],
    ['de-DE', 'de', ';'],
  ])(
    'in %s, a program in %s: the sheet of the pairs, saved over pairings.csv, is the same record',
    async (locale, language, parted) => {
      const program = smallNorthwind();
      if (language !== 'en') program.edit('program.yaml', '\nlanguage: en\n', `\nlanguage: ${language}\n`);
      expect((await program.run(['match', ...matchDay])).code).toBe(0);
      const before = program.read('pairings.csv');
      const saved = await savedByOffice(program.tree().get('out/match/pairings.xlsx') ?? Buffer.alloc(0), {
        locale,
        parted,
      });
      const pairs = saved.get(language === 'de' ? 'Tandems' : 'Pairs') ?? '';
      expect(pairs).toContain(language === 'de' ? '16.02.2026' : '2026-02-16');
      expect(pairs).toMatch(locale === 'de-DE' ? /;65,00;/ : /,65\.00,/);
      const again = copyOf(program);
      again.write('pairings.csv', pairs);
      expect((await again.run(['match', ...matchDay])).code).toBe(0);
      expect(again.read('pairings.csv')).toBe(before);
    },
  );
});
