import type { FollowedPairing } from '../model/followed-pairing.ts';
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

/** The pairings with everybody on the side of mentees where nobody leads: in a rotation of equals some stand as mentors. */
export function withoutLeaders({
  program,
  cohort,
  followed,
}: {
  readonly program: Pick<Program, 'format'>;
  readonly cohort: Cohort;
  readonly followed: readonly FollowedPairing[];
}): readonly FollowedPairing[] {
  if (!allEquals(program, cohort)) return followed;
  return followed.map((one) => ({
    ...one,
    members: one.members.map((member) => ({ ...member, side: 'mentee' })),
  }));
}
