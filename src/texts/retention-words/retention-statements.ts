import { formatNumber, formatRange, formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { leaversForATest } from '../../model/leavers-for-a-test.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { listed } from '../counted.ts';
import { fieldName } from '../field-words.ts';
import { englishStatements } from './english-statements.ts';
import { germanStatements } from './german-statements.ts';
import { lotteryStatements } from './lottery-statements.ts';
import type { GroupName, StatementCatalogue } from './statement-catalogue.ts';

type Horizon = RetentionOutcome['horizons'][number];
type Estimate = { readonly difference: number; readonly low: number; readonly high: number };

/** How sentences are put: their language, and how a day is written in them; as in records where nothing is said. */
export type StatementStyle = { readonly language: Language; readonly day?: (day: string) => string };
type Frame = {
  readonly words: StatementCatalogue;
  readonly language: Language;
  readonly day: (day: string) => string;
};

const catalogues = { en: englishStatements, de: germanStatements } as const satisfies Record<
  Language,
  StatementCatalogue
>;

const frameOf = (
  { language, day = (text) => text }: StatementStyle,
  design: RetentionOutcome['design'],
): Frame => ({
  words: design === 'lottery' ? lotteryStatements(catalogues[language], language) : catalogues[language],
  language,
  day,
});

/**
 * What the figures allow to be said, sentence by sentence: first what the cohort can show, then the result, then what
 * limits it. Without a lottery no sentence says that mentoring made anybody stay: an interval that covers 0 is said to
 * fit both, one that does not is said to reflect, in part, who joined. Under ten leavers only counts are put in words;
 * what is suppressed is said to be.
 */
export function retentionStatements(
  outcome: RetentionOutcome,
  style: StatementStyle = { language: 'en' },
): string[] {
  const { power, result, unmatched, mean, matching, limits, caution } = retentionWords(outcome, style);
  return [power, ...result, ...unmatched, ...mean, ...matching, ...limits, caution];
}

/** The same sentences by their place on a page: beside the result, the difference as the groups were, and mean days. */
export type RetentionWords = {
  readonly power: string;
  readonly result: readonly string[];
  readonly unmatched: readonly string[];
  readonly mean: readonly string[];
  /** How many mentees found others like them. */
  readonly matching: readonly string[];
  readonly limits: readonly string[];
  readonly caution: string;
};

export function retentionWords(outcome: RetentionOutcome, style: StatementStyle): RetentionWords {
  const frame = frameOf(style, outcome.design);
  const { words, day } = frame;
  const main = outcome.horizons.filter((horizon) => horizon.method !== 'none').at(-1);
  return {
    power: powerStatement(outcome, frame),
    result:
      main === undefined
        ? [words.noHorizon]
        : [...resultStatements(outcome, main, frame), ...everybodyStayed(main, frame)],
    unmatched: main === undefined ? [] : unmatchedStatement(outcome, main, frame),
    mean: meanStatement(outcome, frame),
    matching: matchedStatement(outcome.adjusted, style.language),
    limits: [
      ...likenessStatements(outcome, frame),
      ...leftOutStatements(outcome, frame),
      // Said whether or not anybody left: otherwise it would tell that nobody did.
      ...(outcome.assumedComplete === true ? [words.assumedComplete] : []),
      ...outcome.horizons.flatMap(({ days, answerableFrom, waitingUntil }) => [
        ...(answerableFrom === undefined ? [] : [words.answerable({ days, from: day(answerableFrom) })]),
        ...(waitingUntil === undefined ? [] : [words.waitingUntil({ days, until: day(waitingUntil) })]),
      ]),
    ],
    caution: words.caution,
  };
}

function powerStatement({ groups, power }: RetentionOutcome, { words, language }: Frame): string {
  const [mentees, others] = groups.map((group) => group.n);
  if (typeof mentees !== 'number' || typeof others !== 'number' || typeof power.baseline !== 'number')
    return words.powerHidden;
  if (power.smallestDifference === null)
    return words.powerNone({ mentees, others, share: shareOf(power.baseline, others, language) });
  return words.power({
    mentees,
    others,
    points: formatNumber(power.smallestDifference * 100, { language }),
  });
}

function resultStatements(outcome: RetentionOutcome, main: Horizon, frame: Frame): string[] {
  const { words, language } = frame;
  const alone = outcome.adjusted === null;
  const known = main.groups.flatMap(({ stayed, n }, at) => {
    if (stayed === null || n === null) return [];
    const group: GroupName = at === 0 ? 'mentees' : 'others';
    const figure = (count: number) => formatNumber(count, { language });
    const share = shareOf(stayed / n, n, language);
    return [words.fraction({ stayed: figure(stayed), n: figure(n), share, group, alone })];
  });
  const said = (who: string) => words.stayed({ days: main.days, who, outcome: outcome.outcome });
  if (known.length < 2) return [...known.map(said), words.differenceHidden];
  const facts = said(listed(known, language));
  if (!outcome.logRank.reportable) return [facts, words.tooFew(fewLeavers(outcome))];
  return [facts, ...differenceStatements(outcome, main, frame)];
}

/** How many left in all, where that may be told. */
function fewLeavers({ groups }: RetentionOutcome): { leavers?: number; limit: number } {
  const events = groups.flatMap(({ events }) => (events === null ? [] : [events]));
  const known = events.length === groups.length;
  return { limit: leaversForATest, ...(known ? { leavers: events.reduce((sum, n) => sum + n, 0) } : {}) };
}

/** Why no test is given, as a clause. */
export function tooFewWords(outcome: RetentionOutcome, language: Language): string {
  return catalogues[language].tooFewShort(fewLeavers(outcome));
}

function differenceStatements({ adjusted }: RetentionOutcome, main: Horizon, frame: Frame): string[] {
  const { words, language } = frame;
  const fitted = adjusted === null ? null : estimateOf(adjusted);
  const estimate = fitted ?? estimateOf(main);
  if (estimate === null) return [];
  const matched = fitted !== null;
  const coversZero = estimate.low <= 0 && estimate.high >= 0;
  const difference = words.difference({ ...inWords(estimate, language), matched, coversZero });
  return coversZero
    ? [difference]
    : [words.apartFromZero({ more: estimate.difference > 0, matched }), difference];
}

/** Beside a matched estimate, the difference as the groups were. */
function unmatchedStatement({ adjusted, logRank }: RetentionOutcome, main: Horizon, frame: Frame): string[] {
  const raw = estimateOf(main);
  const shown = main.groups.every(({ stayed, n }) => stayed !== null && n !== null);
  if (adjusted === null || estimateOf(adjusted) === null || raw === null) return [];
  return logRank.reportable && shown ? [frame.words.unmatched(inWords(raw, frame.language))] : [];
}

function everybodyStayed({ days, groups }: Horizon, { words, language }: Frame): string[] {
  return groups.flatMap(({ n, atLeast }, at) =>
    n === null || typeof atLeast !== 'number'
      ? []
      : [
          words.everybody({
            n: formatNumber(n, { language }),
            group: at === 0 ? 'mentees' : 'others',
            days,
            atLeast: formatShare(atLeast, { decimals: 1, language }),
          }),
        ],
  );
}

function meanStatement({ restrictedMean, logRank, outcome }: RetentionOutcome, frame: Frame): string[] {
  const { words, language } = frame;
  const [mentees, others] = restrictedMean?.groups.map((group) => group.mean) ?? [];
  const { tau = 0, difference = null, low = null, high = null } = restrictedMean ?? {};
  if (!logRank.reportable || typeof mentees !== 'number' || typeof others !== 'number') return [];
  if (difference === null || low === null || high === null) return [];
  return [
    words.mean({
      outcome,
      mentees: formatNumber(mentees, { language }),
      others: formatNumber(others, { language }),
      tau,
      difference: formatNumber(difference, { sign: true, language }),
      range: formatRange(low, high, { sign: true, language }),
    }),
  ];
}

function likenessStatements(outcome: RetentionOutcome, { words, language }: Frame): string[] {
  const { notMatchedOn = [], balance, logRank } = outcome;
  const apart = balance.flatMap(({ field, after }) =>
    after !== null && after > 0.1
      ? [`${startField(field, language)} (${formatNumber(after, { decimals: 2, language })})`]
      : [],
  );
  return [
    ...notMatchedOn.map(({ field, why }) => words.notMatchedOn(startField(field, language), why)),
    ...(logRank.reportable && apart.length > 0 ? [words.stillApart(listed(apart, language))] : []),
  ];
}

/** How many mentees found others like them; nothing where nobody was matched, or their number may not be told. */
export function matchedStatement(adjusted: RetentionOutcome['adjusted'], language: Language): string[] {
  if (adjusted === null || typeof adjusted.mentees !== 'number' || adjusted.dropped === null) return [];
  const { mentees: kept, dropped, strata } = adjusted;
  return [catalogues[language].matching({ kept, all: kept + dropped, strata, dropped })];
}

/** What a field known at the start is called. */
export function startField(field: string, language: Language): string {
  return field === 'tenure' ? catalogues[language].tenure : fieldName(field, language);
}

function leftOutStatements({ counted }: RetentionOutcome, { words }: Frame): string[] {
  const kinds = [
    'lateJoiners',
    'mentorsLeftOut',
    'withoutPlace',
    'leftBeforeTimeZero',
    'noHireDate',
    'unknownReason',
    'certain',
    'afterDraw',
    'admittedLater',
  ] as const;
  return kinds.flatMap((kind) => {
    const people = counted?.[kind];
    return people === undefined || people === 0 ? [] : [words.leftOut[kind](people)];
  });
}

function estimateOf(of: {
  difference: number | null;
  low: number | null;
  high: number | null;
}): Estimate | null {
  const { difference, low, high } = of;
  return difference === null || low === null || high === null ? null : { difference, low, high };
}

function inWords({ difference, low, high }: Estimate, language: Language) {
  const style = { decimals: 1, sign: true, language } as const;
  return {
    difference: formatNumber(difference * 100, style),
    range: formatRange(low * 100, high * 100, style),
  };
}

function shareOf(share: number, n: number, language: Language): string {
  return formatShare(share, { decimals: shareDecimals(share, n), language });
}
