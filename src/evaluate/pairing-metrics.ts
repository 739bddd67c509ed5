import type { FollowedPairing } from '../model/followed-pairing.ts';
import { goalsInForce } from '../model/goal.ts';
import { compareText } from '../model/order.ts';
import { holdsSeats } from '../model/pairing.ts';
import { clusterRatio } from '../stats/cluster-ratio.ts';
import { curveMedian } from '../stats/curve-median.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { daysBetween } from '../time/day.ts';
import { epochOf } from '../time/zone.ts';
import { completeShare, type Figures, type Finding, unknown } from './metric.ts';

/** Mentees with a partner ÷ mentees who could have one. A draft counts: it is what the match has found. */
export function matchRate({ cohort, followed, program }: Figures): Finding {
  const matched = new Set(
    followed.filter(({ pairing }) => pairing.state !== 'declined').map(({ pairing }) => pairing.mentee),
  );
  const accepted = new Set(matched);
  for (const { id, capacity, outFrom } of cohort.people) {
    const outBeforeStart = outFrom !== undefined && (program.start === undefined || outFrom <= program.start);
    if ((capacity.mentee ?? 0) > 0 && !outBeforeStart) accepted.add(id);
  }
  return completeShare(matched.size, accepted.size, 'no-mentees');
}

/** Seats taken ÷ seats offered by mentors who take part today. */
export function mentorUtilisation({ cohort, followed, today }: Figures): Finding {
  const taken = new Map<string, number>();
  for (const { pairing } of followed)
    if (holdsSeats(pairing.state)) taken.set(pairing.mentor, (taken.get(pairing.mentor) ?? 0) + 1);
  const offering = cohort.people.filter(
    ({ id, capacity, outFrom }) =>
      (capacity.mentor ?? 0) > 0 && (outFrom === undefined || outFrom > today || taken.has(id)),
  );
  const places = offering.reduce((sum, { capacity }) => sum + (capacity.mentor ?? 0), 0);
  const seats = [...taken.values()].reduce((sum, n) => sum + n, 0);
  const parts = [
    { name: 'mentors', n: offering.length },
    { name: 'mentors-with-a-mentee', n: offering.filter(({ id }) => taken.has(id)).length },
  ];
  return { ...completeShare(seats, places, 'no-places'), parts };
}

/**
 * Days from the start of a pairing to its first meeting: the median, those who have not met censored. Pairs that have met
 * on a day nobody knows are left out.
 */
export function timeToFirstMeeting({ begun, today }: Figures): Finding {
  if (begun.length === 0) return unknown('days', 'none-started');
  const dated = begun.filter(({ hasMet, firstMet }) => !hasMet || firstMet !== undefined);
  if (dated.length === 0) return unknown('days', 'not-computed');
  const spells = dated.map(({ began, firstMet, pairing }) => {
    const last = pairing.ended !== undefined && pairing.ended < today ? pairing.ended : today;
    return firstMet === undefined
      ? { time: Math.max(0, daysBetween(began, last)), end: 'censored' as const }
      : { time: Math.max(0, daysBetween(began, firstMet)), end: 'event' as const };
  });
  const curve = kaplanMeier(spells);
  const medianOf = (share: (step: (typeof curve)[number]) => number | null): number | null =>
    curveMedian(
      curve.flatMap((step) => {
        const left = share(step);
        return left === null ? [] : [{ time: step.time, share: left }];
      }),
    );
  const value = medianOf(({ survival }) => survival);
  return {
    value,
    numerator: spells.filter(({ end }) => end === 'event').length,
    denominator: spells.length,
    low: value === null ? null : medianOf(({ low }) => low),
    high: value === null ? null : medianOf(({ high }) => high),
    intervalMethod: 'kaplan-meier',
    unit: 'days',
    ...(value === null ? { why: 'not-reached' } : {}),
  };
}

/** Held ÷ due; meetings of one pairing resemble each other, hence the interval by pairing. */
export function meetingAdherence({ followed }: Figures): Finding {
  const rows = followed.map(({ due }) => ({
    numerator: due.filter(({ held }) => held).length,
    denominator: due.length,
  }));
  const ratio = clusterRatio(rows);
  if (ratio === null) return unknown('share', 'nothing-due');
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return {
    ...ratio,
    numerator: sum(({ numerator }) => numerator),
    denominator: sum(({ denominator }) => denominator),
    intervalMethod: 'cluster',
    unit: 'share',
  };
}

/** With a meeting in the last two rhythms ÷ open. */
export function activePairings({ begun, today }: Figures): Finding {
  const open = begun.filter(isOpen);
  const active = open.filter(
    ({ lastMet, cadence }) => lastMet !== undefined && daysBetween(lastMet, today) <= 2 * cadence,
  );
  return completeShare(active.length, open.length, 'none-open');
}

const isOpen = ({ pairing }: FollowedPairing): boolean =>
  pairing.state === 'active' || pairing.state === 'paused';

/** Completed ÷ started. Before the program's end nobody can have completed: that is not yet, not nought. */
export function completion({ begun, program, today }: Figures): Finding {
  const completed = begun.filter(({ pairing }) => pairing.state === 'completed').length;
  const over = program.end === undefined || today >= program.end;
  if (completed === 0 && !over) return unknown('share', begun.length === 0 ? 'none-started' : 'not-over-yet');
  return completeShare(completed, begun.length, 'none-started');
}

/** Ended before the time ÷ started, by reason; to go on without the program is a reason of its own. */
export function earlyEnds({ begun }: Figures): Finding {
  const ended = begun.filter(({ pairing }) => pairing.state === 'ended');
  const reasons = new Map<string, number>();
  for (const { pairing } of ended) {
    const reason = pairing.endReason ?? '';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const parts = [...reasons].sort(([a], [b]) => compareText(a, b)).map(([name, n]) => ({ name, n }));
  return { ...completeShare(ended.length, begun.length, 'none-started'), parts };
}

/** Hours of meetings held, each pairing's meeting counted once. */
export function hours({ followed }: Figures): Finding {
  if (followed.every(({ due }) => due.length === 0)) return unknown('count', 'nothing-due');
  const held = followed.flatMap(({ due }) => due.filter((meeting) => meeting.held));
  const seconds = held.reduce((sum, { meeting }) => sum + epochOf(meeting.end) - epochOf(meeting.start), 0);
  return { ...unknownInterval, value: seconds / 3600, numerator: null, denominator: null, unit: 'count' };
}

const unknownInterval = { low: null, high: null, intervalMethod: 'none' } as const;

/** The goals that count today: the latest revision known by then, dropped ones left out. */
export function goalsOn(goals: Figures['goals'], today: string): Figures['goalsNow'] {
  const known = goals.filter(({ revised }) => revised === undefined || revised <= today);
  return goalsInForce(known).filter(({ state }) => state !== 'dropped');
}
