import type { FieldSpec, FieldValue } from '../model/field.ts';
import { folded } from '../model/folded.ts';
import type { Person, Role } from '../model/person.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';

/** One part of a score as `mentor/match@1` gives it: `value` 0…1. */
export type ScorePart = {
  readonly criterion: string;
  readonly value: number;
  readonly weight: number;
  readonly known: boolean;
};

/** What a score was made of: the rules and criteria in force, and which fields may be spoken of. */
export type WhyBasis = {
  readonly criteria: readonly Criterion[];
  readonly rules: readonly Rule[];
  readonly fields: ReadonlyMap<string, FieldSpec>;
};

export type ScoredPair = {
  readonly mentee: Person;
  readonly mentor: Person;
  readonly parts: readonly ScorePart[];
};

/** What can be said of a pair to the two people in it. Items are spelled as the mentee wrote them. */
export type PairFact =
  /** `shared` is absent where the names cannot be told for certain; `count` of `wanted` always holds. */
  | {
      readonly kind: 'covered';
      readonly field: string;
      readonly label: string;
      readonly wanted: readonly string[];
      readonly shared?: readonly string[];
      readonly count: number;
    }
  | {
      readonly kind: 'common';
      readonly field: string;
      readonly label: string;
      readonly shared: readonly string[];
    }
  | { readonly kind: 'same'; readonly field: string; readonly label: string; readonly value: string }
  | { readonly kind: 'another'; readonly field: string; readonly label: string }
  /** Levels the mentor is ahead, above 0. */
  | { readonly kind: 'ahead'; readonly levels: number }
  | { readonly kind: 'outside-line' }
  /** Free hours a week that both have; `atLeast` where the criterion looked no further. */
  | { readonly kind: 'hours'; readonly hours: number; readonly atLeast: boolean };

/** The items of an answer as written; empty where it has none. */
export function itemsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value.type === 'set' || value.type === 'ranking') return value.items;
  return 'text' in value && value.text !== '' ? [value.text] : [];
}

/** What both named, in the spelling of the first. */
export function sharedItems(a: readonly string[], b: readonly string[]): readonly string[] {
  const there = new Set(b.map(folded));
  return a.filter((item) => there.has(folded(item)));
}

/** A field that may stand on a participant's sheet: declared, and open. */
export function isOpen(fields: ReadonlyMap<string, FieldSpec>, field: string): boolean {
  return fields.get(field)?.use === 'open';
}

const answer = (person: Person, role: Role, field: string): FieldValue | undefined =>
  person.as[role]?.get(field);

/** The facts behind a score that participants may read: open fields only, known answers only, nothing negative. */
export function pairFacts(pair: ScoredPair, basis: WhyBasis): PairFact[] {
  const parts = new Map(pair.parts.map((part) => [part.criterion, part]));
  const fromCriteria = basis.criteria.flatMap((criterion) => {
    const part = parts.get(criterion.name);
    return part?.known === true && part.value > 0 ? criterionFacts(criterion, part, pair, basis) : [];
  });
  const said = new Set(fromCriteria.map(factKey));
  return [
    ...fromCriteria,
    ...basis.rules.flatMap((rule) => ruleFacts(rule, pair, basis)).filter((fact) => !said.has(factKey(fact))),
  ];
}

const factKey = (fact: PairFact): string => `${fact.kind} ${'field' in fact ? fact.field : ''}`;

function criterionFacts(
  criterion: Criterion,
  part: ScorePart,
  pair: ScoredPair,
  basis: WhyBasis,
): PairFact[] {
  const { mentee, mentor } = pair;
  switch (criterion.type) {
    case 'coverage':
      return isOpen(basis.fields, criterion.mentee) && isOpen(basis.fields, criterion.mentor)
        ? [coverageFact(criterion, part, pair, basis)]
        : [];
    case 'similarity':
      return isOpen(basis.fields, criterion.field) ? commonFact(criterion.field, pair, basis) : [];
    case 'same': {
      const value = itemsOf(answer(mentee, 'mentee', criterion.field));
      const told = part.value === 1 && value.length === 1 && isOpen(basis.fields, criterion.field);
      return told
        ? [
            {
              kind: 'same',
              field: criterion.field,
              label: labelOf(basis, criterion.field),
              value: value[0] ?? '',
            },
          ]
        : [];
    }
    case 'different':
      return part.value === 1 && isOpen(basis.fields, criterion.field)
        ? [{ kind: 'another', field: criterion.field, label: labelOf(basis, criterion.field) }]
        : [];
    case 'closeness':
      return criterion.field === 'level' ? levelFact(mentee, mentor, basis) : [];
    case 'common_hours':
      return part.value * criterion.enough >= 1
        ? [{ kind: 'hours', hours: part.value * criterion.enough, atLeast: part.value === 1 }]
        : [];
    // A choice belongs to the person whose it was, and free text and outside scores name nothing that can be told.
    case 'preference':
    case 'text':
    case 'table':
      return [];
  }
}

function ruleFacts(rule: Rule, { mentee, mentor }: ScoredPair, basis: WhyBasis): PairFact[] {
  if ('different' in rule) return differs(mentee, mentor, rule.different, basis);
  if ('level_gap' in rule) return levelFact(mentee, mentor, basis);
  if ('outside_management_line' in rule)
    return rule.outside_management_line && outsideLine(mentee, mentor) ? [{ kind: 'outside-line' }] : [];
  if ('share' in rule)
    return isOpen(basis.fields, rule.share.field)
      ? commonFact(rule.share.field, { mentee, mentor, parts: [] }, basis)
      : [];
  return [];
}

function coverageFact(
  criterion: Extract<Criterion, { type: 'coverage' }>,
  part: ScorePart,
  pair: ScoredPair,
  basis: WhyBasis,
): PairFact {
  const wanted = itemsOf(answer(pair.mentee, 'mentee', criterion.mentee));
  const shared = sharedItems(wanted, itemsOf(answer(pair.mentor, 'mentor', criterion.mentor)));
  const count = Math.round(part.value * wanted.length);
  const fact = {
    kind: 'covered',
    field: criterion.mentee,
    label: labelOf(basis, criterion.mentee),
    wanted,
    count,
  } as const;
  // Where the score counts otherwise than the names do, only the count is told.
  return shared.length === count ? { ...fact, shared } : fact;
}

function commonFact(field: string, { mentee, mentor }: ScoredPair, basis: WhyBasis): PairFact[] {
  const shared = sharedItems(
    itemsOf(answer(mentee, 'mentee', field)),
    itemsOf(answer(mentor, 'mentor', field)),
  );
  return shared.length === 0 ? [] : [{ kind: 'common', field, label: labelOf(basis, field), shared }];
}

function levelFact(mentee: Person, mentor: Person, basis: WhyBasis): PairFact[] {
  const low = answer(mentee, 'mentee', 'level');
  const high = answer(mentor, 'mentor', 'level');
  if (low?.type !== 'ordinal' || high?.type !== 'ordinal' || !isOpen(basis.fields, 'level')) return [];
  return high.rank > low.rank ? [{ kind: 'ahead', levels: high.rank - low.rank }] : [];
}

function differs(mentee: Person, mentor: Person, field: string, basis: WhyBasis): PairFact[] {
  const a = itemsOf(answer(mentee, 'mentee', field));
  const b = itemsOf(answer(mentor, 'mentor', field));
  return isOpen(basis.fields, field) && a.length > 0 && b.length > 0 && sharedItems(a, b).length === 0
    ? [{ kind: 'another', field, label: labelOf(basis, field) }]
    : [];
}

/** Told only where the mentee's line is known: silence is better than a guess about somebody's manager. */
function outsideLine(mentee: Person, mentor: Person): boolean {
  if (
    mentee.managerId === undefined ||
    mentee.managerId === mentor.id ||
    mentee.managerId === mentor.managerId
  )
    return false;
  return (
    !mentee.managers.includes(mentor.id) &&
    !mentor.managers.includes(mentee.id) &&
    mentor.managerId !== mentee.id
  );
}

const labelOf = (basis: WhyBasis, field: string): string => basis.fields.get(field)?.label ?? field;
