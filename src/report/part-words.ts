import type { FieldValue } from '../model/field.ts';
import { formatNumber } from '../model/format-number.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import { counted, fieldWords } from '../texts/counted.ts';
import { itemsOf, type ScoredPair, type ScorePart, sharedItems, type WhyBasis } from './pair-facts.ts';

const hidden = 'not shown: this field is scored but never printed';

/**
 * One part of a score in words for the coordinator: "2 of 3 topics: Asking for feedback, Building networks". Fields that
 * are scored only or audited are not told even here.
 */
export function partWords(criterion: Criterion, part: ScorePart, pair: ScoredPair, basis: WhyBasis): string {
  if (!fieldsOf(criterion).every((field) => mayPrint(basis, field))) return hidden;
  if (!part.known) return `unknown; ${formatNumber(part.value, { decimals: 2 })} is given`;
  const { mentee, mentor } = pair;
  const menteeAnswer = (field: string) => mentee.as.mentee?.get(field);
  const mentorAnswer = (field: string) => mentor.as.mentor?.get(field);
  switch (criterion.type) {
    case 'coverage': {
      const wanted = itemsOf(menteeAnswer(criterion.mentee));
      const shared = sharedItems(wanted, itemsOf(mentorAnswer(criterion.mentor)));
      return `${coverageCount(criterion, part, wanted.length)}${ofWhich(shared)}`;
    }
    case 'similarity': {
      const shared = sharedItems(
        itemsOf(menteeAnswer(criterion.field)),
        itemsOf(mentorAnswer(criterion.field)),
      );
      return shared.length === 0 ? 'nothing in common' : `${shared.length} in common${ofWhich(shared)}`;
    }
    case 'same':
    case 'different':
      return sameOrNot(menteeAnswer(criterion.field), mentorAnswer(criterion.field));
    case 'closeness':
      return distance(menteeAnswer(criterion.field), mentorAnswer(criterion.field));
    case 'common_hours':
      return part.value === 1
        ? `at least ${criterion.enough} h a week`
        : `${formatNumber(part.value * criterion.enough, { decimals: 1 })} h a week`;
    case 'preference':
      return choiceWords(pair);
    case 'text':
      return `texts ${formatNumber(part.value, { decimals: 2 })} alike, of 1`;
    case 'table':
      return `${formatNumber(part.value * criterion.max, { decimals: 2 })} of ${criterion.max} in ${criterion.file}`;
  }
}

/** What a row of the pairs table says beside its figures: topics and choice, the two that people ask about. */
export function pairInWords(pair: ScoredPair, basis: WhyBasis): string {
  const said = basis.criteria.flatMap((criterion) => {
    const part = pair.parts.find((p) => p.criterion === criterion.name);
    if (part === undefined || !part.known || !fieldsOf(criterion).every((field) => mayPrint(basis, field)))
      return [];
    if (criterion.type === 'coverage')
      return [coverageCount(criterion, part, itemsOf(pair.mentee.as.mentee?.get(criterion.mentee)).length)];
    return criterion.type === 'preference' ? [choiceWords(pair)] : [];
  });
  return said.join('; ');
}

const ofWhich = (items: readonly string[]): string => (items.length === 0 ? '' : `: ${items.join(', ')}`);

function coverageCount(
  criterion: Extract<Criterion, { type: 'coverage' }>,
  part: ScorePart,
  wanted: number,
): string {
  const noun = criterion.mentee === 'topics_wanted' ? 'topic' : `of ${fieldWords(criterion.mentee)}`;
  const count = Math.round(part.value * wanted);
  return noun === 'topic' ? `${count} of ${counted(wanted, noun)}` : `${count} of ${wanted} ${noun}`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const placeWords = (place: number): string => `${ordinals[place] ?? `number ${place + 1}`} on the`;

/** Where the other stands on each list that was given. */
function choiceWords({ mentee, mentor }: ScoredPair): string {
  const menteeList = itemsOf(mentee.as.mentee?.get('prefers'));
  const mentorList = itemsOf(mentor.as.mentor?.get('prefers'));
  const told = [
    ...(menteeList.length === 0 ? [] : [listWords(menteeList.indexOf(mentor.id), 'mentee’s list')]),
    ...(mentorList.length === 0 ? [] : [listWords(mentorList.indexOf(mentee.id), 'mentor’s list')]),
  ];
  return told.length === 0 ? 'no list given' : told.join(', ');
}

const listWords = (place: number, list: string): string =>
  place < 0 ? `not on the ${list}` : `${placeWords(place)} ${list}`;

function sameOrNot(a: FieldValue | undefined, b: FieldValue | undefined): string {
  const [one, other] = [itemsOf(a).join(', '), itemsOf(b).join(', ')];
  return sharedItems([one], [other]).length > 0 ? `both ${one}` : `${one} and ${other}`;
}

function distance(a: FieldValue | undefined, b: FieldValue | undefined): string {
  if (a?.type === 'ordinal' && b?.type === 'ordinal') {
    const gap = b.rank - a.rank;
    return gap === 0
      ? `both ${a.text}`
      : `${counted(Math.abs(gap), 'level')} ${gap > 0 ? 'above' : 'below'}: ${b.text} and ${a.text}`;
  }
  if (a?.type === 'number' && b?.type === 'number')
    return `${formatNumber(b.number)} and ${formatNumber(a.number)}`;
  return sameOrNot(a, b);
}

/** The fields a criterion reads; preference and table read none that could be hidden here. */
export function fieldsOf(criterion: Criterion): readonly string[] {
  switch (criterion.type) {
    case 'coverage':
    case 'text':
      return [criterion.mentee, criterion.mentor];
    case 'similarity':
    case 'same':
    case 'different':
    case 'closeness':
      return [criterion.field];
    case 'common_hours':
    case 'preference':
    case 'table':
      return [];
  }
}

function mayPrint(basis: WhyBasis, field: string): boolean {
  const use = basis.fields.get(field)?.use;
  return use === 'open' || use === 'coordinator-only';
}
