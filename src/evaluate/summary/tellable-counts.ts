/**
 * Of counts of people, most of them parts of one another, those that may stand side by side: none from 1 to under `least`,
 * and no two that differ by so few, since the difference is a count as well. The choice that tells the most of `counts`;
 * of equally good ones that with the earlier counts. All choices are weighed, so `counts` has a dozen or so.
 */
export function tellableCounts(counts: readonly number[], least: number): ReadonlySet<number> {
  const isApart = (a: number, b: number): boolean => Math.abs(a - b) >= least;
  const times = new Map<number, number>();
  for (const count of counts)
    if (count === 0 || count >= least) times.set(count, (times.get(count) ?? 0) + 1);
  const values = [...times];
  type Choice = { readonly told: readonly number[]; readonly worth: number };
  const best = (at: number, chosen: Choice): Choice => {
    const entry = values[at];
    if (entry === undefined) return chosen;
    const [value, worth] = entry;
    const without = best(at + 1, chosen);
    if (!chosen.told.every((other) => isApart(other, value))) return without;
    const having = best(at + 1, { told: [...chosen.told, value], worth: chosen.worth + worth });
    return having.worth >= without.worth ? having : without;
  };
  return new Set(best(0, { told: [], worth: 0 }).told);
}
