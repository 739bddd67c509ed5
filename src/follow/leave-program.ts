import type { Day } from '../model/day.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import { compareText } from '../model/order.ts';
import type { Override } from '../model/override.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { pairingUnit, peopleOf } from '../model/pairing-unit.ts';
import type { Format } from '../schema/program-matching.ts';
import { orphanedPeople, servedBy } from './orphans.ts';
import { isLedBy, type Successor, takenOver } from './successor.ts';

export type Leaving = {
  readonly person: string;
  /** Their last day: pairings end on it, and what is planned after it falls away. */
  readonly on: Day;
  readonly reason: string;
  readonly by?: string;
  /** The day on which this is written down, for the calendars; `on` where it is left out. */
  readonly written?: Day;
  /** A mentor who leads on with everybody whom this person led. */
  readonly successor?: Successor;
  readonly format: Format;
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly overrides: readonly Override[];
};

export type Left = {
  readonly pairings: readonly Pairing[];
  readonly meetings: readonly Meeting[];
  readonly overrides: readonly Override[];
  /** Who lost their mentor, or the others, by this and has nobody else: first in the next match. */
  readonly orphaned: readonly string[];
  /** Meetings marked as held with them after what is to be their last day: the day may be a slip. */
  readonly heldLater: readonly Meeting[];
};

/**
 * A person leaves: out from that day, their part of every open pairing ended on it. What goes on without them, a group with
 * two people left in it, keeps its meetings, and they are taken off them; what does not is over for all, and its later
 * meetings are cancelled. Drafts vanish, since the next match solves them anew. Doing it twice changes nothing more.
 */
export function leaveProgram(leaving: Leaving): Left {
  const { person } = leaving;
  const ending = new Map<Pairing, Pairing>();
  const rows = leaving.pairings.filter(({ state }) => !closedStates.has(state));
  const touched = [...groupBy(rows, ({ id }) => id)].filter(([, own]) =>
    own.some((row) => isIn(row, person)),
  );
  const dropped = new Set<Pairing>();
  for (const [id, own] of touched)
    for (const row of leavingRows(id, own, leaving)) {
      if (row.state === 'draft') dropped.add(row);
      else ending.set(row, endedRow(row, leaving));
    }
  const { successor, on } = leaving;
  const led = [...ending.keys()].filter((row) => isLedBy(row, person));
  const added = successor === undefined ? [] : led.map((row) => takenOver(row, { on, successor }));
  const kept = leaving.pairings.filter((row) => !dropped.has(row)).map((row) => ending.get(row) ?? row);
  const pairings = [...kept, ...added];
  const overrides = withOut(leaving);
  const lost = new Set([...ending.keys()].flatMap(servedBy));
  const live = new Set(pairings.filter(({ state }) => !closedStates.has(state)).map(({ id }) => id));
  const ids = new Set(touched.map(([id]) => id));
  const succeeded = new Set(added.map(({ id }) => id));
  const around = { ...leaving, live, touched: ids, succeeded };
  return {
    pairings,
    meetings: leaving.meetings.map((meeting) => withoutThem(meeting, around)),
    overrides,
    orphaned: orphanedPeople(pairings, overrides).filter((one) => lost.has(one) && one !== person),
    heldLater: leaving.meetings.filter(
      ({ state, start, people }) => state === 'held' && start.slice(0, 10) > on && people.includes(person),
    ),
  };
}

const isIn = ({ mentee, mentor }: Pairing, person: string): boolean => mentee === person || mentor === person;

/** The open rows of a unit that end with the person; all of them where fewer than two people would remain. */
function leavingRows(id: string, own: readonly Pairing[], { person, format }: Leaving): readonly Pairing[] {
  const others = own.filter((row) => !isIn(row, person));
  const goesOn = peopleOf(pairingUnit(id, others, format)).length > 1;
  return goesOn ? own.filter((row) => isIn(row, person)) : own;
}

/** Whoever leaves before the first day never began; a pairing cannot end before that day either. */
function endedRow(row: Pairing, { on, reason }: Leaving): Pairing {
  const ended = row.started !== undefined && row.started > on ? row.started : on;
  return { ...row, state: 'ended', ended, endReason: reason };
}

function withOut({ person, on, reason, by, overrides }: Leaving): readonly Override[] {
  const isOut = overrides.some(
    ({ kind, person: who, from, until }) =>
      kind === 'out' && who === person && until === undefined && (from ?? '') <= on,
  );
  if (isOut) return overrides;
  return [...overrides, { kind: 'out', person, from: on, reason, ...(by === undefined ? {} : { by }) }];
}

type Remaining = Leaving & {
  /** Ids of what goes on, of what the person was in, and of what the successor leads now. */
  readonly live: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
  readonly succeeded: ReadonlySet<string>;
};

/** A later meeting without the person, or with their successor; cancelled where fewer than two would come. */
function withoutThem(meeting: Meeting, around: Remaining): Meeting {
  const { person, on, written, successor, live, touched, succeeded } = around;
  const awaited = meeting.state === 'planned' || meeting.state === 'moved';
  if (!awaited || meeting.start.slice(0, 10) <= on) return meeting;
  const change = { sequence: meeting.sequence + 1, changed: written ?? on };
  const { pairing, people } = meeting;
  if (pairing !== undefined && touched.has(pairing) && !live.has(pairing))
    return { ...meeting, state: 'cancelled', ...change };
  if (!people.includes(person) || (pairing !== undefined && !touched.has(pairing))) return meeting;
  const others = people.filter((id) => id !== person);
  if (pairing === undefined) return { ...meeting, people: others, ...change };
  const follows = successor !== undefined && succeeded.has(pairing) ? [successor.person] : [];
  const now = [...new Set([...others, ...follows])].sort(compareText);
  return now.length < 2
    ? { ...meeting, state: 'cancelled', ...change }
    : { ...meeting, people: now, ...change };
}
