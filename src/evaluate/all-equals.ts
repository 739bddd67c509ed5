import type { Cohort } from '../model/person.ts';
import type { Program } from '../schema/program.ts';

/**
 * Nobody leads: peers and circles, and a rotation in which everybody is in both roles. Then every figure is about the people
 * as a whole, and none about mentors.
 */
export function allEquals({ format }: Pick<Program, 'format'>, { people }: Cohort): boolean {
  switch (format) {
    case 'peer':
    case 'circle':
      return true;
    case 'flash':
      return people.every(({ roles }) => roles.length > 1);
    case 'one-to-one':
    case 'group':
    case 'informal':
      return false;
  }
}
