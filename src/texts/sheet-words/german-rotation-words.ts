import { capitalised, listed, numberWord } from '../counted.ts';
import type { RotationWords } from './unit-sheet-words.ts';

const number = (count: number): string => numberWord(count, 'de');

export const germanRotationWords: RotationWords = {
  lead: (talks, minutes) =>
    talks === 1
      ? `Ein kurzes Gespräch von ${minutes} Minuten.`
      : `${capitalised(number(talks))} kurze Gespräche von ${minutes} Minuten, jedes mit jemand anderem.`,
  rounds: 'Ihre Runden',
  round: 'Runde',
  roundOf: (round) => `Runde ${round}`,
  time: 'Zeit',
  room: 'Raum',
  with: 'Mit',
  topics: 'Themen',
  question: 'Meine Frage',
  pause: 'Pause',
  open: 'noch offen',
  talk: (minutes) => `So läuft ein Gespräch, ${minutes} Minuten`,
  cards: {
    title: 'Gesprächskarten',
    lead: (people) =>
      `${people === 1 ? 'Eine Karte' : `${people} Karten`} zum Drucken und Auseinanderschneiden, nach Namen.`,
  },
  host: {
    title: 'Alle Runden, für die Moderation',
    lead: (people, rounds) =>
      `${people === 1 ? 'Eine Person' : `${people} Personen`}, ${rounds === 1 ? 'eine Runde' : `${rounds} Runden`}: wer wo sitzt und wer dazukommt.`,
    note: 'Enthält Namen',
    course: 'Der Ablauf',
    steps: [
      {
        title: 'Eröffnen, 10 Minuten.',
        text: 'Begrüßung, Ablauf, Glocke. Laut sagen: Was an einem Tisch gesagt wird, bleibt an diesem Tisch; nichts wird aufgezeichnet, niemand wird beurteilt.',
      },
      {
        title: 'Jede Runde.',
        text: 'Läuten zu Beginn, zwei Minuten vor dem Ende und am Ende; danach fünf Minuten für den Wechsel.',
      },
      {
        title: 'Schließen, 15 Minuten.',
        text: 'Alle nennen ihren nächsten Schritt. Formular verteilen: „Ich gehe mit einem nächsten Schritt“ und „Wen möchten Sie wiedersehen?“',
      },
    ],
    sits: 'Sitzt dort',
    comes: 'Kommt dazu',
    pausing: (names) => `Pause in dieser Runde: ${listed(names, 'de')}.`,
  },
};
