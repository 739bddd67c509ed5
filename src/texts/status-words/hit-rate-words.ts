import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { HitRates } from '../../schema/status-result.ts';
import { listed, numberWord } from '../counted.ts';

type Rate = HitRates['rules'][number];

/** Of fewer pairings than this no figure is given. */
const fewest = 5;

const sentences = {
  en: {
    none: (cohorts) => `In ${cohorts} this rule spoke of no pairing.`,
    few: (cohorts) => `In ${cohorts} this rule spoke of fewer than five pairings: too few to judge it by.`,
    rate: ({ spoke, endedEarly, others, othersEndedEarly }, cohorts) =>
      `Of ${formatNumber(spoke)} pairings for which this rule spoke in ${cohorts}, ${some(endedEarly, 'en')} ended early; of the other ${formatNumber(others)}, ${some(othersEndedEarly, 'en')}.`,
    alone: ({ spoke, endedEarly }, cohorts) =>
      `This rule spoke for all ${formatNumber(spoke)} pairings of ${cohorts}; ${some(endedEarly, 'en')} ended early.`,
  },
  de: {
    none: (cohorts) => `${cohorts} hat diese Regel bei keinem Tandem etwas gefunden.`,
    few: (cohorts) =>
      `${cohorts} hat diese Regel bei weniger als fünf Tandems etwas gefunden: zu wenige, um sie daran zu messen.`,
    rate: ({ spoke, endedEarly, others, othersEndedEarly }, cohorts) =>
      `Von ${count(spoke)} Tandems, bei denen diese Regel ${cohorts} etwas gefunden hat, ${ended(endedEarly)}; von den übrigen ${count(others)} ${others === 1 ? 'endete' : 'waren es'} ${some(othersEndedEarly, 'de')}.`,
    alone: ({ spoke, endedEarly }, cohorts) =>
      `${cohorts} hat diese Regel bei allen ${count(spoke)} Tandems etwas gefunden; ${ended(endedEarly)}.`,
  },
} as const satisfies Record<
  Language,
  {
    readonly none: (cohorts: string) => string;
    readonly few: (cohorts: string) => string;
    readonly rate: (rate: Rate, cohorts: string) => string;
    readonly alone: (rate: Rate, cohorts: string) => string;
  }
>;

const count = (value: number): string => formatNumber(value, { language: 'de' });
const ended = (value: number): string =>
  value === 1 ? 'endete eines vorzeitig' : `endeten ${some(value, 'de')} vorzeitig`;

function some(value: number, language: Language): string {
  if (value === 0) return language === 'de' ? 'keine' : 'none';
  if (value === 1 && language === 'de') return 'eines';
  return value > 12 ? formatNumber(value, { language }) : numberWord(value, language);
}

/** What a rule was worth on earlier cohorts, in one sentence; undefined where no earlier cohort is known. */
export function hitRateWords(
  rates: HitRates | undefined,
  rule: string,
  language: Language = 'en',
): string | undefined {
  const rate = rates?.rules.find((one) => one.rule === rule);
  if (rates === undefined || rate === undefined) return undefined;
  const cohorts = listed([...new Set(rates.cohorts)], language);
  const words = sentences[language];
  if (rate.spoke === 0) return words.none(cohorts);
  if (rate.spoke < fewest) return words.few(cohorts);
  return rate.others === 0 ? words.alone(rate, cohorts) : words.rate(rate, cohorts);
}
