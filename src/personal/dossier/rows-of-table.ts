import { specialKind } from '../../read/classify-table.ts';
import { foldHeader } from '../../read/fold-text.ts';
import { claimOf } from '../../read/header-claim.ts';
import { type IdentityCells, identityAt, identityCells, type RowIdentity } from '../../read/row-identity.ts';
import { cellText, type Table } from '../../read/table.ts';
import type { HeldFile, OthersFile } from '../../schema/dossier-result.ts';
import { addressesOf, theirRows } from '../their-rows.ts';
import type { Looking } from './looking.ts';
import { rowCells } from './row-cells.ts';
import type { RowsAbout } from './rows-about.ts';
import { namedCells } from './rows-of-record.ts';

/**
 * The rows of a form, a workforce, an export of answers, a list of pairs, or any other table: those that are the person's
 * whole, of the others only the cells that name them.
 */
export function rowsOfTable(table: Table, looking: Looking): RowsAbout {
  const kind = specialKind(table, looking.program)?.kind;
  const identity = identityCells(table, looking.program, kind);
  const isOfTwo = kind === 'pairs';
  const own = new Set(
    isOfTwo ? pairRows(table, identity, looking) : theirRows(table, identity, looking.person),
  );
  const references = referenceColumns(table);
  const held: HeldFile['rows'] = [];
  const others: OthersFile['rows'] = [];
  for (let at = 0; at < table.rowCount; at++) {
    const row = table.rowNumber(at);
    if (own.has(at)) {
      const { ids, ...given } = identityAt(table, identity, at);
      held.push({
        row,
        cells: rowCells(table, at, looking),
        ...(!isOfTwo && ids.length + addressesOf({ ids, ...given }).length === 0
          ? { byName: true as const }
          : {}),
        ...(isOfTwo ? { withOthers: true as const } : {}),
      });
      continue;
    }
    const naming = namingCells(table, at, { looking, references });
    if (naming.size === 0) continue;
    const of = ownerOf(identityAt(table, identity, at));
    others.push({ row, because: 'names', of, cells: rowCells(table, at, looking, naming) });
  }
  return { held, others };
}

function pairRows(table: Table, cells: IdentityCells, { isThem }: Looking): number[] {
  return Array.from({ length: table.rowCount }, (_, at) => at).filter((at) =>
    Object.values(identityAt(table, cells, at))
      .flat()
      .some(isThem),
  );
}

/** Whose a row is, as shortly as it can be said. */
function ownerOf({ names, emails, ids }: RowIdentity): string[] {
  return [...new Set([names[0], ids[0] ?? emails[0]])].flatMap((text) => text ?? []);
}

const namesOthers: ReadonlySet<string> = new Set(['manager_id', 'prefers', 'avoids']);

/** Columns that name other people: there an id counts that elsewhere could be any number. */
function referenceColumns({ header }: Table): ReadonlySet<number> {
  return new Set(
    header.flatMap((text, at) => (namesOthers.has(claimOf(foldHeader(text))?.field ?? '') ? [at] : [])),
  );
}

function namingCells(
  table: Table,
  at: number,
  { looking, references }: { readonly looking: Looking; readonly references: ReadonlySet<number> },
): ReadonlySet<number> {
  const refers = [...references].filter((place) =>
    cellText(table, place, at)
      .split(/[;,\n]/)
      .some(looking.isThem),
  );
  return new Set([...refers, ...namedCells(table, at, looking)]);
}
