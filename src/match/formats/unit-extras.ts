import type { MatchExtras, MentorLoad } from '../../model/match-extras.ts';
import { sortedBy } from '../../model/order.ts';
import { coMentorRole } from '../../model/pairing-unit.ts';
import { wishFacts } from '../../model/wish-facts.ts';
import type { Market, MarketInput } from '../market.ts';
import { meanScore } from '../mean-score.ts';
import { pairTally } from '../pair-tally.ts';
import type { UnitMatch } from './match-format.ts';
import { meetsEquals } from './peers-market.ts';

/** What the pages about a match need beyond `mentor/match@1`, of formats other than one-to-one. */
export function unitExtras(input: MarketInput, match: UnitMatch): MatchExtras {
  const { market } = match;
  const equals = meetsEquals(input.folder.program, market.sides);
  const tally = equals ? equalsTally(market) : pairTally(market);
  const { mentees, mentors } = market.sides;
  const twice = mentees.filter((p) => p.roles.includes('mentor')).length;
  return {
    allPairs: equals ? (mentees.length * (mentees.length - 1)) / 2 : mentees.length * mentors.length - twice,
    eligiblePairs: tally.eligible,
    scoreCounts: tally.byScore,
    oneWay: market.plan.oneDirection !== undefined && twice > 1,
    load: equals ? [] : loads(match, tally.byMentor),
    overrides: input.folder.overrides,
    rules: market.settings.rules,
    criteria: market.settings.criteria,
    wishes: wishFacts(market.sides.mentees, match.result.pairings),
    shortages: new Map(),
    changes: new Map(),
    ...(match.found.advice === undefined ? {} : { placing: match.found.advice }),
  };
}

/** Two equals are possible when both directions are; their score is the mean. */
function equalsTally(
  market: Market,
): Pick<ReturnType<typeof pairTally>, 'eligible' | 'byMentor' | 'byScore'> {
  const n = market.sides.mentees.length;
  const rows = Array.from({ length: n }, (_, i) => {
    const row = new Int16Array(n);
    market.scoreRow(i, row);
    return row;
  });
  const byScore = new Int32Array(10_001);
  const byMentor = new Int32Array(n);
  let eligible = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const [there, back] = [rows[i]?.[j] ?? -1, rows[j]?.[i] ?? -1];
      if (there < 0 || back < 0) continue;
      const mean = meanScore(there + back, 2);
      eligible++;
      byScore[mean] = (byScore[mean] ?? 0) + 1;
      byMentor[i] = (byMentor[i] ?? 0) + 1;
      byMentor[j] = (byMentor[j] ?? 0) + 1;
    }
  return { eligible, byMentor, byScore };
}

/** The places of mentors: of a rotation a talk is a place. */
function loads({ market, result }: UnitMatch, eligible: Int32Array): MentorLoad[] {
  const used = new Map<string, number>();
  for (const p of result.pairings)
    if (p.state !== 'completed' && p.mentor !== '' && p.role !== coMentorRole)
      used.set(p.mentor, (used.get(p.mentor) ?? 0) + 1);
  const all = market.sides.mentors.map((mentor, j) => ({
    mentor: mentor.id,
    offered: market.barred.mentor.has(mentor.id) ? 0 : (mentor.capacity.mentor ?? 0),
    used: used.get(mentor.id) ?? 0,
    eligible: eligible[j] ?? 0,
  }));
  return sortedBy(
    all.filter((l) => l.offered > 0 || l.used > 0),
    (l) => l.mentor,
  );
}
