import { type Problem, type ProblemCode, problem, severityOf } from '../model/problem.ts';
import { limits } from './limits.ts';

/**
 * Collects the problems of one file. Of each error the first ones are kept, up to a limit, and the rest is a count: a file
 * whose rows are all ragged has one cause, and a list of a hundred thousand rows would hide everything else. Warnings
 * are kept: a count of them would be one error more.
 */
export class ProblemTally {
  readonly #file: string;
  readonly #kept: Problem[] = [];
  readonly #counts = new Map<ProblemCode, { count: number; last: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  add(found: Problem): void {
    const { count = 0, last = 0 } = this.#counts.get(found.code) ?? {};
    this.#counts.set(found.code, { count: count + 1, last: Math.max(last, found.at?.row ?? 0) });
    if (count < limits.listedCells || severityOf[found.code] === 'warning') this.#kept.push(found);
  }

  /** In the order in which they were found, and then the counts of what is not listed. */
  all(): Problem[] {
    const rest = [...this.#counts].filter(
      ([of, { count }]) => count > limits.listedCells && severityOf[of] === 'error',
    );
    return [
      ...this.#kept,
      ...rest.map(([of, { count, last }]) =>
        problem(
          'more-of-the-same',
          { of, more: count - limits.listedCells, last },
          { file: this.#file, row: last },
        ),
      ),
    ];
  }
}
