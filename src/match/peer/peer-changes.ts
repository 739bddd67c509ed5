import { sortedBy } from '../../model/order.ts';
import { ruleIdeas, smallestFirst, type ToldChange } from '../explain/change-ideas.ts';
import { type Change, changedMarket } from '../explain/changed-market.ts';
import type { HelpfulChange } from '../explain/helpful-changes.ts';
import { notNegotiable } from '../explain/smallest-change.ts';
import type { FormatInput } from '../formats/format-match.ts';
import type { MarketInput } from '../market.ts';
import { type PeerOutcome, PeerWhatIf } from './peer-what-if.ts';

/** Exceptions that are solved: the best by score. */
const mostExceptions = 2;

type Idea = { readonly told: ToldChange; readonly outcome: () => PeerOutcome };

/**
 * What would give somebody a place who has none, smallest first: a trio where the program has none, one exception from one
 * rule, one rule relaxed by one step. Each was solved; what helps nobody is left out.
 */
export function peerChanges(
  input: MarketInput,
  {
    whatIf,
    now,
    standing,
  }: { readonly whatIf: PeerWhatIf; readonly now: PeerOutcome } & Pick<FormatInput, 'standing'>,
  person: number,
): HelpfulChange[] {
  const { market } = whatIf;
  const idOf = (place: number) => market.sides.mentees[place]?.id ?? '';
  const before = now.units.flat().length;
  const changed = (change: Change): PeerOutcome =>
    new PeerWhatIf({ folder: input.folder, market: changedMarket(input, market, change), standing }).asIs();
  const ideas: Idea[] = [
    ...(input.folder.program.matching.odd === 'trio' ? [] : [trioInstead(whatIf)]),
    ...exceptions(whatIf, person).map(
      ({ other, rule }): Idea => ({
        told: { kind: 'exception', mentor: idOf(other), rule },
        outcome: () => whatIf.forced(person, other),
      }),
    ),
    ...ruleIdeas(market.settings.rules).map(
      ({ change, told }): Idea => ({ told, outcome: () => changed(change) }),
    ),
  ];
  const found = ideas.flatMap(({ told, outcome }): HelpfulChange[] => {
    const then = outcome();
    const matched = then.units.flat().length;
    const gets = (then.units.find((unit) => unit.includes(person)) ?? [])
      .filter((place) => place !== person)
      .map(idOf)
      .sort();
    const more = matched - before;
    return more > 0 || gets.length > 0
      ? [{ ...told, matched, more, total: (then.total - now.total) / 100, gets }]
      : [];
  });
  const own = found.filter(({ gets }) => gets.length > 0);
  return smallestFirst(own.length > 0 ? own : found);
}

function trioInstead(whatIf: PeerWhatIf): Idea {
  const setting = { from: 'odd: leave-one', to: 'odd: trio' };
  return { told: { kind: 'rule', rule: 'odd', setting }, outcome: () => whatIf.asIs('trio') };
}

/** Others whom one law alone keeps from this person, a law of which there may be an exception; the best by score. */
function exceptions(whatIf: PeerWhatIf, person: number): { readonly other: number; readonly rule: string }[] {
  const { market, task } = whatIf;
  const found = task.free.flatMap((other) => {
    if (other === person) return [];
    const broken = market.laws.filter((law) => law.breaks(person, other) || law.breaks(other, person));
    const [only] = broken;
    return only === undefined || broken.length > 1 || notNegotiable.has(only.name)
      ? []
      : [{ other, rule: only.name }];
  });
  const score = (other: number) => market.scorer.score(person, other) + market.scorer.score(other, person);
  return sortedBy(
    found,
    ({ other }) => -score(other),
    ({ other }) => other,
  ).slice(0, mostExceptions);
}
