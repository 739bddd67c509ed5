import { eitherOf, listed, numberWord } from '../counted.ts';
import { firstName, possessive } from '../person-names.ts';
import { englishDateWords } from './english-date-words.ts';
import type { SheetWords } from './sheet-words.ts';

const several = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${numberWord(count)} ${many}`;

/** `one hour`, `5 h 30 min`. */
function span(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes % 60 !== 0) return `${hours} h ${minutes % 60} min`;
  return hours === 1 ? 'one hour' : `${numberWord(hours)} hours`;
}

/** `five or six hours` where the clocks change on different days. */
function spans(minutes: readonly number[]): string {
  const all = [...new Set(minutes.map(Math.abs))].sort((a, b) => a - b);
  if (all.length < 2 || all.some((m) => m % 60 !== 0)) return all.map(span).join(' or ');
  return `${all.map((m) => numberWord(m / 60)).join(' or ')} hours`;
}

const signedAt = ['there', 'at the second'];
const broughtTo = ['the first meeting', 'the second meeting'];

export const englishSheetWords: SheetWords = {
  title: {
    mentee: (reader, partners) =>
      `Dear ${firstName(reader)}, meet your ${several(partners.length, 'mentor', 'mentors')}`,
    mentor: (reader, partners) =>
      `Dear ${firstName(reader)}, meet your ${several(partners.length, 'mentee', 'mentees')}`,
  },
  lead: {
    mentee: (mentors, months) => {
      const time = months === undefined ? 'From now on' : `From ${months.from} to ${months.to}`;
      return mentors === 1
        ? `${time} you have an experienced colleague at your side: someone who listens, asks, and tells you how things look from where they stand. You decide what the conversations are about.`
        : `${time} you have ${numberWord(mentors)} experienced colleagues at your side: people who listen, ask, and tell you how things look from where they stand. You decide what the conversations are about.`;
    },
    mentor: (mentees) =>
      `Thank you for giving ${several(mentees, 'a colleague', 'colleagues')} your time. You do not need answers to everything. Ask, listen, and say what you have learnt the hard way.`,
  },
  forReader: (name) => `For ${name}`,
  keepToYourself: (addresses) =>
    `Please keep this sheet to yourself: it holds ${addresses === 1 ? 'someone’s address' : `${numberWord(addresses)} people’s addresses`}.`,
  questions: 'Questions: ',
  coordinator: 'your program coordinator',
  toCoordinator: 'the program coordinator',
  goodbye: {
    mentee: (name) => `Have a good start.${name === undefined ? '' : ` ${name}`}`,
    mentor: (name) => `Thank you, and have a good start.${name === undefined ? '' : ` ${name}`}`,
  },
  person: {
    write: 'Write to',
    topics: 'Hopes for',
    goal: 'By the end',
    languages: 'Languages',
    clock: (name) => `${possessive(name)} clock`,
    biography: (name) => `In ${possessive(name)} words`,
    clocks: (theirs, yours, minutes) => {
      const [first = 0] = minutes;
      return first === 0
        ? `${theirs}, the same hour as yours in ${yours}`
        : `${theirs}, ${spans(minutes)} ${first > 0 ? 'ahead of' : 'behind'} yours in ${yours}`;
    },
    city: (name) => name,
  },
  why: { sole: 'Why the two of you', with: (other) => `Why ${other} and you` },
  dates: englishDateWords,
  before: {
    title: 'Before you meet',
    text: {
      mentee: (partner) =>
        `Take twenty minutes. Write ${partner ?? 'each of them'} three lines: who you are, what you hope for, one thing you would like to talk about first. Nobody expects a plan.`,
      mentor: (partner) =>
        `Take twenty minutes. ${partner === undefined ? 'Your mentees write' : `${partner} writes`} to you first. Answer in a line or two, keep the first date free, and think of one turning point in your own path that you are willing to tell.`,
    },
    otherDates: ' If the first date does not suit you, offer two others in the same message.',
  },
  expected: 'What is asked of you',
  first: {
    mentee: (partners, minutes) =>
      `Your first meeting${partners === 1 ? '' : ' with each'}, ${minutes} minutes`,
    mentor: (partners, minutes) =>
      `The first meeting${partners === 1 ? '' : ' with each'}, ${minutes} minutes`,
  },
  minutes: (count) => `(${count} min)`,
  promptsTitle: 'Questions that open a conversation',
  agreement: {
    title: 'What you agree on',
    mentee: (partners, { sign, review, middle, end }) => {
      const each = partners === 1 ? '' : ' with each of them';
      const signed = sign === undefined ? 'once you agree' : (signedAt[sign - 1] ?? `by meeting ${sign}`);
      const again = [
        ...(review === undefined ? [] : [`at meeting ${review}`]),
        ...(middle ? ['half-way'] : []),
        ...(end ? ['at the end'] : []),
      ];
      const once = `Talk these through at the first meeting${each} and sign ${signed}.`;
      return again.length === 0 ? once : `${once} You look at them again ${listed(again)}.`;
    },
    mentor: (partners, { sign, review }) => {
      const who = partners === 1 ? 'Your mentee' : 'Each mentee';
      const to =
        sign === undefined ? 'one of the first meetings' : (broughtTo[sign - 1] ?? `meeting ${sign}`);
      const again = review === undefined ? '' : ` and look at it again at meeting ${review}`;
      return `${who} brings the form to ${to}; you both sign it${again}.`;
    },
    sign: (name) => `${name}, date`,
  },
  notAsked: 'What is not asked of you',
  wayOut: {
    title: 'If it does not work',
    text: {
      mentee: {
        reachable:
          'That happens, and it is nobody’s fault. Tell {partners} if you can; or {reach}. {coordinator} runs the program and will find someone else with you. You need give no reason, and neither your manager nor anyone else will hear of it.',
        named:
          'That happens, and it is nobody’s fault. Tell {partners} if you can; or tell {coordinator}, who runs the program and will find someone else with you. You need give no reason, and neither your manager nor anyone else will hear of it.',
        nameless:
          'That happens, and it is nobody’s fault. Tell {partners} if you can; or tell your program coordinator, who will find someone else with you. You need give no reason, and neither your manager nor anyone else will hear of it.',
      },
      mentor: {
        reachable:
          'That happens, and it is nobody’s fault. If two meetings in a row fall through, or you find you are not the right person, {reach}. {coordinator} will find another mentor, without blame and without a note in anyone’s file.',
        named:
          'That happens, and it is nobody’s fault. If two meetings in a row fall through, or you find you are not the right person, tell {coordinator}, who will find another mentor, without blame and without a note in anyone’s file.',
        nameless:
          'That happens, and it is nobody’s fault. If two meetings in a row fall through, or you find you are not the right person, tell your program coordinator, who will find another mentor, without blame and without a note in anyone’s file.',
      },
    },
    write: 'write to {email}',
    call: 'call {phone}',
    writeOrCall: 'write to {email} or call {phone}',
    either: (names) => eitherOf(names),
  },
};
