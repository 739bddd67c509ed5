import type { Language } from '../../model/language.ts';
import { coversZero } from '../../model/stay-verdict.ts';
import type { RoiOutcome } from '../../schema/roi-result.ts';
import { capitalised, listed } from '../counted.ts';
import type { ResultCatalogue } from '../result-words/result-catalogue.ts';
import { resultCatalogue } from '../result-words/result-sentences.ts';
import { englishRoiWords } from './english-roi-words.ts';
import { germanRoiWords } from './german-roi-words.ts';
import type { RoiCatalogue } from './roi-catalogue.ts';
import { known, type RoiFigures, roiFigures } from './roi-figures.ts';

const catalogues = { en: englishRoiWords, de: germanRoiWords } as const satisfies Record<
  Language,
  RoiCatalogue
>;

/** What the page about cost and worth says in its language. */
export const roiCatalogue = (language: Language): RoiCatalogue => catalogues[language];

/** The sentences by their place on the page. */
export type RoiWords = {
  /** The first: what can be said of cost and worth. */
  readonly answer: string;
  /** What can be said of staying, with what else it may reflect. */
  readonly staying: readonly string[];
  readonly cost: readonly string[];
  /** Leavers, amount, return, and where break-even lies beside them; nothing where no amount may be put into words. */
  readonly result: readonly string[];
  readonly breakEven: readonly string[];
  /** What is not in the cost. */
  readonly limits: readonly string[];
  /** How people came to be compared. */
  readonly caution: readonly string[];
};

type Frame = {
  readonly result: RoiOutcome;
  readonly words: RoiCatalogue;
  /** Of the study of staying; undefined where there was none. */
  readonly study: ResultCatalogue | undefined;
  readonly figures: RoiFigures;
  readonly language: Language;
};

/**
 * What the figures allow to be said, answer first. An amount is said with its interval and never without; where the
 * interval of the difference includes none, that is said too. Under ten leavers, or with a difference held back, there is no
 * amount, and the break-even difference all the same.
 */
export function roiWords(result: RoiOutcome, language: Language): RoiWords {
  const frame: Frame = {
    result,
    words: catalogues[language],
    study: result.design === null ? undefined : resultCatalogue(result.design, language),
    figures: roiFigures({ language, currency: result.currency }),
    language,
  };
  return {
    answer: answerWords(frame),
    staying: stayingWords(frame),
    cost: costWords(frame),
    result: [...resultWords(frame), ...placeWords(frame)],
    breakEven: breakEvenWords(frame),
    limits: limitWords(frame),
    caution: frame.study === undefined ? [] : [frame.study.caution],
  };
}

/** The same in order, for the result as data. */
export function roiStatements(outcome: RoiOutcome, language: Language): string[] {
  const { answer, staying, cost, result, breakEven, limits, caution } = roiWords(outcome, language);
  return [answer, ...staying, ...breakEven, ...cost, ...result, ...limits, ...caution];
}

function answerWords({ result, words, figures }: Frame): string {
  if (result.cost === null) return words.answer.hidden;
  const cost = figures.money(result.cost);
  const benefit = known(result.benefit);
  const percent = known(result.percent);
  if (result.money === null || benefit === undefined || percent === undefined) return words.answer.none(cost);
  if (result.money === 'cannot-tell')
    return words.answer['cannot-tell']({ cost, percents: figures.percentRange(percent) });
  return words.answer[result.money]({
    cost,
    benefit: figures.money(benefit.value),
    range: figures.moneyRange(benefit),
  });
}

function stayingWords({ result, words, study }: Frame): string[] {
  const { staying, outcome } = result;
  if (staying === 'no-study' || staying === 'refused' || staying === 'not-estimable')
    return [words.unstudied[staying]];
  if (study === undefined || outcome === null) return [];
  const said = `${study.verdict[staying]({ outcome, matched: result.design !== 'lottery' })}.`;
  const apart = staying === 'more' || staying === 'less';
  return apart && study.caveat !== undefined ? [said, `${capitalised(study.caveat)}.`] : [said];
}

function costWords({ result, words, figures }: Frame): string[] {
  if (result.cost === null) return [];
  const parts = result.costs.flatMap(({ id, amount }) =>
    amount === null || amount === 0 ? [] : [words.costPart[id](figures.money(amount))],
  );
  return [words.cost(figures.money(result.cost), parts)];
}

function resultWords({ result, words, figures, study }: Frame): string[] {
  const difference = known(result.difference);
  const leavers = known(result.leaversAvoided);
  const benefit = known(result.benefit);
  const ratio = known(result.ratio);
  const percent = known(result.percent);
  const { mentees, horizon, cost } = result;
  if (!result.reportable || study === undefined || mentees === null || horizon === null || cost === null)
    return [];
  if (!difference || !leavers || !benefit || !ratio || !percent) return [];
  return [
    words.result.avoided({
      leavers: figures.leavers(leavers.value),
      range: figures.leaverRange(leavers),
      mentees: figures.count(mentees),
      span: study.span(horizon),
      difference: figures.found(difference.value),
      differenceRange: figures.foundRange(difference),
    }),
    words.result.worth({
      cost: figures.money(cost),
      benefit: figures.money(benefit.value),
      range: figures.moneyRange(benefit),
    }),
    words.result.return({
      ratio: figures.ratio(ratio.value),
      ratios: figures.ratioRange(ratio),
      percent: figures.percent(percent.value),
      percents: figures.percentRange(percent),
    }),
    ...(coversZero(difference) ? [words.result.coversZero] : []),
  ];
}

function breakEvenWords({ result, words, figures }: Frame): string[] {
  const { difference, leavers } = result.breakEven;
  const { mentees, othersLeft } = result;
  if (leavers === null) return [];
  const fewer = figures.leavers(leavers);
  if (difference === null || mentees === null) return [words.breakEven.leavers(fewer)];
  const facts = { leavers: fewer, mentees: figures.count(mentees) };
  if (difference > 1) return [words.breakEven.never(facts)];
  const at = words.breakEven.at({ ...facts, points: figures.points(difference) });
  const beyond = othersLeft !== null && difference > othersLeft;
  return beyond ? [at, words.breakEven.beyond(figures.share(othersLeft))] : [at];
}

/** Where break-even lies by the interval that was found. */
function placeWords({ result, words, figures }: Frame): string[] {
  const { difference } = result.breakEven;
  const found = known(result.difference);
  if (!result.reportable || found === undefined || difference === null || difference > 1) return [];
  const place = difference < found.low ? 'under' : difference > found.high ? 'over' : 'inside';
  return [words.breakEven.place[place](figures.points(difference))];
}

function limitWords({ result, words, language }: Frame): string[] {
  if (result.cost === null) return [];
  const missing = result.costs.filter(({ amount }) => amount === null).map(({ id }) => words.costs.items[id]);
  const toCome = result.time.toCome ?? 0;
  return [
    ...(missing.length === 0 ? [] : [words.notStated(listed(missing, language))]),
    ...(toCome === 0 ? [] : [words.toCome(toCome)]),
  ];
}
