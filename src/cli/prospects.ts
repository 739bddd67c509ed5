import { openMarket } from '../match/market.ts';
import { meets } from '../match/participants.ts';
import { type Role, roles } from '../model/person.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { Prospects } from '../report/problems/launch-lacks.ts';
import type { Call } from './command-entry.ts';
import { marketInput } from './current-match.ts';
import type { OpenFolder } from './open-folder.ts';

/** What can be counted before a match: places on both sides, mentees whom the rules leave nobody, who lacks training. */
export function prospectsOf(call: Call, open: OpenFolder): Prospects {
  const market = openMarket(marketInput(call, open));
  const { first, mentor } = market.eligible();
  const free = (role: Role) => market.seats[role].reduce((total, seats) => total + seats, 0);
  const withoutSight = market.sides.mentees.filter((_, at) => {
    const offered = [...mentor.slice(first[at], first[at + 1])];
    return (market.seats.mentee[at] ?? 0) > 0 && !offered.some((j) => (market.seats.mentor[j] ?? 0) > 0);
  });
  return {
    free: { mentor: free('mentor'), mentee: free('mentee') },
    withoutSight: withoutSight.map(({ id }) => id).sort(),
    untrained: untrainedPeople(open.folder),
  };
}

/** People by the module that they would need to take part in a role. */
function untrainedPeople({
  program,
  cohort,
  training,
}: ProgramFolder): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, Set<string>>();
  for (const role of roles) {
    const modules = program.eligibility[role].flatMap((rule) => ('completed' in rule ? [rule] : []));
    for (const person of cohort.people) {
      if (!person.roles.includes(role) || person.outFrom !== undefined) continue;
      for (const rule of modules)
        if (!meets(person, role, rule, training))
          missing.set(rule.completed, (missing.get(rule.completed) ?? new Set()).add(person.id));
    }
  }
  return new Map([...missing].map(([module, people]) => [module, [...people]]));
}
