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
import { nounOfOne } from './noun-of-one.ts';

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
  { language, company, headers }: Speech,
): MetricWords {
  const { metrics, change, subScale, subScaleOfMentors } = words[language];
  if (questions === undefined || known<MetricWords>(metrics, id) !== undefined)
    return wordsOfMetric(id, language, company);
  const asked = listed(questions, language);
  if (id.startsWith(changePrefix)) {
    const named = listed(
      questions.map((question) => questionWords(question, language, headers)),
      language,
    );
    const quoted = listed(
      questions.map((question) => quotedQuestion(question, language, headers)),
      language,
    );
    return { name: change.name(named), formula: change.formula(quoted), of: change.of };
  }
  const scale = capitalised(id.replace(/-mentors$/, '').replaceAll('-', ' '));
  const { people } = (language === 'de' ? germanNouns : englishNouns)[company];
  const { name, formula, of } = id.endsWith('-mentors') ? subScaleOfMentors : subScale(people);
  return { name: name(scale), formula: formula(asked), of };
}

/** What a question is called: as the program's form asks it, else as ours do, else by its own name. */
export function questionWords(id: string, language: Language, headers: Speech['headers']): string {
  const asked = headers?.get(id);
  if (asked !== undefined) return asked;
  const known = formQuestion(id);
  return known === undefined ? capitalised(id.replaceAll('_', ' ')) : wordingOf(known, language, 'mentee');
}

/** `“I know my next two steps …” (c_e)`. */
function quotedQuestion(id: string, language: Language, headers: Speech['headers']): string {
  const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
  return `${open}${questionWords(id, language, headers)}${close} (${id})`;
}

/** What a figure is out of, in the number that `count` asks for; empty where its words name nothing. */
export function denominatorNouns(
  { of = '', outOf = of }: MetricWords,
  count: number,
  language: Language,
): { readonly of: string; readonly outOf: string } {
  if (count !== 1) return { of, outOf };
  return { of: nounOfOne(of, language), outOf: nounOfOne(outOf, language) };
}

/** One part of a metric: "2 no time". */
export function partWordsOf(part: { readonly name: string; readonly n: number }, language: Language): string {
  const { parts, partsOfOne } = words[language];
  const one = part.n === 1 ? known<string>(partsOfOne, part.name) : undefined;
  const name = one ?? known<string>(parts, part.name) ?? part.name.replaceAll('_', ' ');
  return `${formatNumber(part.n, { language })} ${name}`;
}
