import type { GroupProblem, GroupUnit } from '../group-task/group-problem.ts';
import type { SpreadRule } from '../group-task/spread-rules.ts';
import { mostPlaces } from './placeable.ts';

/** Prices are whole: so many to a hundredth of a point. */
export const priceScale = 1000;

/** What is best: a hundredth of a point each, if points count, and `seatWorth` for each place (times the mentee's weight). */
export type Worth = {
  readonly problem: GroupProblem;
  readonly seatWorth: number;
  readonly points: boolean;
  /** By entry, in units of prices. */
  readonly base: Float64Array;
  /** What is priced: the places of each mentee, and, last, how many places sizes of groups allow in all. */
  readonly supply: Float64Array;
};

/** What an entry counts beside its score: the weight of its mentee, and of a pin. */
export const placeWorth = ({ weight, mentee, pinned, pinWorth }: GroupProblem, k: number): number =>
  (weight[mentee[k] ?? 0] ?? 0) + (pinned[k] === 1 ? pinWorth : 0);

export function worthBy(problem: GroupProblem, seatWorth: number, points: boolean): Worth {
  const base = Float64Array.from(
    problem.score,
    (score, k) => priceScale * (seatWorth * placeWorth(problem, k) + (points ? score : 0)),
  );
  const supply = Float64Array.of(...problem.seats, mostPlaces(problem));
  return { problem, seatWorth, points, base, supply };
}

/** The worth of an entry, whole. */
export const worthOfEntry = ({ base }: Worth, k: number): number => (base[k] ?? 0) / priceScale;

/**
 * What each group is worth beyond the prices of its members (Geoffrion 1974: the relaxation of "a mentee has one place").
 * Whatever the prices u ≥ 0, no match is worth more than Σ supply · u + Σ over groups of the best that each could be.
 * Of the rules within a group, its size counts, and the first of `spread` that asks no more than one answer of anybody.
 */
export class GroupPrices {
  /** Of each group, open, the greatest worth beyond the prices; −Infinity where it cannot be filled. */
  readonly best: Float64Array;
  /** How many of the best groups each mentee is in; last, their members together. */
  readonly used: Int32Array;
  readonly bound: number;
  private readonly chosen: number[] = [];
  private readonly worth: Worth;
  private readonly rule: SpreadRule | undefined;
  private readonly order: Int32Array[];

  constructor(worth: Worth, u: Float64Array, values: Float64Array) {
    const { problem, supply } = worth;
    const { units } = problem;
    this.worth = worth;
    this.rule = exactRule(worth.problem.spread);
    this.best = new Float64Array(units.length);
    this.used = new Int32Array(supply.length);
    let bound = 0;
    for (let i = 0; i < supply.length; i++) bound += (supply[i] ?? 0) * (u[i] ?? 0);
    const last = supply.length - 1;
    this.order = units.map((unit, g) => this.sorted(unit, g, values));
    units.forEach((unit, g) => {
      const members: number[] = [];
      const best = this.fill(unit, g, { values, members });
      this.best[g] = best;
      if (best <= 0) return;
      bound += best;
      this.chosen.push(...members);
      this.used[last] = (this.used[last] ?? 0) + members.length;
      for (const k of members) this.used[this.menteeOf(k)] = (this.used[this.menteeOf(k)] ?? 0) + 1;
    });
    this.bound = bound;
  }

  /** The entries of the best groups that are worth opening. */
  bestEntries(): readonly number[] {
    return this.chosen;
  }

  /** What is lost at least where this entry of a group is used; 0 for one of the best group. */
  loss(g: number, k: number, values: Float64Array): number {
    const unit = this.worth.problem.units[g];
    if (unit === undefined) return Number.POSITIVE_INFINITY;
    return Math.max(0, Math.max(0, this.best[g] ?? 0) - this.fill(unit, g, { values, forced: k }));
  }

  /** The entries of a group that its best members can be among, dearest first: of each answer as many as may give it. */
  private sorted({ high }: GroupUnit, g: number, values: Float64Array): Int32Array {
    const { first } = this.worth.problem;
    const { rule } = this;
    const tops = new Map<number, Top>();
    for (let k = first[g] ?? 0; k < (first[g + 1] ?? 0); k++) {
      const kind = rule?.answers[this.menteeOf(k)]?.[0] ?? -1;
      let top = tops.get(kind);
      if (top === undefined) {
        top = new Top(kind < 0 || rule === undefined ? high + 1 : Math.min(high + 1, rule.atMost));
        tops.set(kind, top);
      }
      top.offer(k, values);
    }
    const kept = Int32Array.from([...tops.values()].flatMap(({ keys }) => keys));
    return tops.size < 2 ? kept : kept.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  }

  /** The best group, with `forced` in it if given: the dearest first, as long as the size asks or it pays (a matroid). */
  private fill(
    { low, high, members: inside }: GroupUnit,
    g: number,
    {
      values,
      forced = -1,
      members,
    }: { readonly values: Float64Array; readonly forced?: number; readonly members?: number[] },
  ): number {
    const counts = new Map<number, number>();
    const count = (kind: number | undefined) => {
      if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    };
    const { rule } = this;
    if (rule !== undefined) for (const i of inside) count(rule.answers[i]?.[0]);
    let sum = 0;
    let size = 0;
    const add = (k: number) => {
      sum += values[k] ?? 0;
      size++;
      if (rule !== undefined) count(rule.answers[this.menteeOf(k)]?.[0]);
      members?.push(k);
    };
    if (forced >= 0) add(forced);
    for (const k of this.order[g] ?? []) {
      if (size >= high || (size >= low && (values[k] ?? 0) <= 0)) break;
      if (k === forced) continue;
      const kind = rule?.answers[this.menteeOf(k)]?.[0];
      if (rule !== undefined && kind !== undefined && (counts.get(kind) ?? 0) >= rule.atMost) continue;
      add(k);
    }
    return size < low ? Number.NEGATIVE_INFINITY : sum;
  }

  private menteeOf(k: number): number {
    return this.worth.problem.mentee[k] ?? 0;
  }
}

/** The `most` keys of the greatest values, greatest first, earlier keys first. */
class Top {
  readonly keys: number[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  offer(key: number, values: Float64Array): void {
    const { keys, most } = this;
    const value = values[key] ?? 0;
    if (keys.length === most && value <= (values[keys[most - 1] ?? 0] ?? 0)) return;
    let at = keys.length < most ? keys.push(key) - 1 : most - 1;
    for (; at > 0 && value > (values[keys[at - 1] ?? 0] ?? 0); at--) keys[at] = keys[at - 1] ?? 0;
    keys[at] = key;
  }
}

/** The rule of `spread` that the best group keeps: the first with a limit and at most one answer from each. */
function exactRule(rules: readonly SpreadRule[]): SpreadRule | undefined {
  return rules.find(
    ({ atMost, answers }) => Number.isFinite(atMost) && answers.every((own) => own.length <= 1),
  );
}

/** By entry: its worth less the prices of its mentee and of a place, in units of prices. */
export function pricedValues({ base, supply, problem: { mentee } }: Worth, u: Float64Array): Float64Array {
  const place = u[supply.length - 1] ?? 0;
  const values = new Float64Array(base.length);
  for (let k = 0; k < base.length; k++) values[k] = (base[k] ?? 0) - (u[mentee[k] ?? 0] ?? 0) - place;
  return values;
}

/** The groups at these prices. */
export const groupPrices = (worth: Worth, u: Float64Array): GroupPrices =>
  new GroupPrices(worth, u, pricedValues(worth, u));
