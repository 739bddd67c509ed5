import { countOf, type Sample, verdictOf } from './worlds.ts';

/**
 * The fewest cells that can be held back: every hiding tried, the smallest first. `must` may not be told whatever else
 * is held back. Undefined where not even telling nothing is safe.
 */
export function fewestHidden(sample: Sample, must: ReadonlySet<string>): number | undefined {
  const open = sample.cells.map(({ id }) => id).filter((id) => !must.has(id));
  const unions = Array.from({ length: 2 ** open.length }, (_, union) =>
    open.filter((_id, i) => ((union >> i) & 1) === 1),
  );
  unions.sort((a, b) => b.length - a.length);
  const safe = unions.find((told) => {
    const { pinned, isolated, disclosed } = verdictOf(sample, new Set(told));
    return pinned.length + isolated.length + disclosed.length === 0;
  });
  return safe === undefined ? undefined : sample.cells.length - safe.length;
}

/** The rule for single cells, in the words of the specification. */
export function mustHide(sample: Sample): ReadonlySet<string> {
  const sizes = new Map(sample.cells.map((cell) => [cell.id, countOf(sample, cell)]));
  const few = (n: number): boolean => n > 0 && n < 5;
  return new Set(
    sample.cells.flatMap((cell) => {
      const n = countOf(sample, cell);
      const group = cell.of?.[0] === undefined ? undefined : sizes.get(cell.of[0]);
      const disclosing =
        cell.sensitive && group !== 0 && (n === 0 || (group !== undefined && (n === group || group < 10)));
      return few(n) || (group !== undefined && few(group - n)) || disclosing ? [cell.id] : [];
    }),
  );
}
