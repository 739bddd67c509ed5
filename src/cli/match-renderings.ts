import type { MatchExtras } from '../model/match-extras.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { RecordFile } from '../model/record.ts';
import { type PairImport, pairImports } from '../render/pair-imports.ts';
import type { Document } from '../report/document.ts';
import { matchOverviewDocument } from '../report/match/match-overview.ts';
import { unitOverviewDocument } from '../report/units/unit-overview.ts';
import type { MatchChanges } from '../schema/match-changes.ts';
import { counted } from '../texts/counted.ts';
import type { Call } from './command-entry.ts';
import { readChoices } from './common-options.ts';
import { comparisonBeside } from './compared-match.ts';
import type { CurrentMatch } from './current-match.ts';
import { documentFiles, type Format } from './document-files.ts';
import { lotteryFiles } from './lottery-files.ts';
import { mailFiles } from './mail-files.ts';
import { matchWorkbookFile } from './match-workbook-file.ts';
import { pageFormats } from './option-values.ts';
import { type PairFiles, pairFiles } from './pair-files.ts';
import { addressedPairs, importsAmong, pairImportFiles } from './pair-import-files.ts';
import { footerOf } from './result-head.ts';
import { sheetFiles } from './sheet-files.ts';

/** Pages and tables, letters, and lists of pairs for other programs. */
export type MatchFormat = Format | 'eml' | PairImport;

/** `--format` of a match; unasked pages, tables, letters and the workbook. */
export function readMatchFormats(words: unknown): readonly MatchFormat[] {
  return typeof words === 'string'
    ? readChoices('format', words, [...pageFormats, 'eml', ...pairImports])
    : ['html', 'csv', 'eml', 'xlsx'];
}

type Rendered = {
  readonly current: CurrentMatch;
  readonly extras: MatchExtras;
  readonly since?: MatchChanges;
  /** As it is written now. */
  readonly pairings: RecordFile<Pairing>;
  readonly formats: readonly MatchFormat[];
};

/**
 * Everything a match leaves under out/match/, in the formats asked for: the overview, the pairs one by one, a sheet for
 * everybody, the letters, and one workbook.
 */
export async function matchRenderings(
  call: Call,
  folder: ProgramFolder,
  of: Rendered,
): Promise<PlannedFile[]> {
  const { current, extras, pairings, formats } = of;
  const { result } = current;
  const meetings = folder.schedule.rows.map((r) => r.record);
  const asPages = formats.includes('html');
  const asLetters = formats.includes('eml');
  // Letters that say both agreed have the sheet with them.
  const sheets =
    asPages || asLetters ? sheetFiles({ folder, current, pairs: result.pairings, meetings }) : [];
  const pages = asPages ? pairPages(call, folder, { of, meetings, sheets }) : noPages;
  const mails = mailFiles(
    { folder, current, pairs: result.pairings, meetings, sheets },
    { drafts: asLetters, merge: formats.includes('csv'), besideSheets: asPages },
  );
  const overviews = await documentFiles(
    'out/match/overview',
    await overviewOf(call, folder, of),
    result,
    pageFormats.filter((format) => format !== 'xlsx' && formats.includes(format)),
    pages.links,
  );
  const lotteries = await lotteryFiles(
    call,
    { folder, current },
    formats.filter((format) => format === 'html' || format === 'md'),
  );
  const asked = typeof call.options.format === 'string';
  const asWorkbook = formats.includes('xlsx') && (asked || folder.cohort.people.length <= mostUnasked);
  const workbooks = asWorkbook ? [await matchWorkbookFile(folder, { result, extras, pairings })] : [];
  const imports = pairImportFiles(addressedPairs(folder, current.match.pairings), importsAmong(formats));
  const what = [
    ...(overviews.length === 0 ? [] : ['overview']),
    ...(lotteries.length === 0 ? [] : ['lottery']),
    ...(asPages ? ['pairs', counted(sheets.length, 'sheet')] : []),
    ...(mails.what === undefined ? [] : [mails.what]),
    ...(asWorkbook ? ['workbook'] : []),
    ...(asWorkbook || asked ? [] : ['no workbook of so many people (--format xlsx makes it)']),
    ...imports.flatMap((file) => file.what ?? []),
  ].join(', ');
  const shown = asPages ? sheets : [];
  const [first, ...others] = [
    ...overviews,
    ...lotteries,
    ...workbooks,
    ...pages.files,
    ...shown,
    ...mails.files,
    ...imports,
  ];
  return first === undefined ? [] : [{ ...first, what }, ...others];
}

const matchFooter = (call: Call, folder: ProgramFolder, { current }: Rendered) =>
  footerOf(call, current.result, { command: 'mentor match', language: folder.program.language });

async function overviewOf(call: Call, folder: ProgramFolder, of: Rendered): Promise<Document> {
  const { current, extras, since, formats } = of;
  const documentOf = current.match.kind === 'units' ? unitOverviewDocument : matchOverviewDocument;
  return documentOf({
    folder,
    result: current.result,
    extras,
    today: call.common.today,
    ...(since === undefined ? {} : { since }),
    ...(await comparisonBeside(current, extras.allPairs)),
    ...(formats.includes('html') ? { pairsPage: 'pairs.html' } : {}),
    footer: matchFooter(call, folder, of),
  });
}

function pairPages(
  call: Call,
  folder: ProgramFolder,
  {
    of,
    meetings,
    sheets,
  }: {
    readonly of: Rendered;
    readonly meetings: readonly Meeting[];
    readonly sheets: readonly PlannedFile[];
  },
): PairFiles {
  const { current, extras } = of;
  return pairFiles({
    folder,
    pairs: current.result.pairings,
    records: current.match.pairings,
    meetings,
    extras,
    today: call.common.today,
    footer: matchFooter(call, folder, of),
    sheets: sheets.map(({ path }) => path),
  });
}

/** People of whom a workbook is made unasked: more take a spreadsheet, and us, too long. */
const mostUnasked = 20_000;

const noPages: PairFiles = { files: [], links: new Map() };
