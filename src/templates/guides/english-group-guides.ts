import type { GuideBlock } from '../../model/guide.ts';
import type { GuideText } from './guide-text.ts';

const confidence = {
  title: 'Confidence.',
  text: 'What is said stays between us, also after the end, unless everybody agrees, somebody is in danger, the law demands it, or it is serious misconduct. Nothing is recorded.',
} as const;
const boundaries = {
  title: 'Boundaries.',
  text: 'No line management, appraisal, reference, loan or business between any of us while this runs; if one arises, we say so first.',
} as const;
const changes = {
  title: 'Changes.',
  text: 'Whoever cannot come says so a day ahead. If a third of us cannot come, we move the meeting to another date; we do not drop it.',
} as const;
const feedback = {
  title: 'Feedback.',
  text: 'Half-way and at the end we ask each other: more of, less of, keep.',
} as const;
const wayOut = {
  title: 'Way out.',
  text: 'Any of us may leave at any time without giving a reason. One sentence to the group or to {coordinator} is enough; who leaves tells the group.',
} as const;

const room: GuideBlock = {
  id: 'room',
  title: 'Rules of the room',
  items: [
    {
      text: 'What is said here stays here. The limits are danger to somebody, a duty by law, serious misconduct, or the wish of everybody.',
    },
    { text: 'Everybody gets a turn, and nobody must. One speaks at a time.' },
    {
      text: 'First questions, then ideas, advice only when it is asked for. Whoever brought the case decides what to take.',
    },
    { text: 'We begin and end on time. Telephones rest.' },
    { text: 'No names, no recording, no notes about others.' },
  ],
};

const twentyMinutes =
  'five minutes to tell, five to clear up, eight for ideas while the one who told only listens, two for what they take';

export const englishGroup: GuideText = {
  agenda: {
    steps: [
      { title: 'Arrival round', text: 'One sentence each: how are you, and what do you bring?' },
      {
        title: 'Promises kept?',
        text: 'What each of you meant to do since last time: done, not done, what you learned.',
      },
      {
        title: 'A story or an input',
        mentorTitle: 'Your story or your input',
        text: 'From experience, close to what the group is asking; then the floor is everybody’s.',
      },
      { title: 'Two cases', text: `Twenty minutes each: ${twentyMinutes}.` },
      { title: 'Closing round', text: 'One step each, said aloud. Who hosts the next meeting?' },
    ],
    prompts: [
      'What exactly is your question to the group?',
      'Who has been through something like it?',
      'Who has not spoken yet and would like to?',
      'What would you try first?',
      'What do you take with you, in one sentence?',
    ],
  },
  agreement: {
    clauses: [
      { title: 'Question.', text: 'What brings us together: {______}' },
      {
        title: 'Time.',
        text: 'We meet for {length}, {cadence}. Between meetings we write by {___} and answer within three working days.',
      },
      changes,
      {
        title: 'Roles.',
        text: '{mentor} leads the meetings and tells from experience. The rest of us bring the cases; whoever brought one decides.',
        otherwise:
          'Those who lead hold the meetings together and tell from experience. The rest of us bring the cases; whoever brought one decides.',
      },
      confidence,
      boundaries,
      feedback,
      wayOut,
    ],
    inShort:
      'It says that you meet for {length}, {cadence}, that what is said stays in the group, that the cases come from you, and that anybody may leave without giving a reason: one sentence to the group is enough.',
  },
  blocks: [
    room,
    {
      id: 'meetings',
      title: 'Three meetings with something more',
      items: [
        {
          title: 'The first.',
          text: 'Who we are, what each of us hopes for, the rules of the room; then the agreement, clause by clause.',
        },
        { title: 'Half-way.', text: 'What helps, what is missing, what we change for the second half.' },
        {
          title: 'The last.',
          text: 'Everybody shows in three minutes what came of it; thanks, and how we stay in touch, which is everybody’s free choice.',
        },
      ],
    },
    {
      id: 'facilitate',
      side: 'mentor',
      title: 'How to lead a group',
      items: [
        {
          title: 'Rounds.',
          text: 'Open and close with one: a sentence each, nobody comments. A round is how the silent get to speak.',
        },
        { title: 'Time.', text: 'Somebody else keeps it and says when two minutes are left.' },
        {
          title: 'The loud and the silent.',
          text: 'Thank whoever said much, and ask by name somebody who has said nothing yet. Let the next round begin on the other side.',
        },
        {
          title: 'A case.',
          text: `Keep the order, for it holds back quick advice: ${twentyMinutes}.`,
        },
        {
          title: 'Your input.',
          text: 'Twenty minutes at most. A story in which you failed does more than slides.',
        },
        {
          title: 'Somebody is missing.',
          text: 'If a third cannot come, move the meeting and name the new date in the same message. Where two of you lead and one is ill, the group still meets.',
        },
        {
          title: 'What stays in the room.',
          text: 'Say the rules aloud at the first meeting, and again when somebody tells something delicate.',
        },
      ],
    },
  ],
  instead: {
    mentee: {
      before:
        'Take twenty minutes. Which question do you want to bring to the group? Write it down in a sentence. Nobody expects a plan; you will hear that others have the same question.',
    },
    mentor: {
      before:
        'Take twenty minutes. Read what the members hope for, look for the question that several share, and think of one turning point in your own path that belongs to it. Write to all of them a week ahead: when, where, and that each may bring a case.',
    },
  },
  notAsked:
    'You do not assess anyone, report to anyone, or need answers to everything: the group has more of them than any one of you. If something worries you (health, conduct, safety), you need not carry it alone: write to the program.',
};

export const englishCircle: GuideText = {
  agenda: {
    steps: [
      {
        title: 'Arrival round',
        text: 'One sentence each: how are you, and what became of last time’s step?',
      },
      { title: 'Three cases', text: `Twenty minutes each: ${twentyMinutes}.` },
      { title: 'Theme of the day', text: 'One that several of you share; the host chooses.' },
      { title: 'The next meeting', text: 'One step each. Who hosts, where and when?' },
    ],
    prompts: [
      'What exactly is your question to us?',
      'What have you tried?',
      'What would you do if nobody could mind?',
      'What do you take with you, in one sentence?',
    ],
  },
  agreement: {
    clauses: [
      { title: 'Question.', text: 'What brings us together: {______}' },
      {
        title: 'Time.',
        text: 'We meet for {length}, {cadence}. Between meetings we write by {___} and answer within three working days.',
      },
      changes,
      {
        title: 'Roles.',
        text: 'Nobody leads. The host changes with every meeting: invites, opens and keeps the time. Whoever brought a case decides.',
      },
      confidence,
      boundaries,
      feedback,
      wayOut,
    ],
    inShort:
      'It says that you meet for {length}, {cadence}, that nobody leads and the host changes, that what is said stays in the circle, and that anybody may leave without giving a reason: one sentence to the others is enough.',
  },
  blocks: [
    room,
    {
      id: 'hosting',
      title: 'What a host does',
      items: [
        { text: 'Invites the others a week ahead: when, where, who brings a case.' },
        { text: 'Opens the round, keeps the time or asks somebody to, and sees that everybody has a turn.' },
        { text: 'Is not the boss: the host may bring a case too, and then somebody else keeps the time.' },
        { text: 'Hands over at the end: the next host, place and date.' },
      ],
    },
    {
      id: 'meetings',
      title: 'Meetings with something more',
      items: [
        {
          title: 'Meeting 1.',
          text: 'A guide of the program opens it: who we are, the rules of the room, the agreement.',
        },
        {
          title: 'Meeting 4.',
          text: 'The guide comes again: what helps, what is missing, does everybody have a turn?',
        },
        { title: 'The last.', text: 'What came of it, thanks, and whether and how you go on.' },
        {
          title: 'Fewer than four of you?',
          text: 'Tell {coordinator}: two small circles may become one, if both want it.',
        },
      ],
    },
  ],
  instead: {
    mentee: {
      lead: 'This is a circle of equals: nobody leads, everybody brings something, and each of you hosts in turn. You decide together what you talk about.',
      before:
        'Take twenty minutes. Which case would you like to bring, and what is your question to the others? One of each is enough. If you host, write to the others a week ahead.',
    },
  },
};
