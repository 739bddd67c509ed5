import type { FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import { sortedBy } from '../model/order.ts';

/** Somebody who is asked in a wave that is open today and has not answered. */
export type CheckInInvitation = {
  /** As the ledger names it. */
  readonly wave: string;
  readonly pairing: string;
  readonly person: string;
  readonly side: 'mentee' | 'mentor';
  /** Ids of those they meet: the other side of a pair, who leads a group, everybody else among equals. */
  readonly partners: readonly string[];
};

/**
 * Who is to be asked today, by wave, pairing and person: of everybody's waves the last to open, where it is unanswered.
 * Nobody is invited about a pairing that is over, or while it is paused; one that ran to its end is asked at that end and
 * after it. `isClosing`: a wave that looks back.
 */
export function checkInInvitations(
  pairings: readonly FollowedPairing[],
  isClosing: (wave: string) => boolean,
): CheckInInvitation[] {
  const open = pairings.flatMap(({ unit, members }) =>
    members.flatMap((member): CheckInInvitation[] => {
      const last = member.waves.at(-1);
      if (last === undefined || last.answer !== undefined || !isAsked(member, isClosing(last.wave)))
        return [];
      const { person, side } = member;
      const isFrom = (one: string): boolean => unit.mentors.includes(one) !== unit.mentors.includes(person);
      const others = members.map((other) => other.person).filter((other) => other !== person);
      const facing = others.filter(isFrom);
      const partners = facing.length > 0 ? facing : others;
      return [{ wave: last.wave, pairing: unit.id, person, side, partners }];
    }),
  );
  return sortedBy(
    open,
    (invitation) => invitation.wave,
    (invitation) => invitation.pairing,
    (invitation) => invitation.person,
  );
}

function isAsked({ state }: FollowedMember, isClosing: boolean): boolean {
  switch (state) {
    case 'accepted':
    case 'active':
      return true;
    case 'completed':
      return isClosing;
    default:
      return false;
  }
}
