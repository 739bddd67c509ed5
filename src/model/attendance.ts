import type { Day } from './day.ts';
import type { PairingState } from './pairing.ts';
import type { UnitKind } from './pairing-unit.ts';

/**
 * What one person had and held in one pairing, group, circle or rotation, in their own time there: of a late joiner from the
 * day they joined, of somebody who left up to that day.
 */
export type Attendance = {
  readonly person: string;
  readonly name: string;
  readonly side: 'mentee' | 'mentor';
  readonly pairing: string;
  readonly kind: UnitKind;
  /** Everybody they met there. */
  readonly others: readonly string[];
  readonly state: PairingState;
  readonly began: Day;
  /** Where they are out of it. */
  readonly ended?: Day;
  /** All that were planned for them, whether due or not; `toCome` of them are still ahead. */
  readonly planned: number;
  readonly held: number;
  readonly toCome: number;
  /** Length of those held, in minutes. */
  readonly minutes: number;
  /** The form at the end: when it was or will be sent, and whether it is answered. Absent where they are not asked. */
  readonly closing?: { readonly opens: Day; readonly answered: boolean };
};
