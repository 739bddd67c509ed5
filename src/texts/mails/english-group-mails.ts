import { attached, noNamesYet, numbers, whatWeCanDo, yesOrNo } from './english-mail-phrases.ts';
import type { TogetherMails } from './mail-words.ts';

export const englishGroupMails: Pick<TogetherMails, 'group' | 'circle'> = {
  group: {
    'match-to-mentee': {
      subject: '{program}: may we introduce your group?',
      neutralSubject: 'May we introduce some people to you?',
      paragraphs: [
        [
          [
            'We propose {partner_name} ({partner_line}), with {others}.',
            'We propose {partner_name}, with {others}.',
          ],
          'Why: {reasons}',
          'Several of you ask about {themes}.',
        ],
        ['In {partner_possessive} words: {partner_biography}'],
        yesOrNo,
        noNamesYet,
      ],
    },
    'match-to-mentor': {
      subject: '{program}: a group would like to work with you',
      neutralSubject: 'Some people would like to talk with you',
      paragraphs: [
        [
          'These would like to be in a group that you lead: {partner_name}.',
          'Several of them ask about {themes}.',
        ],
        [
          'Please answer by {answer_by}.',
          'If you already work closely together with one of them, feel uneasy or have no time after all, a short no is right and helps us.',
        ],
        ['When you agree, you write to all of them with a first date.'],
      ],
    },
    'confirmed-to-mentee': {
      subject: '{program}: your group – the first meeting',
      neutralSubject: 'Your group – the first meeting',
      paragraphs: [
        [
          ['You have a place in {partner_name} ({partner_email}).', 'You have a place in {partner_name}.'],
          'We are glad.',
        ],
        [
          [
            'Your first meeting is planned for {first_meeting}. Please keep it free.',
            '{partner_first_name} will write to all of you with a first date.',
          ],
          attached,
        ],
        ['Bring one question that you would like to put to the group. A sentence is enough.'],
      ],
    },
    'confirmed-to-mentor': {
      subject: '{program}: your group has said yes – the first meeting',
      neutralSubject: 'Your group has said yes – the first meeting',
      paragraphs: [
        [
          [
            'These have said yes to your group: {partner_name} ({partner_email}).',
            'These have said yes to your group: {partner_name}.',
          ],
          'We are glad.',
        ],
        [
          [
            'The first meeting is planned for {first_meeting}. Please confirm the date to all of them today.',
            'Please write to all of them today and propose two times for a first meeting.',
          ],
          attached,
        ],
        ['Your sheet has the whole group on it, how a meeting goes, and the one form that all of you sign.'],
      ],
    },
    'no-mentor': {
      subject: '{program}: no group for you this time – and what we offer instead',
      neutralSubject: 'About your application',
      paragraphs: [
        ['We have not found a place in a group for you this time, and I am sorry.', numbers],
        ...whatWeCanDo,
      ],
    },
    'waiting-list': {
      subject: '{program}: you are on the waiting list',
      neutralSubject: 'About your application',
      paragraphs: [
        ['There is no place in a group for you yet.', 'This says nothing about your application.'],
        ['As soon as somebody leaves or another group can be opened, we ask you.'],
        ...whatWeCanDo,
      ],
    },
  },
  circle: {
    'match-to-mentee': {
      subject: '{program}: may we introduce your circle?',
      neutralSubject: 'May we introduce some people to you?',
      paragraphs: [
        [
          'We propose a circle with {others}: colleagues of equal standing who meet without a mentor, each hosting in turn.',
          'Several of you ask about {themes}.',
        ],
        yesOrNo,
        noNamesYet,
      ],
    },
    'confirmed-to-mentee': {
      subject: '{program}: your circle – the first meeting',
      neutralSubject: 'Your circle – the first meeting',
      paragraphs: [
        [
          [
            'This is your circle: you, {partner_name} ({partner_email}).',
            'This is your circle: you, {partner_name}.',
          ],
          'We are glad.',
        ],
        [
          [
            'Your first meeting is planned for {first_meeting}. Please keep it free.',
            'Whoever hosts first writes to all of you with a first date.',
          ],
          attached,
        ],
        ['Your sheet says who hosts which meeting. Bring one case and one question.'],
      ],
    },
    'no-mentor': {
      subject: '{program}: no circle for you this time – and what we offer instead',
      neutralSubject: 'About your application',
      paragraphs: [
        ['We have not found a circle for you this time, and I am sorry.', numbers],
        ...whatWeCanDo,
      ],
    },
    'waiting-list': {
      subject: '{program}: you are on the waiting list',
      neutralSubject: 'About your application',
      paragraphs: [
        ['There is no circle for you yet.', 'This says nothing about your application.'],
        ['As soon as a circle has room, we ask you.'],
        ...whatWeCanDo,
      ],
    },
  },
};
