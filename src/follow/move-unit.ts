import { closedStates, type Pairing } from '../model/pairing.ts';
import { movePairing, type PairingStep, type StepRefusal } from './pairing-life.ts';

/** Rows that moved, by the row as it was; or why none of them could. Nothing at all where there is nothing to move. */
export type UnitMove =
  | { readonly moved: ReadonlyMap<Pairing, Pairing> }
  | { readonly refused: readonly (StepRefusal | { readonly reason: 'not-in-it' })[] };

/** Rows that are past this step, or not where it begins, are left where they are while others of the unit take it. */
const passedOver: ReadonlySet<string> = new Set<StepRefusal['reason']>([
  'already',
  'said-yes',
  'backwards',
  'not-paused',
  'running',
]);

/**
 * One step of all who meet under one id: every row that is not over, or with `person` only the rows of that person, so that
 * one member of a group ends, declines or accepts while the others go on. `accept` by a person is their own yes, for the
 * side on which they stand in each row. All of the rows move that can; a step that none can take is refused.
 */
export function moveUnit(rows: readonly Pairing[], step: PairingStep, person?: string): UnitMove {
  const asked = person === undefined ? rows : rows.filter((row) => isIn(row, person));
  if (asked.length === 0) return { refused: [{ reason: 'not-in-it' }] };
  const open = asked.filter(({ state }) => !closedStates.has(state));
  const moved = new Map<Pairing, Pairing>();
  const refused: StepRefusal[] = [];
  for (const row of open.length > 0 ? open : asked) {
    const result = movePairing(row, stepOf(row, step, person));
    if ('pairing' in result) moved.set(row, result.pairing);
    else refused.push(result.refused);
  }
  const firm = refused.filter(({ reason }) => !passedOver.has(reason));
  if (moved.size > 0 && firm.length === 0) return { moved };
  return { refused: firm.length > 0 ? firm : refused.slice(0, 1) };
}

/** Nothing is wrong with a unit that has taken this step, or is not where it begins, where all of them are asked to move. */
export function isPassedOver(move: UnitMove): boolean {
  return 'refused' in move && move.refused.every(({ reason }) => passedOver.has(reason));
}

const isIn = ({ mentee, mentor }: Pairing, person: string): boolean => mentee === person || mentor === person;

function stepOf(row: Pairing, step: PairingStep, person: string | undefined): PairingStep {
  if (person === undefined || step.verb !== 'accept' || step.side !== undefined) return step;
  return { ...step, side: row.mentee === person ? 'mentee' : 'mentor' };
}
