import type { RetentionOutcome } from '../../../schema/retention-result.ts';
import { toldAs } from '../../disclosure/tell-derived.ts';
import { cellIds, leftByDay } from './count-table.ts';

type Group = RetentionOutcome['groups'][number];
type Horizon = RetentionOutcome['horizons'][number];

/** Of one group, what may be told. */
export type CountsTold = {
  readonly name: string;
  readonly n: number | null;
  readonly total: number | null;
  /** By day. */
  readonly left: ReadonlyMap<number, number>;
  readonly otherExits: number | null;
  /** Enough people for a mean. */
  readonly enough: boolean;
};

export function groupsTold(
  outcome: RetentionOutcome,
  hidden: ReadonlySet<string>,
  minMean: number,
): CountsTold[] {
  return outcome.groups.map((group) => {
    const { name, n, events, otherExits } = group;
    const shown = <T>(id: string, value: T): T | null => (hidden.has(id) ? null : value);
    const size = shown(cellIds.n(name), n);
    const left = leftByDay(outcome, group).filter(({ days }) => !hidden.has(cellIds.left(name, days)));
    return {
      name,
      n: size,
      total: size === null ? null : shown(cellIds.total(name), events),
      left: new Map(size === null ? [] : left.map(({ days, left: count }) => [days, count])),
      // Where every exit counts there are no others.
      otherExits: size === null ? null : shown(cellIds.otherExits(name), otherExits),
      enough: (size ?? 0) >= minMean,
    };
  });
}

/** The curve keeps one point for each horizon whose leavers may be told; of the median the day itself gives somebody away. */
export function discloseGroup(outcome: RetentionOutcome, group: Group, all: readonly CountsTold[]): Group {
  const told = all.find(({ name }) => name === group.name);
  const { n = null, left = new Map<number, number>(), total = null, otherExits = null } = told ?? {};
  const curve: Group['curve'] = [];
  let before = 0;
  for (const { days } of outcome.horizons) {
    const gone = left.get(days);
    const step = group.curve.filter((each) => each.time <= days).at(-1);
    if (gone === undefined || n === null || step === undefined) continue;
    // Where other exits compete, those still at risk would tell how many of them there were.
    const atRisk = outcome.outcome === 'any' ? n - gone : null;
    curve.push({ ...pointOf(step, gone, n), time: days, atRisk, events: gone - before, censored: null });
    before = gone;
  }
  return { name: group.name, n, events: total, otherExits, median: null, curve };
}

type Step = Pick<Group['curve'][number], 'survival' | 'stderr' | 'low' | 'high'>;

/**
 * A share that is no more than the count that is told keeps its digits; another tells of weights, or of people lost from
 * sight, and is told in whole per cent, where one person more or fewer does not show.
 */
export function pointOf(step: Step, left: number, n: number): Step {
  const plain = isPlain(step.survival, left, n);
  const open = plain || isSmooth(left, n);
  const told = (value: number | null, digits: number): number | null =>
    value === null || !open ? null : toldAs(value, digits);
  const fine = plain ? 3 : 2;
  return {
    survival: plain ? step.survival : told(step.survival, 2),
    stderr: told(step.stderr, fine),
    low: told(step.low, fine),
    high: told(step.high, fine),
  };
}

const isPlain = (share: number | null, left: number, n: number): boolean =>
  share !== null && Math.abs(share - (1 - left / n)) < 1e-9;

/** Somebody lost from sight moves the share by no more than the share that left, over n: under a third of a per cent. */
const isSmooth = (left: number, n: number): boolean => 3 * (left / n / n) <= 0.01;

/** A difference of counts that are told tells nothing more; one of curves or weights is told in whole per cent, if at all. */
export function discloseHorizon(horizon: Horizon, told: readonly CountsTold[]): Horizon {
  const groups = horizon.groups.map(({ name }) => {
    const group = told.find((one) => one.name === name);
    const gone = group?.left.get(horizon.days);
    const n = group?.n ?? null;
    return { name, stayed: n === null || gone === undefined ? null : n - gone, n };
  });
  const hidden = { ...horizon, groups, difference: null, low: null, high: null };
  const shares = groups.flatMap(({ stayed, n }) =>
    stayed === null || n === null ? [] : [{ left: n - stayed, n }],
  );
  if (shares.length < groups.length) return hidden;
  if (horizon.method === 'newcombe') return { ...horizon, groups };
  const [one, two] = shares.map(({ left, n }) => 1 - left / n);
  const plain = Math.abs((horizon.difference ?? 0) - ((one ?? 0) - (two ?? 0))) < 1e-9;
  if (!plain && !shares.every(({ left, n }) => isSmooth(left, n))) return hidden;
  const rounded = (value: number | null): number | null =>
    value === null ? null : toldAs(value, plain ? 3 : 2);
  return {
    ...horizon,
    groups,
    difference: rounded(horizon.difference),
    low: rounded(horizon.low),
    high: rounded(horizon.high),
  };
}
