import type { Program } from '../schema/program.ts';

/** Whether what is said of single people may be shown at all: `privacy: {person_level: off}` leaves totals alone. */
export function namesPeople({ privacy }: Pick<Program, 'privacy'>): boolean {
  return privacy.person_level !== 'off' && privacy.person_level !== false;
}
