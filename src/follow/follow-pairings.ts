import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { FollowedPairing } from '../model/followed-pairing.ts';
import { type Goal, goalsInForce } from '../model/goal.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Program } from '../schema/program.ts';
import type { PairingHealth } from '../schema/progress-result.ts';
import { daysBetween } from '../time/day.ts';
import { type Cadence, cadenceDays, parseCadence } from '../time/grammar.ts';
import { beganOn } from './began-on.ts';
import { checkInsByPairing, meetingsByPairing } from './group-records.ts';
import { type HeldMeetings, heldMeetings } from './held-meetings.ts';
import { judgeHealth } from './judge-health.ts';
import { askedWaves, wavesOf } from './waves.ts';

/** The records of a program on a day. */
export type Records = {
  readonly program: Program;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly checkIns: readonly CheckIn[];
  readonly goals: readonly Goal[];
  readonly today: Day;
};

/**
 * Every pairing with what was due and held, asked and answered by `today`, and its health; in the order given.
 * Later meetings, answers and revisions play no part, so a report can be made for any day of the past.
 */
export function followPairings(records: Records): FollowedPairing[] {
  return records.pairings.map(follower(records));
}

/** The health of one pairing on a day; the records may be those of the whole program. For all: `followPairings`. */
export function pairingHealth(
  records: Omit<Records, 'pairings'> & { readonly pairing: Pairing },
): PairingHealth {
  return follower(records)(records.pairing).health;
}

/** Sorts the records by pairing once. */
function follower(records: Omit<Records, 'pairings'>): (pairing: Pairing) => FollowedPairing {
  const { program, today } = records;
  const meetings = meetingsByPairing(records.meetings);
  const checkIns = checkInsByPairing(records.checkIns, today);
  const known = records.goals.filter(({ revised }) => revised === undefined || revised <= today);
  const goals = groupBy(goalsInForce(known), ({ person }) => person);
  const cadence = parseCadence(program.meetings.every);
  return (pairing) =>
    followPairing(pairing, {
      program,
      meetings: meetings.get(pairing.id) ?? [],
      checkIns: checkIns.get(pairing.id) ?? [],
      goals: goals.get(pairing.mentee) ?? [],
      cadence,
      today,
    });
}

type OfOnePairing = Omit<Records, 'pairings'> & { readonly cadence: Cadence };

function followPairing(pairing: Pairing, own: OfOnePairing): FollowedPairing {
  const { program, meetings, checkIns, today } = own;
  const began = beganOn(pairing, program);
  const until = pairing.ended !== undefined && pairing.ended < today ? pairing.ended : today;
  const sinceStart = program.checkins.questions.met?.since_start ?? false;
  const held = heldMeetings({ meetings: began === undefined ? [] : meetings, checkIns, sinceStart, until });
  const cadence = cadenceNow(own.cadence, held, began === undefined ? 0 : daysBetween(began, today));
  const asked =
    began === undefined
      ? []
      : askedWaves(wavesOf(program, pairing, { meetings, until: today }), checkIns, { pairing, today });
  return {
    pairing,
    ...(began === undefined ? {} : { began }),
    cadence,
    due: held.due,
    hasMet: held.hasMet,
    ...(held.firstMet === undefined ? {} : { firstMet: held.firstMet }),
    ...(held.lastMet === undefined ? {} : { lastMet: held.lastMet }),
    waves: asked,
    health: judgeHealth({ ...own, pairing, began, cadence, held, waves: asked }),
  };
}

/** The rhythm after the last meeting that was due; without a schedule, after as many as fit into the time. */
function cadenceNow(cadence: Cadence, { due }: HeldMeetings, age: number): number {
  const planned = Math.max(0, ...due.map(({ meeting }) => meeting.number));
  if (planned > 0) return cadenceDays(cadence, planned);
  let number = 1;
  for (let spent = step(cadence, 1); spent <= age; spent += step(cadence, number)) number += 1;
  return cadenceDays(cadence, number);
}

/** A rhythm of `0 days` must not stand still. */
const step = (cadence: Cadence, number: number): number => Math.max(1, cadenceDays(cadence, number));
