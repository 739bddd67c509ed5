import { type ChangeIdea, ruleIdeas, smallestFirst } from './change-ideas.ts';
import { matchWith, type Program, type Standing } from './changed-market.ts';
import { differenceOf } from './match-difference.ts';
import { candidates, missingWords } from './smallest-change.ts';

/** Solved for each kind of change: the first two by score decide whether the kind helps. */
const mostOfAKind = 2;

/** A change that gives a mentee a mentor, and what the best match with it has more. Points of 100. */
export type HelpfulChange = {
  readonly kind: 'place' | 'value' | 'exception' | 'rule';
  readonly mentor?: string;
  readonly rule?: string;
  readonly field?: string;
  readonly value?: string;
  /** Lines of program.yaml, before and after; without `to` the rule is gone. */
  readonly setting?: { readonly from: string; readonly to?: string };
  /** Seats filled then, and how many more; the points more in all. */
  readonly matched: number;
  readonly more: number;
  readonly total: number;
  /** The mentors whom this mentee then has. */
  readonly gets: readonly string[];
};

/**
 * What would help a mentee without a mentor, smallest first: a place more with somebody, an answer that may be missing,
 * one exception, one rule relaxed by one step. Each was solved. Where nothing gives this mentee a mentor, what gives
 * somebody else one.
 */
export async function helpfulChanges(
  program: Program,
  now: Standing,
  mentee: number,
): Promise<HelpfulChange[]> {
  const person = program.market.sides.mentees[mentee]?.id ?? '';
  const held = (standing: Standing) => standing.pairs.filter((p) => p.mentee === person).map((p) => p.mentor);
  const before = held(now).length;
  const found: HelpfulChange[] = [];
  for (const { change, told } of ideas(program, mentee)) {
    const then = await matchWith(program, change);
    const { matched: more, total } = differenceOf(now, then);
    const gets = held(then).sort();
    if (more > 0 || gets.length > before) found.push({ ...told, matched: then.matched, more, total, gets });
  }
  const own = found.filter((c) => c.gets.length > before);
  return smallestFirst(own.length > 0 ? own : found);
}

function ideas({ market }: Program, mentee: number): ChangeIdea[] {
  const person = market.sides.mentees[mentee]?.id ?? '';
  const { eligible, nearly } = candidates(market, mentee);
  const idOf = (place: number) => market.sides.mentors[place]?.id ?? '';
  return [
    ...eligible.slice(0, mostOfAKind).map(({ mentor }): ChangeIdea => {
      const told = { kind: 'place', mentor: idOf(mentor) } as const;
      return { change: told, told };
    }),
    ...missingWords(market, mentee).map(({ field, word }): ChangeIdea => {
      const told = { kind: 'value', field, value: word } as const;
      return { change: { ...told, mentee: person }, told };
    }),
    ...nearly.slice(0, mostOfAKind).map(({ mentor, rule = '' }): ChangeIdea => {
      const told = { kind: 'exception', mentor: idOf(mentor) } as const;
      return { change: { ...told, mentee: person }, told: { ...told, rule } };
    }),
    ...ruleIdeas(market.settings.rules),
  ];
}
