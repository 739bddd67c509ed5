import { type Assumption, assumption } from '../model/assumption.ts';
import { type Person, type Role, roles } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Program } from '../schema/program.ts';
import type { AnswerBook } from './answer-book.ts';

export type Capacities = {
  readonly of: (person: number) => Person['capacity'];
  readonly problems: readonly Problem[];
  readonly assumptions: readonly Assumption[];
};

/**
 * How many partners each person takes, by role: as answered where the format leaves it to them, else as usual. In a form for both sides the
 * question about mentees is one for mentors. Anything but a whole number of 0 or more is a problem at its cell.
 */
export function readCapacities(
  book: AnswerBook,
  standing: { readonly [R in Role]: Int32Array },
  program: Program,
): Capacities {
  const usual = usualPlaces(program);
  const problems: Problem[] = [];
  const places = (role: Role, answer: number) => {
    const text = asksPlaces(book, role, answer) ? book.text(answer, 'capacity') : '';
    return text === '' ? undefined : { text, number: wholeNumber(text) };
  };
  let silent = 0;
  for (const role of roles)
    for (const answer of standing[role]) {
      if (answer < 0) continue;
      const found = places(role, answer);
      if (found === undefined) silent += role === 'mentor' ? 1 : 0;
      else if (found.number === undefined)
        problems.push(problem('invalid-capacity', { found: found.text }, book.cell(answer, 'capacity')?.at));
    }
  const each = usual.mentor;
  const counts = program.format === 'one-to-one' || program.format === 'group';
  return {
    of: (person) => {
      const capacity: { [R in Role]?: number } = {};
      for (const role of roles) {
        const answer = standing[role][person] ?? -1;
        if (answer >= 0) capacity[role] = (counts ? places(role, answer)?.number : undefined) ?? usual[role];
      }
      return capacity;
    },
    problems,
    assumptions:
      silent === 0 || !counts ? [] : [assumption('capacity', 'no-places-given', { count: silent, each })],
  };
}

/**
 * The partners of somebody of whom nothing is known: of a group as many as it may have, of a rotation one a round, one
 * role each, among equals one.
 */
function usualPlaces({ format, matching }: Program): { readonly [R in Role]: number } {
  const { capacity, group_size, rounds, roles: several } = matching;
  switch (format) {
    case 'group':
      return { mentor: group_size.max, mentee: 1 };
    case 'flash':
      return { mentor: rounds, mentee: rounds };
    case 'peer':
    case 'circle':
      return { mentor: 1, mentee: 1 };
    case 'one-to-one':
    case 'informal':
      return { mentor: capacity.mentor, mentee: several.length > 0 ? several.length : capacity.mentee };
  }
}

function asksPlaces(book: AnswerBook, role: Role, answer: number): boolean {
  return role === 'mentor' || !book.place(answer).sheet.shared;
}

/** `2`, and `2.0` as some programs write it. */
function wholeNumber(text: string): number | undefined {
  return /^\+?\d+(?:[.,]0+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
