/** People by the mentors they may have, and their class; mentors by their places. As plain as can be. */
export type SmallDraw = {
  readonly people: readonly { readonly mentors: readonly number[]; readonly rank: number }[];
  readonly places: readonly number[];
};

/** Whether all of these people can have a place at once: every way to seat them is tried. */
function canSit(
  draw: SmallDraw,
  chosen: readonly number[],
  taken: readonly number[] = draw.places.map(() => 0),
): boolean {
  const [first, ...rest] = chosen;
  if (first === undefined) return true;
  return (draw.people[first]?.mentors ?? []).some(
    (j) =>
      (taken[j] ?? 0) < (draw.places[j] ?? 0) &&
      canSit(
        draw,
        rest,
        taken.map((n, at) => (at === j ? n + 1 : n)),
      ),
  );
}

/** Whom an order admits. */
export function admittedByTrying(draw: SmallDraw, order: readonly number[]): number[] {
  const seated: number[] = [];
  for (const one of order) if (canSit(draw, [...seated, one])) seated.push(one);
  return seated;
}

/** The most people who can have a place at once. */
export function mostByTrying(draw: SmallDraw): number {
  const sizes = Array.from({ length: 2 ** draw.people.length }, (_, mask) => {
    const chosen = draw.people.flatMap((_one, at) => ((mask >> at) & 1 ? [at] : []));
    return canSit(draw, chosen) ? chosen.length : 0;
  });
  return Math.max(...sizes);
}

/** Everybody's chance, exactly: every order of every class is gone through. */
export function chancesByTrying(draw: SmallDraw): number[] {
  const classes = [...new Set(draw.people.map(({ rank }) => rank))].sort((a, b) => a - b);
  let orders: number[][] = [[]];
  for (const rank of classes) {
    const own = draw.people.flatMap((one, at) => (one.rank === rank ? [at] : []));
    const ways = permutations(own);
    orders = orders.flatMap((before) => ways.map((way) => [...before, ...way]));
  }
  const times = draw.people.map(() => 0);
  for (const order of orders)
    for (const one of admittedByTrying(draw, order)) times[one] = (times[one] ?? 0) + 1;
  return times.map((n) => n / orders.length);
}

export function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}
