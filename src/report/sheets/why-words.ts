import type { Language } from '../../model/language.ts';
import type { Person } from '../../model/person.ts';
import { calledName } from '../../texts/person-names.ts';
import { type WhyWords, whyWords } from '../../texts/sheet-words/why-words.ts';
import { isOpen, itemsOf, type PairFact, pairFacts, type ScoredPair, type WhyBasis } from '../pair-facts.ts';

/** Sentences on a sheet: enough to believe it, short enough to read. */
export const mostSentences = 4;

type Side = 'mentee' | 'mentor';

/** `other`: what the other person is called. */
type Teller = { readonly words: WhyWords; readonly other: string; readonly reader: Side };

/**
 * Why these two, in two to four plain sentences to one of them, from the parts of the score. Says only what open fields
 * say: no score, no weight, and of the lists only the reader's own.
 */
export function whySentences(
  pair: ScoredPair,
  basis: WhyBasis,
  reader: Side,
  language: Language = 'en',
  most = mostSentences,
): string[] {
  const own = reader === 'mentee' ? pair.mentee : pair.mentor;
  const partner = reader === 'mentee' ? pair.mentor : pair.mentee;
  const words = whyWords(language);
  const teller = { words, other: calledName(partner.name, language), reader };
  const facts = pairFacts(pair, basis);
  const of = <K extends PairFact['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<PairFact, { kind: K }> => fact.kind === kind);
  const common = of('common');
  const sentences = [
    ...of('covered').map((fact) => coveredSentence(fact, teller)),
    standing(facts, teller),
    ...common.filter((fact) => fact.field !== 'languages').map((fact) => commonSentence(fact, words)),
    ownChoiceCounts(basis) ? choiceSentence(own, partner, teller) : undefined,
    ...of('same').map(({ field, label, value }) => words.same(field, label, value)),
    ...of('hours').map(({ hours, atLeast }) => words.hours(Math.floor(hours), atLeast)),
    ...common.filter((fact) => fact.field === 'languages').map((fact) => words.languages(fact.shared)),
  ];
  return sentences.filter((sentence) => sentence !== undefined).slice(0, most);
}

function coveredSentence(
  fact: Extract<PairFact, { kind: 'covered' }>,
  { words, other, reader }: Teller,
): string {
  const { topics, path, covered } = words[reader];
  if (fact.field === 'target_function') return path(other, fact.shared);
  return fact.field === 'topics_wanted' ? topics(other, fact) : covered(other, fact);
}

function standing(facts: readonly PairFact[], { words, other, reader }: Teller): string | undefined {
  const ahead = facts.find((fact) => fact.kind === 'ahead');
  const another = facts.filter((fact) => fact.kind === 'another');
  const outside = facts.some((fact) => fact.kind === 'outside-line');
  if (ahead === undefined && another.length === 0 && !outside) return undefined;
  return words[reader].standing(other, {
    another,
    outside,
    ...(ahead === undefined ? {} : { levels: ahead.levels }),
  });
}

function commonSentence(
  { field, label, shared }: Extract<PairFact, { kind: 'common' }>,
  words: WhyWords,
): string {
  return field === 'values' ? words.values(shared) : words.common(label, shared);
}

/** The reader's own choice, if this person stands on the list; what the other side chose is never told. */
function choiceSentence(own: Person, partner: Person, { words, other, reader }: Teller): string | undefined {
  const place = itemsOf(own.as[reader]?.get('prefers')).indexOf(partner.id);
  return place < 0 ? undefined : words.choice(other, place === 0);
}

const ownChoiceCounts = ({ criteria, fields }: WhyBasis): boolean =>
  criteria.some((criterion) => criterion.type === 'preference') && isOpen(fields, 'prefers');
