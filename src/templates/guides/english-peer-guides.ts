import type { AgreementClause } from '../../model/guide.ts';
import type { GuideText } from './guide-text.ts';

const peerClauses: readonly AgreementClause[] = [
  { title: 'Exchange.', text: 'I want: {___} I offer: {___} We know by {_} that it was worth it by: {___}' },
  {
    title: 'Time.',
    text: 'We meet for {length}, {cadence}; the time is shared equally. Between meetings we write by {___} and answer within three working days.',
  },
  {
    title: 'Changes.',
    text: 'Whoever cannot come says so a day ahead and offers another date. After two missed in a row we talk to {coordinator}.',
  },
  {
    title: 'Roles.',
    text: 'Nobody is the chief. Whoever’s turn it is brings the topic and decides; the others listen, ask, and tell when wanted.',
  },
  {
    title: 'Confidence.',
    text: 'What is said stays between us, also after the end, unless all of us agree, somebody is in danger, the law demands it, or it is serious misconduct. Nothing is recorded.',
  },
  {
    title: 'Boundaries.',
    text: 'No line management, appraisal, reference, loan or business between us while this runs; if one arises, we end it first.',
  },
  {
    title: 'Feedback.',
    text: 'Half-way and at the end: are giving and taking in balance? Do we spare each other?',
  },
  {
    title: 'Way out.',
    text: 'Each of us may end this at any time without giving a reason. One sentence to the others or to {coordinator} is enough.',
  },
];

const peerShort =
  'It says that you meet for {length}, {cadence}, that the time is shared equally, that what is said stays between you, and that each of you may end it without giving a reason.';

const equal =
  'You are colleagues of equal standing, each good at something. Nobody is the chief: you give and you take, and the time is shared equally.';

export const englishPeer: GuideText = {
  agenda: {
    steps: [
      { title: 'Arrive', text: 'How are you, really? And who begins today?' },
      {
        title: 'First half',
        text: 'One of you brings the topic; the other listens, asks and, if wanted, tells. At the first meeting: your wishes, and what the other can offer.',
      },
      { title: 'The bell', text: 'Set one for half-time. Whatever is open waits: now the roles change.' },
      { title: 'Second half', text: 'The same the other way round, with as many minutes.' },
      { title: 'Next step', text: 'One each, and the next date. Whoever was second begins next time.' },
    ],
    prompts: [
      'What would you like from me now: listen, ask, or say what I think?',
      'What have you tried, and what came of it?',
      'What are you sparing me?',
      'Are giving and taking in balance?',
    ],
  },
  agreement: { clauses: peerClauses, inShort: peerShort },
  blocks: [
    {
      id: 'meetings',
      title: 'The first and the last',
      items: [
        {
          title: 'The first meeting.',
          text: 'Offers and wishes: what each of you is good at, and what each would like to learn.',
        },
        { title: 'Half-way.', text: 'Is the balance right? What more, what less, what stays?' },
        { title: 'The last.', text: '“What I owe you”: what each learned from the other, said aloud.' },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: equal,
      before:
        'Take twenty minutes. Write three lines to each other: what you would like to learn, what you are good at, one thing to begin with. Nobody expects a plan.',
    },
  },
};

export const englishTrio: GuideText = {
  agenda: {
    steps: [
      { title: 'Arrive', text: 'How are you, really? And who speaks first today?' },
      { title: 'First turn', text: 'One speaks, one listens and asks, one observes and keeps the time.' },
      { title: 'Second turn', text: 'Everybody moves on by one role.' },
      { title: 'Third turn', text: 'And once more, so that everybody has spoken, listened and observed.' },
      { title: 'Round', text: 'What the observers saw; one step each, and the next date.' },
    ],
    prompts: [
      'To the one who speaks: what is your question?',
      'To the one who listens: what have you heard?',
      'To the one who observes: what went unsaid?',
    ],
  },
  agreement: { clauses: peerClauses, inShort: peerShort },
  blocks: [
    {
      id: 'room',
      title: 'Three roles that go round',
      items: [
        { title: 'The speaker', text: 'brings a topic and a question, and decides what to take.' },
        { title: 'The listener', text: 'listens, asks, and tells of own experience when wanted.' },
        {
          title: 'The observer',
          text: 'says nothing, keeps the time, and tells at the end what was to be seen and heard.',
        },
      ],
    },
    {
      id: 'meetings',
      title: 'The first and the last',
      items: [
        { title: 'The first meeting.', text: 'Offers and wishes of all three.' },
        { title: 'The last.', text: '“What I owe you”: what each learned from the others, said aloud.' },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: `${equal} You are three, so one observes while two talk, and the roles go round.`,
      before:
        'Take twenty minutes. Write three lines to the others: what you would like to learn, what you are good at, one thing to begin with. Nobody expects a plan.',
    },
  },
};
