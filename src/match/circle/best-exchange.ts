import { type CircleTask, totalWorth } from '../circle-task.ts';
import { type Circle, type CirclePlan, sumOf } from './circle-plan.ts';

/** Somebody to another circle, alone or in place of somebody who goes the other way, or nowhere. */
export type Exchange = {
  /** The circle by its place among all, and who leaves it, by item. */
  readonly circle: number;
  readonly with?: number;
  /** Hundredths of a point and people that all circles together have more. */
  readonly total: number;
  readonly placed: number;
};

/** The best way for an item into a circle in which `stays` stays, worked out exactly; undefined where there is none. */
export function bestExchange(
  plan: CirclePlan,
  circles: readonly Circle[],
  { item, to, stays = -1 }: { readonly item: number; readonly to: number; readonly stays?: number },
): Exchange | undefined {
  const target = circles[to];
  const from = circles.findIndex(({ items }) => items.includes(item));
  if (target === undefined || from === to) return undefined;
  const home = circles[from];
  const rest = home?.items.filter((x) => x !== item) ?? [];
  const before = worth(
    plan,
    [target, ...(home === undefined ? [] : [home])].filter(({ items }) => items.length > 0),
  );
  const ways = [undefined, ...target.items.filter((x) => x !== stays)].flatMap((other): Exchange[] => {
    const there = { ...target, items: [...target.items.filter((x) => x !== other), item] };
    const back =
      home === undefined ? [] : [{ ...home, items: other === undefined ? rest : [...rest, other] }];
    // A circle that is given up leaves nothing to be possible.
    const after = worth(plan, [there, ...back.filter(({ items }) => items.length > 0)]);
    if (before === undefined || after === undefined) return [];
    const came = home === undefined ? (plan.people[item] ?? 0) : 0;
    const went = home === undefined && other !== undefined ? (plan.people[other] ?? 0) : 0;
    return [
      {
        circle: to,
        ...(other === undefined ? {} : { with: other }),
        total: after - before,
        placed: came - went,
      },
    ];
  });
  return ways.reduce<Exchange | undefined>(
    (best, way) =>
      best === undefined || way.placed > best.placed || (way.placed === best.placed && way.total > best.total)
        ? way
        : best,
    undefined,
  );
}

function worth(plan: CirclePlan, circles: readonly Circle[]): number | undefined {
  const sums = circles.map((circle) => sumOf(plan, circle));
  const possible = sums.flatMap((sum) => sum ?? []);
  return possible.length < sums.length ? undefined : totalWorth(possible);
}

/** The circles of a match as items of a plan: people by their number in the task. */
export function circlesOf(
  task: CircleTask,
  plan: CirclePlan,
  made: readonly { readonly joins?: string; readonly people: readonly number[] }[],
): Circle[] {
  const item = new Map(plan.members.flatMap((own, x) => own.map((i) => [i, x] as const)));
  return made.map(({ joins, people }) => ({
    standing: task.standing.findIndex(({ id }) => id === joins),
    items: [...new Set(people.flatMap((i) => item.get(i) ?? []))].sort((a, b) => a - b),
  }));
}
