import type { FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import { goalsInForce } from '../model/goal.ts';
import { groupBy } from '../model/group-by.ts';
import { sortedBy } from '../model/order.ts';
import { holdsSeats } from '../model/pairing.ts';
import { coMentorRole, peopleOf } from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import { clusterRatio } from '../stats/cluster-ratio.ts';
import { curveMedian } from '../stats/curve-median.ts';
import { kaplanMeier } from '../stats/kaplan-meier.ts';
import { daysBetween } from '../time/day.ts';
import { epochOf } from '../time/zone.ts';
import { completeShare, type Figures, type Finding, unknown } from './metric.ts';

/**
 * Mentees with a partner ÷ mentees who could have one; where nobody leads everybody who takes part, and in a rotation
 * everybody who has a talk. A draft counts: it is what the match has found.
 */
export function matchRate({ cohort, followed, program, equals }: Figures): Finding {
  const couldBe = ({ capacity }: Person): boolean =>
    (capacity.mentee ?? 0) > 0 || (equals && (capacity.mentor ?? 0) > 0);
  const could = new Set(cohort.people.filter(couldBe).map(({ id }) => id));
  const matched = new Set(
    followed
      .filter(({ unit }) => unit.state !== 'declined')
      .flatMap(({ unit }) =>
        unit.kind === 'rotation' ? peopleOf(unit).filter((id) => could.has(id)) : unit.members,
      ),
  );
  const accepted = new Set(matched);
  for (const { id, outFrom } of cohort.people) {
    const outBeforeStart = outFrom !== undefined && (program.start === undefined || outFrom <= program.start);
    if (could.has(id) && !outBeforeStart) accepted.add(id);
  }
  return completeShare(matched.size, accepted.size, 'no-mentees');
}

/** Seats taken ÷ seats offered by mentors who take part today; in a rotation every round is a seat. */
export function mentorUtilisation({ cohort, followed, program, today }: Figures): Finding {
  const rows = followed.flatMap(({ unit }) => unit.rows);
  const seated = rows.filter(
    ({ state, role, mentor }) => holdsSeats(state) && role !== coMentorRole && mentor !== '',
  );
  const taken = new Map([...groupBy(seated, ({ mentor }) => mentor)].map(([id, own]) => [id, own.length]));
  const offering = cohort.people.filter(
    ({ id, capacity, outFrom }) =>
      (capacity.mentor ?? 0) > 0 && (outFrom === undefined || outFrom > today || taken.has(id)),
  );
  const placesOf = ({ capacity }: Person): number =>
    program.format === 'flash' ? program.matching.rounds : (capacity.mentor ?? 0);
  const places = offering.reduce((sum, person) => sum + placesOf(person), 0);
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
  const spells = dated.map(({ began, firstMet, ended }) => {
    const last = ended !== undefined && ended < today ? ended : today;
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

const isOpen = ({ unit }: FollowedPairing): boolean => unit.state === 'active' || unit.state === 'paused';

/**
 * Whoever began in a pairing, but those who lead: a pair stands here for its one mentee, a group, a circle, a rotation for
 * each member, since one may stop and the others go on.
 */
const starters = ({ begun, today }: Figures): FollowedMember[] =>
  begun.flatMap(({ members }) =>
    members.filter(({ side, began }) => side === 'mentee' && began !== undefined && began <= today),
  );

/** Completed ÷ started. Before the program's end nobody can have completed: that is not yet, not nought. */
export function completion(figures: Figures): Finding {
  const { program, today } = figures;
  const started = starters(figures);
  const completed = started.filter(({ state }) => state === 'completed').length;
  const over = program.end === undefined || today >= program.end;
  if (completed === 0 && !over)
    return unknown('share', started.length === 0 ? 'none-started' : 'not-over-yet');
  return completeShare(completed, started.length, 'none-started');
}

/** Ended before the time ÷ started, by reason; to go on without the program is a reason of its own. */
export function earlyEnds(figures: Figures): Finding {
  const started = starters(figures);
  const ended = started.filter(({ state }) => state === 'ended');
  const reasons = groupBy(ended, ({ endReason }) => endReason ?? '');
  const parts = sortedBy(reasons, ([name]) => name).map(([name, own]) => ({ name, n: own.length }));
  return { ...completeShare(ended.length, started.length, 'none-started'), parts };
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
