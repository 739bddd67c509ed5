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
  const cell = cellReader(table);
  const { isThem, nameOf } = looking;
  const named = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => [nameOf(id) ?? id, id]))];
  const held: HeldFile['rows'] = [];
  const others: OthersFile['rows'] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const people = columns.of.flatMap((column) => listOf(cell(column, at)));
    const other = listOf(cell(columns.other, at));
    const because = whyOfOthers({ isTheirs: people.some(isThem), other, isThem }, () =>
      looking.pairings.has(cell(columns.pairing, at)),
    );
    const found = because === 'names' ? namedCells(table, at, looking) : undefined;
    if (found?.size === 0) continue;
    const row = table.rowNumber(at);
    const cells = rowCells(table, at, looking, found).map(asWritten);
    if (because !== undefined) others.push({ row, because, of: named([...people, ...other]), cells });
    else
      held.push({
        row,
        cells: cell(columns.pairing, at) === '' ? cells.map((one) => alone(one, columns, looking)) : cells,
        ...(columns.shared === true ? { withOthers: true as const } : {}),
      });
  }
  return { held, others };
}

/** Why a row is not the person's alone; undefined where it is theirs. */
function whyOfOthers(
  {
    isTheirs,
    other,
    isThem,
  }: Pick<Looking, 'isThem'> & {
    readonly isTheirs: boolean;
    readonly other: readonly string[];
  },
  isAboutPairing: () => boolean,
): OthersFile['rows'][number]['because'] | undefined {
  if (other.length > 0 && (isTheirs || other.some(isThem))) return 'decision';
  if (isTheirs) return undefined;
  return isAboutPairing() ? 'pairing' : 'names';
}

function cellReader(table: Table): (column: string | undefined, at: number) => string {
  const places = new Map(table.header.map((header, place) => [foldHeader(restoreFormula(header)), place]));
  return (column, at) =>
    column === undefined ? '' : restoreFormula(cellText(table, places.get(column), at)).trim();
}

const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** Who else comes to an event is no business of this person. */
function alone(cell: DossierCell, { everybody }: RecordColumns, { isThem }: Looking): DossierCell {
  if (foldHeader(cell.column) !== everybody) return cell;
  const people = listOf(cell.value);
  const own = people.filter(isThem);
  return { ...cell, value: own.join('; '), others: people.length - own.length };
}

/** The columns of a row in which a mark of the person stands; one search over the row finds that there is none. */
export function namedCells({ columns }: Table, at: number, { finder }: Looking): ReadonlySet<number> {
  // No mark goes over the end of a cell: two columns beside each other are no name.
  if (!finder.isIn(columns.map((column) => column.text(at)).join('\0'))) return new Set();
  return new Set(columns.flatMap((column, place) => (finder.isIn(column.text(at)) ? [place] : [])));
}

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
const asWritten = (cell: DossierCell): DossierCell => ({ ...cell, value: restoreFormula(cell.value) });
