import type { FunnelCount } from '../../model/funnel.ts';
import type { Program } from '../../schema/program.ts';
import type { Metric, ProgressResult } from '../../schema/progress-result.ts';
import { isNearTo } from '../disclosure/participants-told.ts';
import { toldAs } from '../disclosure/tell-derived.ts';
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

/** That nobody ended early, or all did, is theirs to say. */
const isOfEach = (count: number, all: number): boolean => all > 0 && (count === 0 || count === all);

/** How many of those who began have completed, are still at it, ended early: everybody is in one of these. */
type Lives = {
  readonly begun: number | null;
  /** Begun, and the steps before: of all these they are parts. */
  readonly wholes: readonly number[];
  /** Those that anybody can be in; `isWhole`: there is no other. */
  readonly states: readonly State[];
  readonly isWhole: boolean;
};
/** `isTold`: where its number may stand. */
type State = { readonly count: number; readonly isTold: boolean; readonly isEnd: boolean };

function livesOf({ funnel, metrics, earlyEnds }: BoardFigures, enough: number): Lives {
  const find = (id: string): Metric | undefined => metrics.find((metric) => metric.id === id);
  const open = find('active-pairings');
  const { numerator: ended = null, denominator: begun = null } = earlyEnds ?? {};
  // Before the end nobody has completed; without a target nothing is said of those who are still at it.
  const completed = find('completion')?.numerator ?? 0;
  const atIt = open?.target === undefined ? undefined : open.denominator;
  const isFew = (all: number): boolean => all > 0 && all < enough;
  const states = [
    { count: completed, isTold: true, isEnd: false },
    { count: atIt, isTold: !isFew(atIt ?? 0), isEnd: false },
    {
      count: ended,
      isTold: begun !== null && ended !== null && !isFew(begun) && !isOfEach(ended, begun),
      isEnd: true,
    },
  ];
  const before = funnel.filter(({ step }) => step === 'accepted' || step === 'matched');
  return {
    begun,
    wholes: [...before.map(({ count }) => count), begun].flatMap((count) => (count === null ? [] : [count])),
    states: states.flatMap(({ count, ...state }) =>
      typeof count === 'number' && (count > 0 || state.isEnd) ? [{ count, ...state }] : [],
    ),
    isWhole: typeof atIt === 'number' && ended !== null,
  };
}

/**
 * Without the states, the last first, from which it would follow that few are in another, that nobody ended early, or how
 * many are in the one that is held back.
 */
function withoutFewLeft(counts: ReadonlySet<number>, lives: Lives, least: number): ReadonlySet<number> {
  const { begun, wholes, states, isWhole } = lives;
  const told = states.filter(({ count, isTold }) => isTold && counts.has(count));
  const last = told.at(-1);
  if (begun === null) return counts;
  // That nobody completed and nobody is still at it would tell of each that they ended early.
  if (isWhole && states.every(({ isEnd }) => isEnd)) return without(counts, 0);
  if (last === undefined) return counts;
  const gaps = wholes
    .filter((whole) => counts.has(whole))
    .flatMap((whole) =>
      choicesOf(told).map((chosen) => ({
        people: whole - chosen.reduce((sum, { count }) => sum + count, 0),
        tellsOfEnds: chosen.every(({ isEnd }) => !isEnd),
      })),
    );
  const isFew = gaps.some(({ people, tellsOfEnds }) => people < least && (people > 0 || tellsOfEnds));
  // Beside all states but one the last follows, and beside every state how many there are.
  const held = isWhole ? states.length - told.length : undefined;
  const follows = counts.has(begun) ? held === 1 : held === 0;
  if (!follows && !isFew) return counts;
  return withoutFewLeft(without(counts, last.count), lives, least);
}

const without = (counts: ReadonlySet<number>, one: number): ReadonlySet<number> =>
  new Set([...counts].filter((count) => count !== one));

/** Every choice of at least one. */
const choicesOf = <T>(all: readonly T[]): (readonly T[])[] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, mask) =>
    all.filter((_one, at) => ((mask + 1) >> at) % 2 === 1),
  );

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
