import { formatNumber } from '../../model/format-number.ts';
import { listed } from '../counted.ts';
import { germanGoalLetters } from './german-goal-letters.ts';
import type { GoalCatalogue } from './goal-catalogue.ts';

const { letters, reasons } = germanGoalLetters;
const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number, { language: 'de' })} ${number === 1 ? one : many}`;

/** The page about goals in German. */
export const germanGoalWords: GoalCatalogue = {
  title: 'Ziele',
  note: 'Mit Namen und Zielen; nicht für Teilnehmende',
  lead: ({ people, smart, mentees, due, metOfDue, overdue }) =>
    [
      `${smart} von ${mentees} ${people} ${smart === 1 ? 'hat' : 'haben'} ein Ziel mit Messgröße, Zielwert und Termin.`,
      due === 0
        ? 'Noch ist kein Ziel fällig.'
        : `Von ${count(due, 'fälligen Ziel', 'fälligen Zielen')} ${metOfDue === 1 ? 'ist 1' : `sind ${metOfDue}`} erreicht.`,
      ...(overdue === 0
        ? []
        : [`${count(overdue, 'Ziel ist', 'Ziele sind')} über den Termin hinaus noch offen.`]),
    ].join(' '),
  none: 'Noch hat niemand ein Ziel festgehalten.',
  off: 'Ziele einzelner Personen werden nicht gezeigt: In program.yaml steht privacy: {person_level: off}.',
  sections: {
    decide: 'Was zu entscheiden ist',
    figures: 'Die wichtigsten Zahlen',
    pictures: 'Bilder',
    goals: 'Alle Ziele',
    letters: 'Buchstabe für Buchstabe',
    history: 'Was geändert wurde',
    progress: 'Fortschritt laut Rückmeldungen',
    attainment: 'Zielerreichung',
    dictionary: 'Was die Zahlen bedeuten',
  },
  nothing: 'Heute ist nichts zu entscheiden.',
  decide: {
    caption: 'Ziele und Personen, auf die zu achten ist',
    measure:
      'Zuerst überfällige, dann unvollständige, ohne Fortschritt, verschieden gesehen, in 30 Tagen fällig',
    columns: { who: 'Wer', goal: 'Ziel', found: 'Was auffällt', act: 'Was zu tun ist' },
    onPage: (rows, all) =>
      `Gezeigt sind die ersten ${rows} von ${all}; alle stehen in der CSV-Datei und in der Arbeitsmappe.`,
    overdue: (days) => ({
      says: `Seit ${count(days, 'Tag', 'Tagen')} fällig, weder erreicht noch aufgegeben.`,
      act: 'Fragen, wie es ausging, und met oder missed eintragen; oder einen neuen Termin als nächste Fassung vereinbaren.',
    }),
    incomplete: (missing) =>
      `Noch nicht ${listed(
        missing.map((letter) => letters[letter]),
        'de',
      )}.`,
    stalled: (percent) => ({
      says: `Nicht weiter als zwei Rückmeldungen zuvor: ${percent}.`,
      act: 'Fragen, was im Weg steht und ob es noch das richtige Ziel ist.',
    }),
    apart: (mentee, mentor) => ({
      says: `Die beiden sehen es verschieden: ${mentee} und ${mentor}.`,
      act: 'Anregen, das Ziel gemeinsam anzusehen und zu sagen, woran man es sähe.',
    }),
    soon: (day) => ({
      says: `Fällig am ${day}.`,
      act: 'Noch nichts; bei der nächsten Rückmeldung fragen.',
    }),
    noGoal: {
      title: (number) => `Ohne Ziel: ${number}`,
      act: 'Beide bitten, beim nächsten Treffen ein Ziel mit Messgröße und Termin zu vereinbaren.',
      caption: 'Wer in einem laufenden Tandem ist und in goals.csv kein Ziel hat',
      columns: { who: 'Wer', known: 'Was Rückmeldungen sagen' },
      told: (percent) => `ein Ziel, zu ${percent} erreicht, das hier nicht festgehalten ist`,
      agreed: 'eines ist vereinbart und hier nicht festgehalten',
      nothing: 'nichts über ein Ziel',
    },
    starters: 'Drei zum Anfangen',
    starter: ({ title, measure, baseline, target, months }) =>
      `${title} – ${measure}: ${baseline} → ${target}, in ${months === 0.5 ? 'zwei Wochen' : count(months, 'Monat', 'Monaten')}`,
    startersNote: 'Die Zahlen sind Beispiele; jedes Tandem schreibt seine eigenen.',
  },
  categories: {
    S: 'Können',
    C: 'Berufliche Entwicklung',
    G: 'Persönliche Entwicklung',
    N: 'Netzwerk',
    D: 'Vielfalt',
    K: 'Wissen',
    other: 'Anderes oder nichts',
  },
  standings: {
    met: 'erreicht',
    missed: 'nicht erreicht',
    overdue: 'überfällig',
    'due-soon': 'bald fällig',
    open: 'in Arbeit',
    dropped: 'gestrichen',
  },
  progressFrom: { state: 'erreicht', 'check-in': 'Rückmeldung', steps: 'nach Etappen' },
  sides: { mentee: 'Mentee', mentor: 'Mentorin oder Mentor' },
  unknown: 'unbekannt',
  notSet: 'nicht festgehalten',
  goals: {
    caption: 'Ziele',
    measure:
      'Nach Namen, das gewichtigste zuerst, Etappen unter ihrem Ziel; Fortschritt nach der letzten Rückmeldung oder nach Etappen',
    columns: {
      who: 'Wer',
      goal: 'Ziel',
      count: 'Gezählt nach',
      due: 'Termin',
      standing: 'Stand',
      progress: 'Fortschritt',
      letters: 'SMART',
    },
    stepOf: (title) => `Etappe von „${title}“`,
    way: (baseline, target) => `${baseline} → ${target}`,
    main: 'wiegt am meisten',
    allLetters: 'alle fünf',
    notJudged: 'nicht geprüft',
    letterStates: { doubtful: 'zweifelhaft', missing: 'fehlt' },
  },
  letters,
  reasons,
  lettersTable: {
    caption: 'Was fehlt oder zweifelhaft ist',
    measure: 'Offene Ziele, eine Zeile je Befund; jede Regel liest nur, was geschrieben steht',
    columns: {
      who: 'Wer',
      goal: 'Ziel',
      letter: 'Buchstabe',
      found: 'Was auffällt',
      act: 'Was zu tun ist',
    },
    fine: 'Jedes offene Ziel hat alle fünf Buchstaben.',
  },
  history: {
    caption: 'Fassungen',
    columns: { goal: 'Ziel', who: 'Wer', when: 'Wann', changes: 'Was geändert wurde', note: 'Warum' },
    fields: {
      title: 'Titel',
      category: 'Zielart',
      measure: 'Messgröße',
      baseline: 'Ausgangswert',
      target: 'Zielwert',
      due: 'Termin',
      weight: 'Gewicht',
      parent: 'Etappe von',
      pairing_id: 'Tandem',
    },
    change: (field, before, after) => `${field} ${before} → ${after}`,
    first: 'wie zuerst geschrieben',
    revision: (number) => `Fassung ${number}`,
    unchanged: 'nur Stand oder Anmerkung',
    undated: 'ohne Datum',
    noNote: 'ohne Angabe',
    none: 'Kein Ziel wurde geändert.',
  },
  told: {
    caption: 'Wie weit das gewichtigste Ziel ist',
    measure: 'In Prozent, je Befragungsrunde und Seite, laut Rückmeldungen',
    columns: {
      who: 'Wer',
      wave: 'Befragungsrunde',
      mentee: 'Mentee',
      mentor: 'Mentorin, Mentor',
      trend: 'Seit der ersten Antwort',
    },
    none: 'Noch keine Rückmeldung sagt, wie weit das Ziel ist.',
    noAnswer: 'keine Antwort',
    firstAnswer: 'erste Antwort',
    trend: (points) => `${points} Punkte`,
  },
  attainment: {
    caption: 'Auf ihren fünf Stufen eingeschätzte Ziele',
    measure: 'Von −2 (wie am Anfang oder schlechter) bis +2; Wert je Person: 50 heißt, alles wie erwartet',
    columns: {
      who: 'Wer',
      goal: 'Ziel',
      points: 'Die fünf Stufen',
      rating: 'Eingeschätzt',
      source: 'Quelle',
      score: 'Wert',
    },
    none: 'Noch ist kein Ziel eingeschätzt.',
    sources: { 'goals.csv': 'goals.csv', 'check-in': 'Rückmeldung, in der Reihenfolge der Gewichte' },
    points: (baseline, target) => `−2 ist ${baseline}, 0 ist ${target}`,
    weight: (weight) => `Gewicht ${weight}`,
    ratingOnly: 'nicht festgehalten: nur eine Einschätzung, in keinem Wert',
    noScore: 'kein Wert',
  },
  charts: {
    progress: {
      finding: ({ known, half, all }) =>
        `${half} von ${all} Zielen sind zur Hälfte oder weiter erreicht${known === all ? '' : `; von ${all - known} ist nichts bekannt`}`,
      measure: 'Wie weit jedes Ziel ist, in Prozent; erreicht, nach Rückmeldungen oder nach Etappen',
      alternative: (rows) => `Fortschritt der Ziele: ${rows}.`,
      source: 'Ziele, von denen nichts bekannt ist, fehlen hier.',
      caption: 'Fortschritt jedes Ziels',
      columns: { goal: 'Ziel', progress: 'Fortschritt' },
      classes: {
        none: 'Nicht begonnen',
        first: 'Bis zu einem Drittel',
        second: 'Bis zu zwei Dritteln',
        third: 'Fast erreicht',
        done: 'Ganz erreicht',
      },
      classCaption: 'Ziele nach Fortschritt',
      classColumns: { class: 'Wie weit', goals: 'Ziele' },
    },
    categories: {
      finding: (category, number, all) =>
        `${category}: ${number} von ${all} Zielen, mehr als in jeder anderen Zielart`,
      measure: 'Ziele nach Zielart; ohne Etappen und gestrichene Ziele',
      alternative: (rows) => `Ziele nach Zielart: ${rows}.`,
      source: 'Aus der Spalte category von goals.csv.',
      caption: 'Ziele nach Zielart',
      columns: { category: 'Zielart', goals: 'Ziele', met: 'Erreicht' },
      met: (met) => `${met} erreicht`,
    },
  },
  figures: {
    of: (of, noun) => `von ${of} ${noun}`,
    interval: (low, high) => `Unsicherheitsbereich (95\u202f%) ${low} bis ${high}`,
    complete: 'vollständig gezählt',
    expected: '50 heißt: alles wie erwartet',
  },
  dictionary: {
    caption: 'Die Zahlen dieser Seite',
    columns: { metric: 'Zahl', formula: 'Wie sie entsteht', here: 'Hier' },
    letters:
      'Als SMART zählt ein Ziel, wenn Messgröße, Zielwert und Termin festgehalten sind. Was sonst Buchstabe für Buchstabe dasteht, ist Rat: Regeln, die nur lesen, was geschrieben steht, und mehr nicht verstehen.',
  },
};
