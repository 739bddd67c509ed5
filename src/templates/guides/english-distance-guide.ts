import type { GuideText } from './guide-text.ts';

export const englishDistance: GuideText = {
  agenda: {
    steps: [
      {
        title: 'Arrive',
        text: 'Camera by choice, of each. Can you hear me well? Is anybody else in the room?',
      },
      { title: 'Get to know each other', text: 'What brought you here? What do you see from your window?' },
      {
        title: 'What you want to get out of it',
        mentorTitle: 'What your mentee wants to get out of it',
        text: 'Two or three topics, one sentence each. One of them first.',
      },
      {
        title: 'How you will work together',
        text: 'Channel, reply time, hours that are fair to both, what stays between you.',
      },
      {
        title: 'In writing',
        text: 'The next step in two lines, typed while you both read; the next date with both clocks.',
      },
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
        {
          title: 'Channel.',
          text: 'We meet by {___}; if the line fails, we change to {___}. Between meetings there is one message, at least.',
        },
        { title: 'Reply.', text: 'Within three working days, even if it only says when.' },
        {
          title: 'Hours.',
          text: 'Always name both clocks. If one of you always sits early or late, swap each time. The clocks change on different days.',
        },
        { title: 'Room.', text: 'Nobody else is in it, and nothing is recorded.' },
        {
          title: 'Silence.',
          text: 'The line delays it. Count to three before you go on, and ask rather than guess.',
        },
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
