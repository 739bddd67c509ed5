import { isEqualsFormat } from '../../model/equals-format.ts';
import { neutraliseFormula } from '../../model/formula-cell.ts';
import type { MatchExtras } from '../../model/match-extras.ts';
import { type Pairing, pairingSteps } from '../../model/pairing.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { workbookWords } from '../../texts/workbook-words.ts';
import { changeWords, unmatchedReason } from '../match/match-unmatched.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import type { Sheet, SheetCell, SheetColumn, Workbook } from '../workbook.ts';
import { textCell } from './answer-cell.ts';
import { peopleSheet } from './people-sheet.ts';
import { scheduleSheet } from './schedule-sheet.ts';
import { unitsSheets } from './units-sheet.ts';

export type MatchWorkbookInput = {
  readonly folder: ProgramFolder;
  readonly result: MatchResult;
  readonly extras: MatchExtras;
  /** What the match makes of pairings.csv: the pairs, and its cells as they are written. */
  readonly pairs: readonly Pairing[];
  readonly record: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly dayColumns: readonly string[];
  };
};

/**
 * What a coordinator works in: pairings.csv as a sheet, who is without a mentor and why, everybody, and the dates. The
 * first sheet saved as CSV over pairings.csv is read as if it had been edited there.
 */
export function matchWorkbook(input: MatchWorkbookInput): Workbook {
  const { folder, pairs } = input;
  const names = peopleById(folder.cohort);
  return {
    language: folder.program.language,
    sheets: [
      pairsSheet(input),
      ...unitsSheets(input, names),
      unmatchedSheet(input, names),
      peopleSheet(folder, pairs, names),
      scheduleSheet(folder, names),
    ],
  };
}

/** A column of pairings.csv as a sheet has it. */
function recordColumn(title: string, dayColumns: readonly string[]): SheetColumn {
  if (title === 'state') return { title, kind: 'text', choices: pairingSteps };
  if (title === 'score') return { title, kind: 'number' };
  return { title, kind: dayColumns.includes(title) ? 'day' : 'text' };
}

function pairsSheet({ folder: { program }, record }: MatchWorkbookInput): Sheet {
  const columns = record.header.map((title) => recordColumn(title, record.dayColumns));
  return {
    name: workbookWords(program.language).sheets.pairs,
    wraps: false,
    columns,
    rows: record.rows.map((row) => row.map((text, at) => recordCell(text, columns[at]))),
  };
}

/**
 * Who reads a record takes off the one apostrophe in front of what a spreadsheet might run; a sheet needs none there, but
 * where it is part of the text it must come back.
 */
function recordCell(text: string, column: SheetColumn | undefined): SheetCell {
  if (text === '') return textCell('');
  if (column?.kind === 'day') return { type: 'day', day: text };
  if (column?.kind === 'number') return { type: 'number', value: Number(text), decimals: 2 };
  return textCell(text.startsWith("'") ? neutraliseFormula(text) : text);
}

function unmatchedSheet({ folder, result, extras }: MatchWorkbookInput, people: PeopleById): Sheet {
  const { language } = folder.program;
  const words = workbookWords(language);
  const { matched } = result.objective;
  const mentored = !isEqualsFormat(result) && result.format !== 'flash';
  const rows = result.unmatched.map((unmatched) => {
    const { person } = unmatched;
    const change = changeWords(extras.changes.get(person), people, { matched, language });
    return [
      person,
      people.name(person),
      people.person(person)?.email ?? '',
      unmatchedReason(unmatched, { people, extras, language }),
      change ?? '',
    ].map(textCell);
  });
  return {
    name: words.sheets.unmatched,
    wraps: true,
    columns: [words.person, words.name, words.email, words.why, words.helps].map((title) => ({
      title,
      kind: 'text',
    })),
    rows: rows.length === 0 ? [[textCell(words.nobodyUnmatched[mentored ? 'mentored' : 'placed'])]] : rows,
  };
}
