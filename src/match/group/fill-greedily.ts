import { type GroupPrices, pricedValues, type Worth } from './group-prices.ts';
import { isPossible, mayCome } from './possible-group.ts';

/**
 * Groups made one after the other, those that gain most by the prices first, each of the dearest who are free; then everybody
 * who is left goes where there is room. Every group is possible; how good all are depends on the prices. It needs no solver.
 */
export function fillGreedily(worth: Worth, u: Float64Array, { best }: GroupPrices): readonly number[] {
  const { problem, base } = worth;
  const { units, first, mentee, pinned } = problem;
  const values = pricedValues(worth, u);
  const left = Int32Array.from(problem.seats);
  const made = units.map((): number[] => []);
  const seat = (g: number, k: number) => {
    made[g]?.push(k);
    left[mentee[k] ?? 0] = (left[mentee[k] ?? 0] ?? 0) - 1;
  };
  const fits = (g: number, k: number) => {
    const [unit, own] = [units[g], made[g] ?? []];
    const room = unit !== undefined && own.length < unit.high && (left[mentee[k] ?? 0] ?? 0) > 0;
    return (
      room &&
      mayCome(
        problem,
        unit,
        [...own, k].map((one) => mentee[one] ?? 0),
      )
    );
  };
  const pins = units.map((_, g) =>
    pinned.subarray(first[g], first[g + 1]).reduce((sum, pin) => sum + pin, 0),
  );
  const order = [...units.keys()].sort(
    (a, b) => (pins[b] ?? 0) - (pins[a] ?? 0) || (best[b] ?? 0) - (best[a] ?? 0) || a - b,
  );
  for (const g of order) {
    const unit = units[g];
    if (unit === undefined) continue;
    const own = Array.from(
      { length: (first[g + 1] ?? 0) - (first[g] ?? 0) },
      (_, at) => (first[g] ?? 0) + at,
    );
    own.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
    for (const k of own) {
      const size = made[g]?.length ?? 0;
      if (size >= unit.high || (size >= unit.low && (values[k] ?? 0) <= 0)) break;
      if (fits(g, k)) seat(g, k);
    }
    const come = made[g] ?? [];
    if (
      come.length === 0 ||
      isPossible(
        problem,
        unit,
        come.map((k) => mentee[k] ?? 0),
      )
    )
      continue;
    for (const k of come) left[mentee[k] ?? 0] = (left[mentee[k] ?? 0] ?? 0) + 1;
    made[g] = [];
  }
  const open = order.filter((g) => units[g]?.joins !== undefined || (made[g]?.length ?? 0) > 0);
  const rest = open.flatMap((g) => {
    const own: { readonly g: number; readonly k: number }[] = [];
    for (let k = first[g] ?? 0; k < (first[g + 1] ?? 0); k++)
      if ((left[mentee[k] ?? 0] ?? 0) > 0 && made[g]?.includes(k) === false) own.push({ g, k });
    return own;
  });
  rest.sort((a, b) => (base[b.k] ?? 0) - (base[a.k] ?? 0) || a.k - b.k);
  for (const { g, k } of rest) if (fits(g, k)) seat(g, k);
  return made.flat().sort((a, b) => a - b);
}
