import type { Day } from '../model/day.ts';
import type { FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import type { LifeMailDue } from '../model/life-mail-kind.ts';
import type { Meeting } from '../model/meeting.ts';
import { namesPeople } from '../model/names-people.ts';
import { closedStates } from '../model/pairing.ts';
import { othersOf } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import { addDays } from '../time/day.ts';
import { momentDays, parseMoment } from '../time/grammar.ts';
import { meetingsByPairing } from './group-records.ts';

type Known = {
  readonly program: Program;
  readonly followed: readonly FollowedPairing[];
  readonly meetings: readonly Meeting[];
  readonly today: Day;
};

type RunningMail = LifeMailDue<'first-meeting-open' | 'mid-point'>;

/** So long before their half-time people are told to prepare it. */
const halfTimeDays = 14;

/**
 * The letters that a day calls for while the program runs, by pairing: to everybody of a pairing that has not met and is to
 * be watched, each alone; and to everybody who comes to their half-time. Whoever needs a call (act) is called, not written to.
 */
export function lifeMailsDue(known: Known): RunningMail[] {
  const { program, followed } = known;
  const byPairing = meetingsByPairing(known.meetings);
  const personLevel = namesPeople(program);
  const due = followed.flatMap((one): RunningMail[] => {
    if (one.unit.state !== 'active' || one.unit.kind === 'rotation') return [];
    const open = one.members.filter(({ state }) => !closedStates.has(state));
    if (!one.hasMet) return personLevel && isWatched(one) ? open.map(asOf('first-meeting-open', one)) : [];
    return open.flatMap((member) => {
      const half = halfTimeOf(member, { ...known, meetings: byPairing.get(one.unit.id) ?? [] });
      if (half === undefined || known.today > half || known.today < addDays(half, -halfTimeDays)) return [];
      const formDay = formOfHalf(member, program);
      return [
        {
          ...asOf('mid-point', one)(member),
          ...(formDay === undefined || formDay <= known.today ? {} : { formDay }),
        },
      ];
    });
  });
  return onceAtHalf(due);
}

/** Half-time is the same for all whom somebody meets: they are written to once on a side. */
function onceAtHalf(due: readonly RunningMail[]): RunningMail[] {
  const seen = new Set<string>();
  return due.filter(({ kind, person, side }) => {
    const key = JSON.stringify([person, side]);
    if (kind === 'mid-point' && seen.has(key)) return false;
    if (kind === 'mid-point') seen.add(key);
    return true;
  });
}

const isWatched = ({ health }: FollowedPairing): boolean =>
  health.reasons.some(({ rule, state }) => rule === 'no-first-meeting' && state === 'watch');

const asOf =
  (kind: RunningMail['kind'], { unit }: FollowedPairing) =>
  ({ person, side }: FollowedMember): RunningMail => ({
    kind,
    person,
    side,
    pairing: unit.id,
    unit: unit.kind,
    others: othersOf(unit, person),
  });

/** The meeting at half-time where one is planned, else the middle of somebody's own time. */
function halfTimeOf({ began }: FollowedMember, { program, meetings }: Known): Day | undefined {
  const planned = meetings.find(({ kind, state }) => kind === 'mid-point' && state !== 'cancelled');
  return planned === undefined ? middle(began, program) : planned.start.slice(0, 10);
}

function middle(began: Day | undefined, { end }: Program): Day | undefined {
  return began === undefined || end === undefined
    ? undefined
    : momentDays(parseMoment('50%'), { start: began, end })[0];
}

/** When the form of the wave at half-time goes out to somebody, where there is one. */
function formOfHalf({ began }: FollowedMember, program: Program): Day | undefined {
  const hasWave = program.checkins.waves.some((text) => {
    const moment = parseMoment(text);
    return moment.kind === 'share' && moment.share === 0.5;
  });
  return hasWave ? middle(began, program) : undefined;
}
