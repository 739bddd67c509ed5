import type { FormWords } from './form-words.ts';

export const germanFormWords = {
  timestamp: 'Zeitstempel',
  who: {
    pairing: 'Tandem-ID',
    person: 'Ihre E-Mail-Adresse oder Kennung',
    side: 'Ich antworte als',
    mentee: 'Name der oder des Mentee',
  },
  sides: {
    mentee: 'Mentee',
    mentor: 'Mentorin oder Mentor',
    manager: 'Führungskraft',
    stakeholder: 'Stakeholder',
  },
  metSinceStart: 'Wie oft haben Sie sich seit dem Beginn getroffen?',
  intro:
    'Fünf Minuten. Ihre Antworten liest nur die Programmkoordination, nicht Ihr Gegenüber und nicht Ihre Führungskraft. Berichte zeigen nur Summen.',
  introOfOthers:
    'Zwei Minuten, zu dem, was bei der Arbeit zu sehen ist, und nie zu dem, was besprochen wurde. Die oder der Mentee weiß, dass Sie gefragt werden. Ihre Antworten liest nur die Programmkoordination; Berichte zeigen nur Summen.',
  title: (side, wave) => `${wave}, Formular für ${sidesOf[side] ?? side}`,
  kinds: {
    choice: { google: 'Multiple-Choice', microsoft: 'Auswahl' },
    line: { google: 'Kurzantwort', microsoft: 'Text' },
    number: {
      google: 'Kurzantwort, Antwortvalidierung: Zahl, mindestens 0',
      microsoft: 'Text, Einschränkung: Zahl',
    },
    paragraph: { google: 'Absatz', microsoft: 'Text, lange Antwort' },
    date: {
      google: 'Kurzantwort, mit dem Hinweis: zum Beispiel 2026-05-14, oder noch nicht',
      microsoft: 'Text, mit dem Untertitel: zum Beispiel 2026-05-14, oder noch nicht',
    },
    row: ({ from, to, low, high }) => ({
      google: `Lineare Skala, ${from} bis ${to}${low === undefined ? '' : `; Beschriftung von ${from}: ${low}; von ${to}: ${high ?? ''}`}`,
      microsoft:
        from === 0 && to === 10
          ? 'Net Promoter Score'
          : `Auswahl, mit den Zahlen ${from} bis ${to} als Antworten`,
    }),
  },
  question: (number) => `Frage ${number}`,
  required: 'Pflichtfrage',
  optional: 'freiwillig',
  prefilled: 'Füllt der Link aus, den alle einzeln bekommen.',
  private: 'Diese Antwort liest nur die Programmkoordination.',
  page: {
    note: 'Für die Programmkoordination',
    list: {
      lead: (questions) =>
        `${questions} Fragen zum Einfügen in Google Formulare oder Microsoft Forms. Den Wortlaut bitte so lassen: Daran werden die Antworten erkannt.`,
      copy: 'Titel und Beschreibung des Formulars',
      title: 'Titel: ',
      description: 'Beschreibung: ',
    },
    guide: {
      title: 'Formulare für Rückmeldungen: was damit zu tun ist',
      lead: 'Jedes Formular ist eine Seite zum Kopieren. Sie brauchen Google Formulare oder Microsoft Forms, sonst nichts.',
      stepsTitle: 'Fünf Schritte',
      steps: [
        'Die Seite eines Formulars aus der Tabelle unten öffnen. In Google Formulare oder Microsoft Forms ein leeres Formular anlegen und Titel, Beschreibung und Fragen Wort für Wort einfügen.',
        'Die ersten zwei Fragen durch den Link ausfüllen lassen. Google: ⋮ → Vorab ausgefüllten Link abrufen; Microsoft: … → Vorab ausgefüllte URL. {pairing_id} und {person} als Antworten eintippen und die Adresse kopieren.',
        'Die Adressen der beiden Formulare, die gerade offen sind, in program.yaml eintragen: checkins: {link: {mentee: "…", mentor: "…"}}; zur nächsten Runde die ihrer Formulare.',
        'Wenn eine Befragungsrunde beginnt, „mentor ingest --template“ aufrufen. Das schreibt die Tabelle send-….csv mit allen, die noch nicht geantwortet haben, und ihrem eigenen Link, für den Serienbrief in Word oder Outlook, dazu die Schreiben als Entwürfe.',
        'Die Antworten als CSV oder Excel herunterladen und „mentor ingest“ mit dem Namen der Datei aufrufen. So oft Sie wollen: Jede Antwort zählt einmal.',
      ],
      formsTitle: 'Die Formulare',
      formsOrder: 'In der Reihenfolge der Befragungsrunden',
      columns: {
        form: 'Formular',
        questions: 'Fragen',
        file: 'Seite zum Kopieren',
      },
      othersTitle: 'Vor dem Senden',
      others:
        'Formulare für Führungskräfte und Stakeholder gehen nur hinaus, wenn die oder der Mentee davon weiß. Sie stellen höchstens drei Fragen. Die Tabelle lädt niemanden dazu ein: Bitte die Adresse des Formulars selbst senden.',
      attainment:
        'Die Fragen zur Skala jedes Ziels nur behalten, wenn die fünf Stufen beim zweiten Treffen notiert wurden (goal-sheet.html). Nachträglich ausgefüllt sind sie nur eine Einschätzung.',
    },
  },
} as const satisfies FormWords;

const sidesOf: Readonly<Record<string, string>> = {
  mentee: 'Mentees',
  mentor: 'Mentorinnen und Mentoren',
  manager: 'Führungskräfte',
  stakeholder: 'Stakeholder',
};
