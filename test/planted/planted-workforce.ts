import type { RetentionInput } from '../../src/evaluate/retention/input.ts';
import type { Pairing } from '../../src/model/pairing.ts';
import type { Person } from '../../src/model/person.ts';
import type { Employee } from '../../src/model/roster.ts';
import type { Share } from '../../src/stats/newcombe-difference.ts';
import { addDays } from '../../src/time/day.ts';
import { pairingOf, personOf } from '../evaluate/retention/workforce.ts';
import { exitDay, firstDay, joiningDay, year } from './planted-exits.ts';

/** People who are alike in all that the roster tells of them on the first day. */
export type Kind = {
  /** Of service on the first day. */
  readonly years: number;
  readonly level: string;
  readonly department: string;
  readonly people: number;
  /** Who is a mentee from the first day: so many of them, or each by this chance. */
  readonly enrolled: { readonly number: number } | { readonly chance: number };
  /** The chance to ask for a place later in the year, for those who are still there then. */
  readonly later?: number;
  /** The chance to offer oneself as a mentor later in the year, likewise. */
  readonly mentorsLater?: number;
  /** The chance to be there after a year without a mentor. */
  readonly stays: number;
};

/** A workforce whose truth is known, since everybody in it is drawn from it. */
export type Plan = {
  readonly kinds: readonly Kind[];
  /** What having a mentor for the whole year adds to the chance to be there at its end. */
  readonly effect: number;
  /** Of those who go, the share that goes by their own wish; the others are dismissed. Everybody unless given. */
  readonly ownWish?: number;
};

/** One drawn cohort, and what somebody would have who compared whoever was ever mentored with everybody else. */
export type PlantedCohort = Pick<RetentionInput, 'roster' | 'rosterAtStart' | 'cohort' | 'pairings'> & {
  readonly naive: { readonly first: Share; readonly second: Share };
};

/** `left`: days from the first day to the exit; `mentee`, `mentor`: to the day as one. Null for never. */
type Life = {
  readonly employee: Employee;
  readonly left: number | null;
  readonly mentee: number | null;
  readonly mentor: number | null;
};

/**
 * Draws one cohort. Whoever means to join later does so only if still there on that day, so that no late mentee can
 * have left before it (immortal time).
 */
export function plantedCohort(plan: Plan, random: () => number): PlantedCohort {
  const lives = plan.kinds.flatMap((kind, k) =>
    Array.from({ length: kind.people }, (_, i) =>
      lifeOf(plan, kind, { id: `E${k + 1}-${i + 1}`, i, random }),
    ),
  );
  const people: Person[] = [];
  const pairings: Pairing[] = [];
  for (const { employee, mentee, mentor } of lives) {
    if (mentee !== null) {
      people.push(personOf(employee.id, ['mentee']));
      pairings.push(pairingOf('T1', employee.id, { started: addDays(firstDay, mentee) }));
    } else if (mentor !== null) {
      people.push({ ...personOf(employee.id, ['mentor']), applied: addDays(firstDay, mentor) });
    }
  }
  const roster = lives.map(({ employee }) => employee);
  const ever = lives.filter(({ mentee }) => mentee !== null);
  const never = lives.filter(({ mentee }) => mentee === null);
  const naive = { first: stayedOf(ever), second: stayedOf(never) };
  return { roster, rosterAtStart: roster, cohort: { people, fields: new Map() }, pairings, naive };
}

type Draw = { readonly id: string; readonly i: number; readonly random: () => number };

function lifeOf(plan: Plan, kind: Kind, { id, i, random }: Draw): Life {
  const { enrolled, later = 0, mentorsLater = 0, stays } = kind;
  const fromStart = 'number' in enrolled ? i < enrolled.number : random() < enrolled.chance;
  const wish = random();
  const asMentee = !fromStart && wish < later;
  const asMentor = !fromStart && wish > 1 - mentorsLater;
  const joins = joiningDay(random);
  const from = fromStart ? 0 : asMentee ? joins : Number.POSITIVE_INFINITY;
  const left = exitDay({ alone: stays, mentored: stays + plan.effect, from }, random);
  const ownWish = random() < (plan.ownWish ?? 1);
  const isThere = left === null || left > joins;
  return {
    employee: employeeOf(kind, { id, left, ownWish }),
    left,
    mentee: fromStart ? 0 : asMentee && isThere ? joins : null,
    mentor: asMentor && isThere ? joins : null,
  };
}

type Exit = { readonly id: string; readonly left: number | null; readonly ownWish: boolean };

function employeeOf({ years, level, department }: Kind, { id, left, ownWish }: Exit): Employee {
  const reason = ownWish ? 'voluntary' : 'dismissed';
  return {
    id,
    hired: addDays(firstDay, -Math.round(years * 365.25)),
    level,
    department,
    columns: new Map(),
    place: { file: 'roster.csv', row: 2 },
    ...(left === null ? {} : { left: addDays(firstDay, left), exitReason: reason }),
  };
}

function stayedOf(lives: readonly Life[]): Share {
  return { count: lives.filter(({ left }) => left === null || left > year).length, total: lives.length };
}
