import { loadRendering } from '../files/load-rendering.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import { errorsOf } from '../model/problem.ts';
import { shortened } from '../read/fault-text.ts';
import { latestYearOn } from '../read/parse-dates.ts';
import type { CellEdit } from '../read/workbook-edits.ts';
import { isUntouched } from '../read/workbook-origin.ts';
import { pairingsCodec } from '../records/pairings.ts';
import { counted } from '../texts/counted.ts';
import { workbookWords } from '../texts/workbook-words.ts';
import type { Call } from './command-entry.ts';
import { absolute } from './common-options.ts';
import { matchWorkbookPath } from './match-workbook-file.ts';
import { completedPairings, type OpenFolder } from './open-folder.ts';
import { problemResults } from './problem-results.ts';
import { sayProblems } from './say.ts';

/**
 * Stops a command that is about to replace the workbook of the match, exit 2, while there are edits in it that are not in
 * pairings.csv. As we wrote it, it is not even read.
 */
export async function guardWorkbook(call: Call, open: OpenFolder): Promise<void> {
  const { common, host, options } = call;
  const bytes = await loadRendering(common.dir, matchWorkbookPath, {
    fs: host.disk,
    ...(typeof options.out === 'string' ? { out: absolute(options.out, host) } : {}),
  });
  if (bytes === undefined || bytes.length === 0 || isUntouched(bytes)) return;
  // Errors in the record stop the match, and of half a record nothing could be said.
  if (errorsOf(open.folder.problems).some(({ at }) => at?.file === pairingsCodec.file)) return;
  const sheet = workbookWords(open.folder.program.language).sheets.pairs;
  const edits = await unsavedEdits(call, open, { bytes, sheet });
  if (edits.length > 0) throw unsaved(edits, sheet);
}

async function unsavedEdits(
  call: Call,
  open: OpenFolder,
  { bytes, sheet }: { readonly bytes: Uint8Array; readonly sheet: string },
): Promise<readonly CellEdit[]> {
  const { program, pairings } = open.folder;
  const { workbookEdits } = await import('../read/workbook-edits.ts');
  const found = await workbookEdits(
    { path: matchWorkbookPath, bytes },
    {
      pairings,
      complete: (rows) => completedPairings(rows, open).rows,
      sheet,
      dates: { order: program.dates, latestYear: latestYearOn(call.common.today) },
    },
  );
  if ('edits' in found) return found.edits;
  await sayProblems(call, problemResults(found.problems));
  throw new MentorError(
    exitCodes.badInput,
    `Whether ${matchWorkbookPath} holds edits that pairings.csv lacks cannot be seen. Nothing was written.`,
    `Correct the workbook and save it, or delete ${matchWorkbookPath} to drop what was edited there.`,
  );
}

function unsaved(edits: readonly CellEdit[], sheet: string): MentorError {
  const them = edits.length === 1 ? 'it' : 'them';
  return new MentorError(
    exitCodes.badInput,
    `${matchWorkbookPath} was edited, and pairings.csv does not have ${counted(edits.length, 'edit')} of it. Nothing was written.\n${editLines(edits)}`,
    [
      `To keep ${them}: open the workbook in Excel, choose the sheet ${sheet}, File > Save As > CSV UTF-8 over pairings.csv, then run the command again.`,
      `To drop ${them}: delete ${matchWorkbookPath}.`,
    ].join('\n'),
  );
}

const mostNamed = 3;

function editLines(edits: readonly CellEdit[]): string {
  const named = edits.slice(0, mostNamed).map((edit) => `  ${editWords(edit)}`);
  const more = edits.length - named.length;
  return [...named, ...(more === 0 ? [] : [`  and ${more} more`])].join('\n');
}

function editWords({ id, column, inWorkbook, inRecord }: CellEdit): string {
  const row = id === '' ? 'a row without an id' : shown(id);
  if (inWorkbook === undefined) return `${row}: deleted in the workbook, still in pairings.csv`;
  const there = inRecord === undefined ? 'not in pairings.csv' : `${cellWords(inRecord)} in pairings.csv`;
  return `${row}, ${shown(column)}: ${cellWords(inWorkbook)} in the workbook, ${there}`;
}

const cellWords = (text: string): string => (text === '' ? 'empty' : `"${shown(text)}"`);

/** On one line, and nothing in it that a terminal would obey. */
const shown = (text: string): string => shortened(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' '));
