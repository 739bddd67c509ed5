import type { Language } from '../../src/model/language.ts';
import { lineAt, type Source } from './source.ts';

/** Words that say a program made something happen. Without a lottery no page, letter or answer of ours says so. */
export const causalWords = {
  en: /\b(?:caus(?:e[sd]?|ing|al(?:ly)?)|improv(?:e[sd]?|ing|ements?)|prov(?:es?|ed|en|ing)|thanks to|because of|led to|leads to (?:more|fewer|less|better|higher|lower|longer)|due to|effects?|effective(?:ly|ness)?(?! size)|impact(?:s|ed|ful)?|rais(?:es|ed)|lower(?:s|ed)|boost(?:s|ed)|(?:kept|ma(?:kes?|de)) (?:people|mentees|them|staff) (?:stay|here|on))\b/gi,
  de: /\b(?:bewirk\w*|verursach\w*|verbesser\w*|dank(?= )|Dank (?:de[mrs]|Mentoring)|führ(?:te|ten) \S* ?zu|führ(?:t|en) zu (?:mehr|weniger|besser|höher|länger)\w*|beweis\w*|bewies\w*|[Ww]egen|[Aa]ufgrund|\w*[Ww]irkung(?:en)?|\w*wirkt|Einfluss auf|erhöh\w*|[Ss]teiger\w*|gesenkt|im (?:Haus|Unternehmen) gehalten)(?![\wäöüß])/g,
} as const satisfies Record<Language, RegExp>;

/**
 * Where such a word speaks of something else, by file or folder, with the reason. A place that no longer needs it breaks
 * the law too, so that the list can only shrink.
 */
const harmless: readonly {
  readonly places: readonly string[];
  readonly words: RegExp;
  readonly reason: string;
}[] = [
  {
    places: [
      'src/match/verify/',
      'src/schema/audit-result.ts',
      'src/cli/command-table.ts',
      'src/report/summaries/match-summary.ts',
      'src/report/summaries/unit-summary.ts',
      'src/texts/audit-words/',
      'src/texts/lottery-words/',
      'src/texts/match-words/',
      'src/texts/unit-words/',
    ],
    words: /^(?:prov|improve|bewiesen)/i,
    reason: 'a certificate proves an optimum or a chance, by arithmetic; no person is said to have changed',
  },
  {
    places: ['src/evaluate/goals/title-lint.ts', 'src/templates/goals/', 'src/read/field-synonyms.ts'],
    words: /^(?:improve|verbessern|erhöhen|steigern)$/i,
    reason: 'a goal says what somebody wants to do',
  },
  {
    places: ['src/texts/problems/', 'src/report/summaries/verify-summary.ts', 'src/read/exit-reasons.ts'],
    words: /^cause$/,
    reason: 'why a file is as it is, and why a contract ended in the words of an export',
  },
  {
    places: ['src/model/questions/knowledge-questions.ts'],
    words: /^(?:because of|wegen)$/,
    reason: 'a question: whoever answers judges for themselves',
  },
  {
    places: ['src/texts/schedule-words/'],
    words: /^(?:because of|wegen|raised)$/,
    reason: 'clocks that change move a meeting; a limit is raised by the coordinator',
  },
  {
    places: ['src/model/meeting-agendas.ts', 'src/templates/purposes/'],
    words: /^proven$/,
    reason: 'an agenda about strengths that somebody has shown',
  },
];

/** The only file whose sentences may say what an offer did: the lot made the groups. */
const allowed = 'src/texts/result-words/lottery-results.ts';

/** Every causal word in a string or a pattern of src/, but for the harmless; and exceptions that are no longer needed. */
export function causalBreaches(sources: readonly Source[]): readonly string[] {
  const needed = new Set<string>();
  const breaches = sources
    .filter(({ path }) => path !== allowed)
    .flatMap((source) =>
      saidIn(source).flatMap(({ word, index }) => {
        const excused = harmless
          .filter(({ words }) => words.test(word))
          .flatMap(({ places }) => places.filter((place) => source.path.startsWith(place)));
        for (const place of excused) needed.add(place);
        return excused.length > 0 ? [] : [`${source.path}:${lineAt(source.text, index)}: ${word}`];
      }),
    );
  const idle = harmless
    .flatMap(({ places }) => places)
    .filter((place) => !needed.has(place) && sources.some(({ path }) => path.startsWith(place)));
  return [...breaches, ...idle.map((place) => `${place}: its exception is no longer needed`)];
}

/** Matches outside code, comments and imports, which name files. */
function saidIn({
  text,
  code,
  comments,
  imports,
}: Source): readonly { readonly word: string; readonly index: number }[] {
  const names = new Set(imports.map(({ line }) => line));
  return Object.values(causalWords)
    .flatMap((words) => [...text.matchAll(words)])
    .filter(({ index }) => code[index] === ' ' && comments[index] === ' ')
    .filter(({ index }) => names.size === 0 || !names.has(lineAt(text, index)))
    .map(({ 0: word, index }) => ({ word, index }));
}
