import { restoreFormula } from '../../model/formula-cell.ts';
import { cellText, type Table } from '../../read/table.ts';
import { foldHeader } from '../../records/record-file.ts';
import type { DossierCell, HeldFile, OthersFile } from '../../schema/dossier-result.ts';
import type { Looking } from './looking.ts';
import type { RecordColumns } from './record-columns.ts';
import { rowCells } from './row-cells.ts';
import type { RowsAbout } from './rows-about.ts';

/**
 * The rows of one of our own records. A decision about two people is the other's as well, so it stands with what is to
 * be looked at first; so do answers and calls of others about a pairing of theirs, and whatever else names them.
 */
export function rowsOfRecord(table: Table, columns: RecordColumns, looking: Looking): RowsAbout {
  const places = new Map(table.header.map((header, place) => [foldHeader(restoreFormula(header)), place]));
  const cell = (column: string | undefined, at: number) =>
    column === undefined ? '' : restoreFormula(cellText(table, places.get(column), at)).trim();
  // Who else comes to an event is no business of this person.
  const withoutEverybody = (one: DossierCell): DossierCell => {
    if (foldHeader(one.column) !== columns.everybody) return one;
    const people = one.value.split(/\s*;\s*/);
    const own = people.filter(looking.isThem);
    return { ...one, value: own.join('; '), others: people.length - own.length };
  };
  const named = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => [looking.nameOf(id) ?? id, id]))];
  const held: HeldFile['rows'] = [];
  const others: OthersFile['rows'] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const people = columns.of
      .flatMap((column) => cell(column, at).split(/\s*;\s*/))
      .filter((id) => id !== '');
    const isTheirs = people.some(looking.isThem);
    const other = cell(columns.other, at);
    const all = () => rowCells(table, at, looking).map(asWritten);
    const row = table.rowNumber(at);
    if (other !== '' && (isTheirs || looking.isThem(other)))
      others.push({ row, because: 'decision', of: named([...people, other]), cells: all() });
    else if (isTheirs)
      held.push({
        row,
        cells: cell(columns.pairing, at) === '' ? all().map(withoutEverybody) : all(),
        ...(columns.shared === true ? { withOthers: true as const } : {}),
      });
    else if (looking.pairings.has(cell(columns.pairing, at)))
      others.push({ row, because: 'pairing', of: named(people), cells: all() });
    else {
      const found = namedCells(table, at, looking);
      const cells = () => rowCells(table, at, looking, found).map(asWritten);
      if (found.size > 0) others.push({ row, because: 'names', of: named(people), cells: cells() });
    }
  }
  return { held, others };
}

/** The columns of a row in which a mark of the person stands; one search over the row finds that there is none. */
export function namedCells({ columns }: Table, at: number, { finder }: Looking): ReadonlySet<number> {
  // No mark goes over the end of a cell: two columns beside each other are no name.
  if (!finder.isIn(columns.map((column) => column.text(at)).join('\0'))) return new Set();
  return new Set(columns.flatMap((column, place) => (finder.isIn(column.text(at)) ? [place] : [])));
}

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
const asWritten = (cell: DossierCell): DossierCell => ({ ...cell, value: restoreFormula(cell.value) });
