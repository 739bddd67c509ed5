import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedMember } from '../model/followed-pairing.ts';
import { groupBy } from '../model/group-by.ts';
import { closedStates } from '../model/pairing.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import type { Voice } from './held-meetings.ts';
import { attends } from './member-time.ts';

type Answering = {
  readonly members: readonly FollowedMember[];
  /** Valid ones of the unit, by date. */
  readonly checkIns: readonly CheckIn[];
  /** The time of the unit as a whole. */
  readonly began: Day | undefined;
  readonly ended: Day | undefined;
};

/** The check-ins of each participant, in their order; those of managers and others who look on belong to nobody here. */
export function checkInsByPerson(checkIns: readonly CheckIn[]): Map<string, CheckIn[]> {
  const own = checkIns.filter(({ side }) => side === 'mentee' || side === 'mentor');
  return groupBy(own, ({ person }) => person);
}

/**
 * Whose counts of meetings stand: those of the mentees and of equals, and where none of them counts those of whoever
 * leads. In a rotation everybody tells of their own talks.
 */
export function voicesOf(unit: PairingUnit, answering: Answering): Voice[] {
  const { members, checkIns } = answering;
  const byPerson = checkInsByPerson(checkIns);
  const answersOf = ({ person }: FollowedMember): CheckIn[] => byPerson.get(person) ?? [];
  const counts = (member: FollowedMember): boolean => answersOf(member).some(({ met }) => met !== undefined);
  const leading = members.filter(({ side }) => side === 'mentor' && unit.kind !== 'rotation');
  const leader = leading.filter(counts);
  const [led] = [
    ...leader.filter(({ state }) => !closedStates.has(state)),
    ...leader.filter(({ state }) => closedStates.has(state)),
  ].map(answersOf);
  const voices = members
    .filter((member) => !leading.includes(member) && counts(member))
    .map((member) => ({
      own: answersOf(member),
      leader: led ?? [],
      attends: attends(unit, { person: member.person, began: member.began, ended: member.ended }, answering),
    }));
  return voices.length > 0 ? voices : [{ own: [], leader: led ?? [], attends: () => true }];
}
