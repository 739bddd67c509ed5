import type { Day } from '../model/day.ts';
import type { Employment } from '../model/roster.ts';
import type { Joined, RosterIdentities } from './roster-index.ts';
import type { RosterRows } from './roster-rows.ts';

/**
 * Several rows of one id: equal rows are one, and stretches of employment that follow one another are one person who
 * came back. Rows that overlap or leave open which came first are not joined: by their first row in `apart`.
 */
export function joinSpells(
  rows: RosterRows,
  { repeated }: Pick<RosterIdentities, 'repeated'>,
): { readonly joined: ReadonlyMap<number, Joined>; readonly apart: ReadonlyMap<number, readonly number[]> } {
  const joined = new Map<number, Joined>();
  const apart = new Map<number, readonly number[]>();
  for (const [first, all] of repeated) {
    const distinct = differing(rows, all);
    const one =
      distinct.length === 1
        ? { row: first, hired: rows.hiredAt(first), spells: rows.spellsAt(first) }
        : follow(rows, distinct);
    if (one === undefined) apart.set(first, all);
    else joined.set(first, one);
  }
  return { joined, apart };
}

/** Rows without those that repeat an earlier one to the letter. */
function differing({ table: { columns } }: RosterRows, rows: readonly number[]): number[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const text = JSON.stringify(columns.map((column) => column.text(row)));
    return seen.size < seen.add(text).size;
  });
}

/** Every spell but the last must have ended by the day on which the next began. */
function follow({ spellsAt, hiredAt, lastHiredAt }: RosterRows, rows: readonly number[]): Joined | undefined {
  const spells: { readonly row: number; readonly spell: Employment }[] = [];
  for (const row of rows) {
    const own = spellsAt(row);
    const [only] = own;
    // A row with the original and the last hiring date tells of the last spell, and when the first began.
    const hired = lastHiredAt(row) ?? only?.hired;
    if (hired === undefined) return undefined;
    for (const spell of own.length === 1 ? [{ ...only, hired }] : own) spells.push({ row, spell });
  }
  spells.sort((a, b) => compareDays(a.spell, b.spell) || a.row - b.row);
  const ordered = withoutRepeats(spells);
  for (const [at, { spell }] of ordered.entries()) {
    const next = ordered[at + 1];
    if (next === undefined) break;
    if (spell.left === undefined || spell.left > (next.spell.hired ?? '')) return undefined;
  }
  const last = ordered.at(-1);
  if (last === undefined) return undefined;
  return { row: last.row, hired: firstOf(rows.map(hiredAt)), spells: ordered.map(({ spell }) => spell) };
}

function firstOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}

function compareDays(a: Employment, b: Employment): number {
  const [x, y] = [`${a.hired ?? ''} ${a.left ?? '~'}`, `${b.hired ?? ''} ${b.left ?? '~'}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The second row of somebody who came back often tells the first spell once more. */
function withoutRepeats<T extends { readonly spell: Employment }>(spells: readonly T[]): T[] {
  return spells.filter(({ spell }, at) => {
    const before = spells[at - 1]?.spell;
    return before === undefined || before.hired !== spell.hired || before.left !== spell.left;
  });
}
