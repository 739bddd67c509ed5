import type { AgendaTexts } from './agenda-texts.ts';

const arrive = { title: 'Arrive', text: 'How are you, really?' };

export const englishAgendas: AgendaTexts = {
  first: {
    steps: [
      {
        title: 'Get to know each other',
        text: 'What brought you here? What does a good week at work look like for you?',
      },
      {
        title: 'What you want to get out of it',
        mentorTitle: 'What your mentee wants to get out of it',
        text: 'Two or three topics, one sentence each. What would be different by the end?',
      },
      {
        title: 'How you will work together',
        text: 'Where and how you meet, what stays between you, how to say that something does not work.',
      },
      {
        title: 'A first goal',
        text: 'One that fits on a line: what, how you will know, by when. It may change.',
      },
      { title: 'Next step', text: 'Who does what before the second meeting. Check the next dates.' },
    ],
    prompts: [
      'What have you already tried, and what did you learn from it?',
      'What would you do if you could not fail? And what is in the way?',
      'What would make you say at the end: that was worth it?',
      'Which help from others did you like least?',
      'What would you like me to do: listen, ask, or say what I think?',
    ],
  },
  goals: {
    steps: [
      arrive,
      { title: 'The agreement', text: 'Read it, change it, sign it.' },
      {
        title: 'From wish to goal',
        text: 'One to three goals: what, how measured, from where to where, by when.',
      },
      {
        title: 'Five points for each',
        text: 'Write down what much less, less, as hoped, more and much more would look like.',
      },
      { title: 'First step', text: 'What comes first, who else can help, the next date.' },
    ],
    prompts: [
      'How would a stranger see that you got there?',
      'What is in your hands, and what is not?',
      'What would be too easy?',
      'What will you leave undone to make room?',
    ],
  },
  regular: {
    steps: [
      arrive,
      { title: 'Since last time', text: 'What moved, and what did not?' },
      { title: 'Today’s question', text: 'In one sentence, by the mentee.' },
      { title: 'The topic', text: 'First listen, then ask, then, if wanted, tell.' },
      { title: 'What I take away', text: 'One to three actions, and the next date.' },
    ],
    prompts: [
      'What have you tried?',
      'What do you make of it?',
      'What else could be true?',
      'What would you tell a friend?',
      'Do you want a question, a story or an opinion from me?',
    ],
  },
  review: {
    steps: [
      arrive,
      { title: 'The agreement', text: 'Clause by clause: keep, change, drop.' },
      { title: 'Feedback both ways', text: 'More of, less of, keep.' },
      { title: 'The topic', text: 'What the mentee brings.' },
      { title: 'Next step', text: 'Actions, and the next date.' },
    ],
    prompts: ['What do you hold back so far?', 'Am I too quick with advice?', 'Is the rhythm right?'],
  },
  'mid-point': {
    steps: [
      arrive,
      {
        title: 'Goals, one by one',
        text: 'Progress, evidence, still the right goal? Revise with a date.',
      },
      { title: 'The two of you', text: 'What helps, what is missing.' },
      { title: 'The second half', text: 'Three topics, and who the mentee should meet.' },
      { title: 'Next step', text: 'Actions, thanks, the check-in form.' },
    ],
    prompts: [
      'What surprised you?',
      'What did you expect and not get?',
      'If we had only three meetings left, what for?',
    ],
  },
  closing: {
    steps: [
      arrive,
      { title: 'Goals', text: 'What was reached, how do you know, what was luck.' },
      { title: 'What each of you learned', text: 'From the other, and from the work together.' },
      {
        title: 'What comes next',
        text: 'The next goal, the next helper; whether and how you stay in touch is a free choice for both.',
      },
      { title: 'Notes', text: 'Give them back, or delete them.' },
      { title: 'Thanks and goodbye', text: 'Say what you are grateful for.' },
    ],
    prompts: [
      'What can you do now that you could not?',
      'Which talk stayed with you?',
      'Whom will you help next?',
    ],
  },
};
