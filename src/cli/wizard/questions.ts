import { isEqualsFormat } from '../../model/equals-format.ts';
import {
  formatTemplates,
  purposeTemplates,
  readTemplateName,
  templateName,
} from '../../templates/programs/template-choice.ts';
import { usualProgramName } from '../../texts/init-words/program-names.ts';
import { choiceWords, formatQuestion } from '../../texts/init-words/question-words.ts';
import { canonicalZone } from '../../time/zone-name.ts';
import { readChoice, readChoices } from '../common-options.ts';
import { beneficiaries, languages, recordForms } from '../option-values.ts';
import { startAdvice, targetLines } from './advice.ts';
import type { Known } from './known.ts';
import { hasPeople } from './look-around.ts';
import { matchingQuestions } from './matching-questions.ts';
import { type Choice, designOf, type Question } from './question.ts';
import {
  noAnswer,
  readCadence,
  readCoordinator,
  readDayAnswer,
  readLength,
  readNumber,
  readTargets,
} from './read-answer.ts';
import { usualEnd, usualKeepUntil, usualStart } from './usual-answers.ts';

const choicesOf = (
  words: Readonly<Record<string, readonly [string, string]>>,
  values: readonly string[],
): Choice[] =>
  values.map((value) => {
    const [name = value, description = ''] = words[value] ?? [];
    return { value, name, ...(description === '' ? {} : { description }) };
  });

const peopleSides = ['mentee', 'mentor', 'both'] as const;
const sameForBoth = (known: Known) => isEqualsFormat(designOf(known));

const template: Question = {
  flag: 'template',
  usual: () => '',
  lists: () => [
    { choices: choicesOf(choiceWords.purpose, [...purposeTemplates, '']) },
    { ask: formatQuestion, choices: choicesOf(choiceWords.format, ['', ...formatTemplates]) },
  ],
  read: (text) => {
    const choice = readTemplateName(text);
    if (choice === undefined)
      throw noAnswer(
        'template',
        text,
        `is no template; there are ${[...purposeTemplates, ...formatTemplates].join(', ')}`,
      );
    return { choice };
  },
};

/** Asked before anything that depends on who has applied. */
const people: Question = {
  flag: 'people',
  usual: () => '',
  applies: ({ found }) => found.unclear.length > 0,
  joint: '; ',
  lists: ({ found }) =>
    found.unclear.map((file) => ({
      ask: file,
      choices: choicesOf(choiceWords.people, peopleSides).map((choice) => ({
        ...choice,
        value: `${file}=${choice.value}`,
      })),
    })),
  read: (text, { found }) => ({
    // A name may have a semicolon in it.
    people: text.split(/;(?<==\s*\w+\s*;)/).map((part) => {
      const [, named = '', side = ''] = /^(.+)=\s*(\w+)$/.exec(part.trim()) ?? [];
      const file = named.trim();
      const role = peopleSides.find((one) => one === side);
      if (role === undefined || !found.unclear.includes(file))
        throw noAnswer('people', part, `is none of ${found.unclear.join(', ')} with its side`);
      return { file, role };
    }),
  }),
};

const about: readonly Question[] = [
  template,
  people,
  {
    flag: 'language',
    usual: ({ found, place }) => found.language ?? (/^de\b|^de_/i.test(place.language) ? 'de' : 'en'),
    lists: () => [{ choices: choicesOf(choiceWords.language, languages) }],
    read: (text) => ({ language: readChoice('language', text, languages) }),
  },
  {
    flag: 'mentees',
    usual: () => '',
    isSilent: ({ found }) => hasPeople(found),
    read: (text, { answers: { expected } }) => ({
      expected: { mentors: expected?.mentors ?? 0, mentees: readNumber('mentees', text) },
    }),
  },
  {
    flag: 'mentors',
    usual: () => '',
    applies: (known) => !sameForBoth(known),
    isSilent: ({ found, answers: { expected } }) => hasPeople(found) || expected === undefined,
    read: (text, { answers: { expected } }) => ({
      expected: { mentees: expected?.mentees ?? 0, mentors: readNumber('mentors', text) },
    }),
  },
];

const time: readonly Question[] = [
  {
    flag: 'start',
    usual: ({ today, found }) => usualStart(today, hasPeople(found)),
    advice: startAdvice,
    read: (text) => ({ start: readDayAnswer('start', text) }),
  },
  {
    flag: 'end',
    usual: (known) => usualEnd(known.answers.start ?? known.today, designOf(known)),
    read: (text, { answers: { start = '' } }) => {
      const end = readDayAnswer('end', text);
      if (end < start) throw noAnswer('end', text, `lies before the start, ${start}`);
      return { end, keepUntil: usualKeepUntil(end) };
    },
  },
  {
    flag: 'name',
    usual: ({ answers: { choice, language = 'en', start = '' } }) => {
      const template = choice === undefined ? '' : (templateName(choice).split('+')[0] ?? '');
      return usualProgramName(template, start.slice(0, 4), language);
    },
    read: (text) => ({ name: text }),
  },
  {
    flag: 'every',
    implied: true,
    applies: (known) => designOf(known).rotation === undefined,
    usual: (known) => {
      const { every } = designOf(known).time;
      return typeof every === 'string' ? every : every.join(', ');
    },
    read: (text) => ({ every: readCadence(text) }),
  },
  {
    flag: 'length',
    implied: true,
    applies: (known) => designOf(known).rotation === undefined,
    usual: (known) => designOf(known).time.length,
    read: (text) => ({ length: readLength(text) }),
  },
];

const success: readonly Question[] = [
  {
    flag: 'serves',
    applies: ({ answers: { choice } }) => choice?.purpose !== undefined || choice?.format === 'reverse',
    usual: () => '',
    ticks: choicesOf(choiceWords.serves, beneficiaries),
    read: (text) => ({ serves: readChoices('beneficiary', text, beneficiaries) }),
  },
  {
    flag: 'target',
    usual: () => '',
    advice: targetLines,
    read: (text, known) => ({ targets: readTargets(text, designOf(known).targets) }),
  },
];

const around: readonly Question[] = [
  {
    flag: 'timezone',
    usual: ({ found, place }) => found.timezone ?? canonicalZone(place.zone) ?? 'UTC',
    read: (text) => {
      const zone = canonicalZone(text);
      if (zone === undefined) throw noAnswer('timezone', text, 'is no time zone');
      return { timezone: zone };
    },
  },
  {
    flag: 'coordinator',
    usual: () => '',
    read: (text, { answers: { coordinator } }) => ({
      coordinator: { ...coordinator, ...readCoordinator(text) },
    }),
  },
  {
    flag: 'phone',
    applies: ({ answers: { coordinator } }) => coordinator !== undefined,
    usual: () => '',
    read: (text, { answers: { coordinator } }) =>
      coordinator === undefined ? {} : { coordinator: { ...coordinator, phone: text } },
  },
  {
    flag: 'records',
    implied: true,
    usual: () => 'plain',
    lists: () => [{ choices: choicesOf(choiceWords.records, recordForms) }],
    read: (text) => ({ records: readChoice('form of records', text, recordForms) }),
  },
];

/** Every question of `mentor init`, in the order in which they are asked; the template decides which of them apply. */
export const questions: readonly Question[] = [
  ...about,
  ...time,
  ...matchingQuestions,
  ...success,
  ...around,
];
