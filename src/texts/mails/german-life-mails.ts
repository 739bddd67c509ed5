import type { LifeMails, MailParagraph } from './mail-words.ts';

const notYet: MailParagraph = [
  [
    'Ihr nächster Termin: {next_meeting}. Eine halbe Stunde genügt.',
    'Zwei Vorschläge per E-Mail sind ein Anfang; eine halbe Stunde genügt.',
  ],
  'Falls Sie sich schon getroffen haben, schreiben Sie einfach „getroffen am …“.',
  ['Steht etwas im Weg, rufen Sie mich an: {coordinator_phone}.', 'Steht etwas im Weg, schreiben Sie mir.'],
];
const seldom = 'Das kommt in jedem Durchgang vor und liegt selten an jemandem.';
const sheetAtHalf: MailParagraph = [
  'die Hälfte der Zeit liegt hinter Ihnen.',
  [
    'Bitte nutzen Sie Ihr nächstes Treffen ({next_meeting}) für das Blatt zur Halbzeit: Ziele, Vereinbarung, die zweite Hälfte.',
    'Bitte nutzen Sie Ihr nächstes Treffen für das Blatt zur Halbzeit: Ziele, Vereinbarung, die zweite Hälfte.',
  ],
  'Ein Ziel zu ändern, ist kein Scheitern; an einem falschen festzuhalten, hilft niemandem.',
];
const formOfHalf: MailParagraph = ['Das Formular zur Halbzeit kommt am {form_day} und dauert fünf Minuten.'];
const lastForm: MailParagraph = [
  'Gefeiert wird hier: {event}.',
  'Bitte beantworten Sie auch das letzte Formular: Es kommt am {form_day} und dauert fünf Minuten.',
];
const reach = [
  'Kreuzen Sie an, was Ihnen zusagt, und schicken Sie diese E-Mail zurück, oder rufen Sie mich an: {coordinator_phone}.',
  'Kreuzen Sie an, was Ihnen zusagt, und schicken Sie diese E-Mail zurück.',
] as const;
const nextCohort = [
  'ein Platz auf der Liste für den nächsten Durchgang, der am {next_start} beginnt',
  'ein Platz auf der Liste für den nächsten Durchgang',
] as const;
const call: MailParagraph = [
  [
    'Ich rufe Sie in den nächsten Tagen an, wenn es Ihnen recht ist; oder rufen Sie mich an: {coordinator_phone}.',
    'Ich rufe Sie in den nächsten Tagen an, wenn es Ihnen recht ist.',
  ],
];

/** A group or a circle in the cases in which the letters need it. */
type Noun = {
  readonly yours: string;
  readonly all: string;
  readonly inIt: string;
  readonly another: string;
};
const group: Noun = {
  yours: 'Ihre Gruppe',
  all: 'Alle Gruppen',
  inIt: 'in der Gruppe',
  another: 'eine andere Gruppe',
};
const circle: Noun = {
  yours: 'Ihr Kreis',
  all: 'Alle Kreise',
  inIt: 'im Kreis',
  another: 'ein anderer Kreis',
};

/** Of a group or a circle: what a pair's letter would say otherwise. */
const ofSeveral = ({ yours, all, inIt, another }: Noun): LifeMails['group'] => ({
  'first-meeting-open': {
    subject: `{program}: ${yours} – ein erster Termin`,
    neutralSubject: 'Ihr erster Termin – können wir helfen?',
    paragraphs: [[`wir haben noch nicht gehört, dass ${yours} sich getroffen hat.`, seldom], notYet],
  },
  'mid-point': {
    subject: '{program}: Halbzeit – was soll die zweite Hälfte bringen?',
    neutralSubject: 'Halbzeit – was soll die zweite Hälfte bringen?',
    paragraphs: [sheetAtHalf, [`${all} treffen sich: {event}.`], formOfHalf],
  },
  'exit-asked': {
    subject: `{program}: Ihr Platz ${inIt} endet am {end}`,
    neutralSubject: 'Wie von Ihnen gewünscht',
    paragraphs: [
      [
        'danke, dass Sie es gesagt haben.',
        `Ihr Platz ${inIt} endet am {end}; die Treffen danach entfallen für Sie.`,
        'Sagen Sie es den anderen selbst mit einem Satz, wenn Sie mögen; von uns erfahren sie keinen Grund.',
      ],
      ['Wie soll es weitergehen?'],
      { choices: [another, nextCohort, 'nichts weiter'] },
      ['Alles drei ist in Ordnung.', reach],
    ],
  },
  'exit-partner': {
    subject: `{program}: ${yours} endet am {end}`,
    neutralSubject: 'Eine Änderung Ihrer Termine',
    paragraphs: [
      [
        `${yours} endet am {end}.`,
        'Das sagt nichts über Sie aus; Gründe gebe ich nicht weiter.',
        'Danke für Ihre Zeit.',
      ],
      ['Was ist Ihnen am liebsten?'],
      { choices: [another, 'ein Platz im nächsten Durchgang', 'eine Pause'] },
      call,
    ],
  },
});

export const germanLifeMails: LifeMails = {
  usual: {
    'first-meeting-open': {
      subject: '{program}: Ihr erster Termin – können wir helfen?',
      neutralSubject: 'Ihr erster Termin – können wir helfen?',
      paragraphs: [
        ['wir haben noch nicht gehört, dass Sie und {partner_name} sich getroffen haben.', seldom],
        notYet,
      ],
    },
    'mid-point': {
      subject: '{program}: Halbzeit – was soll die zweite Hälfte bringen?',
      neutralSubject: 'Halbzeit – was soll die zweite Hälfte bringen?',
      paragraphs: [sheetAtHalf, ['Alle Tandems treffen sich: {event}.'], formOfHalf],
    },
    closing: {
      subject: '{program}: Gut abschließen',
      neutralSubject: 'Gut abschließen',
      paragraphs: [
        [
          'am {end} endet dieser Durchgang, ob Sie alles erreicht haben oder nicht.',
          'Bitte nutzen Sie Ihr letztes Treffen für ein Abschlussgespräch: was erreicht ist, was Sie voneinander gelernt haben, wie es weitergeht.',
          'Ein Blatt dafür finden Sie im Anhang ({sheet_file}); es gehört Ihnen beiden.',
        ],
        ['In Verbindung zu bleiben, ist willkommen und frei; ein Abschied ist genauso richtig.'],
        lastForm,
      ],
    },
    certificate: {
      subject: 'Ihre Teilnahmebescheinigung für {program}',
      neutralSubject: 'Ihre Teilnahmebescheinigung',
      paragraphs: [
        [
          'im Anhang finden Sie Ihre Teilnahmebescheinigung ({certificate_file}).',
          'Sie nennt Schulung, Treffen und Stunden, keine Inhalte.',
        ],
        ['Danke, dass Sie dabei waren.'],
      ],
    },
    thanks: {
      subject: 'Danke für Ihre Zeit in {program}',
      neutralSubject: 'Danke für Ihre Zeit',
      paragraphs: [
        [
          [
            'Sie haben {mentees} {hours_given} und {conversations} geschenkt.',
            'Sie haben {mentees} Ihre Zeit geschenkt.',
          ],
          'Was daraus wurde, gehört Ihnen allen; dass Sie da waren, war Ihr Verdienst.',
        ],
        ['Wir wurden gebeten, Ihnen dies weiterzugeben: {mentee_thanks}'],
        [
          [
            'Dürfen wir Sie für den Durchgang, der am {next_start} beginnt, wieder fragen?',
            'Dürfen wir Sie für den nächsten Durchgang wieder fragen?',
          ],
          'Ja, Nein und „nach einer Pause“ sind gute Antworten.',
          'Vielen Dank.',
        ],
      ],
    },
    'exit-asked': {
      subject: '{program}: Ihr Tandem endet am {end}',
      neutralSubject: 'Wie von Ihnen gewünscht',
      paragraphs: [
        [
          'danke, dass Sie es gesagt haben.',
          'Ihr Tandem mit {partner_name} endet am {end}; die Treffen danach entfallen.',
        ],
        ['Wie soll es weitergehen?'],
        { choices: ['Suche nach einem neuen Gegenüber', nextCohort, 'nichts weiter'] },
        ['Alles drei ist in Ordnung.', reach],
      ],
    },
    'exit-left': {
      subject: '{program}: Danke für Ihre Zeit',
      neutralSubject: 'Danke für Ihre Zeit',
      paragraphs: [
        ['Ihre Teilnahme an {program} endet am {end}; die Treffen danach entfallen.'],
        ['Danke für Ihre Zeit.', 'Wenn Sie eines Tages wieder mitmachen möchten, genügt eine Zeile.'],
      ],
    },
    'exit-partner': {
      subject: '{program}: Ihr Tandem endet am {end}',
      neutralSubject: 'Eine Änderung Ihrer Termine',
      paragraphs: [
        [
          'Ihr Tandem mit {partner_name} endet am {end}, ohne Angabe von Gründen, wie es beide Seiten jederzeit können.',
          'Das sagt nichts über Sie aus; Gründe gebe ich nicht weiter, und ich täte es auch nicht, wenn der Wunsch von Ihnen gekommen wäre.',
          'Danke für Ihre Zeit.',
        ],
        ['Was ist Ihnen am liebsten?'],
        { choices: ['ein neues Gegenüber, jetzt', 'ein neues Gegenüber, später', 'eine Pause'] },
        call,
      ],
    },
    'exit-succeeded': {
      subject: '{program}: Mit {partner_name} geht es weiter',
      neutralSubject: 'Eine Änderung Ihrer Termine',
      paragraphs: [
        [
          [
            'vom {end} an geht es für Sie mit {partner_name} weiter ({partner_email}).',
            'vom {end} an geht es für Sie mit {partner_name} weiter.',
          ],
          'Ihre Termine bleiben, wie sie sind; wer einen nicht halten kann, sagt es.',
        ],
        ['Wenn Sie es lieber anders hätten, sagen Sie es mir: Auch das ist in Ordnung.'],
      ],
    },
  },
  group: ofSeveral(group),
  circle: ofSeveral(circle),
};
