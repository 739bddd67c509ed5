import type { Pairing } from '../model/pairing.ts';
import { type PairingUnit, pairingUnits } from '../model/pairing-unit.ts';
import type { MatchResult } from '../schema/match-result.ts';
import type { Format } from '../schema/program-matching.ts';

/** What meets under one id, of the pairs of a result. */
export function unitsOfPairs(
  pairs: readonly MatchResult['pairings'][number][],
  format: Format,
): PairingUnit[] {
  const rows = pairs.map(
    ({ id, mentee, mentor, state, origin, role }): Pairing => ({
      ...{ id, mentee, mentor, state, origin, menteeName: '', mentorName: '' },
      ...(role === undefined ? {} : { role }),
    }),
  );
  return pairingUnits(rows, format);
}
