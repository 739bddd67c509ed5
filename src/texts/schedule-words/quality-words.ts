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

const english: QualityWords = {
  placed: ({ placed, bound, wanted }) =>
    placed === bound
      ? `Every meeting that can be placed is: ${formatNumber(placed)} of ${formatNumber(wanted)}. No plan gives more of them a time.`
      : `${formatNumber(placed)} of at most ${formatNumber(bound)} meetings have a time; whether a plan with more exists is not known.`,
  outside: ({ outside, outsideBound }) =>
    outside === outsideBound
      ? `They reach ${formatNumber(outside)} minutes outside people’s hours in all; with as many meetings no plan reaches less.`
      : `They reach ${formatNumber(outside)} minutes outside people’s hours in all; no plan with as many meetings goes below ${formatNumber(outsideBound)}.`,
  label: 'With a time',
  of: (wanted) => `of ${formatNumber(wanted)}`,
  most: ({ placed, bound }) =>
    placed === bound ? 'no plan gives more' : `at most ${formatNumber(bound)} possible`,
};

const n = (count: number): string => formatNumber(count, { language: 'de' });

const german: QualityWords = {
  placed: ({ placed, bound, wanted }) =>
    placed === bound
      ? `Alles, was einen Termin haben kann, hat einen: ${n(placed)} von ${n(wanted)} Treffen. Kein anderer Plan schafft mehr.`
      : `${n(placed)} von höchstens ${n(bound)} möglichen Treffen haben einen Termin; ob ein Plan mit mehr besteht, ist offen.`,
  outside: ({ outside, outsideBound }) =>
    outside === outsideBound
      ? `Sie ragen zusammen ${n(outside)} Minuten aus den eigenen Zeiten hinaus; bei ebenso vielen Treffen geht es in keinem Plan mit weniger.`
      : `Sie ragen zusammen ${n(outside)} Minuten aus den eigenen Zeiten hinaus; unter ${n(outsideBound)} kommt bei ebenso vielen Treffen kein Plan.`,
  label: 'Mit Termin',
  of: (wanted) => `von ${n(wanted)}`,
  most: ({ placed, bound }) =>
    placed === bound ? 'mehr schafft kein Plan' : `höchstens ${n(bound)} möglich`,
};

const words = { en: english, de: german } as const satisfies Record<Language, QualityWords>;

export const qualityWords = (language: Language): QualityWords => words[language];
