import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { changePrefix, type MetricId, type RelationshipId } from '../../model/metric-ids.ts';
import { formQuestion } from '../../model/questions/all-questions.ts';
import { wordingOf } from '../../model/questions/form-question.ts';
import type { Metric } from '../../schema/progress-result.ts';
import { capitalised, listed } from '../counted.ts';
import { type Company, englishNouns, germanNouns, type Speech } from '../progress-words/company.ts';
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
  (company: Company) => Partial<Record<MetricId | RelationshipId, MetricWords>>
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

/** The same of a figure, which may be one of the program's own: a sub-scale, or how a question has changed. */
export function wordsOfFigure(
  { id, questions }: Pick<Metric, 'id' | 'questions'>,
  { language, company }: Speech,
): MetricWords {
  const { metrics, change, subScale, subScaleOfMentors } = words[language];
  if (questions === undefined || known<MetricWords>(metrics, id) !== undefined)
    return wordsOfMetric(id, language, company);
  const asked = listed(questions, language);
  if (id.startsWith(changePrefix)) {
    const worded = listed(
      questions.map((question) => wordedQuestion(question, language)),
      language,
    );
    return { name: change.name(asked), formula: change.formula(worded), of: change.of };
  }
  const scale = capitalised(id.replace(/-mentors$/, '').replaceAll('-', ' '));
  const { people } = (language === 'de' ? germanNouns : englishNouns)[company];
  const { name, formula, of } = id.endsWith('-mentors') ? subScaleOfMentors : subScale(people);
  return { name: name(scale), formula: formula(asked), of };
}

/** A question of ours with its words: `“I know my next two steps …” (c_e)`; any other by its id. */
function wordedQuestion(id: string, language: Language): string {
  const known = formQuestion(id);
  if (known === undefined) return id;
  const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
  return `${open}${wordingOf(known, language, 'mentee')}${close} (${id})`;
}

/** One part of a metric: "2 no time". */
export function partWordsOf(part: { readonly name: string; readonly n: number }, language: Language): string {
  const name = known<string>(words[language].parts, part.name) ?? part.name.replaceAll('_', ' ');
  return `${formatNumber(part.n, { language })} ${name}`;
}
