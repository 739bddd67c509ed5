import type { Language } from '../../model/language.ts';
import { listed } from '../counted.ts';
import type { GroupName } from '../result-words/result-catalogue.ts';
import { balanceFindings } from './balance-findings.ts';
import type { RetentionCatalogue } from './retention-catalogue.ts';

const english = { mentees: 'people drawn', others: 'people waiting' } as const;
const german = { mentees: 'Geloste', others: 'Wartende' } as const;
const germanOf = { mentees: 'Gelosten', others: 'Wartenden' } as const;
const was = { any: 'were still employed', voluntary: 'had not left of their own accord' } as const;
const one = {
  en: { mentees: 'person drawn', others: 'person waiting' },
  de: { mentees: 'geloste Person', others: 'wartende Person' },
} as const;
const named =
  (words: Readonly<Record<GroupName, string>>, language: Language) => (count: string, group: GroupName) =>
    `${count} ${count === '1' ? one[language][group] : words[group]}`;

const pages = {
  en: (plain) => ({
    ...plain,
    describes: 'The places were drawn by lot; what follows compares those drawn with those who waited.',
    groups: { mentees: 'Drawn', others: 'Waiting list' },
    counted: named(english, 'en'),
    parts: { ...plain.parts, ofGroup: { mentees: 'of people drawn', others: 'of people waiting' } },
    figures: {
      ...plain.figures,
      since: (day, group) =>
        `${group === 'mentees' ? 'got a place in the draw' : 'got none in the draw'}, employed on ${day}`,
      noneDetail: 'not even everybody drawn staying would be found',
    },
    curves: {
      ...plain.curves,
      end: (n, of, share) => `${n} of ${of}; ${share} weighted`,
      finding: ({ sides, day, outcome, overlap }) =>
        `By day ${day}, ${listed(sides.map(({ share, group }) => `${share} of ${english[group]}`))} ${was[outcome]}${overlap ? '; the bands overlap throughout' : ''}`,
      measure: ({ outcome, since, steps, from }) =>
        `${outcome === 'any' ? 'Still employed' : 'Not gone of their own accord'}, per cent of those followed from ${since}, weighted by 1 ÷ the chance in the draw, by day. ${steps ? 'Bands' : 'Lines'}: 95\u202f% intervals (Wilson, at the effective size).${steps ? '' : ' Days with small counts are withheld [c].'}${from === undefined ? '' : ` The axis begins at ${from}`}`,
    },
    difference: {
      ...plain.difference,
      measure: (outcome, day) =>
        `Drawn minus waiting, share ${outcome === 'any' ? 'still employed' : 'who had not left of their own accord'} at day ${day}, weighted by 1 ÷ the chance in the draw, points; the line is the 95\u202f% interval`,
      left: 'more of those waiting stayed',
      right: 'more of those drawn stayed',
      unmatched: 'Weighted by chance',
      sizes: (drawn, waiting) => `${drawn} drawn, ${waiting} waiting`,
    },
    balance: {
      ...plain.balance,
      finding: balanceFindings.en('Weighted by chance'),
      measure:
        'Standardised difference between people drawn and people waiting, in standard deviations; hollow as they were, filled weighted by 1 ÷ the chance in the draw, which takes out that chances were not equal; 0 is alike. The lot made the groups and nothing was matched: what is left is the luck of the draw',
      caption: 'Balance as the lot left it',
      columns: { field: 'Field', before: 'As they were', after: 'Weighted' },
    },
    method: {
      ...plain.method,
      groups: [
        'Groups',
        (day) =>
          `are as the draw offered them, followed from ${day}; nobody changes sides by taking part, stepping back or getting a place later. Chances of 0 and 1 are left out.`,
      ],
      outcome: [
        'Outcome:',
        {
          any: 'leaving for any reason. Shares weighted by 1 ÷ the chance of the group somebody was drawn into (Hájek), with the sandwich variance of known chances (Lunceford & Davidian 2004), Wilson limits at the effective size (Korn & Graubard 1998), at most Kish’s (1992), and MOVER for the difference.',
          voluntary:
            'leaving of one’s own accord; other exits count as not having done so. Shares weighted by 1 ÷ the chance of the group somebody was drawn into (Hájek), with the sandwich variance of known chances (Lunceford & Davidian 2004), Wilson limits at the effective size (Korn & Graubard 1998), at most Kish’s (1992), and MOVER for the difference.',
        },
      ],
      notSaid: [
        'What this page does not say:',
        'what mentoring did for those who took it up. It compares the offer, for the people whom the lot could have placed on either side.',
      ],
    },
  }),
  de: (plain) => ({
    ...plain,
    describes: 'Die Plätze wurden ausgelost; verglichen werden die Gelosten mit denen, die gewartet haben.',
    groups: { mentees: 'Geloste', others: 'Warteliste' },
    counted: named(german, 'de'),
    parts: { ...plain.parts, ofGroup: { mentees: 'der Gelosten', others: 'der Wartenden' } },
    figures: {
      ...plain.figures,
      since: (day, group) =>
        `${group === 'mentees' ? 'im Losverfahren mit Platz' : 'im Losverfahren ohne Platz'}, am ${day} im Haus`,
      noneDetail: 'auch dann nicht, wenn alle Gelosten blieben',
    },
    curves: {
      ...plain.curves,
      end: (n, of, share) => `${n} von ${of}; gewichtet ${share}`,
      finding: ({ sides, day, outcome, overlap }) =>
        `An Tag ${day} ${outcome === 'any' ? 'waren' : 'hatten'} ${listed(
          sides.map(({ share, group }) => `${share} der ${germanOf[group]}`),
          'de',
        )} ${outcome === 'any' ? 'noch im Haus' : 'das Haus nicht aus eigenem Entschluss verlassen'}${overlap ? '; die Bänder überlappen sich durchweg' : ''}`,
      measure: ({ outcome, since, steps, from }) =>
        `${outcome === 'any' ? 'Noch im Haus' : 'Nicht aus eigenem Entschluss gegangen'}, in Prozent derer, die seit dem ${since} beobachtet werden, gewichtet mit 1 ÷ Chance im Losverfahren, nach Tagen. ${steps ? 'Bänder' : 'Linien'}: Unsicherheitsbereiche (95\u202f%; Wilson, bei der wirksamen Gruppengröße).${steps ? '' : ' Tage mit kleinen Anzahlen sind nicht ausgewiesen [c].'}${from === undefined ? '' : ` Die Achse beginnt bei ${from}`}`,
    },
    difference: {
      ...plain.difference,
      measure: (outcome, day) =>
        `Geloste minus Wartende, Anteil derer, die an Tag ${day} ${outcome === 'any' ? 'noch im Haus' : 'nicht aus eigenem Entschluss gegangen'} waren, gewichtet mit 1 ÷ Chance im Losverfahren, in Prozentpunkten; Linie: Unsicherheitsbereich (95\u202f%)`,
      left: 'mehr Wartende',
      right: 'mehr Geloste',
      unmatched: 'Nach Chancen gewichtet',
      sizes: (drawn, waiting) => `${drawn} Geloste, ${waiting} Wartende`,
    },
    balance: {
      ...plain.balance,
      finding: balanceFindings.de('Nach Chancen gewichtet'),
      measure:
        'Standardisierter Unterschied zwischen Gelosten und Wartenden, in Standardabweichungen; hohl, wie sie waren, gefüllt mit 1 ÷ Chance im Losverfahren gewichtet, was ungleiche Chancen herausrechnet; 0 heißt gleich. Die Gruppen hat das Los gebildet, abgeglichen wurde nichts: Was bleibt, ist der Zufall der Auslosung',
      caption: 'Ähnlichkeit, wie das Los sie ergab',
      columns: { field: 'Merkmal', before: 'Wie sie waren', after: 'Gewichtet' },
    },
    method: {
      ...plain.method,
      groups: [
        'Die Gruppen',
        (day) =>
          `sind so, wie das Los sie gebildet hat, und werden ab dem ${day} beobachtet; wer teilnimmt, zurücktritt oder später einen Platz bekommt, wechselt nicht die Seite. Chancen von 0 und 1 bleiben außer Betracht.`,
      ],
      outcome: [
        'Ereignis:',
        {
          any: germanOutcome('Abgang, gleich aus welchem Grund.'),
          voluntary: germanOutcome(
            'Abgang aus eigenem Entschluss; wer anders gegangen ist, zählt nicht dazu.',
          ),
        },
      ],
      notSaid: [
        'Was diese Seite nicht sagt:',
        'was das Mentoring denen gebracht hat, die es angenommen haben. Sie vergleicht das Angebot, bei den Menschen, die das Los auf beide Seiten hätte führen können.',
      ],
    },
  }),
} as const satisfies Record<Language, (plain: RetentionCatalogue) => RetentionCatalogue>;

function germanOutcome(what: string): string {
  return `${what} Anteile gewichtet mit 1 ÷ Chance der Gruppe, in die jemand gelost wurde (Hájek), mit der Sandwich-Varianz bei bekannten Chancen (Lunceford & Davidian 2004), Wilson-Grenzen bei der wirksamen Gruppengröße (Korn & Graubard 1998), höchstens der nach Kish (1992), und MOVER für den Unterschied.`;
}

/** The words of a page as a comparison by lottery puts them. */
export function lotteryPageWords(plain: RetentionCatalogue, language: Language): RetentionCatalogue {
  return pages[language](plain);
}
