import type { PairingUnit } from '../../../model/pairing-unit.ts';
import type { Person } from '../../../model/person.ts';
import type { SheetInput } from '../sheet-input.ts';

/**
 * One person's sheet about one unit. `partners`: to a member of a group those who lead it, to those who lead it the
 * members, to equals the others, in a rotation those they talk with, in order of rounds.
 */
export type UnitSheetInput = SheetInput & {
  readonly unit: PairingUnit;
  /** Somebody who is in the people files. */
  readonly personOf: (id: string) => Person | undefined;
};

/** The people with these ids that are known. */
export const known = ({ personOf }: Pick<UnitSheetInput, 'personOf'>, ids: readonly string[]): Person[] =>
  ids.flatMap((id) => personOf(id) ?? []);

/** Fellow members of a group, without the reader. */
export const fellowsOf = (input: UnitSheetInput): Person[] =>
  known(
    input,
    input.unit.members.filter((id) => id !== input.person.id),
  );
