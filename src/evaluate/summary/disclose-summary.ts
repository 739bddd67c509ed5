import type { Program } from '../../schema/program.ts';
import type { Metric } from '../../schema/progress-result.ts';
import { isNearTo } from '../disclosure/participants-told.ts';
import { toldAs } from '../disclosure/tell-derived.ts';
import type { BoardFigures } from './board-figures.ts';
import { isOfEach, livesOf } from './board-lives.ts';
import { tellableCounts } from './tellable-counts.ts';
import { withoutFewLeft } from './without-few-left.ts';

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

/** What was told before, or is told on the same page, of the people of the funnel. */
export type ToldBeside = {
  /** What earlier summaries told, under the names of `NamedCount`. */
  readonly counts: readonly NamedCount[];
  /** Numbers of participants that reports of other kinds told. */
  readonly participants: readonly number[];
};
/** A step of the funnel, or the two numbers of a share of its people: `early-ends/count`, `early-ends/of`. */
export type NamedCount = { readonly name: string; readonly count: number };

/**
 * The figures as HR or the public may read them: no count of few, none whose difference to another is one, no mean or share
 * of fewer than `min_mean`. What is held back is null and marked, and so is whether its target is met. Figures about forms
 * and meetings come without their counts: who left a question out, and who was not asked, are few. A step is told beside
 * what was published before only where it stands as it did or is `min_count` or more away: the difference would be those
 * who came or went meanwhile, or whom the one report counts and the other does not.
 */
export function discloseSummary(
  found: BoardFigures,
  privacy: Program['privacy'],
  beside: ToldBeside,
): BoardFigures {
  const { min_count: least, min_mean: enough } = privacy;
  const { funnel, metrics, earlyEnds, waves } = found;
  const counts = countsOfPeople(found);
  const near = countsNear(counts, beside, least);
  const apart = tellableCounts(
    counts.map(({ count }) => count).filter((count) => !near.has(count)),
    least,
  );
  const tellable = withoutFewLeft(apart, livesOf(found, enough), least);
  const isPart: IsPart = (count, all) =>
    tellableCounts([all, count], least).size === new Set([all, count]).size;
  const mayTell = (metric: Metric): boolean => {
    const { id, unit, numerator, denominator } = metric;
    if (denominator !== null && denominator < enough) return false;
    if (unit !== 'share' || numerator === null || denominator === null || ofMeetings.has(id)) return true;
    if (id === 'early-ends' && isOfEach(numerator, denominator)) return false;
    return ofTheFunnel.has(id)
      ? tellable.has(numerator) && tellable.has(denominator)
      : isPart(numerator, denominator);
  };
  const told = (metric: Metric): Metric => {
    if (!mayTell(metric)) return withheld(metric);
    if (ofTheFunnel.has(metric.id)) return metric;
    const { asked, answered } = metric;
    return withoutCounts(metric, asked === undefined || answered === undefined || isPart(answered, asked));
  };
  return {
    funnel: funnel.map(({ step, count }) => ({
      step,
      count: count !== null && tellable.has(count) ? count : null,
    })),
    // Parts are of few, and stand nowhere on the page but in the commonest reason of an early end.
    metrics: metrics.map(({ parts: _, ...metric }) => told(metric)),
    earlyEnds: earlyEnds === undefined ? undefined : largeParts(told(earlyEnds), isPart),
    waves: waves
      .filter(
        ({ asked, answered }) =>
          asked !== null && answered !== null && asked >= enough && isPart(answered, asked),
      )
      .map((wave) => ({ ...wave, asked: null, answered: null, share: toldAs(wave.share, 2) })),
  };
}

type IsPart = (count: number, all: number) => boolean;

/** Counts that lie so near to what was told of them, or of the same people elsewhere, that the few between show. */
function countsNear(counts: readonly NamedCount[], beside: ToldBeside, least: number): ReadonlySet<number> {
  const before = (name: string): number[] =>
    beside.counts.flatMap((one) => (one.name === name ? [one.count] : []));
  const known = new Set(counts.flatMap(({ name, count }) => (before(name).includes(count) ? [count] : [])));
  const near = counts.flatMap(({ name, count }) =>
    isNearTo([...before(name), ...beside.participants], count, least) ? [count] : [],
  );
  return new Set(near.filter((count) => !known.has(count)));
}

/** Steps of the funnel and what targets count of the same people: each difference would be a count of people as well. */
function countsOfPeople({ funnel, metrics, earlyEnds }: BoardFigures): NamedCount[] {
  const judged = metrics.filter(({ target }) => target !== undefined);
  const steps = funnel.flatMap(({ step, count }) => (count === null ? [] : [{ name: step, count }]));
  return [...steps, ...[...judged, ...(earlyEnds === undefined ? [] : [earlyEnds])].flatMap(namedCounts)];
}

/** The two numbers of a share of the people of the funnel, as far as they are told. */
export function namedCounts({
  id,
  numerator,
  denominator,
}: Pick<Metric, 'id' | 'numerator' | 'denominator'>): NamedCount[] {
  if (!ofTheFunnel.has(id)) return [];
  return [
    ...(denominator === null ? [] : [{ name: `${id}/of`, count: denominator }]),
    ...(numerator === null ? [] : [{ name: `${id}/count`, count: numerator }]),
  ];
}

/**
 * The figure alone, shares to two digits and means to one, from which nobody can work back to how many there were; so
 * without its limits, too. `bounded`: not so few kept silent that the ends between which it lies would tell how many.
 */
function withoutCounts({ asked: _asked, answered: _answered, ...metric }: Metric, bounded: boolean): Metric {
  const { value, worst, best, unit, ...rest } = metric;
  const told = (figure: number | null): number | null =>
    figure === null ? null : toldAs(figure, unit === 'share' ? 2 : 1);
  return {
    ...{ ...rest, unit, value: told(value) },
    ...(worst === undefined || !bounded ? {} : { worst: told(worst) }),
    ...(best === undefined || !bounded ? {} : { best: told(best) }),
    ...{ low: null, high: null, intervalMethod: 'none', numerator: null, denominator: null },
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
