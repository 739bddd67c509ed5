import ICAL from 'ical.js';

/** A rule that cannot be followed; the message says why, in words that fit behind "cannot be read:". */
export class UnreadableRule extends Error {}

/** Wall seconds: starts are wanted before `to`; `isOver` tells when the rule's own UNTIL has passed. */
export type Expansion = { readonly to: number; readonly isOver: (wall: number) => boolean };

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** A daily event since 1970 has some 20,000. */
const mostSteps = 50_000;
/** The parts that only exclude days, by frequency: they are taken from the rule and applied to each day. */
const excluding: ReadonlyMap<string, readonly ('BYMONTH' | 'BYMONTHDAY' | 'BYDAY')[]> = new Map([
  ['DAILY', ['BYMONTH', 'BYMONTHDAY', 'BYDAY']],
  ['WEEKLY', ['BYMONTH']],
  ['MONTHLY', ['BYMONTH']],
  ['YEARLY', []],
]);

/**
 * The wall times, in seconds, at which a rule repeats an event, its first time included (RFC 5545 3.3.10). The iterator of
 * ical.js is asked for the plain rhythm only: with parts that exclude days it may never return (kewisch/ical.js issue 1038)
 * and it gives days that do not exist a neighbour. So those parts, COUNT and UNTIL are applied here.
 */
export function recurringTimes(rule: ICAL.Recur, first: ICAL.Time, { to, isOver }: Expansion): number[] {
  const { plain, fits } = plainRule(rule, first);
  const begin = wallSeconds(first);
  const most = rule.count ?? Number.POSITIVE_INFINITY;
  const times = [begin];
  const iterator = plain.iterator(first);
  for (let step = 0; step < mostSteps && times.length < most; step += 1) {
    const next = iterator.next();
    if (next === null || next === undefined) return times;
    const wall = wallSeconds(next);
    if (wall >= to || isOver(wall)) return times;
    if (wall > begin && fits(next)) times.push(wall);
  }
  if (times.length < most) throw new UnreadableRule('it repeats too often to be followed');
  return times;
}

/** Seconds since 1970-01-01T00:00 on the wall that a time was written for. */
export function wallSeconds(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second) / 1000;
}

/** The rule without its own end and its excluding parts, and the test that stands for them. */
function plainRule(
  rule: ICAL.Recur,
  first: ICAL.Time,
): { plain: ICAL.Recur; fits: (time: ICAL.Time) => boolean } {
  const parts = excluding.get(rule.freq);
  if (parts === undefined) throw new UnreadableRule(`it repeats ${rule.freq.toLowerCase()}`);
  if (rule.interval > 1000) throw new UnreadableRule(`its INTERVAL is ${rule.interval}`);
  if (rule.freq !== 'YEARLY' && (rule.parts.BYYEARDAY ?? rule.parts.BYWEEKNO) !== undefined)
    throw new UnreadableRule('it counts days or weeks of the year without being yearly');
  const plain = rule.clone();
  plain.count = null;
  plain.until = null;
  for (const part of parts) delete plain.parts[part];
  const { BYMONTH, BYMONTHDAY, BYDAY, BYYEARDAY, BYWEEKNO } = rule.parts;
  const isByMonth = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY';
  const keepsDay = isByMonth && (BYMONTHDAY ?? BYDAY ?? BYYEARDAY ?? BYWEEKNO) === undefined;
  const days = keepsDay ? [first.day] : BYMONTHDAY;
  const names = BYDAY?.map((name) => name.slice(-2));
  return {
    plain,
    fits: (time) =>
      (BYMONTH === undefined || BYMONTH.includes(time.month)) &&
      (days === undefined ||
        days.includes(time.day) ||
        days.includes(time.day - 1 - ICAL.Time.daysInMonth(time.month, time.year))) &&
      (names === undefined || names.includes(weekdays[time.dayOfWeek() - 1] ?? '')),
  };
}
