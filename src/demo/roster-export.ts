import type { Day } from '../model/day.ts';
import { seededRandom } from '../stats/seeded-random.ts';
import { demoPhrases } from '../texts/demo-words/demo-phrases.ts';
import { rosterWords } from '../texts/demo-words/roster-words.ts';
import { addDays, daysBetween } from '../time/day.ts';
import { type DemoCohort, type DemoPerson, headOf } from './demo-cohort.ts';
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
};

/** The workforce on a day, leavers with their day and reason; or as it was at the start, when all of them were there. */
export function* rosterRows(plan: Plan, when: 'now' | 'start'): Generator<readonly string[]> {
  const { headers, leaving } = rosterWords;
  yield when === 'now'
    ? [...headers.person, ...headers.leaving, ...headers.place]
    : [...headers.person, ...headers.place];
  const { cohort } = plan;
  const participants = [...participantsOf(cohort)];
  yield* rowsOf(participants, plan, {
    when,
    share: cohort.truths.leave.participants,
    reasons: leaving,
    from: plan.end,
  });
  yield* rowsOf([...heads(cohort)], plan, { when, share: 0, reasons: leaving, from: plan.end });
  const others = [...othersOf(cohort)];
  yield* rowsOf(others, plan, {
    when,
    share: cohort.truths.leave.others,
    reasons: leaving,
    from: cohort.wish.start,
  });
}

type Group = {
  readonly when: 'now' | 'start';
  /** Who leaves within a year of their own wish, and from which day on. */
  readonly share: number;
  readonly from: Day;
  readonly reasons: readonly [own: string, ...others: string[]];
};

function* rowsOf(members: readonly Member[], plan: Plan, group: Group): Generator<string[]> {
  const { cohort, until } = plan;
  const { seed, start, language } = cohort.wish;
  const { places } = demoPhrases(language);
  const share = Math.min(0.9, (group.share * daysBetween(start, until)) / 365);
  const first = members[0]?.n ?? 0;
  const leaves = shareOut(
    members.length,
    [1 - share, share],
    seededRandom(JSON.stringify([seed, 'leave', first])),
  );
  for (const [at, member] of members.entries()) {
    const { first: given, last } = inventedName(member.n);
    const gone = leaves[at] === 1 ? leavingOf(member, plan, group) : undefined;
    yield [
      numberOf(member.n),
      given,
      last,
      mailboxOf(member.n, cohort),
      hiredOn(member, cohort),
      ...(group.when === 'start' ? [] : [gone?.day ?? '', gone?.reason ?? '']),
      cohort.levels[member.level] ?? '',
      cohort.departments[member.department] ?? '',
      places[member.place] ?? '',
      member.manager === undefined ? '' : numberOf(member.manager),
    ];
  }
}

/** Nine in ten go of their own wish. */
function leavingOf({ n }: Member, { cohort, until }: Plan, { from, reasons }: Group): Leaving {
  const { seed } = cohort.wish;
  const day = addDays(from, 1 + Math.floor(daysBetween(from, until) * trait(seed, 'left', n)));
  const [own, ...others] = reasons;
  const other = others[Math.floor(trait(seed, 'why left', n) * others.length)];
  return { day: day > until ? until : day, reason: trait(seed, 'wish', n) < 0.9 ? own : (other ?? own) };
}

function* participantsOf(cohort: DemoCohort): Generator<Member> {
  for (const side of cohort.sides)
    for (let at = 0; at < cohort.count(side); at++) {
      const person = cohort.person(side, at);
      yield { ...person, manager: cohort.managerOf(person) };
    }
}

/** The heads of the departments, and above them one who has no manager. */
function* heads({ wish, departments, levels }: DemoCohort): Generator<Member> {
  const top = headOf(wish, departments.length);
  for (const [department] of departments.entries())
    yield {
      n: headOf(wish, department),
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
    const manager = headOf(wish, own);
    yield { n: wish.people + 30 + at, side: 'mentee', level, department: own, place, manager };
  }
}
