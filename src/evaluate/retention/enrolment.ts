import type { Day } from '../../model/day.ts';
import { compareText } from '../../model/order.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Cohort } from '../../model/person.ts';
import type { Employee } from '../../model/roster.ts';
import { addSpan } from '../../time/day.ts';

/** A mentee as the people files and pairings.csv tell. */
export type Enrolled = {
  /** When they applied, where the people file says it. */
  readonly applied?: Day;
  /** The first day on which a pairing of theirs is recorded. */
  readonly paired?: Day;
  readonly hadPlace: boolean;
};

export type Enrolment = {
  /** By id on the roster. */
  readonly mentees: ReadonlyMap<string, Enrolled>;
  /** Mentors who are not mentees too, by id on the roster. */
  readonly mentors: ReadonlySet<string>;
  /** Mentees whom the roster does not know, by id, in code-unit order. */
  readonly missing: readonly string[];
};

type Source = {
  readonly cohort: Cohort;
  readonly pairings: readonly Pairing[];
  readonly roster: readonly Employee[];
};

/**
 * Who is a mentee: whoever applied as one (people files) or was ever offered a place (pairings.csv, whatever became of
 * it): matched or not, kept or ended, since to drop those who left before their first meeting would give mentees time
 * in which they could not leave.
 */
export function enrolmentOf({ cohort, pairings, roster }: Source): Enrolment {
  const onRoster = rosterIndex(roster);
  const people = new Map(cohort.people.map((person) => [person.id, person]));
  const applied = cohort.people
    .filter((person) => person.roles.includes('mentee'))
    .map((person) => person.id);
  const placed = pairings.filter((pairing) => pairing.state !== 'draft');
  const ids = [...new Set([...applied, ...placed.map((pairing) => pairing.mentee)])].sort(compareText);
  const days = firstDays(placed);
  const withPlace = new Set(placed.map((pairing) => pairing.mentee));

  const mentees = new Map<string, Enrolled>();
  const missing: string[] = [];
  for (const id of ids) {
    const person = people.get(id);
    const employee = onRoster(id, person?.email);
    if (employee === undefined) {
      missing.push(id);
      continue;
    }
    const paired = days.get(id);
    mentees.set(employee.id, {
      // Where no place is on record at all, nobody can be said to have had none.
      hadPlace: placed.length === 0 || withPlace.has(id),
      ...(person?.applied === undefined ? {} : { applied: person.applied }),
      ...(paired === undefined ? {} : { paired }),
    });
  }
  const guides = cohort.people.filter((person) => person.roles.includes('mentor')).map((person) => person.id);
  const mentors = [...guides, ...placed.map((pairing) => pairing.mentor)]
    .map((id) => onRoster(id, people.get(id)?.email)?.id)
    .flatMap((id) => (id === undefined || mentees.has(id) ? [] : [id]));
  return { mentees, mentors: new Set(mentors), missing };
}

/**
 * The day on which somebody joined who was not enrolled yet on the day they are followed from; undefined for the others.
 * An application tells it to the day. Without one every day of their pairings must lie after the time allowed for a
 * first meeting, since pairings are often recorded only then.
 */
export function joinedLater({ applied, paired }: Enrolled, entry: Day, grace: string): Day | undefined {
  const first = applied !== undefined && (paired === undefined || applied < paired) ? applied : paired;
  if (first === undefined) return undefined;
  return first > (applied === undefined ? addSpan(entry, grace) : entry) ? first : undefined;
}

/** The first day on which each mentee's pairings are recorded, if any is. */
function firstDays(pairings: readonly Pairing[]): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const { mentee, drafted, proposed, menteeAccepted, mentorAccepted, started } of pairings) {
    for (const day of [drafted, proposed, menteeAccepted, mentorAccepted, started]) {
      const known = first.get(mentee);
      if (day !== undefined && (known === undefined || day < known)) first.set(mentee, day);
    }
  }
  return first;
}

/** By id first, then by address: forms often ask for one and the roster knows both. */
export function rosterIndex(
  roster: readonly Employee[],
): (id: string, email?: string) => Employee | undefined {
  const byId = new Map(roster.map((employee) => [employee.id, employee]));
  // Of a large workforce it takes seconds, and most forms ask for the employee number.
  let byEmail: Map<string, Employee> | undefined;
  return (id, email) => {
    const known = byId.get(id);
    if (known !== undefined) return known;
    byEmail ??= new Map(
      roster.flatMap((e) => (e.email === undefined ? [] : [[foldAddress(e.email), e] as const])),
    );
    return byEmail.get(foldAddress(email ?? id));
  };
}

function foldAddress(address: string): string {
  return address.trim().normalize('NFC').toLowerCase();
}
