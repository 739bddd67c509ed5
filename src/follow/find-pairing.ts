import type { Side } from '../model/check-in.ts';
import type { CheckInAnswer, NamedPerson } from '../model/check-in-answer.ts';
import type { Day } from '../model/day.ts';
import { groupByEach } from '../model/group-by.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { othersOf, type PairingUnit, peopleOf, sideIn } from '../model/pairing-unit.ts';
import { type Problem, problem } from '../model/problem.ts';
import { namesIn, rowsByPerson } from './member-time.ts';

/** The pairing an answer is about, who answered and for which side; of a manager's answer the member it is about. */
export type Placed = {
  readonly unit: PairingUnit;
  readonly person: string;
  readonly side: Side;
  readonly about?: string;
};
type Place = { readonly file: string; readonly row: number };

/** All pairings, groups, circles and rotations, found by their id or by any person in them. */
export type PairingIndex = {
  readonly byId: ReadonlyMap<string, PairingUnit>;
  readonly byPerson: ReadonlyMap<string, readonly PairingUnit[]>;
  readonly all: readonly PairingUnit[];
  /** Ids of pairings that were declined and of nothing else. */
  readonly declined: ReadonlySet<string>;
};

/** Declined pairings never were: no answer is about them. */
export function indexPairings(units: readonly PairingUnit[]): PairingIndex {
  const all = units.filter(({ state }) => state !== 'declined');
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  return {
    byId,
    byPerson: groupByEach(all, peopleOf),
    all,
    declined: new Set(units.flatMap(({ id }) => (byId.has(id) ? [] : [id]))),
  };
}

/**
 * Finds the pairing of an answer: by its id, else by the two people, else by the one person and the date where only one
 * pairing is meant. A partner whose name nobody has does not stop a person who has one pairing only. Otherwise the
 * problem says why not, and which pairings it could have been. A group, a circle, a rotation is one pairing, whoever of
 * it is named as the partner.
 */
export function findPairing(
  answer: CheckInAnswer,
  index: PairingIndex,
  at: Place,
): Placed | { readonly problem: Problem } {
  const { person } = answer;
  if (answer.pairing !== undefined && !index.byId.has(answer.pairing))
    return { problem: noSuchPairing(answer.pairing, index, at) };
  const found = candidatesOf(answer, index);
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  const name = person?.found ?? answer.partner?.found ?? '';
  // The id says which group it is, and nothing which of its members.
  const nobody = person === undefined && answer.pairing !== undefined;
  if (only !== undefined && !nobody) {
    const candidates = [...new Set(found.map(({ unit }) => unit))].map(inWords);
    return { problem: problem('answer-pairing-unclear', { person: name, candidates }, at) };
  }
  if (person === undefined) return { problem: problem('row-without-identity', {}, at) };
  if (answer.pairing !== undefined)
    return { problem: problem('answer-not-of-pairing', { person: name, pairing: answer.pairing }, at) };
  if (person.id === undefined) return { problem: unknownPerson(person, index, at) };
  const partner = answer.partner === undefined ? {} : { partner: answer.partner.found };
  const candidates = (index.byPerson.get(person.id) ?? []).map(inWords);
  return { problem: problem('answer-without-pairing', { person: name, ...partner, candidates }, at) };
}

function noSuchPairing(found: string, { declined }: PairingIndex, at: Place): Problem {
  return problem('unknown-pairing', { found, ...(declined.has(found) ? { declined: true } : {}) }, at);
}

/** `P007 (Ann Bell with Carl Dee)`; of a group who leads it, of equals the first of them. */
function inWords(unit: PairingUnit): string {
  const names = namesIn(unit);
  const named = (person: string | undefined): string => names.get(person ?? '') ?? '';
  const { id, kind, mentors, members } = unit;
  switch (kind) {
    case 'pair':
      return `${id} (${named(members[0])} with ${mentors.map(named).join(' and ')})`;
    case 'peers':
      return `${id} (${members.map(named).join(' with ')})`;
    case 'group':
      return `${id} (the group of ${mentors.map(named).join(' and ')})`;
    case 'circle':
      return `${id} (the circle of ${named(members[0])} and ${members.length - 1} others)`;
    case 'rotation':
      return `${id} (the rotation of ${peopleOf(unit).length} people)`;
  }
}

/** Each pairing and person that fits what the answer says, narrowed by the date where no id settles it. */
function candidatesOf(answer: CheckInAnswer, index: PairingIndex): Placed[] {
  if (answer.side === 'manager' || answer.side === 'stakeholder') return byOthers(answer, answer.side, index);
  const { pairing: id, person, partner } = answer;
  if (id !== undefined) return peopleThatFit(answer, atHand(answer, index));
  if (person === undefined && (partner === undefined || answer.side === undefined)) return [];
  if (person !== undefined && person.id === undefined && partner === undefined) return [];
  const fitting = peopleThatFit(answer, atHand(answer, index));
  if (fitting.length > 0 || partner === undefined || partner.id !== undefined || person?.id === undefined)
    return onDate(fitting, answer.date);
  const { partner: _nobody, ...alone } = answer;
  return onDate(peopleThatFit(alone, atHand(alone, index)), answer.date);
}

function atHand({ pairing, person, partner }: CheckInAnswer, index: PairingIndex): readonly PairingUnit[] {
  const byId = pairing === undefined ? undefined : index.byId.get(pairing);
  if (byId !== undefined) return [byId];
  const known = person?.id ?? partner?.id;
  return known === undefined ? index.all : (index.byPerson.get(known) ?? []);
}

function peopleThatFit({ person, partner, side }: CheckInAnswer, units: readonly PairingUnit[]): Placed[] {
  if (person === undefined && side === undefined) return [];
  return units.flatMap((unit) => {
    const names = namesIn(unit);
    const isThis = (named: NamedPerson, id: string): boolean => isNamed(named, id, names.get(id) ?? '');
    const known = person?.id;
    const asked = known === undefined ? peopleOf(unit) : peopleOf(unit).filter((id) => id === known);
    return asked.flatMap((own): Placed[] => {
      const itsSide = sideIn(unit, own);
      // Among equals, and of those who are both in a rotation, a form may have either side on it.
      if (side !== undefined && side !== itsSide && unit.kind !== 'rotation' && unit.mentors.length > 0)
        return [];
      if (person !== undefined && !isThis(person, own)) return [];
      if (partner !== undefined && !othersOf(unit, own).some((other) => isThis(partner, other))) return [];
      return [{ unit, person: own, side: itsSide }];
    });
  });
}

/** A manager answers about a mentee and need not be a participant. */
function byOthers(answer: CheckInAnswer, side: Side, index: PairingIndex): Placed[] {
  const { pairing: id, person, partner } = answer;
  if (person === undefined) return [];
  if (id === undefined && partner === undefined) return [];
  const placed = atHand({ ...answer, person: partner ?? person }, index).flatMap((unit) => {
    const names = namesIn(unit);
    // The id says which group it is, and nothing which of its members.
    const meant = partner === undefined ? unit.members.length === 1 : undefined;
    return unit.members
      .filter((own) => meant ?? (partner !== undefined && isNamed(partner, own, names.get(own) ?? '')))
      .map((about): Placed => ({ unit, person: person.id ?? person.found, side, about }));
  });
  if (id !== undefined) return placed;
  const found = onDate(placed, answer.date);
  // What they say is about the mentee, not about one of several mentors: it stands at the first pairing.
  return partner?.id === undefined ? found : found.slice(0, 1);
}

/** The very person, or, where the name alone is no participant's, one whose name has all its words. */
function isNamed(named: NamedPerson, id: string, name: string): boolean {
  if (named.id !== undefined) return named.id === id;
  const words = wordsOf(named.found);
  const own = new Set(wordsOf(name));
  return words.length > 0 && words.every((word) => own.has(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * What runs on that day for the person; else what is over by then (a look back); else what is still to begin (a baseline).
 * Drafts count only where there is nothing else.
 */
function onDate(found: readonly Placed[], date: Day): Placed[] {
  const firm = found.filter((placed) => ownRows(placed).some(({ state }) => state !== 'draft'));
  const some = firm.length > 0 ? firm : found;
  const begun = some.filter((placed) => ownRows(placed).some((row) => beginning(row) <= date));
  const running = begun.filter((placed) =>
    ownRows(placed).some(({ state, ended }) => !closedStates.has(state) || date <= (ended ?? '')),
  );
  return [running, begun, some].map((list) => [...list]).find((list) => list.length > 0) ?? [];
}

/** Of somebody who looks on, all rows. */
const ownRows = ({ unit, person }: Placed): readonly Pairing[] => rowsByPerson(unit).get(person) ?? unit.rows;

/** Before anything is dated a pairing may be meant by any answer. */
function beginning({ started, menteeAccepted, mentorAccepted, proposed, drafted }: Pairing): Day {
  return started ?? menteeAccepted ?? mentorAccepted ?? proposed ?? drafted ?? '';
}

function unknownPerson(person: NamedPerson, { all }: PairingIndex, at: Place): Problem {
  const words = wordsOf(person.found);
  const names = new Set(all.flatMap((unit) => [...namesIn(unit).values()]));
  const alike = [...names].filter((name) =>
    wordsOf(name).some((word) => word.length > 2 && words.includes(word)),
  );
  const [nearest, second] = alike;
  const fact = nearest === undefined || second !== undefined ? {} : { nearest };
  return problem('unknown-person', { found: person.found, ...fact }, at);
}
