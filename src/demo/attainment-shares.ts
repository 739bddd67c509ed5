import type { PlantedTruths } from '../model/planted-truths.ts';

/** Goals on their scale from −2 to +2: who reaches one mostly does as expected, and seldom far better. */
export const attainmentShares = ({ goalsMet }: Pick<PlantedTruths, 'goalsMet'>): readonly number[] => [
  0.2 * (1 - goalsMet),
  0.8 * (1 - goalsMet),
  0.5 * goalsMet,
  0.4 * goalsMet,
  0.1 * goalsMet,
];
