import type { RelaxedRule } from '../model/meeting.ts';
import type { FinishedPlan } from './finished-plan.ts';
import { type Hindrance, hindrances, type TriedTime } from './hindrances.ts';
import type { Party } from './party.ts';
import { furthestHours, hourSteps, shortestMeeting } from './relaxation-cost.ts';

/**
 * The single changes that would let a unit meet at that time, each enough by itself; none where two things stand in the way
 * that no one change removes. Moving another meeting is no change to ask for: the plan has tried that.
 */
export function relaxationsAt(plan: FinishedPlan, party: Party, at: TriedTime): RelaxedRule[] {
  const found = hindrances(plan, party, at);
  if (found.length === 0) return [];
  return [singleRule(found), shorterLength(plan, party, { at, found })].filter((rule) => rule !== undefined);
}

/** The one change that removes all of these, if there is one. */
function singleRule(found: readonly Hindrance[]): RelaxedRule | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  switch (first.kind) {
    case 'hours':
      return widerHours(found);
    case 'blackout':
    case 'holiday':
      return sameDayOff(found, first.name);
    case 'busy':
      return found.every((one) => one.kind === 'busy' && one.person === first.person)
        ? { kind: 'busy', person: first.person }
        : undefined;
    case 'meeting':
      return smallerGap(found);
    case 'limit':
      return higherLimit(found, first.limit);
    case 'room':
      return { kind: 'room', seats: first.seats };
  }
}

/** Hours of one person who gave an availability, or the program's where these alone are too narrow. */
function widerHours(found: readonly Hindrance[]): RelaxedRule | undefined {
  const hours = found.filter((one) => one.kind === 'hours');
  if (hours.length < found.length) return undefined;
  const [first] = hours;
  const own = Math.max(...hours.map((one) => one.own));
  const program = Math.max(...hours.map((one) => one.program));
  const minutes = Math.ceil(Math.max(own, program) / hourSteps) * hourSteps;
  if (minutes > furthestHours || first === undefined) return undefined;
  if (own === 0) return { kind: 'hours', minutes };
  return program === 0 && hours.length === 1 ? { kind: 'hours', person: first.person, minutes } : undefined;
}

function sameDayOff(found: readonly Hindrance[], name: string): RelaxedRule | undefined {
  const isSame = found.every(
    (one) => (one.kind === 'blackout' || one.kind === 'holiday') && one.name === name,
  );
  const kinds = new Set(found.map(({ kind }) => kind));
  return isSame && kinds.size === 1 ? { kind: 'day-off', name } : undefined;
}

/** In steps of five minutes; nothing where two meetings overlap. */
function smallerGap(found: readonly Hindrance[]): RelaxedRule | undefined {
  const between = found.flatMap((one) => (one.kind === 'meeting' ? [one.between] : []));
  if (between.length < found.length) return undefined;
  const to = Math.floor(Math.min(...between) / 5) * 5;
  return to < 0 ? undefined : { kind: 'limit', limit: 'gap', to };
}

function higherLimit(
  found: readonly Hindrance[],
  limit: 'mentor_per_day' | 'mentor_per_week',
): RelaxedRule | undefined {
  const counts = found.flatMap((one) =>
    one.kind === 'limit' && one.limit === limit ? [one.others.length] : [],
  );
  return counts.length < found.length ? undefined : { kind: 'limit', limit, to: Math.max(...counts) + 1 };
}

const lengthHelps: ReadonlySet<Hindrance['kind']> = new Set(['hours', 'busy', 'meeting', 'room']);

/** The longest meeting that would fit, in steps of a quarter of an hour. */
function shorterLength(
  plan: FinishedPlan,
  party: Party,
  { at, found }: { readonly at: TriedTime; readonly found: readonly Hindrance[] },
): RelaxedRule | undefined {
  if (!found.every(({ kind }) => lengthHelps.has(kind))) return undefined;
  const fits = (minutes: number): boolean =>
    minutes >= shortestMeeting && hindrances(plan, party, { ...at, length: minutes }).length === 0;
  // What the shortest meeting does not help, none does.
  if (at.length <= shortestMeeting || !fits(shortestMeeting)) return undefined;
  let minutes = Math.ceil(at.length / hourSteps - 1) * hourSteps;
  while (!fits(minutes)) minutes -= hourSteps;
  return { kind: 'length', minutes };
}
