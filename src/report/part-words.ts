import type { FieldValue } from '../model/field.ts';
import { formatNumber } from '../model/format-number.ts';
import type { Language } from '../model/language.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import { pairsTableWords } from '../texts/match-words/pairs-table-words.ts';
import { partCatalogue } from '../texts/match-words/part-catalogue.ts';
import { firstName } from '../texts/person-names.ts';
import { itemsOf, type ScoredPair, type ScorePart, sharedItems, type WhyBasis } from './pair-facts.ts';

/** What is known of two people, and which of it may be told in which language. */
type Telling = WhyBasis & { readonly language?: Language };

/**
 * One part of a score in words for the coordinator: "2 of 3 topics: Asking for feedback, Building networks". Fields that
 * are scored only or audited are not told even here.
 */
export function partWords(criterion: Criterion, part: ScorePart, pair: ScoredPair, basis: Telling): string {
  const { language = 'en' } = basis;
  const words = partCatalogue(language);
  const number = (value: number, decimals: number) => formatNumber(value, { decimals, language });
  if (!fieldsOf(criterion).every((field) => mayPrint(basis, field))) return words.hidden;
  if (!part.known) return words.unknown(number(part.value, 2));
  const { mentee, mentor } = pair;
  const menteeAnswer = (field: string) => mentee.as.mentee?.get(field);
  const mentorAnswer = (field: string) => mentor.as.mentor?.get(field);
  switch (criterion.type) {
    case 'coverage': {
      const wanted = itemsOf(menteeAnswer(criterion.mentee));
      const shared = sharedItems(wanted, itemsOf(mentorAnswer(criterion.mentor)));
      return `${coverageCount(criterion, part, { wanted: wanted.length, language })}${ofWhich(shared)}`;
    }
    case 'similarity': {
      const shared = sharedItems(
        itemsOf(menteeAnswer(criterion.field)),
        itemsOf(mentorAnswer(criterion.field)),
      );
      return shared.length === 0
        ? words.nothingInCommon
        : `${words.inCommon(shared.length)}${ofWhich(shared)}`;
    }
    case 'same':
    case 'different':
      return sameOrNot(menteeAnswer(criterion.field), mentorAnswer(criterion.field), language);
    case 'closeness':
      return distance(menteeAnswer(criterion.field), mentorAnswer(criterion.field), language);
    case 'common_hours':
      return part.value === 1
        ? words.atLeastHours(plainNumber(criterion.enough, language))
        : words.hours(number(part.value * criterion.enough, 1));
    case 'preference':
      return choiceWords(pair, language);
    case 'text':
      return words.alike(number(part.value, 2));
    case 'table':
      return words.table({
        points: number(part.value * criterion.max, 2),
        max: plainNumber(criterion.max, language),
        file: criterion.file,
      });
  }
}

/** As program.yaml has it: no more decimals than were written. */
const plainNumber = (value: number, language: Language): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value);

/** What a row of the pairs table says beside its figures: topics and choice, the two that people ask about. */
export function pairInWords(pair: ScoredPair, basis: WhyBasis, language: Language): string {
  const said = basis.criteria.flatMap((criterion) => {
    const part = pair.parts.find((p) => p.criterion === criterion.name);
    if (part === undefined || !part.known || !fieldsOf(criterion).every((field) => mayPrint(basis, field)))
      return [];
    if (criterion.type === 'coverage') {
      const wanted = itemsOf(pair.mentee.as.mentee?.get(criterion.mentee)).length;
      return [coverageCount(criterion, part, { wanted, language })];
    }
    return criterion.type === 'preference' ? shortChoice(pair, language) : [];
  });
  return said.join('; ');
}

const ofWhich = (items: readonly string[]): string => (items.length === 0 ? '' : `: ${items.join(', ')}`);

function coverageCount(
  criterion: Extract<Criterion, { type: 'coverage' }>,
  part: ScorePart,
  { wanted, language }: { readonly wanted: number; readonly language: Language },
): string {
  const words = partCatalogue(language);
  const count = Math.round(part.value * wanted);
  return criterion.mentee === 'topics_wanted'
    ? words.topics(count, wanted)
    : words.covered({ count, wanted, field: criterion.mentee });
}

/** Where the two stand on each other's list: from 0, −1 for not on it, undefined where no list was given. */
function placesOnLists({ mentee, mentor }: ScoredPair): {
  readonly mentee: number | undefined;
  readonly mentor: number | undefined;
} {
  const place = (list: readonly string[], id: string) => (list.length === 0 ? undefined : list.indexOf(id));
  return {
    mentee: place(itemsOf(mentee.as.mentee?.get('prefers')), mentor.id),
    mentor: place(itemsOf(mentor.as.mentor?.get('prefers')), mentee.id),
  };
}

/** Where the other stands on each list that was given. */
function choiceWords(pair: ScoredPair, language: Language): string {
  const words = partCatalogue(language);
  const places = placesOnLists(pair);
  const told = (['mentee', 'mentor'] as const).flatMap((of) => {
    const place = places[of];
    return place === undefined ? [] : [words.listed({ place: place < 0 ? undefined : place, of })];
  });
  return told.length === 0 ? words.noList : told.join(', ');
}

/** The wishes that came true; where none did, that nobody named the other. */
function shortChoice(pair: ScoredPair, language: Language): string[] {
  const { choice, eachOther, notListed } = pairsTableWords(language);
  const { mentee, mentor } = placesOnLists(pair);
  if (mentee === 0 && mentor === 0) return [eachOther];
  const granted = [
    ...(mentee !== undefined && mentee >= 0 ? [choice(firstName(pair.mentee.name), mentee)] : []),
    ...(mentor !== undefined && mentor >= 0 ? [choice(firstName(pair.mentor.name), mentor)] : []),
  ];
  if (granted.length > 0) return granted;
  if (mentee !== undefined && mentor !== undefined) return [notListed.both];
  return mentee !== undefined ? [notListed.mentee] : mentor !== undefined ? [notListed.mentor] : [];
}

function sameOrNot(a: FieldValue | undefined, b: FieldValue | undefined, language: Language): string {
  const words = partCatalogue(language);
  const [one, other] = [itemsOf(a).join(', '), itemsOf(b).join(', ')];
  return sharedItems([one], [other]).length > 0 ? words.both(one) : words.different(one, other);
}

function distance(a: FieldValue | undefined, b: FieldValue | undefined, language: Language): string {
  const words = partCatalogue(language);
  if (a?.type === 'ordinal' && b?.type === 'ordinal') {
    const gap = b.rank - a.rank;
    return gap === 0 ? words.both(a.text) : words.levels({ gap, mentor: b.text, mentee: a.text });
  }
  if (a?.type === 'number' && b?.type === 'number')
    return words.different(formatNumber(b.number, { language }), formatNumber(a.number, { language }));
  return sameOrNot(a, b, language);
}

/** The fields a criterion reads; preference and table read none that could be hidden here. */
function fieldsOf(criterion: Criterion): readonly string[] {
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
