import { formatNumber } from '../../model/format-number.ts';
import type { Language } from '../../model/language.ts';
import { capitalised, counted, numberWord } from '../counted.ts';
import type { Objective } from './objective-words.ts';

/** What was matched: mentees, or the places they want where some want several. */
type Filled = { readonly matched: number; readonly seats: number; readonly places: boolean };
type Claim = { readonly matched: number; readonly total: string; readonly places: boolean };
/** Why people are without a mentor, as far as the opening sentence tells. */
export type LackCounts = Readonly<
  Record<'no-eligible-mentor' | 'shortage' | 'waiting-list' | 'not-eligible' | 'out', number>
>;

/** The opening of the overview of a match: its first sentences, the main figures, the proof, the headings. */
export type OverviewWords = {
  readonly title: string;
  readonly note: string;
  readonly sections: Readonly<Record<'summary' | 'unmatched' | 'pairs' | 'load' | 'scores', string>>;
  /** `seats` where each of them is a mentee. */
  readonly unmatchedTitle: (count: number, seats: number | undefined) => string;
  readonly lead: (filled: Filled) => string;
  /** One sentence; empty where nobody is without. */
  readonly without: (counts: LackCounts) => string;
  /** Pairs under 50 points that nobody has been told of. */
  readonly weak: (count: number) => string;
  readonly of: (count: number) => string;
  readonly matchedLabel: (places: boolean) => string;
  readonly target: (words: string) => string;
  readonly usedLabel: string;
  readonly mentorsWithMentee: (facts: { readonly withMentee: number; readonly mentors: number }) => string;
  readonly none: string;
  readonly middleLabel: string;
  readonly middle: (facts: { readonly pairs: number; readonly low: string; readonly high: string }) => string;
  readonly noScore: string;
  readonly namedLabel: string;
  readonly named: (first: number) => string;
  readonly nobodyNamed: string;
  readonly proven: string;
  readonly gap: (points: string) => string;
  /** What holds "under these rules"; `oneWay` where only the better direction of two people counted. */
  readonly claim: (objective: Objective, claim: Claim & { readonly oneWay: boolean }) => string;
  readonly looked: (facts: {
    readonly all: number;
    readonly eligible: number;
    readonly bound: string;
    readonly gap: string;
  }) => string;
  readonly verify: string;
};

/** The restriction under which a match is proven where people are on both sides. */
export const oneWayWords = 'only the better direction of two people who could mentor each other';

const de = (n: number): string => formatNumber(n, { language: 'de' });

const englishLacks: readonly (readonly [keyof LackCounts, string])[] = [
  ['no-eligible-mentor', 'nobody is eligible'],
  ['shortage', 'places are short'],
  ['waiting-list', 'the lot gave the places to others'],
  ['not-eligible', 'a condition of eligibility is not met'],
  ['out', 'an override says so'],
];
const germanLacks: readonly (readonly [keyof LackCounts, string])[] = [
  ['no-eligible-mentor', 'kommt niemand infrage'],
  ['shortage', 'fehlen freie Plätze'],
  ['waiting-list', 'hat das Los anders entschieden'],
  ['not-eligible', 'sind die Teilnahmebedingungen nicht erfüllt'],
  ['out', 'ist es so entschieden'],
];
const germanPersons = (n: number): string => (n === 1 ? 'eine Person' : `${numberWord(n, 'de')} Personen`);

const sentence = (clauses: readonly string[]): string =>
  clauses.length === 0 ? '' : `${capitalised(clauses.join('; '))}.`;

const englishClaims: Readonly<Record<Objective, (claim: Claim) => string>> = {
  'coverage-then-total': ({ matched, total, places }) =>
    `${englishMost(matched, places)}, and none that ${places ? 'fills' : 'pairs'} ${formatNumber(matched)} has a total above ${total} points`,
  total: ({ total }) => `no match has a total above ${total} points`,
  floor: ({ matched, places }) =>
    `${englishMost(matched, places)}, none that ${places ? 'fills' : 'pairs'} ${formatNumber(matched)} has a better weakest pair, and none with that has a greater total`,
  balanced: ({ matched, places }) =>
    `${englishMost(matched, places)}, and none that ${places ? 'fills' : 'pairs'} ${formatNumber(matched)} has a greater product of scores`,
  stable: () =>
    'no two people would both rather have each other, and no mentee does better in any other such match',
};
const englishMost = (matched: number, places: boolean): string =>
  `no match ${places ? 'fills' : 'pairs'} more than ${counted(matched, places ? 'place' : 'mentee')}`;

const germanClaims: Readonly<Record<Objective, (claim: Claim) => string>> = {
  'coverage-then-total': ({ matched, total, places }) =>
    `${germanMost(matched, places)}, und keine mit ${de(matched)} kommt auf mehr als ${total} Punkte`,
  total: ({ total }) => `keine Zuordnung kommt auf mehr als ${total} Punkte`,
  floor: ({ matched, places }) =>
    `${germanMost(matched, places)}; bei keiner mit ${de(matched)} ist das schwächste Tandem besser, und keine ebenso gute kommt auf mehr Punkte`,
  balanced: ({ matched, places }) =>
    `${germanMost(matched, places)}, und bei keiner mit ${de(matched)} ist das Produkt der Passungen größer`,
  stable: () =>
    'nirgends wären zwei Personen beide lieber miteinander im Tandem, und in keiner anderen solchen Zuordnung hat es irgendein Mentee besser',
};
const germanMost = (matched: number, places: boolean): string =>
  places
    ? `keine Zuordnung besetzt mehr als ${de(matched)} ${matched === 1 ? 'Platz' : 'Plätze'}`
    : `keine Zuordnung versorgt mehr als ${de(matched)} Mentee${matched === 1 ? '' : 's'}`;

const words = {
  en: {
    title: 'Match overview',
    note: 'Names and scores inside; not for participants',
    sections: {
      summary: 'Summary',
      unmatched: 'Without a mentor',
      pairs: 'Pairs',
      load: 'Load of mentors',
      scores: 'Scores',
    },
    unmatchedTitle: (count, seats) =>
      `Without a mentor: ${formatNumber(count)}${seats === undefined ? '' : ` of ${formatNumber(seats)}`}`,
    lead: ({ matched, seats, places }) => {
      const one = matched === 1 || seats === 1;
      return places
        ? `${formatNumber(matched)} of ${counted(seats, 'place')} wanted by mentees ${one ? 'is' : 'are'} filled.`
        : `${formatNumber(matched)} of ${counted(seats, 'mentee')} ${one ? 'has' : 'have'} a mentor.`;
    },
    without: (counts) =>
      sentence(
        englishLacks.flatMap(([reason, said]) =>
          counts[reason] === 0 ? [] : [`for ${numberWord(counts[reason])}, ${said}`],
        ),
      ),
    weak: (count) =>
      count === 1
        ? 'The weakest pair, under 50 points, deserves a look before you propose it.'
        : `The weakest ${formatNumber(count)} pairs, under 50 points, deserve a look before you propose them.`,
    of: (count) => `of ${formatNumber(count)}`,
    matchedLabel: (places) => (places ? 'Places of mentees filled' : 'Mentees matched'),
    target: (said) => `target ${said}`,
    usedLabel: 'Mentor places used',
    mentorsWithMentee: ({ withMentee, mentors }) =>
      `${formatNumber(withMentee)} of ${counted(mentors, 'mentor')} ${withMentee === 1 || mentors === 1 ? 'has' : 'have'} a mentee`,
    none: 'none',
    middleLabel: 'Middle score',
    middle: ({ pairs, low, high }) => `median of ${counted(pairs, 'pair')}; lowest ${low}, highest ${high}`,
    noScore: 'no pair has a score',
    namedLabel: 'A mentor they named',
    named: (first) => `mentees who named any; ${formatNumber(first)} got their first choice`,
    nobodyNamed: 'no mentee named a mentor',
    proven: 'Proven best for its objective.',
    gap: (points) => `Not proven best: the gap is ${points} points.`,
    claim: (objective, { oneWay, ...claim }) =>
      `Under these rules${oneWay ? `, with ${oneWayWords},` : ''} ${englishClaims[objective](claim)}.`,
    looked: ({ all, eligible, bound, gap }) =>
      `${counted(all, 'pair')} looked at, ${formatNumber(eligible)} of them eligible; bound ${bound}, gap ${gap}.`,
    verify: 'Separate code weighs it all again: ',
  },
  de: {
    title: 'Zuordnung im Überblick',
    note: 'Mit Namen und Punkten; nicht für Teilnehmende',
    sections: {
      summary: 'Auf einen Blick',
      unmatched: 'Noch ohne Tandem',
      pairs: 'Tandems',
      load: 'Auslastung der Plätze',
      scores: 'Passung',
    },
    unmatchedTitle: (count, seats) =>
      `Noch ohne Tandem: ${de(count)}${seats === undefined ? '' : ` von ${de(seats)}`}`,
    lead: ({ matched, seats, places }) => {
      const are = matched === 1 || seats === 1;
      return places
        ? `${de(matched)} von ${de(seats)} gewünschten Plätzen ${are ? 'ist' : 'sind'} besetzt.`
        : `${de(matched)} von ${de(seats)} Mentee${seats === 1 ? '' : 's'} ${are ? 'ist' : 'sind'} zugeordnet.`;
    },
    without: (counts) =>
      sentence(
        germanLacks.flatMap(([reason, said]) =>
          counts[reason] === 0 ? [] : [`für ${germanPersons(counts[reason])} ${said}`],
        ),
      ),
    weak: (count) =>
      count === 1
        ? 'Das schwächste Tandem liegt unter 50 Punkten: Sehen Sie es sich an, bevor Sie es vorschlagen.'
        : `Die ${de(count)} schwächsten Tandems liegen unter 50 Punkten: Sehen Sie sie sich an, bevor Sie sie vorschlagen.`,
    of: (count) => `von ${de(count)}`,
    matchedLabel: (places) => (places ? 'Besetzte Plätze von Mentees' : 'Zugeordnete Mentees'),
    target: (said) => `Zielvorgabe ${said}`,
    usedLabel: 'Belegte Plätze',
    mentorsWithMentee: ({ withMentee, mentors }) =>
      mentors === 1
        ? `${de(withMentee)} von 1 Mentorin oder Mentor im Tandem`
        : `${de(withMentee)} von ${de(mentors)} Mentorinnen und Mentoren im Tandem`,
    none: 'keine',
    middleLabel: 'Mittlere Passung',
    middle: ({ pairs, low, high }) =>
      `Median von ${de(pairs)} Tandem${pairs === 1 ? '' : 's'}; niedrigste ${low}, höchste ${high}`,
    noScore: 'kein Tandem hat eine Passung',
    namedLabel: 'Mit Wunschperson',
    named: (first) => `Mentees, die jemanden genannt haben; ${de(first)} mit Erstwunsch`,
    nobodyNamed: 'niemand hat Wünsche genannt',
    proven: 'Nachweislich die beste Zuordnung für diese Zielsetzung.',
    gap: (points) => `Nicht nachweislich die beste: Der Abstand beträgt ${points} Punkte.`,
    claim: (objective, { oneWay, ...claim }) =>
      `Unter diesen Bedingungen gilt${oneWay ? ', wenn von zwei Personen, die einander begleiten könnten, nur die bessere Richtung zählt' : ''}: ${capitalised(germanClaims[objective](claim))}.`,
    looked: ({ all, eligible, bound, gap }) =>
      `${all === 1 ? '1 mögliches Tandem' : `${de(all)} mögliche Tandems`} geprüft, davon ${de(eligible)} zulässig; Schranke ${bound}, Abstand ${gap}.`,
    verify: 'Ein getrennter Programmteil rechnet alles nach: ',
  },
} as const satisfies Record<Language, OverviewWords>;

/** The opening of the overview of a match, in its language. */
export function overviewWords(language: Language): OverviewWords {
  return words[language];
}
