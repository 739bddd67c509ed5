import type { FunnelCount } from '../../model/funnel.ts';
import type { Program } from '../../schema/program.ts';
import type { Metric, ProgressResult } from '../../schema/progress-result.ts';
import { tellableCounts } from './tellable-counts.ts';

type Wave = ProgressResult['waves'][number];

/** What the page rests on; a count of null may not be told. */
export type BoardFigures = {
  readonly funnel: readonly { readonly step: FunnelCount['step']; readonly count: number | null }[];
  /** All of them. */
  readonly metrics: readonly Metric[];
  readonly earlyEnds: Metric | undefined;
  /** Share 0…1 of those asked who answered; the counts are null where they may not be told. */
  readonly waves: readonly (Pick<Wave, 'wave' | 'side'> & {
    readonly share: number;
    readonly asked: number | null;
    readonly answered: number | null;
  })[];
};

/** Shares of the same people as the funnel: one gives away the other. */
const ofTheFunnel: ReadonlySet<string> = new Set([
  'match-rate',
  'active-pairings',
  'completion',
  'early-ends',
  'goals-set',
]);
/** Shares of what is no people: meetings. */
const ofMeetings: ReadonlySet<string> = new Set(['meeting-adherence']);

/**
 * The figures as HR or the public may read them: no count of few, none whose difference to another is one, no mean or share
 * of fewer than `min_mean`. What is held back is null and marked, and so is whether its target is met. Where a step of the
 * funnel is held back, figures about forms and meetings come without their counts: two of every pair were asked, and so
 * many forms would tell how many pairs there are. A step that was published before is told again only where it stands as
 * it did or has moved by `min_count` or more: the difference would be those who came or went meanwhile.
 */
export function discloseSummary(
  found: BoardFigures,
  privacy: Program['privacy'],
  earlier: readonly EarlierStep[],
): BoardFigures {
  const { min_count: least, min_mean: enough } = privacy;
  const { funnel, metrics, earlyEnds, waves } = found;
  const near = countsNear(found, earlier, least);
  const tellable = tellableCounts(
    countsOfPeople(found).filter((count) => !near.has(count)),
    least,
  );
  const isWhole = funnel.every(({ count }) => count === null || tellable.has(count));
  const isPart: IsPart = (count, all) =>
    tellableCounts([all, count], least).size === new Set([all, count]).size;
  const mayTell = (metric: Metric): boolean => {
    const { id, unit, numerator, denominator } = metric;
    if (denominator !== null && denominator < enough) return false;
    if (unit !== 'share' || numerator === null || denominator === null || ofMeetings.has(id)) return true;
    return ofTheFunnel.has(id)
      ? tellable.has(numerator) && tellable.has(denominator)
      : isPart(numerator, denominator);
  };
  const told = (metric: Metric): Metric => {
    if (!mayTell(metric)) return withheld(metric);
    if (ofTheFunnel.has(metric.id)) return metric;
    const { asked, answered } = metric;
    // Who was asked and did not answer is a count, too.
    const fewSilent = asked !== undefined && answered !== undefined && !isPart(answered, asked);
    return isWhole && !fewSilent ? metric : withoutCounts(metric);
  };
  return {
    funnel: funnel.map(({ step, count }) => ({
      step,
      count: count !== null && tellable.has(count) ? count : null,
    })),
    metrics: metrics.map(told),
    earlyEnds: earlyEnds === undefined ? undefined : largeParts(told(earlyEnds), isPart),
    waves: waves
      .filter(
        ({ asked, answered }) =>
          asked !== null && answered !== null && asked >= enough && isPart(answered, asked),
      )
      .map((wave) => (isWhole ? wave : { ...wave, asked: null, answered: null, share: rounded(wave.share) })),
  };
}

type IsPart = (count: number, all: number) => boolean;

/** What an earlier summary published of a step. */
export type EarlierStep = { readonly step: string; readonly count: number };

/** Counts of steps that have moved by fewer than `least` since they were published. */
function countsNear(
  { funnel }: BoardFigures,
  earlier: readonly EarlierStep[],
  least: number,
): ReadonlySet<number> {
  const moved = funnel.flatMap(({ step, count }) => {
    const before = earlier.filter((one) => one.step === step);
    if (count === null) return [];
    return before.some((one) => one.count !== count && Math.abs(one.count - count) < least) ? [count] : [];
  });
  return new Set(moved);
}

/** Steps of the funnel and what targets count of the same people: each difference would be a count of people as well. */
function countsOfPeople({ funnel, metrics, earlyEnds }: BoardFigures): number[] {
  const judged = metrics.filter(({ target }) => target !== undefined);
  const shares = [...judged, ...(earlyEnds === undefined ? [] : [earlyEnds])];
  const counts = [
    ...funnel.map(({ count }) => count),
    ...shares
      .filter(({ id }) => ofTheFunnel.has(id))
      .flatMap(({ numerator, denominator }) => [denominator, numerator]),
  ];
  return counts.flatMap((count) => (count === null ? [] : [count]));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const orNull = (value: number | null): number | null => (value === null ? null : rounded(value));

/** The figure alone, to two digits, from which nobody can work back to how many there were. */
function withoutCounts({ asked: _asked, answered: _answered, ...metric }: Metric): Metric {
  const { value, low, high, worst, best } = metric;
  return {
    ...metric,
    value: orNull(value),
    low: orNull(low),
    high: orNull(high),
    ...(worst === undefined ? {} : { worst: orNull(worst) }),
    ...(best === undefined ? {} : { best: orNull(best) }),
    numerator: null,
    denominator: null,
  };
}

/** Reasons of few are left out; so are those of whom all the others are few. */
function largeParts(metric: Metric, isPart: IsPart): Metric {
  const { parts = [], numerator, ...rest } = metric;
  return {
    ...rest,
    numerator,
    parts: numerator === null ? [] : parts.filter(({ n }) => n > 0 && isPart(n, numerator)),
  };
}

function withheld({ target, ...metric }: Metric): Metric {
  const { asked: _asked, answered: _answered, worst: _worst, best: _best, parts: _parts, ...rest } = metric;
  // A figure that is not there at all hides nobody: that it is missing, and why, may be told.
  const isMissing = metric.value === null;
  return {
    ...rest,
    value: null,
    numerator: null,
    denominator: null,
    low: null,
    high: null,
    suppressed: !isMissing,
    ...(target === undefined ? {} : { target: { ...target, met: null } }),
  };
}
