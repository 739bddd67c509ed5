import type { AgreementClause } from '../../model/guide.ts';
import type { GuideText } from './guide-text.ts';

const saidAloud: readonly AgreementClause[] = [
  {
    title: 'Confidence.',
    text: 'What is said stays between us, unless both of us agree, somebody is in danger, the law demands it, or it is serious misconduct. Nothing is recorded.',
  },
  {
    title: 'Roles.',
    text: 'One brings the question and decides; the other listens, asks, and tells when wanted.',
  },
  { title: 'Way out.', text: 'Each of us may end this at any time without giving a reason.' },
];

const foundEachOther =
  'You found each other, and that is the best beginning. Your pair is registered; what you make of it is yours. Here is a page of what has helped others.';

export const englishInformal: GuideText = {
  agreement: { clauses: saidAloud },
  blocks: [
    {
      id: 'tips',
      title: 'Six things that help',
      items: [
        {
          title: 'Say what it is for.',
          text: 'One sentence each at the beginning: what I would like from it.',
        },
        {
          title: 'Say until when.',
          text: 'Six meetings or six months, and then you look at it together. An end in sight makes it easy to begin.',
        },
        {
          title: 'The next date',
          text: 'is made before you part. Two that fall through in a row are worth a word.',
        },
        { title: 'Listen, ask, tell:', text: 'in this order, and the last only when it is wanted.' },
        { title: 'One step each time,', text: 'small enough to be taken before the next meeting.' },
        {
          title: 'If one manages the other,',
          text: 'talk about it first: what is said here must not turn up in an appraisal. Another partner may be the better choice.',
        },
      ],
    },
    {
      id: 'kinds',
      title: 'Meetings with an agenda of their own, if you like',
      text: 'Nothing of it is due. Take what you can use.',
      items: [
        { title: 'First:', text: 'two stories, hopes and worries, how you want to work, one small step.' },
        { title: 'Goals:', text: 'from a wish to one to three goals: what, how measured, by when.' },
        {
          title: 'Regular:',
          text: 'how are you, what moved, today’s question in one sentence, the topic, the next step.',
        },
        { title: 'Review:', text: 'more of, less of, keep, in both directions.' },
        {
          title: 'Half-way:',
          text: 'still the right goals? What helps, what is missing, whom should you meet?',
        },
        { title: 'Closing:', text: 'what was reached, what each learned, what comes next, thanks.' },
      ],
    },
    {
      id: 'check-ins',
      title: 'We write to you twice',
      items: [
        {
          text: 'Once after some weeks and once at the end, with a form of five minutes. That is all; nobody but the coordinator reads it.',
        },
      ],
    },
  ],
  instead: { mentee: { lead: foundEachOther }, mentor: { lead: foundEachOther } },
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
  agreement: { clauses: saidAloud },
  blocks: [
    {
      id: 'room',
      title: 'Said aloud at the start',
      items: [
        {
          text: 'What is said at a table stays at that table. Nothing is recorded, nobody is assessed, and nobody need say more than they like.',
        },
      ],
    },
  ],
};
