import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { PlanQuality } from '../../model/meeting.ts';

/** A plan's figures, and how many meetings there would be if every one had a time. */
export type QualityFacts = PlanQuality & { readonly wanted: number };

/** How good a plan is, and how much better any other could be at most; whole sentences. */
export type QualityWords = {
  readonly placed: (facts: QualityFacts) => string;
  /** Only where somebody meets outside their hours. */
  readonly outside: (facts: QualityFacts) => string;
  /** A figure: its name, and what stands beneath the number. */
  readonly label: string;
  readonly of: (wanted: number) => string;
  readonly most: (facts: QualityFacts) => string;
};

/** What the weight is made of: `schedule/burden.ts`. */
const weighed = {
  en: 'the minutes lost and those by which one’s hours would have to grow, of whoever is spared that time twice over',
  de: 'die verlorenen Minuten und die, um welche die Zeiten wachsen müssten, bei der Seite, die diesmal geschont wird, doppelt',
} as const satisfies Record<Language, string>;

const english: QualityWords = {
  placed: ({ placed, bound, wanted }) =>
    placed === bound
      ? `Every meeting to come that can be placed is: ${formatNumber(placed)} of ${formatNumber(wanted)}. No plan gives more of them a time.`
      : `${formatNumber(placed)} of at most ${formatNumber(bound)} meetings to come have a time; whether a plan with more exists is not known.`,
  outside: ({ outside, outsideBound }) =>
    outside === outsideBound
      ? `What they take outside people’s hours weighs ${formatNumber(outside)}, ${weighed.en}; with as many meetings no plan weighs less.`
      : `What they take outside people’s hours weighs ${formatNumber(outside)}, ${weighed.en}; no plan with as many meetings weighs less than ${formatNumber(outsideBound)}.`,
  label: 'With a time',
  of: (wanted) => `of ${formatNumber(wanted)} to come`,
  most: ({ placed, bound }) =>
    placed === bound ? 'no plan gives more' : `at most ${formatNumber(bound)} possible`,
};

const n = (count: number): string => formatNumber(count, { language: 'de' });

const german: QualityWords = {
  placed: ({ placed, bound, wanted }) =>
    placed === bound
      ? `Von den künftigen Treffen hat jedes einen Termin, das einen haben kann: ${n(placed)} von ${n(wanted)}. Kein anderer Plan schafft mehr.`
      : `${n(placed)} von höchstens ${n(bound)} möglichen künftigen Treffen haben einen Termin; ob ein Plan mit mehr besteht, ist offen.`,
  outside: ({ outside, outsideBound }) =>
    outside === outsideBound
      ? `Was sie außerhalb der eigenen Zeiten kosten, wiegt ${n(outside)}, ${weighed.de}; bei ebenso vielen Treffen geht es in keinem Plan mit weniger.`
      : `Was sie außerhalb der eigenen Zeiten kosten, wiegt ${n(outside)}, ${weighed.de}; unter ${n(outsideBound)} kommt bei ebenso vielen Treffen kein Plan.`,
  label: 'Mit Termin',
  of: (wanted) => `von ${n(wanted)} künftigen`,
  most: ({ placed, bound }) =>
    placed === bound ? 'mehr schafft kein Plan' : `höchstens ${n(bound)} möglich`,
};

const words = { en: english, de: german } as const satisfies Record<Language, QualityWords>;

export const qualityWords = (language: Language): QualityWords => words[language];
