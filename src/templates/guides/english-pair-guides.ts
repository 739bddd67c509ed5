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
  { title: 'Feedback.', text: 'Half-way and at the end: are giving and taking in balance? Do we spare each other?' },
  {
    title: 'Way out.',
    text: 'Each of us may end this at any time without giving a reason. One sentence to the others or to {coordinator} is enough.',
  },
];
const peerShort =
  'It says that you meet for {length}, {cadence}, that the time is shared equally, that what is said stays between you, and that each of you may end it without giving a reason.';
const equal =
  'You are colleagues of equal standing, each good at something. Nobody is the chief: you give and you take, and the time is shared equally.';
const saidAloud: readonly AgreementClause[] = [
  {
    title: 'Confidence.',
    text: 'What is said stays between us, unless both of us agree, somebody is in danger, the law demands it, or it is serious misconduct. Nothing is recorded.',
  },
  { title: 'Roles.', text: 'One brings the question and decides; the other listens, asks, and tells when wanted.' },
  { title: 'Way out.', text: 'Each of us may end this at any time without giving a reason.' },
];

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
        { title: 'The first meeting.', text: 'Offers and wishes: what each of you is good at, and what each would like to learn.' },
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
        { title: 'The observer', text: 'says nothing, keeps the time, and tells at the end what was to be seen and heard.' },
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

export const englishReverse: GuideText = {
  agenda: {
    steps: [
      { title: 'Get to know each other', text: 'How did you come here? What does a working day look like for you?' },
      {
        title: 'Who learns what',
        text: 'What the senior colleague would like to understand or be able to do, in two or three sentences. It may be the tool, and it may be the world.',
      },
      {
        title: 'Permission to be blunt',
        text: 'The senior colleague asks for plain words and says what happens with them: nothing, outside this room.',
      },
      { title: 'How you will work together', text: 'Where, how often, at whose desk; how to say that something does not work.' },
      { title: 'Next step', text: 'One thing to try before the second meeting. Check the next dates.' },
    ],
    prompts: [
      'When did you last do it yourself, and where did you stop?',
      'Show me how you do it now: I watch, you click.',
      'Which of our rules makes no sense to you, and which to me?',
      'May I say what I think, or shall I put it gently?',
    ],
  },
  blocks: [
    {
      id: 'meetings',
      title: 'Eight meetings',
      ordered: true,
      items: [
        { text: 'Who learns what; permission to be blunt.' },
        { text: 'Goals of the senior colleague: what, how one sees it, by when.' },
        { text: 'A demonstration, with the senior colleague’s hands on the keyboard.' },
        { text: 'Half-way: what helps, what is missing; a look at the agreement.' },
        { text: 'A day in my work: the junior colleague shows it.' },
        { text: '“Which of our rules makes no sense to you?”' },
        { text: 'What was tried, and what came of it.' },
        { text: 'Closing: what I change, said in public by the senior colleague.' },
      ],
    },
    {
      id: 'tips',
      side: 'mentee',
      title: 'You learn, so you keep the appointments',
      items: [
        { text: 'If you must cancel, book the new date yourself, with your own hand, in the same message.' },
        { text: 'Listen first. Do not assess, and do not hand out tasks.' },
        { text: 'Nothing that is said reaches an appraisal, neither of you nor of anybody else.' },
        { text: 'Try something between the meetings and say how it went, badly too.' },
      ],
    },
    {
      id: 'tips',
      side: 'mentor',
      title: 'You lead',
      items: [
        { text: 'You know something that the other would like to know: that is why you were asked.' },
        { text: 'Be concrete: show it on the screen, in the shop, on the telephone. Let the other do it.' },
        { text: 'Say unwelcome things. You were given leave, and nothing of it reaches your appraisal.' },
        { text: 'If meetings are cancelled twice, tell {coordinator}. It is not on you to run after anybody.' },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: 'This time you are the one who learns: a colleague with fewer years and more practice in something shows you how it looks from there.',
      before:
        'Take twenty minutes. Write three lines: who you are, what you would like to understand or be able to do, and that plain words are welcome.',
    },
    mentor: {
      lead: 'Thank you for giving a senior colleague your time. You are the mentor here: you know something that they would like to learn. You need no answers to everything, only the courage to say how it is.',
      before:
        'Take twenty minutes. Think of two things that you do every day and that the other has perhaps never seen, and of one rule that makes no sense to you. Keep the first date free.',
    },
  },
  notAsked:
    'You are no help desk: whatever you do for them, let them do it with their own hands. You report to nobody, and nobody asks what was said. If a remark is held against you, or you feel uneasy, write to the program at once.',
};

export const englishDistance: GuideText = {
  agenda: {
    steps: [
      { title: 'Arrive', text: 'Camera by choice, of each. Can you hear me well? Is anybody else in the room?' },
      { title: 'Get to know each other', text: 'What brought you here? What do you see from your window?' },
      { title: 'What you want to get out of it', mentorTitle: 'What your mentee wants to get out of it', text: 'Two or three topics, one sentence each. One of them first.' },
      { title: 'How you will work together', text: 'Channel, reply time, hours that are fair to both, what stays between you.' },
      { title: 'In writing', text: 'The next step in two lines, typed while you both read; the next date with both clocks.' },
    ],
    prompts: [
      'What have you already tried, and what did you learn from it?',
      'What would make you say at the end: that was worth it?',
      'What would I see if I stood beside you?',
      'What is a matter of course where you are, and not where I am?',
    ],
  },
  blocks: [
    {
      id: 'channel',
      title: 'Across the distance',
      items: [
        { title: 'Channel.', text: 'We meet by {___}; if the line fails, we change to {___}. Between meetings there is one message, at least.' },
        { title: 'Reply.', text: 'Within three working days, even if it only says when.' },
        { title: 'Hours.', text: 'Always name both clocks. If one of you always sits early or late, swap each time. The clocks change on different days.' },
        { title: 'Room.', text: 'Nobody else is in it, and nothing is recorded.' },
        { title: 'Silence.', text: 'The line delays it. Count to three before you go on, and ask rather than guess.' },
      ],
    },
    {
      id: 'meetings',
      title: 'Every further meeting, 45 minutes',
      items: [
        { title: '5 minutes.', text: 'Arrive; camera by choice.' },
        { title: '5 minutes.', text: 'What moved since last time?' },
        { title: '25 minutes.', text: 'The topic: first listen, then ask, then, if wanted, tell.' },
        { title: '10 minutes.', text: 'Actions, in writing; the next date with both clocks.' },
      ],
    },
  ],
};

export const englishInformal: GuideText = {
  agreement: { clauses: saidAloud, inShort: '' },
  blocks: [
    {
      id: 'tips',
      title: 'Six things that help',
      items: [
        { title: 'Say what it is for.', text: 'One sentence each at the beginning: what I would like from it.' },
        { title: 'Say until when.', text: 'Six meetings or six months, and then you look at it together. An end in sight makes it easy to begin.' },
        { title: 'The next date', text: 'is made before you part. Two that fall through in a row are worth a word.' },
        { title: 'Listen, ask, tell:', text: 'in this order, and the last only when it is wanted.' },
        { title: 'One step each time,', text: 'small enough to be taken before the next meeting.' },
        { title: 'If one manages the other,', text: 'talk about it first: what is said here must not turn up in an appraisal. Another partner may be the better choice.' },
      ],
    },
    {
      id: 'kinds',
      title: 'Meetings with an agenda of their own, if you like',
      text: 'Nothing of it is due. Take what you can use.',
      items: [
        { title: 'First:', text: 'two stories, hopes and worries, how you want to work, one small step.' },
        { title: 'Goals:', text: 'from a wish to one to three goals: what, how measured, by when.' },
        { title: 'Regular:', text: 'how are you, what moved, today’s question in one sentence, the topic, the next step.' },
        { title: 'Review:', text: 'more of, less of, keep, in both directions.' },
        { title: 'Half-way:', text: 'still the right goals? What helps, what is missing, whom should you meet?' },
        { title: 'Closing:', text: 'what was reached, what each learned, what comes next, thanks.' },
      ],
    },
    {
      id: 'check-ins',
      title: 'We write to you twice',
      items: [{ text: 'Once after some weeks and once at the end, with a form of five minutes. That is all; {coordinator} reads it, nobody else.' }],
    },
  ],
  instead: {
    mentee: { lead: 'You found each other, and that is the best beginning. Your pair is registered; what you make of it is yours. Here is a page of what has helped others.' },
    mentor: { lead: 'You found each other, and that is the best beginning. Your pair is registered; what you make of it is yours. Here is a page of what has helped others.' },
  },
};

export const englishFlash: GuideText = {
  agenda: {
    steps: [
      { title: 'Hello', text: 'Who are you, in two sentences?' },
      { title: 'My question', text: 'The one on the card, in one sentence.' },
      { title: 'The talk', text: 'Listen, ask, tell.' },
      { title: 'My next step', text: 'What I will do, said aloud.' },
      { title: 'Thanks', text: 'And on to the next table.' },
    ],
    prompts: [],
  },
  agreement: { clauses: saidAloud, inShort: '' },
  blocks: [
    {
      id: 'room',
      title: 'Said aloud at the start',
      items: [
        { text: 'What is said at a table stays at that table. Nothing is recorded, nobody is assessed, and nobody need say more than they like.' },
      ],
    },
  ],
};
