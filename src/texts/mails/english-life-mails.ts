import type { LifeMails, MailParagraph } from './mail-words.ts';

const notYet: MailParagraph = [
  [
    'Your next date is {next_meeting}; half an hour will do.',
    'Two proposals by mail are a beginning; half an hour will do.',
  ],
  'If you have met, just write “met on …”.',
  [
    'If something stands in the way, call me: {coordinator_phone}.',
    'If something stands in the way, write to me.',
  ],
];
const seldom = 'It happens in every cohort and is seldom anybody’s fault.';
const sheetAtHalf: MailParagraph = [
  'Half of the time lies behind you.',
  [
    'Please use your next meeting ({next_meeting}) for the mid-point sheet: goals, agreement, the second half.',
    'Please use your next meeting for the mid-point sheet: goals, agreement, the second half.',
  ],
  'Changing a goal is no failure; keeping a wrong one is.',
];
const formOfHalf: MailParagraph = ['The form for half-time comes on {form_day} and takes five minutes.'];
const lastForm: MailParagraph = [
  'We celebrate on {event}.',
  'Please answer the last form, too: it comes on {form_day} and takes five minutes.',
];
const reach = [
  'Tick what you like and send this mail back, or call me: {coordinator_phone}.',
  'Tick what you like and send this mail back.',
] as const;
const nextCohort = [
  'put you on the list for the next cohort, which begins on {next_start}',
  'put you on the list for the next cohort',
] as const;

/** Of a group or a circle: what a pair's letter would say otherwise. */
const ofSeveral = (noun: 'group' | 'circle'): LifeMails['group'] => ({
  'first-meeting-open': {
    subject: `{program}: shall we find your ${noun} a first date?`,
    neutralSubject: 'Shall we find you a first date?',
    paragraphs: [[`We have not heard that your ${noun} has met.`, seldom], notYet],
  },
  'mid-point': {
    subject: '{program}: half-time – what shall the second half be for?',
    neutralSubject: 'Half-time – what shall the second half be for?',
    paragraphs: [sheetAtHalf, [`All ${noun}s meet on {event}.`], formOfHalf],
  },
  'exit-asked': {
    subject: `{program}: your place in the ${noun} ends on {end}`,
    neutralSubject: 'As you wished',
    paragraphs: [
      [
        'Thank you for saying so.',
        `Your place in the ${noun} ends on {end}; the meetings after that day are no longer yours.`,
        'Please tell the others in a sentence yourself, if you like; from us they hear no reason.',
      ],
      ['Shall I'],
      { choices: [`look for another ${noun} for you`, nextCohort, 'leave it there?'] },
      ['All three are fine.', reach],
    ],
  },
  'exit-partner': {
    subject: `{program}: your ${noun} ends on {end}`,
    neutralSubject: 'A change to your dates',
    paragraphs: [
      [
        `Your ${noun} ends on {end}.`,
        'It says nothing about you; I do not pass on reasons.',
        'Thank you for your time.',
      ],
      ['Would you like'],
      { choices: [`a place in another ${noun} now`, 'a place in the next cohort', 'a break?'] },
      [
        [
          'I will call you in the next few days, if that suits you; or call me: {coordinator_phone}.',
          'I will call you in the next few days, if that suits you.',
        ],
      ],
    ],
  },
});

export const englishLifeMails: LifeMails = {
  usual: {
    'first-meeting-open': {
      subject: '{program}: shall we find you a first date?',
      neutralSubject: 'Shall we find you a first date?',
      paragraphs: [['We have not heard that you and {partner_first_name} have met.', seldom], notYet],
    },
    'mid-point': {
      subject: '{program}: half-time – what shall the second half be for?',
      neutralSubject: 'Half-time – what shall the second half be for?',
      paragraphs: [sheetAtHalf, ['All pairs meet on {event}.'], formOfHalf],
    },
    closing: {
      subject: '{program}: how to end well',
      neutralSubject: 'How to end well',
      paragraphs: [
        [
          'On {end} this cohort ends, whether you have reached everything or not.',
          'Please hold your last meeting as a closing talk: what was reached, what you learned from each other, how you go on.',
          'A page for it is attached ({sheet_file}); it belongs to you both.',
        ],
        ['Staying in touch is welcome and free for both; saying goodbye is just as right.'],
        lastForm,
      ],
    },
    certificate: {
      subject: 'Your certificate for {program}',
      neutralSubject: 'Your certificate',
      paragraphs: [
        [
          'Attached is your certificate ({certificate_file}).',
          'It names training, meetings and hours, not contents.',
        ],
        ['Thank you for taking part.'],
      ],
    },
    thanks: {
      subject: 'Thank you for being a mentor in {program}',
      neutralSubject: 'Thank you for your time',
      paragraphs: [
        [
          ['You gave {hours_given} and {conversations} to {mentees}.', 'You gave your time to {mentees}.'],
          'What came of it belongs to all of you; that you were there was your doing.',
        ],
        ['We were asked to pass this on to you: {mentee_thanks}'],
        [
          [
            'May we ask you again for the cohort that begins on {next_start}?',
            'May we ask you again for the next cohort?',
          ],
          'Yes, no and “after a break” are all good answers.',
          'Thank you.',
        ],
      ],
    },
    'exit-asked': {
      subject: '{program}: your pairing ends on {end}',
      neutralSubject: 'As you wished',
      paragraphs: [
        [
          'Thank you for saying so.',
          'Your pairing with {partner_name} ends on {end}; the meetings after that day fall away.',
        ],
        ['Shall I'],
        { choices: ['look for another partner for you', nextCohort, 'leave it there?'] },
        ['All three are fine.', reach],
      ],
    },
    'exit-left': {
      subject: '{program}: thank you for your time',
      neutralSubject: 'Thank you for your time',
      paragraphs: [
        ['Your part in {program} ends on {end}; the meetings after that day fall away.'],
        ['Thank you for the time you gave.', 'If you would like to come back one day, a line is enough.'],
      ],
    },
    'exit-partner': {
      subject: '{program}: your pairing ends on {end}',
      neutralSubject: 'A change to your dates',
      paragraphs: [
        [
          'Your pairing with {partner_name} ends on {end} under the no-fault rule, by which either of two may end it at any time.',
          'It says nothing about you; I do not pass on reasons, and I would not if it were you who had asked.',
          'Thank you for your time.',
        ],
        ['Would you like'],
        { choices: ['a new partner now', 'a new partner later', 'a break?'] },
        [
          [
            'I will call you in the next few days, if that suits you; or call me: {coordinator_phone}.',
            'I will call you in the next few days, if that suits you.',
          ],
        ],
      ],
    },
    'exit-succeeded': {
      subject: '{program}: {partner_name} goes on with you',
      neutralSubject: 'A change to your dates',
      paragraphs: [
        [
          [
            'From {end} on {partner_name} ({partner_email}) goes on with you.',
            'From {end} on {partner_name} goes on with you.',
          ],
          'Your dates stay as they are; whoever cannot keep one says so.',
        ],
        ['If you would rather have it otherwise, tell me: that is fine, too.'],
      ],
    },
  },
  group: ofSeveral('group'),
  circle: ofSeveral('circle'),
};
