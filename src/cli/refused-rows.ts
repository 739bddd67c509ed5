import type { RefusedRow } from '../model/check-in-answer.ts';
import type { Plan, PlannedFile } from '../model/plan.ts';
import { safeName } from '../model/safe-name.ts';
import { answerDates, settledDate } from '../read/check-in-dates.ts';
import { mapCheckInColumns, refusedReasonHeader, refusedRowHeader } from '../read/map-check-in-columns.ts';
import type { Table } from '../read/table.ts';
import { excelCsv, renderCsv } from '../render/csv.ts';
import type { Program } from '../schema/program.ts';
import { counted } from '../texts/counted.ts';
import { problemWords } from '../texts/problems/problems.ts';

type Refused = readonly (RefusedRow & { readonly file: string })[];

const refusedPath = ({ file }: Pick<Table, 'file'>): string =>
  `out/refused/${safeName(file.replace(/\.[^.]*$/, ''), file)}.csv`;

/** The files of refused rows of these tables; what was refused of one the last time, and is right now, is removed. */
export function refusedPlan(tables: readonly Table[], refused: Refused, program: Program): Plan {
  return {
    files: tables.flatMap((table) => refusedFile(table, refused, program)),
    removes: tables.flatMap((table) =>
      refused.some(({ file }) => file === table.file) ? [] : [refusedPath(table)],
    ),
  };
}

/**
 * The refused rows as they stood, with their number and the reasons in front: corrected there they can be taken in from
 * this file. Only a date that the other rows of its file settle is written out, since here it stands without them. Of a row
 * that could not even be parted into cells the reason stands alone.
 */
function refusedFile(table: Table, refused: Refused, program: Program): PlannedFile[] {
  const reasons = new Map<number, string[]>();
  for (const { file, row, problem } of refused) {
    if (file !== table.file) continue;
    const { message, advice } = problemWords(problem);
    reasons.set(row, [...(reasons.get(row) ?? []), `${message} ${advice}`]);
  }
  if (reasons.size === 0) return [];
  const all = new Set(refused.map(({ file, row }) => JSON.stringify([file, row]))).size;
  const { identity } = mapCheckInColumns(table, program.checkins.questions);
  const { at: dateAt, order } = answerDates(table, identity, program);
  const cells = new Map<number, readonly string[]>();
  for (let at = 0; at < table.rowCount; at++) {
    const row = table.rowNumber(at);
    if (!reasons.has(row)) continue;
    const own = table.columns.map((column) => column.text(at));
    cells.set(
      row,
      own.map((cell, column) => (column === dateAt ? settledDate(cell, order) : cell)),
    );
  }
  const rows = [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([row, why]) => [String(row), why.join(' '), ...(cells.get(row) ?? table.header.map(() => ''))]);
  const content = renderCsv([[refusedRowHeader, refusedReasonHeader, ...table.header], ...rows], excelCsv);
  return [
    {
      path: refusedPath(table),
      content,
      kind: 'rendering',
      // The line of the terminal stands for the whole folder, whatever the number of files.
      what: `${counted(all, 'refused row')} with the ${all === 1 ? 'reason' : 'reasons'}`,
    },
  ];
}
