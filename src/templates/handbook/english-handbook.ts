import { roleTexts } from '../roles.ts';
import { englishLaunch } from './english-launch.ts';
import type { HandbookTexts } from './handbook-texts.ts';

const meetings = '{hours_per_month} hours a month, and the training';

export const englishHandbook: HandbookTexts = {
  launch: englishLaunch,
  roles: {
    mentee: { title: 'Mentee', ...roleTexts.en.mentee, time: meetings },
    mentor: { title: 'Mentor', ...roleTexts.en.mentor, time: meetings },
    participant: {
      title: 'Participants',
      does: 'You bring a question, prepare, listen, try things out between the meetings and keep what you agree. The leading goes round.',
      doesNot: 'You do not assess anybody, and you do not pass on what others tell.',
      time: meetings,
    },
    coordinator: {
      title: 'Coordinator',
      does: 'You find people and bring them together, prepare them, call everybody once in the first 30 days and whenever something is wrong, protect confidentiality and report honestly. By the account of 1,451 youth programs, calls of this kind were the only practice that went with lasting matches.',
      doesNot: 'You do not ask what was talked about, and you do not pass on what one side wrote.',
      time: 'an hour and a half a week for every 20 pairs',
    },
    manager: {
      title: 'Line manager',
      does: 'You give the time, up to 90 minutes a month, let the mentee try things at work and answer three questions at most.',
      doesNot:
        'You do not ask what was talked about, and you do not use mentoring as a remedy for poor performance.',
      time: '30 minutes in all',
    },
    sponsor: {
      title: 'Sponsor of the program',
      does: 'You say in public why it exists, open and close the cohort and clear obstacles out of the way.',
      doesNot: 'You do not ask for names.',
      time: 'four hours in all',
    },
    stakeholder: {
      title: 'Stakeholder',
      does: 'You answer the same two or three questions before and after, about what can be seen at work. The mentee knows that you are asked.',
      doesNot: 'You do not discuss your answers with the mentor.',
      time: 'ten minutes',
    },
  },
  time: { rotation: 'one afternoon', informal: 'as much as the two of you agree' },
  selection: [
    'listens before advising',
    'speaks well of people who are not there',
    'keeps appointments',
    'gives honest feedback kindly',
    'still learns',
  ],
  faq: {
    matched: {
      question: 'How were we matched?',
      answer:
        'By the rules and weights published before you applied: your topics, values, wishes, hours. No photograph, age, gender or origin counts. Ask, and we show you the reasons for your own match.',
    },
    'who-sees': {
      question: 'Who sees my application?',
      answer:
        'The coordinator. Your partner sees name, role, place, topics and text. Whom you wish to avoid, only the coordinator.',
    },
    manager: {
      question: 'What does my manager hear?',
      answer:
        'That you take part and how much time it needs. Nothing about contents; nothing enters your appraisal.',
    },
    'not-getting-on': {
      question: 'What if we do not get on?',
      answer: 'Give it two meetings; then use the no-fault exit. It is what it is there for.',
    },
    'busy-mentor': {
      question: 'My mentor is very busy. May I remind them?',
      answer: 'Yes: the mentee steers. Offer two times; after one week without an answer tell us.',
    },
    prepare: {
      question: 'How do I prepare?',
      answer: 'Two lines the day before: what moved, and what you want to use the hour for.',
    },
    goal: {
      question: 'Must I have a goal at once?',
      answer: 'No. Bring a question; at the second meeting it becomes a goal, and goals may change.',
    },
    'no-answer': {
      question: 'I am a mentor and do not know the answer.',
      answer: 'Good. Ask, tell what you tried, or name somebody who knows.',
    },
    job: {
      question: 'May my mentor get me a job?',
      answer:
        'They may tell you how things work and whom to talk to. They do not recommend or decide while the pairing lasts.',
    },
    grave: {
      question: 'Somebody tells me something grave.',
      answer:
        'Promise no secrecy that you cannot keep, and say so early. In case of danger or harassment: {safeguarding_contact}. You need not solve it.',
    },
    'both-sides': {
      question: 'May I be mentor and mentee?',
      answer: 'Yes, with different people.',
    },
    leave: {
      question: 'And if I leave, fall ill or go on leave?',
      answer: 'Tell us; we pause or end, and look after your partner.',
    },
    kept: {
      question: 'How long are my answers kept?',
      answer: 'Until {keep_until}, then deleted. You may see or delete yours at any time.',
    },
  },
};
