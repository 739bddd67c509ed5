import type { MailParagraph } from './mail-words.ts';

export const attached = [
  'The calendar file and your sheet are attached ({calendar_file}, {sheet_file}).',
  'Your sheet is attached ({sheet_file}).',
  'The calendar file is attached ({calendar_file}).',
] as const;
export const yesOrNo: MailParagraph = [
  'Please say yes or no by {answer_by}.',
  'A no needs no reason, costs you nothing, and nobody else hears of it.',
];
export const noNamesYet: MailParagraph = [
  'You will read the names as soon as the others have agreed; we tell nobody yours before you have.',
];
export const whatWeCanDo: readonly MailParagraph[] = [
  ['What we can do:'],
  {
    offers: true,
    choices: [
      ['first place in the next cohort, which begins on {next_start}', 'first place in the next cohort'],
      [
        'we look on and write to you by {offer_until}',
        'we look on and write to you as soon as a place comes free',
      ],
    ],
  },
  [
    [
      'Tick what you like and send this mail back, or call me: {coordinator_phone}.',
      'Tick what you like and send this mail back.',
    ],
  ],
];
export const numbers = 'The reason lies in the numbers, not in you: {plain_reason}.';
