import { counted, listed, numberWord } from '../counted.ts';
import type { RotationWords } from './unit-sheet-words.ts';

export const englishRotationWords: RotationWords = {
  lead: (talks, minutes) =>
    `${talks === 1 ? 'One short talk' : `${numberWord(talks).replace(/^./, (c) => c.toUpperCase())} short talks`} of ${minutes} minutes, each with somebody else.`,
  rounds: 'Your rounds',
  round: 'Round',
  roundOf: (round) => `Round ${round}`,
  time: 'Time',
  room: 'Room',
  with: 'With',
  topics: 'Topics',
  question: 'My question',
  pause: 'a pause',
  open: 'not yet fixed',
  talk: (minutes) => `How a talk goes, ${minutes} minutes`,
  cards: {
    title: 'Rotation cards',
    lead: (people) => `${counted(people, 'card')} to print and cut apart, by name.`,
  },
  host: {
    title: 'Rounds, for the host',
    lead: (people, rounds) =>
      `${counted(people, 'person', 'people')} meet in ${counted(rounds, 'round')}. Who sits where, and who comes, round by round.`,
    note: 'Names inside',
    course: 'The course',
    steps: [
      {
        title: 'Open, 10 minutes.',
        text: 'Welcome, the course, the bell. Say aloud: what is said at a table stays at that table; nothing is recorded, nobody is assessed.',
      },
      {
        title: 'Every round.',
        text: 'Ring at the beginning, two minutes before the end, and at the end; then five minutes to change.',
      },
      {
        title: 'Close, 15 minutes.',
        text: 'Everybody names the next step. Hand out the form: “I leave with a next step”, and “Whom would you like to meet again?”',
      },
    ],
    sits: 'Sits there',
    comes: 'Comes',
    pausing: (names) => `Pause in this round: ${listed(names)}.`,
  },
};
