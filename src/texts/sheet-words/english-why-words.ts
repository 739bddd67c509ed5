import { capitalised, listed, listedAnswers, numberWord } from '../counted.ts';
import { possessive } from '../person-names.ts';
import type { Covered, Standing, Topics, WhyWords } from './why-words.ts';

const all = (n: number): string => (n === 2 ? 'both' : `all ${numberWord(n)}`);
const named = (shared: readonly string[] | undefined): string =>
  shared === undefined ? '' : `: ${listedAnswers(shared)}`;

/** Clauses with a comma before the last where there are three: "is ahead, works elsewhere, and is outside". */
const serial = (clauses: readonly string[]): string =>
  clauses.length < 3 ? clauses.join(' and ') : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;

const levelsAhead = (levels: number): string =>
  `${numberWord(levels)} ${levels === 1 ? 'level' : 'levels'} ahead`;

const kinds: ReadonlyMap<string, string> = new Map([
  ['department', 'in another department'],
  ['function', 'in another kind of work'],
  ['location', 'in another place'],
  ['country', 'in another country'],
  ['region', 'in another region'],
]);

/** `in another department`; of a field nobody knows undefined. */
const elsewhere = ({ another }: Standing): readonly string[] =>
  another.flatMap(({ field }) => kinds.get(field) ?? []);

const otherwise = ({ another }: Standing): readonly string[] =>
  another.flatMap(({ field, label }) => (kinds.has(field) ? [] : [label]));

function topicsForMentee(other: string, { wanted, count, shared }: Topics): string {
  const total = wanted.length;
  if (count < total)
    return `${other} can help with ${numberWord(count)} of your ${numberWord(total)} topics${named(shared)}.`;
  return total === 1
    ? `You asked for help with ${listedAnswers(wanted)}, and ${other} offers it.`
    : `You asked for help with ${listedAnswers(wanted)}. ${other} offers ${all(total)}.`;
}

function topicsForMentor(other: string, { wanted, count, shared }: Topics): string {
  const total = wanted.length;
  if (count < total)
    return `You can help with ${numberWord(count)} of ${possessive(other)} ${numberWord(total)} topics${named(shared)}.`;
  return total === 1
    ? `You offer the topic ${other} asked for: ${listedAnswers(wanted)}.`
    : `You offer ${all(total)} topics ${other} asked for.`;
}

const what = ({ count, shared }: Covered): string =>
  shared === undefined ? numberWord(count) : listedAnswers(shared);

export const englishWhyWords: WhyWords = {
  mentee: {
    topics: topicsForMentee,
    path: (other, where) =>
      `${other} has worked in ${where === undefined ? 'the kind of work' : listedAnswers(where)}, where you would like to go.`,
    covered: (other, covered) =>
      `Of what you named under “${covered.label}”, ${other} covers ${what(covered)}.`,
    standing: (other, standing) => {
      const clauses = [
        ...(standing.levels === undefined ? [] : [`is ${levelsAhead(standing.levels)} of you`]),
        ...elsewhere(standing).map((where) => `works ${where}`),
        ...otherwise(standing).map((label) => `answered “${label}” otherwise than you`),
        ...(standing.outside ? ['is outside your line of management, so you can speak freely'] : []),
      ];
      return `${other} ${serial(clauses)}.`;
    },
  },
  mentor: {
    topics: topicsForMentor,
    path: (other, where) =>
      `You have worked in ${where === undefined ? 'the kind of work' : listedAnswers(where)}, where ${other} would like to go.`,
    covered: (other, covered) =>
      `Of what ${other} named under “${covered.label}”, you cover ${what(covered)}.`,
    standing: (other, standing) => {
      const places = [
        ...(standing.levels === undefined ? [] : [levelsAhead(standing.levels)]),
        ...elsewhere(standing),
        ...(standing.outside ? [`outside ${possessive(other)} line of management`] : []),
      ];
      const sentences = [
        ...(places.length === 0 ? [] : [`You are ${listed(places)}.`]),
        ...otherwise(standing).map((label) => `You answered “${label}” otherwise than ${other}.`),
      ];
      return sentences.join(' ');
    },
  },
  values: (items) =>
    `${capitalised(listedAnswers(items))} ${items.length === 1 ? 'matters' : 'matter'} to both of you.`,
  common: (label, items) => `You both named ${listedAnswers(items)} under “${label}”.`,
  languages: (items) => `You both speak ${listed(items)}.`,
  same: (field, label, value) => {
    if (field === 'location') return `You are both in ${value}.`;
    if (field === 'department' || field === 'function') return `You both work in ${value}.`;
    return `Your answers to “${label}” agree: ${value}.`;
  },
  hours: (hours, atLeast) =>
    `You share ${atLeast ? 'at least ' : 'about '}${numberWord(hours)} free ${hours === 1 ? 'hour' : 'hours'} a week.`,
  choice: (other, first) =>
    first ? `You put ${other} first on your list.` : `You named ${other} on your list.`,
};
