import { formatNumber, formatRange, formatShare, shareDecimals } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { leaversForATest } from '../../model/leavers-for-a-test.ts';
import {
  coversZero,
  differenceOf,
  mainDifference,
  mainHorizon,
  type StayDifference,
  verdictOf,
} from '../../model/stay-verdict.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { capitalised, listed } from '../counted.ts';
import { columnResults } from './column-results.ts';
import { englishResults } from './english-results.ts';
import { germanResults } from './german-results.ts';
import { lotteryResults } from './lottery-results.ts';
import type { Design, GroupName, ResultCatalogue } from './result-catalogue.ts';

type Horizon = RetentionOutcome['horizons'][number];
type Said = { readonly words: ResultCatalogue; readonly language: Language };

const plain = { en: englishResults, de: germanResults } as const satisfies Record<Language, ResultCatalogue>;

/** The sentences that a design allows. */
export function resultCatalogue(design: Design, language: Language): ResultCatalogue {
  if (design === 'lottery') return lotteryResults(plain[language], language);
  return design === 'column' ? columnResults(plain[language], language) : plain[language];
}

const saidBy = ({ design }: RetentionOutcome, language: Language): Said => ({
  words: resultCatalogue(design, language),
  language,
});

/** The answer alone, without a figure: "This cohort is too small to tell whether …", "Mentees stayed more often than …". */
export function resultVerdict(outcome: RetentionOutcome, language: Language): string {
  return `${verdictClause(outcome, saidBy(outcome, language))}.`;
}

/**
 * The answer with the figures that it rests on, in one to three sentences: first whether anything can be told at all,
 * then the two fractions, and of a difference how large it is and what else it may reflect.
 */
export function resultLead(outcome: RetentionOutcome, language: Language): string {
  const { clauses, caveat } = answerParts(outcome, saidBy(outcome, language));
  return [...clauses, ...(caveat === undefined ? [] : [capitalised(caveat)])]
    .map((each) => `${each}.`)
    .join(' ');
}

/** The same in one sentence. */
export function resultAnswer(outcome: RetentionOutcome, language: Language): string {
  const { clauses, caveat } = answerParts(outcome, saidBy(outcome, language));
  return `${[...clauses.slice(0, 1), ...(caveat === undefined ? [] : [caveat])].join('; ')}.`;
}

/** Whole clauses without their full stops; the first of them answers. */
function answerParts(
  outcome: RetentionOutcome,
  said: Said,
): { readonly clauses: readonly string[]; readonly caveat: string | undefined } {
  const { words } = said;
  const verdict = verdictOf(outcome);
  const main = mainHorizon(outcome);
  const clause = verdictClause(outcome, said);
  if (main === undefined) return { clauses: [clause], caveat: undefined };
  const counts = fractions(outcome, main, said);
  const found = mainDifference(outcome);
  if (verdict === 'hidden')
    return counts.length === 0
      ? { clauses: [words.countsHidden], caveat: undefined }
      : {
          clauses: [`${words.comparisonHidden}: ${stayedClause(outcome, main, said, counts)}`],
          caveat: undefined,
        };
  if ((verdict === 'more' || verdict === 'less') && found !== null) {
    const { difference, range } = inPoints(found, said.language);
    const raw = stayedClause(outcome, main, said, counts, found.matched);
    return { clauses: [`${clause}: ${words.byHowMuch(difference, range)}`, raw], caveat: words.caveat };
  }
  return { clauses: [`${clause}: ${stayedClause(outcome, main, said, counts)}`], caveat: undefined };
}

function verdictClause(outcome: RetentionOutcome, { words }: Said): string {
  const { leavers } = fewLeavers(outcome);
  return words.verdict[verdictOf(outcome)]({
    outcome: outcome.outcome,
    matched: mainDifference(outcome)?.matched === true,
    ...(leavers === undefined ? {} : { leavers }),
  });
}

function stayedClause(
  { outcome }: RetentionOutcome,
  { days }: Horizon,
  { words, language }: Said,
  counts: readonly string[],
  raw = false,
): string {
  return words.stayed({ span: words.span(days), who: listed(counts, language), outcome, raw });
}

/** "85 %": of those who stayed in their group; of a group that was not all followed to the day, as its curve has it. */
export function stayedShare(
  { design }: Pick<RetentionOutcome, 'design'>,
  { stayed, n, share }: Horizon['groups'][number],
  language: Language,
): string | undefined {
  if (stayed === null || n === null || n === 0) return undefined;
  const weighted = design === 'lottery' || typeof share !== 'number';
  return weighted
    ? shareOf(stayed / n, n, language)
    : resultCatalogue(design, language).byTheCurve(shareOf(share, n, language));
}

/** "34 of 40 mentees" of each group whose counts may be told; with their shares for the result, without for the lead. */
function fractions(
  outcome: RetentionOutcome,
  { groups }: Horizon,
  { words, language }: Said,
  withShares = false,
): string[] {
  const figure = (count: number) => formatNumber(count, { language });
  return groups.flatMap((one, at) => {
    const { stayed, n } = one;
    if (stayed === null || n === null) return [];
    const group: GroupName = at === 0 ? 'mentees' : 'others';
    const share = withShares ? stayedShare(outcome, one, language) : undefined;
    return [
      words.fraction({
        stayed: figure(stayed),
        n: figure(n),
        group,
        alone: outcome.adjusted === null,
        ...(share === undefined ? {} : { share }),
      }),
    ];
  });
}

/** The counts with their shares, and what they allow to be said of the difference. */
export function resultSentences(outcome: RetentionOutcome, language: Language): string[] {
  const said = saidBy(outcome, language);
  const { words } = said;
  const main = mainHorizon(outcome);
  const verdict = verdictOf(outcome);
  const clause = `${verdictClause(outcome, said)}.`;
  if (main === undefined) return [clause];
  const counts = fractions(outcome, main, said, true);
  const one = counts.length < main.groups.length ? counts : [listed(counts, language)];
  const facts = one.map(
    (who) => `${words.stayed({ span: words.days(main.days), who, outcome: outcome.outcome, raw: false })}.`,
  );
  const everybody = everybodyStayed(main, said);
  if (verdict === 'hidden') return [...facts, clause, ...everybody];
  if (verdict === 'few-leavers') return [...facts, words.tooFew(fewLeavers(outcome)), ...everybody];
  const found = mainDifference(outcome);
  if (found === null) return [...facts, ...everybody];
  const apart = verdict === 'more' || verdict === 'less';
  const caveat = words.caveat === undefined ? '' : `; ${words.caveat}`;
  return [
    ...facts,
    ...(apart ? [`${verdictClause(outcome, said)}${caveat}.`] : []),
    words.difference({ ...inPoints(found, language), matched: found.matched, coversZero: coversZero(found) }),
    ...everybody,
  ];
}

function everybodyStayed({ days, groups }: Horizon, { words, language }: Said): string[] {
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

/** Beside a matched difference, the one as the groups were. */
export function unmatchedSentence(outcome: RetentionOutcome, language: Language): string[] {
  const raw = differenceOf(mainHorizon(outcome));
  const verdict = verdictOf(outcome);
  if (raw === null || verdict === 'hidden' || verdict === 'few-leavers') return [];
  if (mainDifference(outcome)?.matched !== true) return [];
  return [saidBy(outcome, language).words.unmatched(inPoints(raw, language))];
}

/** Days on average until the main horizon, and how they differ. */
export function meanSentence(outcome: RetentionOutcome, language: Language): string[] {
  const { restrictedMean, logRank } = outcome;
  const [mentees, others] = restrictedMean?.groups.map((group) => group.mean) ?? [];
  const found = differenceOf(restrictedMean);
  if (!logRank.reportable || typeof mentees !== 'number' || typeof others !== 'number') return [];
  if (restrictedMean === null || found === null) return [];
  return [
    saidBy(outcome, language).words.mean({
      outcome: outcome.outcome,
      mentees: formatNumber(mentees, { language }),
      others: formatNumber(others, { language }),
      tau: restrictedMean.tau,
      difference: formatNumber(found.difference, { sign: true, language }),
      range: formatRange(found.low, found.high, { sign: true, language }),
    }),
  ];
}

/** How many left in all, where that may be told. */
function fewLeavers({ groups }: RetentionOutcome): { leavers?: number; limit: number } {
  const events = groups.flatMap(({ events }) => (events === null ? [] : [events]));
  const known = events.length === groups.length;
  return { limit: leaversForATest, ...(known ? { leavers: events.reduce((sum, n) => sum + n, 0) } : {}) };
}

/** Why no test is given, as a clause. */
export function tooFewWords(outcome: RetentionOutcome, language: Language): string {
  return saidBy(outcome, language).words.tooFewShort(fewLeavers(outcome));
}

/** How several intervals of the same difference stand to none, as the heading of their picture. */
export function intervalsFinding(
  { design }: Pick<RetentionOutcome, 'design'>,
  intervals: readonly Pick<StayDifference, 'low' | 'high'>[],
  language: Language,
): string {
  const { findings } = resultCatalogue(design, language);
  const over = intervals.filter(coversZero).length;
  if (over === intervals.length) return findings.allCover(over);
  const sides = new Set(intervals.map(({ low }) => low > 0));
  return over === 0
    ? findings.noneCovers(intervals.length, sides.size === 1)
    : findings.someCover(over, intervals.length);
}

/** A difference and its limits as points with their signs. */
function inPoints({ difference, low, high }: StayDifference, language: Language) {
  const style = { decimals: 1, sign: true, language } as const;
  return {
    difference: formatNumber(difference * 100, style),
    range: formatRange(low * 100, high * 100, style),
  };
}

/** Per cent of `n` people, with the decimals that it deserves. */
export function shareOf(share: number, n: number, language: Language): string {
  return formatShare(share, { decimals: shareDecimals(share, n), language });
}
