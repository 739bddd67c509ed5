import { endReasonOf } from '../model/end-reasons.ts';
import type { FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import { groupBy } from '../model/group-by.ts';
import { sortedBy } from '../model/order.ts';
import { holdsSeats } from '../model/pairing.ts';
import { coMentorRole, peopleOf } from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import { clusterRatio } from '../stats/cluster-ratio.ts';
import { daysBetween } from '../time/day.ts';
import { medianDays } from './median-days.ts';
import { completeShare, type Figures, type Finding, total, unknown } from './metric.ts';
import { hoursOf } from './person-figures.ts';

/** Who could have a partner: mentees, and among equals everybody who takes part. */
export function couldBeMatched({ equals }: Pick<Figures, 'equals'>): (person: Person) => boolean {
  return ({ capacity }) => (capacity.mentee ?? 0) > 0 || (equals && (capacity.mentor ?? 0) > 0);
}

/** Gone before anything began. */
export function outBeforeStart({ outFrom }: Pick<Person, 'outFrom'>, { start }: Figures['program']): boolean {
  return outFrom !== undefined && (start === undefined || outFrom <= start);
}

/**
 * Mentees with a partner ÷ mentees who could have one; where nobody leads everybody who takes part, and in a rotation
 * everybody who has a talk. A draft counts: it is what the match has found.
 */
export function matchRate(figures: Figures): Finding {
  const { matched, accepted } = matchedAndAccepted(figures);
  return completeShare(matched.size, accepted.size, 'no-mentees');
}

/** Who has a partner, and who could have one or has. */
export function matchedAndAccepted(figures: Figures): {
  readonly matched: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
} {
  const { cohort, followed, program } = figures;
  const could = new Set(cohort.people.filter(couldBeMatched(figures)).map(({ id }) => id));
  const matched = new Set(
    followed
      .filter(({ unit }) => unit.state !== 'declined')
      .flatMap(({ unit }) =>
        unit.kind === 'rotation' ? peopleOf(unit).filter((id) => could.has(id)) : unit.members,
      ),
  );
  const accepted = new Set(matched);
  for (const person of cohort.people)
    if (could.has(person.id) && !outBeforeStart(person, program)) accepted.add(person.id);
  return { matched, accepted };
}

/** Seats taken ÷ seats offered by mentors who take part today; in a rotation every round is a seat. */
export function mentorUtilisation({ cohort, followed, program, today }: Figures): Finding {
  const rows = followed.flatMap(({ unit }) => unit.rows);
  const seated = rows.filter(
    ({ state, role, mentor }) => holdsSeats(state) && role !== coMentorRole && mentor !== '',
  );
  // When all is over the places are free again: nobody was without a mentee.
  if (seated.length === 0 && rows.some(({ state }) => state === 'completed'))
    return unknown('share', 'none-open');
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
  return medianDays(spells, 'not-reached');
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
export const starters = ({ begun, today }: Figures): FollowedMember[] =>
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
  const reasons = groupBy(ended, ({ endReason }) => endReasonOf(endReason ?? ''));
  const parts = sortedBy(reasons, ([name]) => name).map(([name, own]) => ({ name, n: own.length }));
  return { ...completeShare(ended.length, started.length, 'none-started'), parts };
}

/** Hours of meetings held, each pairing's meeting counted once. */
export function hours({ followed }: Figures): Finding {
  if (followed.every(({ due }) => due.length === 0)) return unknown('count', 'nothing-due');
  return total(hoursOf(followed.flatMap(({ due }) => due)));
}
