/**
 * Holm's adjusted p-values, in the order given: the smallest times their number, the next times one fewer, and so on,
 * none smaller than the one before it nor above 1. Comparing them with 5 % keeps the chance of any false alarm among
 * all at 5 %, whatever their dependence. Holm, Scandinavian Journal of Statistics 6 (1979).
 * R: `p.adjust(p, method = "holm")`.
 */
export function holmAdjusted(pValues: readonly number[]): readonly number[] {
  const ranked = pValues.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p || a.place - b.place);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let highest = 0;
  ranked.forEach(({ p, place }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (pValues.length - rank)));
    adjusted[place] = highest;
  });
  return adjusted;
}
