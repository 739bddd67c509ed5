import type { Day } from '../model/day.ts';
import { type FollowedMember, isAboutAll, meetAsSeveral } from '../model/followed-pairing.ts';
import { closedStates } from '../model/pairing.ts';
import type { PairingHealth } from '../schema/progress-result.ts';
import { addDays } from '../time/day.ts';
import { type HealthFacts, healthFacts, type Known, takesPart } from './health-facts.ts';
import { findings, type HealthReason } from './health-rules.ts';

type Judged = Omit<Known, 'began'> & { readonly began: Day | undefined };

/**
 * The health of one pairing: the worst that a rule finds, with every finding named. In the first days only what somebody
 * said or missed counts (act); the rest is too early to tell, until nothing is to come any more. What is over is closed,
 * what has not begun too early. Where
 * more than two meet, each of them has a health of their own as well, by what was found of that person.
 */
export function judgeHealth(judged: Judged): PairingHealth {
  const { unit, members, began, today } = judged;
  const head = { id: unit.id, state: unit.state };
  if (closedStates.has(unit.state)) return { ...head, health: 'closed', reasons: [] };
  if (began === undefined || began > today) return { ...head, health: 'too-early', reasons: [] };
  const facts = healthFacts({ ...judged, began });
  const found = findings(facts, unit.state === 'paused');
  const reasons = inTime(found, { age: facts.age, person: facts.speaker }, facts);
  if (!meetAsSeveral(judged)) return { ...head, health: worstOf(reasons), reasons };
  const own = found.filter(({ rule }) => !isAboutAll(rule, unit));
  return {
    ...head,
    health: worstOf(reasons),
    reasons,
    members: members.map((member) => ({
      person: member.person,
      side: member.side,
      health: healthOf(member, own, facts),
    })),
  };
}

function healthOf(
  member: FollowedMember,
  found: readonly HealthReason[],
  facts: HealthFacts,
): PairingHealth['health'] {
  const { person, state } = member;
  if (closedStates.has(state)) return 'closed';
  const known = facts.members.find((one) => one.person === person);
  if (!takesPart(member, facts.today) || known === undefined) return 'too-early';
  return worstOf(
    inTime(
      found.filter((reason) => reason.person === person),
      known,
      facts,
    ),
  );
}

/** The findings, worst first; in the first days only what asks for an act, and that it is too early for the rest. */
function inTime(
  found: readonly HealthReason[],
  { age, person }: { readonly age: number; readonly person: string },
  { thresholds, today, isOver }: HealthFacts,
): HealthReason[] {
  const threshold = thresholds.too_early_days;
  if (age >= threshold || isOver) return worstFirst(found);
  return [
    ...found.filter(({ state }) => state === 'act'),
    {
      rule: 'too-early',
      state: 'too-early',
      value: age,
      threshold,
      unit: 'days',
      person,
      since: addDays(today, -age),
    },
  ];
}

const severity = ['act', 'unknown', 'watch', 'too-early'] as const satisfies readonly HealthReason['state'][];

function worstOf(reasons: readonly HealthReason[]): PairingHealth['health'] {
  return severity.find((state) => reasons.some((reason) => reason.state === state)) ?? 'on-track';
}

/** By severity, then in the order of the law book. */
function worstFirst(reasons: readonly HealthReason[]): HealthReason[] {
  return severity.flatMap((state) => reasons.filter((reason) => reason.state === state));
}
