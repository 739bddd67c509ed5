import { attached, numbers, whatWeCanDo, yesOrNo } from './german-mail-phrases.ts';
import type { MailText, TogetherMails } from './mail-words.ts';

const peersAgreed: MailText = {
  subject: '{program}: Es kann losgehen – Ihr erstes Treffen',
  neutralSubject: 'Es kann losgehen – Ihr erstes Treffen',
  paragraphs: [
    [
      [
        'Sie und {partner_name} ({partner_email}) haben Ja gesagt.',
        'Sie und {partner_name} haben Ja gesagt.',
      ],
      'Schön!',
    ],
    [
      [
        'Ihr erstes Treffen ist geplant für {first_meeting}. Bitte bestätigen Sie einander heute den Termin.',
        'Bitte schreiben Sie einander heute und machen Sie einen ersten Termin aus.',
      ],
      attached,
    ],
    ['Fürs erste Mal: was jede Seite lernen möchte und was jede gut kann.'],
  ],
};

const registered: MailText = {
  subject: '{program}: Sie sind angemeldet',
  neutralSubject: 'Sie sind angemeldet',
  paragraphs: [
    [
      'Sie und {partner_name} sind als Tandem angemeldet, so wie Sie es uns geschrieben haben.',
      'Ihr erstes Treffen ist geplant für {first_meeting}.',
    ],
    [
      [
        'Eine Seite mit dem, was anderen geholfen hat, finden Sie im Anhang ({sheet_file}), dazu eine Kalenderdatei ({calendar_file}).',
        'Eine Seite mit dem, was anderen geholfen hat, finden Sie im Anhang ({sheet_file}).',
      ],
    ],
    ['Wir schreiben Ihnen zweimal, nach einigen Wochen und am Ende. Sonst erwarten wir nichts von Ihnen.'],
  ],
};

export const germanPeerMails: Pick<TogetherMails, 'peer' | 'flash' | 'informal'> = {
  peer: {
    'match-to-mentee': {
      subject: '{program}: Möchten Sie jemanden kennenlernen?',
      neutralSubject: 'Möchten Sie jemanden kennenlernen?',
      paragraphs: [
        [
          [
            'wir möchten Ihnen vorschlagen, mit {partner_name} ({partner_line}) voneinander zu lernen, jede Seite die halbe Zeit.',
            'wir möchten Ihnen vorschlagen, mit {partner_name} voneinander zu lernen, jede Seite die halbe Zeit.',
            'wir möchten Ihnen vorschlagen, mit {others} voneinander zu lernen, reihum.',
          ],
          'Das spricht dafür: {reasons}',
        ],
        yesOrNo,
        ['Bitte nehmen Sie noch keinen Kontakt auf; wir fragen nach, sobald Sie zugestimmt haben.'],
      ],
    },
    'match-to-mentor': {
      subject: '{program}: Jemand möchte mit Ihnen lernen',
      neutralSubject: 'Jemand möchte mit Ihnen sprechen',
      paragraphs: [
        [
          [
            '{partner_name} ({partner_line}) möchte von Ihnen lernen, und Sie können es umgekehrt auch: jede Seite die halbe Zeit.',
            '{partner_name} möchte von Ihnen lernen, und Sie können es umgekehrt auch: jede Seite die halbe Zeit.',
          ],
          'Das spricht dafür: {reasons}',
        ],
        yesOrNo,
      ],
    },
    'confirmed-to-mentee': peersAgreed,
    'confirmed-to-mentor': peersAgreed,
    'no-mentor': {
      subject: '{program}: Diesmal leider kein Gegenüber für Sie – unsere Angebote an Sie',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        ['wir haben diesmal kein Gegenüber für Sie gefunden, und das tut mir leid.', numbers],
        ...whatWeCanDo,
      ],
    },
    'waiting-list': {
      subject: '{program}: Sie stehen auf der Warteliste',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        [
          'diesmal ist es eine ungerade Zahl, und eine Person muss warten.',
          'Das sagt nichts über Ihre Anmeldung aus.',
        ],
        ['Sobald jemand später dazukommt oder ohne Gegenüber ist, fragen wir Sie zuerst.'],
        ...whatWeCanDo,
      ],
    },
  },
  flash: {
    'confirmed-to-mentee': {
      subject: '{program}: Ihre Gesprächskarte',
      neutralSubject: 'Ihre Gesprächskarte',
      paragraphs: [
        [
          'Sie haben {talks}, jedes Mal mit jemand anderem.',
          'Es beginnt am {first_meeting}.',
          'Ihre Karte finden Sie im Anhang ({sheet_file}): Runden, Räume und Namen.',
        ],
        [
          'Überlegen Sie sich eine Frage, die in einen Satz passt. In jedem Gespräch ist sie als Erstes dran.',
        ],
        [
          'Was an einem Tisch gesagt wird, bleibt an diesem Tisch. Niemand wird beurteilt, und nichts wird unterschrieben.',
        ],
      ],
    },
    'confirmed-to-mentor': {
      subject: '{program}: Ihre Gesprächskarte',
      neutralSubject: 'Ihre Gesprächskarte',
      paragraphs: [
        [
          'Sie haben {talks}, jedes Mal mit jemand anderem.',
          'Es beginnt am {first_meeting}.',
          'Ihre Karte finden Sie im Anhang ({sheet_file}): Runden, Räume und Namen.',
        ],
        [
          'Vorbereiten müssen Sie nichts. Hören Sie zu, fragen Sie, und erzählen Sie, was Sie selbst erst mühsam gelernt haben; dann helfen Sie, einen nächsten Schritt zu finden.',
        ],
        [
          'Was an einem Tisch gesagt wird, bleibt an diesem Tisch. Niemand wird beurteilt, und nichts wird unterschrieben.',
        ],
      ],
    },
    'no-mentor': {
      subject: '{program}: Diesmal leider kein Gespräch für Sie – unsere Angebote an Sie',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        ['wir haben diesmal kein Gespräch für Sie gefunden, und das tut mir leid.', numbers],
        ...whatWeCanDo,
      ],
    },
  },
  informal: {
    'confirmed-to-mentee': registered,
    'confirmed-to-mentor': registered,
  },
};
