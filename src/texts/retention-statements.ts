import { formatNumber, formatRange, formatShare, shareDecimals } from '../model/format-number.ts';
import type { RetentionOutcome } from '../schema/retention-result.ts';
import { counted, listed } from './counted.ts';

type Horizon = RetentionOutcome['horizons'][number];
type Estimate = { readonly difference: number; readonly low: number; readonly high: number };

const notUsed: Readonly<Record<NonNullable<RetentionOutcome['notMatchedOn']>[number]['why'], string>> = {
  'no-roster-at-start': 'no roster from before the program was given',
  'no-column': 'the roster from before the program does not hold it',
  'not-numbers': 'some of its values are not numbers',
};

/**
 * What the figures allow to be said, sentence by sentence: first what the cohort can show, then the result, then what
 * limits it. Without a lottery no sentence says that mentoring made anybody stay: an interval that covers 0 is said to
 * fit both, one that does not is said to reflect, in part, who joined. Under ten leavers only counts are put in words;
 * what is suppressed is said to be.
 */
export function retentionStatements(outcome: RetentionOutcome): string[] {
  const { power, result, limits, caution } = retentionWords(outcome);
  return [power, ...result, ...limits, caution];
}

/** The same sentences by the place they have on a page: what the cohort can show, the result, its limits, the caution. */
export type RetentionWords = {
  readonly power: string;
  readonly result: readonly string[];
  readonly limits: readonly string[];
  readonly caution: string;
};

export function retentionWords(outcome: RetentionOutcome): RetentionWords {
  const answered = outcome.horizons.filter((horizon) => horizon.method !== 'none');
  const main = answered.at(-1);
  return {
    power: powerStatement(outcome),
    result: [
      ...(main === undefined ? ['No horizon lies within the data yet.'] : resultStatements(outcome, main)),
      ...(main === undefined ? [] : everybodyStayed(main)),
      ...meanStatement(outcome),
    ],
    limits: [
      ...matchingStatements(outcome),
      ...leftOutStatements(outcome),
      // Said whether or not anybody left: otherwise it would tell that nobody did.
      ...(outcome.assumedComplete === true
        ? ['That the roster holds everybody who left was vouched for, not checked.']
        : []),
      ...outcome.horizons.flatMap(({ days, answerableFrom }) =>
        answerableFrom === undefined
          ? []
          : [`What happens by day ${days} is answerable from ${answerableFrom}.`],
      ),
    ],
    caution:
      'People chose to apply. Those who do may differ from those who do not in ways the roster does not record.',
  };
}

function powerStatement({ groups, power }: RetentionOutcome): string {
  const [mentees, others] = groups.map((group) => group.n);
  if (typeof mentees !== 'number' || typeof others !== 'number' || typeof power.baseline !== 'number') {
    return 'What difference this cohort could show cannot be published: it would tell small counts.';
  }
  const sizes = `With ${counted(mentees, 'mentee')} and ${counted(others, 'other')}`;
  const needed = 'To find one of 10 points (75 against 85 %), about 250 people are needed in each group.';
  if (power.smallestDifference !== null) {
    const points = formatNumber(power.smallestDifference * 100);
    return `${sizes}, a difference smaller than about ${points} points would be found in fewer than 8 of 10 such cohorts. ${needed}`;
  }
  const share = shareOf(power.baseline, others);
  return `${sizes}, of whom ${share} stayed, not even every mentee staying would be found in 8 of 10 such cohorts. ${needed}`;
}

function resultStatements(outcome: RetentionOutcome, main: Horizon): string[] {
  const verb = outcome.outcome === 'any' ? 'were still employed' : 'had not left of their own accord';
  const [mentees, others] = main.groups.map(({ stayed, n }) =>
    stayed === null || n === null ? null : { stayed, n },
  );
  const sides = [
    fractionOf(mentees, 'mentees'),
    fractionOf(others, outcome.adjusted === null ? 'others' : 'other eligible staff'),
  ];
  const known = sides.filter((side) => side !== null);
  if (known.length < 2) {
    const shown = known.map((side) => `After ${main.days} days ${side} ${verb}.`);
    return [...shown, 'The difference is suppressed: a count behind it is small, or would tell one.'];
  }
  const facts = `After ${main.days} days ${known.join(' and ')} ${verb}.`;
  if (!outcome.logRank.reportable) {
    const why = outcome.logRank.why === undefined ? '' : ` (${outcome.logRank.why})`;
    return [facts, `That is too few leavers for a test${why}; the counts stand for themselves.`];
  }
  return [facts, ...differenceStatements(outcome, main)];
}

function differenceStatements({ adjusted }: RetentionOutcome, main: Horizon): string[] {
  const matched = adjusted === null ? null : estimateOf(adjusted);
  const raw = estimateOf(main);
  const estimate = matched ?? raw;
  if (estimate === null) return [];
  const compared = matched === null ? 'As the groups were' : 'Compared like with like';
  const limits = `the data fit anything from ${formatRange(estimate.low * 100, estimate.high * 100, signed)} points`;
  const also =
    matched === null || raw === null
      ? []
      : [`As the groups were, it is ${pointsOf(raw.difference)} (${rangeOf(raw)}).`];
  if (estimate.low <= 0 && estimate.high >= 0) {
    const both = `${compared}, the difference is ${pointsOf(estimate.difference)}; ${limits}, so also no difference at all.`;
    return [both, ...also];
  }
  const often = estimate.difference > 0 ? 'more often' : 'less often';
  const whom = matched === null ? 'other eligible staff' : 'similar staff';
  return [
    `Mentees stayed ${often} than ${whom}; people chose to join, so part of this may reflect who joined.`,
    `${compared}, the difference is ${pointsOf(estimate.difference)}; ${limits}.`,
    ...also,
  ];
}

function everybodyStayed({ days, groups }: Horizon): string[] {
  return groups.flatMap(({ name, n, atLeast }) =>
    n === null || typeof atLeast !== 'number'
      ? []
      : [
          `All ${n} ${name} stayed until day ${days}; of people like them at least ${formatShare(atLeast, { decimals: 1 })} would (95 % confidence).`,
        ],
  );
}

function meanStatement({ restrictedMean, logRank, outcome }: RetentionOutcome): string[] {
  const [mentees, others] = restrictedMean?.groups.map((group) => group.mean) ?? [];
  const { tau = 0, difference = null, low = null, high = null } = restrictedMean ?? {};
  if (!logRank.reportable || typeof mentees !== 'number' || typeof others !== 'number') return [];
  if (difference === null || low === null || high === null) return [];
  const verb = outcome === 'any' ? 'stayed' : 'went without leaving of their own accord for';
  const averages = `mentees ${verb} ${formatNumber(mentees)} days on average and others ${formatNumber(others)}, of ${tau}`;
  const days = `${formatNumber(difference, { sign: true })} days (${formatRange(low, high, { sign: true })})`;
  return [`Over these days ${averages}: ${days}.`];
}

function matchingStatements({ adjusted, notMatchedOn = [], balance, logRank }: RetentionOutcome): string[] {
  const said: string[] = [];
  if (adjusted !== null && typeof adjusted.mentees === 'number' && adjusted.dropped !== null) {
    const all = adjusted.mentees + adjusted.dropped;
    const dropped = adjusted.dropped === 0 ? 'nobody was dropped' : `${adjusted.dropped} were dropped`;
    said.push(
      `${adjusted.mentees} of ${counted(all, 'mentee')} found others like them in ${counted(adjusted.strata, 'stratum', 'strata')}; ${dropped}.`,
    );
  }
  for (const { field, why } of notMatchedOn)
    said.push(`The groups were not matched on ${field}: ${notUsed[why]}.`);
  const apart = balance.flatMap(({ field, after }) =>
    after !== null && after > 0.1 ? [`${field} (${formatNumber(after, { decimals: 2 })})`] : [],
  );
  if (logRank.reportable && apart.length > 0) {
    said.push(
      `After matching the groups still differ by more than 0.1 standard deviations in ${listed(apart)}.`,
    );
  }
  return said;
}

/** Nobody is left out in silence. */
function leftOutStatements({ counted: left }: RetentionOutcome): string[] {
  const say = (count: number | null | undefined, words: (people: string) => string): string[] => {
    if (count === 0 || count === undefined) return [];
    return [
      words(
        count === null ? 'A few people, too few to be counted here,' : counted(count, 'person', 'people'),
      ),
    ];
  };
  return [
    ...say(left?.lateJoiners, (people) => `${people} joined after the start and belong to neither group.`),
    ...say(
      left?.withoutPlace,
      (people) => `${people} applied and had no partner; they count as mentees, as they stood at the start.`,
    ),
    ...say(left?.leftBeforeTimeZero, (people) => `${people} applied and left before the start.`),
    ...say(
      left?.noHireDate,
      (people) => `${people} of the roster have no hire date and could not be compared.`,
    ),
    ...say(left?.unknownReason, (people) => `${people} left for a reason that is not known.`),
  ];
}

const signed = { decimals: 1, sign: true } as const;

function estimateOf(of: {
  difference: number | null;
  low: number | null;
  high: number | null;
}): Estimate | null {
  const { difference, low, high } = of;
  return difference === null || low === null || high === null ? null : { difference, low, high };
}

function pointsOf(difference: number): string {
  return `${formatNumber(difference * 100, signed)} points`;
}

function rangeOf({ low, high }: Estimate): string {
  return formatRange(low * 100, high * 100, signed);
}

/** `34 of 40 mentees (85 %)`. */
function fractionOf(side: { stayed: number; n: number } | null | undefined, noun: string): string | null {
  if (side === null || side === undefined) return null;
  const { stayed, n } = side;
  return `${formatNumber(stayed)} of ${formatNumber(n)} ${noun} (${shareOf(stayed / n, n)})`;
}

function shareOf(share: number, n: number): string {
  return formatShare(share, { decimals: shareDecimals(share, n) });
}
