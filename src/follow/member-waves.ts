import type { Day } from '../model/day.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PairingUnit } from '../model/pairing-unit.ts';
import type { Program } from '../schema/program.ts';
import { attends, rowsByPerson, timeOf } from './member-time.ts';
import { type Wave, wavesOf } from './waves.ts';

type Around = {
  readonly program: Program;
  /** Of the unit, by start. */
  readonly meetings: readonly Meeting[];
  readonly until: Day;
};

/**
 * The waves of one person in a pairing, counted from their own first day and their own meetings; of somebody who only
 * looks on, a manager for one, those of the pairing as a whole.
 */
export function wavesOfMember(
  unit: PairingUnit,
  person: string,
  { program, meetings, until }: Around,
): Wave[] {
  const whole = timeOf(unit.rows, program);
  const own = rowsByPerson(unit).get(person);
  if (own === undefined) return wavesOf(program, whole, { meetings, until });
  const time = timeOf(own, program);
  const theirs = attends(
    unit,
    { person, began: time.started, ended: time.ended },
    { began: whole.started, ended: whole.ended },
  );
  return wavesOf(program, time, { meetings: meetings.filter(theirs), until });
}
