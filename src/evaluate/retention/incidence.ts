import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { cumulativeIncidence } from '../../stats/cumulative-incidence.ts';
import type { Spell } from '../../stats/risk-table.ts';
import type { Arms } from './difference.ts';

type Incidence = NonNullable<RetentionOutcome['incidence']>[number];

/**
 * How many had left in each way by each day, the ways ruling each other out (Aalen–Johansen); a step for each day on which
 * somebody left so. Empty where nobody left but in the way that counts: then it is the curve of those who stayed, turned
 * round.
 */
export function incidenceOf(arms: Arms): Incidence[] {
  const competing = (spells: readonly Spell[]) => spells.some(({ end }) => end === 'other');
  if (!competing(arms.mentees) && !competing(arms.others)) return [];
  return (['mentees', 'others'] as const).flatMap((name) => [
    { name, kind: 'voluntary' as const, curve: curveOf(arms[name]) },
    { name, kind: 'other' as const, curve: curveOf(arms[name].map(turned)) },
  ]);
}

/** The other kind of exit in the place of the one that counts. */
function turned(spell: Spell): Spell {
  if (spell.end === 'censored') return spell;
  return { ...spell, end: spell.end === 'event' ? 'other' : 'event' };
}

function curveOf(spells: readonly Spell[]): Incidence['curve'] {
  return cumulativeIncidence(spells)
    .filter(({ events }) => events > 0)
    .map(({ time, incidence, low, high }) => ({
      time,
      share: incidence,
      // Limits of the share without it, turned round.
      low: high === null ? null : 1 - high,
      high: low === null ? null : 1 - low,
    }));
}
