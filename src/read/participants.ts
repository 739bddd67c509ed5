import { type Role, roles } from '../model/person.ts';
import type { AnswerBook } from './answer-book.ts';
import { fullName, type Identities } from './identify-answers.ts';
import type { PeopleList } from './people-index.ts';
import { cleanEmail, nameOf } from './person-keys.ts';

/** The people who take part, numbered from 0 in the order in which they first answered. */
export type Participants = PeopleList & {
  readonly book: AnswerBook;
  /** The answer of each person in each role that counts; -1 where they did not answer in it. */
  readonly standing: { readonly [R in Role]: Int32Array };
  /** The answers of a person that count, the mentor's first. */
  readonly answers: (person: number) => readonly number[];
};

/** Who the people are, from the answers that count: of somebody in both roles the mentor's answer is asked first. */
export function participantsOf(
  book: AnswerBook,
  { people, id }: Identities,
  standing: { readonly [R in Role]: Int32Array },
): Participants {
  const answers = (person: number) => {
    const [mentor = -1, mentee = -1] = roles.map((role) => standing[role][person]);
    return mentor < 0 ? (mentee < 0 ? [] : [mentee]) : mentee < 0 ? [mentor] : [mentor, mentee];
  };
  const first = (person: number, textOf: (answer: number) => string) => {
    for (const answer of answers(person)) {
      const text = textOf(answer);
      if (text !== '') return text;
    }
    return '';
  };
  return {
    book,
    standing,
    answers,
    size: people,
    id,
    email: (person) =>
      cleanEmail(
        first(person, (answer) => {
          const email = book.text(answer, 'email');
          return email.includes('@') ? email : '';
        }),
      ),
    name: (person) =>
      nameOf(
        first(person, (answer) => book.text(answer, 'name')) ||
          first(person, (answer) => fullName(book, answer)) ||
          id(person),
      ),
  };
}
