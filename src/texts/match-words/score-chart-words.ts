import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { Format } from '../../schema/program-matching.ts';
import { counted } from '../counted.ts';
import { type ChartWords, chartWords } from './chart-words.ts';

/** What is said of the scores, where a score is not that of a pair of a mentor and a mentee. */
type ScoreWords = Pick<
  ChartWords,
  | 'scoreFinding'
  | 'scoreMeasure'
  | 'scoreAlternative'
  | 'scoreSource'
  | 'chosen'
  | 'eligible'
  | 'scoreAxis'
  | 'bandTable'
>;

const de = (n: number): string => formatNumber(n, { language: 'de' });
const germanPoints = (n: number): string => `${de(n)} ${n === 1 ? 'Punkt' : 'Punkte'}`;
const bands = 'Bands of 2.5 points. A score compares within this program; it does not predict how';
const saeulen =
  'Säulen von 2,5 Punkten. Die Passung vergleicht innerhalb dieses Programms; sie sagt nicht voraus, wie';

/** English: `who` scores, each against `all`. */
const english = (
  nouns: { readonly one: string; readonly many: string; readonly all: readonly [string, string] },
  end: string,
): ScoreWords => ({
  scoreFinding: (above) => {
    const who = nouns.many.charAt(0).toUpperCase() + nouns.many.slice(1);
    if (above === 0) return `${who} score like the typical ${nouns.all[0]}`;
    const far = `${counted(Math.abs(above), 'point')} ${above > 0 ? 'above' : 'below'} the typical ${nouns.all[0]}`;
    return `${who} score ${far}${above > 0 ? '' : ': rules and places leave no better'}`;
  },
  scoreMeasure: ({ chosen, eligible, median, typical }) =>
    `Points of 100; median ${median} of the ${counted(chosen, nouns.one, nouns.many)}, ${typical} of all ${counted(eligible, ...nouns.all)}`,
  scoreAlternative: ({ chosen, eligible, low, high, median, typical }) =>
    `Scores of the ${counted(chosen, nouns.one, nouns.many)} run from ${low} to ${high} with median ${median}; the ${counted(eligible, ...nouns.all)} have median ${typical}.`,
  scoreSource: `${bands} ${end}.`,
  chosen: (count) => counted(count, nouns.one, nouns.many),
  eligible: (count) => `${counted(count, ...nouns.all)}, share in each band`,
  scoreAxis: 'score, points of 100',
  bandTable: 'Scores by band of ten points',
});

type GermanNouns = {
  readonly the: string;
  readonly one: string;
  readonly many: string;
  /** After `von 3` and `der`. */
  readonly ofMany: string;
  /** After `über`. */
  readonly middle: string;
  readonly all: string;
  readonly ofAll: string;
};

const german = (nouns: GermanNouns, end: string): ScoreWords => ({
  scoreFinding: (above) =>
    above === 0
      ? `${nouns.the} liegen gleichauf mit ${nouns.middle}`
      : `${nouns.the} liegen ${germanPoints(Math.abs(above))} ${above > 0 ? 'über' : 'unter'} ${nouns.middle}${above > 0 ? '' : ': Bedingungen und Plätze lassen nichts Besseres zu'}`,
  scoreMeasure: ({ chosen, eligible, median, typical }) =>
    `Punkte von 100; Median der ${de(chosen)} ${nouns.ofMany} ${median}, der ${de(eligible)} ${nouns.ofAll} ${typical}`,
  scoreAlternative: ({ chosen, eligible, low, high, median, typical }) =>
    `Passung der ${de(chosen)} ${nouns.ofMany} von ${low} bis ${high}, Median ${median}. Median der ${de(eligible)} ${nouns.ofAll}: ${typical}.`,
  scoreSource: `${saeulen} ${end}.`,
  chosen: (count) => (count === 1 ? `1 ${nouns.one}` : `${de(count)} ${nouns.many}`),
  eligible: (count) => `${de(count)} ${nouns.all}, Anteil je Säule`,
  scoreAxis: 'Passung, Punkte von 100',
  bandTable: 'Passung je zehn Punkte',
});

const englishWords = {
  group: english(
    { one: 'member', many: 'members', all: ['eligible place', 'eligible places'] },
    'a group will get on',
  ),
  circle: english(
    { one: 'member', many: 'members', all: ['eligible pair of people', 'eligible pairs of people'] },
    'a circle will get on',
  ),
  flash: english({ one: 'talk', many: 'talks', all: ['eligible talk', 'eligible talks'] }, 'a talk will go'),
};

const germanWords = {
  group: german(
    {
      the: 'Die Mitglieder',
      one: 'Mitglied',
      many: 'Mitglieder',
      ofMany: 'Mitglieder',
      middle: 'dem mittleren zulässigen Platz',
      all: 'zulässige Plätze',
      ofAll: 'zulässigen Plätze',
    },
    'sich eine Gruppe versteht',
  ),
  circle: german(
    {
      the: 'Die Mitglieder',
      one: 'Mitglied',
      many: 'Mitglieder',
      ofMany: 'Mitglieder',
      middle: 'der mittleren zulässigen Begegnung',
      all: 'zulässige Begegnungen zu zweit',
      ofAll: 'zulässigen Begegnungen zu zweit',
    },
    'sich ein Kreis versteht',
  ),
  flash: german(
    {
      the: 'Die Gespräche',
      one: 'Gespräch',
      many: 'Gespräche',
      ofMany: 'Gespräche',
      middle: 'dem mittleren zulässigen',
      all: 'mögliche Gespräche',
      ofAll: 'möglichen Gespräche',
    },
    'ein Gespräch verläuft',
  ),
};

/** The words of the chart of scores, for what a score is of in a format: a pair, a member or a talk. */
export function scoreChartWords(format: Format, language: Language): ChartWords {
  const words = chartWords(language);
  const own = language === 'de' ? germanWords : englishWords;
  return format === 'group' || format === 'circle' || format === 'flash'
    ? { ...words, ...own[format] }
    : words;
}
