import { attached, numbers, whatWeCanDo, yesOrNo } from './english-mail-phrases.ts';
import type { MailText, TogetherMails } from './mail-words.ts';

const peersAgreed: MailText = {
  subject: '{program}: you have all said yes – your first meeting',
  neutralSubject: 'You have all said yes – your first meeting',
  paragraphs: [
    [
      ['You and {partner_name} ({partner_email}) have said yes.', 'You and {partner_name} have said yes.'],
      'We are glad.',
    ],
    [
      [
        'Your first meeting is planned for {first_meeting}. Please confirm the date to each other today.',
        'Please write to each other today and agree on a first date.',
      ],
      attached,
    ],
    ['For the first time: what each of you would like to learn, and what each is good at.'],
  ],
};

const registered: MailText = {
  subject: '{program}: you are registered',
  neutralSubject: 'You are registered',
  paragraphs: [
    [
      'You and {partner_name} are registered as a pair, as you told us.',
      'Your first meeting is planned for {first_meeting}.',
    ],
    [
      [
        'A page with what has helped others is attached ({sheet_file}), and a calendar file ({calendar_file}).',
        'A page with what has helped others is attached ({sheet_file}).',
      ],
    ],
    ['We write to you twice, once after some weeks and once at the end. Nothing else is asked of you.'],
  ],
};

export const englishPeerMails: Pick<TogetherMails, 'peer' | 'flash' | 'informal'> = {
  peer: {
    'match-to-mentee': {
      subject: '{program}: may we introduce somebody to you?',
      neutralSubject: 'May we introduce somebody to you?',
      paragraphs: [
        [
          [
            'We propose that you and {partner_name} ({partner_line}) learn from each other, half the time each.',
            'We propose that you and {partner_name} learn from each other, half the time each.',
            'We propose that you and {others} learn from each other, in turns.',
          ],
          'Why: {reasons}',
        ],
        yesOrNo,
        ['Please do not write to anybody yet; we ask as soon as you have agreed.'],
      ],
    },
    'match-to-mentor': {
      subject: '{program}: somebody would like to learn with you',
      neutralSubject: 'Somebody would like to talk with you',
      paragraphs: [
        [
          [
            '{partner_name}, {partner_line}, would like to learn from you, and you may learn from {partner_first_name}: half the time each.',
            '{partner_name} would like to learn from you, and you may learn from {partner_first_name}: half the time each.',
          ],
          'Why: {reasons}',
        ],
        yesOrNo,
      ],
    },
    'confirmed-to-mentee': peersAgreed,
    'confirmed-to-mentor': peersAgreed,
    'no-mentor': {
      subject: '{program}: no partner for you this time – and what we offer instead',
      neutralSubject: 'About your application',
      paragraphs: [
        ['We have not found a partner for you this time, and I am sorry.', numbers],
        ...whatWeCanDo,
      ],
    },
    'waiting-list': {
      subject: '{program}: you are on the waiting list',
      neutralSubject: 'About your application',
      paragraphs: [
        [
          'You are an odd number this time, so that one of you waits.',
          'This says nothing about your application.',
        ],
        ['As soon as somebody joins late or is without a partner, we ask you first.'],
        ...whatWeCanDo,
      ],
    },
  },
  flash: {
    'confirmed-to-mentee': {
      subject: '{program}: your rotation card',
      neutralSubject: 'Your rotation card',
      paragraphs: [
        [
          'You have {talks}, each with somebody else.',
          'The first begins on {first_meeting}.',
          'Your card is attached ({sheet_file}): rounds, rooms and names.',
        ],
        ['Think of one question that fits in a sentence. You tell it in the third minute of every talk.'],
        ['What is said at a table stays at that table. Nobody is assessed, and nothing is signed.'],
      ],
    },
    'confirmed-to-mentor': {
      subject: '{program}: your rotation card',
      neutralSubject: 'Your rotation card',
      paragraphs: [
        [
          'You have {talks}, each with somebody else.',
          'The first begins on {first_meeting}.',
          'Your card is attached ({sheet_file}): rounds, rooms and names.',
        ],
        [
          'You need not prepare. Listen, ask, and say what you have learnt the hard way; then help to find one next step.',
        ],
        ['What is said at a table stays at that table. Nobody is assessed, and nothing is signed.'],
      ],
    },
    'no-mentor': {
      subject: '{program}: no talk for you this time – and what we offer instead',
      neutralSubject: 'About your application',
      paragraphs: [['We have not found a talk for you this time, and I am sorry.', numbers], ...whatWeCanDo],
    },
  },
  informal: {
    'confirmed-to-mentee': registered,
    'confirmed-to-mentor': registered,
  },
};
