import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { mainHorizon, verdictOf, yardstick } from '../../model/stay-verdict.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { listed } from '../counted.ts';
import { fieldName } from '../field-words.ts';
import {
  meanSentence,
  resultCatalogue,
  resultSentences,
  resultVerdict,
  shareOf,
  unmatchedSentence,
} from '../result-words/result-sentences.ts';
import { englishStatements } from './english-statements.ts';
import { germanStatements } from './german-statements.ts';
import { lotteryStatements } from './lottery-statements.ts';
import type { StatementCatalogue } from './statement-catalogue.ts';

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
 * What the figures allow to be said, sentence by sentence: that they cannot tell, where that is so, and what the cohort
 * can show; then the result, by the rules of texts/result-words/; then what limits it. Under ten leavers only counts are
 * put in words; what is suppressed is said to be.
 */
export function retentionStatements(
  outcome: RetentionOutcome,
  style: StatementStyle = { language: 'en' },
): string[] {
  const { power, result, unmatched, mean, matching, limits, caution } = retentionWords(outcome, style);
  const first = verdictOf(outcome) === 'cannot-tell' ? [resultVerdict(outcome, style.language)] : [];
  return [...first, power, ...result, ...unmatched, ...mean, ...matching, ...limits, caution];
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
  const { language } = style;
  const { words, day } = frame;
  return {
    power: powerStatement(outcome, frame),
    result: resultSentences(outcome, language),
    unmatched: unmatchedSentence(outcome, language),
    mean: meanSentence(outcome, language),
    matching: matchedStatement(outcome.adjusted, language),
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
    caution: resultCatalogue(outcome.design, language).caution,
  };
}

function powerStatement(outcome: RetentionOutcome, { words, language }: Frame): string {
  const { groups, power } = outcome;
  const [mentees, others] = groups.map((group) => group.n);
  const { smallestDifference, baseline } = power;
  if (typeof mentees !== 'number' || typeof others !== 'number' || typeof baseline !== 'number')
    return words.powerHidden;
  // The share that it was worked out from is rounded for some; the counts are not.
  const { stayed, share: byCurve } = mainHorizon(outcome)?.groups[1] ?? {};
  const counts = typeof stayed === 'number' && (byCurve === undefined || outcome.design === 'lottery');
  const share = counts ? stayed / others : baseline;
  if (share === 1) return words.powerFull({ mentees, others });
  if (smallestDifference === null)
    return words.powerNone({ mentees, others, share: shareOf(share, others, language) });
  return words.power({
    mentees,
    others,
    points: formatNumber(smallestDifference * 100, { language }),
    short: smallestDifference > yardstick,
  });
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
    'laterMentors',
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
