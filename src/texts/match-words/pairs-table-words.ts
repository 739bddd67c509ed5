import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import type { MatchResult } from '../../schema/match-result.ts';
import { counted } from '../counted.ts';

type Pair = MatchResult['pairings'][number];
type Origin = Exclude<Pair['origin'], 'solver'>;

/** The table of pairs: its head, and what stands in words beside the figures. */
export type PairsTableWords = {
  readonly intro: (criteria: readonly string[]) => string;
  readonly caption: (pairs: number, drafts: boolean) => string;
  readonly measure: string;
  /** Where no pair has a score. */
  readonly unscoredMeasure: string;
  readonly unknownMeasure: string;
  /** Where a page shows only those with the lowest scores. */
  readonly lowestShown: (shown: number, pairs: number) => string;
  /** Ends that sentence, as a link. */
  readonly pairPages: string;
  readonly columns: Readonly<Record<'mentee' | 'mentor' | 'score' | 'words', string>>;
  /** `of 40`, under a criterion. */
  readonly of: (most: string) => string;
  readonly notScored: string;
  readonly unknown: string;
  readonly unknownHalf: string;
  /** `place` from 0 on the list of the person with this first name. */
  readonly choice: (name: string, place: number) => string;
  readonly eachOther: string;
  /** Neither stands on the list of the other, of the lists that were given. */
  readonly notListed: Readonly<Record<'mentee' | 'mentor' | 'both', string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly gone: string;
  readonly nothing: string;
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const germanOrdinals = ['Erstwunsch', 'Zweitwunsch', 'Drittwunsch'];
const de = (n: number): string => formatNumber(n, { language: 'de' });

const words = {
  en: {
    intro: (criteria) =>
      criteria.length === 0
        ? 'Lowest score first, because that is where a second look pays.'
        : `Lowest score first, because that is where a second look pays. The bar shows the columns after it, left to right: ${criteria.join(', ')}. They add up to the score.`,
    caption: (pairs, drafts) => (drafts ? counted(pairs, 'drafted pair') : counted(pairs, 'pair')),
    measure: 'Points; the most each criterion can give stands under its name. Lowest score first.',
    unscoredMeasure: 'Nothing is scored: the pairs found each other.',
    unknownMeasure: 'Where an answer is missing, the points given instead are marked unknown.',
    lowestShown: (shown, pairs) =>
      `This page shows the ${formatNumber(shown)} lowest. All ${formatNumber(pairs)} stand in the CSV file and the workbook, and each has an article on the `,
    pairPages: 'pages of the pairs',
    columns: { mentee: 'Mentee', mentor: 'Mentor', score: 'Score', words: 'In words' },
    of: (most) => `of ${most}`,
    notScored: 'not scored',
    unknown: 'unknown',
    unknownHalf: 'unknown, half',
    choice: (name, place) =>
      ordinals[place] === undefined
        ? `${name}’s choice number ${place + 1}`
        : `${name}’s ${ordinals[place]} choice`,
    eachOther: 'each other’s first choice',
    notListed: {
      mentee: 'not on the mentee’s list',
      mentor: 'not on the mentor’s list',
      both: 'on neither list',
    },
    origins: { pinned: 'pinned', kept: 'kept', declared: 'declared' },
    gone: 'no longer in the people files',
    nothing: 'nothing to add',
  },
  de: {
    intro: (criteria) =>
      criteria.length === 0
        ? 'Die niedrigste Passung steht zuerst, denn dort lohnt ein zweiter Blick.'
        : `Die niedrigste Passung steht zuerst, denn dort lohnt ein zweiter Blick. Der Balken zeigt die Spalten rechts davon, von links nach rechts: ${criteria.join(', ')}. Zusammen ergeben sie die Passung.`,
    caption: (pairs, drafts) => `${de(pairs)} Tandem${pairs === 1 ? '' : 's'}${drafts ? ' im Entwurf' : ''}`,
    measure: 'Punkte; unter jedem Kriterium steht, wie viele es höchstens gibt. Niedrigste Passung zuerst.',
    unscoredMeasure: 'Ohne Passung: Die Tandems haben sich selbst gefunden.',
    unknownMeasure:
      'Wo eine Antwort fehlt, sind die ersatzweise gegebenen Punkte als unbekannt gekennzeichnet.',
    lowestShown: (shown, pairs) =>
      `Diese Seite zeigt die ${de(shown)} mit der niedrigsten Passung. Alle ${de(pairs)} stehen in der CSV-Datei und in der Arbeitsmappe, und jedes Tandem hat einen Abschnitt auf den `,
    pairPages: 'Seiten der Tandems',
    columns: { mentee: 'Mentee', mentor: 'Mentorin oder Mentor', score: 'Passung', words: 'In Worten' },
    of: (most) => `von ${most}`,
    notScored: 'nicht bewertet',
    unknown: 'unbekannt',
    unknownHalf: 'unbekannt, halb',
    choice: (name, place) => `${germanOrdinals[place] ?? `${place + 1}. Wunsch`} von ${name}`,
    eachOther: 'gegenseitiger Erstwunsch',
    notListed: {
      mentee: 'nicht unter den Wünschen (Mentee)',
      mentor: 'nicht unter den Wünschen (Mentorin oder Mentor)',
      both: 'von niemandem gewünscht',
    },
    origins: { pinned: 'fest zugeordnet', kept: 'beibehalten', declared: 'vorgegeben' },
    gone: 'steht nicht mehr in den Personendateien',
    nothing: 'nichts weiter',
  },
} as const satisfies Record<Language, PairsTableWords>;

/** Words for the table of pairs, in one language. */
export function pairsTableWords(language: Language): PairsTableWords {
  return words[language];
}
