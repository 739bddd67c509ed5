import type { CheckIn } from '../model/check-in.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import type { FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import { type Goal, latestKnown } from '../model/goal.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import { type PairingUnit, pairingUnits, sideIn } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import { daysBetween } from '../time/day.ts';
import { type Cadence, cadenceDays, parseCadence } from '../time/grammar.ts';
import { checkInsByPairing, meetingsByPairing } from './group-records.ts';
import { type HeldMeetings, heldMeetings, lastReportDay } from './held-meetings.ts';
import { judgeHealth } from './judge-health.ts';
import { namesIn, rowsByPerson, standingUnit, timeOf } from './member-time.ts';
import { wavesOfMember } from './member-waves.ts';
import { pairingOn } from './pairing-on.ts';
import { checkInsByPerson, voicesOf } from './voices.ts';
import { askedWaves } from './waves.ts';

/** The records of a program on a day. */
export type Records = {
  readonly program: Program;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly checkIns: Iterable<CheckIn>;
  readonly goals: readonly Goal[];
  /** The coordinator's calls and letters. */
  readonly contacts: readonly Contact[];
  readonly today: Day;
};

/**
 * Every pairing, group, circle and rotation with what was due and held, asked and answered by `today`, and its health; by
 * id. Later meetings, answers, revisions and steps play no part, so a report can be made for any day of the past.
 */
export function followPairings(records: Records): FollowedPairing[] {
  const { program, today } = records;
  const meetings = meetingsByPairing(records.meetings);
  const checkIns = checkInsByPairing(records.checkIns, today);
  const goals = groupBy(latestKnown(records.goals, today), ({ person }) => person);
  const contacts = groupBy(
    records.contacts.filter(({ date }) => date <= today),
    ({ person }) => person,
  );
  const cadence = parseCadence(program.meetings.every);
  const pairings = records.pairings.flatMap((pairing) => pairingOn(pairing, today) ?? []);
  return pairingUnits(pairings, program.format).map((whole) => {
    const unit = standingUnit(whole, program.format);
    return followUnit(unit, {
      program,
      meetings: meetings.get(unit.id) ?? [],
      checkIns: checkIns.get(unit.id) ?? [],
      goals,
      contacts,
      cadence,
      today,
    });
  });
}

/** The records of one unit. */
type Own = Omit<Records, 'pairings' | 'goals' | 'contacts' | 'checkIns'> & {
  /** Valid ones of the unit, by date. */
  readonly checkIns: readonly CheckIn[];
  /** In force, by person. */
  readonly goals: ReadonlyMap<string, readonly Goal[]>;
  /** Up to today, by what the row calls the person. */
  readonly contacts: ReadonlyMap<string, readonly Contact[]>;
  readonly cadence: Cadence;
};

function followUnit(unit: PairingUnit, own: Own): FollowedPairing {
  const { program, meetings, checkIns, today } = own;
  const { started: began, ended } = timeOf(unit.rows, program);
  const members = membersOf(unit, own);
  const held = heldMeetings({
    meetings: began === undefined ? [] : meetings,
    voices: voicesOf(unit, { members, checkIns, began, ended }),
    reported: lastReportDay(checkIns),
    sinceStart: program.checkins.questions.met?.since_start ?? false,
    until: ended !== undefined && ended < today ? ended : today,
  });
  const cadence = cadenceNow(own.cadence, held, began === undefined ? 0 : daysBetween(began, today));
  return {
    unit,
    members,
    ...(began === undefined ? {} : { began }),
    ...(ended === undefined ? {} : { ended }),
    cadence,
    due: held.due,
    hasMet: held.hasMet,
    ...(held.firstMet === undefined ? {} : { firstMet: held.firstMet }),
    ...(held.lastMet === undefined ? {} : { lastMet: held.lastMet }),
    health: judgeHealth({ ...own, unit, members, began, cadence, held }),
  };
}

/** Everybody of a unit, mentees first, each asked and answered in their own time. */
function membersOf(unit: PairingUnit, own: Own): FollowedMember[] {
  const { program, meetings, checkIns, today } = own;
  const answers = checkInsByPerson(checkIns);
  const rows = rowsByPerson(unit);
  const names = namesIn(unit);
  const people = [...new Set([...unit.members, ...unit.mentors])];
  return people.map((person): FollowedMember => {
    const { started, ...time } = timeOf(rows.get(person) ?? [], program);
    const waves =
      started === undefined
        ? []
        : askedWaves(
            wavesOfMember(unit, person, { program, meetings, until: today }),
            answers.get(person) ?? [],
            { ...time, today },
          );
    const name = names.get(person) ?? '';
    return {
      person,
      name,
      side: sideIn(unit, person),
      ...time,
      ...(started === undefined ? {} : { began: started }),
      waves,
      contacted: contactDays({ person, name }, unit, own),
    };
  });
}

/** Days on which the coordinator spoke with somebody about this pairing, or about none in particular; by id or by name. */
function contactDays(
  { person, name }: { readonly person: string; readonly name: string },
  { id }: PairingUnit,
  { contacts }: Own,
): Day[] {
  const known = [person, ...(name === person ? [] : [name])].flatMap((key) => contacts.get(key) ?? []);
  return known
    .filter(({ pairing }) => pairing === undefined || pairing === id)
    .map(({ date }) => date)
    .sort();
}

/** The rhythm after the last meeting that was due; without a schedule, after as many as fit into the time. */
function cadenceNow(cadence: Cadence, { due }: HeldMeetings, age: number): number {
  const planned = due.reduce((most, { meeting }) => Math.max(most, meeting.number), 0);
  if (planned > 0) return cadenceDays(cadence, planned);
  let number = 1;
  for (let spent = step(cadence, 1); spent <= age; spent += step(cadence, number)) number += 1;
  return cadenceDays(cadence, number);
}

/** A rhythm of `0 days` must not stand still. */
const step = (cadence: Cadence, number: number): number => Math.max(1, cadenceDays(cadence, number));
