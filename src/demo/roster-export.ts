import type { Day } from '../model/day.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { rosterWords } from '../texts/demo-words/roster-words.ts';
import { addDays, daysBetween } from '../time/day.ts';
import { type DemoCohort, type DemoPerson, type DemoSide, headOf } from './demo-cohort.ts';
import { trait } from './draw.ts';
import { hiredOn } from './hired-on.ts';
import { inventedName, numberOf } from './invented-person.ts';
import { mailboxOf } from './mailbox.ts';
import { shareOut } from './share-out.ts';

/** Colleagues who take no part, for each participant. */
const othersPerPerson = 2;

type Leaving = { readonly day: Day; readonly reason: string };
type Member = Pick<DemoPerson, 'n' | 'side' | 'level' | 'department' | 'place'> & {
  readonly manager?: number;
};
type Plan = {
  readonly cohort: DemoCohort;
  /** The last day that the roster knows about, and that of the program. */
  readonly until: Day;
  readonly end: Day;
  /** On which day the mentees stopped who did so before the time, by their id. */
  readonly stopped: ReadonlyMap<string, Day>;
};
type Leavings = ReadonlyMap<number, Leaving>;

/** The workforce on a day, leavers with their day and reason; or as it was at the start, when all of them were there. */
export function* rosterRows(plan: Plan, when: 'now' | 'start'): Generator<readonly string[]> {
  const { person, leaving, place } = rosterWords.headers;
  yield when === 'now' ? [...person, ...leaving, ...place] : [...person, ...place];
  const { cohort, end } = plan;
  const { participants: share, others: usual } = cohort.truths.leave;
  for (const side of cohort.sides) {
    const members = [...participantsOf(cohort, side)];
    const gone =
      side === 'mentor' ? leavingSince(end, members, plan, usual) : leavingMentees(members, plan, share);
    yield* rowsOf(members, plan, when, gone);
  }
  yield* rowsOf(heads(cohort), plan, when, new Map());
  const others = [...othersOf(cohort)];
  yield* rowsOf(others, plan, when, leavingSince(cohort.wish.start, others, plan, usual));
}

function* rowsOf(
  members: Iterable<Member>,
  { cohort }: Plan,
  when: 'now' | 'start',
  leavings: Leavings,
): Generator<string[]> {
  const { places } = demoPhrases(cohort.wish.language);
  for (const member of members) {
    const { first, last } = inventedName(member.n);
    const gone = leavings.get(member.n);
    yield [
      numberOf(member.n),
      first,
      last,
      mailboxOf(member.n, cohort),
      hiredOn(member, cohort),
      ...(when === 'start' ? [] : [gone?.day ?? '', gone?.reason ?? '']),
      cohort.levels[member.level] ?? '',
      cohort.departments[member.department] ?? '',
      places[member.place] ?? '',
      member.manager === undefined ? '' : numberOf(member.manager),
    ];
  }
}

/** Who leaves from a day on, as many as the rate of a year makes of them, on any day alike. */
function leavingSince(from: Day, members: readonly Member[], plan: Plan, rate: number): Leavings {
  const { seed } = plan.cohort.wish;
  const days = daysBetween(from, plan.until);
  const share = Math.min(1, (rate * days) / 365);
  const first = members[0]?.n ?? 0;
  const leaves = shareOut(
    members.length,
    [1 - share, share],
    seededRandom(JSON.stringify([seed, 'leave', first])),
  );
  const gone = members.filter((_, at) => leaves[at] === 1);
  return new Map(
    gone.map(({ n }) => [
      n,
      leavingOf(n, addDays(from, 1 + Math.floor((days - 1) * trait(seed, 'left', n))), plan),
    ]),
  );
}

/**
 * The same of mentees. While the program runs those leave who have stopped before, some weeks later: nobody completes a
 * program of an organisation that they have left.
 */
function leavingMentees(members: readonly Member[], plan: Plan, rate: number): Leavings {
  const { cohort, end, stopped } = plan;
  const { start, seed } = cohort.wish;
  const wanted = Math.round((members.length * rate * daysBetween(start, end)) / 365);
  const out = members.filter(({ n }) => stopped.has(numberOf(n))).slice(0, wanted);
  const early = out.map(({ n }): [number, Leaving] => {
    const day = addDays(stopped.get(numberOf(n)) ?? end, 7 + Math.floor(28 * trait(seed, 'left', n)));
    return [n, leavingOf(n, day, plan)];
  });
  const gone = new Set(out);
  const still = members.filter((member) => !gone.has(member));
  return new Map([...early, ...leavingSince(end, still, plan, rate)]);
}

/** Nine in ten go of their own wish. */
function leavingOf(n: number, day: Day, { cohort: { wish } }: Plan): Leaving {
  const [own, ...others] = rosterWords.leaving;
  const other = others[Math.floor(trait(wish.seed, 'why left', n) * others.length)];
  return { day, reason: trait(wish.seed, 'wish', n) < 0.9 ? own : (other ?? own) };
}

function* participantsOf(cohort: DemoCohort, side: DemoSide): Generator<Member> {
  for (let at = 0; at < cohort.count(side); at++) {
    const person = cohort.person(side, at);
    yield { ...person, manager: cohort.managerOf(person) };
  }
}

/** The heads of the departments, and above them one who has no manager. */
function* heads(cohort: DemoCohort): Generator<Member> {
  const { departments, levels } = cohort;
  const top = headOf(cohort, departments.length);
  for (const [department] of departments.entries())
    yield {
      n: headOf(cohort, department),
      side: 'mentor',
      level: levels.length - 1,
      department,
      place: 0,
      manager: top,
    };
  yield { n: top, side: 'mentor', level: levels.length - 1, department: 0, place: 0 };
}

/** Colleagues like the mentees, who could have applied. */
function* othersOf(cohort: DemoCohort): Generator<Member> {
  const { wish, departments } = cohort;
  const [like = 'mentee'] = cohort.sides;
  for (let at = 0; at < othersPerPerson * wish.people; at++) {
    const { level, department, place } = cohort.person(like, at % cohort.count(like));
    const own = at % 3 === 0 ? (department + 1) % departments.length : department;
    const manager = headOf(cohort, own);
    yield { n: headOf(cohort, 30) + at, side: 'mentee', level, department: own, place, manager };
  }
}
