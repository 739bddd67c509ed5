import type { ProgramFolder } from '../model/program-folder.ts';
import { compilePlan, lawsOf } from './compile-plan.ts';
import { type EligiblePairs, eligiblePairs } from './eligible-pairs.ts';
import type { Market } from './market.ts';
import { declaredRoles, settingsOfRole } from './role-settings.ts';
import { rowScorer } from './scan/row-scorer.ts';
import { makeScorer } from './score.ts';
import type { MatchSettings } from './settings.ts';

/** The market of each role: the same people, seats and decisions, judged and scored by what holds in the role. */
export function roleMarkets({ program }: ProgramFolder, market: Market): ReadonlyMap<string, Market> {
  return new Map(
    declaredRoles(program).map((role) => [
      role.name,
      marketOf(market, settingsOfRole(market.settings, role)),
    ]),
  );
}

function marketOf(market: Market, settings: MatchSettings): Market {
  const { sides, surroundings, seats } = market;
  const { banned, standing } = market.decisions;
  const { rules, criteria } = settings;
  const plan = compilePlan({ rules, criteria, sides, surroundings, banned, standing, seats });
  const rows = rowScorer(plan);
  let found: EligiblePairs | undefined;
  return {
    ...market,
    settings,
    plan,
    laws: lawsOf(plan),
    scorer: makeScorer(criteria, plan.criteria),
    scoreRow: rows.scoreRow,
    eligible: () => {
      found ??= eligiblePairs(plan, rows);
      return found;
    },
  };
}
