import type { Share } from './newcombe-difference.ts';
import { entryOf, type Spell, wasFollowed } from './risk-table.ts';

/** One person's spell and how much they count, fixed before anything happened to them. */
export type WeightedSpell = { readonly spell: Spell; readonly weight: number };

/**
 * The share that has not had the event by `time`, everybody counted by their weight: Aalen–Johansen with weighted numbers
 * at risk, and Kish's effective size of those not censored before. Null where nobody was followed that long. Without
 * weights and censoring it is a plain share. R: `survfit(Surv(entry, time, end) ~ 1, weights = w)`, its `pstate`.
 */
export function weightedShareAt(people: readonly WeightedSpell[], time: number): Share | null {
  const followed = people.filter(({ spell }) => wasFollowed(spell));
  const exits = inOrder(inOrder(followed, entryOf), ({ time: exit }) => exit);
  const entries = inOrder(exits, entryOf);
  let [atRisk, entered, surviving, otherwise] = [0, 0, 1, 0];
  let ended = false;
  for (let i = 0; i < exits.length; ) {
    const now = exits[i]?.spell.time ?? 0;
    if (now > time) break;
    for (
      let next = entries[entered];
      next !== undefined && entryOf(next.spell) < now;
      next = entries[entered]
    ) {
      atRisk += next.weight;
      entered += 1;
    }
    const gone = { event: 0, other: 0, censored: 0 };
    for (let next = exits[i]; next !== undefined && next.spell.time === now; next = exits[i]) {
      gone[next.spell.end] += next.weight;
      i += 1;
    }
    otherwise += (surviving * gone.other) / atRisk;
    surviving *= (atRisk - gone.event - gone.other) / atRisk;
    atRisk -= gone.event + gone.other + gone.censored;
    ended = gone.censored === 0 && i === exits.length;
  }
  const seen = people.some(({ spell }) => spell.time >= time && entryOf(spell) < time);
  if (!seen && !ended) return null;
  const total = sizeOf(people, time);
  return { count: total * Math.min(1, Math.max(0, surviving + otherwise)), total };
}

/** By rising time; those of one time stay as they stood. People share their days: the days are sorted, not the people. */
function inOrder(people: readonly WeightedSpell[], timeOf: (spell: Spell) => number): WeightedSpell[] {
  const alike = new Map<number, WeightedSpell[]>();
  for (const one of people) {
    const time = timeOf(one.spell);
    const known = alike.get(time);
    if (known === undefined) alike.set(time, [one]);
    else known.push(one);
  }
  return [...alike].sort(([a], [b]) => a - b).flatMap(([, own]) => own);
}

function sizeOf(people: readonly WeightedSpell[], time: number): number {
  const counted = people.filter(({ spell }) => spell.time >= time || spell.end !== 'censored');
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  return all ** 2 / counted.reduce((sum, { weight }) => sum + weight ** 2, 0);
}
