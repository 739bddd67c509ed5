import type { HandbookLetters } from './handbook-letters.ts';

const hours =
  'Rechnen Sie mit etwa {hours_per_month} Stunden im Monat. Eine neue Stelle ist damit nicht versprochen; es ist Zeit zum Nachdenken mit jemandem, für den von Ihrer Entscheidung nichts abhängt.';
const yours = 'Die Themen wählen Sie, was Sie sagen, bleibt unter Ihnen, und aufhören können Sie jederzeit.';
const hoursOfSeveral =
  'Rechnen Sie mit etwa {hours_per_month} Stunden im Monat. Eine neue Stelle ist damit nicht versprochen.';
const form = 'Das Formular braucht eine Viertelstunde und ist bis zum {deadline} offen: {form_link}';

export const germanLetters: HandbookLetters = {
  invitation: {
    pairs: {
      subject: '{program}: Mentoring – möchten Sie dabei sein?',
      neutralSubject: 'Möchten Sie dabei sein?',
      paragraphs: [
        ['im {month} beginnt ein neuer Durchgang von {program}: {purpose_line}', yours],
        [hours],
        [
          'Wer begleiten möchte, braucht keinen makellosen Lebenslauf: Erfahrung, ein offenes Ohr und eine freie Stunde genügen.',
        ],
        [form],
      ],
    },
    group: {
      subject: '{program}: Möchten Sie in einer Gruppe dabei sein oder eine leiten?',
      neutralSubject: 'Möchten Sie dabei sein?',
      paragraphs: [
        [
          'im {month} beginnt ein neuer Durchgang von {program}: {purpose_line}',
          'Die Fragen bringen Sie mit, was gesagt wird, bleibt in der Gruppe, und aufhören können Sie jederzeit.',
        ],
        [hoursOfSeveral],
        [
          'Wer eine Gruppe leiten möchte, braucht keinen makellosen Lebenslauf: Erfahrung, ein offenes Ohr und eine freie Stunde genügen.',
        ],
        [form],
      ],
    },
    equals: {
      subject: '{program}: Möchten Sie dabei sein?',
      neutralSubject: 'Möchten Sie dabei sein?',
      paragraphs: [
        [
          'im {month} beginnt ein neuer Durchgang von {program}: {purpose_line}',
          'Die Fragen bringen Sie mit, was gesagt wird, bleibt unter Ihnen, und aufhören können Sie jederzeit.',
        ],
        [hoursOfSeveral],
        [form],
      ],
    },
    rotation: {
      subject: '{program}: Kurze Gespräche am {start}',
      neutralSubject: 'Kurze Gespräche am {start}',
      paragraphs: [
        ['am {start} laden wir Sie ein zu {program}: {purpose_line}', 'Bringen Sie eine Frage mit.'],
        [
          'Wer begleiten möchte, braucht keinen makellosen Lebenslauf: Erfahrung und ein offenes Ohr genügen.',
        ],
        ['Das Formular braucht drei Minuten und ist bis zum {deadline} offen: {form_link}'],
      ],
    },
    informal: {
      subject: '{program}: Haben Sie sich schon gefunden?',
      neutralSubject: 'Haben Sie sich schon gefunden?',
      paragraphs: [
        ['{program} ist für Sie, wenn Sie schon regelmäßig zu zweit sprechen: {purpose_line}'],
        ['Verlangt wird nichts als zwei kurze Formulare, und niemand fragt, worüber Sie sprechen.'],
        ['Das Formular braucht zwei Minuten: {form_link}'],
      ],
    },
  },
  received: {
    subject: 'Ihre Anmeldung zu {program} ist angekommen',
    neutralSubject: 'Ihre Anmeldung ist angekommen',
    paragraphs: [
      [
        'danke, Ihre Anmeldung ist da.',
        'Bis zum {deadline} können Sie sie ändern, indem Sie das Formular noch einmal ausfüllen; die letzte Fassung zählt.',
      ],
      [
        'Bis zum {match_date} hören Sie von uns, wie auch immer es ausgeht.',
        'Ihre Angaben nutzen wir nur für die Zuordnung; wie, steht hier: {privacy_link}',
      ],
    ],
  },
  registered: {
    subject: 'Ihre Anmeldung zu {program} ist angekommen',
    neutralSubject: 'Ihre Anmeldung ist angekommen',
    paragraphs: [
      ['danke, Sie beide stehen auf unserer Liste.', 'Eine Seite mit Hinweisen finden Sie hier: {tips_link}'],
      ['Wir schreiben Ihnen zweimal, zur Halbzeit und am Ende. Worüber Sie sprechen, bleibt unter Ihnen.'],
    ],
  },
};
