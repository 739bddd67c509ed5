import { capitalised, listed, listedAnswers, numberWord } from '../counted.ts';
import type { Covered, Standing, Topics, WhyWords } from './why-words.ts';

const list = (items: readonly string[]): string => listed(items, 'de');
const answers = (items: readonly string[]): string => listedAnswers(items, 'de');
const number = (count: number): string => numberWord(count, 'de');

const named = (shared: readonly string[] | undefined): string =>
  shared === undefined ? '' : `: ${answers(shared)}`;

/** Behind "bei": `allen drei`, `einem`. */
const all = (n: number): string => (n === 2 ? 'beiden' : `allen ${number(n)}`);
const some = (n: number): string => (n === 1 ? 'einem' : number(n));

const levelsAhead = (levels: number): string =>
  levels === 1 ? 'eine Ebene weiter' : `${number(levels)} Ebenen weiter`;

const kinds: ReadonlyMap<string, string> = new Map([
  ['department', 'in einer anderen Abteilung'],
  ['function', 'in einem anderen Tätigkeitsfeld'],
  ['location', 'an einem anderen Ort'],
  ['country', 'in einem anderen Land'],
  ['region', 'in einer anderen Region'],
]);

const elsewhere = ({ another }: Standing): readonly string[] =>
  another.flatMap(({ field }) => kinds.get(field) ?? []);

const otherwise = ({ another }: Standing): readonly string[] =>
  another.flatMap(({ field, label }) => (kinds.has(field) ? [] : [label]));

function topicsForMentee(other: string, { wanted, count, shared }: Topics): string {
  const total = wanted.length;
  if (count < total)
    return `${other} kann bei ${some(count)} Ihrer ${number(total)} Themen helfen${named(shared)}.`;
  return total === 1
    ? `Ihr Thema: ${answers(wanted)}. Dabei kann ${other} helfen.`
    : `Ihre Themen: ${answers(wanted)}. Bei ${all(total)} kann ${other} helfen.`;
}

/** Whose topics they are says the heading. */
function topicsForMentor(_other: string, { wanted, count, shared }: Topics): string {
  const total = wanted.length;
  if (count < total)
    return `Sie können bei ${some(count)} der ${number(total)} gewünschten Themen helfen${named(shared)}.`;
  return total === 1
    ? `Sie können bei dem gewünschten Thema helfen: ${answers(wanted)}.`
    : `Sie können bei ${all(total)} gewünschten Themen helfen.`;
}

const what = ({ count, shared }: Covered): string =>
  shared !== undefined ? answers(shared) : count === 1 ? 'einen Punkt' : `${number(count)} Punkte`;

/** The same of both sides; only the verbs differ: "ist", "arbeitet" or "sind", "arbeiten". */
function clausesOf(
  standing: Standing,
  say: { readonly ahead: (levels: string) => string; readonly work: string; readonly outside: string },
): string {
  const places = elsewhere(standing);
  return list([
    ...(standing.levels === undefined ? [] : [say.ahead(levelsAhead(standing.levels))]),
    ...(places.length === 0 ? [] : [`${say.work} ${list(places)}`]),
    ...(standing.outside ? [say.outside] : []),
  ]);
}

function standingOf(clauses: string, subject: string, labels: readonly string[], than: string): string {
  return [
    ...(clauses === '' ? [] : [`${subject} ${clauses}.`]),
    ...labels.map((label) => `Bei „${label}“ haben Sie anders geantwortet als ${than}.`),
  ].join(' ');
}

export const germanWhyWords: WhyWords = {
  mentee: {
    topics: topicsForMentee,
    path: (other, where) =>
      where === undefined
        ? `${other} hat schon dort gearbeitet, wo Sie hinmöchten.`
        : `${other} hat schon dort gearbeitet, wo Sie hinmöchten: ${answers(where)}.`,
    covered: (other, covered) =>
      `Von dem, was Sie unter „${covered.label}“ genannt haben, bringt ${other} mit: ${what(covered)}.`,
    standing: (other, standing) => {
      const clauses = clausesOf(standing, {
        ahead: (levels) => `ist ${levels} als Sie`,
        work: 'arbeitet',
        outside: 'steht außerhalb Ihrer Führungslinie',
      });
      const free = standing.outside ? ' Sie können also frei sprechen.' : '';
      return `${standingOf(clauses, other, otherwise(standing), other)}${free}`;
    },
  },
  mentor: {
    topics: topicsForMentor,
    path: (other, where) =>
      where === undefined
        ? `Sie haben schon dort gearbeitet, wo ${other} hinmöchte.`
        : `Sie haben schon dort gearbeitet, wo ${other} hinmöchte: ${answers(where)}.`,
    covered: (other, covered) =>
      `Von dem, was ${other} unter „${covered.label}“ genannt hat, bringen Sie mit: ${what(covered)}.`,
    standing: (other, standing) => {
      const clauses = clausesOf(standing, {
        ahead: (levels) => `sind ${levels}`,
        work: 'arbeiten',
        outside: 'stehen außerhalb der Führungslinie',
      });
      return standingOf(clauses, 'Sie', otherwise(standing), other);
    },
  },
  values: (items) =>
    `${capitalised(answers(items))} ${items.length === 1 ? 'ist' : 'sind'} Ihnen beiden wichtig.`,
  common: (label, items) => `Unter „${label}“ haben Sie beide ${answers(items)} genannt.`,
  languages: (items) => `Sie sprechen beide ${list(items)}.`,
  same: (field, label, value) => {
    if (field === 'location') return `Ihr gemeinsamer Ort: ${value}.`;
    if (field === 'department' || field === 'function') return `Sie arbeiten beide im Bereich ${value}.`;
    return `Bei „${label}“ haben Sie beide dasselbe geantwortet: ${value}.`;
  },
  hours: (hours, atLeast) =>
    `Sie haben in der Woche ${atLeast ? 'mindestens' : 'etwa'} ${hours === 1 ? 'eine freie Stunde' : `${number(hours)} freie Stunden`} gemeinsam.`,
  choice: (other, first) =>
    first ? `${other} steht auf Ihrer Wunschliste ganz oben.` : `${other} steht auf Ihrer Wunschliste.`,
};
