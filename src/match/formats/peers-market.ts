import { isEqualsFormat } from '../../model/equals-format.ts';
import type { Program } from '../../schema/program.ts';
import type { Sides } from '../sides.ts';

/**
 * Whether people meet as equals: both sides of the market are then the same people in the same order. Peers and circles
 * always do; a rotation where everybody is in both roles.
 */
export function meetsEquals(program: Pick<Program, 'format'>, { mentees, mentors }: Sides): boolean {
  if (isEqualsFormat(program)) return true;
  return (
    program.format === 'flash' &&
    mentees.length === mentors.length &&
    mentees.every(({ id }, at) => mentors[at]?.id === id)
  );
}
