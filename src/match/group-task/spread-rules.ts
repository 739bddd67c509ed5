import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Market } from '../market.ts';
import { itemsOf } from '../sides.ts';

/** How members of a group must differ in one answer; answers are numbered. Who gave none counts for none. */
export type SpreadRule = {
  readonly field: string;
  /** The most members with one answer; Infinity: as many as you like. */
  readonly atMost: number;
  /** The fewest different answers in a new group. */
  readonly kinds: number;
  /** By mentee. */
  readonly answers: readonly (readonly number[])[];
};

/** `spread` of program.yaml over the mentees of a market. */
export function spreadRules({ program }: ProgramFolder, { sides }: Market): SpreadRule[] {
  return Object.entries(program.matching.spread).map(([field, { at_most, at_least_kinds }]) => {
    const numbers = new Map<string, number>();
    const numberOf = (answer: string): number => {
      const number = numbers.get(answer) ?? numbers.size;
      numbers.set(answer, number);
      return number;
    };
    return {
      field,
      atMost: at_most ?? Number.POSITIVE_INFINITY,
      kinds: at_least_kinds ?? 0,
      answers: sides.mentees.map((p) => [...new Set(itemsOf(p.as.mentee?.get(field)) ?? [])].map(numberOf)),
    };
  });
}
