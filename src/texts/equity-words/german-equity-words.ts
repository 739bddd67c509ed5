import { listed } from '../counted.ts';
import type { About, EquityCatalogue } from './equity-catalogue.ts';

const who = { mentees: 'Mentees', participants: 'Teilnehmende' } as const satisfies Record<About, string>;
const one = { mentees: 'Mentee', participants: 'teilnehmende Person' } as const satisfies Record<
  About,
  string
>;
const ofAll = (all: string | undefined): string => (all === undefined ? '' : `; alle ${all}`);
const german = (items: readonly string[]): string => listed(items, 'de');

export const germanEquityWords: EquityCatalogue = {
  title: 'Prüfung auf Chancengleichheit',
  notes: {
    coordinator: 'Vollständige Zahlen; nicht zur Veröffentlichung',
    hr: 'Kleine Gruppen nicht ausgewiesen; keine Namen',
    public: 'Kleine Gruppen nicht ausgewiesen; keine Namen',
  },
  people: (count, of, about) => `${count} ${of === 1 ? one[about] : who[about]}`,
  lead: {
    compared: (people, fields, about) => `Verglichen: ${people ?? who[about]}, nach ${german(fields)}.`,
    oneSided:
      'Die anderen Gruppen sind zum Schutz weniger nicht ausgewiesen: Auf dieser Seite lassen sich keine zwei vergleichen.',
    how: 'Gruppen dieser Größe unterscheiden sich schon durch Zufall: Bitte jede Zahl mit ihrem Unsicherheitsbereich lesen, und am Ende, was sich daraus nicht schließen lässt.',
  },
  groups: { all: 'Alle', other: 'Andere Angaben', none: 'Keine Angabe' },
  answers: new Map([
    ['yes', 'Ja'],
    ['no', 'Nein'],
    ['given', 'Angegeben'],
  ]),
  sections: {
    read: 'Was sich daraus nicht schließen lässt',
    readShort: 'Nicht zu schließen',
    method: 'Wie gerechnet wurde',
  },
  field: {
    order: 'Die Gruppen stehen in der Reihenfolge der Antworten, nie nach einer Zahl geordnet.',
    several:
      'Mehrere Antworten waren möglich: Eine Person kann in mehreren Gruppen stehen, zusammen ergeben sie mehr als alle.',
    nobodyAnswered: 'Diese Frage hat niemand beantwortet, es gibt nichts zu vergleichen.',
  },
  sizes: {
    caption: (field) => `Wer verglichen wird, nach ${field}`,
    measure: (people, about) =>
      `${people ?? who[about]}: alle, die zu Beginn ein Gegenüber hätten haben können oder eines hatten. Wer die Frage ausgelassen hat oder nichts sagen wollte, ist auch eine Gruppe.`,
    group: 'Antwort',
    count: (about) => who[about],
  },
  measures: {
    'match-rate': {
      name: 'Vermittlungsquote',
      measure: ({ about }) => `${who[about]} mit Gegenüber, in Prozent der Verglichenen`,
      definition: (about) =>
        `${who[about]} mit Gegenüber ÷ alle Verglichenen; ein Entwurf zählt, eine abgelehnte Zuordnung nicht.`,
      nothing: 'niemand konnte zugeordnet werden',
    },
    score: {
      name: 'Passung',
      measure: ({ about }) =>
        `mittlere Passung der gefundenen Zuordnung, Punkte von 100, über ${who[about]} mit einer Passung`,
      definition: (about) =>
        `Mittel über ${who[about]} mit einer Zuordnung, die eine Passung hat; bei mehreren deren Mittel.`,
      nothing: 'keine Zuordnung hat eine Passung',
    },
    'first-choice': {
      name: 'Erster Wunsch erfüllt',
      measure: ({ about }) =>
        `${who[about]}, die der zuerst genannten Person zugeordnet sind, in Prozent derer mit einem Wunsch`,
      definition: () =>
        'der zuerst genannten Person zugeordnet ÷ alle, die jemanden genannt haben. Wer niemanden genannt hat, ist nicht dabei, und nicht jeder Wunsch war nach den Bedingungen möglich.',
      nothing: 'niemand hat einen Wunsch genannt',
    },
    'meetings-held': {
      name: 'Eingehaltene Treffen',
      measure: ({ about }) =>
        `Treffen, die stattgefunden haben, in Prozent der bis zum Stichtag fälligen, über ${who[about]} mit fälligen Treffen`,
      definition: () =>
        'stattgefundene ÷ fällige Treffen, in der eigenen Zeit jeder Person; zu einem Treffen gehören zwei, die Zahl sagt ebenso viel über das Gegenüber.',
      nothing: 'noch war kein Treffen fällig',
    },
    satisfaction: {
      name: 'Zufriedenheit',
      measure: ({ wave, scale: [min, max] }) =>
        `mittlere Antwort von ${min} bis ${max}, ${wave}, derer, die geantwortet haben`,
      definition: () =>
        'Mittel über Personen aus ihren eigenen Antworten, in der Befragungsrunde, die der Fortschrittsbericht nennt. Wer nicht geantwortet hat, ist nicht dabei; der umrandete Kasten zeigt, wo das Mittel läge, hätten alle Fehlenden die niedrigste oder die höchste Antwort gegeben.',
      nothing: 'noch hat niemand geantwortet',
    },
    'early-ends': {
      name: 'Vorzeitig beendet',
      measure: ({ about }) =>
        `${who[about]}, für die eine Zuordnung vorzeitig endete, in Prozent derer, die begonnen haben`,
      definition: (about) =>
        `${who[about]}, für die eine Zuordnung vorzeitig endete ÷ alle, die begonnen haben; wer ohne das Programm weitermacht, zählt dazu, und beide Seiten können beendet haben.`,
      nothing: 'noch hat keine Zuordnung begonnen',
    },
  },
  ratios: {
    caption: (field) => `Verhältnis zu allen, nach ${field}`,
    measure:
      'Die Zahl der Gruppe ÷ die Zahl aller, mit Unsicherheitsbereich (95\u202f%); 1,00 ist kein Unterschied.',
  },
  columns: {
    group: 'Gruppe',
    people: 'Personen',
    value: 'Zahl',
    interval: 'Unsicherheitsbereich (95\u202f%)',
    ratio: 'Verhältnis zu allen',
    ratioInterval: 'Dessen Bereich',
    bounds: 'Mit den Fehlenden',
  },
  of: (count, all) => `${count} von ${all}`,
  answered: (count, asked) => `${count} von ${asked} mit Antwort`,
  said: {
    each: (measure, groups, all) =>
      `${measure}: ${groups.map(({ group, value }) => `${group} ${value}`).join(', ')}${ofAll(all)}`,
    range: (measure, groups, [low, high], all) =>
      `${measure}: zwischen ${low} und ${high} in den ${groups} gezeigten Gruppen${ofAll(all)}`,
    allAlone: (measure, all) =>
      `${measure}: alle ${all}; keine Gruppe ist groß genug, um hier genannt zu werden`,
    withheld: (groups) => `Nicht ausgewiesen [c]: ${german(groups)}.`,
    hidden: (measure) => `${measure}: nicht ausgewiesen [c], die Gruppen sind zu klein`,
    nothing: (measure, why) => `${measure}: nichts zu vergleichen, ${why}`,
  },
  chart: {
    lines: 'Linien sind Unsicherheitsbereiche (95\u202f%); das Quadrat steht für alle zusammen',
    box: 'im umrandeten Kasten könnte das Mittel mit den fehlenden Antworten liegen',
    alternative: (rows) => `${rows.join('; ')}.`,
    row: ({ group, value, interval, ratio }) =>
      `${group} ${value}${interval === undefined ? '' : ` (Bereich ${interval})`}${ratio === undefined ? '' : `, das ${ratio}-Fache von allen`}`,
  },
  nobody: 'niemand',
  tooFew: 'zu wenige dafür',
  exact: 'genau',
  noRatio: 'alle bei 0',
  suppressedKey: (least, mean) =>
    `[c] zum Schutz nicht ausgewiesen: eine Anzahl unter ${least}, ein Anteil oder Mittel von weniger als ${mean} Personen, oder eine Zahl, aus der sich so etwas errechnen ließe. Nicht null, nicht fehlend.`,
  reading: [
    [
      'Nicht, warum.',
      'Ein Unterschied zwischen Gruppen sagt nicht, woher er kommt: Auch Themen, Ebene, Ort, Zeiten und Wünsche unterscheiden sich zwischen Gruppen und gehen in eine Zuordnung ein.',
    ],
    [
      'Kein Nachweis gleicher Chancen.',
      'Ähnliche Zahlen zeigen nicht, dass alle die gleichen Chancen haben. Bei so wenigen Personen bliebe ein echter Unterschied von der Breite der Unsicherheitsbereiche unbemerkt; wer sich nie angemeldet hat, steht nicht auf dieser Seite.',
    ],
    [
      'Kein Nachweis des Gegenteils.',
      'Ein Verhältnis neben 1,00, dessen Bereich 1,00 einschließt, kommt bei so wenigen durch Zufall vor. Schließt er 1,00 nicht ein, lohnt ein genauerer Blick auf die Schritte des Verfahrens und ein Gespräch mit den Menschen; ein Befund gegen jemanden ist es nicht.',
    ],
    [
      'Keine Rangfolge, keine Zielvorgabe.',
      'Gruppen werden nicht geordnet, nichts wird getestet, und keine Zahl dieser Seite wird an einer Vorgabe gemessen: Eine Quote aus so wenigen Personen würde durch Zufall erreicht oder verfehlt.',
    ],
    [
      'Nichts über einzelne Menschen.',
      'Merkmale werden nicht miteinander gekreuzt: Solche Gruppen wären eine oder zwei Personen. Bitte nicht versuchen herauszufinden, wer gemeint ist.',
    ],
    [
      'Keine Angabe ist auch eine Antwort.',
      'Wer nicht geantwortet hat, ist gezeigt und doch keine Gruppe von Menschen, die einander gleichen. Sind es viele, so sprechen die anderen Gruppen nur für die, die antworten wollten.',
    ],
  ],
  single: [
    'Nicht zum Weitergeben.',
    'Diese Fassung ist vollständig: Manche Gruppen der Tabellen sind eine oder zwei Personen, und wer sie sind, lässt sich erraten. Für andere gibt es eine Fassung mit --audience hr oder public.',
  ],
  chance: [
    'Zufall.',
    (intervals, beyond) =>
      `Hier stehen ${intervals} Verhältnisse mit einem Bereich. Hätten alle Gruppen durchweg die gleichen Chancen, so schlössen etwa ${beyond} davon 1,00 trotzdem nicht ein.`,
  ],
  method: {
    intervals: [
      'Unsicherheitsbereiche.',
      'Anteile von Personen: Wilson. Mittel: t-Verteilung, jede Person einmal. Treffen: nach Personen, da die Treffen einer Person sich ähneln. Die Zahlen selbst sind vollständig; der Bereich sagt, wie weit eine Zahl bei so wenigen Personen durch Zufall schwankt.',
    ],
    ratio: [
      'Verhältnis zu allen.',
      'Die Zahl der Gruppe ÷ die Zahl aller, die Gruppe eingeschlossen; 1,00 ist kein Unterschied. Sein Bereich beruht auf der Gruppe und den übrigen, also verschiedenen Personen (MOVER-R). Bei Antworten auf einer Skala, die nicht bei 0 beginnt, liegt es nahe 1,00, was auch geantwortet wird.',
    ],
    suppression: [
      'Nicht ausgewiesen.',
      ({ count, mean }) =>
        `Anzahlen unter ${count} und was eine solche verriete; Anteile und Mittel von weniger als ${mean} Personen und solche am Ende ihrer Skala. Fehlt eine Gruppe, so fehlt noch eine, damit sie nicht durch Abziehen folgt. Was früher veröffentlicht wurde, gilt als bekannt: in anderen Berichten die Zahl aller und die von Gruppen, deren Feld und Angabe dort ebenso heißen. Ein Mittel von weniger als 30 Personen hat kein Intervall; es verriete, wie weit die Antworten auseinanderliegen.`,
    ],
    few: [
      'Andere Angaben.',
      (least) => `Antworten, die weniger als ${least} Personen gegeben haben, zusammen.`,
    ],
    unused: [
      'Die Zuordnung kennt diese Antworten nicht.',
      'Eine Bedingung oder ein Kriterium mit einem Merkmal, das nur für diese Prüfung da ist, wird abgewiesen. Andere Angaben können dennoch damit einhergehen, etwa Abteilung, Ebene oder Zeiten.',
    ],
  },
};
