import type { Day } from '../../model/day.ts';
import { compareText, sortedBy } from '../../model/order.ts';
import type { Role } from '../../model/person.ts';
import type { Employee } from '../../model/roster.ts';
import type { Spell } from '../../stats/risk-table.ts';
import { daysBetween } from '../../time/day.ts';
import type { Assign } from './assignment.ts';
import type { RetentionFrame, RetentionInput } from './input.ts';
import { employmentAt, entryDay, spellOf, untilJoined, zeroDay } from './spell.ts';

/** One person followed in days. `atStart` is their row before the program, where there is one. */
export type Member = { readonly employee: Employee; readonly atStart?: Employee; readonly spell: Spell };

/** Somebody who joined while being followed: `joined` in the days of their spell, which goes on to its own end. */
export type LateJoiner = Member & {
  readonly as: Role;
  readonly joined: number;
  /** They stand among the others, until that day. */
  readonly compared: boolean;
};

/** The two groups as they were at time zero, and whom they leave out. All lists by id. */
export type RetentionStudy = RetentionFrame & {
  readonly design: 'eligible' | 'column';
  /** The longest time that both groups are followed for, in days. */
  readonly followUp: number;
  readonly mentees: readonly Member[];
  /** Late joiners among them, as mentees or as mentors, with spells that end when they joined. */
  readonly others: readonly Member[];
  readonly late: readonly LateJoiner[];
  readonly hasRosterAtStart: boolean;
  readonly counted: {
    /** Mentees who were not enrolled at time zero. */
    readonly lateJoiners: number;
    /** Others who began to mentor after time zero. */
    readonly laterMentors: number;
    /** Mentors at time zero. */
    readonly mentorsLeftOut: number;
    readonly leftBeforeTimeZero: number;
    /** Mentees in the main contrast who were never offered a partner. */
    readonly withoutPlace: number;
    readonly notEligible: number;
    readonly noHireDate: number;
    /** Leavers whose reason is not known; with outcome `voluntary` they count as leaving otherwise. */
    readonly unknownReason: number;
  };
};

/**
 * Where a row of the roster belongs; `outside` are those who were not there at time zero and never enrolled, `late-other`
 * those who joined later and could have from the start, `mentor-later` others who mentored later.
 */
type Standing =
  | 'mentee'
  | 'other'
  | 'late'
  | 'late-other'
  | 'left-before'
  | 'mentor'
  | 'mentor-later'
  | 'not-eligible'
  | 'no-hire-date'
  | 'outside';

/**
 * Sorts the roster at time zero: mentees enrolled then, others employed and eligible then and not enrolled. Whoever joined
 * later, to be mentored or to mentor, is one of the others as they stood then, followed until the day of joining: to leave
 * them out would take out of one group alone people who had stayed so long. Nothing that happened afterwards moves anybody
 * from one group to the other.
 */
export function retentionStudy(input: RetentionInput, frame: RetentionFrame, assign: Assign): RetentionStudy {
  const startRows = new Map((input.rosterAtStart ?? []).map((employee) => [employee.id, employee]));
  const standings = new Map<Standing, Member[]>();
  const late: LateJoiner[] = [];
  let withoutPlace = 0;
  for (const one of byId(input.roster)) {
    const employee = employmentAt(one, frame.timeZero);
    const atStart = startRows.get(employee.id);
    const member = {
      employee,
      spell: spellOf(employee, frame),
      ...(atStart === undefined ? {} : { atStart }),
    };
    const placed = placeOf(member, frame, assign);
    if (placed.standing === 'mentee' && !placed.hadPlace) withoutPlace += 1;
    if (isLate(placed)) late.push(lateJoiner(member, placed, frame));
    const alike = standings.get(placed.standing);
    if (alike === undefined) standings.set(placed.standing, [member]);
    else alike.push(member);
  }
  const of = (standing: Standing): readonly Member[] => standings.get(standing) ?? [];
  const mentees = of('mentee');
  const others = withLate(of('other'), late);
  return {
    ...frame,
    design: typeof frame.settings.comparison === 'object' ? 'column' : 'eligible',
    mentees,
    others,
    late,
    followUp: followUpOf([mentees, others], frame),
    hasRosterAtStart: input.rosterAtStart !== undefined,
    counted: {
      lateJoiners: late.filter((member) => member.as === 'mentee').length,
      laterMentors: of('mentor-later').length,
      mentorsLeftOut: of('mentor').length,
      leftBeforeTimeZero: of('left-before').length,
      withoutPlace,
      notEligible: of('not-eligible').length,
      noHireDate: of('no-hire-date').length,
      unknownReason: [...mentees, ...others].filter(({ employee }) => leftForUnknownReason(employee)).length,
    },
  };
}

/** Exports come in the order of their ids more often than not, and to sort a million people takes seconds. */
function byId(roster: readonly Employee[]): readonly Employee[] {
  const sorted = roster.every((one, at) => at === 0 || compareText(roster[at - 1]?.id ?? '', one.id) <= 0);
  return sorted ? roster : sortedBy(roster, ({ id }) => id);
}

type Placed = { readonly standing: Standing; readonly joined?: Day; readonly hadPlace?: boolean };
type Late = Placed & { readonly joined: Day };

const isLate = (placed: Placed): placed is Late => placed.joined !== undefined;

/** Whoever's last day was the day they are followed from, or earlier, was not there to be followed. */
function placeOf({ employee, atStart }: Member, frame: RetentionFrame, assign: Assign): Placed {
  const { hired, left } = employee;
  const entry = entryDay(employee, frame);
  const leftBefore = left !== undefined && left <= entry;
  const hiredLater = hired !== undefined && hired > entry;
  const unplaced = zeroDay(employee, frame) === undefined;
  const group = assign(employee, atStart, entry);
  if (group.name === 'mentee') {
    // A mentee without a hire date was employed when they applied.
    if (leftBefore) return { standing: 'left-before' };
    if (unplaced) return { standing: 'no-hire-date' };
    if (hiredLater) return { standing: 'late', joined: hired };
    if (group.joined === undefined) return { standing: 'mentee', hadPlace: group.hadPlace };
    const known = hired !== undefined || atStart !== undefined;
    return { standing: known && group.eligible ? 'late-other' : 'late', joined: group.joined };
  }
  if (leftBefore || hiredLater) return { standing: 'outside' };
  if (unplaced || (hired === undefined && atStart === undefined)) return { standing: 'no-hire-date' };
  if (group.name === 'mentor') return { standing: 'mentor' };
  if (!group.eligible) return { standing: 'not-eligible' };
  return group.mentorFrom === undefined
    ? { standing: 'other' }
    : { standing: 'mentor-later', joined: group.mentorFrom };
}

/** Of somebody hired after time zero, the later of the two days: whoever was not there could not join. */
function lateJoiner(member: Member, { standing, joined }: Late, frame: RetentionFrame): LateJoiner {
  const zero = zeroDay(member.employee, frame) ?? frame.timeZero;
  const { hired = zero } = member.employee;
  const day = joined > hired ? joined : hired;
  return {
    ...member,
    as: standing === 'mentor-later' ? 'mentor' : 'mentee',
    joined: daysBetween(zero, day),
    compared: standing !== 'late',
  };
}

function withLate(others: readonly Member[], late: readonly LateJoiner[]): readonly Member[] {
  const waiting = late
    .filter(({ compared }) => compared)
    .map((member) => ({ ...member, spell: untilJoined(member.spell, member.joined) }));
  return waiting.length === 0 ? others : sortedBy([...others, ...waiting], ({ employee }) => employee.id);
}

/** As long as somebody of each group was still seen; a group of whom everybody is known to have left needs no more. */
function followUpOf(groups: readonly (readonly Member[])[], { settings, timeZero }: RetentionFrame): number {
  const longest = (members: readonly Member[]): number => {
    let [time, seen] = [0, false];
    for (const { spell } of members) {
      time = Math.max(time, spell.time);
      if (spell.end === 'censored') seen = true;
    }
    return seen || settings.time_zero === 'hire_date' ? time : Number.POSITIVE_INFINITY;
  };
  const times = groups.filter((members) => members.length > 0).map(longest);
  const span = daysBetween(timeZero, settings.data_through);
  const limits = settings.time_zero === 'hire_date' ? times : [span, ...times];
  return limits.length === 0 ? span : Math.min(...limits);
}

function leftForUnknownReason({ left, exitReason = 'unknown' }: Employee): boolean {
  return left !== undefined && exitReason === 'unknown';
}
