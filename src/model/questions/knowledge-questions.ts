import type { FormQuestion } from './form-question.ts';

const mentee = ['mentee'] as const;
const mentor = ['mentor'] as const;
const both = ['mentee', 'mentor'] as const;
const stakeholder = ['stakeholder'] as const;
const change = ['baseline', 'end'] as const;
const onTheWay = ['early', 'half', 'end'] as const;

/** A topic of the list that the two made at their second meeting: both say how far it has been passed on. */
function topic(number: number, id: string): FormQuestion {
  return {
    id,
    scale: 'handed',
    sides: both,
    asked: onTheWay,
    en: `Topic ${number} of your list: how far has it been passed on?`,
    de: `Thema ${number} Ihrer Liste: Wie weit ist es weitergegeben?`,
  };
}

/** Of purposes in which something is passed on or made. */
export const knowledgeQuestions = {
  knowledge: [
    topic(1, 'kno_level'),
    topic(2, 'kno_level_2'),
    topic(3, 'kno_level_3'),
    topic(4, 'kno_level_4'),
    topic(5, 'kno_level_5'),
    {
      id: 'kno_note',
      scale: 'agree5',
      sides: both,
      asked: onTheWay,
      en: 'The notes are good enough that a colleague could use them.',
      de: 'Die Notizen sind so gut, dass eine andere Person damit arbeiten könnte.',
    },
    {
      id: 'kno_stuck',
      scale: 'count',
      sides: mentee,
      asked: ['later'],
      en: 'How often did you have to ask the former holder in the past month?',
      de: 'Wie oft mussten Sie im letzten Monat bei der Person nachfragen, die das Thema vorher hatte?',
    },
  ],
  innovation: [
    {
      id: 'inn_tests',
      scale: 'count',
      sides: mentee,
      asked: ['half', 'end'],
      en: 'How many tests with real users have you made since the start?',
      de: 'Wie viele Versuche mit echten Nutzerinnen und Nutzern haben Sie seit dem Beginn gemacht?',
    },
    {
      id: 'inn_stop',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'I can give up an idea when the facts are against it.',
      de: 'Ich kann eine Idee aufgeben, wenn die Tatsachen dagegen sprechen.',
    },
    {
      id: 'inn_start',
      scale: 'agree5',
      sides: mentee,
      asked: change,
      en: 'I start before everything is clear.',
      de: 'Ich fange an, bevor alles klar ist.',
    },
    {
      id: 'inn_use',
      scale: 'use',
      sides: stakeholder,
      asked: ['end'],
      en: 'Does anybody outside the pair use the result?',
      de: 'Nutzt jemand außerhalb des Tandems das Ergebnis?',
    },
  ],
  reverse: [
    {
      id: 'rev_free',
      scale: 'agree5',
      sides: mentor,
      asked: ['early', 'half', 'end'],
      en: 'I can say unwelcome things.',
      de: 'Ich kann Unbequemes sagen.',
    },
    {
      id: 'rev_try',
      scale: 'often5',
      sides: mentee,
      asked: ['early', 'half', 'end'],
      en: 'I did something differently because of our talks.',
      de: 'Ich habe wegen unserer Gespräche etwas anders gemacht.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly FormQuestion[]>>;
