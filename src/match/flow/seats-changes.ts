import { sortedBy } from '../../model/order.ts';
import { type ChangeIdea, ruleIdeas, smallestFirst } from '../explain/change-ideas.ts';
import type { Standing } from '../explain/changed-market.ts';
import type { HelpfulChange } from '../explain/helpful-changes.ts';
import { differenceOf } from '../explain/match-difference.ts';
import { notNegotiable } from '../explain/smallest-change.ts';
import type { SeatsWhatIf } from './seats-what-if.ts';

/** Changes of a kind that are solved. */
const mostOfAKind = 2;

/** What gives somebody one more, smallest first: a place more, an exception from one rule, a rule relaxed by one step. */
export async function seatsChanges(seats: SeatsWhatIf, person: string): Promise<HelpfulChange[]> {
  const held = (standing: Standing) => standing.pairs.filter((p) => p.mentee === person).map((p) => p.mentor);
  const before = held(seats.now).length;
  const found: HelpfulChange[] = [];
  for (const { change, told } of ideas(seats, person)) {
    const then = await seats.solved(change);
    const { matched: more, total } = differenceOf(seats.now, then);
    const gets = held(then).sort();
    if (gets.length > before) found.push({ ...told, matched: then.matched, more, total, gets });
  }
  return smallestFirst(found);
}

function ideas(seats: SeatsWhatIf, person: string): ChangeIdea[] {
  const { sides, settings } = seats.view.market;
  const own = new Set(seats.partners(person).flatMap(({ mentee, mentor }) => [mentee, mentor]));
  const others = sides.mentors.flatMap(({ id }) => {
    const meeting = seats.meeting(person, id);
    if (meeting === undefined || own.has(id) || seats.declared(id, 'mentor') === 0) return [];
    return [{ mentor: id, bars: seats.bars(meeting), score: seats.best(meeting)?.score ?? 0 }];
  });
  const best = sortedBy(
    others,
    (o) => -o.score,
    (o) => o.mentor,
  );
  const eligible = seats.format.places ? best.filter(({ bars }) => bars.length === 0) : [];
  const nearly = best.filter(
    ({ bars: [bar, ...more] }) => bar !== undefined && more.length === 0 && !notNegotiable.has(bar),
  );
  return [
    ...eligible.slice(0, mostOfAKind).map(({ mentor }): ChangeIdea => {
      const told = { kind: 'place', mentor } as const;
      return { change: told, told };
    }),
    ...nearly.slice(0, mostOfAKind).map(({ mentor, bars: [rule = ''] }): ChangeIdea => {
      const told = { kind: 'exception', mentor } as const;
      return { change: { ...told, mentee: person }, told: { ...told, rule } };
    }),
    ...ruleIdeas(settings.rules),
  ];
}
