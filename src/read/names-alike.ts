import { type Problem, problem } from '../model/problem.ts';
import type { Participants } from './participants.ts';
import { nameKey } from './person-keys.ts';
import { TextIndex } from './text-index.ts';

/** Two people with one name and two addresses may be one person, unless both have an id. */
export function namesAlike({ size, id, name, email, answers, book }: Participants): Problem[] {
  const unnumbered = (person: number) => id(person) === email(person);
  // Most programs number everybody, and a table of names costs time.
  let open = false;
  for (let person = 0; person < size && !open; person++) open = unnumbered(person);
  if (!open) return [];
  const names = new TextIndex((person) => nameKey(name(person)));
  const told = new Set<number>();
  const problems: Problem[] = [];
  for (let person = 0; person < size; person++) {
    if (name(person) === id(person)) continue;
    const first = names.add(nameKey(name(person)), person);
    if (first === person || told.has(first) || !(unnumbered(first) || unnumbered(person))) continue;
    told.add(first);
    const [a, b] = [first, person].map((one) => book.row(answers(one)[0] ?? 0));
    if (a !== undefined && b !== undefined)
      problems.push(problem('names-alike', { found: name(person), other: a.row }, b));
  }
  return problems;
}
