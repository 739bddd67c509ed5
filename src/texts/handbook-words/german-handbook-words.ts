import { capitalised, numberWord } from '../counted.ts';
import { germanFormPage } from './german-form-page.ts';
import { germanLetterPage } from './german-letter-page.ts';
import { germanTimeline } from './german-timeline.ts';
import type { HandbookCatalogue } from './handbook-catalogue.ts';

export const germanHandbookWords: HandbookCatalogue = {
  fromTo: (from, to) => `${from} bis ${to}`,
  quoted: (text) => `„${text}“`,
  forEverybody: 'Für alle, die teilnehmen',
  forWork: 'Für die Programmkoordination',
  planNote: 'Enthält nichts Persönliches',
  open: 'offen',
  minutes: (count) => `${count} Minuten`,
  roles: {
    title: 'Rollen und Erwartungen',
    lead: 'Wer was tut, wer was lässt und wie viel Zeit es braucht. Mentoring hilft im Mittel, und zwar ein wenig: Eine Beförderung oder mehr Geld verspricht niemand.',
    forWhom: 'Für wen es ist',
    does: 'Was Sie tun',
    doesNot: 'Was Sie lassen',
    time: 'Zeit',
  },
  agreement: {
    title: 'Mentoring-Vereinbarung',
    signedLead:
      'Zum Lesen vor dem ersten Treffen und zum Unterschreiben bis zum zweiten. Wer sich zu zweit trifft, findet sie in Kurzform auch auf dem eigenen Blatt: Eine von beiden, unterschrieben, genügt. Die Programmkoordination erfährt nur, dass es sie gibt, und die Daten.',
    saidLead: 'Unterschrieben wird das nicht: Es wird am Anfang laut gesagt.',
    clauses: 'Was wir vereinbaren',
    sign: {
      pairs: ['Mentee', 'Mentorin oder Mentor'],
      group: ['Leitet die Gruppe', 'Mitglied', 'Mitglied', 'Mitglied'],
      equals: ['Mitglied', 'Mitglied'],
      rotation: [],
      informal: [],
    },
    exit: {
      title: 'Ausstieg ohne Angabe von Gründen',
      ofTwo: [
        'Nicht jede Zuordnung passt, und daran ist niemand gescheitert. Sie können jederzeit aufhören. In den ersten 60 Tagen suchen wir sofort ein neues Gegenüber; danach kommen Sie im nächsten Durchgang zuerst an die Reihe.',
        'Es genügt ein Satz an {coordinator}: „Ich möchte dieses Tandem beenden.“ Einen Grund brauchen Sie nicht zu nennen. Ihr Gegenüber erfährt nur, dass das Tandem ohne Angabe von Gründen endet.',
        'Festgehalten werden nur das Datum und eines davon: keine Zeit, andere Ziele, passt nicht, Ziele erreicht, Wechsel oder Austritt, geht ohne Programm weiter, keine Angabe.',
      ],
      ofSeveral: [
        'Nicht jede Runde passt für alle, und daran ist niemand gescheitert. Sie können jederzeit gehen. In den ersten 60 Tagen suchen wir sofort einen anderen Platz; danach kommen Sie im nächsten Durchgang zuerst an die Reihe.',
        'Es genügt ein Satz an {coordinator}: „Ich möchte aufhören.“ Einen Grund brauchen Sie nicht zu nennen; ein Satz an die anderen ist freundlich. Von uns erfahren sie keinen Grund.',
        'Festgehalten werden nur das Datum und eines davon: keine Zeit, andere Ziele, passt nicht, Ziele erreicht, Wechsel oder Austritt, geht ohne Programm weiter, keine Angabe.',
      ],
    },
  },
  faq: {
    title: 'Fragen von Teilnehmenden',
    lead: 'Fehlt etwas? {reach}',
  },
  tips: {
    title: 'Für zwei, die sich gefunden haben',
    lead: 'Ein Programm brauchen Sie dafür nicht, nur ein wenig Sorgfalt. Fragen? {reach}',
  },
  checklist: {
    title: 'Checkliste für den Start',
    lead: (steps) => `${steps} Schritte, vom ersten Satz bis zum Löschen am Schluss.`,
    late: (steps) =>
      steps === 1
        ? 'Einer davon liegt vor heute: Beginnen Sie damit.'
        : `${capitalised(numberWord(steps, 'de'))} davon liegen vor heute: Erledigen Sie diese zuerst, in dieser Reihenfolge, oder verschieben Sie den Beginn.`,
    wave: (wave) =>
      `Rückmeldung: ${wave}. Die Formulare sind sieben Tage offen, mit einer Erinnerung am fünften. Sagen Sie den Teilnehmenden binnen zwei Wochen, was Sie gehört haben und was Sie daraus machen.`,
    coordinator: 'Programmkoordination',
    stepsTitle: 'Was zu tun ist',
    caption: 'Nach Datum; haken Sie ab, was erledigt ist',
    columns: { when: 'Wann', done: 'Erledigt', what: 'Was', who: 'Wer' },
    watchTitle: 'Worauf zu achten ist',
    selection: {
      title: 'Mentorinnen und Mentoren auswählen',
      how: 'Geben Sie für jede Zeile einen bis fünf Punkte; wer begleitet, hat in jeder mindestens drei.',
      no: 'Ein Nein wird persönlich gesagt und mit einer anderen Art zu helfen verbunden: einem Vortrag oder einer Runde kurzer Gespräche.',
    },
  },
  form: germanFormPage,
  training: {
    title: 'Schulung',
    lead: (modules) =>
      `${modules === 1 ? 'Ein Modul' : `${modules} Module`}: für wen, wie lange und bis wann. Tragen Sie in training.csv ein, wer da war; „mentor status“ sagt, wer gefehlt hat.`,
    tableTitle: 'Die Module',
    caption: 'Nach Datum',
    columns: {
      module: 'Modul',
      side: 'Für',
      minutes: 'Dauer',
      way: 'Wie',
      when: 'Wann',
      needed: 'Nötig',
    },
    contents: 'Worum es jeweils geht',
    after: {
      title: 'Wer gefehlt hat',
      text: 'Wer nicht kommen konnte, bekommt binnen zwei Wochen die kurze Fassung für sich allein. Unterstützung gibt es das ganze erste Jahr: ein Anruf, eine Fallrunde, eine Seite zum Lesen.',
    },
    sides: { mentor: 'Mentorinnen und Mentoren', mentee: 'Mentees', both: 'alle', manager: 'Führungskräfte' },
    needed: 'vor dem Beginn',
    offered: 'Angebot',
  },
  grid: {
    title: 'Was sich bewegen soll und woran man es sieht',
    lead: 'Zu jedem Zweck gehören Fragen, die am Anfang und am Ende Wort für Wort gleich gestellt werden. Sie zeigen eine Veränderung; ohne Vergleichsgruppe zeigen sie nicht, woher sie kommt.',
    leadOnce:
      'Vor dem ersten Treffen wird nichts gefragt: Die Antworten zeigen, wo die Menschen stehen, nicht was sich bewegt hat. Soll auch das zu sehen sein, tragen Sie in program.yaml unter waves auch baseline ein.',
    gridTitle: 'Das Raster',
    caption: 'Was sich bewegen soll, und für wen',
    measure: 'Die Frage und die Zahlen des Fortschrittsberichts, die es zeigen',
    note: 'Andere Felder wählen Sie in program.yaml mit purposes, zum Beispiel `purposes: {career: {cells: [s_e, c_e, g_m]}}`.',
    columns: { kind: 'Was', e: 'Für Mentees', o: 'Für das Haus', m: 'Für Mentorinnen und Mentoren' },
    rows: {
      s: 'Fähigkeiten',
      c: 'Beruflicher Weg',
      g: 'Persönliches Wachsen',
      n: 'Netzwerke',
      d: 'Vielfalt',
      k: 'Wissen',
    },
    notAsked: 'nicht gefragt',
    beside: new Map([
      ['c_o', 'Beförderungen und Wechsel im Bericht zum Verbleib'],
      ['g_o', 'Bericht zum Verbleib'],
      ['n_e', 'vermittelte Kontakte'],
      [
        'd_o',
        'Der Vergleich der Gruppen in der Prüfung auf Chancengleichheit: Zuordnung, Zufriedenheit, frühe Enden',
      ],
    ]),
    targetsTitle: 'Was als Erfolg gilt',
    targetsCaption: 'Zielvorgaben des Programms; der Fortschrittsbericht misst daran',
    targetColumns: { metric: 'Kennzahl', target: 'Vorgabe' },
  },
  waves: {
    caption: 'Fragen, und die Spalten von checkins.csv für die Antworten',
    columns: { question: 'Frage', side: 'Wer antwortet', answer: 'Wie', column: 'Spalte' },
    answers: {
      numbers: (min, max) => `eine Zahl von ${min} bis ${max}`,
      count: 'eine ganze Zahl',
      line: 'eine Zeile',
      paragraph: 'einige Zeilen',
      date: 'ein Datum',
    },
  },
  timeline: germanTimeline,
  letters: germanLetterPage,
};
