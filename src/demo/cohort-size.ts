import type { ProgramDesign } from '../templates/programs/program-design.ts';

/** How many there are on each side; of equals all are on one. `capacities`: shares of mentors with 1, 2, 3 … places. */
export type CohortSize = {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacities: readonly number[];
};

/** Parts a number of people into sides so that mentors offer as many places for each mentee as planned. */
export function cohortSize(people: number, design: ProgramDesign, placesPerMentee: number): CohortSize {
  const capacities = capacitiesOf(design);
  switch (design.format) {
    case 'peer':
    case 'circle':
      return { mentees: people, mentors: 0, capacities };
    case 'flash':
    case 'informal':
      return parted(people, design.format === 'informal' ? 1 : Math.min(1, placesPerMentee), capacities);
    default: {
      const wanted = (design.capacity?.mentee ?? 1) * placesPerMentee;
      return parted(people, wanted / meanPlaces(capacities), capacities);
    }
  }
}

/** Mentors for each mentee; at least two of either side, and no fewer mentees than mentors where they are as many. */
function parted(people: number, mentorsPerMentee: number, capacities: readonly number[]): CohortSize {
  // A half counts as none: where they are to be as many, it is a mentee who is over.
  const mentors = Math.round((people * mentorsPerMentee) / (1 + mentorsPerMentee) - 0.01);
  const enough = Math.min(people - 2, Math.max(2, mentors));
  return { mentees: people - enough, mentors: enough, capacities };
}

function capacitiesOf({ format, capacity }: ProgramDesign): readonly number[] {
  if (format === 'group') return [0, 0, 0, 0, 20, 40, 20, 20];
  return capacity?.mentor === 1 ? [90, 10] : [60, 30, 10];
}

function meanPlaces(capacities: readonly number[]): number {
  const all = capacities.reduce((sum, share) => sum + share, 0);
  return capacities.reduce((sum, share, at) => sum + share * (at + 1), 0) / all;
}
