import type { Person, Role } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { CheckResult } from '../schema/check-result.ts';
import type { Program } from '../schema/program.ts';
import type { IdentifiedAnswer } from './identify-answers.ts';

export type Capacities = {
  readonly of: ReadonlyMap<string, Person['capacity']>;
  readonly problems: readonly Problem[];
  readonly assumptions: CheckResult['assumptions'];
};

/**
 * How many partners each person takes, by role: as answered, else `matching.capacity`. In a form for both sides the
 * question about mentees is one for mentors. Anything but a whole number of 0 or more is a problem at its cell.
 */
export function readCapacities(answers: readonly IdentifiedAnswer[], { matching }: Program): Capacities {
  const problems: Problem[] = [];
  const of = new Map<string, { [R in Role]?: number }>();
  let silent = 0;
  for (const answer of answers) {
    const usual = matching.capacity[answer.role];
    const cell = answer.role === 'mentor' || !answer.shared ? answer.cells.get('capacity') : undefined;
    const number = cell === undefined ? usual : wholeNumber(cell.text);
    if (cell === undefined && answer.role === 'mentor') silent++;
    if (cell !== undefined && number === undefined)
      problems.push(problem('invalid-capacity', { found: cell.text }, cell.at));
    of.set(answer.id, { ...of.get(answer.id), [answer.role]: number ?? usual });
  }
  const each = matching.capacity.mentor;
  const text = `${silent} ${silent === 1 ? 'mentor' : 'mentors'} gave no number of places: ${each} each`;
  return { of, problems, assumptions: silent === 0 ? [] : [{ about: 'capacity', text }] };
}

/** `2`, and `2.0` as some programs write it. */
function wholeNumber(text: string): number | undefined {
  return /^\+?\d+(?:[.,]0+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
