import { attached, noNamesYet, numbers, whatWeCanDo, yesOrNo } from './german-mail-phrases.ts';
import type { TogetherMails } from './mail-words.ts';

export const germanGroupMails: Pick<TogetherMails, 'group' | 'circle'> = {
  group: {
    'match-to-mentee': {
      subject: '{program}: Möchten Sie Ihre Mentoring-Gruppe kennenlernen?',
      neutralSubject: 'Möchten Sie einige Menschen kennenlernen?',
      paragraphs: [
        [
          [
            'wir möchten Ihnen {partner_name} vorschlagen ({partner_line}), mit {others}.',
            'wir möchten Ihnen {partner_name} vorschlagen, mit {others}.',
          ],
          'Das spricht dafür: {reasons}',
          'Mehrere von Ihnen fragen nach: {themes}.',
        ],
        ['Über sich schreibt die Leitung der Gruppe: {partner_biography}'],
        yesOrNo,
        noNamesYet,
      ],
    },
    'match-to-mentor': {
      subject: '{program}: Möchten Sie diese Gruppe leiten?',
      neutralSubject: 'Einige Menschen möchten mit Ihnen sprechen',
      paragraphs: [
        ['in Ihre Gruppe möchten: {partner_name}.', 'Mehrere davon fragen nach: {themes}.'],
        [
          'Bitte antworten Sie bis zum {answer_by}.',
          'Wenn Sie mit jemandem davon ohnehin eng zusammenarbeiten, Ihnen unwohl ist oder Sie doch keine Zeit haben, ist ein kurzes Nein richtig und hilft uns.',
        ],
        ['Wenn Sie zustimmen, schreiben Sie allen mit einem ersten Termin.'],
      ],
    },
    'confirmed-to-mentee': {
      subject: '{program}: Ihre Gruppe – das erste Treffen',
      neutralSubject: 'Ihre Gruppe – das erste Treffen',
      paragraphs: [
        [
          ['Sie gehören nun zu: {partner_name} ({partner_email}).', 'Sie gehören nun zu: {partner_name}.'],
          'Schön!',
        ],
        [
          [
            'Ihr erstes Treffen ist geplant für {first_meeting}. Bitte halten Sie den Termin frei.',
            'Alle bekommen von {partner_first_name} eine Nachricht mit einem ersten Termin.',
          ],
          attached,
        ],
        ['Bringen Sie eine Frage mit, die Sie der Gruppe stellen möchten. Ein Satz genügt.'],
      ],
    },
    'confirmed-to-mentor': {
      subject: '{program}: Ihre Gruppe hat Ja gesagt – das erste Treffen',
      neutralSubject: 'Ihre Gruppe hat Ja gesagt – das erste Treffen',
      paragraphs: [
        [
          [
            'diese Mentees haben Ja zu Ihrer Gruppe gesagt: {partner_name} ({partner_email}).',
            'diese Mentees haben Ja zu Ihrer Gruppe gesagt: {partner_name}.',
          ],
          'Schön!',
        ],
        [
          [
            'Das erste Treffen ist geplant für {first_meeting}. Bitte bestätigen Sie heute allen den Termin.',
            'Bitte schreiben Sie heute allen und schlagen Sie zwei Termine für das erste Treffen vor.',
          ],
          attached,
        ],
        [
          'Auf Ihrem Blatt stehen die ganze Gruppe, der Ablauf eines Treffens und das eine Formular, das alle unterschreiben.',
        ],
      ],
    },
    'no-mentor': {
      subject: '{program}: Diesmal leider kein Platz in einer Gruppe – unsere Angebote an Sie',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        ['wir haben diesmal keinen Platz in einer Gruppe für Sie gefunden, und das tut mir leid.', numbers],
        ...whatWeCanDo,
      ],
    },
    'waiting-list': {
      subject: '{program}: Sie stehen auf der Warteliste',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        [
          'einen Platz in einer Gruppe haben wir für Sie noch nicht.',
          'Das sagt nichts über Ihre Anmeldung aus.',
        ],
        ['Sobald jemand geht oder eine weitere Gruppe zustande kommt, fragen wir Sie.'],
        ...whatWeCanDo,
      ],
    },
  },
  circle: {
    'match-to-mentee': {
      subject: '{program}: Möchten Sie Ihren Mentoring-Kreis kennenlernen?',
      neutralSubject: 'Möchten Sie einige Menschen kennenlernen?',
      paragraphs: [
        [
          'wir möchten Ihnen einen Kreis mit {others} vorschlagen: Menschen an ähnlicher Stelle, die sich ohne Leitung treffen und reihum einladen.',
          'Mehrere von Ihnen fragen nach: {themes}.',
        ],
        yesOrNo,
        noNamesYet,
      ],
    },
    'confirmed-to-mentee': {
      subject: '{program}: Ihr Kreis – das erste Treffen',
      neutralSubject: 'Ihr Kreis – das erste Treffen',
      paragraphs: [
        [
          [
            'das ist Ihr Kreis: Sie, {partner_name} ({partner_email}).',
            'das ist Ihr Kreis: Sie, {partner_name}.',
          ],
          'Schön!',
        ],
        [
          [
            'Ihr erstes Treffen ist geplant für {first_meeting}. Bitte halten Sie den Termin frei.',
            'Wer zuerst einlädt, schreibt allen mit einem ersten Termin.',
          ],
          attached,
        ],
        ['Auf Ihrem Blatt steht, wer zu welchem Treffen einlädt. Bringen Sie einen Fall und eine Frage mit.'],
      ],
    },
    'no-mentor': {
      subject: '{program}: Diesmal leider kein Kreis für Sie – unsere Angebote an Sie',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        ['wir haben diesmal keinen Kreis für Sie gefunden, und das tut mir leid.', numbers],
        ...whatWeCanDo,
      ],
    },
    'waiting-list': {
      subject: '{program}: Sie stehen auf der Warteliste',
      neutralSubject: 'Zu Ihrer Anmeldung',
      paragraphs: [
        ['einen Kreis haben wir für Sie noch nicht.', 'Das sagt nichts über Ihre Anmeldung aus.'],
        ['Sobald in einem Kreis ein Platz frei ist, fragen wir Sie.'],
        ...whatWeCanDo,
      ],
    },
  },
};
