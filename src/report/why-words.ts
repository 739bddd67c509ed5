import type { Person } from '../model/person.ts';
import { capitalised, fieldWords, listed, numberWord } from '../texts/counted.ts';
import { firstName, possessive } from '../texts/person-names.ts';
import { isOpen, itemsOf, type PairFact, pairFacts, type ScoredPair, type WhyBasis } from './pair-facts.ts';

/** Sentences on a sheet: enough to believe it, short enough to read. */
const mostSentences = 4;

/** `other`: the first name of the other person. */
type Teller = { readonly other: string; readonly reader: 'mentee' | 'mentor' };

/**
 * Why these two, in two to four plain sentences to one of them, from the parts of the score. Says only what open fields
 * say: no score, no weight, and of the lists only the reader's own.
 */
export function whySentences(pair: ScoredPair, basis: WhyBasis, reader: 'mentee' | 'mentor'): string[] {
  const own = reader === 'mentee' ? pair.mentee : pair.mentor;
  const partner = reader === 'mentee' ? pair.mentor : pair.mentee;
  const teller = { other: firstName(partner.name), reader };
  const facts = pairFacts(pair, basis);
  const of = <K extends PairFact['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<PairFact, { kind: K }> => fact.kind === kind);
  const common = of('common');
  const sentences = [
    ...of('covered').map((fact) => coveredSentence(fact, teller)),
    standing(facts, teller),
    ...common.filter((fact) => fact.field !== 'languages').map(commonSentence),
    ownChoiceCounts(basis) ? choiceSentence(own, partner, teller) : undefined,
    ...of('same').map(sameSentence),
    ...of('hours').map(hoursSentence),
    ...common
      .filter((fact) => fact.field === 'languages')
      .map((fact) => `You both speak ${listed(fact.shared)}.`),
  ];
  return sentences.filter((sentence) => sentence !== undefined).slice(0, mostSentences);
}

type Covered = Extract<PairFact, { kind: 'covered' }>;

const allOf = (n: number): string => (n === 2 ? 'both' : `all ${numberWord(n)}`);

function coveredSentence(fact: Covered, teller: Teller): string {
  if (fact.field === 'target_function') return pathSentence(fact, teller);
  if (fact.field !== 'topics_wanted') return otherCovered(fact, teller);
  const { other, reader } = teller;
  const total = fact.wanted.length;
  const complete = fact.count === total;
  if (reader === 'mentee') {
    if (complete && total === 1)
      return `You asked for help with ${listed(fact.wanted)}, and ${other} offers it.`;
    if (complete) return `You asked for help with ${listed(fact.wanted)}. ${other} offers ${allOf(total)}.`;
    return `${other} can help with ${numberWord(fact.count)} of your ${numberWord(total)} topics${named(fact)}.`;
  }
  if (complete && total === 1) return `You offer the topic ${other} asked for: ${listed(fact.wanted)}.`;
  if (complete)
    return `You offer ${total === 2 ? 'both' : `all ${numberWord(total)}`} topics ${other} asked for.`;
  return `You can help with ${numberWord(fact.count)} of ${possessive(other)} ${numberWord(total)} topics${named(fact)}.`;
}

const named = (fact: Covered): string => (fact.shared === undefined ? '' : `: ${listed(fact.shared)}`);

function pathSentence(fact: Covered, { other, reader }: Teller): string {
  const where = fact.shared === undefined ? 'the kind of work' : listed(fact.shared);
  return reader === 'mentee'
    ? `${other} has worked in ${where}, where you would like to go.`
    : `You have worked in ${where}, where ${other} would like to go.`;
}

function otherCovered(fact: Covered, { other, reader }: Teller): string {
  const what = fact.shared === undefined ? numberWord(fact.count) : listed(fact.shared);
  return reader === 'mentee'
    ? `Of what you named under “${fact.label}”, ${other} covers ${what}.`
    : `Of what ${other} named under “${fact.label}”, you cover ${what}.`;
}

/** Level, department and line of management in one sentence, since they belong together. */
function standing(facts: readonly PairFact[], { other, reader }: Teller): string | undefined {
  const clauses: string[] = [];
  const ahead = facts.find((fact) => fact.kind === 'ahead');
  const levels =
    ahead === undefined ? '' : `${numberWord(ahead.levels)} ${ahead.levels === 1 ? 'level' : 'levels'} ahead`;
  const outside = facts.some((fact) => fact.kind === 'outside-line');
  const others = facts.flatMap((fact) => (fact.kind === 'another' ? [fieldWords(fact.field)] : []));
  if (reader === 'mentee') {
    if (ahead !== undefined) clauses.push(`is ${levels} of you`);
    clauses.push(
      ...others.map((field) =>
        field === 'department' ? 'works in another department' : `comes from another ${field}`,
      ),
    );
    if (outside) clauses.push('is outside your line of management, so you can speak freely');
    return clauses.length === 0 ? undefined : `${other} ${serial(clauses)}.`;
  }
  if (ahead !== undefined) clauses.push(levels);
  clauses.push(
    ...others.map((field) => (field === 'department' ? 'in another department' : `from another ${field}`)),
  );
  if (outside) clauses.push(`outside ${possessive(other)} line of management`);
  return clauses.length === 0 ? undefined : `You are ${listed(clauses)}.`;
}

/** Clauses with a comma before the last where there are three: "is ahead, works elsewhere, and is outside". */
const serial = (clauses: readonly string[]): string =>
  clauses.length < 3 ? clauses.join(' and ') : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;

function commonSentence(fact: Extract<PairFact, { kind: 'common' }>): string {
  const items = listed(fact.shared);
  if (fact.field !== 'values') return `You both named ${items} under “${fact.label}”.`;
  return `${capitalised(items)} ${fact.shared.length === 1 && !items.includes(' and ') ? 'matters' : 'matter'} to both of you.`;
}

function sameSentence(fact: Extract<PairFact, { kind: 'same' }>): string {
  if (fact.field === 'location') return `You are both in ${fact.value}.`;
  if (fact.field === 'department' || fact.field === 'function') return `You both work in ${fact.value}.`;
  return `Your answers to “${fact.label}” agree: ${fact.value}.`;
}

function hoursSentence({ hours, atLeast }: Extract<PairFact, { kind: 'hours' }>): string {
  const whole = Math.floor(hours);
  return `You share ${atLeast ? 'at least ' : 'about '}${numberWord(whole)} free ${whole === 1 ? 'hour' : 'hours'} a week.`;
}

/** The reader's own choice, if this person stands on the list; what the other side chose is never told. */
function choiceSentence(own: Person, partner: Person, { other, reader }: Teller): string | undefined {
  const place = itemsOf(own.as[reader]?.get('prefers')).indexOf(partner.id);
  if (place < 0) return undefined;
  return place === 0 ? `You put ${other} first on your list.` : `You named ${other} on your list.`;
}

const ownChoiceCounts = ({ criteria, fields }: WhyBasis): boolean =>
  criteria.some((criterion) => criterion.type === 'preference') && isOpen(fields, 'prefers');
