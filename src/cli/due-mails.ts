import { lotMailDue, pairMailsDue, unmatchedMailDue } from '../follow/mails-due.ts';
import type { Day } from '../model/day.ts';
import { waitingInOrder } from '../model/lottery.ts';
import { mailReaders } from '../model/mail-kind.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates } from '../model/pairing.ts';
import type { Person } from '../model/person.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import {
  type MentorPlaces,
  menteeReason,
  mentorReason,
  type TopicMarket,
  topicMarket,
} from '../report/mails/mail-plain-reason.ts';
import type { WaitingPlace } from '../report/mails/mail-values.ts';
import { leftMail, type PersonalMail, pairMail } from '../report/mails/personal-mail.ts';
import type { Format } from '../schema/program-matching.ts';
import type { MailCircumstance } from '../texts/mails/mail-words.ts';
import { epochOf, instantToWall } from '../time/zone.ts';
import type { CurrentMatch } from './current-match.ts';
import { type Enclosures, type MailRun, pairKey } from './mail-enclosures.ts';
import { sheetUnits } from './sheet-files.ts';
import { unitMails } from './unit-mails.ts';

/** Every letter that a match calls for today: about the pairs, and to those without a partner. */
export function dueMails(run: MailRun, enclosures: Enclosures): PersonalMail[] {
  return [
    ...toTheDrawn(run),
    ...aboutPairs(run, enclosures),
    ...ofUnits(run, enclosures),
    ...toTheOthers(run),
  ];
}

/** One-to-one there are only pairs, whatever ids they share. */
const ofUnits = (run: MailRun, enclosures: Enclosures): PersonalMail[] =>
  run.folder.program.format === 'one-to-one' ? [] : unitMails(run, enclosures);

function aboutPairs({ folder, current, pairs, meetings }: MailRun, enclosures: Enclosures): PersonalMail[] {
  const { program, cohort } = folder;
  const { today } = current.input;
  const { rules, criteria } = current.match.market.settings;
  const basis = { rules, criteria, fields: cohort.fields };
  const people = new Map(cohort.people.map((person) => [person.id, person]));
  const pairings = new Map(current.match.pairings.map((pairing) => [pairKey(pairing), pairing]));
  const firsts = firstMeetings(meetings);
  const units = new Set(sheetUnits(pairs, program.format).map(({ id }) => id));
  return pairs.flatMap((pair) => {
    if (units.has(pair.id)) return [];
    const pairing = pairings.get(pairKey(pair));
    const mentee = people.get(pair.mentee);
    const mentor = people.get(pair.mentor);
    if (pairing === undefined || mentee === undefined || mentor === undefined) return [];
    const first = firsts.get(pair.id);
    const firstMeeting = first === undefined ? undefined : dayOf(first, program.timezone);
    const due = pairMailsDue(pairing, {
      today,
      firstWithin: program.meetings.first_within,
      ...(firstMeeting === undefined ? {} : { firstMeeting }),
    });
    return due.map((kind) => {
      const reader = mailReaders[kind];
      const to = { mentee, mentor }[reader];
      return pairMail(
        {
          kind,
          pairing,
          circumstance: circumstanceOf(program.format),
          pair: { mentee, mentor, parts: pair.parts },
          basis,
          ...(first !== undefined && dayOf(first, to.timezone) >= today ? { first } : {}),
          attached: {
            sheet: enclosures.sheet(to, reader) !== undefined,
            calendar: enclosures.calendar(to) !== undefined,
          },
        },
        { folder, today },
      );
    });
  });
}

/** Whom the lot gave a place, as long as no mentor has been proposed to them. */
function toTheDrawn({ folder, current }: MailRun): PersonalMail[] {
  const { cohort, lottery, pairings } = folder;
  const { barred } = current.match.market;
  const people = new Map(cohort.people.map((person) => [person.id, person]));
  const told = new Set(
    pairings.rows.flatMap(({ record }) => (record.state === 'draft' ? [] : [record.mentee])),
  );
  return (lottery?.rows ?? []).flatMap(({ record: lot }) => {
    const to = people.get(lot.person);
    const kind = lotMailDue(lot, told.has(lot.person));
    if (to === undefined || kind === undefined || barred.mentee.has(to.id)) return [];
    return [leftMail({ kind, to }, { folder, today: current.input.today })];
  });
}

/** What the letters of a program are about, where it is not a mentor and a mentee who were matched. */
const circumstanceOf = (format: Format): MailCircumstance | undefined =>
  format === 'one-to-one' ? undefined : format;

const dayOf = (meeting: Meeting, zone: string): Day => instantToWall(meeting.start, zone).day;

/** The first meeting of each pairing that was not called off. */
function firstMeetings(meetings: readonly Meeting[]): ReadonlyMap<string, Meeting> {
  const first = new Map<string, Meeting>();
  const inOrder = sortedBy(
    meetings.filter((m) => m.state !== 'cancelled'),
    (m) => epochOf(m.start),
    (m) => m.id,
  );
  for (const meeting of inOrder)
    if (meeting.pairing !== undefined && !first.has(meeting.pairing)) first.set(meeting.pairing, meeting);
  return first;
}

/** Whoever has a place empty beside one that is filled has a partner, and gets no letter about it. */
function toTheOthers({ folder, current }: MailRun): PersonalMail[] {
  const { cohort } = folder;
  const { today } = current.input;
  const { result } = current;
  const frame = { folder, today };
  const { load, topics, offered } = placesOf(folder, current);
  const taken = new Set(
    result.pairings.flatMap(({ mentee, mentor }) => [`mentee ${mentee}`, `mentor ${mentor}`]),
  );
  const people = new Map(cohort.people.map((person) => [person.id, person]));
  const rules = current.match.market.settings.rules;
  const waiting = waitingPlaces(folder, current);
  const circumstance = circumstanceOf(folder.program.format);
  const mentees = result.unmatched.flatMap((unmatched) => {
    const to = people.get(unmatched.person);
    const kind = unmatchedMailDue(unmatched.reason, offered < result.objective.seats);
    if (to === undefined || kind === undefined || taken.has(`mentee ${to.id}`)) return [];
    const reason = menteeReason(unmatched, to, { rules, topics, cohort });
    return [leftMail({ kind, to, reason, waiting: waiting(to.id), circumstance }, frame)];
  });
  const moreMentors = offered > result.objective.seats;
  // Of equals nobody is a mentor in wait: who has no place has been written to.
  const sides = circumstance === undefined || circumstance === 'group' || circumstance === 'flash';
  const mentors = (sides ? load : []).flatMap(({ mentor }) => {
    const to = people.get(mentor);
    const placed = taken.has(`mentor ${mentor}`) || (circumstance === 'flash' && isBoth(to));
    if (to === undefined || placed) return [];
    return [
      leftMail({ kind: 'no-mentee', to, reason: mentorReason(to, { topics, moreMentors, cohort }) }, frame),
    ];
  });
  return [...mentees, ...mentors];
}

const isBoth = (person: Person | undefined): boolean => person?.roles.length === 2;

/** Where somebody stands on the waiting list of a lottery. */
function waitingPlaces(
  { lottery }: ProgramFolder,
  { match }: CurrentMatch,
): (person: string) => WaitingPlace | undefined {
  if (lottery === undefined) return () => undefined;
  const { barred } = match.market;
  const order = waitingInOrder(
    lottery.rows.map((r) => r.record),
    (person) => barred.mentee.get(person) === 'waiting-list',
  );
  return (person) => {
    const at = order.indexOf(person);
    return at < 0 ? undefined : { number: at + 1, of: order.length };
  };
}

/** The mentors who take part and what they offer, in the order of their ids. */
function placesOf(
  { cohort }: ProgramFolder,
  { match, result }: CurrentMatch,
): { readonly load: readonly MentorPlaces[]; readonly topics: TopicMarket; readonly offered: number } {
  const used = new Map<string, number>();
  for (const { mentor, state } of result.pairings)
    if (!closedStates.has(state)) used.set(mentor, (used.get(mentor) ?? 0) + 1);
  const load = cohort.people.flatMap(({ id, capacity }) => {
    const offered = capacity.mentor ?? 0;
    return offered === 0 || match.market.barred.mentor.has(id)
      ? []
      : [{ mentor: id, offered, used: used.get(id) ?? 0 }];
  });
  return { load, topics: topicMarket(cohort, load), offered: load.reduce((sum, l) => sum + l.offered, 0) };
}
