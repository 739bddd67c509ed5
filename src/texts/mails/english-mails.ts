import type { MailParagraph, MailWords } from './mail-words.ts';

const bothSaidYes: MailParagraph = [
  [
    'You and {partner_name} ({partner_email}) have both said yes.',
    'You and {partner_name} have both said yes.',
  ],
  'We are glad.',
];
const attached = [
  'The calendar file and a sheet with the course of the first hour are attached ({calendar_file}, {sheet_file}).',
  'A sheet with the course of the first hour is attached ({sheet_file}).',
  'The calendar file is attached ({calendar_file}).',
] as const;
const noCleverTopics: MailParagraph = [
  'You need no clever topics for the first time: how you came here, what you hope for and how you want to work are enough.',
];

const tickAndSend = [
  'Tick what you like and send this mail back, or call me: {coordinator_phone}.',
  'Tick what you like and send this mail back.',
] as const;

export const englishMails: MailWords = {
  greeting: 'Dear {first_name},',
  signOff: ['Kind regards,', ['{coordinator}', 'Your program coordinator']],
  questions: ['Questions? {reach}', 'Questions? Please reply to this mail.'],
  quote: ['“', '”'],
  at: (day, clock) => `${day}, ${clock}`,
  sheetFile: 'First-meeting.html',
  calendarFile: 'Meetings.ics',
  priority: {
    orphaned: 'people whose mentor left',
    carriedOver: 'those who waited last time',
    newInRole: 'people in a new role',
  },
  mails: {
    'match-to-mentee': {
      subject: '{program}: may we introduce your mentor?',
      neutralSubject: 'May we introduce somebody to you?',
      paragraphs: [
        [['We propose {partner_name}, {partner_line}.', 'We propose {partner_name}.'], 'Why: {reasons}'],
        ['In {partner_possessive} words: {partner_biography}'],
        [
          'Please say yes or no by {answer_by}.',
          'A no needs no reason, costs you nothing, and {partner_first_name} does not hear of it.',
        ],
        ['Please do not write to {partner_first_name} yet; we ask as soon as you have agreed.'],
      ],
    },
    'match-to-mentor': {
      subject: '{program}: somebody would like to work with you',
      neutralSubject: 'Somebody would like to talk with you',
      paragraphs: [
        [
          [
            '{partner_name}, {partner_line}, would like to work with you.',
            '{partner_name} would like to work with you.',
          ],
          ['The question brought along: {partner_goal}', 'The topics brought along: {partner_topics}.'],
        ],
        ['We thought of you for a reason. {reasons}'],
        [
          'Please answer by {answer_by}.',
          'If you already work closely together, feel uneasy or have no time after all, a short no is right and helps us.',
        ],
        ['When you agree, {partner_first_name} makes the first move.'],
      ],
    },
    'confirmed-to-mentee': {
      subject: '{program}: you both said yes – your first meeting',
      neutralSubject: 'You both said yes – your first meeting',
      paragraphs: [
        bothSaidYes,
        [
          [
            'Your first meeting is planned for {first_meeting}. Please confirm the date to {partner_first_name} today.',
            'Please write to {partner_first_name} today and propose two times for a first meeting.',
          ],
          attached,
        ],
        noCleverTopics,
      ],
    },
    'confirmed-to-mentor': {
      subject: '{program}: you both said yes – your first meeting',
      neutralSubject: 'You both said yes – your first meeting',
      paragraphs: [
        bothSaidYes,
        [
          [
            'Your first meeting is planned for {first_meeting}. Please keep it free.',
            '{partner_first_name} will write to you and propose a first meeting.',
          ],
          attached,
        ],
        noCleverTopics,
      ],
    },
    admitted: {
      subject: '{program}: you have a place',
      neutralSubject: 'About your application',
      paragraphs: [
        [
          'Your application was drawn.',
          'You have a place in {program}; the proposal for your mentor follows in a mail of its own.',
        ],
        ['If you cannot take part, tell us by {answer_by}: somebody is waiting.'],
      ],
    },
    'place-free': {
      subject: '{program}: a place has come free',
      neutralSubject: 'About your application',
      paragraphs: [
        ['A place has come free and you are next.', 'Would you like it?'],
        ['Please answer by {answer_by}; a no keeps your first place for the next cohort.'],
      ],
    },
    'waiting-list': {
      subject: '{program}: you are on the waiting list',
      neutralSubject: 'About your application',
      paragraphs: [
        [
          'More people applied than we have mentors for.',
          [
            'The places were drawn by lot; you are number {waiting_number} of {waiting_total}.',
            'Places went first to {priority}.',
          ],
          'This says nothing about your application.',
        ],
        [
          [
            'If a mentor for your topics comes free by {offer_until}, we will ask you.',
            'If a mentor for your topics comes free, we will ask you.',
          ],
          [
            'If not, you come first in the next cohort, which begins on {next_start}, without a new form.',
            'If not, you come first in the next cohort, without a new form.',
          ],
        ],
        ['Until then we offer you: {offers}.'],
        [
          'We compare, in totals only, how those drawn and those waiting get on. You need do nothing, and you may object at {objections_to}.',
        ],
      ],
    },
    'no-mentor': {
      subject: '{program}: no partner for you this time – and what we offer instead',
      neutralSubject: 'About your application',
      paragraphs: [
        [
          'We have not found a mentor for you this time, and I am sorry.',
          'The reason lies in the numbers, not in you: {plain_reason}.',
        ],
        ['What we can do:'],
        {
          offers: true,
          choices: [
            [
              'first place in the next cohort, which begins on {next_start}',
              'first place in the next cohort',
            ],
            [
              'we look on and write to you by {offer_until}',
              'we look on and write to you as soon as somebody comes free',
            ],
          ],
        },
        [tickAndSend],
      ],
    },
    'no-mentee': {
      subject: '{program}: no partner for you this time – and what we offer instead',
      neutralSubject: 'About your offer to take part',
      paragraphs: [
        [
          'We have not found a mentee for you this time, and I am sorry.',
          'The reason lies in the numbers, not in you: {plain_reason}.',
        ],
        ['What we can do:'],
        {
          choices: [
            'you stay on our list, and we ask you first when somebody joins late or changes partner',
            'we invite you as a speaker at an event or for a single short talk',
          ],
        },
        [tickAndSend],
        ['Thank you for offering your time.'],
      ],
    },
  },
};
