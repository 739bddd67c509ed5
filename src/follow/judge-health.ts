import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { AskedWave } from '../model/followed-pairing.ts';
import type { Goal } from '../model/goal.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import type { Program } from '../schema/program.ts';
import type { PairingHealth } from '../schema/progress-result.ts';
import { healthFacts } from './health-facts.ts';
import { type HealthReason, healthRules } from './health-rules.ts';
import type { HeldMeetings } from './held-meetings.ts';

type Judged = {
  readonly program: Program;
  readonly pairing: Pairing;
  readonly began: Day | undefined;
  readonly cadence: number;
  readonly held: HeldMeetings;
  readonly waves: readonly AskedWave[];
  readonly checkIns: readonly CheckIn[];
  readonly goals: readonly Goal[];
  readonly today: Day;
};

/**
 * The health of one pairing: the worst that a rule finds, with every finding named. In the first days only what somebody
 * said or missed counts (act); the rest is too early to tell. What is over is closed, what has not begun too early.
 */
export function judgeHealth(judged: Judged): PairingHealth {
  const { pairing, began, today } = judged;
  const head = { id: pairing.id, state: pairing.state };
  if (closedStates.has(pairing.state)) return { ...head, health: 'closed', reasons: [] };
  if (began === undefined || began > today) return { ...head, health: 'too-early', reasons: [] };
  const facts = healthFacts({ ...judged, began });
  const found = healthRules
    .filter((rule) => pairing.state !== 'paused' || !rule.restsInPause)
    .flatMap((rule) => rule.judge(facts).map((reason): HealthReason => ({ rule: rule.name, ...reason })));
  const threshold = facts.thresholds.too_early_days;
  if (facts.age >= threshold) return { ...head, health: worstOf(found), reasons: worstFirst(found) };
  const act = found.filter(({ state }) => state === 'act');
  const early = {
    state: 'too-early',
    value: facts.age,
    threshold,
    unit: 'days',
    person: pairing.mentee,
  } as const;
  const reasons: HealthReason[] = [...act, { rule: 'too-early', ...early }];
  return { ...head, health: worstOf(reasons), reasons };
}

const severity = ['act', 'unknown', 'watch', 'too-early'] as const satisfies readonly HealthReason['state'][];

function worstOf(reasons: readonly HealthReason[]): PairingHealth['health'] {
  return severity.find((state) => reasons.some((reason) => reason.state === state)) ?? 'on-track';
}

/** By severity, then in the order of the law book. */
function worstFirst(reasons: readonly HealthReason[]): HealthReason[] {
  return severity.flatMap((state) => reasons.filter((reason) => reason.state === state));
}
