import type { FormQuestion } from './form-question.ts';

const mentee = ['mentee'] as const;
const both = ['mentee', 'mentor'] as const;
const half = ['half', 'end'] as const;

const inARoom = [
  {
    id: 'gro_talk',
    scale: 'agree5',
    sides: both,
    asked: half,
    en: 'I had enough room to speak.',
    de: 'Ich hatte genug Raum zu sprechen.',
  },
  {
    id: 'gro_open',
    scale: 'agree5',
    sides: both,
    asked: half,
    en: 'What I say stays in this group.',
    de: 'Was ich sage, bleibt in dieser Runde.',
  },
] as const satisfies readonly FormQuestion[];

/** What is asked because of the way people meet. */
export const formatQuestions = {
  group: [
    ...inARoom,
    {
      id: 'gro_others',
      scale: 'agree5',
      sides: mentee,
      asked: half,
      en: {
        mentee: 'I learned as much from the others as from the mentor.',
        equals: 'I learned a lot from the others.',
      },
      de: {
        mentee: 'Von den anderen habe ich so viel gelernt wie von der Person, die uns begleitet.',
        equals: 'Von den anderen habe ich viel gelernt.',
      },
    },
  ],
  circle: [
    {
      id: 'cir_host',
      scale: 'yn',
      sides: mentee,
      asked: half,
      en: 'The hosting role went round.',
      de: 'Die Gastgeberrolle ging reihum.',
    },
  ],
  peer: [
    {
      id: 'pee_even',
      scale: 'agree5',
      sides: mentee,
      asked: half,
      en: 'Giving and taking are in balance.',
      de: 'Geben und Nehmen halten sich die Waage.',
    },
    {
      id: 'pee_frank',
      scale: 'agree5',
      sides: mentee,
      asked: half,
      en: 'We do not spare each other.',
      de: 'Wir schonen einander nicht.',
    },
  ],
  flash: [
    {
      id: 'fla_step',
      scale: 'yn',
      sides: mentee,
      asked: ['end'],
      en: 'I leave with a next step.',
      de: 'Ich gehe mit einem nächsten Schritt.',
    },
    {
      id: 'fla_again',
      scale: 'text',
      sides: both,
      asked: ['end'],
      en: 'Whom would you like to meet again?',
      de: 'Wen würden Sie gern wieder treffen?',
    },
    {
      id: 'fla_done',
      scale: 'done',
      sides: mentee,
      asked: ['later'],
      en: 'What became of your next step?',
      de: 'Was ist aus Ihrem nächsten Schritt geworden?',
    },
  ],
  'e-mentoring': [
    {
      id: 'ema_tech',
      scale: 'agree5',
      sides: both,
      asked: ['early', 'half'],
      en: 'Technology did not get in our way.',
      de: 'Die Technik stand uns nicht im Weg.',
    },
    {
      id: 'ema_hours',
      scale: 'agree5',
      sides: both,
      asked: ['early', 'half'],
      en: 'The times are fair to both.',
      de: 'Die Uhrzeiten sind für beide fair.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly FormQuestion[]>>;
