import type { MailParagraph } from './mail-words.ts';

export const attached = [
  'Die Kalenderdatei und Ihr Blatt finden Sie im Anhang ({calendar_file}, {sheet_file}).',
  'Ihr Blatt finden Sie im Anhang ({sheet_file}).',
  'Die Kalenderdatei finden Sie im Anhang ({calendar_file}).',
] as const;
export const yesOrNo: MailParagraph = [
  'Bitte sagen Sie bis zum {answer_by} Ja oder Nein.',
  'Ein Nein brauchen Sie nicht zu begründen, es hat keine Nachteile für Sie, und sonst erfährt niemand davon.',
];
export const noNamesYet: MailParagraph = [
  'Die Namen lesen Sie, sobald die anderen zugestimmt haben; auch Ihren nennen wir vorher niemandem.',
];
export const whatWeCanDo: readonly MailParagraph[] = [
  ['Was wir Ihnen anbieten können:'],
  {
    offers: true,
    choices: [
      [
        'einen festen Platz im nächsten Durchgang, der am {next_start} beginnt',
        'einen festen Platz im nächsten Durchgang',
      ],
      [
        'wir suchen weiter und schreiben Ihnen bis zum {offer_until}',
        'wir suchen weiter und schreiben Ihnen, sobald ein Platz frei wird',
      ],
    ],
  },
  [
    [
      'Kreuzen Sie an, was Ihnen zusagt, und schicken Sie diese E-Mail zurück, oder rufen Sie mich an: {coordinator_phone}.',
      'Kreuzen Sie an, was Ihnen zusagt, und schicken Sie diese E-Mail zurück.',
    ],
  ],
];
export const numbers = 'Der Grund liegt in den Zahlen, nicht bei Ihnen: {plain_reason}.';
