import { type Beginning, haveAgreed, pairMailsDue } from '../follow/mails-due.ts';
import { type MailKind, mailReaders } from '../model/mail-kind.ts';
import type { Meeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import {
  coMentorRole,
  othersOf,
  type PairingUnit,
  pairingUnits,
  peopleOf,
  sideIn,
} from '../model/pairing-unit.ts';
import type { Person } from '../model/person.ts';
import { type PersonalMail, unitMail } from '../report/mails/personal-mail.ts';
import type { MailCircumstance } from '../texts/mails/mail-words.ts';
import { epochOf, instantToWall } from '../time/zone.ts';
import { type Enclosures, type MailRun, pairKey } from './mail-enclosures.ts';

type Due = {
  readonly kind: MailKind;
  readonly to: string;
  readonly row: Pairing;
  readonly named: readonly string[];
};

/** The letters about everything that meets as more than a mentor and a mentee: one a person, unit and kind. */
export function unitMails(run: MailRun, enclosures: Enclosures): PersonalMail[] {
  const { format } = run.folder.program;
  const keys = new Set(run.pairs.map(pairKey));
  const rows = run.current.match.pairings.filter((row) => keys.has(pairKey(row)));
  return pairingUnits(rows, format)
    .filter(({ kind }) => kind !== 'pair')
    .flatMap((unit) => mailsOf(unit, run, enclosures));
}

function mailsOf(unit: PairingUnit, run: MailRun, enclosures: Enclosures): PersonalMail[] {
  const { folder, current, meetings } = run;
  const { today } = current.input;
  const { program, cohort } = folder;
  const { rules, criteria } = current.match.market.settings;
  const people = new Map(cohort.people.map((person) => [person.id, person]));
  const known = (ids: readonly string[]): Person[] => ids.flatMap((id) => people.get(id) ?? []);
  const own = meetings.filter((m) => m.pairing === unit.id && m.state !== 'cancelled');
  const first = firstOf(own);
  const beginning: Beginning = {
    today,
    firstWithin: program.meetings.first_within,
    ...(first === undefined ? {} : { firstMeeting: instantToWall(first.start, program.timezone).day }),
  };
  const circumstance = circumstanceOf(unit);
  return dueOf(unit, beginning).flatMap(({ kind, to: id, row, named }): PersonalMail[] => {
    const to = people.get(id);
    if (to === undefined) return [];
    const at = firstOf(own.filter((m) => m.people.includes(id)));
    const told = at !== undefined && instantToWall(at.start, to.timezone).day >= today ? { first: at } : {};
    const mail = {
      ...{ kind, circumstance, to, ...told },
      named: known(named),
      led: circumstance === 'group' && mailReaders[kind] === 'mentee',
      members: known(unit.members),
      parts: run.pairs.find((pair) => pairKey(pair) === pairKey(row))?.parts ?? [],
      basis: { rules, criteria, fields: cohort.fields },
      talks: circumstance === 'flash' ? talksOf(unit, id) : 0,
      attached: {
        sheet: enclosures.unitSheet(to, unit.id) !== undefined,
        calendar: enclosures.calendar(to) !== undefined,
      },
      pairing: row,
    };
    return [unitMail(mail, { folder, today })];
  });
}

const talksOf = ({ rows }: PairingUnit, id: string): number =>
  rows.filter((row) => row.mentee === id || row.mentor === id).length;

const firstOf = (meetings: readonly Meeting[]): Meeting | undefined =>
  sortedBy(
    meetings,
    (m) => epochOf(m.start),
    (m) => m.id,
  )[0];

function circumstanceOf({ kind }: PairingUnit): MailCircumstance {
  switch (kind) {
    case 'group':
    case 'circle':
      return kind;
    case 'rotation':
      return 'flash';
    case 'peers':
    case 'pair':
      return 'peer';
  }
}

/**
 * Who is written what today. A member hears of those who lead, and whoever leads of the members who have said yes; in a
 * circle nobody is named before they have agreed. A rotation asks nobody: its cards go out until the day.
 */
function dueOf(unit: PairingUnit, beginning: Beginning): Due[] {
  if (unit.kind === 'rotation') return cardsDue(unit, beginning);
  const due = unit.rows.flatMap((row) =>
    pairMailsDue(row, beginning).map((kind) => ({ kind, row, to: row[mailReaders[kind]] })),
  );
  // A co-mentor's rows are about the co-mentor alone: the members hear of the group once.
  const letters = due.filter(
    ({ kind, row, to }) => to !== '' && !(row.role === coMentorRole && mailReaders[kind] === 'mentee'),
  );
  const seen = new Set<string>();
  return letters.flatMap(({ kind, row, to }): Due[] => {
    const key = `${kind} ${to}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind, row, to, named: namedIn(unit, { kind, row, to }) }];
  });
}

function namedIn(unit: PairingUnit, { kind, row, to }: Omit<Due, 'named'>): readonly string[] {
  if (unit.kind === 'group') {
    if (mailReaders[kind] === 'mentee') return kind === 'match-to-mentee' ? [row.mentor] : unit.mentors;
    const saidYes = unit.rows.filter((one) => one.mentor === to && one.menteeAccepted !== undefined);
    const agreed = unit.rows.filter((one) => one.mentor === to && haveAgreed(one));
    const told = kind === 'match-to-mentor' ? [...saidYes, ...agreed] : agreed;
    return [...new Set(told.map(({ mentee }) => mentee))];
  }
  if (row.mentor !== '') return [row.mentee === to ? row.mentor : row.mentee];
  return kind === 'match-to-mentee'
    ? []
    : unit.rows.flatMap((one) => (one.mentee !== to && haveAgreed(one) ? [one.mentee] : []));
}

function cardsDue(unit: PairingUnit, { today, firstMeeting }: Beginning): Due[] {
  if (firstMeeting !== undefined && firstMeeting < today) return [];
  const open = unit.rows.filter(({ state }) => state !== 'paused' && !closedStates.has(state));
  return peopleOf(unit).flatMap((to): Due[] => {
    const row = open.find(({ mentee, mentor }) => mentee === to || mentor === to);
    const kind = sideIn(unit, to) === 'mentor' ? 'confirmed-to-mentor' : 'confirmed-to-mentee';
    return row === undefined ? [] : [{ kind, to, row, named: othersOf(unit, to) }];
  });
}
