import { listed, listedAnswers, numberWord } from '../counted.ts';
import { firstName, possessive } from '../person-names.ts';
import { englishRotationWords } from './english-rotation-words.ts';
import type { UnitSheetWords } from './unit-sheet-words.ts';

const others = (count: number): string => (count === 1 ? 'one other' : `${numberWord(count)} others`);
const kinds: ReadonlyMap<string, (n: string) => string> = new Map([
  ['department', (n: string) => `You come from ${n} departments.`],
  ['function', (n: string) => `You do ${n} kinds of work.`],
  ['location', (n: string) => `You work in ${n} places.`],
]);

export const englishUnitSheetWords: UnitSheetWords = {
  title: {
    group: (reader) => `Dear ${firstName(reader)}, meet your group`,
    leads: (reader, size) => `Dear ${firstName(reader)}, meet your group of ${numberWord(size)}`,
    circle: (reader) => `Dear ${firstName(reader)}, meet your circle`,
    peer: (reader, names) => `Dear ${firstName(reader)}, meet ${listed(names)}`,
    trio: (reader, names) => `Dear ${firstName(reader)}, meet ${listed(names)}`,
    informal: (reader, names) => `Dear ${firstName(reader)}: you and ${listed(names)}`,
    card: (reader) => `${possessive(reader)} rotation card`,
  },
  lead: {
    group: (mentors, count) =>
      `You are in a group with ${others(count)}, led by ${listed(mentors)}. You bring your questions, and you will find that some of them are everybody’s; what you learn from each other is worth as much as what you hear from the front.`,
    leads: (size, coMentors) =>
      `Thank you for giving ${numberWord(size)} colleagues your time${coMentors.length === 0 ? '' : `, together with ${listed(coMentors)}`}. You do not need answers to everything: your group has many. Hold the room, ask, and say what you have learnt the hard way.`,
    roles: {
      mentee: (parts) =>
        `Each of them has a part: ${listed(parts.map(({ name, role }) => `${name} for ${role}`))}. Take every question to the one it belongs to.`,
      mentor: (parts) =>
        `Your part: ${listed(parts.map(({ name, role }) => `${role} for ${name}`))}. For everything else somebody else is there.`,
    },
  },
  role: 'Part',
  fellows: {
    group: 'Who else is in it',
    leads: 'Who is in it',
    circle: 'Who is in it',
    trio: 'The two others',
  },
  wants: 'Would like to work on',
  brings: 'Brings',
  goal: 'By the end',
  question: 'Question',
  why: {
    group: 'Why this group',
    circle: 'Why this circle',
    trio: 'Why the three of you',
    peer: 'Why the two of you',
  },
  themes: {
    title: 'What several of you ask',
    topic: (topic, people, of) => `${topic} (${people} of ${of})`,
    withReader: (topic, names) => `${topic}: ${listed(['you', ...names])}`,
  },
  common: {
    languages: (items, everybody) =>
      `${everybody === 2 ? 'You both' : `All ${numberWord(everybody)} of you`} speak ${listed(items)}.`,
    values: (items, everybody) =>
      `${listedAnswers(items)} ${items.length === 1 ? 'matters' : 'matter'} to ${everybody === 2 ? 'both' : `all ${numberWord(everybody)}`} of you.`,
    answers: (label, items) => `All of you named ${listedAnswers(items)} under “${label}”.`,
    kinds: (field, label, count) =>
      kinds.get(field)?.(numberWord(count)) ??
      `You gave ${numberWord(count)} different answers to “${label}”.`,
  },
  spread: 'How they differ',
  exchange: {
    title: 'Giving and taking',
    you: (other, wanted, offered) =>
      `You would like to work on ${listedAnswers(wanted)}. ${offered.length === 0 ? `Ask ${other} what of it can be of help.` : `${other} offers ${listedAnswers(offered)}.`}`,
    they: (other, wanted, offered) =>
      `${other} would like to work on ${listedAnswers(wanted)}. ${offered.length === 0 ? 'Ask what of it you can help with.' : `You offer ${listedAnswers(offered)}.`}`,
    halves: {
      peer: 'Half the time each: set a bell for half-time, and then the roles change.',
      trio: 'A third of the time each: one speaks, one listens, one observes, and then everybody moves on.',
    },
  },
  hosts: {
    title: 'Who hosts which meeting',
    meeting: (number, day) => `Meeting ${number}${day === undefined ? '' : `, ${day}`}:`,
    you: 'you',
    guided: 'with a guide of the program',
    again: (first) => `After that it begins again with ${first}.`,
  },
  agenda: (minutes) => `How a meeting goes, ${minutes} minutes`,
  agreement: {
    keeps:
      'Bring this page to the first meeting. Talk the points through, change them, and sign together. You look at them again half-way and at the end.',
    brings: (keeper) =>
      `${keeper} brings the form to the first meeting; you talk it through and sign together.`,
    aloud: 'Nobody signs anything. Say these to each other at the beginning:',
  },
  wayOut: {
    group:
      'That happens, and it is nobody’s fault. You may leave at any time; one sentence to the group is enough, and you need give no reason.',
    leads:
      'That happens, and it is nobody’s fault. If a group goes quiet, or you find you are not the right person, say so early; the group need not end with it.',
    circle:
      'That happens, and it is nobody’s fault. You may leave at any time; one sentence to the others is enough, and you need give no reason. Whoever hosts next then moves up.',
    peer: 'That happens, and it is nobody’s fault. Either of you may end it at any time; one sentence to the other is enough, and you need give no reason.',
    trio: 'That happens, and it is nobody’s fault. Each of you may leave at any time; one sentence to the others is enough, and you need give no reason.',
    reachable: 'Or {reach}. {coordinator} runs the program and will look for another place with you.',
    named: 'Or tell {coordinator}, who runs the program and will look for another place with you.',
    nameless: 'Or tell your program coordinator, who will look for another place with you.',
  },
  rotation: englishRotationWords,
};
