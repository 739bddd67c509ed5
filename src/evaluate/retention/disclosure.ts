import type { Program } from '../../schema/program.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';

type Privacy = Pick<Program['privacy'], 'min_count' | 'min_mean'>;
type Group = RetentionOutcome['groups'][number];

/** Of one group, the days for which its leavers may be told, each with their number until then. */
type Published = {
  readonly n: number | null;
  /** By day; the group's total stands under `total`. */
  readonly leavers: ReadonlyMap<number | 'total', number>;
  /** Figures made from all its leavers may be told, rounded. */
  readonly derived: boolean;
};

/**
 * The outcome as HR or the public may read it: no count under `min_count` (5), nor one from which such a count follows
 * as what is left of its group or as the step to another count; no mean or share of fewer than `min_mean` (10); curves
 * only at horizons. What is derived from a suppressed figure goes with it. Estimates that rest on small strata are
 * rounded, so that they cannot be solved for the counts behind them. Suppressed is null.
 */
export function discloseRetention(outcome: RetentionOutcome, privacy: Privacy): RetentionOutcome {
  const published = new Map(
    outcome.groups.map((group) => [group.name, publishable(outcome, group, privacy)]),
  );
  const groups = [...published.values()];
  const main = outcome.horizons.filter((each) => each.method !== 'none').at(-1)?.days;
  const mainShown = main !== undefined && groups.every(({ leavers }) => leavers.has(main));
  const derived = groups.every((group) => group.derived);
  return {
    ...outcome,
    groups: outcome.groups.map((group) => discloseGroup(outcome, group, { published, privacy })),
    logRank: discloseTest(outcome.logRank, derived),
    restrictedMean: mainShown && derived ? roundedMean(outcome.restrictedMean) : null,
    horizons: outcome.horizons.map((horizon) => discloseHorizon(horizon, published)),
    adjusted: discloseAdjusted(outcome, mainShown, privacy),
    eValue: mainShown ? roundedE(outcome.eValue) : null,
    // Beside the main contrast these would tell what the few late joiners add or take away.
    sensitivity: [],
    ...(outcome.counted === undefined ? {} : { counted: discloseCounted(outcome.counted, privacy) }),
    balance: outcome.balance.map(({ field, before, after }) => {
      const enough = groups.every(({ n }) => n !== null && n >= privacy.min_mean);
      return { field, before: enough ? rounded(before, 2) : null, after: enough ? rounded(after, 2) : null };
    }),
    power: disclosePower(outcome.power, main, published),
  };
}

/**
 * Which of a group's counts of leavers may stand side by side: each at least `min_count`, leaving at least as many, and
 * as far apart from each other. The longest horizon first, since the result rests on it, then the total, then the rest.
 */
function publishable(outcome: RetentionOutcome, group: Group, { min_count, min_mean }: Privacy): Published {
  const n = group.n ?? 0;
  if (n < min_count) return { n: null, leavers: new Map(), derived: false };
  const byDay = outcome.horizons.flatMap(({ days, groups }) => {
    const stayed = groups.find(({ name }) => name === group.name)?.stayed ?? null;
    return stayed === null ? [] : [{ at: days, leavers: n - stayed }];
  });
  const total = group.events ?? 0;
  const [last, ...earlier] = byDay.reverse();
  const wanted = [
    ...(last === undefined ? [] : [last]),
    { at: 'total' as const, leavers: total },
    ...earlier,
  ];
  const leavers = new Map<number | 'total', number>();
  const large = (count: number): boolean => count >= min_count && n - count >= min_count && n >= min_mean;
  for (const each of wanted) {
    const apart = [...leavers.values()].every((other) => Math.abs(other - each.leavers) >= min_count);
    if (large(each.leavers) && apart) leavers.set(each.at, each.leavers);
  }
  return { n, leavers, derived: large(total) };
}

type Rules = { readonly published: ReadonlyMap<string, Published>; readonly privacy: Privacy };

/** The curve keeps one point for each horizon whose leavers may be told; of the median the day itself gives somebody away. */
function discloseGroup(outcome: RetentionOutcome, group: Group, { published, privacy }: Rules): Group {
  const { n, leavers } = published.get(group.name) ?? {
    n: null,
    leavers: new Map<number | 'total', number>(),
  };
  const curve: Group['curve'] = [];
  let before = 0;
  for (const { days } of outcome.horizons) {
    const gone = leavers.get(days);
    const step = group.curve.filter((each) => each.time <= days).at(-1);
    if (gone === undefined || n === null || step === undefined) continue;
    // Where other exits compete, those still at risk would tell how many of them there were.
    const atRisk = outcome.outcome === 'any' ? n - gone : null;
    const shares = outcome.design === 'lottery' ? roundedStep(step) : step;
    curve.push({ ...shares, time: days, atRisk, events: gone - before, censored: null });
    before = gone;
  }
  const others = group.otherExits ?? 0;
  const left = (n ?? 0) - (group.events ?? 0) - others;
  const othersShown = outcome.outcome === 'any' || (others >= privacy.min_count && left >= privacy.min_count);
  return {
    name: group.name,
    n,
    events: leavers.get('total') ?? null,
    otherExits: n !== null && othersShown ? others : null,
    median: null,
    curve,
  };
}

/** Of weighted shares the last digits would tell whose they are. */
function roundedStep(step: Group['curve'][number]): Group['curve'][number] {
  const { survival, stderr, low, high } = step;
  return {
    ...step,
    survival: rounded(survival, 3),
    stderr: rounded(stderr, 3),
    low: rounded(low, 3),
    high: rounded(high, 3),
  };
}

/** One `why` for both cases: "under 10 in all", beside one group's count, could tell the other's. */
function discloseTest(test: RetentionOutcome['logRank'], derived: boolean): RetentionOutcome['logRank'] {
  if (test.reportable && derived)
    return { ...test, chiSquare: rounded(test.chiSquare, 2), p: rounded(test.p, 3) };
  return {
    chiSquare: null,
    df: test.df,
    p: null,
    reportable: false,
    why: 'too few leavers to publish a test',
  };
}

/** It rests on the sizes of the groups and on how many of the others left. */
function disclosePower(
  power: RetentionOutcome['power'],
  main: number | undefined,
  published: ReadonlyMap<string, Published>,
): RetentionOutcome['power'] {
  const sizes = [...published.values()].every(({ n }) => n !== null);
  const told = main === undefined || published.get('others')?.leavers.has(main) === true;
  if (!sizes || !told) return { smallestDifference: null, baseline: null };
  return { smallestDifference: rounded(power.smallestDifference, 3), baseline: power.baseline ?? null };
}

type Horizon = RetentionOutcome['horizons'][number];

function discloseHorizon(horizon: Horizon, published: ReadonlyMap<string, Published>): Horizon {
  const groups = horizon.groups.map(({ name }) => {
    const group = published.get(name);
    const gone = group?.leavers.get(horizon.days);
    const n = group?.n ?? null;
    return { name, stayed: n === null || gone === undefined ? null : n - gone, n };
  });
  const told = groups.every(({ stayed }) => stayed !== null);
  if (!told) return { ...horizon, groups, difference: null, low: null, high: null };
  // Weights differ from person to person: to the last digit they would tell who it was that left.
  return horizon.method === 'hajek'
    ? { ...horizon, groups, ...roundedLimits(horizon) }
    : { ...horizon, groups };
}

function discloseAdjusted(
  outcome: RetentionOutcome,
  shown: boolean,
  privacy: Privacy,
): RetentionOutcome['adjusted'] {
  const { adjusted } = outcome;
  if (adjusted === null) return null;
  const { dropped, mentees = null } = adjusted;
  const countShown = dropped === 0 || Math.min(dropped ?? 0, mentees ?? 0) >= privacy.min_count;
  const estimated = shown && (mentees ?? 0) >= privacy.min_mean;
  return {
    ...adjusted,
    difference: estimated ? rounded(adjusted.difference, 3) : null,
    low: estimated ? rounded(adjusted.low, 3) : null,
    high: estimated ? rounded(adjusted.high, 3) : null,
    dropped: countShown && shown ? dropped : null,
    mentees: countShown && shown ? mentees : null,
  };
}

type Counted = NonNullable<RetentionOutcome['counted']>;

/** None is no secret here; a few are. */
function discloseCounted(counted: Counted, { min_count }: Privacy): Counted {
  const told = (count: number | null): number | null =>
    count === 0 || (count ?? 0) >= min_count ? count : null;
  return {
    lateJoiners: told(counted.lateJoiners),
    mentorsLeftOut: told(counted.mentorsLeftOut),
    leftBeforeTimeZero: told(counted.leftBeforeTimeZero),
    withoutPlace: told(counted.withoutPlace),
    notEligible: told(counted.notEligible),
    noHireDate: told(counted.noHireDate),
    unknownReason: told(counted.unknownReason),
    ...(counted.certain === undefined ? {} : { certain: told(counted.certain) }),
    ...(counted.afterDraw === undefined ? {} : { afterDraw: told(counted.afterDraw) }),
    ...(counted.admittedLater === undefined ? {} : { admittedLater: told(counted.admittedLater) }),
  };
}

function roundedMean(mean: RetentionOutcome['restrictedMean']): RetentionOutcome['restrictedMean'] {
  if (mean === null) return null;
  return {
    tau: mean.tau,
    groups: mean.groups.map((group) => ({
      ...group,
      mean: rounded(group.mean, 1),
      stderr: rounded(group.stderr, 1),
    })),
    difference: rounded(mean.difference, 1),
    low: rounded(mean.low, 1),
    high: rounded(mean.high, 1),
  };
}

const roundedLimits = ({ difference, low, high }: Pick<Horizon, 'difference' | 'low' | 'high'>) => ({
  difference: rounded(difference, 3),
  low: rounded(low, 3),
  high: rounded(high, 3),
});

function roundedE(value: RetentionOutcome['eValue']): RetentionOutcome['eValue'] {
  if (value === null || value === undefined) return null;
  return { point: rounded(value.point, 2), interval: rounded(value.interval, 2) };
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits;
}
