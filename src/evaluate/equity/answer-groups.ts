import { isDeclined } from '../../model/declined-answer.ts';
import type { FieldSpec, FieldValue } from '../../model/field.ts';
import { compareText } from '../../model/order.ts';
import { answersOf, type Person } from '../../model/person.ts';
import { bandOf } from './number-bands.ts';

/** `answer`: who gave it. `other`: who gave an answer that only few gave. `none`: who gave none. */
export type AnswerGroup = {
  /** The answer in its own words; empty unless `kind` is `answer`. */
  readonly name: string;
  readonly kind: 'answer' | 'other' | 'none';
  readonly people: ReadonlySet<string>;
};

/**
 * People by their answers to one field: in the order in which the program gives the answers, else of the alphabet, never of
 * any figure. Whoever ticked several stands in several. Missing answers are a group of their own and come last. Answers of
 * fewer than `least` people are one group, since what only few say may tell who says it.
 */
export function answerGroups(
  spec: FieldSpec,
  ids: readonly string[],
  { person, least }: { readonly person: (id: string) => Person | undefined; readonly least: number },
): AnswerGroup[] {
  const values = new Map(ids.map((id) => [id, answerOf(person(id), spec.name)] as const));
  const band = bandOf([...values.values()]);
  const byAnswer = new Map<string, Set<string>>();
  const none = new Set<string>();
  for (const [id, value] of values) {
    const words = value === undefined ? [] : (band?.(value) ?? wordsOf(value));
    if (words.length === 0) none.add(id);
    for (const word of words) byAnswer.set(word, (byAnswer.get(word) ?? new Set()).add(id));
  }
  const rank = rankOf(spec);
  const named = [...byAnswer]
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([name, people]): AnswerGroup => ({ name, kind: 'answer', people }));
  const few = named.filter(({ people }) => people.size < least);
  const others = new Set(few.flatMap(({ people }) => [...people]));
  return [
    ...named.filter((group) => !few.includes(group)),
    ...(others.size === 0 ? [] : [{ name: '', kind: 'other' as const, people: others }]),
    ...(none.size === 0 ? [] : [{ name: '', kind: 'none' as const, people: none }]),
  ];
}

/** The answer as a mentee; of somebody who was asked in the other role only, that one. To decline is to give none. */
function answerOf(person: Person | undefined, field: string): FieldValue | undefined {
  if (person === undefined) return undefined;
  const value = answersOf(person, 'mentee')?.get(field) ?? answersOf(person, 'mentor')?.get(field);
  return value === undefined || wordsOf(value).every(isDeclined) ? undefined : value;
}

function wordsOf(value: FieldValue): readonly string[] {
  switch (value.type) {
    case 'set':
    case 'ranking':
      return value.items;
    case 'number':
      return [String(value.number)];
    case 'date':
      return [value.day];
    case 'boolean':
      return [value.yes ? 'yes' : 'no'];
    case 'availability':
      return ['given'];
    default:
      return [value.text];
  }
}

function rankOf({ order, options }: FieldSpec): (name: string) => number {
  const declared = order ?? options ?? [];
  const ranks = new Map(declared.map((name, rank) => [name, rank]));
  return (name) => ranks.get(name) ?? declared.length;
}
