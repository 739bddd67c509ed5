import type { Language } from '../../model/language.ts';
import { type Reason, reasonWords } from '../../texts/mails/reason-words.ts';
import { firstName, possessive } from '../../texts/person-names.ts';
import { isOpen, itemsOf, type PairFact, pairFacts, type ScoredPair, type WhyBasis } from '../pair-facts.ts';

/** Why these two, for a letter to one of them; the partner by the first name in English, by the full name in German. */
export function mailReasons(
  pair: ScoredPair,
  basis: WhyBasis,
  { reader, language }: { readonly reader: 'mentee' | 'mentor'; readonly language: Language },
): string | undefined {
  const partner = reader === 'mentee' ? pair.mentor : pair.mentee;
  const name = language === 'de' ? partner.name : firstName(partner.name);
  const reasons = [...pairFacts(pair, basis).flatMap(reasonOf), ...ownChoice(pair, basis, reader)];
  return reasonWords(reasons, { reader, partner: name, possessive: possessive(name, language) }, language);
}

function reasonOf(fact: PairFact): Reason[] {
  switch (fact.kind) {
    case 'covered':
      return coveredReason(fact);
    case 'ahead':
      return [{ kind: 'level', levels: fact.levels }];
    case 'common':
      return fact.field === 'values' ? [{ kind: 'values' }] : [];
    case 'another':
      return fact.field === 'department' ? [{ kind: 'department' }] : [];
    case 'hours':
      return [{ kind: 'hours', hours: Math.floor(fact.hours), atLeast: fact.atLeast }];
    // Said on the sheet, when both have agreed.
    case 'same':
    case 'outside-line':
      return [];
  }
}

function coveredReason({ field, wanted, count, shared }: Extract<PairFact, { kind: 'covered' }>): Reason[] {
  if (count === 0) return [];
  if (field === 'target_function') return shared === undefined ? [] : [{ kind: 'path', functions: shared }];
  if (field !== 'topics_wanted') return [];
  return [
    { kind: 'topics', count, total: wanted.length, ...(shared === undefined ? {} : { named: shared }) },
  ];
}

/** The reader's own choice; what the other side chose is never told. */
function ownChoice(
  { mentee, mentor }: ScoredPair,
  { criteria, fields }: WhyBasis,
  reader: 'mentee' | 'mentor',
): Reason[] {
  const [own, partner] = reader === 'mentee' ? [mentee, mentor] : [mentor, mentee];
  const counts = criteria.some(({ type }) => type === 'preference') && isOpen(fields, 'prefers');
  return counts && itemsOf(own.as[reader]?.get('prefers')).includes(partner.id) ? [{ kind: 'choice' }] : [];
}
