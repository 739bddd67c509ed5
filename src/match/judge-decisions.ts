import type { Day } from '../model/day.ts';
import { sortedBy } from '../model/order.ts';
import { coMentorRole } from '../model/pairing-unit.ts';
import { glanceAt, type Role, roles } from '../model/person.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { auditedFieldProblems } from './audited-fields.ts';
import { type Decisions, type Pin, readDecisions } from './decisions.ts';
import { rolesHaveOwnCriteria } from './role-settings.ts';
import { type MatchSettings, matchSettings } from './settings.ts';

/** Seats that pairings and pins have taken, by person, with the pin that came last. */
export type TakenSeats = ReadonlyMap<string, { readonly count: number; readonly lastPin?: Pin }>;

export type JudgedDecisions = {
  readonly settings: MatchSettings;
  readonly decisions: Decisions;
  readonly taken: { readonly [R in Role]: TakenSeats };
  /** Decisions that contradict each other, or the program. */
  readonly problems: readonly Problem[];
};

/** The day that a match is for: the program's start, or today once that is past. */
export function dayOfMatch({ program }: ProgramFolder, today: Day): Day {
  return program.start === undefined || program.start < today ? today : program.start;
}

/** What people and program.yaml have decided before any pair is looked at, and what cannot stand together. */
export function judgeDecisions(folder: ProgramFolder, day: Day): JudgedDecisions {
  const settings = matchSettings(folder.program, folder.cohort);
  const decisions = readDecisions(folder, day);
  const taken = { mentor: takenSeats(decisions, 'mentor'), mentee: takenSeats(decisions, 'mentee') };
  return {
    settings,
    decisions,
    taken,
    problems: [
      ...auditedFieldProblems(folder, settings),
      ...decisions.problems,
      ...roles.flatMap((role) => pinsOverCapacity(folder, role, taken[role])),
      ...(settings.criteria.length === 0 && comparesPeople(folder) ? [problem('no-criteria', {})] : []),
    ],
  };
}

/** Pairs that found each other are compared by nobody, and roles may each have criteria of their own. */
const comparesPeople = ({ program }: ProgramFolder): boolean =>
  program.format !== 'informal' && !rolesHaveOwnCriteria(program);

function takenSeats({ kept, pinned }: Decisions, role: Role): TakenSeats {
  const taken = new Map<string, { count: number; lastPin?: Pin }>();
  for (const pairing of kept) {
    // Who completed has had a mentor; the mentor's place is free again.
    if (role === 'mentor' && pairing.state === 'completed') continue;
    // A group is one place for its members, however many lead it.
    if (role === 'mentee' && pairing.role === coMentorRole) continue;
    const known = taken.get(pairing[role]);
    taken.set(pairing[role], { ...known, count: (known?.count ?? 0) + 1 });
  }
  for (const lastPin of sortedBy(pinned, (pin) => pin.at.row ?? 0))
    taken.set(lastPin[role], { count: (taken.get(lastPin[role])?.count ?? 0) + 1, lastPin });
  return taken;
}

function pinsOverCapacity({ cohort, program }: ProgramFolder, role: Role, taken: TakenSeats): Problem[] {
  // A circle has room for many whom one person is pinned to; whether all of them fit is its solver's to say.
  if (program.format === 'circle') return [];
  const glance = glanceAt(cohort);
  return sortedBy(taken, ([id]) => id).flatMap(([id, { count, lastPin }]) => {
    const places = placesFor(program, role, glance.person(id)?.capacity[role] ?? 0);
    return lastPin === undefined || count <= places
      ? []
      : [problem('pins-over-capacity', { person: id, places, pins: count }, lastPin.at)];
  });
}

/** How many partners somebody has who declares so many places: one a round of a rotation, a mentee one a role. */
function placesFor({ format, matching }: ProgramFolder['program'], role: Role, declared: number): number {
  if (declared > 0 && format === 'flash') return matching.rounds;
  if (declared > 0 && role === 'mentee' && matching.roles.length > 0) return matching.roles.length;
  return declared;
}
