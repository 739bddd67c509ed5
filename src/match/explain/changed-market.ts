import type { FieldValue } from '../../model/field.ts';
import type { Person } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { type Market, type MarketInput, openMarket } from '../market.ts';
import { type MarketSolution, type Objective, solveMarket } from '../solve-market.ts';

/** One thing that could be otherwise, as what somebody would write into the files. People by id. */
export type Change =
  /** A place more with a mentor. */
  | { readonly kind: 'place'; readonly mentor: string }
  /** These two, whatever the rules say: a pin. `exception` says that a rule stands against it. */
  | { readonly kind: 'force' | 'exception'; readonly mentee: string; readonly mentor: string }
  /** Anybody but these two: a ban. */
  | { readonly kind: 'apart'; readonly mentee: string; readonly mentor: string }
  /** Other rules than those in force. */
  | { readonly kind: 'rules'; readonly rules: readonly Rule[] }
  /** One word more in an answer of a mentee. */
  | { readonly kind: 'value'; readonly mentee: string; readonly field: string; readonly value: string }
  /** Further people, beside those who take part, with what they have completed. */
  | {
      readonly kind: 'people';
      readonly people: readonly Person[];
      readonly training: ProgramFolder['training'];
    };

/**
 * The market as it would be with one change written into the files; rules and criteria in force stay as they are, and
 * so do the ranges that the first match froze.
 */
export function changedMarket(input: MarketInput, market: Market, change: Change): Market {
  const { rules, criteria } = market.settings;
  const { folder } = input;
  const matching = { ...folder.program.matching, rules: [...rules], criteria: [...criteria] };
  const settled = { ...folder, program: { ...folder.program, matching } };
  return openMarket({
    ...input,
    ranges: Object.fromEntries(market.surroundings.ranges),
    folder: changedFolder(settled, change),
  });
}

function changedFolder(folder: ProgramFolder, change: Change): ProgramFolder {
  const { program, overrides } = folder;
  switch (change.kind) {
    case 'place':
      return withPerson(folder, change.mentor, (p) => ({
        ...p,
        capacity: { ...p.capacity, mentor: (p.capacity.mentor ?? 0) + 1 },
      }));
    case 'force':
    case 'exception':
      return {
        ...folder,
        overrides: [...overrides, { kind: 'pin', person: change.mentee, other: change.mentor }],
      };
    case 'apart':
      return {
        ...folder,
        overrides: [...overrides, { kind: 'ban', person: change.mentee, other: change.mentor }],
      };
    case 'rules':
      return {
        ...folder,
        program: { ...program, matching: { ...program.matching, rules: [...change.rules] } },
      };
    case 'value':
      return withPerson(folder, change.mentee, (p) => withWord(p, change.field, change.value));
    case 'people':
      return {
        ...folder,
        training: [...folder.training, ...change.training],
        cohort: withPeople(folder, [...folder.cohort.people, ...change.people]),
      };
  }
}

function withPerson(folder: ProgramFolder, id: string, change: (person: Person) => Person): ProgramFolder {
  const people = folder.cohort.people.map((p) => (p.id === id ? change(p) : p));
  return { ...folder, cohort: withPeople(folder, people) };
}

/** Without the glance at those who were read: it would not know the others. */
const withPeople = ({ cohort }: ProgramFolder, people: readonly Person[]): ProgramFolder['cohort'] => ({
  people,
  fields: cohort.fields,
});

/** The person with one word more among their answers as a mentee. */
export function withWord(person: Person, field: string, word: string): Person {
  const own = person.as.mentee?.get(field);
  const items = own?.type === 'set' ? own.items : [];
  const answer: FieldValue = { type: 'set', items: [...items, word] };
  return { ...person, as: { ...person.as, mentee: new Map(person.as.mentee).set(field, answer) } };
}

/** A match in ids: pairs that stand, pins and what was solved. Scores in hundredths of a point. */
export type Standing = {
  /** Seats filled. */
  readonly matched: number;
  readonly total: number;
  readonly pairs: readonly { readonly mentee: string; readonly mentor: string; readonly score: number }[];
};

/** A market's best match, solved and in ids. */
export type Best = { readonly solution: MarketSolution; readonly standing: Standing };

/** The best match of a market, with all that stands beside what was solved. `prices`: a start that saves work. */
export async function bestMatch(market: Market, objective: Objective, prices?: Float64Array): Promise<Best> {
  const { sides, decisions, scorer } = market;
  const solution = await solveMarket(market, objective, prices === undefined ? {} : { prices });
  const place = (people: readonly { readonly id: string }[], id: string) =>
    people.findIndex((p) => p.id === id);
  const pairs = [
    ...decisions.kept.map((p) => ({ mentee: p.mentee, mentor: p.mentor, score: p.score ?? 0 })),
    ...decisions.pinned.map(({ mentee, mentor }) => ({
      mentee,
      mentor,
      score: scorer.score(place(sides.mentees, mentee), place(sides.mentors, mentor)),
    })),
    ...solution.taken.map((p) => ({
      mentee: sides.mentees[p.mentee]?.id ?? '',
      mentor: sides.mentors[p.mentor]?.id ?? '',
      score: p.score,
    })),
  ];
  const total = pairs.reduce((sum, p) => sum + p.score, 0);
  return { solution, standing: { matched: pairs.length, total, pairs } };
}

/** A program whose match is to be explained. */
export type Program = {
  readonly input: MarketInput;
  readonly market: Market;
  readonly objective: Objective;
  /** Prices of the mentors in the match that stands, in canonical order. */
  readonly prices: Float64Array;
};

/** The best match with one change: nothing is estimated, everything is solved. */
export async function matchWith(program: Program, change: Change): Promise<Standing> {
  const { input, market, objective, prices } = program;
  const changed = changedMarket(input, market, change);
  const { standing } = await bestMatch(changed, objective, change.kind === 'people' ? undefined : prices);
  return standing;
}
