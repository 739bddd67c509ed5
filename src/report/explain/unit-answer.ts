import type { ExplainResult } from '../../schema/explain-result.ts';
import { listed } from '../../texts/counted.ts';
import { possessive } from '../../texts/person-names.ts';
import type { PeopleById } from '../people-by-id.ts';
import {
  holds,
  inRounds,
  otherOf,
  type Partner,
  points,
  type ToldUnit,
  type UnitAnswer,
} from './told-unit.ts';
import { unitApartWords } from './unit-apart-words.ts';

const scored = (score: number | null | undefined): string =>
  score === null || score === undefined ? '' : `, ${points(score)}`;

/** The first line: with whom somebody is, in what; or not. */
export function unitAnswerWords(view: UnitAnswer): string {
  const { result, people } = view;
  const { subject } = result;
  const person = people.name(subject.person ?? '');
  const other = people.name(subject.other ?? '');
  switch (subject.kind) {
    case 'program':
      return '';
    case 'matched':
      return ofPerson(view, subject.person ?? '');
    case 'unmatched':
      return `${person} ${withoutWords(view)}.`;
    case 'pair':
      return `${together(view, person, other)}.`;
    case 'non-pair':
      return unitApartWords(view, person, other);
  }
}

function ofPerson(view: UnitAnswer, id: string): string {
  const { result, people, method } = view;
  const person = people.name(id);
  const [unit] = result.units ?? [];
  const named = (ids: readonly string[]) => listed(ids.map((one) => people.name(one)));
  const fellows = (unit?.members ?? []).filter((one) => one !== id);
  switch (method) {
    case 'group': {
      if (unit === undefined) return `${person} is in no group.`;
      if (!unit.mentors.includes(id)) {
        const beside = fellows.length === 0 ? '' : `, with ${named(fellows)}`;
        return `${person} is in the group of ${named(unit.mentors)} (${unit.id})${beside}${scored(result.score)}.`;
      }
      const others = unit.mentors.filter((one) => one !== id);
      const beside = others.length === 0 ? '' : ` together with ${named(others)}`;
      const mean = unit.score === null ? '' : `, ${points(unit.score)} on average`;
      return `${person} leads the group ${unit.id}${beside}: ${named(unit.members)}${mean}.`;
    }
    case 'peer':
      return fellows.length === 1
        ? `${person} is paired with ${named(fellows)} (${unit?.id})${scored(result.score)}.`
        : `${person} meets ${named(fellows)}, as three (${unit?.id})${scored(unit?.score)} on average.`;
    case 'circle':
      return `${person} sits in circle ${unit?.id} with ${named(fellows)}${scored(result.score)} on average.`;
    case 'flash': {
      const talks = inRounds(result.partners).map(
        (talk) => `${people.name(otherOf(talk, id))} (${talk.role})`,
      );
      return `${person} talks with ${listed(talks)}.`;
    }
    case 'roles':
    case 'informal':
      return `${person} ${listed(pairsWords(view, id))}.`;
  }
}

/** `has Ada Bell for career (P001)`, `is the mentor of Carl Dee (P004)`: one clause for each side somebody is on. */
function pairsWords({ result, people, method }: UnitAnswer, id: string): string[] {
  const has = result.partners.filter((p) => p.mentee === id);
  const mentors = result.partners.filter((p) => p.mentor === id);
  const called = ({ pairing, role }: Partner, other: string, of: string) =>
    `${people.name(other)}${role === undefined ? '' : ` ${of} ${role}`} (${pairing})`;
  if (method === 'informal')
    return [
      ...(has.length === 0
        ? []
        : [`registered with ${listed(has.map((p) => called(p, p.mentor, 'for')))} as mentor`]),
      ...(mentors.length === 0
        ? []
        : [`registered as the mentor of ${listed(mentors.map((p) => called(p, p.mentee, 'for')))}`]),
    ];
  return [
    ...(has.length === 0 ? [] : [`has ${listed(has.map((p) => called(p, p.mentor, 'for')))}`]),
    ...(mentors.length === 0
      ? []
      : [`is the mentor of ${listed(mentors.map((p) => called(p, p.mentee, 'for')))}`]),
  ];
}

function withoutWords({ method, people, result }: UnitAnswer): string {
  const person = people.person(result.subject.person ?? '');
  const offers = person?.roles.includes('mentee') === false;
  switch (method) {
    case 'group':
      return offers ? 'leads no group' : 'is in no group';
    case 'peer':
      return 'is without a partner';
    case 'circle':
      return 'sits in no circle';
    case 'flash':
      return 'has no talk';
    case 'roles':
      return offers ? 'is nobody’s mentor' : 'is without a mentor';
    case 'informal':
      return 'is in no pair that was registered';
  }
}

function together({ result, people, method }: UnitAnswer, person: string, other: string): string {
  const { score, partners, subject } = result;
  const row = partners.find((p) => hasBoth(p, subject.person ?? '', subject.other ?? ''));
  const unit = (result.units ?? []).find((one) => holds(one, subject.person) && holds(one, subject.other));
  const id = row?.pairing ?? unit?.id ?? '';
  switch (method) {
    case 'group':
      return groupTogether(unit, { person, other, people, score, subject });
    case 'circle':
      return `${person} and ${other} sit in the same circle, ${id}${scored(score)} between them`;
    case 'flash':
      return `${person} and ${other} talk in ${row?.role ?? 'a round'}${scored(score)}`;
    case 'roles':
      return `${other} is ${possessive(person)} mentor${row?.role === undefined ? '' : ` for ${row.role}`} (${id})${scored(row?.score ?? score)}`;
    case 'peer':
      return `${person} and ${other} are ${unit?.members.length === 3 ? 'in a unit of three' : 'paired'} (${id})${scored(score)}`;
    case 'informal':
      return `${person} and ${other} registered as a pair (${id})`;
  }
}

function groupTogether(
  unit: ToldUnit | undefined,
  {
    person,
    other,
    people,
    score,
    subject,
  }: Pick<ExplainResult, 'score' | 'subject'> & {
    readonly person: string;
    readonly other: string;
    readonly people: PeopleById;
  },
): string {
  const mentors = unit?.mentors ?? [];
  const [one, two] = [subject.person ?? '', subject.other ?? ''];
  if (mentors.includes(one) && mentors.includes(two))
    return `${person} and ${other} lead the group ${unit?.id} together`;
  if (mentors.includes(two)) return `${person} is in the group of ${other} (${unit?.id})${scored(score)}`;
  const lead = listed(mentors.map((id) => people.name(id)));
  return `${person} and ${other} are in the same group, that of ${lead} (${unit?.id})`;
}

const hasBoth = (p: Partner, a: string, b: string): boolean =>
  (p.mentee === a && p.mentor === b) || (p.mentee === b && p.mentor === a);
