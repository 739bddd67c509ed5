import { formatNumber } from '../../model/format-number.ts';
import { listed } from '../counted.ts';
import { balanceFindings } from './balance-findings.ts';
import { germanPartWords } from './german-part-words.ts';
import type { RetentionCatalogue } from './retention-catalogue.ts';

const figure = (value: number): string => formatNumber(value, { language: 'de' });
const interval = 'Unsicherheitsbereich (95\u202f%)';

export const germanRetentionWords: RetentionCatalogue = {
  title: (span) => (span === undefined ? 'Verbleib' : `Verbleib nach ${span}`),
  notes: {
    coordinator: 'Vollständige Anzahlen; nicht zur Veröffentlichung',
    hr: 'Kleine Gruppen sind zum Schutz nicht ausgewiesen; ohne Namen',
    public: 'Kleine Gruppen sind zum Schutz nicht ausgewiesen; ohne Namen',
  },
  dataThrough: 'Daten bis',
  sections: {
    can: 'Was dieser Durchgang zeigen kann',
    canShort: 'Was er zeigen kann',
    result: 'Ergebnis',
    curves: 'Verbleib im Lauf der Zeit',
    difference: 'Der Unterschied',
    balance: 'Waren sich die Gruppen vor dem Programm ähnlich?',
    balanceShort: 'Waren sie sich ähnlich?',
    tables: 'Tabellen',
    method: 'Methode und Grenzen',
  },
  describes: 'Was folgt, beschreibt, was geschehen ist; es ist kein Urteil über das Mentoring.',
  groups: { mentees: 'Mentees', others: 'Vergleichsgruppe' },
  counted: (count, group) =>
    group === 'mentees'
      ? `${count} ${count === '1' ? 'Mentee' : 'Mentees'}`
      : `${count} in der Vergleichsgruppe`,
  figures: {
    since: (day, group) =>
      group === 'mentees' ? `dabei am ${day}` : `teilnahmeberechtigt, am ${day} nicht dabei`,
    leavers: { any: 'Abgänge, gleich aus welchem Grund', voluntary: 'Abgänge aus eigenem Entschluss' },
    leaversOf: (all) => `von ${all}`,
    leaversDetail: (sides, day) => `${sides}; bis ${day}`,
    hiddenDetail: (least, day) =>
      `zum Schutz nicht ausgewiesen: eine Anzahl liegt unter ${least} oder würde eine solche verraten; bis ${day}`,
    smallest: 'Kleinster erkennbarer Unterschied',
    points: 'Prozentpunkte',
    power: 'bei 80\u202f% Teststärke, zweiseitig 5\u202f%',
    none: 'keiner',
    noneDetail: 'auch dann nicht, wenn alle Mentees blieben',
    noneHidden: 'zum Schutz nicht ausgewiesen: es würde kleine Anzahlen verraten',
  },
  absent: {
    curves: {
      suppressed:
        'Es lässt sich kein Punkt zeichnen: An jedem Tag ist eine Anzahl klein oder würde eine kleine verraten [c].',
      'not-yet': 'Noch lässt sich nichts zeichnen: Jeder Zeithorizont liegt jenseits der Daten.',
    },
    difference: {
      suppressed:
        'Der Unterschied ist zum Schutz nicht ausgewiesen [c]: Eine Anzahl dahinter ist klein oder würde eine kleine verraten.',
      'not-yet': 'Noch gibt es keinen Unterschied zu zeigen: Jeder Zeithorizont liegt jenseits der Daten.',
      few: 'Für einen Unterschied gibt es zu wenige Abgänge: Sein Unsicherheitsbereich sagte mehr über den Zufall als über die Gruppen.',
    },
    balance: {
      suppressed: 'Gruppen aus so wenigen Menschen werden hier nicht verglichen [c].',
      'not-yet':
        'Aus der Zeit vor dem Programm ist nichts bekannt, worin sich die Gruppen vergleichen ließen.',
    },
  },
  curves: {
    finding: ({ sides, day, outcome, overlap }) => {
      const who = listed(
        sides.map(({ share, group }) =>
          group === 'mentees' ? `${share} der Mentees` : `${share} der Vergleichsgruppe`,
        ),
        'de',
      );
      const said =
        outcome === 'any'
          ? `waren ${who} noch im Haus`
          : `hatten ${who} das Haus nicht aus eigenem Entschluss verlassen`;
      return `Bis Tag ${day} ${said}${overlap ? '; die Bänder überlappen durchgehend' : ''}`;
    },
    nothing: 'Wer geblieben ist, nach Tagen',
    allHidden: 'Alle Zahlen dieses Bildes sind zum Schutz nicht ausgewiesen.',
    measure: ({ outcome, since, steps, from }) =>
      `${outcome === 'any' ? 'Noch im Haus' : 'Nicht aus eigenem Entschluss gegangen'}, in Prozent derer, die seit dem ${since} beobachtet werden, nach Tagen. ${steps ? 'Bänder' : 'Linien'}: Unsicherheitsbereiche (95\u202f%; Greenwood, log-log).${steps ? '' : ' Tage mit kleinen Anzahlen sind nicht ausgewiesen [c].'}${from === undefined ? '' : ` Die Achse beginnt bei ${from}`}`,
    source: ({ file, otherExits, outcome }) =>
      `Quelle: ${file}.${outcome === 'any' || otherExits === null ? '' : ` Bis zum Ende der Daten ${otherExits === 1 ? 'ging eine Person' : otherExits === 0 ? 'ging niemand' : `gingen ${figure(otherExits)} Personen`} aus anderen Gründen.`}`,
    withheld: (group, days) =>
      `Nicht ausgewiesen [c]: ${group}, ${days.length === 1 ? 'Tag' : 'Tage'} ${listed(days.map(String), 'de')}.`,
    end: (n, of, share) => `${n} von ${of} (${share})`,
    atRisk: 'noch im Haus und unter Beobachtung',
    lastDay: (day) => `Tag ${day}`,
    caption: 'Wer geblieben ist, nach Tagen',
    columns: { day: 'Tag', stayed: 'Geblieben', interval },
    followed: (group) => `${group}, beobachtet`,
    nobodyLeft: 'niemand gegangen',
  },
  suppressedKey: (least) =>
    `[c] zum Schutz nicht ausgewiesen: eine Anzahl unter ${least} oder eine Zahl, aus der sich eine solche errechnen ließe. Weder null noch fehlend.`,
  difference: {
    measure: (outcome, day) =>
      `Mentees minus Vergleichsgruppe, Anteil derer, die an Tag ${day} ${outcome === 'any' ? 'noch im Haus' : 'nicht aus eigenem Entschluss gegangen'} waren, in Prozentpunkten; Linien: Unsicherheitsbereiche (95\u202f%). Die erste Schätzung ist die maßgebliche; die anderen prüfen, wie weit die Antwort von der Methode abhängt`,
    points: (rows) => `${rows} Prozentpunkte.`,
    left: 'mehr aus der Vergleichsgruppe',
    right: 'mehr Mentees',
    axis: 'Unterschied im Anteil der Gebliebenen, Prozentpunkte',
    matched: 'Gleiche mit Gleichen',
    unmatched: 'Wie die Gruppen waren',
    main: (label) => `${label} (maßgeblich)`,
    matchedSmall: (mentees) => `${mentees} Mentees, Vergleichsgruppe gewichtet`,
    of: (n, of) => `${n} von ${of}`,
    landmark: (day) => `Ab Tag ${day}`,
    sensitivity: {
      landmark: 'Ab einem Stichtag',
      'late-joiners-as-others': 'Später Dazugekommene bis zuletzt in der Vergleichsgruppe',
      'later-mentors-as-others': 'Spätere Mentorinnen und Mentoren bis zuletzt in der Vergleichsgruppe',
    },
    variant: (label, matched) => `${label}, ${matched ? 'Gleiche mit Gleichen' : 'wie sie waren'}`,
    sizes: (mentees, others) => `${mentees} Mentees, ${others} in der Vergleichsgruppe`,
    methods: {
      matched: 'abgeglichen, MOVER über Wilson-Grenzen',
      'stratum-wilson': 'abgeglichen, Wilson-Grenzen jeder Schicht nach MOVER kombiniert',
      'standardised-wilson':
        'abgeglichen, standardisierte Anteile, Wilson-Grenzen bei der wirksamen Gruppengröße nach MOVER kombiniert',
      newcombe: 'Newcombe',
      'kaplan-meier': 'Kaplan-Meier, Grenzen nach MOVER kombiniert',
      'aalen-johansen': 'Aalen-Johansen, Grenzen nach MOVER kombiniert',
      hajek: 'Hájek, Wilson-Grenzen bei der wirksamen Gruppengröße nach MOVER kombiniert',
      none: 'keine',
    },
    caption: (day) => `Unterschiede an Tag ${day}`,
    columns: { comparison: 'Vergleich', difference: 'Unterschied', interval, method: 'Methode' },
  },
  balance: {
    finding: balanceFindings.de('Nach dem Abgleich'),
    measure:
      'Standardisierter Unterschied zwischen Mentees und Vergleichsgruppe, in Standardabweichungen; hohl vor dem Abgleich, gefüllt danach; 0 heißt gleich',
    alternative: (rows) =>
      `${rows.map(({ label, before, after }) => `${label} vorher ${before}, nachher ${after}`).join('; ')}.`,
    flagged: (limit, fields) => `Auffällig über ${limit}: ${listed(fields, 'de')}.`,
    flag: 'auffällig',
    asOf: (day) => `Merkmale mit Stand vom ${day}.`,
    axis: 'standardisierter Unterschied, Betrag (Standardabweichungen)',
    caption: 'Ähnlichkeit vor und nach dem Abgleich',
    columns: { field: 'Merkmal', before: 'Vorher', after: 'Nachher' },
  },
  parts: germanPartWords,
  horizons: {
    caption: 'Wer geblieben ist, nach Zeithorizont',
    complete: 'Vollständige Anzahlen; der früheste Zeithorizont zuerst.',
    days: (days) => `${figure(days)} ${days === 1 ? 'Tag' : 'Tage'}`,
    horizon: 'Zeithorizont',
    notYet: 'noch nicht',
    from: (day) => `ab ${day}`,
    waitingOver: 'nicht vergleichbar',
    until: (day) => `Warteliste bis ${day}`,
    notEstimable: 'nicht schätzbar',
    tooFew: 'zu wenige Abgänge',
    none: 'keiner',
  },
  method: {
    groups: [
      'Die Gruppen',
      (day) => `stehen seit dem ${day} fest; wer sich wie oft getroffen hat, ändert nichts daran.`,
    ],
    outcome: [
      'Ereignis:',
      {
        any: 'Abgang, gleich aus welchem Grund. Kaplan-Meier mit Log-Log-Grenzen nach Greenwood.',
        voluntary:
          'Abgang aus eigenem Entschluss; andere Abgänge sind konkurrierende Ereignisse. Aalen-Johansen.',
      },
    ],
    limits: [
      'Unsicherheitsbereich des abgeglichenen Unterschieds:',
      {
        'stratum-wilson':
          'Wilson-Grenzen jeder Schicht, wobei die für eine eigene Kurve zu kleinen sich eine teilen, nach MOVER kombiniert (Zou & Donner 2008).',
        'standardised-wilson':
          'In einigen Schichten sind weniger als fünf Personen, oder alle oder niemand sind dort gegangen; deshalb hat der standardisierte Anteil jeder Gruppe Wilson-Grenzen bei ihrer wirksamen Größe (Kish 1965; Dean & Pagano 2015), und beide sind nach MOVER kombiniert (Zou & Donner 2008).',
      },
    ],
    test: [
      'Log-Rank-Test:',
      ({ chiSquare, df, p }) =>
        `χ² ${chiSquare}, ${df} ${df === 1 ? 'Freiheitsgrad' : 'Freiheitsgrade'}, p ${p}.`,
    ],
    noTest: (why) => `Es wird keiner in Worte gefasst: ${why}.`,
    unequalChances:
      'Die Chancen im Losverfahren waren nicht gleich, und der gewichtete Unterschied tritt an seine Stelle',
    eValue: [
      'E-Wert',
      (value, one) =>
        `des Unsicherheitsbereichs: ${value}. ${one ? 'Er schließt „kein Unterschied“ ein; eine verborgene Größe hätte also nichts wegzuerklären.' : 'Eine verborgene Größe müsste mit Teilnahme und Verbleib gleichermaßen so stark zusammenhängen, um ihn wegzuerklären.'}`,
    ],
    suppression: [
      '[c]',
      ({ count, mean }) =>
        `heißt: zum Schutz nicht ausgewiesen. Anzahlen unter ${count}, Anzahlen, die weniger als ${count} ihrer Gruppe übrig lassen, Schritte von weniger als ${count} zwischen zwei Anzahlen, Anteile an weniger als ${mean} Menschen und alles, was daraus errechnet ist (Unsicherheitsbereiche, Schätzungen, Punkte der Kurve), bleiben ungenannt, damit niemand zu erkennen ist, auch nicht durch Abziehen.`,
    ],
    notSaid: [
      'Was diese Seite nicht sagt:',
      'dass das Mentoring jemanden gehalten hätte oder dass es ohne Bedeutung wäre. Beides lässt sich so nicht erkennen.',
    ],
  },
};
