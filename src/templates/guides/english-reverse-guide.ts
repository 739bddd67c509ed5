import type { GuideText } from './guide-text.ts';

export const englishReverse: GuideText = {
  agenda: {
    steps: [
      {
        title: 'Get to know each other',
        text: 'How did you come here? What does a working day look like for you?',
      },
      {
        title: 'Who learns what',
        text: 'What the senior colleague would like to understand or be able to do, in two or three sentences. It may be the tool, and it may be the world.',
      },
      {
        title: 'Permission to be blunt',
        text: 'The senior colleague asks for plain words and says what happens with them: nothing, outside this room.',
      },
      {
        title: 'How you will work together',
        text: 'Where, how often, at whose desk; how to say that something does not work.',
      },
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
        {
          text: 'If meetings are cancelled twice, tell {coordinator}. It is not on you to run after anybody.',
        },
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
