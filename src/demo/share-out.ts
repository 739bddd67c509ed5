/** How many of `n` fall to each part, whole numbers that add up to `n`: by the largest remainder, the earlier part first. */
export function countsOf(n: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (n * share) / whole);
  const counts = exact.map(Math.floor);
  const left = n - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((value, part) => ({ part, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.part - b.part);
  for (const { part } of byRemainder.slice(0, left)) counts[part] = (counts[part] ?? 0) + 1;
  return counts;
}

/**
 * Which part each of `n` gets: as many of each as `countsOf` says, in an order that is drawn. So a plan holds exactly, in a
 * cohort of twelve as in one of a hundred thousand.
 */
export function shareOut(n: number, shares: readonly number[], random: () => number): Uint8Array {
  const parts = new Uint8Array(n);
  let at = 0;
  countsOf(n, shares).forEach((count, part) => {
    parts.fill(part, at, at + count);
    at += count;
  });
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = parts[last] ?? 0;
    parts[last] = parts[other] ?? 0;
    parts[other] = kept;
  }
  return parts;
}

/** Which part each gets where the lowest get the first: the ranks of `values`, cut where the counts say. */
export function shareByRank(values: readonly number[], shares: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const parts = values.map(() => 0);
  let at = 0;
  countsOf(values.length, shares).forEach((count, part) => {
    for (const place of order.slice(at, at + count)) parts[place] = part;
    at += count;
  });
  return parts;
}
