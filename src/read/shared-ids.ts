import { type Problem, problem } from '../model/problem.ts';
import type { AnswerBook } from './answer-book.ts';
import { foldName } from './fold-text.ts';
import { fullName, type Identities } from './identify-answers.ts';
import { cleanEmail, nameOf } from './person-keys.ts';

/**
 * Ids that stand for two people: answers under one id whose names share no word and whose addresses differ (or are not
 * asked for). Forms that number their answers do that, and each pair of strangers would be taken for one person.
 * Said once an id, at the later answer.
 */
export function idsOfTwo(book: AnswerBook, { people, personOf, id }: Identities): Problem[] {
  const first = new Int32Array(people).fill(-1);
  const told = new Set<number>();
  const problems: Problem[] = [];
  personOf.forEach((person, answer) => {
    if (person < 0) return;
    const earlier = first[person] ?? -1;
    if (earlier < 0) first[person] = answer;
    else if (!told.has(person) && book.text(answer, 'id') !== '' && areStrangers(book, earlier, answer)) {
      told.add(person);
      const { file, row } = book.row(earlier);
      const names: [string, string] = [nameIn(book, earlier), nameIn(book, answer)];
      const cell = book.cell(answer, 'id');
      problems.push(
        problem('id-of-two', { person: id(person), names, other: `${file}, row ${row}` }, cell?.at),
      );
    }
  });
  return problems;
}

function nameIn(book: AnswerBook, answer: number): string {
  return nameOf(book.text(answer, 'name') || fullName(book, answer));
}

function areStrangers(book: AnswerBook, one: number, other: number): boolean {
  const [a, b] = [one, other].map((answer) => foldName(nameIn(book, answer)).split(' '));
  if (a === undefined || b === undefined || a[0] === '' || b[0] === '' || a.some((word) => b.includes(word)))
    return false;
  const [x, y] = [one, other].map((answer) => cleanEmail(book.text(answer, 'email')));
  return x === '' || y === '' || x !== y;
}
