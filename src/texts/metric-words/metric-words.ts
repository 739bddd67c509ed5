import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { MetricId } from '../../model/metric-ids.ts';
import type { Company } from '../progress-words/company.ts';
import { englishCompanyMetrics, germanCompanyMetrics } from './company-metrics.ts';
import { englishMetricWords } from './english-metric-words.ts';
import { germanMetricWords } from './german-metric-words.ts';
import type { MetricCatalogue, MetricWords } from './metric-catalogue.ts';

/** Every metric, every gap and every part that reports name, in each language: one without words does not compile. */
const words = { en: englishMetricWords, de: germanMetricWords } as const satisfies Record<
  Language,
  MetricCatalogue
>;

/** What groups, circles and rotations are told in other words than pairs. */
const ofCompany = { en: englishCompanyMetrics, de: germanCompanyMetrics } as const satisfies Record<
  Language,
  (company: Company) => Partial<Record<MetricId, MetricWords>>
>;

/** The entry of a table of words under a key that may be none of its own. */
function known<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The words for `why` of a metric; an unknown reason is said as it stands. */
export function whyWords(why: string, language: Language = 'en'): string {
  return known<string>(words[language].gaps, why) ?? why;
}

/** The words for a metric; one that only a target names is called by its id. */
export function wordsOfMetric(
  id: string,
  language: Language = 'en',
  company: Company = 'pairs',
): MetricWords {
  const { metrics, notComputed } = words[language];
  const own = company === 'pairs' ? undefined : known<MetricWords>(ofCompany[language](company), id);
  return own ?? known<MetricWords>(metrics, id) ?? { name: id, formula: notComputed };
}

/** One part of a metric: "2 no time". */
export function partWordsOf(part: { readonly name: string; readonly n: number }, language: Language): string {
  const name = known<string>(words[language].parts, part.name) ?? part.name.replaceAll('_', ' ');
  return `${formatNumber(part.n, { language })} ${name}`;
}
