import { haveAgreed } from '../follow/mails-due.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting, MeetingState } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { roundOf } from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { type Mailbox, mailAddress } from '../render/eml-headers.ts';
import { epochOf, instantToWall } from '../time/zone.ts';

/** People who meet, and the meetings that one mail to them is about, in order of time. */
export type InvitationParty = {
  readonly pairing: string;
  /** With nobody among their people who is not in `people`. */
  readonly meetings: readonly [Meeting, ...Meeting[]];
  readonly people: readonly Person[];
  readonly boxes: readonly [Mailbox, ...Mailbox[]];
};

export type InvitationParties = {
  readonly parties: readonly InvitationParty[];
  /** Pairings of which nothing is mailed, because their people have not agreed to them. */
  readonly undecided: number;
  /** People who cannot be written to. */
  readonly silent: number;
};

/**
 * Whom to write to about the meetings in that state, today's and those to come. Only people who have agreed to the pairing
 * are asked and named; whoever meets in other company, as in a rotation, is written to apart. Events of the whole cohort
 * are left out: an invitation tells everybody who else is asked.
 */
export function invitationParties(
  folder: ProgramFolder,
  meetings: readonly Meeting[],
  { state, today }: { readonly state: MeetingState; readonly today: string },
): InvitationParties {
  const { timezone } = folder.program;
  const known = new Map(folder.cohort.people.map((person) => [person.id, person]));
  const agreed = agreedPeople(folder);
  const ahead = meetings.filter(
    (m) => m.state === state && instantToWall(m.start, timezone).day >= today && m.pairing !== undefined,
  );
  const undecided = new Set(ahead.flatMap(({ pairing = '' }) => (agreed.has(pairing) ? [] : [pairing])));
  const silent = new Set<string>();
  const among = ahead.map((m) => {
    const members = agreed.get(m.pairing ?? '');
    return { ...m, people: m.people.filter((id) => members?.has(id) === true) };
  });
  const parties = companies(among).flatMap((own): InvitationParty[] => {
    const people = own[0].people.flatMap((id) => known.get(id) ?? []);
    if (people.length < 2) return [];
    for (const person of people) if (mailboxOf(person) === undefined) silent.add(person.id);
    const [first, ...others] = people.flatMap((person) => mailboxOf(person) ?? []);
    if (first === undefined) return [];
    return [{ pairing: own[0].pairing ?? '', meetings: own, people, boxes: [first, ...others] }];
  });
  return { parties, undecided: undecided.size, silent: silent.size };
}

function mailboxOf({ name, email }: Person): Mailbox | undefined {
  const address = email === undefined ? undefined : mailAddress(email);
  return address === undefined ? undefined : { name, address };
}

/** Meetings of the same people under one id together; by id, then by time. */
function companies(meetings: readonly Meeting[]): (readonly [Meeting, ...Meeting[]])[] {
  const inOrder = sortedBy(
    meetings,
    ({ pairing = '' }) => pairing,
    ({ start }) => epochOf(start),
    ({ id }) => id,
  );
  const own = groupBy(inOrder, ({ pairing, people }) => JSON.stringify([pairing, people]));
  return [...own.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** By pairing, who has said yes to it; of a pairing that is over, who was in it. Nobody is asked about a talk. */
function agreedPeople({ pairings }: ProgramFolder): ReadonlyMap<string, ReadonlySet<string>> {
  const told = pairings.rows
    .map(({ record }) => record)
    .filter((row) => roundOf(row) !== undefined || haveAgreed(row) || hadBegun(row));
  const rows = groupBy(told, ({ id }) => id);
  return new Map(
    [...rows].map(([id, own]) => [id, new Set(own.flatMap(({ mentee, mentor }) => [mentee, mentor]))]),
  );
}

const hadBegun = ({ state, started, menteeAccepted, mentorAccepted }: Pairing): boolean =>
  closedStates.has(state) &&
  (started !== undefined || (menteeAccepted !== undefined && mentorAccepted !== undefined));
