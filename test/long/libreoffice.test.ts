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
import { restoreFormula } from '../../src/model/formula-cell.ts';
import { excelCsv, renderCsv } from '../../src/render/csv.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import type { SheetCell } from '../../src/report/workbook.ts';
import { csvRows } from '../cli/csv-text.ts';
import { copyOf, matchDay, smallNorthwind } from '../cli/program-copy.ts';
import { runProgram } from '../house/run-program.ts';
import { shortCorpus } from '../render/naughty-corpus.ts';

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
  { locale = 'en-US', parted = ',', name = 'book.xlsx', read = [] as readonly string[] } = {},
): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(scratch, 'saved-'));
  const out = join(folder, 'out');
  writeFileSync(join(folder, name), bytes);
  const filter = `csv:Text - txt - csv (StarCalc):${parted.charCodeAt(0)},34,76,1,,0,false,true,true,false,false,-1`;
  const args = [
    `-env:UserInstallation=file://${profileIn(locale)}`,
    '--headless',
    ...read,
    '--convert-to',
    filter,
    '--outdir',
    out,
    join(folder, name),
  ];
  const { code, stderr } = await runProgram(office ?? 'soffice', args, { cwd: folder });
  expect(code, stderr).toBe(0);
  return new Map(
    readdirSync(out)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [file.slice('book-'.length, -'.csv'.length), readFileSync(join(out, file), 'utf8')]),
  );
}

/** Of control characters, and of line breaks that are not its own, each program has its own opinion. */
const holds = (words: string): boolean =>
  words !== '' && !/(?![\t\n])\p{Cc}|[\p{Cs}\ufffe\uffff]/u.test(words);

const text = (words: string): SheetCell => ({ type: 'text', text: words });

describe.skipIf(office === undefined)('LibreOffice opens our workbooks', () => {
  it('and saves every naughty text as it is, none of them computed', async () => {
    const all = [...shortCorpus, "'", '00123'].filter(holds);
    const rows = all.map((words, at) => [text(`n${at}`), text(words), text('end')]);
    const columns = ['id', 'text', 'end'].map((title) => ({ title, kind: 'text' as const }));
    const saved = await savedByOffice(
      renderXlsx({ language: 'en', sheets: [{ name: 'Texts', wraps: true, columns, rows }] }),
    );
    const [, ...found] = csvRows(saved.get('Texts') ?? saved.values().next().value ?? '');
    expect(found).toEqual(all.map((words, at) => [`n${at}`, words, 'end']));
  });

  it('and of a CSV of ours it computes nothing, even where it is told to', async () => {
    // UTF-8, parted by commas; the last word says that formulas are computed.
    const read = ['--infilter=CSV:44,34,76,1,,0,false,false,false,false,false,-1,true'];
    const opened = async (csv: string): Promise<string[][]> =>
      csvRows(
        [...(await savedByOffice(Buffer.from(csv, 'utf8'), { name: 'book.csv', read })).values()].join(''),
      );
    expect(await opened('id,text\nn0,=1+1\nn1,"=SUM(1;2)"\n')).toEqual([
      ['id', 'text'],
      ['n0', '2'],
      ['n1', '3'],
    ]);
    // Numbers are numbers to it, which it writes in its own way.
    const all = shortCorpus.filter((words) => holds(words) && !/^[\s\d.,eE+%:/-]+$/.test(words));
    const rows = all.map((words, at) => [`n${at}`, words, 'end']);
    const [, ...found] = await opened(renderCsv([['id', 'text', 'end'], ...rows], excelCsv));
    expect(found.map((cells) => cells.map(restoreFormula))).toEqual(rows);
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
