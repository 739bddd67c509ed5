import { leaversForATest } from '../../model/leavers-for-a-test.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { exactLowerBound } from '../../stats/exact-bound.ts';
import { cautiousMean, effectiveSize, hajekMean, hajekShare } from '../../stats/hajek-mean.ts';
import { deviateOf } from '../../stats/interval.ts';
import { combineByMover } from '../../stats/mover.ts';
import { riskTable } from '../../stats/risk-table.ts';
import { smallestDetectableRise } from '../../stats/two-proportion-power.ts';
import { addDays } from '../../time/day.ts';
import type { DrawnMember, LotteryStudy } from './lottery.ts';
import { lotteryBalance } from './lottery-balance.ts';

type Arm = { readonly name: 'mentees' | 'others'; readonly members: readonly DrawnMember[] };
type Horizon = RetentionOutcome['horizons'][number];

/** Stayed, of those waiting, where no horizon can be answered yet: the planning value of the power statement. */
const planningShare = 0.8;

/**
 * Every number of a comparison by lottery, nothing suppressed: shares weighted by 1 ÷ the chance of the group that
 * somebody was drawn into. Everybody is followed to the same day, so the share that has not left by a day needs no
 * curve estimate; exits of another kind count as not having the outcome (Aalen–Johansen, where nobody is censored).
 */
export function lotteryEstimates(study: LotteryStudy): Omit<RetentionOutcome, 'audience'> {
  const { settings, timeZero, followUp, counted } = study;
  const arms: readonly [Arm, Arm] = [
    { name: 'mentees', members: study.drawn },
    { name: 'others', members: study.waiting },
  ];
  const days = [...new Set(settings.horizons)].sort((a, b) => a - b);
  const horizon = days.filter((each) => each <= followUp).at(-1);
  return {
    design: 'lottery',
    timeZero,
    dataThrough: settings.data_through,
    outcome: settings.outcome,
    groups: arms.map(groupResult),
    logRank: noLogRank(arms),
    restrictedMean: restrictedMean(arms, horizon ?? followUp),
    horizons: days.map((each) =>
      each <= followUp ? horizonResult(arms, each) : unanswered(arms, each, study),
    ),
    adjusted: null,
    eValue: null,
    sensitivity: [],
    counted: {
      lateJoiners: 0,
      laterMentors: 0,
      mentorsLeftOut: 0,
      withoutPlace: 0,
      notEligible: 0,
      noHireDate: 0,
      ...counted,
    },
    balance: lotteryBalance(study),
    power: powerOf(arms, horizon),
    statements: [],
  };
}

/** 1 for whoever has not left, in the way that counts, by that day. */
const stayedBy = (members: readonly DrawnMember[], day: number) =>
  members.map(({ spell, weight }) => ({
    value: spell.end === 'event' && spell.time <= day ? 0 : 1,
    weight,
  }));

function groupResult({ name, members }: Arm): RetentionOutcome['groups'][number] {
  const spells = members.map(({ spell }) => spell);
  const curve = riskTable(spells).map(({ time, atRisk, events, others, censored }) => {
    const share = hajekShare(stayedBy(members, time));
    const { stderr = null } = cautiousMean(stayedBy(members, time)) ?? {};
    return {
      time,
      atRisk,
      events,
      censored: censored + others,
      survival: share?.value ?? null,
      stderr,
      low: share?.low ?? null,
      high: share?.high ?? null,
    };
  });
  return {
    name,
    n: members.length,
    events: spells.filter(({ end }) => end === 'event').length,
    otherExits: spells.filter(({ end }) => end === 'other').length,
    median: curve.find(({ survival }) => survival !== null && survival <= 0.5)?.time ?? null,
    curve,
  };
}

/** The test compares people as if all chances had been alike; the weighted difference takes its place. */
function noLogRank(arms: readonly Arm[]): RetentionOutcome['logRank'] {
  const leavers = arms.flatMap(({ members }) => members).filter(({ spell }) => spell.end === 'event').length;
  const few = leavers < leaversForATest;
  const why = few
    ? `${leavers} ${leavers === 1 ? 'leaver' : 'leavers'} in all, under ${leaversForATest}`
    : 'chances were not equal; the weighted difference takes its place';
  return { chiSquare: null, df: 1, p: null, reportable: !few, why };
}

function restrictedMean(
  [drawn, waiting]: readonly [Arm, Arm],
  tau: number,
): RetentionOutcome['restrictedMean'] {
  const meanOf = ({ members }: Arm) =>
    cautiousMean(
      members.map(({ spell, weight }) => ({
        value: spell.end === 'event' ? Math.min(spell.time, tau) : tau,
        weight,
      })),
    );
  const [one, two] = [meanOf(drawn), meanOf(waiting)];
  if (one === null || two === null) return null;
  const difference = one.mean - two.mean;
  const reach = deviateOf(0.95) * Math.hypot(one.stderr, two.stderr);
  return {
    tau,
    groups: [
      { name: drawn.name, mean: one.mean, stderr: one.stderr },
      { name: waiting.name, mean: two.mean, stderr: two.stderr },
    ],
    difference,
    low: difference - reach,
    high: difference + reach,
  };
}

/** Limits of the two shares combined by MOVER: with equal chances it is Newcombe's interval. */
function horizonResult([drawn, waiting]: readonly [Arm, Arm], days: number): Horizon {
  const one = hajekShare(stayedBy(drawn.members, days));
  const two = hajekShare(stayedBy(waiting.members, days));
  const difference =
    one === null || two === null
      ? null
      : combineByMover([
          { weight: 1, estimate: one },
          { weight: -1, estimate: two },
        ]);
  return {
    days,
    groups: [
      { ...countOf(drawn, days), share: one?.value ?? null },
      { ...countOf(waiting, days), share: two?.value ?? null },
    ],
    difference: difference?.value ?? null,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
    method: difference === null ? 'none' : 'hajek',
  };
}

function countOf({ name, members }: Arm, days: number): Horizon['groups'][number] {
  const n = members.length;
  const stayed = stayedBy(members, days).reduce((sum, { value }) => sum + value, 0);
  return { name, stayed, n, ...(stayed === n ? { atLeast: exactLowerBound(n, n) } : {}) };
}

/** Later than the data; or never, once those who waited are admitted. */
function unanswered(arms: readonly Arm[], days: number, study: LotteryStudy): Horizon {
  const groups = arms.map(({ name, members }) => ({ name, stayed: null, n: members.length }));
  return {
    days,
    groups,
    difference: null,
    low: null,
    high: null,
    method: 'none',
    ...(study.waitingUntil === undefined
      ? { answerableFrom: addDays(study.timeZero, days) }
      : { waitingUntil: study.waitingUntil }),
  };
}

function powerOf(
  [drawn, waiting]: readonly [Arm, Arm],
  horizon: number | undefined,
): RetentionOutcome['power'] {
  const size = ({ members }: Arm) => Math.floor(effectiveSize(stayedBy(members, 0)));
  const baseline =
    horizon === undefined
      ? planningShare
      : (hajekMean(stayedBy(waiting.members, horizon))?.mean ?? planningShare);
  return {
    smallestDifference: smallestDetectableRise(baseline, { first: size(drawn), second: size(waiting) }),
    baseline,
  };
}
