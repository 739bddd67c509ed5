import type { CircleTask } from '../circle-task.ts';
import type { CirclePlan } from './circle-plan.ts';
import { greatest } from './clique-pool.ts';
import type { Prices } from './dear-cliques.ts';

/** What guides a search: for each item others worth sitting with, and circles that stand and may be joined, best first. */
export type Guide = {
  readonly near: readonly Int32Array[];
  readonly doors: readonly Int32Array[];
  /** Losses, in hundredths of a point, that are accepted once in e times at first, and at last. */
  readonly hot: number;
  readonly cold: number;
};

/** Others that an item is drawn to, and circles that stand. */
const nearest = 24;
const mostDoors = 8;
/** The first and the last temperature, as shares of what lies between the nearest and the last of those. */
const hotShare = 0.25;
const coldShare = 0.01;

/** Whom to try with whom: the greatest affinities less what the others' places cost by their prices. */
export function guideOf(task: CircleTask, plan: CirclePlan, prices: Prices | undefined): Guide {
  const { items, affinity, people, members } = plan;
  const price = Float64Array.from(members, (own) => {
    const sum = own.reduce((total, i) => total + (prices?.of[i] ?? 0), 0);
    return sum / own.length / (prices?.unit ?? 1);
  });
  const row = new Float64Array(items);
  let [range, count] = [0, 0];
  const near = Array.from({ length: items }, (_, x) => {
    for (let y = 0; y < items; y++) {
      const both = affinity[x * items + y] ?? -1;
      const pairs = (people[x] ?? 1) * (people[y] ?? 1);
      row[y] = both < 0 || x === y ? Number.NEGATIVE_INFINITY : both / pairs - (price[y] ?? 0);
    }
    const list = greatest(row, nearest);
    if (list.length > 1) {
      range += (row[list[0] ?? 0] ?? 0) - (row[list.at(-1) ?? 0] ?? 0);
      count++;
    }
    return Int32Array.from(list);
  });
  const doors = Array.from({ length: items }, (_, x) => {
    const means = task.standing.map(({ places }, s) => {
      const joined = plan.standing[s]?.affinity[x] ?? -1;
      return joined < 0 ? Number.NEGATIVE_INFINITY : joined / places.length;
    });
    return Int32Array.from(greatest(Float64Array.from(means), mostDoors));
  });
  const typical = Math.max(1, range / Math.max(1, count));
  return { near, doors, hot: typical * hotShare, cold: typical * coldShare };
}
