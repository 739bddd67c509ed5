import type { Day } from '../../model/day.ts';
import type { Employee, Employment } from '../../model/roster.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { daysBetween } from '../../time/day.ts';
import type { RetentionFrame } from './input.ts';

/**
 * Somebody who left and came back, as far as one follow-up from time zero is concerned: the spell they were in then,
 * with the first hire of all for tenure; whoever comes back later has left all the same. Somebody who was away at time
 * zero counts from their next spell, or by their last exit where there is none.
 */
export function employmentAt(employee: Employee, timeZero: Day): Employee {
  const { spells } = employee;
  if (spells === undefined) return employee;
  const current = spells.find(
    ({ hired, left }) => (hired ?? '') <= timeZero && (left === undefined || left > timeZero),
  );
  if (current !== undefined) return during(employee, { ...current, hired: employee.hired ?? current.hired });
  const next = spells.find(({ hired }) => (hired ?? '') > timeZero);
  return next === undefined ? employee : during(employee, next);
}

/** The same person with the days of one stretch: what else is known of them is read where it stands, and not copied. */
function during(employee: Employee, { hired, left, exitReason }: Stretch): Employee {
  return Object.assign(Object.create(employee), { hired, left, exitReason });
}

type Stretch = { readonly [K in keyof Employment]: Employment[K] | undefined };

/** The first day on which a person is followed: time zero, or their own first day where that is later and counts. */
export function entryDay({ hired }: Employee, { settings, timeZero }: RetentionFrame): Day {
  const own = settings.time_zero === 'hire_date' && hired !== undefined && hired > timeZero;
  return own ? hired : timeZero;
}

/** The day that a person's time is counted from; absent where it is the first day of somebody who has none. */
export function zeroDay({ hired }: Employee, { settings, timeZero }: RetentionFrame): Day | undefined {
  return settings.time_zero === 'hire_date' ? hired : timeZero;
}

/**
 * Days from the person's zero to their exit, or to the last day on which they were known to be there. With outcome
 * `voluntary` any other exit competes. Whoever was hired before time zero, and is counted from that hire, enters late:
 * nobody who left before could be on the roster.
 */
export function spellOf(employee: Employee, frame: RetentionFrame): Spell {
  const { settings, timeZero } = frame;
  const zero = zeroDay(employee, frame) ?? timeZero;
  const spell = fromZero(employee, zero, settings);
  return zero < timeZero ? { ...spell, entry: daysBetween(zero, timeZero) } : spell;
}

function fromZero(employee: Employee, zero: Day, settings: RetentionFrame['settings']): Spell {
  const { left, followedUntil, exitReason } = employee;
  if (left === undefined) {
    const last =
      followedUntil !== undefined && followedUntil < settings.data_through
        ? followedUntil
        : settings.data_through;
    return { time: Math.max(0, daysBetween(zero, last)), end: 'censored' };
  }
  const counts = settings.outcome === 'any' || exitReason === 'voluntary';
  return { time: daysBetween(zero, left), end: counts ? 'event' : 'other' };
}

/** A spell as far as the day on which the person joined the others' program. */
export function untilJoined(spell: Spell, joined: number): Spell {
  return spell.time <= joined ? spell : { ...spell, time: joined, end: 'censored' };
}
