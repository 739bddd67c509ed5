import type { MailParagraph, MailWords } from './mail-words.ts';

const bothSaidYes: MailParagraph = [
  [
    'Sie und {partner_name} ({partner_email}) haben beide Ja gesagt.',
    'Sie und {partner_name} haben beide Ja gesagt.',
  ],
  'Schön!',
];
const attached = [
  'Die Kalenderdatei und ein Blatt mit dem Ablauf der ersten Stunde finden Sie im Anhang ({calendar_file}, {sheet_file}).',
  'Ein Blatt mit dem Ablauf der ersten Stunde finden Sie im Anhang ({sheet_file}).',
  'Die Kalenderdatei finden Sie im Anhang ({calendar_file}).',
] as const;
const noCleverTopics: MailParagraph = [
  'Kluge Themen brauchen Sie beim ersten Mal nicht: Wie Sie hierhergekommen sind, was Sie sich erhoffen und wie Sie miteinander arbeiten wollen, das genügt.',
];
const tickAndSend = [
  'Kreuzen Sie an, was Ihnen zusagt, und schicken Sie diese E-Mail zurück, oder rufen Sie mich an: {coordinator_phone}.',
  'Kreuzen Sie an, was Ihnen zusagt, und schicken Sie diese E-Mail zurück.',
] as const;

export const germanMails: MailWords = {
  greeting: 'Guten Tag {name},',
  signOff: ['Herzliche Grüße', ['{coordinator}', 'Ihre Programmkoordination']],
  questions: ['Fragen? {reach}', 'Fragen? Antworten Sie einfach auf diese E-Mail.'],
  quote: ['„', '“'],
  at: (day, clock) => `${day}, ${clock} Uhr`,
  sheetFile: 'Erstes-Treffen.html',
  calendarFile: 'Termine.ics',
  priority: {
    orphaned: 'Mentees nach dem Ausscheiden ihres Gegenübers',
    carriedOver: 'Wartende vom letzten Mal',
    newInRole: 'Menschen in einer neuen Aufgabe',
  },
  mails: {
    'match-to-mentee': {
      subject: '{program}: Möchten Sie {partner_name} kennenlernen?',
      neutralSubject: 'Möchten Sie jemanden kennenlernen?',
      paragraphs: [
        [
          [
            'wir möchten Ihnen {partner_name} vorschlagen ({partner_line}).',
            'wir möchten Ihnen {partner_name} vorschlagen.',
          ],
          'Das spricht dafür: {reasons}',
        ],
        ['In eigenen Worten: {partner_biography}'],
        [
          'Bitte sagen Sie bis zum {answer_by} Ja oder Nein.',
          'Ein Nein brauchen Sie nicht zu begründen, es hat keine Nachteile für Sie, und Ihr mögliches Gegenüber erfährt nichts davon.',
        ],
        ['Bitte nehmen Sie noch keinen Kontakt auf; wir fragen nach, sobald Sie zugestimmt haben.'],
      ],
    },
    'match-to-mentor': {
      subject: '{program}: Möchten Sie {partner_name} begleiten?',
      neutralSubject: 'Jemand möchte mit Ihnen sprechen',
      paragraphs: [
        [
          [
            '{partner_name} ({partner_line}) möchte mit Ihnen arbeiten.',
            '{partner_name} möchte mit Ihnen arbeiten.',
          ],
          ['Die mitgebrachte Frage: {partner_goal}', 'Die mitgebrachten Themen: {partner_topics}.'],
        ],
        ['Wir haben aus gutem Grund an Sie gedacht. {reasons}'],
        [
          'Bitte antworten Sie bis zum {answer_by}.',
          'Wenn Sie schon eng zusammenarbeiten, ein ungutes Gefühl haben oder doch keine Zeit finden, ist ein kurzes Nein richtig und hilft uns.',
        ],
        ['Wenn Sie zustimmen, macht {partner_name} den ersten Schritt.'],
      ],
    },
    'confirmed-to-mentee': {
      subject: '{program}: Es kann losgehen – Ihr erstes Treffen',
      neutralSubject: 'Es kann losgehen – Ihr erstes Treffen',
      paragraphs: [
        bothSaidYes,
        [
          [
            'Ihr erstes Treffen ist geplant für {first_meeting}. Bitte bestätigen Sie {partner_name} den Termin noch heute.',
            'Bitte schreiben Sie {partner_name} noch heute und schlagen Sie zwei Termine für ein erstes Treffen vor.',
          ],
          attached,
        ],
        noCleverTopics,
      ],
    },
    'confirmed-to-mentor': {
      subject: '{program}: Es kann losgehen – Ihr erstes Treffen',
      neutralSubject: 'Es kann losgehen – Ihr erstes Treffen',
      paragraphs: [
        bothSaidYes,
        [
          [
            'Ihr erstes Treffen ist geplant für {first_meeting}. Bitte halten Sie den Termin frei.',
            '{partner_name} schreibt Ihnen und schlägt einen Termin für das erste Treffen vor.',
          ],
          attached,
        ],
        noCleverTopics,
      ],
    },
    admitted: {
      subject: '{program}: Sie haben einen Platz',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        [
          'das Los ist auf Ihre Anmeldung gefallen.',
          'Sie haben einen Platz in {program}; den Vorschlag für Ihr Tandem schicken wir Ihnen in einer eigenen E-Mail.',
        ],
        ['Wenn Sie nicht teilnehmen können, sagen Sie uns bis zum {answer_by} Bescheid: Jemand wartet.'],
      ],
    },
    'place-free': {
      subject: '{program}: Ein Platz ist frei geworden',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        ['ein Platz ist frei geworden, und Sie sind als Nächstes an der Reihe.', 'Möchten Sie ihn haben?'],
        [
          'Bitte antworten Sie bis zum {answer_by}; bei einem Nein bleiben Sie im nächsten Durchgang zuerst an der Reihe.',
        ],
      ],
    },
    'waiting-list': {
      subject: '{program}: Sie stehen auf der Warteliste',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        [
          'es haben sich mehr Menschen angemeldet, als wir Mentorinnen und Mentoren haben.',
          [
            'Die Plätze wurden ausgelost; Sie stehen an Stelle {waiting_number} von {waiting_total}.',
            'Die Plätze gingen zuerst an {priority}.',
          ],
          'Das sagt nichts über Ihre Anmeldung aus.',
        ],
        [
          [
            'Wird bis zum {offer_until} ein Platz zu Ihren Themen frei, dann fragen wir Sie.',
            'Wird ein Platz zu Ihren Themen frei, dann fragen wir Sie.',
          ],
          [
            'Wenn nicht, sind Sie im nächsten Durchgang ab {next_start} zuerst an der Reihe, ohne neue Anmeldung.',
            'Wenn nicht, sind Sie im nächsten Durchgang zuerst an der Reihe, ohne neue Anmeldung.',
          ],
        ],
        ['Bis dahin bieten wir Ihnen an: {offers}.'],
        [
          'Wir vergleichen, nur in Summen, wie es den Gelosten und den Wartenden ergeht. Sie brauchen nichts zu tun und können unter {objections_to} widersprechen.',
        ],
      ],
    },
    'no-mentor': {
      subject: '{program}: Diesmal leider keine Zuordnung – unsere Angebote an Sie',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        [
          'wir haben diesmal kein Gegenüber für Sie gefunden, und das tut mir leid.',
          'Der Grund liegt in den Zahlen, nicht bei Ihnen: {plain_reason}.',
        ],
        ['Das können wir Ihnen anbieten:'],
        {
          offers: true,
          choices: [
            [
              'ein Platz ganz vorn im nächsten Durchgang ab {next_start}',
              'ein Platz ganz vorn im nächsten Durchgang',
            ],
            [
              'wir suchen weiter und schreiben Ihnen bis zum {offer_until}',
              'wir suchen weiter und schreiben Ihnen, sobald ein Platz frei wird',
            ],
          ],
        },
        [tickAndSend],
      ],
    },
    'no-mentee': {
      subject: '{program}: Diesmal leider keine Zuordnung – unsere Angebote an Sie',
      neutralSubject: 'Zu Ihrem Angebot, dabei zu sein',
      paragraphs: [
        [
          'für Sie hat sich diesmal kein Tandem ergeben, und das tut mir leid.',
          'Der Grund liegt in den Zahlen, nicht bei Ihnen: {plain_reason}.',
        ],
        ['Das können wir Ihnen anbieten:'],
        {
          choices: [
            'Sie bleiben auf unserer Liste, und wir fragen Sie zuerst, wenn jemand später dazukommt oder wechselt',
            'wir laden Sie zu einem Vortrag oder einem einzelnen kurzen Gespräch ein',
          ],
        },
        [tickAndSend],
        ['Danke, dass Sie Ihre Zeit angeboten haben.'],
      ],
    },
  },
};
