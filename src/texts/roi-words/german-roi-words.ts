import { formatNumber } from '../../model/format-number.ts';
import { listed } from '../counted.ts';
import type { RoiCatalogue } from './roi-catalogue.ts';

export const germanRoiWords: RoiCatalogue = {
  title: 'Was das Programm gekostet hat und was der Verbleib wert war',
  notes: {
    coordinator: 'Vollständige Zahlen; nicht zur Veröffentlichung',
    hr: 'Beruht auf den veröffentlichten Zahlen zum Verbleib; ohne Namen',
    public: 'Beruht auf den veröffentlichten Zahlen zum Verbleib; ohne Namen',
  },
  answer: {
    'cannot-tell': ({ cost, percents }) =>
      `Ob der Verbleib die Kosten von ${cost} gedeckt hat, lässt sich nicht sagen: Mit den Daten ist eine Rendite von ${percents} der Kosten vereinbar.`,
    'worth-more': ({ cost, benefit, range }) =>
      `Der Unterschied beim Verbleib ist ${benefit} wert (${range}): im ganzen Unsicherheitsbereich mehr als die Kosten von ${cost}.`,
    'worth-less': ({ cost, benefit, range }) =>
      `Der Unterschied beim Verbleib ist ${benefit} wert (${range}): im ganzen Unsicherheitsbereich weniger als die Kosten von ${cost}.`,
    none: (cost) =>
      `Das Programm hat ${cost} gekostet; was der Verbleib wert war, wird nicht in Geld ausgedrückt.`,
    hidden:
      'Was das Programm gekostet hat, ist zum Schutz nicht ausgewiesen: Es haben zu wenige Menschen teilgenommen.',
  },
  unstudied: {
    'no-study':
      'Über den Verbleib ist nichts bekannt: Es fehlt eine Personalliste, oder program.yaml enthält keine Angaben zu „retention“.',
    refused: 'Der Verbleib ließ sich nicht untersuchen; den Grund nennt `mentor report retention`.',
    'not-estimable':
      'Es fanden sich keine Vergleichspersonen mit gleichen Merkmalen, ein Unterschied ist deshalb nicht bekannt.',
  },
  breakEven: {
    at: ({ leavers, mentees, points }) =>
      `Die Kosten sind gedeckt, sobald von ${mentees} Mentees ${leavers} weniger gehen; das ist ein Unterschied von ${points} Prozentpunkten.`,
    leavers: (leavers) => `Die Kosten sind gedeckt, sobald ${leavers} Personen weniger gehen.`,
    never: ({ leavers, mentees }) =>
      `Der Verbleib allein kann die Kosten nicht decken: Dazu müssten ${leavers} Personen weniger gehen, und es sind ${mentees} Mentees.`,
    beyond: (left) =>
      `In der Vergleichsgruppe, wie sie war, sind bis dahin ${left} gegangen; der Verbleib allein kann die Kosten also kaum decken.`,
    place: {
      under: (points) =>
        `Die Kostendeckung, bei ${points} Prozentpunkten, liegt unter dem ganzen Unsicherheitsbereich des Unterschieds.`,
      inside: (points) =>
        `Die Kostendeckung, bei ${points} Prozentpunkten, liegt im Unsicherheitsbereich des Unterschieds.`,
      over: (points) =>
        `Die Kostendeckung, bei ${points} Prozentpunkten, liegt über dem ganzen Unsicherheitsbereich des Unterschieds.`,
    },
  },
  result: {
    avoided: ({ leavers, range, mentees, span, difference, differenceRange }) =>
      `Bei einem Unterschied von ${difference} Prozentpunkten (${differenceRange}) nach ${span} ergeben sich für ${mentees} Mentees ${leavers} vermiedene Abgänge (${range}).`,
    worth: ({ benefit, range }) => `Zu den Kosten eines Abgangs sind das ${benefit} (${range}).`,
    return: ({ ratio, ratios, percent, percents }) =>
      `Nutzen zu Kosten stehen im Verhältnis ${ratio} (${ratios}), eine Rendite von ${percent} (${percents}).`,
    coversZero:
      'Der Unsicherheitsbereich enthält auch gar keinen Unterschied: Mit den Daten sind ein Nutzen, keiner und das Gegenteil vereinbar.',
  },
  cost: (total, parts) => `Das Programm hat ${total} gekostet: ${listed(parts, 'de')}.`,
  costPart: {
    time: (amount) => `${amount} für die Zeit der Teilnehmenden`,
    coordinator: (amount) => `${amount} für die Koordination`,
    training: (amount) => `${amount} für Schulungen`,
    events: (amount) => `${amount} für Veranstaltungen`,
  },
  notStated: (items) =>
    `Nicht enthalten, weil kein Betrag bekannt ist: ${items}. Die Kosten betragen also mindestens so viel.`,
  toCome: (meetings) =>
    meetings === 1
      ? 'Ein Treffen ist noch geplant und nicht enthalten.'
      : `${formatNumber(meetings, { language: 'de' })} Treffen sind noch geplant und nicht enthalten.`,
  sections: {
    answer: 'Kosten, Gegenwert und Rendite',
    costs: 'Was es gekostet hat',
    sensitivity: 'Wovon das Ergebnis abhängt',
    inputs: 'Woher die Zahlen stammen',
    claims: 'Angaben von außen',
    method: 'Methode und Grenzen',
  },
  figures: {
    cost: 'Kosten',
    costDetail: 'was angegeben ist und die Zeit der Teilnehmenden',
    worth: 'Gegenwert des Unterschieds beim Verbleib',
    return: 'Rendite',
    breakEven: 'Kosten gedeckt ab',
    points: 'Prozentpunkten',
    interval: (range) => `Unsicherheitsbereich (95\u202f%) ${range}`,
    ratio: (ratio) => `oder ${ratio}`,
    leavers: (leavers) => `${leavers} Abgängen weniger`,
    none: 'kein Betrag',
    noneDetail: 'den Grund nennen die ersten Zeilen',
    hiddenDetail: 'zum Schutz nicht ausgewiesen; den Grund nennen die ersten Zeilen',
  },
  suppressedKey: '[c]: zum Schutz nicht ausgewiesen, denn es würde kleine Anzahlen verraten',
  costs: {
    caption: 'Kosten nach Posten',
    measure: (day) => `bis ${day}`,
    columns: { item: 'Posten', how: 'Wie berechnet', amount: 'Betrag' },
    items: {
      time: 'Zeit der Teilnehmenden',
      coordinator: 'Koordination',
      training: 'Schulungen',
      events: 'Veranstaltungen',
      total: 'Insgesamt',
    },
    time: ({ meetings, hours, people, hourly }) =>
      `${meetings} Treffen haben stattgefunden; ${hours} Stunden aller, die kamen${people === undefined ? '' : `, ${people} Personen`}; ${hourly} je Stunde`,
    timeUnknown: 'kein Treffen ist als stattgefunden verzeichnet',
    stated: 'wie in program.yaml angegeben',
    notStated: 'nicht angegeben',
    sum: 'Summe dessen, was bekannt ist',
  },
  inputs: {
    caption: 'Alle Zahlen, auf denen das Ergebnis beruht',
    measure: 'in der Reihenfolge, in der sie gebraucht werden',
    columns: { figure: 'Größe', value: 'Wert', source: 'Quelle', year: 'Jahr', evidence: 'Grundlage' },
    names: {
      difference: 'Unterschied beim Verbleib',
      mentees: 'Mentees',
      hours: 'Stunden der Teilnehmenden',
      salary: 'Jahresgehalt',
      share_of_salary: 'Kosten eines Abgangs, Anteil am Jahresgehalt',
      hourly_cost: 'Kosten einer Stunde',
      coordinator: 'Koordination',
      training: 'Schulungen',
      events: 'Veranstaltungen',
    },
    retention: (file) => `Bericht zum Verbleib, aus ${file}`,
    program: 'Tandems dieses Programms',
    meetings: 'Treffen, die nach Terminplan und Rückmeldungen stattgefunden haben',
    ownFigure: 'eigene Angabe',
    measured: 'hier gemessen',
    noSource: 'program.yaml, ohne Angabe einer Quelle',
    noYear: 'nicht angegeben',
    unknown: 'nicht bekannt',
    fewLeavers: 'zu wenige Abgänge',
    hours: (hours) => `${hours} Stunden`,
    points: (points) => `${points} Prozentpunkte`,
  },
  sensitivity: {
    finding: {
      inside: (input) =>
        `Was am meisten entscheidet: ${input}; die Enden liegen auf beiden Seiten der Kosten`,
      outside: (input) => `Was am meisten entscheidet: ${input}; kein Ende wechselt die Seite`,
    },
    findingWithout: (input) => `Was den kostendeckenden Unterschied am meisten verschiebt: ${input}`,
    measure:
      'Rendite in Prozent der Kosten, wenn eine Größe an eines ihrer Enden geht und die anderen bleiben. Blau: der Unsicherheitsbereich (95\u202f%) des Unterschieds. Grau: was niemand genau weiß, jeder Betrag 25\u202f% niedriger und höher, die Kosten eines Abgangs von 10 bis 50\u202f% eines Gehalts',
    measureWithout:
      'Kostendeckender Unterschied, wenn eine Größe an eines ihrer Enden geht und die anderen bleiben: jeder Betrag 25\u202f% niedriger und höher, die Kosten eines Abgangs von 10 bis 50\u202f% eines Gehalts',
    source:
      'Die Enden der grauen Balken sind auf dieser Seite festgelegt und keine Unsicherheitsbereiche: Zu ihnen gehört keine Wahrscheinlichkeit.',
    left: 'weniger wert als die Kosten',
    right: 'mehr wert als die Kosten',
    axis: 'Rendite, Prozent der Kosten',
    base: (percent) => `alles, wie es ist: ${percent}`,
    alternative: (base, rows) => `Mit allen Größen, wie sie sind, ${base}. ${rows}.`,
    ends: (low, high) => `${low} bis ${high}`,
    caption: 'Das Ergebnis an beiden Enden jeder Größe',
    columns: {
      figure: 'Größe',
      ends: 'Ihre Enden',
      low: 'Rendite am unteren Ende',
      high: 'Rendite am oberen Ende',
      breakEven: 'Kosten gedeckt ab',
    },
    unit: '% der Kosten',
    points: 'Punkte, an beiden Enden',
  },
  comparison: 'Vergleich.',
  method: {
    worth: [
      'Gegenwert.',
      'Vermiedene Abgänge × Kosten eines Abgangs. Vermiedene Abgänge sind der Unterschied im Anteil derer, die geblieben sind, × die Mentees, an denen er geschätzt wurde. Die Kosten eines Abgangs sind ein Jahresgehalt × der Anteil daran, den Suche und Einarbeitung einer neuen Person kosten. Die Kosten sind die des ganzen Programms: Mentees außerhalb der Schätzung, die später dazukamen oder für die sich keine Vergleichspersonen fanden, sind in den Kosten enthalten und erhalten keinen Gegenwert.',
    ],
    interval: [
      'Unsicherheit.',
      'Beide Enden des Unsicherheitsbereichs (95\u202f%) des Unterschieds, durch alle Zahlen weitergerechnet. Was an Gehältern, Stunden und den Kosten eines Abgangs ungewiss ist, steckt nicht darin; davon handelt der Abschnitt, wovon das Ergebnis abhängt.',
    ],
    forms: [
      'Rendite.',
      'Als Verhältnis: Nutzen ÷ Kosten; in Prozent: 100 × (Nutzen − Kosten) ÷ Kosten. Ein Nutzen vom Doppelten der Kosten ist 2 : 1 und +100\u202f%.',
    ],
    time: [
      'Zeit der Teilnehmenden.',
      'Jedes Treffen, das stattgefunden hat, × seine Dauer × alle, deren Treffen es war, × die Kosten einer Stunde. Vorbereitung ist nicht enthalten; Zeit für Schulungen und Veranstaltungen nur, soweit deren Beträge sie enthalten.',
    ],
    horizon: [
      'Zeithorizont.',
      'Wer nach dem Zeithorizont gegangen ist, zählt als geblieben, und ein Abgang zählt als vermieden, nicht als verschoben.',
    ],
    suppression: [
      'Kleine Gruppen.',
      'Der Unterschied ist der, den der Bericht zum Verbleib veröffentlicht; wo er zum Schutz nicht ausgewiesen ist, ist es auch nichts, was aus ihm folgt.',
    ],
    notSaid: [
      'Was diese Seite nicht sagt.',
      'Nichts darüber, was die Teilnehmenden gelernt, erreicht oder vom Programm gehalten haben; nichts darüber, ob Mentorinnen und Mentoren geblieben sind; nichts darüber, was dasselbe Geld anderswo wert gewesen wäre. Was hier keinen Preis hat, ist nicht wertlos.',
    ],
  },
};
