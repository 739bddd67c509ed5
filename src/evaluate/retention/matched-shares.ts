import type { Spell } from '../../stats/risk-table.ts';
import { sizedShareAt } from '../../stats/share-at.ts';
import {
  differenceOfStandardised,
  type StandardisedDifference,
  type StratumShare,
  standardisedShare,
} from '../../stats/standardised-shares.ts';
import { type WeightedSpell, weightedShareAt } from '../../stats/weighted-share-at.ts';
import type { Member } from './study.ts';

/** People alike, of whom only the spells count here. */
type Followed = readonly Pick<Member, 'spell'>[];
export type SpellGroups = { readonly mentees: Followed; readonly others: Followed };

/** One group of a stratum: who, and the stratum's part of all mentees compared. */
type Part = { readonly members: Followed; readonly weight: number };

/** Under so many people a curve with censored spells is too uncertain to stand for its stratum. */
const ownCurve = 5;

/** Mentees minus others, share without the outcome by that day, others weighted to the mentees' mix of strata. */
export function matchedDifference(
  strata: readonly SpellGroups[],
  days: number,
): StandardisedDifference | null {
  const [mentees, others] = (['mentees', 'others'] as const).map((side) =>
    sharesOf(partsOf(strata, side), days),
  );
  return mentees === undefined || others === undefined ? null : differenceOfStandardised(mentees, others);
}

/** Of the mentees who are compared, the share without the outcome by that day; null where none can be told. */
export function matchedMenteeShare(strata: readonly SpellGroups[], days: number): number | null {
  const shares = sharesOf(partsOf(strata, 'mentees'), days);
  if (shares.length === 0) return null;
  const { count, total } = standardisedShare(shares);
  return count / total;
}

function partsOf(strata: readonly SpellGroups[], side: keyof SpellGroups): readonly Part[] {
  const all = strata.reduce((sum, { mentees }) => sum + mentees.length, 0);
  return strata.map((stratum) => ({ members: stratum[side], weight: stratum.mentees.length / all }));
}

/**
 * Each stratum's share from its own curve, which is its plain count where everybody was followed to the day. Strata of
 * fewer than five people of whom some were lost from sight share one curve, everybody in it with the weight of their
 * stratum: to drop a stratum because its only people joined before they could leave would keep those who left. Where
 * even that curve ends too early, all strata share one. Empty where nobody was followed so long.
 */
function sharesOf(parts: readonly Part[], days: number): readonly StratumShare[] {
  const own = parts.map((part) => ({ part, share: ownShare(part, days) }));
  const alone = own.flatMap(({ part: { weight }, share }) => (share === null ? [] : [{ ...share, weight }]));
  const joined = own.filter(({ share }) => share === null).map(({ part }) => part);
  if (joined.length === 0) return alone;
  const together = sharedCurve(joined, days);
  if (together !== null) return [...alone, together];
  const everybody = sharedCurve(parts, days);
  return everybody === null ? [] : [everybody];
}

function ownShare({ members }: Part, days: number): Omit<StratumShare, 'weight'> | null {
  const spells = members.map(({ spell }) => spell);
  const lost = (spell: Spell): boolean =>
    (spell.end === 'censored' && spell.time < days) || spell.entry !== undefined;
  return spells.length < ownCurve && spells.some(lost) ? null : sizedShareAt(spells, days);
}

function sharedCurve(parts: readonly Part[], days: number): StratumShare | null {
  const people = parts.flatMap(({ members, weight }): WeightedSpell[] =>
    members.map(({ spell }) => ({ spell, weight: weight / members.length })),
  );
  const share = weightedShareAt(people, days);
  return share === null ? null : { ...share, weight: parts.reduce((sum, { weight }) => sum + weight, 0) };
}
