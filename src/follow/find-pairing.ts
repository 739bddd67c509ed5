import type { Side } from '../model/check-in.ts';
import type { CheckInAnswer, NamedPerson } from '../model/check-in-answer.ts';
import type { Day } from '../model/day.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { type Problem, problem } from '../model/problem.ts';

/** The pairing an answer is about, who answered and for which side. */
export type Placed = { readonly pairing: Pairing; readonly person: string; readonly side: Side };
type Place = { readonly file: string; readonly row: number };

/** All pairings, found by their id or by either person. */
export type PairingIndex = {
  readonly byId: ReadonlyMap<string, Pairing>;
  readonly byPerson: ReadonlyMap<string, readonly Pairing[]>;
  readonly all: readonly Pairing[];
};

/** Declined pairings never were: no answer is about them. */
export function indexPairings(pairings: readonly Pairing[]): PairingIndex {
  const all = pairings.filter(({ state }) => state !== 'declined');
  const byPerson = new Map<string, Pairing[]>();
  for (const pairing of all)
    for (const person of new Set([pairing.mentee, pairing.mentor]))
      byPerson.set(person, [...(byPerson.get(person) ?? []), pairing]);
  return { byId: new Map(all.map((pairing) => [pairing.id, pairing])), byPerson, all };
}

/**
 * Finds the pairing of an answer: by its id, else by the two people, else by the one person and the date where only one
 * pairing is meant. A partner whose name nobody has does not stop a person who has one pairing only. Otherwise the
 * problem says why not, and which pairings it could have been.
 */
export function findPairing(
  answer: CheckInAnswer,
  index: PairingIndex,
  at: Place,
): Placed | { readonly problem: Problem } {
  const { person } = answer;
  if (answer.pairing !== undefined && !index.byId.has(answer.pairing))
    return { problem: problem('unknown-pairing', { found: answer.pairing }, at) };
  const found = candidatesOf(answer, index);
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  const name = person?.found ?? answer.partner?.found ?? '';
  if (only !== undefined) {
    const candidates = found.map(({ pairing }) => inWords(pairing));
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

const inWords = ({ id, menteeName, mentorName }: Pairing): string =>
  `${id} (${menteeName} with ${mentorName})`;

/** Each pairing and side that fits what the answer says, narrowed by the date where no id settles it. */
function candidatesOf(answer: CheckInAnswer, index: PairingIndex): Placed[] {
  if (answer.side === 'manager' || answer.side === 'stakeholder') return byOthers(answer, answer.side, index);
  const { pairing: id, person, partner } = answer;
  if (id !== undefined) return sidesThatFit(answer, atHand(answer, index));
  if (person === undefined && (partner === undefined || answer.side === undefined)) return [];
  if (person !== undefined && person.id === undefined && partner === undefined) return [];
  const fitting = sidesThatFit(answer, atHand(answer, index));
  if (fitting.length > 0 || partner === undefined || partner.id !== undefined || person?.id === undefined)
    return onDate(fitting, answer.date);
  const { partner: _nobody, ...alone } = answer;
  return onDate(sidesThatFit(alone, atHand(alone, index)), answer.date);
}

function atHand({ pairing, person, partner }: CheckInAnswer, index: PairingIndex): readonly Pairing[] {
  const byId = pairing === undefined ? undefined : index.byId.get(pairing);
  if (byId !== undefined) return [byId];
  const known = person?.id ?? partner?.id;
  return known === undefined ? index.all : (index.byPerson.get(known) ?? []);
}

function sidesThatFit({ person, partner, side }: CheckInAnswer, pairings: readonly Pairing[]): Placed[] {
  return pairings.flatMap((pairing) =>
    (['mentee', 'mentor'] as const).flatMap((own): Placed[] => {
      if (side !== undefined && side !== own) return [];
      if (person === undefined && side === undefined) return [];
      const other = own === 'mentee' ? 'mentor' : 'mentee';
      if (person !== undefined && !isNamed(person, pairing, own)) return [];
      if (partner !== undefined && !isNamed(partner, pairing, other)) return [];
      return [{ pairing, person: pairing[own], side: own }];
    }),
  );
}

/** A manager answers about a mentee and need not be a participant. */
function byOthers(answer: CheckInAnswer, side: Side, index: PairingIndex): Placed[] {
  const { pairing: id, person, partner } = answer;
  if (person === undefined) return [];
  const about = atHand({ ...answer, person: partner ?? person }, index);
  const fitting = about.filter((pairing) => partner === undefined || isNamed(partner, pairing, 'mentee'));
  if (id === undefined && partner === undefined) return [];
  const placed = fitting.map((pairing): Placed => ({ pairing, person: person.id ?? person.found, side }));
  return id === undefined ? onDate(placed, answer.date) : placed;
}

/** The very person, or, where the name alone is no participant's, one whose name has all its words. */
function isNamed(named: NamedPerson, pairing: Pairing, side: 'mentee' | 'mentor'): boolean {
  if (named.id !== undefined) return named.id === pairing[side];
  const words = wordsOf(named.found);
  const own = new Set(wordsOf(side === 'mentee' ? pairing.menteeName : pairing.mentorName));
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
 * What runs on that day; else what is over by then (a look back); else what is still to begin (a baseline). Drafts
 * count only where there is nothing else.
 */
function onDate(found: readonly Placed[], date: Day): Placed[] {
  const firm = found.filter(({ pairing }) => pairing.state !== 'draft');
  const some = firm.length > 0 ? firm : found;
  const begun = some.filter(({ pairing }) => beginning(pairing) <= date);
  const running = begun.filter(
    ({ pairing }) => !closedStates.has(pairing.state) || date <= (pairing.ended ?? ''),
  );
  return [running, begun, some].map((list) => [...list]).find((list) => list.length > 0) ?? [];
}

/** Before anything is dated a pairing may be meant by any answer. */
function beginning({ started, menteeAccepted, mentorAccepted, proposed, drafted }: Pairing): Day {
  return started ?? menteeAccepted ?? mentorAccepted ?? proposed ?? drafted ?? '';
}

function unknownPerson(person: NamedPerson, { all }: PairingIndex, at: Place): Problem {
  const words = wordsOf(person.found);
  const names = new Set(all.flatMap(({ menteeName, mentorName }) => [menteeName, mentorName]));
  const alike = [...names].filter((name) =>
    wordsOf(name).some((word) => word.length > 2 && words.includes(word)),
  );
  const [nearest, second] = alike;
  const fact = nearest === undefined || second !== undefined ? {} : { nearest };
  return problem('unknown-person', { found: person.found, ...fact }, at);
}
