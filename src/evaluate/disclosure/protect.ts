import type { CellTable, CountCell, DisclosureLimits, Protection } from '../../model/disclosure.ts';
import type { PublishedCell } from '../../model/published-cell.ts';
import { atomsOf } from './atoms.ts';
import { auditOf } from './audit.ts';
import { chooseHidden, tooSmall } from './choose-hidden.ts';
import { earlierOf } from './earlier.ts';
import { tellDerived } from './tell-derived.ts';

/**
 * What of a table may be told to others than the coordinator, beside everything published before: no small count, no
 * count that could be worked out although it is held back, no combination that points at a few people, and no figure
 * that gives away what it rests on.
 */
export function protect(
  table: CellTable,
  limits: DisclosureLimits,
  earlier: readonly PublishedCell[],
): Protection {
  const { counts, derived, population } = table;
  const atoms = atomsOf(counts, population.length);
  const audit = auditOf(
    atoms,
    counts.map(({ sensitive }) => sensitive),
    limits,
  );
  const before = earlierOf(table, earlier, limits.minCount);
  const small = tooSmall(counts, limits);
  const barred = new Set([...small, ...before.moved].filter((cell) => !before.given.includes(cell)));
  const { told, hidden } = chooseHidden(counts, { small: barred, given: before.given }, audit);
  const known = counts.flatMap((cell, i) => (cell.told === 'known' ? [i] : []));
  const kept = hidden.map((cell) => [cell, audit.valuesOf(cell, { told, known })] as const);
  const audited = { told, known, hidden: new Map(kept) };
  const digits = tellDerived({
    cells: counts,
    derived,
    atoms,
    audit,
    audited,
    limits,
    before: before.derived,
  });
  // What is known from before may still be too small to be told again.
  const shown = new Set(told.filter((cell) => !small.has(cell)).map((cell) => idOf(counts, cell)));
  return {
    hidden: new Set(
      [...counts, ...derived].map(({ id }) => id).filter((id) => !shown.has(id) && !digits.has(id)),
    ),
    digits,
    ranges: new Map(hidden.map((cell) => [idOf(counts, cell), audit.rangeOf(cell, audited)])),
  };
}

const idOf = (cells: readonly CountCell[], cell: number): string => cells[cell]?.id ?? '';
