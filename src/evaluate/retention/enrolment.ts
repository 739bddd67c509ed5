import type { Day } from '../../model/day.ts';
import { compareText } from '../../model/order.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Cohort, Person, Role } from '../../model/person.ts';
import type { Employee } from '../../model/roster.ts';
import { addSpan } from '../../time/day.ts';

/** When somebody came, as the people files and pairings.csv tell. */
export type Beginning = {
  /** When they applied, where the people file says it. */
  readonly applied?: Day;
  /** The first day on which a pairing of theirs is recorded. */
  readonly paired?: Day;
};

/** A mentee. */
export type Enrolled = Beginning & { readonly hadPlace: boolean };

export type Enrolment = {
  /** By id on the roster. */
  readonly mentees: ReadonlyMap<string, Enrolled>;
  /** By id on the roster; of mentees those only of whom a pairing as mentor is recorded. */
  readonly mentors: ReadonlyMap<string, Beginning>;
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
  const days = firstDays(placed, 'mentee');
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
    mentees.set(employee.id, {
      ...beginning(person, days.get(id)),
      // Where no place is on record at all, nobody can be said to have had none.
      hadPlace: placed.length === 0 || withPlace.has(id),
    });
  }
  const guides = cohort.people.filter((person) => person.roles.includes('mentor')).map((person) => person.id);
  const mentorDays = firstDays(placed, 'mentor');
  const mentors = [...new Set([...guides, ...placed.map((pairing) => pairing.mentor)])].flatMap((id) => {
    const person = people.get(id);
    const known = onRoster(id, person?.email)?.id;
    const paired = mentorDays.get(id);
    // A form on which somebody ticks both says of neither when it began.
    const untold = known === undefined || (mentees.has(known) && paired === undefined);
    return untold ? [] : [[known, beginning(person, paired)] as const];
  });
  return { mentees, mentors: new Map(mentors), missing };
}

function beginning(person: Person | undefined, paired: Day | undefined): Beginning {
  return {
    ...(person?.applied === undefined ? {} : { applied: person.applied }),
    ...(paired === undefined ? {} : { paired }),
  };
}

/**
 * The day on which somebody joined who had not yet on the day they are followed from; undefined for the others.
 * An application tells it to the day. Without one every day of their pairings must lie after the time allowed for a
 * first meeting, since pairings are often recorded only then.
 */
export function joinedLater({ applied, paired }: Beginning, entry: Day, grace: string): Day | undefined {
  const first = applied !== undefined && (paired === undefined || applied < paired) ? applied : paired;
  if (first === undefined) return undefined;
  return first > (applied === undefined ? addSpan(entry, grace) : entry) ? first : undefined;
}

/** The first day on which the pairings of each person on that side are recorded, if any is. */
function firstDays(pairings: readonly Pairing[], side: Role): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const pairing of pairings) {
    const { drafted, proposed, menteeAccepted, mentorAccepted, started } = pairing;
    for (const day of [drafted, proposed, menteeAccepted, mentorAccepted, started]) {
      const known = first.get(pairing[side]);
      if (day !== undefined && (known === undefined || day < known)) first.set(pairing[side], day);
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
