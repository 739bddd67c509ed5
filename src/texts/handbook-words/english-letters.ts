import type { HandbookLetters } from './handbook-letters.ts';

const hours =
  'It takes about {hours_per_month} hours a month. It is not a promise of a new job; it is time to think with somebody who has nothing to gain from your decision.';
const yours = 'You choose the topics, what you say stays between you, and you may stop at any time.';
const form = 'The form takes a quarter of an hour and is open until {deadline}: {form_link}';

/** Letters that go out before there is a match; nobody writes them but the coordinator. */
export const englishLetters: HandbookLetters = {
  invitation: {
    pairs: {
      subject: '{program}: would you like a mentor, or be one?',
      neutralSubject: 'Would you like to take part?',
      paragraphs: [
        ['In {month} a new round of {program} begins: {purpose_line}', yours],
        [hours],
        ['Mentors need no perfect career: experience, an open ear and a free hour are enough.'],
        [form],
      ],
    },
    group: {
      subject: '{program}: would you like to join a group, or lead one?',
      neutralSubject: 'Would you like to take part?',
      paragraphs: [
        [
          'In {month} a new round of {program} begins: {purpose_line}',
          'You bring the questions, what is said stays in the group, and you may stop at any time.',
        ],
        ['It takes about {hours_per_month} hours a month. It is not a promise of a new job.'],
        [
          'Whoever leads a group needs no perfect career: experience, an open ear and a free hour are enough.',
        ],
        [form],
      ],
    },
    equals: {
      subject: '{program}: would you like to join?',
      neutralSubject: 'Would you like to take part?',
      paragraphs: [
        [
          'In {month} a new round of {program} begins: {purpose_line}',
          'You bring the questions, what is said stays with you, and you may stop at any time.',
        ],
        ['It takes about {hours_per_month} hours a month. It is not a promise of a new job.'],
        [form],
      ],
    },
    rotation: {
      subject: '{program}: a few short talks on {start}',
      neutralSubject: 'A few short talks on {start}',
      paragraphs: [
        ['On {start} we invite you to {program}: {purpose_line}', 'Bring one question.'],
        ['Mentors need no perfect career: experience and an open ear are enough.'],
        ['The form takes three minutes and is open until {deadline}: {form_link}'],
      ],
    },
    informal: {
      subject: '{program}: have you found each other already?',
      neutralSubject: 'Have you found each other already?',
      paragraphs: [
        ['{program} is for you if two of you already talk regularly: {purpose_line}'],
        ['Nothing is asked of you but two short forms, and nobody asks what you talk about.'],
        ['The form takes two minutes: {form_link}'],
      ],
    },
  },
  received: {
    subject: 'We have your application for {program}',
    neutralSubject: 'We have your application',
    paragraphs: [
      [
        'Thank you, your application is here.',
        'Until {deadline} you can change it by filling in the form again; the last version counts.',
      ],
      [
        'You will hear from us by {match_date}, whatever the outcome.',
        'We use your answers for matching only; how, is written here: {privacy_link}',
      ],
    ],
  },
  registered: {
    subject: 'We have your registration for {program}',
    neutralSubject: 'We have your registration',
    paragraphs: [
      ['Thank you, you two are on our list.', 'A page of tips is here: {tips_link}'],
      ['We write to you twice, half-way and at the end. What you talk about stays with you.'],
    ],
  },
};
