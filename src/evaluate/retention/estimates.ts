import { leaversForATest } from '../../model/leavers-for-a-test.ts';
import type { RetentionOutcome } from '../../schema/retention-result.ts';
import { cumulativeIncidence } from '../../stats/cumulative-incidence.ts';
import { curveMedian } from '../../stats/curve-median.ts';
import { exactLowerBound } from '../../stats/exact-bound.ts';
import { logRank } from '../../stats/log-rank.ts';
import { restrictedMean, restrictedMeanDifference } from '../../stats/restricted-mean.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { shareAt } from '../../stats/share-at.ts';
import { smallestDetectableRise } from '../../stats/two-proportion-power.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { adjustedEstimate, eValues } from './adjusted.ts';
import { leaversByField } from './by-field.ts';
import { type Arms, differenceAt } from './difference.ts';
import { type StratumCounts, stratumCounts } from './disclosed/strata-table.ts';
import { incidenceOf } from './incidence.ts';
import type { RetentionInput } from './input.ts';
import { matchGroups } from './matching.ts';
import { otherOutcomes } from './other-outcomes.ts';
import { sensitivityOf } from './sensitivity.ts';
import type { RetentionStudy } from './study.ts';
import { timeToCompetence } from './time-to-competence.ts';

/** Stayed, of those others, where no horizon can be answered yet: the planning value of the power statement. */
const planningShare = 0.8;

const armNames = ['mentees', 'others'] as const;

/** Every number of the report, nothing suppressed, and the strata that the matched difference rests on. */
export type RetentionEstimates = {
  readonly found: Omit<RetentionOutcome, 'audience'>;
  readonly strata: readonly StratumCounts[];
};

export function retentionEstimates(study: RetentionStudy, input: RetentionInput): RetentionEstimates {
  const { settings, timeZero, followUp, counted } = study;
  const arms: Arms = {
    mentees: study.mentees.map((member) => member.spell),
    others: study.others.map((member) => member.spell),
  };
  const days = [...new Set(settings.horizons)].sort((a, b) => a - b);
  const horizon = days.filter((each) => each <= followUp).at(-1);
  const matching = matchGroups(study);
  const adjusted = horizon === undefined ? null : adjustedEstimate(matching, horizon);
  const span = daysBetween(timeZero, settings.data_through);
  const found: RetentionEstimates['found'] = {
    design: study.design,
    timeZero,
    dataThrough: settings.data_through,
    outcome: settings.outcome,
    groups: armNames.map((name) => groupResult(name, arms[name])),
    logRank: logRankResult(arms),
    restrictedMean: restrictedMeanResult(arms, horizon ?? followUp),
    horizons: days.map((each) =>
      each <= followUp
        ? horizonResult(arms, each)
        : unanswered(arms, each, addDays(timeZero, span + each - followUp)),
    ),
    adjusted,
    notMatchedOn: matching.notMatchedOn,
    eValue: horizon === undefined ? null : eValues(arms, matching, horizon),
    sensitivity: horizon === undefined ? [] : sensitivityOf(study, matching, horizon),
    counted: { ...counted },
    incidence: incidenceOf(arms),
    ...(horizon === undefined
      ? {}
      : {
          byField: leaversByField(study, matching.fields, horizon),
          exploratory: otherOutcomes(study, matching, { horizon, program: input.program }),
        }),
    ...timeToCompetence(study, input),
    balance: matching.balance,
    power: powerResult(arms, horizon),
    statements: [],
  };
  return { found, strata: horizon === undefined ? [] : stratumCounts(matching.strata, horizon) };
}

/** The curve is that of 1 − Aalen–Johansen, which is Kaplan–Meier's where every exit counts. */
function groupResult(name: string, spells: readonly Spell[]): RetentionOutcome['groups'][number] {
  const steps = cumulativeIncidence(spells);
  return {
    name,
    n: spells.length,
    events: spells.filter((spell) => spell.end === 'event').length,
    otherExits: spells.filter((spell) => spell.end === 'other').length,
    median: curveMedian(steps.map(({ time, free }) => ({ time, share: free }))),
    // Other exits stand with the censored, so that those at risk can be counted down from row to row.
    curve: steps.map(({ time, atRisk, events, others, censored, free, stderr, low, high }) => ({
      time,
      atRisk,
      events,
      censored: censored + others,
      survival: free,
      stderr,
      low,
      high,
    })),
  };
}

function logRankResult(arms: Arms): RetentionOutcome['logRank'] {
  const leavers = [...arms.mentees, ...arms.others].filter((spell) => spell.end === 'event').length;
  const reportable = leavers >= leaversForATest;
  const why = `${leavers} ${leavers === 1 ? 'leaver' : 'leavers'} in all, under ${leaversForATest}`;
  return { ...logRank(arms.mentees, arms.others), reportable, ...(reportable ? {} : { why }) };
}

function restrictedMeanResult(arms: Arms, tau: number): RetentionOutcome['restrictedMean'] {
  const one = restrictedMean(arms.mentees, tau);
  const two = restrictedMean(arms.others, tau);
  if (one === null || two === null) return null;
  const difference = restrictedMeanDifference(one, two);
  return {
    tau,
    groups: [
      { name: 'mentees', ...one },
      { name: 'others', ...two },
    ],
    difference: difference?.value ?? null,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
  };
}

type HorizonResult = RetentionOutcome['horizons'][number];

function horizonResult(arms: Arms, days: number): HorizonResult {
  return {
    days,
    groups: armNames.map((name) => stayedBy(name, arms[name], days)),
    ...differenceAt(arms, days),
  };
}

/**
 * Without the outcome by that day; where that is everybody, with what it says at least about people like them. Where some
 * were not followed to the day, the count takes them as still there, and the share is that of the curve.
 */
function stayedBy(name: string, spells: readonly Spell[], days: number): HorizonResult['groups'][number] {
  const n = spells.length;
  const stayed = n - spells.filter((spell) => spell.end === 'event' && spell.time <= days).length;
  const lost = spells.some(
    ({ entry, end, time }) => entry !== undefined || (end === 'censored' && time < days),
  );
  if (lost) return { name, stayed, n, share: shareAt(spells, days)?.value ?? null };
  return { name, stayed, n, ...(stayed === n ? { atLeast: exactLowerBound(n, n) } : {}) };
}

function unanswered(arms: Arms, days: number, answerableFrom: string): HorizonResult {
  const groups = armNames.map((name) => ({ name, stayed: null, n: arms[name].length }));
  return { days, groups, difference: null, low: null, high: null, method: 'none', answerableFrom };
}

function powerResult({ mentees, others }: Arms, horizon: number | undefined): RetentionOutcome['power'] {
  const sizes = { first: mentees.length, second: others.length };
  const baseline = horizon === undefined ? planningShare : (shareAt(others, horizon)?.value ?? planningShare);
  return { smallestDifference: smallestDetectableRise(baseline, sizes), baseline };
}
