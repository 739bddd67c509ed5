import { decidingPurposes } from '../../model/deciding-use.ts';
import type { DossierCell, HeldFile } from '../../schema/dossier-result.ts';
import { purposeWords } from '../audit/audit-fields.ts';
import { columnsOf, missing, note, prose, tableBlock, text, whole } from '../audit/audit-view.ts';
import type { Block, Cell, Table, TableRow } from '../document.ts';
import { type DossierView, holdsWords } from './dossier-view.ts';

/** Every row that is theirs, a table for each file. */
export function heldBlocks(view: DossierView): Block[] {
  const { result, words } = view;
  if (result.held.length === 0) return [prose(words.held.none)];
  return [prose(words.held.intro), ...result.held.flatMap((file) => fileBlocks(file, view))];
}

/** From so many rows on, of a file without questions, a row is a line: a table of single cells would fill pages. */
const manyRows = 2;

function fileBlocks(held: HeldFile, view: DossierView): Block[] {
  const { words, tableId } = view;
  const { measure, withOthers } = words.held;
  const asked = held.rows.some(({ cells }) => cells.some(({ field }) => field !== undefined));
  return [
    tableBlock({
      id: tableId(held.file),
      caption: held.file,
      measure: measure({ holds: holdsWords(held.kind, view), rows: held.rows.length }),
      layout: 'stack',
      ...(held.rows.length >= manyRows && !asked ? byRow(held, view) : byCell(held, view)),
    }),
    ...(held.rows.some((row) => row.withOthers === true) ? [note(withOthers)] : []),
  ];
}

function byRow({ rows }: HeldFile, { words }: DossierView): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: columnsOf(['row', 'value'], words.held.columns),
    rows: rows.map(({ row, byName, cells }) => ({
      cells: [
        text(String(row), byName === true ? words.held.byName : undefined),
        text(cellsInLine(cells, words)),
      ],
    })),
  };
}

function byCell({ rows, kind }: HeldFile, view: DossierView): Pick<Table, 'columns' | 'rows'> {
  const { columns, byName } = view.words.held;
  const lines = rows.flatMap((row) => row.cells.map((cell) => ({ cell, row })));
  const ids = [
    'column',
    'value',
    ...(rows.length > 1 ? (['row'] as const) : []),
    ...(lines.some(({ cell }) => cell.field !== undefined) ? (['use'] as const) : []),
  ] as const;
  const cellOf = {
    column: ({ cell }) => text(cell.column),
    value: ({ cell, row }) => text(cellWords(cell, view.words), row.byName === true ? byName : undefined),
    row: ({ row }) => whole(row.row),
    use: ({ cell }) => useCell(cell, kind, view),
  } as const satisfies Record<keyof typeof columns, (line: (typeof lines)[number]) => Cell>;
  return {
    columns: columnsOf(ids, columns, ['row']),
    rows: lines.map((line): TableRow => ({ cells: ids.map((id) => cellOf[id](line)) })),
  };
}

/** `met: 3; satisfaction: 4` */
export function cellsInLine(cells: readonly DossierCell[], words: DossierView['words']): string {
  return cells.map((cell) => `${cell.column}: ${cellWords(cell, words)}`).join('; ');
}

function cellWords({ value, others }: DossierCell, { held }: DossierView['words']): string {
  return others === undefined ? value : held.andOthers(value, others);
}

/** What the program does with an answer, decided by its field: as declared, and everything it serves. */
function useCell(
  { field }: DossierCell,
  kind: string,
  { result, words, audit, language }: DossierView,
): Cell {
  const known = result.fields.find(({ name }) => name === field);
  const ofWorkforce = kind.startsWith('roster');
  const all = known?.usedFor ?? [];
  // That the coordinator may look at it is said once, of everything.
  const telling = all.filter(({ purpose }) =>
    ofWorkforce ? decidingPurposes.has(purpose) || purpose === 'identity' : purpose !== 'coordinator',
  );
  const said = (telling.length > 0 || ofWorkforce ? telling : all).map((use) =>
    purposeWords(use, { words: audit, language }),
  );
  const serves = said.length === 0 && ofWorkforce ? [words.held.retention] : said;
  return serves.length === 0
    ? missing(audit.fields.servesNothing)
    : text(
        serves.join('; '),
        known === undefined || known.use === 'open' ? undefined : audit.fields.uses[known.use],
      );
}
