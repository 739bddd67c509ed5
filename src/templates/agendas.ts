import type { Agenda, AgendaKind, AgendaStep } from '../model/guide.ts';

type AgendaText = {
  readonly steps: readonly AgendaStep[];
  readonly prompts: readonly string[];
  readonly topic: number;
};

const step = (title: string, minutes: number, text: string): AgendaStep => ({ title, minutes, text });

/** The agendas for an hour, by kind of meeting; `topic` is the place of the step that gives and takes time. */
const hours: { readonly [K in AgendaKind]: AgendaText } = {
  first: {
    topic: 1,
    steps: [
      step(
        'Get to know each other',
        10,
        'What brought you here? What does a good week at work look like for you?',
      ),
      {
        ...step(
          'What you want to get out of it',
          15,
          'Two or three topics, one sentence each. What would be different by the end?',
        ),
        mentorTitle: 'What your mentee wants to get out of it',
      },
      step(
        'How you will work together',
        15,
        'Where and how you meet, what stays between you, how to say that something does not work.',
      ),
      step('A first goal', 10, 'One that fits on a line: what, how you will know, by when. It may change.'),
      step('Next step', 10, 'Who does what before the second meeting. Check the next dates.'),
    ],
    prompts: [
      'What have you already tried, and what did you learn from it?',
      'What would make you say at the end: that was worth it?',
      'What would you like me to do: listen, ask, or say what I think?',
    ],
  },
  goals: {
    topic: 2,
    steps: [
      step('Arrive', 5, 'How are you, really?'),
      step('The agreement', 10, 'Read it, change it, sign it.'),
      step('From wish to goal', 25, 'One to three goals: what, how measured, from where to where, by when.'),
      step(
        'Five points for each',
        10,
        'Write down what much less, less, as hoped, more and much more would look like.',
      ),
      step('First step', 10, 'What comes first, who else can help, the next date.'),
    ],
    prompts: [
      'How would a stranger see that you got there?',
      'What is in your hands, and what is not?',
      'What will you leave undone to make room?',
    ],
  },
  regular: {
    topic: 3,
    steps: [
      step('Arrive', 5, 'How are you, really?'),
      step('Since last time', 5, 'What moved, and what did not?'),
      step('Today’s question', 3, 'In one sentence, by the mentee.'),
      step('The topic', 37, 'First listen, then ask, then, if wanted, tell.'),
      step('What I take away', 10, 'One to three actions, and the next date.'),
    ],
    prompts: [
      'What have you tried?',
      'What else could be true?',
      'Do you want a question, a story or an opinion from me?',
    ],
  },
  review: {
    topic: 3,
    steps: [
      step('Arrive', 5, 'How are you, really?'),
      step('The agreement', 15, 'Clause by clause: keep, change, drop.'),
      step('Feedback both ways', 10, 'More of, less of, keep.'),
      step('The topic', 20, 'What the mentee brings.'),
      step('Next step', 10, 'Actions, and the next date.'),
    ],
    prompts: ['What do you hold back so far?', 'Am I too quick with advice?', 'Is the rhythm right?'],
  },
  'mid-point': {
    topic: 1,
    steps: [
      step('Arrive', 5, 'How are you, really?'),
      step('Goals, one by one', 20, 'Progress, evidence, still the right goal? Revise with a date.'),
      step('The two of you', 15, 'What helps, what is missing.'),
      step('The second half', 10, 'Three topics, and who the mentee should meet.'),
      step('Next step', 10, 'Actions, thanks, the check-in form.'),
    ],
    prompts: [
      'What surprised you?',
      'What did you expect and not get?',
      'If we had only three meetings left, what for?',
    ],
  },
  closing: {
    topic: 1,
    steps: [
      step('Arrive', 5, 'How are you, really?'),
      step('Goals', 20, 'What was reached, how do you know, what was luck.'),
      step('What each of you learned', 15, 'From the other, and from the work together.'),
      step(
        'What comes next',
        10,
        'The next goal, the next helper; whether and how you stay in touch is a free choice for both.',
      ),
      step('Notes', 5, 'Give them back, or delete them.'),
      step('Thanks and goodbye', 5, 'Say what you are grateful for.'),
    ],
    prompts: [
      'What can you do now that you could not?',
      'Which talk stayed with you?',
      'Whom will you help next?',
    ],
  },
};

/**
 * The agenda of a meeting of that many minutes. An hour is the measure: a shorter meeting takes from the topic down to
 * five minutes and then from every step alike; a longer one gives to the topic. The steps always add up.
 */
export function agendaFor(kind: AgendaKind, minutes: number): Agenda {
  const { steps, prompts, topic } = hours[kind];
  const total = steps.reduce((sum, s) => sum + s.minutes, 0);
  const room = (steps[topic]?.minutes ?? 0) + minutes - total;
  if (room >= 5)
    return {
      kind,
      minutes,
      prompts,
      steps: steps.map((s, i) => (i === topic ? { ...s, minutes: room } : s)),
    };
  const ends = steps.map((_, i) =>
    Math.round((steps.slice(0, i + 1).reduce((sum, s) => sum + s.minutes, 0) * minutes) / total),
  );
  return {
    kind,
    minutes,
    prompts,
    steps: steps.map((s, i) => ({ ...s, minutes: (ends[i] ?? 0) - (ends[i - 1] ?? 0) })),
  };
}
